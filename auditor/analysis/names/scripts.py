"""Whether two spellings of a name from another script are two transliterations of it, and not a name and a slip."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from auditor.analysis.names.cases import Case, Reading
from auditor.analysis.names.guards import IMPLAUSIBLE
from auditor.analysis.names.words import FAMOUS, known_word
from auditor.gazetteer.entry import MEDIA_KINDS
from auditor.text.spelling import VOWELS, Slip
from auditor.value import value
from auditor.wordlists import wordlist

HEARD = frozenset({Slip.SOUND, Slip.VOWEL})
"""What one transliteration writes otherwise than another."""

LOOSE = frozenset("dlms")
"""Consonants that one writer of a foreign name doubles and another does not."""

WORD_LETTERS = 6
"""Letters of a weapon's name that is an English word and not from another script: "Leopard"."""

CYRILLIC = frozenset({"RU", "UA", "BY"})
"""Countries whose names are spelled in Cyrillic by a fixed rule."""

GLIDES = frozenset("ijy")
"""Letters that take each other's place beside a vowel and at the end of a name."""

Pairs = frozenset[frozenset[str]]


@value
class Script:
    """How the names of a script are transliterated: letters that take each other's place, and such as never do.

    No ``vowels`` means that any may.
    """

    vowels: Pairs = frozenset()
    consonants: Pairs = frozenset()
    never: Pairs = frozenset()
    strange: tuple[str, ...] = ()


def other_transliteration(case: Case) -> bool:
    """Whether the name comes from another script, and may well be written so too."""
    entry = case.place.entry
    if entry.kind == "weapons" and len(case.right) >= WORD_LETTERS and known_word(case.right).english >= FAMOUS:
        return False
    if entry.settled:
        return any(_from(writer, case.word) == case.right for writer in _table()["abroad"].values())
    script = _scripts().get(entry.country or entry.kind, _unsaid())
    if not entry.transliterated and entry.kind not in _scripts():
        return False
    if entry.kind == "people" and _loosely_doubled(case):
        return True
    has, wants, before, after = _difference(case.word, case.right)
    if case.harm.slip not in HEARD:
        return frozenset({has, wants}) in script.consonants
    if any(letters in case.word and letters not in case.right for letters in script.strange):
        return False
    glides = not after or after in VOWELS or (before in VOWELS and entry.kind == "places")
    if len(has) != 1 or len(wants) != 1:
        return True
    if f"{wants}>{has}" == _settled().get(entry.country or "") and not glides:
        return False
    return _interchanged(frozenset({has, wants}), case.harm.slip, glides, script)


def written_abroad(reading: Reading) -> bool:
    """Whether other languages may well write the name so: each spells persons, lands, arms and bodies its own way.

    A medium keeps the name that it has, but for one whose name is in another script.
    """
    entry, harm = reading.place.entry, reading.harm
    if entry.kind in MEDIA_KINDS and entry.country not in _scripts():
        return False
    return harm.slip not in IMPLAUSIBLE or harm.ending


def _interchanged(pair: frozenset[str], slip: Slip, glides: bool, script: Script) -> bool:
    """Whether the script's names are written with either letter, beside a vowel or at the end (``glides``) or not."""
    if pair in script.vowels or not script.vowels:
        return True
    return slip is Slip.SOUND and pair not in script.never and (glides or not pair <= GLIDES)


def _difference(word: str, right: str) -> tuple[str, str, str, str]:
    """What the word has where the right one has something else; and the letters around that, "" at an end of both."""
    start, end = 0, 0
    least = min(len(word), len(right))
    while start < least and word[start] == right[start]:
        start += 1
    while end < least - start and word[-1 - end] == right[-1 - end]:
        end += 1
    before, after = right[:start][-1:], right[len(right) - end :][:1]
    return word[start : len(word) - end], right[start : len(right) - end], before, after


def _loosely_doubled(case: Case) -> bool:
    """Whether a consonant is written once or twice as writers please: "Mohamed" or "Mohammed", "Asad" or "Assad".

    Twice between vowels only; and Cyrillic names are doubled in nothing but the "s" that French and German double.
    """
    if case.harm.slip is Slip.DOUBLED:
        letter = _longer_by(case)
        at = case.word.find(letter * 2)
        between = at > 0 and {case.word[at - 1], case.word[at + 2 : at + 3]} <= VOWELS
        return between and letter in ("s" if case.place.entry.country in CYRILLIC else LOOSE)
    return case.harm.slip is Slip.UNDOUBLED and _longer_by(case) not in VOWELS


def _longer_by(case: Case) -> str:
    """The letter that the longer of the two words has more often."""
    short, long = sorted((case.word, case.right), key=len)
    return next((letter for letter in long if long.count(letter) > short.count(letter)), "")


def _from(writer: str, word: str) -> str:
    """``word`` as English writes what ``writer`` has so: "charkiw" is "kharkiv" in German."""
    english = dict(pair.split(">") for pair in writer.split())
    return re.sub("|".join(sorted(english, key=len, reverse=True)), lambda met: english[met[0]], word)


def _table() -> Mapping[str, dict[str, str]]:
    return wordlist("analysis", "transliterations")


@cache
def _settled() -> dict[str, str]:
    return _table()["settled"]


@cache
def _unsaid() -> Script:
    """The script of names whose country has no rules."""
    return _script(_table()["unsaid"])


@cache
def _scripts() -> dict[str, Script]:
    """The script of each country, and of each kind of names, that has rules."""
    return {
        owner: _script(fields)
        for fields in _table().values()
        for owner in f"{fields.get('countries', '')} {fields.get('kinds', '')}".split()
    }


def _script(fields: dict[str, str]) -> Script:
    vowels, consonants, never = (_pairs(fields.get(name, "")) for name in ("vowels", "consonants", "never"))
    return Script(vowels, consonants, never, tuple(fields.get("strange", "").split()))


def _pairs(listed: str) -> Pairs:
    return frozenset(frozenset(pair.split(":")) for pair in listed.split())
