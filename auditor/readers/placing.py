"""What a line of a pasted page is by where it stands: among furniture, above a credit, below no picture."""

from __future__ import annotations

import re
from collections.abc import Sequence

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.bylines import is_byline
from auditor.lines.captions import reads_as_caption, speaks_of_picture
from auditor.lines.chrome import is_section_name
from auditor.lines.credits import credit_line, signs_picture
from auditor.lines.page_dates import is_page_date
from auditor.model.article import BYLINE, CAPTION, CHROME, CREDIT, HEADLINE, PARAGRAPH, Block, BlockKind
from auditor.model.span import Span
from auditor.readers.closing import is_bare, is_score, is_teaser
from auditor.readers.heading import is_doubled, is_masthead

HEADING = 12
"""The headline, which a caption may say again, stands within so many lines."""


def as_furniture(found: list[Block]) -> list[Block]:
    """What is a paragraph by its looks as furniture, for it stands among such."""
    alone = len(found) == 1 and found[0].kind is PARAGRAPH
    return [Block(CHROME, found[0].span)] if alone else found


def as_shown(
    text: str,
    units: Sequence[Span],
    place: int,
    found: list[Block],
    head: bool,
    blocks: list[Block],
    gazetteer: Gazetteer,
) -> list[Block]:
    """What a line alone does not tell: a caption by the credit below it, a byline by there being no picture above."""
    line = text[units[place].start : units[place].end]
    kind = found[0].kind
    if len(found) > 1:
        return found
    if kind is CREDIT and blocks and blocks[-1].kind is HEADLINE:
        below = text[units[place + 1].start : units[place + 1].end] if place + 1 < len(units) else ""
        return _signed_above(line, below, found[0], gazetteer)
    if kind is PARAGRAPH and _furniture(line, head and not _goes_on(text, blocks)):
        return as_furniture(found)
    if kind is PARAGRAPH:
        shown = (head and is_doubled(text, units, place)) or _shown_below(text, units, place, gazetteer)
        return [Block(CAPTION, found[0].span)] if shown else found
    if kind is CREDIT and is_byline(line) and not _after_picture(blocks):
        return [Block(BYLINE, found[0].span)]
    return found


def _signed_above(line: str, below: str, credit: Block, gazetteer: Gazetteer) -> list[Block]:
    """An agency in brackets right below the headline signs the story, the day behind it apart: "(APA) 09:12, May 3".

    So does one whose full name is the line, with its article ("The Associated Press"), which a picture's has not, and
    one that stands on top of the day, as a writer's name does.
    """
    if (line.startswith("The ") or is_page_date(below)) and is_masthead(line, gazetteer):
        return [Block(BlockKind.SIGNOFF, credit.span)]
    signed = _IN_BRACKETS.match(line)
    if signed is None or not is_masthead(signed[1], gazetteer):
        return [credit]
    start, rest = credit.span.start, line[signed.end() :].strip()
    name = Block(BlockKind.SIGNOFF, Span(start, start + len(signed[0].rstrip())))
    if not rest:
        return [name]
    return [name, Block(CHROME, Span(start + signed.end(), credit.span.end))] if is_page_date(rest) else [credit]


_IN_BRACKETS = re.compile(r"\(([^()]+)\)\s*")


def _shown_below(text: str, units: Sequence[Span], place: int, gazetteer: Gazetteer) -> bool:
    """Whether the line is of a picture that the line below credits: it says so, stands twice, or alone with the name.

    The name is then a photographer's and an agency's, in brackets, and no other line of copy joins the two.
    """
    if place + 1 >= len(units):
        return False
    unit, below = units[place], units[place + 1]
    line = text[unit.start : unit.end]
    if place + 2 < len(units) and text[below.start : below.end] == line:
        below = units[place + 2]
    credits = credit_line(text[below.start : below.end], below.start, gazetteer)
    if not credits:
        return False
    if _of_two_lines(text, unit, below) and signs_picture(credits[0], text) and reads_as_caption(line):
        return True
    again = any(text[other.start : other.end] == line for other in units[: min(HEADING, place)])
    return again or speaks_of_picture(line) or is_doubled(text, units, place)


def _of_two_lines(text: str, first: Span, second: Span) -> bool:
    """Whether the two are next to each other, and empty lines before and behind them."""
    before, between = text[: first.start].rstrip(" \t"), text[first.end : second.start]
    apart = before.endswith("\n\n") and text[second.end :].lstrip(" \t")[:2] in ("\n\n", "\n", "")
    return apart and between.count("\n") == 1


def _after_picture(blocks: list[Block]) -> bool:
    return bool(blocks) and blocks[-1].kind in (CAPTION, CREDIT)


def _goes_on(text: str, blocks: list[Block]) -> bool:
    """Whether a sentence, or a line that ends in a colon, stands right above, or a list below such a one."""
    if not blocks or blocks[-1].kind is not PARAGRAPH:
        return False
    above = text[blocks[-1].span.start : blocks[-1].span.end]
    return not is_teaser(above) or is_section_name(above)


def _furniture(line: str, head: bool) -> bool:
    """Whether the line holds no word, or, at the head, is the name of a section."""
    if is_bare(line):
        return True
    return head and (is_section_name(line) or not (any(map(str.isalpha, line)) or is_score(line)))
