"""A paragraph read word by word: tokens with light tags, quotations as one token, known names marked.

The tags are those of ``auditor.analysis.words.tagging``, and Q for a quotation.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.marked import aired, manner, people
from auditor.analysis.words.retagging import lower_first, lower_headline, name_months, name_titles, repair, unsure
from auditor.analysis.words.tagging import Columns, columns
from auditor.gazetteer.entry import Entry
from auditor.model.agent import MEDIA, OTHER
from auditor.model.attribution import Quotation
from auditor.model.span import Span
from auditor.text.sentences import sentences
from auditor.text.tokens import tokens
from auditor.value import value

MAX_SENTENCE = 240
"""Tokens that are read as one sentence at most; a longer run without a stop is read in pieces."""

LONGEST_RUN = 4 * MAX_SENTENCE
"""Tokens that are read of a run without a stop; what goes on for longer is no sentence, and may take a minute."""

NEARBY = 20_000
"""Characters on either side of a name in which its other mentions are looked for."""

_LETTERS = frozenset({"US", "WHO", "IT"})
"""Acronyms that are small words in small letters: "WHO said" is not "Who said"."""

_CALL_SIGN = re.compile(r"[KW][A-Z]{2,3}(?:-TV)?")

MOST_MENTIONS = 12
"""Mentions of a name that are looked at."""


@value
class Reading:
    """Parallel lists, one place a token; ``names`` gives the known name that a token belongs to.

    ``places`` gives the token after each known place, by the token it begins with; ``cue`` what the word of a token
    attributes, if it may.
    """

    text: str
    words: Sequence[str]
    lows: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    tags: Sequence[str]
    names: Mapping[int, tuple[int, int, Entry]]
    places: Mapping[int, int]
    quotes: Mapping[int, Quotation]
    sentences: Sequence[tuple[int, int]]
    cue: Callable[[int], Cue | None]

    def span(self, first: int, last: int) -> Span:
        """The characters of tokens ``first`` up to ``last``."""
        return Span(self.starts[first], self.ends[last - 1])

    def mentions(self, name: str, at: int) -> Iterator[int]:
        """Where else ``name`` stands near token ``at``, at most ``MOST_MENTIONS`` places."""
        low, high = max(0, self.starts[at] - NEARBY), self.ends[at] + NEARBY
        place = self.text.find(name, low, high)
        for _ in range(MOST_MENTIONS):
            if place < 0:
                return
            yield place
            place = self.text.find(name, place + 1, high)


def read(
    text: str, start: int, end: int, quotations: Sequence[Quotation], names: Sequence[tuple[Span, Entry]]
) -> Reading:
    """Read the paragraph between ``start`` and ``end``."""
    words, lows, starts, ends, tags = _tagged(text, start, end, quotations, names)
    quotes = {at: q for q in quotations if tags[at := bisect_left(starts, q.span.start)] == "Q"}
    closed = [(q.span.start, q.span.end) for q in quotations]
    bounds = _sentence_tokens(sentences(text, start, end, closed), starts)
    for first, last in bounds:
        if words[first] not in _LETTERS:
            lower_first(lows, tags, first)
        lower_headline(words, lows, tags, first, last)
    name_titles(text, quotes, words, lows, tags, starts, ends)
    name_months(words, lows, tags)
    known = _known(names, starts, ends, tags)
    _station(words, known)
    places = unsure(tags)
    repair(lows, tags, places)
    cues = lexicon.cues()
    cue = {at: cues[lows[at]] for at in places if tags[at] in "Va" and lows[at] in cues}
    placed = _places(names, starts, ends)
    return Reading(text, words, lows, starts, ends, tags, known, placed, quotes, bounds, cue.get)


def _tagged(
    text: str, start: int, end: int, quotations: Sequence[Quotation], names: Sequence[tuple[Span, Entry]]
) -> Columns:
    if not quotations:
        return columns(tokens(text, start, end))
    outlets = {span.start: span.end for span, entry in names if entry.role in MEDIA}
    gathered: Columns = ([], [], [], [], [])
    at = start
    for stop, quotation in [*((q.span.start, q) for q in quotations), (end, None)]:
        _append(gathered, columns(tokens(text, at, stop)))
        if quotation is not None and (
            people(text, quotation) or manner(text, quotation) or aired(text, quotation, outlets)
        ):
            _append(gathered, columns(tokens(text, quotation.inner.start, quotation.inner.end)))
            at = quotation.span.end
        elif quotation is not None:
            _append(gathered, ([""], [""], [quotation.span.start], [quotation.span.end], ["Q"]))
            at = quotation.span.end
    return gathered


def _append(columns: Columns, more: Columns) -> None:
    words, lows, starts, ends, tags = columns
    words += more[0]
    lows += more[1]
    starts += more[2]
    ends += more[3]
    tags += more[4]


def _sentence_tokens(bounds: Iterable[tuple[int, int]], starts: Sequence[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = 0
    for _, stop in bounds:
        last = bisect_left(starts, stop, at)
        if at < last <= at + MAX_SENTENCE:
            found.append((at, last))
        else:
            read_to = min(last, at + LONGEST_RUN)
            found += [(first, min(first + MAX_SENTENCE, read_to)) for first in range(at, read_to, MAX_SENTENCE)]
        at = last
    return found


def _station(words: Sequence[str], known: dict[int, tuple[int, int, Entry]]) -> None:
    """Take a call sign and its channel for one station: "KTLA Channel 5"."""
    for first, last, entry in list(known.values()):
        if first and entry.name.startswith("Channel ") and _CALL_SIGN.fullmatch(words[first - 1]):
            name = " ".join(words[first - 1 : last])
            station = (first - 1, last, Entry(name, entry.kind, entry.role, firing=False))
            known.update(dict.fromkeys(range(first - 1, last), station))


def _places(names: Sequence[tuple[Span, Entry]], starts: Sequence[int], ends: Sequence[int]) -> dict[int, int]:
    """Where each known place begins, and the token after it."""
    found = {}
    for span, entry in names:
        if entry.kind == "places":
            first = bisect_left(starts, span.start)
            if first < len(starts) and starts[first] == span.start:
                found[first] = bisect_left(ends, span.end, first) + 1
    return found


def _known(
    names: Sequence[tuple[Span, Entry]], starts: Sequence[int], ends: Sequence[int], tags: list[str]
) -> dict[int, tuple[int, int, Entry]]:
    found = {}
    for span, entry in names:
        if entry.role is OTHER:
            continue
        first = bisect_left(starts, span.start)
        if first == len(starts) or starts[first] != span.start or tags[first] == "Q":
            continue
        last = bisect_left(ends, span.end, first)
        if first - 2 in found and tags[first - 1] == "/" and entry.role in MEDIA:
            tags[first - 1] = "&"
        for at in range(first, min(last + 1, len(ends))):
            tags[at] = "N"
            found[at] = (first, last + 1, entry)
    return found
