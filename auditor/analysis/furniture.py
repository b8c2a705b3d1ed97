"""Page chrome in the copy: lines that say what they are, lists of links below their label, menus, ages of a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

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
from auditor.model.article import Article, Block, BlockKind
from auditor.model.residue import Residue, ResidueKind

LONGEST_SAFE = 60
"""Characters of page chrome that may be taken out unread: a longer line may hold words that somebody wants."""

REACH = 6
"""Lines of chrome may stand between a line of the story and what it announces, within so many lines."""

STORY = frozenset({BlockKind.HEADLINE, BlockKind.PARAGRAPH})


def furniture(article: Article) -> Iterator[Residue]:
    """Every leftover of the page in ``article``, in the order of the text; what its markup sets apart is none."""
    apart = frozenset(article.furniture)
    blocks = [block for block in article.blocks if block.span not in apart]
    at = 0
    while at < len(blocks):
        found, passed = _from(article, blocks, at)
        if found is not None:
            yield found
        at += passed


def _from(article: Article, blocks: Sequence[Block], at: int) -> tuple[Residue | None, int]:
    """The leftover that begins at block ``at``, and how many blocks it takes up; one, where there is none."""
    block, line = blocks[at], article.slice(blocks[at].span)
    if block.kind is not BlockKind.CHROME:
        return None, 1
    what = chrome_kind(line)
    if what is not None and (is_list_label(line) or is_topics_label(line)):
        items = _items(article, blocks, at + 1)
        return _leftover(what, [block, *items], safe=_surely_listed(article, blocks, at, len(items))), 1 + len(items)
    if what is not None:
        return _worded(article, blocks, at, what)
    if is_rights_notice(line):
        return _leftover("a notice of rights", [block], safe=False), 1
    if is_page_age(line):
        return _leftover("how long ago it was published", [block], safe=True), 1
    menu = _menu(article, blocks, at)
    parted = at == 0 or not (blocks[at - 1].kind in STORY or _led_up(article, blocks, at))
    told = len(menu) > 1 or section_names(line) > 1 or _beside_chrome(article, blocks, at)
    return (_leftover("a menu", menu, safe=parted), len(menu)) if menu and told else (None, 1)


def _worded(article: Article, blocks: Sequence[Block], at: int, what: str) -> tuple[Residue, int]:
    """The line at ``at`` that its words tell, and the menu right below it: without the line that would be copy."""
    led_up = _led_up(article, blocks, at)
    safe = len(blocks[at].span) <= LONGEST_SAFE and not (led_up and section_names(article.slice(blocks[at].span)))
    menu = _menu(article, blocks, at + 1) if safe and not led_up else []
    return _leftover(what, [blocks[at], *menu], safe=safe), 1 + len(menu)


def _leftover(what: str, blocks: Sequence[Block], *, safe: bool) -> Residue:
    first, *rest = (block.span for block in blocks)
    return Residue(ResidueKind.CHROME, first, what, "", safe=safe, rest=tuple(rest))


def _items(article: Article, blocks: Sequence[Block], at: int) -> list[Block]:
    """The lines of a list whose label stands above block ``at``: chrome by that alone."""
    items = []
    for block in blocks[at:]:
        if block.kind is not BlockKind.CHROME or chrome_pieces(line := article.slice(block.span)):
            break
        if is_rights_notice(line):
            break
        items.append(block)
    return items


def _surely_listed(article: Article, blocks: Sequence[Block], at: int, items: int) -> bool:
    """Whether the label at ``at`` and its ``items`` are all of a list, and none of them is the story's.

    The story has begun above, and ends above too unless nothing but links could stand below the label, which does not
    lead on in it; no line stands apart from the others, as a crosshead does; and below them is a gap. A label alone
    goes where a sentence stands below it.
    """
    if not any(block.kind in STORY for block in blocks[:at]):
        return items == 0
    group = [block.span for block in blocks[at : at + items + 1]]
    below = blocks[at + items + 1].span if at + items + 1 < len(blocks) else None
    if items == 0:
        return below is None or not _open_ended(article, blocks[at + 1])
    label = article.slice(group[0])
    over = surely_lists(label) or not any(block.kind in STORY for block in blocks[at + items + 1 :])
    if leads_on(label) or not over or _led_up(article, blocks, at):
        return False
    joins = [tight(article.text, one, other) for one, other in pairwise(group)]
    lone = any(not (before or after) for before, after in zip(joins, [*joins[1:], False], strict=True))
    return not lone and (below is None or not tight(article.text, group[-1], below))


def _led_up(article: Article, blocks: Sequence[Block], at: int) -> bool:
    """Whether the story's line above ends in a colon: what stands at ``at`` may be what it announces."""
    above = (block for block in reversed(blocks[max(0, at - REACH) : at]) if block.kind is not BlockKind.CHROME)
    told = next(above, None)
    return told is not None and article.slice(told.span)[-1] in ":："


def _open_ended(article: Article, block: Block) -> bool:
    """Whether a paragraph may be an item of the list above it that was not known as one: no sentence ends it."""
    words = article.slice(block.span).rstrip("\"”“’'»)")
    return block.kind is BlockKind.PARAGRAPH and words[-1:] not in _ENDS


_ENDS = frozenset(".!…:。！")


def _menu(article: Article, blocks: Sequence[Block], at: int) -> list[Block]:
    """The lines from block ``at`` on that are names of sections and nothing else."""
    below = (blocks[place] for place in range(at, len(blocks)))
    return list(takewhile(lambda block: _names_sections(article, block), below))


def _names_sections(article: Article, block: Block) -> bool:
    line = article.slice(block.span)
    return block.kind is BlockKind.CHROME and section_names(line) > 0 and chrome_kind(line) is None


def _beside_chrome(article: Article, blocks: Sequence[Block], at: int) -> bool:
    """Whether the line above or below is chrome by its own words: the page's furniture was copied with the story."""
    beside = [blocks[other] for other in (at - 1, at + 1) if 0 <= other < len(blocks)]
    return any(block.kind is BlockKind.CHROME and chrome_kind(article.slice(block.span)) for block in beside)
