"""The head of a pasted page: where the story's copy begins, and what the short lines above it are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.bylines import is_byline, is_desk
from auditor.lines.chrome import chrome_pieces, is_section_name
from auditor.lines.credits import closing_credits, credit_line
from auditor.lines.datelines import dateline
from auditor.lines.dates import iso_date
from auditor.lines.page_dates import is_page_date
from auditor.lines.picture_lines import picture_line
from auditor.lines.signoffs import signoff
from auditor.model.agent import Role
from auditor.model.span import Span

REACH = 60
"""The story begins within so many lines, if it has a head."""

LONGEST_HEADLINE = 160
"""A longer line is copy."""

LONGEST_MASTHEAD = 40

COPY = 60
"""A paragraph has so many characters, or more, and so many words."""
COPY_WORDS = 10

LONG = 120
"""Where no line looks like a paragraph, one of so many characters begins what there is to read."""

LONG_HEADLINE = 6
"""So many words are more likely the headline than a section's name."""

SECTION_WORDS = 3
"""A section's name has no more words."""

TITLED = 0.7
"""In a headline with capitals this share of words, or more, has one."""

SURELY_TITLED = 0.9
"""In one of two sentences."""

GLUED = 3
"""So many words run into the next one make a line a menu, whose items have lost what parted them."""


def is_copy(line: str) -> bool:
    """Whether ``line`` is a paragraph by its looks: long enough, no item of a list, and it ends as sentences do."""
    if len(line) < COPY or line.rstrip(_CLOSERS)[-1:] not in _SENTENCE_ENDS or _ITEM.match(line) is not None:
        return False
    return len(line.split(None, COPY_WORDS)) >= COPY_WORDS


_ITEM = re.compile(r"[-•*–—·▪►»✓]\s|\d{1,2}[.)]\s|https?:|@")
_SENTENCE_ENDS = frozenset(".!?…:。！？।؟")
_CLOSERS = "\"”“’'»)]"


def copy_begins(text: str, units: Sequence[Span], gazetteer: Gazetteer) -> int:
    """The place of the first paragraph of the story, by its looks or its dateline; 0 where no line above is short.

    An agency's dateline says so for sure, though a paragraph may stand above it: a standfirst, the site on itself.
    With a crosshead alone between the two, the story has begun above and goes on from another place.
    """
    first: int | None = None
    for place, unit in enumerate(units[:REACH]):
        line = text[unit.start : unit.end]
        head = dateline(line, gazetteer)
        if head is not None and (head.agency is not None or (first is None and len(line) - head.body >= COPY)):
            return place if first is None or not _crosshead(text, units[first + 1 : place], gazetteer) else first
        if is_copy(line) and not (titled(line) or is_doubled(text, units, place) or chrome_pieces(line)):
            if first is not None:
                return first
            first = place
    if first is None:
        first = next((place for place, unit in enumerate(units[:REACH]) if len(unit) >= LONG), 0)
    return first


def _crosshead(text: str, between: Sequence[Span], gazetteer: Gazetteer) -> bool:
    lines = [text[unit.start : unit.end] for unit in between]
    return len(lines) == 1 and not _other(lines[0], gazetteer)


def is_doubled(text: str, units: Sequence[Span], place: int) -> bool:
    """Whether the line stands twice, one after the other: a picture's description and its caption."""
    line = text[units[place].start : units[place].end]
    beside = (units[other] for other in (place - 1, place + 1) if 0 <= other < len(units))
    return any(text[unit.start : unit.end] == line for unit in beside)


def headlines(text: str, units: Sequence[Span], begins: int, gazetteer: Gazetteer) -> frozenset[int]:
    """The places above ``begins`` where the headline stands, which a page may say more than once.

    Of lines that follow one another the first is the headline, and the others say more of it or of a picture.
    """
    if not begins:
        return frozenset({0}) if _heads_all(text, units, gazetteer) else frozenset()
    lines = [text[unit.start : unit.end] for unit in units[: begins + 1]]
    may = [place for place, line in enumerate(lines[:begins]) if _may_head(line) and not _other(line, gazetteer)]
    may = [place for place in may if not lines[place + 1][:1].islower()]
    runs = [list(run) for _, run in groupby(may, key=lambda place: place - may.index(place))]
    if not runs:
        return frozenset()
    best = max(runs, key=lambda run: (_fitness(lines, run), -run[0]))
    head = best[0]
    first = _words(lines[head])
    if first <= SECTION_WORDS + 1:  # a kicker, if one of the others is longer, or longer by far
        least = 2 * first if first > SECTION_WORDS else first + 1
        head = next((place for place in best if _words(lines[place]) >= least), head)
    return frozenset(place for place, line in enumerate(lines[:begins]) if line == lines[head])


def _heads_all(text: str, units: Sequence[Span], gazetteer: Gazetteer) -> bool:
    """Whether the first line, which may end as sentences do, heads the rest: a longer one stands below, after a gap."""
    if len(units) < 2 or text.count("\n", units[0].end, units[1].start) < 2:
        return False
    line = text[units[0].start : units[0].end]
    return max(map(len, units[1:LONG_HEADLINE])) > len(line) and _may_head(line) and not _other(line, gazetteer)


def _fitness(lines: Sequence[str], run: Sequence[int]) -> int:
    """How well lines stand for the headline: long enough, and next to the byline or the date, a section apart."""
    below = next((at for at in range(run[-1] + 1, len(lines)) if not is_section_name(lines[at])), len(lines))
    near = [other for other in (run[0] - 1, below) if 0 <= other < len(lines) - 1]
    placed = any(is_page_date(lines[other]) or _signs(lines[other]) for other in near)
    longest = max(_words(lines[place]) for place in run)
    return 2 * placed + (longest >= LONG_HEADLINE) + (longest > SECTION_WORDS)


def _words(line: str) -> int:
    return sum(any(map(str.isalnum, word)) for word in line.split())


def _signs(line: str) -> bool:
    return is_byline(line) or is_desk(line)


def _may_head(line: str) -> bool:
    """Whether a line has the looks of a headline: short, no sentence, no item, no menu."""
    if len(line) > LONGEST_HEADLINE or _words(line) < SECTION_WORDS or line.count(" : ") > 1:
        return False
    if line[-1] == "." and titled(line):
        line = line[:-1]
    if _stamped(line) or _tagged(line):
        return False
    opened = line[0].isupper() or line[0].isdigit() or line[0] in "'‘“\"«„¿¡[`#"
    quoted = line[-1] in '”"»' and line[-2] not in ".!?…" and line[0] not in '“"«„'
    closed = quoted or (line[-1] == ")" and "(" in line)
    return opened and (closed or line[-1] not in '.,;:…"”»)') and _ITEM.match(line) is None and not glued(line)


def _stamped(line: str) -> bool:
    """Whether a date and a time stand among its words, which have run into it, or a video's length ends it."""
    return _CLOCK.search(line) is not None and (iso_date(line) is not None or line[-1].isdigit())


_CLOCK = re.compile(r"(?<!\d)\d{1,2}:\d\d(?!\d)")


def _tagged(line: str) -> bool:
    """Whether it is a page's tags in a row: names that come again and again."""
    words = line.split()
    return len(words) > SECTION_WORDS and len(set(words)) <= TITLED * len(words) and all(w[0].isupper() for w in words)


def titled(line: str) -> bool:
    """Whether it is a headline that was given a full stop: no sentence ends in it, and its words have capitals."""
    words = line.split()
    large = len(words) - sum(map(str.islower, map(itemgetter(0), words)))
    return len(words) > SECTION_WORDS and large >= (SURELY_TITLED if ". " in line else TITLED) * len(words)


def glued(line: str) -> bool:
    """Whether it is a menu whose items run into one another: "World NewsBusinessMarketsPolitics"."""
    return sum(len(_GLUE.findall(word)) for word in line.split() if word[0] not in "#@") >= GLUED


_GLUE = re.compile(r"[^\W\d_]{2}(?<=[a-zß-ÿ])(?=[A-Z][a-z])")


def _other(line: str, gazetteer: Gazetteer) -> bool:
    """Whether a line at the top is something else that is short: chrome, a byline, a date, a credit, a dateline."""
    if (
        chrome_pieces(line)
        or is_section_name(line)
        or _signs(line)
        or is_page_date(line)
        or re.match(r"https?:|@", line)
    ):
        return True
    if picture_line(line, 0, gazetteer) or credit_line(line, 0, gazetteer) or signoff(line, 0, gazetteer):
        return True
    return dateline(line, gazetteer) is not None or bool(closing_credits(line, 0, gazetteer))


def is_masthead(line: str, gazetteer: Gazetteer) -> bool:
    """Whether it is the name of an outlet or an agency alone, which signs the story; "Science" is a section's label."""
    entry = gazetteer.find(line.strip()) if len(line) <= LONGEST_MASTHEAD else None
    if entry is None or (entry.ordinary and " " not in line.strip()):
        return False
    return entry.role in (Role.OUTLET, Role.WIRE)


def is_section(line: str, *, headed: bool) -> bool:
    """Whether a line above the headline is furniture by its looks: a section's name, marks, a menu run together.

    Where no headline is found (``headed`` is false) a few words may be the headline or copy, and only a menu is told.
    """
    if not any(map(str.isalpha, line)) or glued(line):
        return True
    return headed and len(line.split()) <= SECTION_WORDS and line[-1] not in '.!?…"”»'
