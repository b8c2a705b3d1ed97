"""The capitalised words of an article: where each stands, and how it is written elsewhere in the text."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import field
from functools import cache, lru_cache
from typing import Self

from auditor.analysis.names.meant import meant_so
from auditor.gazetteer.words.frequency import Word, words
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL
from auditor.text.everyday import folded
from auditor.text.language import foreign
from auditor.text.spelling import fold
from auditor.value import value

LONGEST = 40
"""Letters of the longest word that may be a name's."""

FAMOUS = 3.3
"""Zipf frequency of a name that English has made its own, however it was transliterated."""

LONG_TEXT = 50_000
"""Characters of a text in which a word is not looked for again and again."""

LOCATIVE = frozenset({"in", "near", "at", "from", "to", "around", "outside", "toward", "towards", "left", "of"})
LOCATIVE |= {"into", "over", "across", "inside", "throughout", "off"}


OPENING = "([{\"'“‘„«"
"""What stands before a word that opens a quotation or brackets."""

LED = 80
"""Characters before a name in which it is told that a place stands there."""

WITHIN = frozenset({"in", "near", "around", "outside", "toward", "towards"})


@value
class Copy:
    """``plain`` is the text with one kind of space and apostrophe, every offset kept; ``quiet`` is it casefolded.

    ``words`` holds, for each capitalised word folded, how it is written, possessive endings left out, and ``also`` how
    else. Few are ever asked for their places, so these are looked for then, but in a long text they are gathered in
    ``places`` at once. ``small`` are the words without a capital, ``None`` in a text so short that to look is faster
    than to gather; ``quiet`` is "" in one so long that to look is slow.
    """

    plain: str
    words: dict[str, str]
    also: dict[str, list[str]]
    quiet: str = ""
    places: dict[str, list[Span]] | None = None
    small: frozenset[str] | None = None
    _found: dict[str, tuple[Span, ...]] = field(default_factory=dict, repr=False, compare=False)
    _told: dict[tuple[str, object], bool] = field(default_factory=dict, repr=False, compare=False)

    def spans(self, folded: str) -> tuple[Span, ...]:
        """Where the word stands, in the order of the text."""
        found = self._found.get(folded)
        if found is None:
            written = [self.words[folded], *self.also.get(folded, ())] if folded in self.words else []
            every = [span for word in written for span in self._spans_of(word)]
            found = self._found[folded] = tuple(every if len(written) == 1 else sorted(every))
        return found

    def _spans_of(self, word: str) -> Iterator[Span]:
        if self.places is not None:
            yield from self.places[word]
            return
        at = self.plain.find(word)
        while at >= 0:
            if _ends(self.plain, at) == at + len(word):
                yield Span(at, at + len(word))
            at = self.plain.find(word, at + 1)

    def count(self, folded: str) -> int:
        """How often the word stands in the text with a capital."""
        return len(self.spans(folded))

    def at(self, span: Span) -> str:
        """The characters at ``span``."""
        return self.plain[span.start : span.end]

    def in_lower_case(self, folded: str) -> bool:
        """Whether the word also stands in the text without a capital."""
        return folded in self.small if self.small is not None else f" {folded}" in self.plain

    def stands_between(self, folded: str, sides: Collection[tuple[str, str]]) -> bool:
        """Whether the word may stand in the text between one of the pairs ``sides``, in any case."""
        if not self.quiet:
            return bool(sides)
        written = {word.casefold() for word in (self.words[folded], *self.also.get(folded, ()))}
        for word in written:
            for before, after in sides:
                if f"{before}{word}{after}" in self.quiet:
                    return True
        return False

    def shouted(self, folded: str) -> bool:
        """Whether the word stands in capitals throughout, wherever it stands."""
        return all(self.at(span).isupper() for span in self.spans(folded))

    def anywhere(self, folded: str, claim: Callable[[Self, Span], bool]) -> bool:
        """Whether ``claim`` holds where the word stands; found out once, for it may be asked at each of its places."""
        key = folded, claim
        if key not in self._told:
            self._told[key] = any(claim(self, span) for span in self.spans(folded))
        return self._told[key]

    def marked_sic(self, folded: str) -> bool:
        """Whether the writer knows of the spelling: "Correy Journal [sic]", "misspelled as “Correy”"."""
        return self.anywhere(folded, _marked_sic)

    def credited(self, span: Span) -> bool:
        """Whether the words around ``span`` are those around a source or a credit."""
        left, right = self.plain[max(0, span.start - 24) : span.start], self.plain[span.end : span.end + 24]
        return _credits_before().search(left) is not None or _credits_after().match(right) is not None

    def addressed(self, span: Span) -> bool:
        """Whether it is somebody's surname after "Mr" or "Ms": who is addressed so was named in full before."""
        return _courtesy().search(self.plain, max(0, span.start - 6), span.start) is not None

    def dotted(self) -> Iterator[Span]:
        """The capitalised words that a dot and a domain's last letters follow, as in the name of a site: "Kun.uz"."""
        if _domain_end().search(self.plain):
            yield from (Span(*match.span()) for match in _dotted().finditer(self.plain))

    def english(self) -> bool:
        """Whether the text has a word that no other language has so often."""
        return _english(self.plain)  # asked for each suspect of one text

    def abroad(self) -> bool:
        """Whether the text is long enough to be of some language, and is not of English."""
        return foreign(self.plain)

    def located(self, span: Span) -> bool:
        """Whether a word stands before ``span`` that stands before places."""
        if self.before(span) in LOCATIVE or self.datelined(span):
            return True
        return _led_to_place().search(self.plain, max(0, span.start - LED), span.start) is not None

    def datelined(self, span: Span) -> bool:
        """Whether the word is the place of a dateline: "MOSCOW, March 3 -", "Moscow (Interfax) —"."""
        right = self.plain[span.end : span.end + 60]
        if right[:2] not in (", ", " (", " -", " –", " —") or self.before(span):
            return False
        match = _dateline().match(right)
        return match is not None and (bool(match["dated"] or match["wire"]) or self.at(span).isupper())

    def within(self, span: Span) -> bool:
        """Whether a word stands before ``span`` that stands before hardly anything but places."""
        return self.before(span) in WITHIN

    def before(self, span: Span) -> str:
        """The word before ``span``, without what opens a quotation or brackets; "" if more than a space parts them."""
        left = self.plain[max(0, span.start - 40) : span.start]
        return left[:-1].rsplit(" ", 1)[-1].lstrip(OPENING) if left.endswith(" ") and left[-2:-1].isalnum() else ""

    def after(self, span: Span) -> str:
        """The word after ``span``, "" if anything but one space parts them."""
        right = self.plain[span.end : span.end + 40]
        match = _word().match(right, 1) if right.startswith(" ") else None
        return match.group() if match else ""


def read_words(text: str) -> Copy:
    """Gather the capitalised words of ``text``."""
    plain = text.replace("\n", " ").replace("\u00a0", " ").replace("’", "'").replace("ʼ", "'")
    written = dict.fromkeys(_capitalised().findall(plain))
    if "/" in plain:
        written.update(dict.fromkeys(plain[start:end] for start, end in _after_slash(plain)))
    if max(map(len, written), default=0) > LONGEST:
        written = {word: None for word in written if len(word) <= LONGEST}
    words, also = dict(zip(map(fold, written), written, strict=True)), dict[str, list[str]]()
    if len(words) < len(written):
        for word in written:
            if words[fold(word)] != word:
                also.setdefault(fold(word), []).append(word)
    if len(plain) <= LONG_TEXT:
        return Copy(plain, words, also, folded(plain, text))
    return Copy(plain, words, also, "", _places(plain), frozenset(_small().findall(plain)))


def _places(plain: str) -> dict[str, list[Span]]:
    places: dict[str, list[Span]] = {}
    free = (match.span() for match in _capitalised().finditer(plain))
    for start, end in (*free, *_after_slash(plain)):
        places.setdefault(plain[start:end], []).append(Span(start, end))
    return places


def _after_slash(plain: str) -> Iterator[tuple[int, int]]:
    """Start and end of each capitalised word that a slash stands before, and no address or path."""
    for match in _slashed().finditer(plain):
        if not _in_address(plain, match.start() + 1):
            yield match.start() + 1, match.end()


def _in_address(plain: str, start: int) -> bool:
    left = plain[max(0, start - 80) : start].rsplit(" ", 1)[-1]
    return "//" in left or "www." in left


def _ends(plain: str, at: int) -> int:
    """Where the capitalised word that begins at ``at`` ends, -1 if none does."""
    match = _capitalised().match(plain, at)
    if match is None and at and plain[at - 1] == "/" and not _in_address(plain, at):
        match = _slashed().match(plain, at - 1)
    return match.end() if match else -1


def _marked_sic(copy: Copy, span: Span) -> bool:
    return meant_so(copy.plain, span)


@lru_cache(maxsize=1)
def _english(plain: str) -> bool:
    return any(word in plain for word in (" the ", "The ", " and "))


@lru_cache(maxsize=1 << 15)
def known_word(folded: str) -> Word:
    """What the silent lists know of a word."""
    return words().look(folded)


@cache
def _credits_before() -> re.Pattern[str]:
    return re.compile(
        r"(?:\btold|\binterview with|\baccording to|\bcited by|\bquoted by|\bpublished by|\breported by|\bciting|\bvia"
        r"|\bconveyed by|\breferring to|\breference to"
        r"|(?:[Pp]hoto|[Ss]ource|[Ii]mage|[Cc]redit|[Pp]icture)s?:) (?:[Tt]he )?$"
    )


@cache
def _credits_after() -> re.Pattern[str]:
    return re.compile(r" (?:report(?:s|ed)|writes|wrote|quoted|cited|informs|news agency|newspaper)\b")


_REST = r"\w*+(?:'(?!s\b)\w++(?:'(?!s\b)\w++)*|)(?!\.[^\W_]|'(?!s\b)\w)"
"""What a word has after its first letter; with a dot and a letter behind, it belongs to an address or an acronym."""


@cache
def _capitalised() -> re.Pattern[str]:
    """A word with a capital that no sign of an address, a handle or a path stands before.

    What stands before is looked at last, so that the first character is searched for by its class: a capital, or
    beyond ASCII. A space before a capital mostly settles it.
    """
    led = r"(?:(?<= [A-Z])|(?<=[^\W\d_])(?<![\w@#/\\&=%].)(?<![^\W_]\..))"
    return re.compile(rf"[A-Z\x80-\U0010ffff]{led}{_REST}")


@cache
def _slashed() -> re.Pattern[str]:
    return re.compile(rf"/[^\x00-@\[-\x7f](?<=[^\W\d_]){_REST}")


@cache
def _dateline() -> re.Pattern[str]:
    """What follows the place: a land, the day and the agency before a dash, or day and agency as Tass has them."""
    day = r", (?:[A-Z][A-Za-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][A-Za-z]{2,8}\.?)(?:,? \d{4})?"
    dated = rf"(?P<dated>(?:{day})?(?: \([^()]{{2,24}}\))?)"
    land = r"(?:, [A-Z][a-z]{3,12}(?: [A-Z][a-z]{3,12})?)?"
    return re.compile(rf"{land}{dated} (?:-|--|–|—) (?=[\"“'A-Z])|(?P<wire>{day}(?:, |\. /)[A-Z]{{4}})")


@cache
def _led_to_place() -> re.Pattern[str]:
    """What stands before a place but no small word alone: "attacks on", "in Sumy, Kharkiv and"."""
    name = rf"{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+)?"
    names = rf"(?:{name}, ){{0,4}}{name}(?:,| and|, and) $"
    where = r"(?:in|near|around|outside|across|throughout|towards?|hit|struck|shelled) "
    blows = r"(?:attack|strike|assault|raid|advance|march|barrage|bombardment|siege)s? on $"
    return re.compile(rf"\b(?:{blows}|{where}{names})")


@cache
def _domain_end() -> re.Pattern[str]:
    return re.compile(r"\.[a-z]{2,4}\b")


@cache
def _courtesy() -> re.Pattern[str]:
    return re.compile(r"\bM(?:r|rs|s|iss)\.? $")


@cache
def _dotted() -> re.Pattern[str]:
    return re.compile(r"[A-Z](?<![\w@#/\\&=%.].)\w*+(?=\.[a-z]{2,4}\b)")


@cache
def _small() -> re.Pattern[str]:
    return re.compile(r" ([a-z]\w*)")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w+")
