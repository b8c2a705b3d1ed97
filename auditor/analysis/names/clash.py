"""One name in two spellings: words of one article that differ by a slip, and accepted variants mixed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from auditor.analysis.names.beside import particles, titles
from auditor.analysis.names.guards import foreign, unseen
from auditor.analysis.names.words import Copy, known_word
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.finding import Confidence
from auditor.model.name import ClashKind, NameClash
from auditor.model.span import Span
from auditor.text.spelling import VOWELS, Damage, Slip, damage, fold, sound
from auditor.value import value

END = 3
MOST_ALIKE = 16
"""Words alike that one is compared with; an article seldom has two, and a hostile text has thousands."""

SHORTEST = 5
LONG_NAME = 11
"""Letters of a name that nobody else has by chance."""

SHORTEST_ALONE = 6
"""Letters a name needs where nothing beside it says that one person is meant."""
PART = 3
"""Letters of a word that may be the half of another."""

COMMON = 4.0
COMMON_LETTERS = 6
RARE = 2.6
UNCOMMON = 1.4
MAX_COST = 1.0
SURE_COST = 0.7
CLEAR_GAP = 2.0
MANY_TIMES = 3
MISWRITTEN = frozenset({Slip.DROPPED, Slip.ADDED, Slip.DOUBLED, Slip.UNDOUBLED, Slip.SWAPPED})
"""Slips that part two spellings of a surname, whichever of them is right; another letter makes another name."""


@value
class _Pair:
    """``word`` seen as a slip for ``other``; both stand in the text."""

    word: str
    other: str
    harm: Damage


def clashes(copy: Copy, gazetteer: Gazetteer, settled: frozenset[str]) -> Iterator[NameClash]:
    """Words that read as two spellings of one name; ``settled`` ones, folded, are left out."""
    rare = list(filter(_rare, copy.words))
    index = _index(_comparable(rare, copy))
    done: set[str] = set()
    for word in rare if index else ():
        if word in settled or copy.in_lower_case(word) or copy.words[word][0].islower():  # "é" is no capital
            continue
        for other in _alike(word, index):
            if word in done or other in done or other in settled:
                continue
            clash = _clash(word, other, copy, gazetteer)
            if clash is not None:
                done.update((word, other))
                yield clash


@lru_cache(maxsize=1 << 15)
def _rare(word: str) -> bool:
    return len(word) >= SHORTEST and word.isascii() and word.isalpha() and known_word(word).english < RARE


def _comparable(rare: list[str], copy: Copy) -> list[str]:
    """The words that begin or end as another one does that is rare: a slip leaves one or the other as it was."""
    if not rare:
        return []
    starts, ends = {word[:END] for word in rare}, {word[-END:] for word in rare}
    met = [word for word in copy.words if len(word) >= SHORTEST and (word[:END] in starts or word[-END:] in ends)]
    if len(met) == len(rare) == len(starts) == len(ends):
        return []
    begun, ended = Counter(word[:END] for word in met), Counter(word[-END:] for word in met)
    return [word for word in met if begun[word[:END]] > 1 or ended[word[-END:]] > 1]


def _index(words: Iterable[str]) -> dict[str, list[str]]:
    """The words by what a slip leaves of them."""
    index: dict[str, list[str]] = {}
    for word in words:
        for key in _keys(word):
            index.setdefault(key, []).append(word)
    return index


def _alike(word: str, index: dict[str, list[str]]) -> Iterator[str]:
    """Other words that a slip may part from this one, the first ones only."""
    found = dict.fromkeys(other for key in _keys(word) for other in index.get(key, ())[:MOST_ALIKE] if other != word)
    return islice(found, MOST_ALIKE)


def _keys(word: str) -> Iterator[str]:
    """The word without any one letter, whole, and as it sounds; two that differ by a slip share one of these."""
    yield word
    yield "~" + sound(word)
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def _clash(word: str, other: str, copy: Copy, gazetteer: Gazetteer) -> NameClash | None:
    known, also_known = gazetteer.tokens.knows(word), gazetteer.tokens.knows(other)
    if known and also_known:
        return None
    if known or (not also_known and _outweighs(word, other, copy)):
        word, other = other, word
    harm = damage(word, other, two=False)
    if harm is None or harm.cost > MAX_COST or copy.in_lower_case(other):
        return None
    if harm.ending and not _doubled_at_end(word, other, harm, copy):
        return None
    if harm.slip is not Slip.SOUND and (word[1:] == other or other[1:] == word):
        return None  # a prefix makes another word: "Kotumba" beside "Otumba"
    if _inner_capitals(word, copy) != _inner_capitals(other, copy):
        return None
    if copy.shouted(word) or copy.marked_sic(word) or copy.marked_sic(other) or foreign(word, copy):
        return None
    if copy.abroad() and not any(
        known_word(fold(name)).given for each in (word, other) for name in _companions(each, copy)
    ):
        return None  # German writes every noun large, and bends it
    pair = _Pair(word, other, harm)
    return _judged(pair, copy, gazetteer) or _named_once(pair, copy) or _shared(pair, copy)


def _doubled_at_end(word: str, other: str, harm: Damage, copy: Copy) -> bool:
    """Whether one name stands before both, and the last consonant is doubled in one: no ending does that."""
    if harm.slip not in (Slip.DOUBLED, Slip.UNDOUBLED) or word[-1] in VOWELS:
        return False
    mine, theirs = (_companions(each, copy, frozenset()) for each in (word, other))  # "Ben" is a first name as well
    return bool(mine & theirs)


def _inner_capitals(word: str, copy: Copy) -> int:
    """Capitals inside the word: they make a brand of it, or show that two words ran together."""
    written = copy.at(copy.spans(word)[0])
    return 0 if written.isupper() else sum(map(str.isupper, written[1:]))


def _outweighs(word: str, other: str, copy: Copy) -> bool:
    """Whether ``word`` is the right one: much commoner, unless it is much rarer in this text; else more often here."""
    mine, theirs = copy.spans(word), copy.spans(other)
    gap = known_word(word).english - known_word(other).english
    if abs(gap) >= CLEAR_GAP and max(len(mine), len(theirs)) < MANY_TIMES * min(len(mine), len(theirs)):
        return gap > 0
    return (len(mine), min(theirs)) > (len(theirs), min(mine))


def _judged(pair: _Pair, copy: Copy, gazetteer: Gazetteer) -> NameClash | None:
    if _side_by_side(pair, copy) or _common(pair):
        return None
    known = gazetteer.tokens.knows(pair.other)
    mine, theirs = _companions(pair.word, copy), _companions(pair.other, copy)
    together = bool(mine & theirs) or pair.harm.ending  # as only one behind the same name may be here
    if mine and not together and (theirs or not _surname_of(pair.other, mine, gazetteer)):
        return None
    if not together and not _plausible(pair, copy, known):
        return None
    few, many = copy.count(pair.word), copy.count(pair.other)
    commoner = known_word(pair.other).english - known_word(pair.word).english >= CLEAR_GAP
    clear = known or commoner or (few == 1 and many >= 2) or many >= MANY_TIMES * few
    if not clear and not together:
        return None
    sure = clear and not _two_words(pair.word) and (known or together or many >= 3) and pair.harm.cost <= SURE_COST
    sure = sure and not pair.harm.ending
    forms = tuple(
        (copy.at(spans[0]), spans) for spans in (_quiet_first(pair.other, copy), _quiet_first(pair.word, copy))
    )
    suspect = forms[1][0] if clear else None
    return NameClash(ClashKind.TWO_SPELLINGS, forms, suspect, Confidence.HIGH if sure else Confidence.MEDIUM)


def _named_once(pair: _Pair, copy: Copy) -> NameClash | None:
    """A surname that stands by itself, and in another spelling only was given a first name: "Dan Lungren … Lundgren".

    Copy gives each person a first name once, so that both are one person.
    """
    mine, theirs = _companions(pair.word, copy), _companions(pair.other, copy)
    if bool(mine) == bool(theirs) or pair.harm.slip not in MISWRITTEN or _side_by_side(pair, copy):
        return None
    alone, names = (pair.word, theirs) if theirs else (pair.other, mine)
    if not _surnames(pair, alone, copy) or not any(known_word(fold(name)).given for name in names):
        return None
    least = SHORTEST if all(map(copy.addressed, copy.spans(alone))) else SHORTEST_ALONE
    if len(pair.word) < least or not all(_by_itself(span, copy) for span in copy.spans(alone)):
        return None
    forms = tuple((copy.at(spans[0]), spans) for spans in (copy.spans(pair.other), copy.spans(pair.word)))
    return NameClash(ClashKind.TWO_SPELLINGS, forms, None, Confidence.MEDIUM)


def _surnames(pair: _Pair, alone: str, copy: Copy) -> bool:
    """Whether both are listed surnames, or nobody is called by one, and the one that stands alone stands for no place.

    The other one of these is a surname, or no word that many copies have.
    """
    seen, other = known_word(pair.word), known_word(pair.other)
    if seen.place or other.place:
        return False
    if seen.surname and other.surname:
        return True
    return unseen(seen) and (other.surname or other.english < COMMON) and not _located(alone, copy)


def _shared(pair: _Pair, copy: Copy) -> NameClash | None:
    """A name so long that two of a family have it, and so rare that none but they do, whatever stands before it."""
    rare = all(unseen(known_word(word)) and len(word) >= LONG_NAME for word in (pair.word, pair.other))
    if not rare or pair.harm.slip not in MISWRITTEN | {Slip.BESIDE} or _side_by_side(pair, copy):
        return None
    forms = tuple((copy.at(spans[0]), spans) for spans in (copy.spans(pair.other), copy.spans(pair.word)))
    return NameClash(ClashKind.TWO_SPELLINGS, forms, None, Confidence.MEDIUM)


def _by_itself(span: Span, copy: Copy) -> bool:
    """Whether a name is a person's surname by itself: nobody's second name, no part of another, none of a list."""
    before, after = copy.before(span), copy.after(span)
    if after[:1].isupper() or "-" in copy.plain[max(0, span.start - 1) : span.end + 1]:
        return False
    led = copy.plain[max(0, span.start - 2) : span.start] == ", "
    closed = copy.plain[span.end : span.end + 1] in (",", ".", ";")
    following = copy.plain[span.end : span.end + 3]
    if (led and closed) or (following[:2] == ", " and following[2:].isupper()):
        return False
    return not before or before.islower() or fold(before) in titles()


def _two_words(word: str) -> bool:
    """Whether the word may be two common ones written as one: "Newworld", which is no slip as such."""
    return any(
        known_word(word[:at]).english >= COMMON and known_word(word[at:]).english >= COMMON
        for at in range(PART, len(word) - PART + 1)
    )


def _side_by_side(pair: _Pair, copy: Copy) -> bool:
    """Whether the two stand together, as the two names of one person do."""
    return any(
        fold(name) == pair.other for span in copy.spans(pair.word) for name in (copy.before(span), copy.after(span))
    )


def _common(pair: _Pair) -> bool:
    """Whether the other word is so common that the rarer one may well be a name of its own."""
    if known_word(pair.other).english < COMMON:
        return False
    return len(pair.word) < COMMON_LETTERS or pair.harm.slip is Slip.OTHER or known_word(pair.word).english > 0


def _plausible(pair: _Pair, copy: Copy, known: bool) -> bool:
    """Whether two spellings of one name are likelier than two names, with nothing beside them to tell."""
    seen = known_word(pair.word)
    if seen.english > UNCOMMON or seen.foreign or seen.place or len(pair.word) < SHORTEST_ALONE:
        return False
    return not (_located(pair.word, copy) and _located(pair.other, copy) and not known)


def _quiet_first(word: str, copy: Copy) -> tuple[Span, ...]:
    """Where the word stands, a headline in capitals last: it shows nothing of how the name is written."""
    return tuple(sorted(copy.spans(word), key=lambda span: (copy.at(span).isupper(), span)))


def _surname_of(word: str, given: frozenset[str], gazetteer: Gazetteer) -> bool:
    """Whether a known person has the surname and one of the given names."""
    places = (place for place in gazetteer.tokens.places(word) if place.surname)
    return any(given & set(place.form.split()) for place in places)


def _companions(word: str, copy: Copy, small: frozenset[str] | None = None) -> frozenset[str]:
    """The capitalised words that stand before it, as a given name does; but for particles, or for ``small``."""
    others = titles() | (particles() if small is None else small)
    before = (copy.before(span) for span in copy.spans(word))
    return frozenset(name for name in before if name[:1].isupper() and not name.isupper() and fold(name) not in others)


def _located(word: str, copy: Copy) -> bool:
    return any(copy.located(span) for span in copy.spans(word))
