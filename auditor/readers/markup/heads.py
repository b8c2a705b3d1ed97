"""What stands between a story's headline and its copy, however it is marked: who wrote it, and when it came out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from auditor.lines.bylines import is_byline
from auditor.lines.dates import DATE, iso_date
from auditor.model.article import BYLINE, CHROME, PARAGRAPH, BlockKind
from auditor.readers.markup.region import Region
from auditor.readers.markup.segments import Segment, written
from auditor.readers.markup.tree import Node, text_of

Typed = tuple[BlockKind, Segment, str]

LONGEST_LINE = 160  # characters of a line that tells who or when
_ALL_LINK = 0.85
_TEASING = 30  # characters of a link that leads to another story
_MARKS = " ,|·•–—-"
_UNSIGNED = frozenset({CHROME, PARAGRAPH})
_SEALED = frozenset({"nav", "aside", "form", "menu", "dialog"})
_AUTHOR = re.compile(r"/(?:authors?|editors?|contributors?|staff|profiles?|people|journalists?)/", re.IGNORECASE)
NAME = re.compile(
    r"(?<![\w'’.-])[^\W\d_a-z][\w'’.-]*(?: (?:de|la|del|van|der|von|bin|al|di|da|[^\W\d_a-z][\w'’.-]*)){1,3}"
)
_NAMED = re.compile(r"[^\W\d_]{3,}")
_HELPED = re.compile(r"\b(?:contribut\w+|report(?:ed|ing)|edit(?:ed|ing))\b", re.IGNORECASE)
_WHEN = re.compile(
    rf"(?i:\b(?:on |posted |published )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]* )?)"
    rf"{DATE}(?i:,? ?(?:at |@ )?\d{{1,2}}[:.]\d\d ?(?:[ap]\.?m\b\.?)?)?(?: [A-Z]{{2,4}}\b)?"
)
_EITHER_WAY = re.compile(r"(?<![\d.])(?:0?\d|1[0-2])\.(?:0?\d|1[0-2])\.\d\d(?![\d.])")  # 03.11.17, in either order
_UPDATED = re.compile(
    r"\W*(?:last |article |story )?(?:updated|modified|edited|revised|aktualisiert|actualizado|aggiornato|atualizado"
    r"|mis à jour|обновлено|оновлено|güncelleme)\b",
    re.IGNORECASE,
)


def author_links(segment: Segment) -> list[Node]:
    """Its links that lead to an author's page."""
    return [link for link in segment.links if link.get("rel") == "author" or _AUTHOR.search(link.get("href"))]


def signed(typed: Sequence[Typed], region: Region, source: str) -> Iterator[Typed]:
    """The parts of a page, with the byline that no element is named for, told from what stands behind it."""
    unsigned, past = not any(kind is BYLINE for kind, _, _ in typed), False
    authors, last = set[str](), max((part.start for kind, part, _ in typed if kind is PARAGRAPH), default=0)
    for kind, segment, words in typed:
        end = None
        if kind is BYLINE and segment.start <= region.copy:
            authors.update(_NAMED.findall(written(segment, source).upper()))
        elif kind is BYLINE and segment.start > last and _of_others(segment, authors, source):
            kind = CHROME
        if not past and kind in _UNSIGNED and segment.chars < LONGEST_LINE:
            past = segment.start >= region.copy
            if _heads(segment, region):
                end = _end_of_byline(segment, typed, source, unsigned, noisy=region.noisy(segment))
        if end is None:
            yield kind, segment, words
            continue
        unsigned = False
        byline, rest = segment.cut(end, source)
        yield BYLINE, byline, words
        if rest is not None:
            yield CHROME, rest, ""


def _of_others(segment: Segment, authors: set[str], source: str) -> bool:
    """Whether a byline below the copy names none of those who sign above it: it is another story's, or no byline."""
    words = written(segment, source)
    return bool(authors) and authors.isdisjoint(_NAMED.findall(words.upper())) and not _HELPED.search(words)


def shown_date(typed: Sequence[Typed], region: Region, source: str) -> str | None:
    """The day that the head of the story shows, as ISO 8601: the first below the headline, else the last above it.

    The day of an update is none of publication.
    """
    above = None
    for kind, segment, _ in typed:
        if segment.start >= region.copy:
            break
        told = kind in (CHROME, BYLINE) and segment.chars < LONGEST_LINE
        if not told or not region.holds(segment) or not _tells_date(segment, typed, region):
            continue
        day = _day(segment, source)
        if day is not None and _heads(segment, region):
            return day
        above = day or above
    return above


def _heads(segment: Segment, region: Region) -> bool:
    begin, start = (region.headline or region.frame).start, segment.start
    return begin < start < region.copy and region.holds(segment) and not segment.around.kept


def _tells_date(segment: Segment, typed: Sequence[Typed], region: Region) -> bool:
    if segment.linked > _ALL_LINK * segment.chars and segment.chars > _TEASING:
        return False
    if not region.noisy(segment):
        return True
    return _within_noise(segment.around.date, segment.around.noise) and not _teases(segment, typed)


def _within_noise(marked: Node | None, noise: Node | None) -> bool:
    """Whether an element says what it is, in another that is named like furniture: the head's own row of tools."""
    return marked is not None and noise is not None and noise.tag not in _SEALED and noise.start <= marked.start


def _day(segment: Segment, source: str) -> str | None:
    words = written(segment, source)
    return None if _UPDATED.match(words) or _EITHER_WAY.search(words) else iso_date(words)


def _end_of_byline(segment: Segment, typed: Sequence[Typed], source: str, unsigned: bool, *, noisy: bool) -> int | None:
    """Where in the source the byline ends that a line in the head is; ``None`` where it is something else."""
    marked, last = segment.around.byline, max(end for _, end in segment.texts)
    if noisy and not (unsigned and _within_noise(marked, segment.around.noise) and not _teases(segment, typed)):
        return None
    words = written(segment, source)
    if not noisy and is_byline(_WHEN.sub("", words, count=1).strip(_MARKS)):
        return last
    if not unsigned:
        return None
    links = author_links(segment)
    if links and all(NAME.fullmatch(text_of(link, source)) for link in links):
        return links[-1].end
    return last if is_byline(words) else None


def _teases(segment: Segment, typed: Sequence[Typed]) -> bool:
    """Whether the furniture that a line stands in leads to other stories as well."""
    noise = segment.around.noise
    beside = (other for _, other, _ in typed if noise is not None and other is not segment and other.within(noise))
    return any(o.copy > 0 or (o.linked > _ALL_LINK * o.chars and o.chars > _TEASING) for o in beside)
