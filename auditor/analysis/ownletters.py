"""Letters that a story gives to a body of its own, though another is known by them: "Arab Banking Corp (ABC)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from auditor.gazetteer import roles
from auditor.gazetteer.entry import Entry
from auditor.model.agent import BODIES, MEDIA
from auditor.model.span import Span

_FEWEST, _MOST = 2, 6
"""Letters that shorten a name; two may be a photographer's and her agency's too: "Anna Parker (AP)"."""

_SMALL = r"(?:of|and|for|the|in|on|de|du|et|&)"
_WORD = r"[\w’']*+"
_NEXT = rf"(?:(?: {_SMALL}){{0,2}} |-(?:e-|ul-)?)"
"""What stands between two words of a name that give a letter each."""

_HOUSES = ("broadcast", "news", "radio", "televis", "tv", "press", "media", "presse")
"""How words begin that a house of media has in its name."""

_ALIKE = 4
"""Letters by which words are the same, however they are spelled: "Defence" and "Defense"."""


def without_own_letters(text: str, spotted: Sequence[tuple[Span, Entry]]) -> list[tuple[Span, Entry]]:
    """The known names in ``text`` but for the letters of one that it gives to another body."""
    lettered = {word: entry for span, entry in spotted if (word := _letters(text, span, entry))}
    begun = "".join(_INITIAL.findall(text)) if lettered else ""
    taken = {word for word, entry in lettered.items() if word in begun and _given(text, word, entry, spotted)}
    if not taken:
        return list(spotted)
    return [(span, entry) for span, entry in spotted if _letters(text, span, entry) not in taken]


def _letters(text: str, span: Span, entry: Entry) -> str:
    """The letters by which an outlet or a body is named at ``span``; none where it is named otherwise."""
    if not _FEWEST <= span.end - span.start <= _MOST:
        return ""
    word = text[span.start : span.end]
    known = entry.role in MEDIA or (entry.role in BODIES and entry.name != word)
    told = len(word) > _FEWEST or f"({word})" in text
    return word if known and told and word.isupper() and word.isalpha() else ""


_INITIAL = re.compile(r"[A-Z](?<!\w.)")
"""The first letter of a word with a capital; those of a name stand in a row, but for small words between them."""


def _given(text: str, word: str, entry: Entry, spotted: Sequence[tuple[Span, Entry]]) -> bool:
    """Whether the story names a body whose words begin with the letters, and that is not the known one."""
    plain: bool | None = None
    for name in _pattern(word).finditer(text):
        if _same(name, entry, spotted):
            continue
        heads = _has_head(name[0])
        if text.startswith((f" ({word})", f"> ({word})"), name.end()):
            if heads or len(word) > _FEWEST:
                return True
        elif heads and len(word) > _FEWEST and _whole(name):
            if plain is None:
                plain = not any(_named_otherwise(text, word, span, known, entry) for span, known in spotted)
            if plain:
                return True
    return False


@lru_cache(maxsize=256)
def _pattern(word: str) -> re.Pattern[str]:
    return re.compile(_NEXT.join(letter + _WORD for letter in word) + r"(?<=[^\W\dA-Z_])")


def _same(name: re.Match[str], entry: Entry, spotted: Sequence[tuple[Span, Entry]]) -> bool:
    """Whether the words may be the known one's own name, by the list, by most of them or by a house's."""
    if any(known is entry and span.start < name.end() and name.start() < span.end for span, known in spotted):
        return True
    own = _stems(name[0])
    if entry.role in MEDIA and any(word.startswith(_HOUSES) for word in name[0].casefold().split()):
        return True
    return any(2 * len(own & _stems(form)) >= len(own) for form in entry.forms())


def _stems(name: str) -> set[str]:
    return {word[:_ALIKE] for word in re.split(r"[ -]", name.casefold()) if not _A_SMALL.fullmatch(word)}


_A_SMALL = re.compile(_SMALL)


def _has_head(name: str) -> bool:
    """Whether a name ends as a body's does, or does before "of": "Rapid Support Forces", "Party of Labour"."""
    return any(roles.head_roles().get(head.casefold()) in BODIES for head in _heads(name))


def _heads(name: str) -> Iterator[str]:
    words = name.split()
    for at, word in enumerate(words, 1):
        if at == len(words) or words[at] in ("of", "for", "on"):
            yield word


def _whole(name: re.Match[str]) -> bool:
    """Whether a name stands by itself, and is no piece of a longer one or of a headline in capitals."""
    before = name.string[max(0, name.start() - _LONG) : name.start()]
    if before and before[-1] not in " \n":
        return False
    word = before.split()[-1:] or [""]
    apart = not word[0][:1].isupper() or word[0] == "The" or word[0].endswith(("'s", "’s", ",", ":", "."))
    return apart and _GOES_ON.match(name.string, name.end()) is None


_LONG = 32
"""Characters of the word before a name that are looked at."""

_GOES_ON = re.compile(r"[’'-]?\w|(?: of)? [A-Z]")


def _named_otherwise(text: str, word: str, span: Span, known: Entry, entry: Entry) -> bool:
    """Whether the story means the known one at ``span``: by another name, or as one to whom news is told."""
    if known is not entry:
        return False
    if text[span.start : span.end] != word:
        return True
    if entry.role not in MEDIA:
        return False
    before, after = text[max(0, span.start - _NEAR) : span.start], text[span.end : span.end + _NEAR]
    return _HEARS.search(before) is not None or _AT_WORK.match(after) is not None


_NEAR = 16
"""Characters on either side of the letters that tell that an outlet is meant."""

_HEARS = re.compile(r"\b(?:told|tells?|telling|via|by|with|photo:?)(?: the)? $|[(/—–] ?$")
_AT_WORK = re.compile(r"[)/]| (?:news|agency|wire|report|correspond|journalis|photogr|photo\b)")
