"""Misspelled names: a known name with one damaged word, told from right names that only look like it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from auditor.analysis.names_words import Copy, company_words, known_word, name_endings, particles, titles
from auditor.gazetteer.lookup import Gazetteer
from auditor.gazetteer.tokens import Place, TokenIndex
from auditor.gazetteer.words.frequency import Word
from auditor.model.finding import Confidence
from auditor.model.name import Misspelling
from auditor.model.span import Span
from auditor.text.spelling import Damage, Slip, damage, fold

IMPLAUSIBLE = frozenset({Slip.SWAPPED, Slip.DOUBLED})
"""Slips that seldom make another name."""

INFLECTIONS = frozenset({"s", "n", "i", "a", "an", "ian", "es", "ese"})
CUT = frozenset({Slip.DROPPED, Slip.DOUBLED})
"""Slips that are likely at the end of a place's name, which has no endings in English."""

CERTAIN_LETTERS = 7
MEDIA_KINDS = frozenset({"outlets", "agencies", "photo_agencies", "platforms"})
HAND = frozenset({Slip.SWAPPED, Slip.DOUBLED, Slip.UNDOUBLED, Slip.DROPPED, Slip.KEY, Slip.BESIDE})
"""Slips that no transliteration explains."""

TITLED = MEDIA_KINDS | {"organisations", "bodies"}
"""Kinds of names that are made of common words."""

CONFUSED_WORDS = 3
SHORTEST = 4
COMMON = 4.2
"""Zipf frequency from which a word is no slip for another."""
PHRASE_GAP = 1.2
HAND_GAP = 0.4
RARE_WORD = 3.0
PHRASE_UNSEEN = 1.6
SURE_COST = 0.7
MAX_COST = 1.6
MAX_SINGLE_COST = 0.9
ENDING_LETTERS = 8
SINGLE_GAP = 2.5
PERSONAL_GAP = 3.2
SINGLE_LETTERS = 5
TWO_SLIPS_LETTERS = 8
UNSEEN_LETTERS = 6
ACRONYM_LETTERS = 5
SHOUTED_LETTERS = 7
MAX_LONGER = 2
UNCOMMON = 3.5
UNMISTAKABLE = 4.2
RARE = 1.2


@dataclass(frozen=True, slots=True)
class _Case:
    """A word seen as a damaged word of a known form, at one place in the text."""

    word: str
    span: Span
    right: str
    place: Place
    harm: Damage
    whole: Span

    @property
    def phrase(self) -> bool:
        """Whether the other words of the form stand beside it."""
        return not self.place.alone and len(self.whole) > len(self.span)


def misspelled(copy: Copy, gazetteer: Gazetteer, slots: Sequence[Span]) -> Iterator[Misspelling]:
    """The misspelled names of a text, in its order."""
    found = [fault for word in copy.places for fault in _of_word(word, copy, gazetteer, slots)]
    yield from sorted(found, key=lambda fault: fault.span)


def _of_word(word: str, copy: Copy, gazetteer: Gazetteer, slots: Sequence[Span]) -> Iterator[Misspelling]:
    if len(word) < SHORTEST:
        return
    if gazetteer.tokens.knows(word) or known_word(word).english >= COMMON:
        yield from _of_right_word(word, copy, gazetteer)
        return
    likely = _likely(word, gazetteer.tokens.candidates(word))
    if not likely or copy.marked_sic(word) or _foreign(word, copy):
        return
    somebody = any(_of_somebody(span, copy) for span in copy.spans(word))
    for span in copy.spans(word):
        cases = [case for right, harm in likely for case in _cases(word, span, right, harm, copy, gazetteer)]
        accepted = [case for case in cases if _accepted(case, copy, gazetteer, slots, somebody)]
        if accepted:
            yield _verdict(accepted, copy)


def _of_right_word(word: str, copy: Copy, gazetteer: Gazetteer) -> Iterator[Misspelling]:
    options = _confusable(word, gazetteer.tokens)
    if not options:
        return
    for span in copy.spans(word):
        if not _follows_capital(span, copy):
            continue
        wholes = ((place, harm, _whole(span, place, copy)) for place, harm in options)
        cases = (_Case(word, span, fold(place.word), place, harm, whole) for place, harm, whole in wholes if whole)
        accepted = [case for case in cases if _confused(case, copy, gazetteer)]
        if accepted and not copy.marked_sic(word):
            yield _verdict(accepted, copy)


def _foreign(word: str, copy: Copy) -> bool:
    """Whether the word is, with the accents it is written with, one of another language ("Brésil")."""
    written = copy.at(copy.spans(word)[0]).casefold()
    return not written.isascii() and known_word(written).foreign > 0


@lru_cache(maxsize=1 << 14)
def _confusable(word: str, tokens: TokenIndex) -> tuple[tuple[Place, Damage], ...]:
    """Where in names of several words another word stands that a slip would turn into this one."""
    return tuple(
        (place, harm)
        for right, harm in _likely(word, tokens.candidates(word))
        if harm.cost <= SURE_COST
        for place in tokens.places(right)
        if place.start > 0 and place.entry.kind in TITLED
    )


@lru_cache(maxsize=1 << 14)
def _likely(word: str, candidates: tuple[str, ...]) -> list[tuple[str, Damage]]:
    """The candidates that a slip may have made the word of, with the slip."""
    found = ((right, damage(word, right)) for right in candidates if abs(len(right) - len(word)) <= MAX_LONGER)
    return [
        (right, harm)
        for right, harm in found
        if harm is not None and not (harm.slip is Slip.TWO and len(right) < TWO_SLIPS_LETTERS)
    ]


def _follows_capital(span: Span, copy: Copy) -> bool:
    if copy.plain[span.start - 1 : span.start] == "-":
        return True
    return copy.before(span)[:1].isupper()


def _confused(case: _Case, copy: Copy, gazetteer: Gazetteer) -> bool:
    """Whether a right word stands where a name of three words or more has another ("The New York Ties")."""
    if not case.phrase or case.place.start == 0 or case.harm.cost > SURE_COST or case.place.entry.kind not in TITLED:
        return False
    whole = _with_article(case, copy)
    credited = case.place.entry.kind in MEDIA_KINDS and copy.credited(whole)
    enough = len(copy.at(whole).replace("-", " ").split()) >= CONFUSED_WORDS or credited
    if not enough or gazetteer.find(copy.at(case.whole)) or gazetteer.nears(copy.at(case.whole)):
        return False
    return case.word != case.right + "s" and not copy.after(case.whole)[:1].isupper()


def _cases(word: str, span: Span, right: str, harm: Damage, copy: Copy, gazetteer: Gazetteer) -> Iterator[_Case]:
    for place in gazetteer.tokens.places(right):
        whole = _whole(span, place, copy)
        if whole is not None:
            yield _Case(word, span, right, place, harm, whole)
        elif place.surname:
            yield _Case(word, span, right, place, harm, span)


def _whole(span: Span, place: Place, copy: Copy) -> Span | None:
    """The span of the whole name if the rest of the form stands around the word."""
    before, after = place.form[: place.start], place.form[place.end :]
    start, end = span.start - len(before), span.end + len(after)
    if start < 0 or copy.plain[start : span.start].casefold() != before.casefold():
        return None
    if copy.plain[span.end : end].casefold() != after.casefold():
        return None
    inside = (before and copy.plain[start - 1 : start].isalnum()) or (after and copy.plain[end : end + 1].isalnum())
    return None if inside else Span(start, end)


def _accepted(case: _Case, copy: Copy, gazetteer: Gazetteer, slots: Sequence[Span], somebody: bool) -> bool:
    if _inflected(case) or copy.in_lower_case(case.word) or _glued(copy.at(case.span), case.place.word):
        return False
    if case.phrase:
        right_as_it_is = gazetteer.nears(copy.at(case.whole))
        return not right_as_it_is and (_phrase_accepted(case, copy) or _confused(case, copy, gazetteer))
    if gazetteer.tokens.nears(case.word) or _part_of_name(case.span, copy):
        return False
    if somebody and not _unmistakable(case):
        return False
    return _single_accepted(case, copy, gazetteer, slots)


def _phrase_accepted(case: _Case, copy: Copy) -> bool:
    seen, wanted = known_word(case.word), known_word(case.right)
    limit = SURE_COST if len(case.right) <= SHORTEST else MAX_COST
    if case.harm.cost > limit:
        return False
    if case.place.entry.kind == "people" and (seen.personal or seen.english >= PHRASE_UNSEEN):
        return _person_accepted(case, copy, seen)
    gap = HAND_GAP if case.harm.slip in HAND and seen.english < RARE_WORD else PHRASE_GAP
    return seen.english <= PHRASE_UNSEEN or seen.english <= wanted.english - gap


def _person_accepted(case: _Case, copy: Copy, seen: Word) -> bool:
    """Whether a word that somebody else may be called by is a slip beside this person's other names."""
    if case.harm.cost > SURE_COST or len(case.right) < SINGLE_LETTERS:
        return False
    if copy.count(case.right) and copy.count(case.word) <= copy.count(case.right):
        return True
    return not seen.personal or case.harm.slip in (Slip.UNDOUBLED, Slip.DOUBLED)


def _single_accepted(case: _Case, copy: Copy, gazetteer: Gazetteer, slots: Sequence[Span]) -> bool:
    seen, wanted = known_word(case.word), known_word(case.right)
    if len(case.right) < SINGLE_LETTERS or seen.place or _names_a_place(case, copy):
        return False
    if case.place.surname and (case.harm.slip not in HAND or copy.located(case.span)):
        return False
    if case.place.word.islower() or _acronym(case, copy):
        return False
    in_slot = any(slot.contains(case.span) for slot in slots) or copy.credited(case.span)
    named = in_slot or _has_article(case, copy)
    media = case.place.entry.kind in MEDIA_KINDS
    if (case.place.entry.ordinary and not named) or (not (media and named) and _another_name(case, copy)):
        return False
    if _company(case, copy):
        return False
    return _by_gap(case, seen, wanted, named) or _by_rarity(case, seen, named, copy)


def _by_gap(case: _Case, seen: Word, wanted: Word, named: bool) -> bool:
    """Whether the right word is so much commoner that the other one is hardly a word."""
    abroad = named and case.place.entry.kind in MEDIA_KINDS
    usual = max(wanted.english, wanted.foreign) if abroad else wanted.english
    gap = usual - max(seen.english, seen.foreign)
    least = PERSONAL_GAP if seen.personal or case.harm.ending else SINGLE_GAP
    if case.harm.ending and len(case.right) < ENDING_LETTERS:
        return False
    return gap >= least and case.harm.cost <= (MAX_SINGLE_COST if len(case.right) > SINGLE_LETTERS else SURE_COST)


def _by_rarity(case: _Case, seen: Word, in_slot: bool, copy: Copy) -> bool:
    """Whether the word was never seen anywhere, and only a slip of the hand parts it from the right one."""
    if seen.english > RARE or seen.foreign or seen.personal or case.harm.cost > SURE_COST:
        return False
    if case.place.entry.kind in MEDIA_KINDS:
        return in_slot or (len(case.right) >= UNSEEN_LETTERS and not case.harm.ending)
    located = case.place.entry.kind == "places" and copy.located(case.span)
    enough = len(case.right) >= (SINGLE_LETTERS if located else UNSEEN_LETTERS)
    cut = located and len(case.right) >= UNSEEN_LETTERS and case.harm.slip in CUT
    return enough and case.harm.slip in HAND and (cut or not case.harm.ending)


def _company(case: _Case, copy: Copy) -> bool:
    """Whether the text uses the word as a name of its own: with a company's form after it, or again and again."""
    if _unmistakable(case) or len(case.right) >= CERTAIN_LETTERS or copy.count(case.right):
        return False
    return copy.count(case.word) > 1 or any(fold(copy.after(span)) in company_words() for span in copy.spans(case.word))


def _another_name(case: _Case, copy: Copy) -> bool:
    """Whether the word's own ending makes a name of it that nobody listed ("Ryabov" beside Ryabkov)."""
    if not case.word.endswith(name_endings()) or copy.count(case.right) or case.harm.slip in IMPLAUSIBLE:
        return False
    return not _unmistakable(case) or len(case.right) < CERTAIN_LETTERS


def _acronym(case: _Case, copy: Copy) -> bool:
    """Whether the word is written as an acronym is ("NRAD", "IDNs") and not as a known one is."""
    written = copy.at(case.span)
    if written.endswith("s") and written[:-1].isupper():
        return True
    if not written.isupper() or copy.credited(case.span):
        return False
    if not case.place.word.isupper():
        return len(written) < SHOUTED_LETTERS
    return len(written) < ACRONYM_LETTERS and case.place.entry.kind not in MEDIA_KINDS


def _names_a_place(case: _Case, copy: Copy) -> bool:
    """Whether a comma and a place's name follow ("Bloomburg, Texas") though no place is meant."""
    after = copy.plain[case.span.end : case.span.end + 2]
    if after != ", " or case.place.entry.kind == "places":
        return False
    following = copy.after(Span(case.span.start, case.span.end + 1))
    return following[:1].isupper() and known_word(following.casefold()).place


def _has_article(case: _Case, copy: Copy) -> bool:
    return case.place.entry.name.startswith("The ") and copy.before(case.span).casefold() == "the"


def _part_of_name(span: Span, copy: Copy) -> bool:
    """Whether an initial or a particle beside the word makes it a part of a person's name: "J. O'Maller"."""
    before, after = copy.before(span), copy.after(span)
    if fold(before) in particles() or fold(after) in particles() or (len(after) == 1 and after.isupper()):
        return True
    initial = copy.plain[max(0, span.start - 3) : span.start]
    return len(initial) == 3 and initial[0].isupper() and initial[1:] == ". "


def _of_somebody(span: Span, copy: Copy) -> bool:
    """Whether another name beside the word makes it the name of a person: "Reham Mosad"."""
    before, after = copy.before(span), copy.after(span)
    if before[:1].isupper() and not before.isupper() and fold(before) not in titles():
        known = known_word(fold(before))
        return known.given or known.english < UNCOMMON
    return after[:1].isupper() and known_word(fold(after)).personal and known_word(fold(after)).english < COMMON


def _unmistakable(case: _Case) -> bool:
    """Whether nobody was ever called so, and everybody knows the right word."""
    seen = known_word(case.word)
    unseen = seen.english == seen.foreign == 0 and not seen.personal
    return unseen and case.harm.slip in HAND and known_word(case.right).english >= UNMISTAKABLE


def _inflected(case: _Case) -> bool:
    """Whether the word is the right one with an ending of another language or number."""
    if not case.harm.ending or case.harm.slip is Slip.DOUBLED:
        return False
    if case.word.startswith(case.right):
        last = case.place.end == len(case.place.form)
        return not case.phrase or (last and case.word[len(case.right) :] in INFLECTIONS)
    return case.place.entry.kind == "people" and case.place.start == 0


def _glued(written: str, right: str) -> bool:
    """Whether a capital inside the word says that two words ran together ("McConnellLt")."""
    inner = sum(map(str.isupper, written[1:]))
    return not written.isupper() and inner > sum(map(str.isupper, right[1:]))


def _verdict(cases: list[_Case], copy: Copy) -> Misspelling:
    best = min(cases, key=_rank)
    rivals = [case for case in cases if _rank(case)[:4] == _rank(best)[:4]]
    right = tuple(dict.fromkeys(_mended(case, copy) for case in rivals))
    sure = len(right) == 1 and best.harm.cost <= 1.0
    mended = _in_case(copy.at(best.span), best.place.word)
    confidence = Confidence.HIGH if sure else Confidence.MEDIUM
    return Misspelling(_with_article(best, copy), right, confidence, best.span, mended, best.harm.slip.value)


def _rank(case: _Case) -> tuple[bool, float, int, bool, str]:
    entry = case.place.entry
    return (
        not case.phrase,
        case.harm.cost,
        -len(case.whole),
        not entry.name.endswith(case.place.form),
        case.place.form,
    )


def _mended(case: _Case, copy: Copy) -> str:
    span = _with_article(case, copy)
    left, right = copy.plain[span.start : case.span.start], copy.plain[case.span.end : span.end]
    return left + _in_case(copy.at(case.span), case.place.word) + right


def _with_article(case: _Case, copy: Copy) -> Span:
    start = case.whole.start
    article = case.place.entry.name.startswith("The ") and copy.plain[max(0, start - 4) : start] == "The "
    return Span(start - 4, case.whole.end) if article else case.whole


def _in_case(written: str, right: str) -> str:
    return right.upper() if written.isupper() and len(written) > 1 else right
