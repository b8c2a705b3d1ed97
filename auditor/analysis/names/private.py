"""Whether a full name that is nearly a known one's is a private person's: "Joe Bidden, 52, a plumber from Hull"."""

from __future__ import annotations

import re

from auditor.analysis.names.beside import callings
from auditor.analysis.names.cases import Case
from auditor.analysis.names.guards import in_office
from auditor.analysis.names.words import Copy
from auditor.gazetteer import roles
from auditor.text.capitals import CAPITAL

_FAR = 80
"""Characters after a name in which it is told who that is."""

_AGE = re.compile(r",? \(?(?:aged )?\d{1,2}\b(?:-year-old)?\)?")
_CALLING = re.compile(r",? (?:an?|the) ((?:[\w-]+ ){0,4}?[\w-]+)")
_HOME = re.compile(rf",? (?:of|from) ({CAPITAL}[\w-]+)")


def aged(case: Case, copy: Copy) -> bool:
    """Whether an age stands behind the name, as it does behind those whom nobody knows."""
    return case.place.entry.kind == "people" and _AGE.match(copy.plain, case.whole.end) is not None


def private(case: Case, copy: Copy) -> bool:
    """Whether a trade or a home tells that the name is somebody else's than the known person's."""
    if case.place.entry.kind != "people" or in_office(case.whole, copy):
        return False
    after = copy.plain[case.whole.end : case.whole.end + _FAR]
    age = _AGE.match(after)
    rest = after[age.end() :] if age is not None else after
    told, home = _CALLING.match(rest), _HOME.match(rest)
    if told is not None and not callings().isdisjoint(rest[told.start(1) :].split(",")[0].strip(".;").lower().split()):
        return True
    return home is not None and home[1] not in roles.nations()
