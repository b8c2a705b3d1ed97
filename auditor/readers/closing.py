"""The foot of a pasted page: where the story ends, and the furniture below it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import takewhile

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.chrome import chrome_pieces, is_section_name
from auditor.lines.desk_codes import is_end_mark
from auditor.lines.notices import is_rights_notice
from auditor.lines.page_dates import is_page_date
from auditor.lines.signoffs import closing_signoff, signoff
from auditor.model.span import Span
from auditor.readers.heading import is_copy

LONGEST_TEASER = 160
"""A longer line is no headline of another story."""

FOOT = 60
"""Lines that a page has at its foot below a story, at most."""

_NOTICE = re.compile(r"(?i)[\s(]{0,2}(?:©|\(c\)|copyright\b)|https?:|.{0,60}\ball rights reserved\b")


def story_ends(
    text: str, units: Sequence[Span], begins: int, gazetteer: Gazetteer, *, pasted: bool
) -> tuple[int, bool]:
    """The place of the last line that is copy, and whether a sign-off stands below it.

    Below copy that a sign-off closes there may stand whatever a page has at its foot; below other copy marks and
    chrome alone.
    """
    place, signed = _upward(text, units, gazetteer, _marks)
    if pasted and not signed:
        place = _above_cut(text, units, place)
    if pasted and units and not signed:
        lower, signs = _upward(text, units, gazetteer, _foot)
        line = text[units[lower].start : units[lower].end]
        closing = None if signs else closing_signoff(line, 0, gazetteer)
        if lower > begins and (signs or (closing is not None and closing.certain)):
            return lower, signs
    return _with_list(text, units, place, gazetteer), signed


def _above_cut(text: str, units: Sequence[Span], place: int) -> int:
    """The place above several teasers that are cut short ("The minister has said that the …"), if the page ends so."""
    above = place
    while above > 0 and text[units[above].start : units[above].end].endswith(("…", "...")):
        above -= 1
    return above if place - above > 1 else place


def _with_list(text: str, units: Sequence[Span], place: int, gazetteer: Gazetteer) -> int:
    """The place of the last line of copy where the story ends in a list of names that sections have too.

    Those right below its last line are no menu for sure, unless a sign-off ends that: "They will get less, in this
    order:", "Health", "Sport".
    """
    lines = (text[unit.start : unit.end] for unit in units[place + 1 :])
    listed = sum(1 for _ in takewhile(_may_be_listed, lines))
    closing = closing_signoff(text[units[place].start : units[place].end], 0, gazetteer) if listed else None
    return place if closing is not None and closing.certain else place + listed


def _may_be_listed(line: str) -> bool:
    return is_section_name(line) and not chrome_pieces(line)


def _upward(text: str, units: Sequence[Span], gazetteer: Gazetteer, passed: Callable[[str], bool]) -> tuple[int, bool]:
    place, signed = len(units) - 1, False
    highest = max(0, place - FOOT) if passed is _foot else 0
    while place > highest:
        line = text[units[place].start : units[place].end]
        signs = not is_end_mark(line) and signoff(line, 0, gazetteer, last=True) is not None
        if not (signs or (_marks if signed else passed)(line)):  # above a sign-off the story's own lines are next
            break
        signed = signed or signs
        place -= 1
    return place, signed


def _marks(line: str) -> bool:
    return is_end_mark(line) or bool(chrome_pieces(line)) or is_section_name(line) or is_rights_notice(line)


def _foot(line: str) -> bool:
    """Whether the line may stand below a story: marks, chrome, notices, dates, and what has no sentence in it."""
    return _marks(line) or _NOTICE.match(line) is not None or is_page_date(line) or is_teaser(line)


def is_teaser(line: str) -> bool:
    """Whether the line may be another story's headline: short, and no sentence ends in it."""
    if is_bare(line):
        return True
    if _NUMBERED.match(line) is not None:
        return False
    cut = line.endswith(("...", "…"))
    ended = (_ends(line) and not cut) or _INNER_END.search(line) is not None
    return len(line) <= LONGEST_TEASER and not ended


def _ends(line: str) -> bool:
    """Whether a sentence ends with the line, or words that somebody says."""
    line = line.removesuffix("\n")
    return line[-1:] in _ENDS or (line[-1:] in "’'" and line[-2:-1] in (".", "!", "?"))


_ENDS = frozenset('.!”“"»:。！।')


def is_listed(line: str) -> bool:
    """Whether the line may be a headline among the copy, below a list's label: a teaser in which nobody is heard."""
    if not is_teaser(line) or is_copy(line):
        return False
    return line[-1] not in "?？؟" and _HEARD.search(line) is None


_HEARD = re.compile(r"\b(?:said|told|added|replied)\b")
_NUMBERED = re.compile(r"\d{1,3}[.)] ")
_INNER_END = re.compile(r"(?<=[a-z]{3})[.!?][”“\"’»)]? [(\[“„‘\"]?[^\W\d_a-z]|[。！？।] ?\w")


def is_bare(line: str) -> bool:
    """Whether the line holds no word: a bar, a number, a count."""
    return not (any(map(str.isalpha, line)) or line.endswith(".") or is_end_mark(line) or is_score(line))


def is_score(line: str) -> bool:
    """Whether the line is how a match ended, which is the story's own: "2:1 (1:0)"."""
    return _SCORE.fullmatch(line) is not None


_SCORE = re.compile(r"\d{1,3}[:–-]\d{1,3}(?: \(\d{1,3}[:–-]\d{1,3}\))?")
