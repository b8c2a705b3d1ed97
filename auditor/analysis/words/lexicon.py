"""The words that the grammar of attribution knows: cues, what each takes, and the small words around them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import cache
from typing import Any

from auditor.value import value
from auditor.wordlists import wordlist

OWNS = ("'s", "’s", "s'", "s’")
"""How a word ends that owns the next, typed or set."""

_DOUBLING = "+"
_VOWELS = "aeiou"


@value
class Cue:
    """A word form that may attribute: its lemma, its form and what it takes, by stance.

    ``form`` is "base", "s", "past", "participle" or "ing"; a regular past is "past" and may be a participle too.
    ``sourcing`` tells whether words are handed on, not only a view.
    """

    lemma: str
    form: str
    takes: frozenset[str]
    stances: frozenset[str]
    sourcing: bool = field(init=False)

    def __post_init__(self) -> None:
        self.sourcing = not SOURCING.isdisjoint(self.stances)  # type: ignore[misc]


SOURCING = frozenset({"statement", "report", "document"})

NAMES_TOO = frozenset({"May", "Will"})
"""Auxiliaries that are names too, as names are written."""


def _table(name: str) -> Mapping[str, Any]:
    return wordlist("analysis", name)


@cache
def surname_endings() -> tuple[str, ...]:
    """Endings that make a surname or a place's name, in small letters."""
    return tuple(ending for listed in _table("surname_endings").values() for ending in listed)


class _Classes(dict[str, frozenset[str]]):
    """The classes of ``words.toml`` asked for so far; a look-up costs two thirds of a cached function's call."""

    def __missing__(self, group: str) -> frozenset[str]:
        self[group] = found = frozenset(str(_table("words")[group]).split())
        return found


words = _Classes().__getitem__
"""The words of one class of ``words.toml``."""


@cache
def cues() -> Mapping[str, Cue]:
    """Each verb form that may attribute, in small letters."""
    found: dict[str, Cue] = {}
    for group in _table("cues")["verbs"]:
        takes, stance = frozenset(group["takes"].split()), group["stance"]
        for entry in group["words"].split():
            for form, word in _forms(entry):
                if group.get("only", form) != form:
                    continue
                _add(found, word, form, _lemma(entry), takes, stance)
    return found


def _add(found: dict[str, Cue], word: str, form: str, lemma: str, takes: frozenset[str], stance: str) -> None:
    known = found.get(word)
    if known is None:
        found[word] = Cue(lemma, form, takes, frozenset({stance}))
    else:
        found[word] = Cue(known.lemma, known.form, known.takes | takes, known.stances | {stance})


HEARER = "X"
"""Whoever hears what is said, in a set phrase of ``cues.toml``."""


@value
class SetPhrase:
    """A verb form that says with the words of one of ``rests`` behind it that something was said."""

    cue: Cue
    rests: tuple[tuple[str, ...], ...]
    begins: frozenset[str]

    @classmethod
    def of(cls, cue: Cue, rests: tuple[tuple[str, ...], ...]) -> SetPhrase:
        """With the words that one of ``rests`` begins with, to ask for before they are compared."""
        return cls(cue, rests, frozenset(rest[0] for rest in rests))

    def may_go_on(self, word: str) -> bool:
        """Whether a phrase may go on with ``word``, or with whoever hears."""
        return word in self.begins or HEARER in self.begins


@cache
def set_phrases() -> Mapping[str, SetPhrase]:
    """Each form of the verbs of set phrases."""
    found: dict[str, SetPhrase] = {}
    for group in _table("cues")["set_phrases"]:
        takes = frozenset(group["takes"].split())
        for entry, rests in group["phrases"].items():
            for form, word in _forms(entry):
                cue = Cue(_lemma(entry), form, takes, frozenset({"statement"}))
                split = tuple(tuple(rest.split()) for rest in rests)
                known = found.get(word)
                if known is not None:
                    cue, split = known.cue, known.rests + split
                if form != "ing":
                    found[word] = SetPhrase.of(cue, split)
    return found


@cache
def verbs() -> frozenset[str]:
    """Forms of common verbs that do not attribute: where one stands, a clause has its verb."""
    forms = (pair for entry in words("verbs") for pair in _forms(entry))
    return frozenset(word for form, word in forms if form in ("s", "past"))


@cache
def forms(group: str) -> frozenset[str]:
    """Every form of the verbs of one class of ``words.toml``, written as in ``cues.toml``."""
    return frozenset(word for entry in words(group) for _, word in _forms(entry))


def attitudes(adjective: str) -> frozenset[str]:
    """What may follow an adjective that tells a view: "that", "to", prepositions; empty for any other word."""
    return _attitudes().get(adjective, frozenset())


@cache
def _attitudes() -> Mapping[str, frozenset[str]]:
    return _takes("adjectives")


def speech_nouns(noun: str) -> frozenset[str]:
    """What may follow a noun of speech or view that has a light verb; empty for any other word."""
    return _speech_nouns().get(noun, frozenset())


@cache
def speaking_nouns() -> frozenset[str]:
    """The nouns of speech or view that a preposition or an infinitive follows."""
    return frozenset(_speech_nouns())


@cache
def _speech_nouns() -> Mapping[str, frozenset[str]]:
    singular = _takes("speech_nouns")
    return singular | {_plural(noun): takes for noun, takes in singular.items()}


def _takes(table: str) -> dict[str, frozenset[str]]:
    """Each word of the groups of a table, and what any of them says may follow it."""
    found: dict[str, frozenset[str]] = {}
    for group in _table("cues")[table]:
        takes = frozenset(group["takes"].split())
        for word in group["words"].split():
            found[word] = found.get(word, frozenset()) | takes
    return found


@cache
def adjectives() -> frozenset[str]:
    """The adjectives that tell a view."""
    return frozenset(_attitudes())


@cache
def nouns(group: str) -> frozenset[str]:
    """Nouns that attribute, singular and plural."""
    base = frozenset(str(_table("cues")["nouns"][group]).split())
    return base | {_plural(noun) for noun in base}


@cache
def vague(group: str) -> frozenset[str]:
    """Words that attribute to nobody."""
    return frozenset(str(_table("cues")["vague"][group]).split())


def _lemma(entry: str) -> str:
    return entry.split(":")[0].split(_DOUBLING)[0]


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + "s"


def _forms(entry: str) -> Iterator[tuple[str, str]]:
    """The inflected forms of ``lemma``, ``lemma+``, ``lemma:past`` or ``lemma:past:participle``."""
    parts = entry.split(":")
    lemma, doubled = parts[0].split(_DOUBLING)[0], parts[0].endswith(_DOUBLING)
    stem = lemma + lemma[-1] if doubled else lemma
    yield "base", lemma
    yield "s", _third(lemma)
    yield "ing", (lemma[:-1] if lemma.endswith("e") and not lemma.endswith("ee") else stem) + "ing"
    yield "past", parts[1] if len(parts) > 1 else _past(lemma, stem)
    if len(parts) > 2:
        yield "participle", parts[2]


def _third(lemma: str) -> str:
    if lemma.endswith(("s", "sh", "ch", "x", "z")):
        return lemma + "es"
    return _plural(lemma)


def _past(lemma: str, stem: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ied"
    return stem + "ed"
