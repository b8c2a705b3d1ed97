"""Page chrome in the copy: lines that say what they are, lists of links below their label, menus, ages of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from auditor.lines.chrome import (
    chrome_kind,
    chrome_pieces,
    is_list_label,
    is_topics_label,
    leads_on,
    section_names,
    surely_lists,
)
from auditor.lines.notices import is_rights_notice
from auditor.lines.page_dates import is_page_age
from auditor.lines.wrapping import tight
from auditor.model.article import CHROME, Article, Block, BlockKind
from auditor.model.residue import Residue, ResidueKind
from auditor.value import value

LONGEST_SAFE = 60
"""Characters of page chrome that may be taken out unread: a longer line may hold words that somebody wants."""

REACH = 6
"""Lines of chrome may stand between a line of the story and what it announces, within so many lines."""

STORY = frozenset({BlockKind.HEADLINE, BlockKind.PARAGRAPH})


@value
class _Page:
    """What is on the page, but for what its markup sets apart; the story stands in blocks ``first`` to ``last``."""

    text: str
    blocks: tuple[Block, ...]
    first: int
    last: int

    def line(self, at: int) -> str:
        """The words of the block at ``at``."""
        span = self.blocks[at].span
        return self.text[span.start : span.end]

    def shows(self, at: int) -> bool:
        """Whether the block at ``at``, if there is one, is chrome."""
        return 0 <= at < len(self.blocks) and self.blocks[at].kind is CHROME


def furniture(article: Article) -> Iterator[Residue]:
    """Every leftover of the page in ``article``, in the order of the text; what its markup sets apart is none."""
    apart = frozenset(article.furniture)
    blocks = tuple(block for block in article.blocks if block.span not in apart) if apart else article.blocks
    shown = [place for place, block in enumerate(blocks) if block.kind is CHROME]
    if not shown:
        return
    story = [place for place, block in enumerate(blocks) if block.kind in STORY]
    page = _Page(article.text, blocks, min(story, default=len(blocks)), max(story, default=-1))
    told = 0
    for at in shown:
        if at >= told:
            found, passed = _from(page, at)
            told = at + passed
            if found is not None:
                yield found


def _from(page: _Page, at: int) -> tuple[Residue | None, int]:
    """The leftover that begins at block ``at``, which is chrome, and how many blocks it takes up; else one."""
    block, line = page.blocks[at], page.line(at)
    what = chrome_kind(line)
    if what is not None and (is_list_label(line) or is_topics_label(line)):
        items = _items(page, at + 1)
        safe = _surely_listed(page, at, len(items)) and (bool(items) or not _taken_up(page, at))
        return _leftover(what, [block, *items], safe=safe), 1 + len(items)
    if what is not None:
        return _worded(page, at, what)
    if is_rights_notice(line):
        return _leftover("a notice of rights", [block], safe=False), 1
    if is_page_age(line):
        return _leftover("how long ago it was published", [block], safe=True), 1
    menu = _menu(page, at)
    parted = at == 0 or not (page.blocks[at - 1].kind in STORY or _led_up(page, at))
    told = len(menu) > 1 or section_names(line) > 1 or _beside_chrome(page, at)
    return (_leftover("a menu", menu, safe=parted), len(menu)) if menu and told else (None, 1)


def _worded(page: _Page, at: int, what: str) -> tuple[Residue, int]:
    """The line at ``at`` that its words tell, and the menu right below it: without the line that would be copy."""
    block, led_up = page.blocks[at], _led_up(page, at)
    safe = len(block.span) <= LONGEST_SAFE and not (led_up and section_names(page.line(at)))
    safe = safe and _WHOSE.search(page.line(at)) is None and not _crosshead(page, at, what)
    menu = _menu(page, at + 1) if safe and not led_up else ()
    return _leftover(what, [block, *menu], safe=safe), 1 + len(menu)


def _crosshead(page: _Page, at: int, what: str) -> bool:
    """Whether the line may head what the story says below it: a word alone between two of its paragraphs.

    An advertisement's label stands there as often as not, and is one only if the story takes it up.
    """
    if not _between_paragraphs(page, at):
        return False
    alone = page.line(at).isalpha() and what != "an advertisement label"
    return alone or _taken_up(page, at)


def _between_paragraphs(page: _Page, at: int) -> bool:
    beside = page.blocks[max(0, at - 1) : at] + page.blocks[at + 1 : at + 2]
    return [block.kind for block in beside] == [BlockKind.PARAGRAPH] * 2


def _taken_up(page: _Page, at: int) -> bool:
    """Whether the paragraph below a line of a word or two has that word: "Related", "The cat is related to …"."""
    words = page.line(at).lower().split()
    if len(words) > _HEADING_WORDS or not _between_paragraphs(page, at):
        return False
    longest = max(words, key=len).strip(":.").removesuffix("s")
    return longest in page.line(at + 1).lower()


_HEADING_WORDS = 2
"""Words of a crosshead that a page's label may be, at most."""

_WHOSE = re.compile(
    r"\b(?:story|article|report|interview|piece|post|original)\b[^.!?]{0,20} (?:at|on|in) (?:[Tt]he )?[A-Z]"
)
"""What tells whose the story is: "Read the rest of the story | at The New York Post"; an editor decides on that."""


def _leftover(what: str, blocks: Sequence[Block], *, safe: bool) -> Residue:
    first, *rest = (block.span for block in blocks)
    return Residue(ResidueKind.CHROME, first, what, "", safe=safe, rest=tuple(rest))


def _items(page: _Page, at: int) -> tuple[Block, ...]:
    """The lines of a list whose label stands above block ``at``: chrome by that alone."""
    end = at
    while page.shows(end) and not (chrome_pieces(page.line(end)) or is_rights_notice(page.line(end))):
        end += 1
    return page.blocks[at:end]


def _surely_listed(page: _Page, at: int, items: int) -> bool:
    """Whether the label at ``at`` and its ``items`` are all of a list, and none of them is the story's.

    The story has begun above, and ends above too unless nothing but links could stand below the label, which does not
    lead on in it; no line stands apart from the others, as a crosshead does; and below them is a gap. A label alone
    goes where a sentence stands below it.
    """
    if at <= page.first:
        return items == 0
    below = at + items + 1
    if _led_up(page, at):
        return False
    if items == 0:
        return below == len(page.blocks) or not _open_ended(page, below)
    label = page.line(at)
    if leads_on(label) or not (surely_lists(label) or page.last < at):
        return False
    joins = [tight(page.text, one.span, other.span) for one, other in pairwise(page.blocks[at:below])]
    lone = any(not (before or after) for before, after in zip(joins, [*joins[1:], False], strict=True))
    ends = below == len(page.blocks) or not tight(page.text, page.blocks[below - 1].span, page.blocks[below].span)
    return ends and not lone


def _led_up(page: _Page, at: int) -> bool:
    """Whether the story's line above ends in a colon: what stands at ``at`` may be what it announces."""
    above = next((place for place in range(at - 1, max(0, at - REACH) - 1, -1) if not page.shows(place)), None)
    return above is not None and page.line(above)[-1] in ":："


def _open_ended(page: _Page, at: int) -> bool:
    """Whether a paragraph may be an item of the list above it that was not known as one: no sentence ends it."""
    words = page.line(at).rstrip("\"”“’'»)")
    return page.blocks[at].kind is BlockKind.PARAGRAPH and words[-1:] not in _ENDS


_ENDS = frozenset(".!…:。！")


def _menu(page: _Page, at: int) -> tuple[Block, ...]:
    """The lines from block ``at`` on that are names of sections and nothing else; a kicker has a full stop."""
    end = at
    while page.shows(end) and _lists_sections(page.line(end)) and chrome_kind(page.line(end)) is None:
        end += 1
    return page.blocks[at:end]


def _lists_sections(line: str) -> bool:
    return section_names(line) > 0 and not line.endswith(".")


def _beside_chrome(page: _Page, at: int) -> bool:
    """Whether the line above or below is chrome by its own words: the page's furniture was copied with the story."""
    return any(page.shows(other) and chrome_kind(page.line(other)) for other in (at - 1, at + 1))
