"""Captions, credits and passages that an article says more than once, word for word or nearly."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, chain, pairwise

from auditor.analysis.standfirsts import pulled, standfirst
from auditor.lines.labelled_pictures import described, surely_describes
from auditor.model.article import Article, BlockKind
from auditor.model.name import Misspelling
from auditor.model.pictures import Pictures
from auditor.model.repetition import RepeatGroup, Repeats
from auditor.model.span import Span
from auditor.text.everyday import folded

NEAR_FLOOR = 0.8
"""Least resemblance of a near repeat that is kept; rules ask for more."""
SHORT_CAPTION = 30
"""Characters under which a caption is compared whole: a short one is part of too many others."""
MOST_COMPARED = 400
"""Different captions of one article that are compared pair by pair at most."""
SHORTEST_SLIP = 4
"""Letters of a name from which on one letter more is a slip of the keyboard, not another name."""
SHINGLE = 8
"""Words in a row that must agree before two places are compared further."""
GAP = 3
"""Words that may differ between two runs of one repeated passage."""
SHORT_PROSE = 8
"""Words of a paragraph from which on it is compared whole; rules ask for more."""
OPENING = 3
"""Words at the head of two paragraphs that must agree before the rest is compared."""

_WORDS = re.compile(r"[^\W_]+")
_TOKENS = re.compile(r"\S+")
_NUMBERS = re.compile(r"\d+")
_NAMES = re.compile(r"(?<=[\w,;] )[^\W\d_a-zß-öø-ÿ][^\W\d_]+")
_RUN = bytes([True] * SHINGLE)
"""Words in a row that all stand elsewhere too."""
_BODY = (BlockKind.HEADLINE, BlockKind.PARAGRAPH)
_ELLIPSES = ("...", "…")
_OPENERS = "\"“„«‘'»([ "
_SENTENCE = re.compile(r"[^\W_].*[.!?…][)”\"»]?", re.DOTALL)
"""A paragraph that opens with no quotation mark and ends as a sentence does."""
_FILE_PHOTO = re.compile(r"^(?:file (?:photo|picture|image)|file|archive)\s*[:–—-]+\s*")


def repeats(article: Article, pictures: Pictures = Pictures(), slips: Sequence[Misspelling] = ()) -> Repeats:
    """Everything ``article`` says more than once, the credits of its ``pictures`` included.

    Captions and credits are compared with the ``slips`` in their names put right: to mend one makes no new repeat.
    """
    slips = sorted(slips, key=_token_start)
    descriptions = tuple(described_pictures(article))
    again = {place for group in descriptions for place in group.places[:-1]}
    captions = _equal(article, [b.span for b in article.of_kind(BlockKind.CAPTION) if b.span not in again], slips)
    credits = _equal(article, _bare_credits(pictures), slips)
    paragraphs = [block.span for block in article.of_kind(BlockKind.PARAGRAPH)]
    return Repeats(
        captions=tuple(_group(article, places) for places in captions if len(places) > 1),
        credits=tuple(_group(article, places) for places in credits if len(places) > 1),
        descriptions=descriptions,
        near_captions=tuple(_near_captions(article, [places[0] for places in captions])),
        passages=tuple(_passages(article, paragraphs)),
        paragraphs=tuple(_paragraphs(article)),
        headlines=tuple(_headlines(article)),
        standfirst=standfirst(article, paragraphs),
        pulled=pulled(article, paragraphs),
    )


def described_pictures(article: Article) -> Iterator[RepeatGroup]:
    """Captions that say that they are one, each the last of its group, and the same words above them.

    These are surely no headline and no copy where the agency's name tells them, and the story begins above.
    """
    blocks = article.blocks
    begins = next((place for place, block in enumerate(blocks) if block.kind in _BODY), len(blocks))
    for group in described(article.text, [block.span for block in blocks]):
        if all(blocks[place].kind is BlockKind.CAPTION for place in group):
            places = tuple(blocks[place].span for place in group)
            sure = begins < group[0] and surely_describes(article.slice(places[0]), article.slice(places[-1]))
            yield RepeatGroup(places, sure=sure)


def _headlines(article: Article) -> Iterator[RepeatGroup]:
    """Headlines that a page gave for the browser, for sharing and for the story: those that stand together."""
    headlines = [block.span for block in article.of_kind(BlockKind.HEADLINE)]
    for places in _equal(article, headlines) if len(headlines) > 1 else ():
        together = places[:1]
        for place in places[1:]:
            if not article.text[together[-1].end : place.start].strip():
                together.append(place)
            elif len(together) == 1:
                together = [place]
        if len(together) > 1:
            yield _group(article, together)


def _bare_credits(pictures: Pictures) -> list[Span]:
    """Credit lines that no caption stands before: one agency credited under ten captions is no repeat."""
    return [credit.span for credit in pictures.credits if credit.after is not BlockKind.CAPTION]


def _folded(text: str) -> str:
    """``text`` as it is compared: case, white space, marks and a "FILE –" before it do not count."""
    flat = " ".join(text.casefold().split())
    return " ".join(_WORDS.findall(_FILE_PHOTO.sub("", flat)))


def _equal(article: Article, spans: Iterable[Span], slips: Sequence[Misspelling] = ()) -> list[list[Span]]:
    groups: dict[str, list[Span]] = {}
    for span in spans:
        groups.setdefault(_folded(_righted(article, span, slips)), []).append(span)
    return [places for words, places in groups.items() if words]


def _righted(article: Article, span: Span, slips: Sequence[Misspelling]) -> str:
    """The words at ``span`` with each name in them as it should be, where only one can be meant."""
    words, end = article.slice(span), span.end
    first, last = (bisect_left(slips, at, key=_token_start) for at in (span.start, span.end))
    for slip in reversed(slips[first:last]):
        if span.contains(slip.token) and slip.token.end <= end and len(slip.right) == 1:
            start = slip.token.start - span.start
            words, end = words[:start] + slip.mended + words[start + len(slip.token) :], slip.token.start
    return words


def _token_start(slip: Misspelling) -> int:
    return slip.token.start


def _group(article: Article, places: Sequence[Span]) -> RepeatGroup:
    between = (article.text[a.end : b.start] for a, b in pairwise(places))
    return RepeatGroup(tuple(places), 1.0, all(not gap.strip() for gap in between))


def _near_captions(article: Article, firsts: Sequence[Span]) -> Iterator[RepeatGroup]:
    """Groups of captions that differ in wording and tell of the same; each is compared with the first of a group."""
    if not 1 < len(firsts) <= MOST_COMPARED:
        return
    groups: list[tuple[list[Span], list[float]]] = []
    for span in firsts:
        text = article.slice(span)
        near = ((group, resemblance(article.slice(group[0][0]), text)) for group in groups)
        best = max(near, key=lambda pair: pair[1], default=None)
        if best is not None and best[1] >= NEAR_FLOOR:
            best[0][0].append(span)
            best[0][1].append(best[1])
        else:
            groups.append(([span], []))
    for places, scores in groups:
        if scores:
            yield RepeatGroup(tuple(places), min(scores))


def resemblance(one: str, other: str) -> float:
    """How alike two captions read, 0 to 1; 0 where both hold a number or a name that the other lacks.

    The best local alignment of the shorter in the longer (rapidfuzz ``partial_ratio``), since agencies append dates
    and cut ends; a short caption is compared whole, unless an ellipsis says that it was cut.
    """
    from rapidfuzz import fuzz

    if _each_has_its_own(_NUMBERS, one, other) or _each_has_its_own(_NAMES, one, other):
        return 0.0
    a, b = _folded(one), _folded(other)
    cut = (one.endswith(_ELLIPSES) and b.startswith(a)) or (other.endswith(_ELLIPSES) and a.startswith(b))
    whole = min(len(a), len(b)) < SHORT_CAPTION and not cut
    return float((fuzz.ratio if whole else fuzz.partial_ratio)(a, b)) / 100


def _each_has_its_own(pattern: re.Pattern[str], one: str, other: str) -> bool:
    a, b = set(pattern.findall(one)), set(pattern.findall(other))
    return any(not _slip(x, b - a) for x in a - b) and any(not _slip(x, a - b) for x in b - a)


def _slip(name: str, others: Iterable[str]) -> bool:
    """Whether ``name`` is one of ``others`` but for two letters swapped, or one letter more or less."""
    if name.isdigit():
        return False
    return any(sorted(name) == sorted(other) or _one_letter_more(*sorted((name, other), key=len)) for other in others)


def _one_letter_more(short: str, long: str) -> bool:
    if len(long) != len(short) + 1 or len(short) < SHORTEST_SLIP:
        return False
    same = next((i for i, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
    return short[same:] == long[same + 1 :]


def _passages(article: Article, spans: Sequence[Span]) -> Iterator[RepeatGroup]:
    """Runs of words in the body's paragraphs at ``spans`` that stand twice; linear in the length of the text."""
    words = folded(" ".join(map(article.slice, spans)), article.text).split()
    place = _placing(article, spans)
    for runs in _grouped(_repeated_runs(words)):
        yield RepeatGroup(tuple(Span(place(at)[0], place(at + length - 1)[1]) for at, length in runs))


def _placing(article: Article, spans: Sequence[Span]) -> Callable[[int], tuple[int, int]]:
    """What tells where a word of the paragraphs at ``spans`` stands by its number; few are asked for."""

    @cache
    def ends() -> list[int]:
        return list(accumulate(len(article.slice(span).split()) for span in spans))

    @cache
    def tokens(paragraph: int) -> list[tuple[int, int]]:
        span = spans[paragraph]
        return [match.span() for match in _TOKENS.finditer(article.text, span.start, span.end)]

    def place(word: int) -> tuple[int, int]:
        paragraph = bisect_right(ends(), word)
        return tokens(paragraph)[word - (ends()[paragraph - 1] if paragraph else 0)]

    return place


def _repeated_runs(words: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Two places that say the same, as numbers of their first words, and for how many words."""
    seen: dict[tuple[str, ...], int] = {}
    again: dict[int, int] = {}
    free = 0
    for at in _may_stand_twice(words):
        if at < free:
            continue
        first = seen.setdefault(tuple(words[at : at + SHINGLE]), at)
        if first + SHINGLE > at:  # itself, or an overlap with itself ("very, very, very …")
            continue
        length = _agreeing(words, first, at, again.setdefault(first, at))
        yield first, at, length
        free = at + length


def _may_stand_twice(words: Sequence[str]) -> Iterator[int]:
    """Where ``SHINGLE`` words in a row begin that each stand twice: in most copy few do, and no others are compared."""
    twice = {word for word, times in Counter(words).items() if times > 1}
    often = bytes(map(twice.__contains__, words))
    at = often.find(_RUN)
    while at >= 0:
        yield at
        at = often.find(_RUN, at + 1)


def _agreeing(words: Sequence[str], first: int, second: int, stop: int) -> int:
    """Words from ``first`` (up to ``stop``) and ``second`` on that agree, up to ``GAP`` that differ counted in."""
    last = 0
    step = 1
    while step - last <= SHINGLE + GAP and second + step + SHINGLE <= len(words) and first + step + SHINGLE <= stop:
        one, other = first + step, second + step
        if words[one : one + SHINGLE] == words[other : other + SHINGLE]:
            last = step
        step += 1
    return last + SHINGLE


def _grouped(pairs: Iterable[tuple[int, int, int]]) -> list[list[tuple[int, int]]]:
    """The places (first word, words) of what is said again and again: pairs whose first places are mostly the same."""
    groups: dict[int, list[list[tuple[int, int]]]] = {}
    for first, second, length in pairs:
        alike = (group for group in groups.get(first, ()) if 2 * min(length, group[0][1]) >= max(length, group[0][1]))
        group = next(alike, None)
        if group is None:
            group = [(first, length)]
            groups.setdefault(first, []).append(group)
        group.append((second, length))
    return sorted(chain(*groups.values()), key=lambda group: group[1])


def _paragraphs(article: Article) -> Iterator[RepeatGroup]:
    """Whole paragraphs of prose that stand again word for word, but for pulled quotations and standing lines.

    What stands before a heading, a rule or the hour, not before more copy, closes a part of a digest.
    """
    spans = [block.span for block in article.blocks if block.kind in _BODY]
    texts = list(map(article.slice, spans))
    openings = [tuple(text.split(None, OPENING)[:OPENING]) for text in texts]
    times = Counter(openings)  # most paragraphs open as no other does
    groups: dict[str, list[int]] = {}
    for number, opening in enumerate(openings):
        if times[opening] > 1:
            groups.setdefault(" ".join(texts[number].split()), []).append(number)
    for words, numbers in groups.items():
        if len(numbers) > 1 and words.count(" ") + 1 >= SHORT_PROSE and _SENTENCE.fullmatch(words):
            after = (texts[number + 1] for number in numbers if number + 1 < len(texts))
            if all(_SENTENCE.fullmatch(text.strip(_OPENERS)) for text in after):
                yield _group(article, [spans[number] for number in numbers])
