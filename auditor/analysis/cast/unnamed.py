"""Whether a source is told not to be named: "The owner, who did not want to be named, said"."""

from __future__ import annotations

import re
from functools import cache

from auditor.analysis.sources.source import Source

_AROUND = 160
"""Characters on either side of a source in which its sentence tells that it is not named."""

_ENDS = re.compile(r"[.!?][”\"]?(?: (?![a-z])|\Z)|\n")


def kept_unnamed(source: Source, text: str) -> bool:
    """Whether the words behind a source in its sentence, before somebody else comes, tell that it is not named.

    Or the clause that leads up to it: "Speaking on condition of anonymity, the owner said".
    """
    start, end = source.span.end, source.span.end + _AROUND
    stop = _ENDS.search(text, start, end)
    found = _words().search(text, start, stop.start() if stop is not None else end)
    if found is not None and _ANOTHER.search(text, start, found.start()) is None:
        return True
    return _led().search(text, max(0, source.outer.start - _AROUND), source.outer.start) is not None


_ANOTHER = re.compile(r"(?:\b(?:and|while|but|whereas|though|to) |[”\";] )(?:an?|the|one|another|two|his|her|their) ")
"""What brings somebody else in."""


@cache
def _words() -> re.Pattern[str]:
    not_do = r"(?:did|do|does)(?: not|n[’']t) (?:want|wish|like) to"
    wish = rf"(?:{not_do}|(?:asked|preferred|wished|requested) not to|(?:declined|refused) to|(?:c|w)ould not)"
    alone = r"(?:stay|remain)(?:s|ed|ing)? anonymous|anonymity|anonymously|names? (?:was |were )?withheld"
    return re.compile(rf"\b(?:{wish} be (?:named|identified)|{alone}|not (?:to )?be(?:ing)? (?:named|identified))\b")


@cache
def _led() -> re.Pattern[str]:
    return re.compile(
        r"(?:\A|[\n.”\"] ?)(?:Speaking|Talking|Writing|Granted|On)\b[^.,\n]{0,60}\banonym(?:ity|ously), \Z"
    )
