"""An article in the making: pieces of a marked-up file become one text, its blocks, and the way back to the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.caption_signatures import signature, signing_names
from auditor.lines.captions import reads_as_caption, speaks_of_picture
from auditor.lines.credit_words import words as credit_words
from auditor.lines.credits import closing_credits, credit_line
from auditor.lines.credits_ahead import caption_led
from auditor.model.article import CAPTION, CREDIT, PARAGRAPH, Block, BlockKind, SourceMap
from auditor.model.span import Span
from auditor.readers.layout import layout

LONG_CREDIT = 60  # characters of a credit by its markup that may begin with a caption
_TYPED_AGAIN = frozenset({PARAGRAPH, CAPTION, CREDIT})
SEPARATOR = "\n\n"  # between blocks: an empty line, as the layout of plain text expects
_SENTENCE = re.compile(r"(?:[^\s:/]++ ){5}")  # so many words without a label or a stroke begin a caption
_ENDS = (".", "!", "?", "”", '"')
_WHITE = " \t\n\r\f"
_UNEVEN = re.compile(r"[\t\n\r\f]")
_WORDS = re.compile(r"[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*")

Piece = tuple[str, int]  # some text, and where it stood in the file (in code points)


class Draft:
    """Add blocks in the order of the file; then take ``text``, ``blocks`` and ``source_map``."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._last = 0  # the part that the last block begins with
        self._blocks: list[Block] = []
        self._text_runs: list[int] = []
        self._raw_runs: list[int] = []
        self._ahead: int | None = None  # how much further on in the file the last run stands than in the text

    @property
    def text(self) -> str:
        """What has been added so far, blocks apart by an empty line."""
        return "".join(self._parts)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks as they were added."""
        return tuple(self._blocks)

    def add(self, kind: BlockKind, pieces: Iterable[Piece]) -> Span | None:
        """Add one block, white space squeezed and trimmed; ``None`` where the pieces hold nothing to read."""
        start, gap, self._last = None, False, len(self._parts)
        for text, raw in pieces:
            if text == " ":
                gap = True
                continue
            words = text.strip(_WHITE)
            if not words:
                gap = gap or text != ""
                continue
            lead = 0
            if words is not text and text[0] in _WHITE:
                lead = text.index(words[0])
                gap, raw = True, raw + lead
            if start is None:
                start = self._begin()
            elif gap:
                self._space(text[lead - 1 : lead], raw - 1)
            if "  " in words or not (words.isprintable() or _UNEVEN.search(words) is None):
                self._squeeze(words, raw)
            else:
                self._put(words, raw)
            gap = words is not text and lead + len(words) < len(text)
        if start is None:
            return None
        self._blocks.append(Block(kind, Span(start, self._length)))
        return self._blocks[-1].span

    def _begin(self) -> int:
        """Where a block's words begin; what parts them from the block before is nothing that stands in the file."""
        if self._parts:
            self._parts.append(SEPARATOR)
            self._length += len(SEPARATOR)
            self._ahead = None
        return self._length

    def _squeeze(self, words: str, raw: int) -> None:
        for stretch in _WORDS.finditer(words):
            if stretch.start():
                self._space(words[stretch.start() - 1], raw + stretch.start() - 1)
            self._put(stretch.group(), raw + stretch.start())

    def words_at(self, span: Span) -> str:
        """The words of the block last added, which stands at ``span``."""
        return "".join(self._parts[self._last :])[-len(span) :]

    def source_map(self, source: str) -> SourceMap:
        """The way from ``text`` back to ``source``, the file that the pieces were cut from."""
        places = _lines(source, self._raw_runs)
        lines, starts = zip(*places, strict=True) if self._raw_runs else ((), ())
        return SourceMap(tuple(self._text_runs), tuple(self._raw_runs), lines, starts)

    def _space(self, white: str, raw: int) -> None:
        """A space for white space that ends in ``white``; no run goes on in another line."""
        self._put(" ", raw)
        if white == "\n":
            self._ahead = None

    def _put(self, text: str, raw: int) -> None:
        if raw < 0:
            raw = 0
        if raw - self._length != self._ahead:
            self._ahead = raw - self._length
            self._text_runs.append(self._length)
            self._raw_runs.append(raw)
        self._parts.append(text)
        self._length += len(text)


def _lines(source: str, places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The number of the line that each place stands in, and where it begins; from place to place, mostly onward."""
    line, start, at, end = 1, 0, 0, -1  # the line of the place before this one, which ends at ``end``
    for place in places:
        if place > end:
            line, start = line + source.count("\n", at, place), source.rfind("\n", 0, place) + 1
            end = source.find("\n", place)
            end = len(source) if end < 0 else end
        elif place < start:
            line, start = line - source.count("\n", place, at), source.rfind("\n", 0, place) + 1
            end = source.find("\n", place)
        at = place
        yield line, start


def with_layout(
    text: str, blocks: tuple[Block, ...], gazetteer: Gazetteer, beside: frozenset[Span] | None = None
) -> tuple[Block, ...]:
    """``blocks`` with their paragraphs typed as layout types lines: captions, credits and sign-offs in the body.

    What the markup says is believed: only a paragraph may become something else, and credits that end a caption are
    told from it. Layout sees the paragraphs alone, for it goes by what comes first and last. ``beside`` are those that
    a picture stands before, where that is known: no other is a caption, whoever is named in brackets at its end.
    """
    paragraphs = [block.span for block in blocks if block.kind is PARAGRAPH]
    joined = SEPARATOR.join(text[span.start : span.end] for span in paragraphs)
    guessed = layout(joined, gazetteer, pasted=False).blocks
    typed = [block for block in blocks if block.kind not in _TYPED_AGAIN]
    pictured = [block for block in blocks if block.kind in (CAPTION, CREDIT)]
    signing = signing_names(text[block.span.start : block.span.end] for block in pictured)
    typed.extend(part for block in pictured for part in _without_credits(text, block, gazetteer, signing))
    at, place = 0, 0
    for span in paragraphs:
        stop, first = at + len(span), place
        while place < len(guessed) and guessed[place].span.start < stop:
            place += 1
        found = [Block(part.kind, part.span.shifted(span.start - at)) for part in guessed[first:place]]
        typed.extend(found if beside is None or span in beside else _unpictured(text, found))
        at = stop + len(SEPARATOR)
    return tuple(sorted(typed, key=lambda block: block.span.start))


def _unpictured(text: str, parts: list[Block]) -> list[Block]:
    """The parts of a paragraph that no picture stands before: it captions none, and credits one only if it says so."""
    pictured = [part for part in parts if part.kind in (CAPTION, CREDIT)]
    if not pictured:
        return parts
    credits = [text[part.span.start : part.span.end] for part in pictured if part.kind is CREDIT]
    if not all(map(credit_words().label.search, credits)):
        return [Block(PARAGRAPH, Span(parts[0].span.start, parts[-1].span.end))]
    return [Block(PARAGRAPH, part.span) if _is_copy(text, part) else part for part in parts]


def _is_copy(text: str, part: Block) -> bool:
    """Whether what looks like a caption far from a picture does not speak of one, as "Header image: …" does."""
    return part.kind is CAPTION and not speaks_of_picture(text[part.span.start : part.span.end])


def _captions(words: str) -> bool:
    """Whether what the markup calls a credit, and names nobody, is a caption: a sentence without a label before it."""
    return credit_words().label.match(words) is None and reads_as_caption(words)


def _without_credits(text: str, block: Block, gazetteer: Gazetteer, signing: frozenset[str]) -> Iterator[Block]:
    """A caption and the credits that end it, or the one that leads it, as two blocks; one that is all credit as such.

    A credit of many words may be a caption with a credit at its end, too, or nothing but a caption.
    """
    start, end = block.span.start, block.span.end
    words = text[start:end]
    led = caption_led(words, start, gazetteer)
    rest = words[len(led.span) :].lstrip(" .:|–—-") if led is not None else ""
    if led is not None and (block.kind is CAPTION or _captions(rest)):
        yield Block(CREDIT, led.span)
        yield from _without_credits(text, Block(CAPTION, Span(end - len(rest), end)), gazetteer, signing)
    elif block.kind is CREDIT and (len(words) < LONG_CREDIT or not _SENTENCE.match(words)):
        yield block
    elif credit_line(words, start, gazetteer):
        yield Block(CREDIT, block.span)
    elif credits := closing_credits(words, start, gazetteer):
        caption = words[: credits[0].span.start - start]
        shown = caption.rstrip(" \t\n|–—")  # a bar or a dash between the two goes with the credit
        begin = start + len(shown) + len(caption[len(shown) :]) - len(caption[len(shown) :].lstrip())
        if shown:
            yield Block(CAPTION, Span(start, start + len(shown)))
        yield Block(CREDIT, Span(begin if shown else start, end))
    elif (signed := signature(words, signing)) is not None:
        if signed:
            yield Block(CAPTION, Span(start, start + len(words[:signed].rstrip())))
        yield Block(CREDIT, Span(start + signed, end))
    elif block.kind is CREDIT and words.endswith(_ENDS) and _captions(words):
        yield Block(CAPTION, block.span)
    else:
        yield block
