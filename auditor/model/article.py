"""What we read: an article as one text and the typed blocks that tile it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from enum import StrEnum

from auditor.model.declared import NOTHING_DECLARED, Declared
from auditor.model.origin import stable_id
from auditor.model.span import Span
from auditor.value import value


class BlockKind(StrEnum):
    """What a block is, in IPTC's words; *paragraph*, *signoff* and *chrome* are ours."""

    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    CREDIT = "credit"
    SIGNOFF = "signoff"
    CHROME = "chrome"


HEADLINE, BYLINE, PARAGRAPH = BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.PARAGRAPH
CAPTION, CREDIT, CHROME = BlockKind.CAPTION, BlockKind.CREDIT, BlockKind.CHROME
"""Short names, as those of the roles in ``auditor.model.agent``."""


@value
class Block:
    """A run of the article's text with one kind."""

    kind: BlockKind
    span: Span


@value
class SourceMap:
    """Where a text made by a reader stood in the file: run ``i`` began at ``raw[i]`` and now at ``text[i]``.

    It stands in one line of the file, ``lines[i]``, counted from 1, which begins at ``line_starts[i]``; all offsets are
    code points.
    """

    text: tuple[int, ...]
    raw: tuple[int, ...]
    lines: tuple[int, ...]
    line_starts: tuple[int, ...]

    def run(self, at: int) -> int:
        """The run that text offset ``at`` stands in."""
        return max(0, bisect_right(self.text, at) - 1)

    def origin(self, at: int) -> int:
        """The raw offset of text offset ``at``."""
        run = self.run(at)
        return self.raw[run] + (at - self.text[run])


@value
class Hyperlink:
    """Words of the text that lead somewhere."""

    span: Span
    url: str


@value
class Article:
    """One article; ``text[b.span.start:b.span.end]`` is block ``b``, exactly.

    ``source_map`` is ``None`` where the text *is* the file (or the record's field), character for character;
    ``encoding`` is what the bytes were decoded as, ``None`` where they were not bytes. ``links`` stand in the story.
    ``furniture`` are the chrome blocks that the markup itself sets apart from the story: nothing left over in copy.
    ``editable`` if words stand in the file at ``origin`` as they are read, so that they can be changed there: no
    record, no packed file, no page whose markup hides its words. ``packed`` if the file at ``origin`` holds it
    compressed, so that its lines are none of that file. ``line`` is the one line of what was read that a whole record
    stands in, ``None`` where it stands in several or nobody counts them. ``declared`` is what the page's metadata say.
    ``author`` is who a record says wrote it; a byline in the copy is a block. ``captions`` are what the format itself
    says are captions, each perhaps with its credit.
    """

    id: str
    text: str
    blocks: tuple[Block, ...]
    origin: str = ""
    publisher: str | None = None
    title: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None
    encoding: str | None = None
    source_map: SourceMap | None = None
    links: tuple[Hyperlink, ...] = ()
    furniture: tuple[Span, ...] = ()
    editable: bool = False
    packed: bool = False
    line: int | None = None
    declared: Declared = NOTHING_DECLARED
    author: str | None = None
    captions: tuple[Span, ...] = ()

    @classmethod
    def of(cls, id: str, parts: Iterable[tuple[BlockKind, str]], *, separator: str = "\n") -> Article:
        """Join ``parts`` with ``separator`` and record where each one landed."""
        at, blocks, texts = 0, [], []
        for kind, text in parts:
            blocks.append(Block(kind, Span(at, at + len(text))))
            texts.append(text)
            at += len(text) + len(separator)
        return cls(id, separator.join(texts), tuple(blocks), origin=id)

    @property
    def has_own_id(self) -> bool:
        """Whether its id is one that it came with, and not only made from where it was read."""
        return self.id != stable_id(self.origin)

    def slice(self, span: Span) -> str:
        """The words at ``span``."""
        return self.text[span.start : span.end]

    def without(self, spans: Iterable[Span]) -> str:
        """The text with ``spans``, which lie apart, left blank: every offset holds."""
        pieces, at = [], 0
        for span in sorted(spans):
            pieces += [self.text[at : span.start], " " * len(span)]
            at = span.end
        return "".join(pieces) + self.text[at:] if pieces else self.text

    def of_kind(self, *kinds: BlockKind) -> list[Block]:
        """The blocks of these kinds, in the order of the text."""
        return [block for block in self.blocks if block.kind in kinds]

    def raw_span(self, span: Span) -> Span:
        """``span`` in the file as it was read (in the record's text, for a record of a container)."""
        if self.source_map is None:
            return span
        start = self.source_map.origin(span.start)
        last = self.source_map.origin(span.end - 1) + 1 if span.end > span.start else start
        return Span(start, max(start, last))

    def can_be_edited(self, span: Span) -> bool:
        """Whether the words at ``span`` stand together in a file that can be changed: no markup lies between them."""
        return self.editable and len(self.raw_span(span)) == len(span)
