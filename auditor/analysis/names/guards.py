"""What speaks against a slip: a word that is somebody's name, a company's, an acronym, or right in another language."""

from __future__ import annotations

from string import ascii_letters

from auditor.analysis.names.beside import (
    called,
    company_words,
    legal_forms,
    name_endings,
    offices,
    openers,
    particles,
    titles,
)
from auditor.analysis.names.cases import HAND, Case, Reading
from auditor.analysis.names.words import Copy, known_word
from auditor.gazetteer import roles
from auditor.gazetteer.entry import MEDIA_KINDS
from auditor.gazetteer.lookup import Gazetteer
from auditor.gazetteer.naming import SHORTEST_TOKEN
from auditor.gazetteer.words.frequency import Word
from auditor.model.agent import MEDIA
from auditor.model.cover import Cover
from auditor.model.span import Span
from auditor.text.spelling import VOWELS, Slip, fold

LETTERS = ascii_letters
"""What a word beside a hyphen is made of; one with an accent is cut short, and still begins as it does."""

IMPLAUSIBLE = frozenset({Slip.SWAPPED, Slip.DOUBLED})
"""Slips that seldom make another name."""

LANDS = frozenset({"places", "peoples"})
INFLECTIONS = frozenset({"s", "n", "i", "a", "an", "ian", "es", "ese"})
COMMON = 4.2
"""Zipf frequency of a word that everybody knows."""

UNCOMMON = 3.5
RARE = 1.2
UNSEEN = 2.2
MEANT = 2.0
"""Zipf frequency in English from which a word has a meaning; below it are misprints and words of other languages."""

CERTAIN_LETTERS = 7
"""Letters of a word that few others look like."""

LONG_LETTERS = 8
ASIDE = 60
"""Characters after a name in which an aside tells what it is."""

ACRONYM_LETTERS = 5
SHOUTED_LETTERS = 7


def foreign(word: str, copy: Copy) -> bool:
    """Whether the word is, with the accents it is written with, one of another language ("Brésil")."""
    written = copy.at(copy.spans(word)[0]).casefold()
    return not written.isascii() and known_word(written).foreign > 0


def accented(case: Case, copy: Copy) -> bool:
    """Whether the word is written with accents that the right one has not: who sets them is careful ("Łańcut")."""
    return case.place.word.isascii() and not copy.at(case.span).isascii()


def unseen(word: Word) -> bool:
    """Whether no list has the word, but for the rarest in English, where misprints are."""
    return word.english <= RARE and not word.foreign and not word.personal and not word.place


def inflected(reading: Reading, phrase: bool) -> bool:
    """Whether the word is the right one with an ending of another language or number.

    ``phrase`` if the other words of the form stand beside it.
    """
    if not reading.harm.ending:
        return False
    if reading.place.entry.kind == "people" and reading.place.start == 0:
        return not (
            reading.place.entry.settled and reading.harm.slip is Slip.DROPPED and reading.right[-1] not in VOWELS
        )
    if reading.harm.slip is Slip.DOUBLED:
        return False
    if reading.word.startswith(reading.right):
        last = reading.place.end == len(reading.place.form)
        return not phrase or (last and reading.word[len(reading.right) :] in INFLECTIONS)
    return False


def bent(case: Case, copy: Copy) -> bool:
    """Whether it is an outlet's name as the grammar of another language bends it ("der Süddeutschen Zeitung").

    Or its one word with an article, which is a noun like another there: "die Preise" is not Die Presse.
    """
    if case.place.entry.kind not in MEDIA_KINDS:
        return False
    large = sum(word[:1].isupper() for word in copy.at(case.whole).split())
    ending = case.harm.ending or case.word.startswith(case.right)
    return ending or (case.phrase and large < 2 and not copy.credited(case.whole))


def glued(written: str, right: str) -> bool:
    """Whether a capital inside the word says that two words ran together ("McConnellLt", "QSyria")."""
    if written[1:] == right:
        return written[:1] != right[:1]
    inner = sum(map(str.isupper, written[1:]))
    return not written.isupper() and inner > sum(map(str.isupper, right[1:]))


def cut_short(case: Case, copy: Copy) -> bool:
    """Whether dots tell that the rest of the word was left out: "Isra..."."""
    dots = copy.plain[case.span.end : case.span.end + 3]
    return case.right.startswith(case.word) and dots.startswith(("...", "…"))


def figured(reading: Reading) -> bool:
    """Whether a figure is all that the word lacks: "G4Media" is no other way to write a name with letters alone."""
    return any(map(str.isdigit, reading.right)) and not any(map(str.isdigit, reading.word))


def part_of_name(span: Span, copy: Copy) -> bool:
    """Whether an initial or a particle beside the word makes it a part of a person's name: "J. O'Maller"."""
    before, after = copy.before(span), copy.after(span)
    bare = len(after) == 1 and after.isupper() and copy.plain[span.end + 2 : span.end + 3] != "."
    if bare or fold(before) in particles() or fold(after) in particles():
        return True
    initial = copy.plain[max(0, span.start - 4) : span.start]
    return initial[-3:-2].isupper() and initial[-2:] == ". " and initial[:-3] == " "


_COMPASS = frozenset({"east", "west", "north", "south"})


def of_a_province(span: Span, copy: Copy) -> bool:
    """Whether it is a province and not the land it is called after: "East Azarbaijan Province"."""
    return fold(copy.before(span)) in _COMPASS and fold(copy.after(span)) == "province"


def tied(span: Span, copy: Copy, gazetteer: Gazetteer) -> bool:
    """Whether a hyphen ties the word to another that nobody knows, as in "Khojai-Alo": both are one name."""
    left, right = copy.plain[max(0, span.start - 40) : span.start], copy.plain[span.end : span.end + 40]
    beside = (_last(left[:-1]) if left.endswith("-") else "", _first(right[1:]) if right.startswith("-") else "")
    return any(word.istitle() and not _listed(word, gazetteer) for word in beside)


def of_somebody(span: Span, copy: Copy) -> bool:
    """Whether another name beside the word makes it the name of a person: "Reham Mosad"."""
    before, after = copy.before(span), copy.after(span)
    if before[:1].isupper() and not (before.isupper() or before.endswith("'s") or fold(before) in titles()):
        known = known_word(fold(before))
        return known.given or known.english < UNCOMMON
    family = known_word(fold(after))
    return (
        after[:1].isupper()
        and not after.isupper()
        and (family.english < UNSEEN or (family.personal and family.english < COMMON))
    )


def in_office(whole: Span, copy: Copy) -> bool:
    """Whether an office or a state stands before a person's name: "President", "Italy's"."""
    before = copy.before(whole)
    return fold(before) in offices() or (before.endswith("'s") and before[:-2] in roles.nations())


def stands_free(span: Span, copy: Copy) -> bool:
    """Whether nothing with a capital stands beside the word, as in a title of another language: "Afrika Korps"."""
    before = copy.before(span)
    return (not before[:1].isupper() or fold(before) in openers()) and not copy.after(span)[:1].isupper()


def in_a_name(copy: Copy, span: Span) -> bool:
    """Whether something with a capital does stand beside it."""
    return not stands_free(span, copy)


def _listed(word: str, gazetteer: Gazetteer) -> bool:
    return len(word) >= SHORTEST_TOKEN and gazetteer.tokens.knows(fold(word))


def _last(text: str) -> str:
    return text[len(text.rstrip(LETTERS)) :]


def _first(text: str) -> str:
    return text[: len(text) - len(text.lstrip(LETTERS))]


def unmistakable(case: Case) -> bool:
    """Whether nobody was ever called so, and everybody knows the right word."""
    seen = known_word(case.word)
    unheard = seen.english == seen.foreign == 0 and not seen.personal
    return unheard and case.harm.slip in HAND and known_word(case.right).english >= COMMON


def company(case: Case, copy: Copy) -> bool:
    """Whether the text uses the word as a name of its own: with a company's form after it, or again and again."""
    if case.place.entry.kind in LANDS and copy.anywhere(case.word, _with_legal_form):
        return True
    if unmistakable(case) or len(case.right) >= LONG_LETTERS or copy.count(case.right):
        return False
    if case.place.entry.kind in MEDIA_KINDS and (
        copy.anywhere(case.word, Copy.credited) or copy.anywhere(case.word, _with_media_word)
    ):
        return False
    return copy.count(case.word) > 1 or copy.anywhere(case.word, _with_company_word)


_MEDIA_WORDS = frozenset({"agency", "news", "newspaper", "newswire", "correspondent", "reporter", "television"})


def _with_media_word(copy: Copy, span: Span) -> bool:
    return fold(copy.after(span)) in _MEDIA_WORDS


def _with_legal_form(copy: Copy, span: Span) -> bool:
    return fold(copy.after(span)) in legal_forms()


def _with_company_word(copy: Copy, span: Span) -> bool:
    return fold(copy.after(span)) in company_words()


def another_name(case: Case, copy: Copy) -> bool:
    """Whether the word's own ending makes a name of it that nobody listed ("Ryabov" beside Ryabkov)."""
    if not case.word.endswith(name_endings()) or copy.count(case.right) or case.harm.slip in IMPLAUSIBLE:
        return False
    return not unmistakable(case) or len(case.right) < CERTAIN_LETTERS


def acronym(case: Case, copy: Copy) -> bool:
    """Whether the word is written as an acronym is ("NRAD", "IDNs") and not as a known one is."""
    written = copy.at(case.span)
    if written.endswith("s") and written[:-1].isupper():
        return True
    if not written.isupper() or copy.credited(case.span) or copy.datelined(case.span):
        return False
    if not case.place.word.isupper():
        return len(written) < SHOUTED_LETTERS
    return len(written) < ACRONYM_LETTERS and case.place.entry.kind not in MEDIA_KINDS


def names_a_place(case: Case, copy: Copy) -> bool:
    """Whether a comma and a place's name follow ("Bloomburg, Texas") though no place is meant."""
    after = copy.plain[case.span.end : case.span.end + 2]
    if after != ", " or case.place.entry.kind == "places":
        return False
    following = copy.after(Span(case.span.start, case.span.end + 1))
    return following[:1].isupper() and known_word(following.casefold()).place


def told_apart(case: Case, copy: Copy) -> bool:
    """Whether the words beside the name tell of something else than the known one: "Le Mond, a cafe in Hull"."""
    if case.place.entry.kind not in MEDIA_KINDS:
        return False
    if fold(copy.before(case.whole)) in called():
        return True
    told = _aside(copy.plain[case.whole.end : case.whole.end + ASIDE])
    return bool(told) and not any(roles.role_of(word) in MEDIA for word in told)


def goes_on(case: Case, copy: Copy) -> bool:
    """Whether an outlet's name but for a word that has a meaning is the beginning of another: "The Tames | Inn"."""
    after = copy.after(case.whole)
    return _wordy(case) and (after[:1].isupper() or fold(after) in company_words())


def uncited(case: Case, copy: Copy, slots: Cover) -> bool:
    """Whether no source and no credit stands there, so that the words may be meant: "The Straits Tides were high"."""
    return _wordy(case) and not (slots.holds(case.span) or copy.credited(case.whole))


def _wordy(case: Case) -> bool:
    return case.place.entry.kind in MEDIA_KINDS and known_word(case.word).english >= MEANT


def _aside(after: str) -> list[str]:
    """The words, in small letters, that tell after a comma and "a" or "an" what something is, up to the next mark."""
    if not after.startswith((", a ", ", an ")):
        return []
    words = after[2:].split(" ")[1:]
    end = next((at for at, word in enumerate(words) if not word.isalpha()), len(words))
    return [word.strip(",.;:").lower() for word in words[: end + 1]]
