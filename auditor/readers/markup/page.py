"""The blocks of a web page: each segment typed by what is around it and by where the article stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from auditor.lines.bylines import is_byline
from auditor.lines.caption_signatures import signs_apart
from auditor.lines.chrome import chrome_kind
from auditor.model.article import BYLINE, CAPTION, CHROME, CREDIT, PARAGRAPH, BlockKind
from auditor.readers.limits import Limits
from auditor.readers.markup.census import Census
from auditor.readers.markup.heads import shown_date, signed
from auditor.readers.markup.kinds import LONGEST_LABEL, Kinds
from auditor.readers.markup.links import host_of
from auditor.readers.markup.parsing import parse
from auditor.readers.markup.pictures import folded
from auditor.readers.markup.region import Region, find_region, main_headings
from auditor.readers.markup.segments import Segment, pieces_of, segments, words_of, written
from auditor.readers.markup.tree import Document, Node
from auditor.value import value


@value
class Parts:
    """Each segment of a page with its kind and picture, and the day of publication that its head shows.

    ``pictured`` tells whether a picture begins between two places in the source.
    """

    typed: Iterator[tuple[BlockKind, Segment, str | None]]
    shown_date: str | None
    pictured: Callable[[int, int], bool]


def parts_of_page(root: Document, source: str, title: str | None, url: str | None = None) -> Parts:
    """The page's segments with their kinds, pictures' doubles folded, in the order of the document."""
    census = Census(root)
    found = segments(root, source, census)
    region = find_region(found, title, source)
    region = region or _all_of(root, source, next(iter(main_headings(found)), None))
    typed = list(_typed(Kinds(region, census, source, host_of(url or "")), found, source))
    return Parts(folded(signed(typed, region, source), census), shown_date(typed, region, source), census.pictured)


def _typed(kinds: Kinds, found: list[Segment], source: str) -> Iterator[tuple[BlockKind, Segment, str]]:
    for segment in found:
        around = segment.around
        pictured = around.caption is not None or around.credit is not None or around.figure is not None
        words = words_of(segment, source) if pictured else ""
        kind = kinds.of(segment, words)
        ended = _ended(kind, segment, source) if segment.apart is not None else None
        for part_kind, part in ended or ():
            yield part_kind, part, words_of(part, source)
        if ended is None:
            of_picture = kind in (CAPTION, CREDIT)
            yield kind, segment, words or (words_of(segment, source) if of_picture else "")


def _ended(
    kind: BlockKind, segment: Segment, source: str
) -> tuple[tuple[BlockKind, Segment], tuple[BlockKind, Segment]] | None:
    """A caption and what an element of its own ends it with, where that is who made the picture, or a control.

    A paragraph may end so with who wrote the story.
    """
    parts = segment.parts(source) if kind in (CAPTION, PARAGRAPH) else None
    if parts is None or (end := parts[1]).chars > LONGEST_LABEL or segment.apart is None:
        return None
    words = written(end, source)
    if kind is PARAGRAPH:
        signs = is_byline(words.title() if words.isupper() else words)
        return ((PARAGRAPH, parts[0]), (BYLINE, end)) if signs else None
    if chrome_kind(words) is not None:
        return (CAPTION, parts[0]), (CHROME, end)
    if signs_apart(words, written(parts[0], source), small=segment.apart.tag == "small"):
        return (CAPTION, parts[0]), (CREDIT, end)
    return None


def fragment(source: str, origin: str, limits: Limits) -> Iterator[tuple[BlockKind, str]]:
    """The kinds and words of a piece of markup that is nothing but the body of an article."""
    root = parse(source, origin, limits)
    try:
        census = Census(root)
        found = segments(root, source, census)
        kinds = Kinds(_all_of(root, source), census, source)
        for kind, segment, _ in folded(_typed(kinds, found, source), census):
            yield kind, "".join(words for words, _ in pieces_of(segment, source))
    finally:
        root.release()


def _all_of(root: Node, source: str, headline: Segment | None = None) -> Region:
    """The region of what is nothing but an article, or of a page with too few words to tell."""
    return Region((root,), root, headline, 0, 0, len(source), True, frozenset({id(root)}), len(source))
