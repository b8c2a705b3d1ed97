"""The capitalised words of an article: where each stands, and how it is written elsewhere in the text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

from auditor.gazetteer.words.frequency import Word, words
from auditor.model.span import Span
from auditor.text.spelling import fold
from auditor.value import value

TIED = frozenset("@#_/.\\&=%")
"""Characters that, before a word, may make it a part of an address, a handle or a path."""

LONGEST = 40
"""Letters of the longest word that may be a name's."""

LONG_TEXT = 50_000
"""Characters of a text in which a word is not looked for again and again."""

LOCATIVE = frozenset({"in", "near", "at", "from", "to", "around", "outside", "toward", "towards", "left", "of"})


WITHIN = frozenset({"in", "near", "around", "outside", "toward", "towards"})


@value
class Copy:
    """``plain`` is the text with one kind of space and apostrophe, every offset kept.

    ``places`` holds, for each capitalised word folded, the starts and ends of its places, possessive endings left out.
    ``small`` are the words without a capital, ``None`` in a text so short that to look is faster than to gather.
    """

    plain: str
    places: dict[str, list[tuple[int, int]]]
    small: frozenset[str] | None = None

    def spans(self, folded: str) -> tuple[Span, ...]:
        """Where the word stands, in the order of the text."""
        return tuple(Span(start, end) for start, end in sorted(self.places[folded]))

    def count(self, folded: str) -> int:
        """How often the word stands in the text with a capital."""
        return len(self.places.get(folded, ()))

    def at(self, span: Span) -> str:
        """The characters at ``span``."""
        return self.plain[span.start : span.end]

    def in_lower_case(self, folded: str) -> bool:
        """Whether the word also stands in the text without a capital."""
        return folded in self.small if self.small is not None else f" {folded}" in self.plain

    def shouted(self, folded: str) -> bool:
        """Whether the word stands in capitals throughout, wherever it stands."""
        return all(self.plain[start:end].isupper() for start, end in self.places[folded])

    def marked_sic(self, folded: str) -> bool:
        """Whether the writer owns up to the spelling: "Correy [sic]"."""
        return any("sic" in self.plain[end : end + 8] for _, end in self.places[folded])

    def credited(self, span: Span) -> bool:
        """Whether the words around ``span`` are those around a source or a credit."""
        left, right = self.plain[max(0, span.start - 24) : span.start], self.plain[span.end : span.end + 24]
        return _credits_before().search(left) is not None or _credits_after().match(right) is not None

    def english(self) -> bool:
        """Whether the text has a word that no other language has so often."""
        return any(word in self.plain for word in (" the ", "The ", " and "))

    def located(self, span: Span) -> bool:
        """Whether a word stands before ``span`` that stands before places."""
        return self.before(span) in LOCATIVE

    def within(self, span: Span) -> bool:
        """Whether a word stands before ``span`` that stands before hardly anything but places."""
        return self.before(span) in WITHIN

    def before(self, span: Span) -> str:
        """The word before ``span``, "" if anything but one space parts them."""
        left = self.plain[max(0, span.start - 40) : span.start]
        return left[:-1].rsplit(" ", 1)[-1] if left.endswith(" ") and left[-2:-1].isalnum() else ""

    def after(self, span: Span) -> str:
        """The word after ``span``, "" if anything but one space parts them."""
        right = self.plain[span.end : span.end + 40]
        match = _word().match(right, 1) if right.startswith(" ") else None
        return match.group() if match else ""


def read_words(text: str) -> Copy:
    """Gather the capitalised words of ``text``."""
    plain = text.replace("\n", " ").replace("\u00a0", " ").replace("’", "'")
    written: dict[str, list[tuple[int, int]]] = {}
    for match in _capitalised().finditer(plain):
        place = match.span()
        left, right = plain[place[0] - 1] if place[0] else " ", plain[place[1] : place[1] + 2]
        if right[:1] == "." and right[1:].isalnum():
            continue
        if left == " " or not (left.isalnum() or (left in TIED and _in_address(plain, place[0]))):
            written.setdefault(match[0], []).append(place)
    places: dict[str, list[tuple[int, int]]] = {}
    for word, found in written.items():
        if len(word) <= LONGEST:
            places.setdefault(fold(word), []).extend(found)
    return Copy(plain, places, frozenset(_small().findall(plain)) if len(plain) > LONG_TEXT else None)


def _in_address(plain: str, start: int) -> bool:
    mark, left = plain[start - 1], plain[max(0, start - 80) : start].rsplit(" ", 1)[-1]
    if mark == "/":
        return "//" in left or "www." in left
    return mark != "." or left[-2:-1].isalnum()


@lru_cache(maxsize=1 << 15)
def known_word(folded: str) -> Word:
    """What the silent lists know of a word."""
    return words().look(folded)


@cache
def _credits_before() -> re.Pattern[str]:
    return re.compile(
        r"(?:\btold|\binterview with|\baccording to|\bcited by|\bquoted by|\bpublished by|\breported by|\bciting|\bvia"
        r"|(?:[Pp]hoto|[Ss]ource|[Ii]mage|[Cc]redit|[Pp]icture)s?:) (?:[Tt]he )?$"
    )


@cache
def _credits_after() -> re.Pattern[str]:
    return re.compile(r" (?:report(?:s|ed)|writes|wrote|quoted|cited|informs|news agency|newspaper)\b")


@cache
def titles() -> frozenset[str]:
    """Words with a capital that stand before a name and are no part of it, casefolded."""
    return frozenset(_listed("titles"))


@cache
def particles() -> frozenset[str]:
    """Small words that are the first part of somebody's or some place's name."""
    return frozenset(_table("beside_names")["particles"])


@cache
def company_words() -> frozenset[str]:
    """Words after which it is clear that a company, or a place on the map, has the name before them."""
    return frozenset(_table("beside_names")["companies"])


@cache
def name_endings() -> tuple[str, ...]:
    """Endings that make a surname or a place's name."""
    return tuple(_listed("surname_endings"))


def _listed(name: str) -> Iterator[str]:
    return (word for listed in _table(name).values() for word in listed)


def _table(name: str) -> dict[str, list[str]]:
    return tomllib.loads((files("auditor.analysis") / "data" / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def _capitalised() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_a-z]\w*(?:'(?!s\b)\w+)*")


@cache
def _small() -> re.Pattern[str]:
    return re.compile(r" ([a-z]\w*)")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w+")
