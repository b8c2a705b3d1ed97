"""Where sentences begin and end, quotations and abbreviations taken into account."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from auditor.text.tokens import abbreviations
from auditor.wordlists import wordlist

_CLOSERS = "\"”’»'“)]�"
_BEFORE_WORD = _CLOSERS + " \n\t\r\xa0"
_BREAK = re.compile(r"[^\w.]")
_BRANDED = (" News", " Online", " Sports", " Entertainment")
"""What follows the mark in an outlet's name: "E! | News", "Yahoo! | Sports"."""


@cache
def _shortened() -> frozenset[str]:
    """Words that no sentence ends with: their full stop is their own."""
    return abbreviations() | frozenset(wordlist("text", "abbreviations")["small"].split())


@cache
def _boundary(lead: str) -> re.Pattern[str]:
    """Marks that may end a sentence, or an empty line, of which ``lead`` is the first: the engine skips to it."""
    return re.compile(
        rf"{lead}(?:(?<=\n)[^\S\n]*\n|(?<!\n)(?<![.!?…]{{2}})[.!?…]*+(?=[\"”’»'“)\]]*(?:\s|$|[A-Z“\"«][a-z“A-Z])))"
    )


def _boundaries(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Where sentences may end; a full stop is found ten times as fast as any of several marks, and often alone."""
    part = text[start:end]
    others = "!" in part or "?" in part or "…" in part or "\n" in part
    return _boundary(r"[.!?…\n]" if others else r"\.").finditer(text, start, end)


def sentences(text: str, start: int, end: int, closed: Sequence[tuple[int, int]] = ()) -> Iterator[tuple[int, int]]:
    """The sentences between ``start`` and ``end``; none ends within a span of ``closed`` (sorted, apart)."""
    at = start
    ahead = iter(closed)
    opening, closing = next(ahead, (end, end))
    stop: int | None
    for match in _boundaries(text, start, end):
        place, stop = match.span()
        while closing <= place:
            opening, closing = next(ahead, (end, end))
        if opening < place:
            stop = _end_of_quotation(text, match, closing, end)
            if stop is None:
                continue
        elif not match[0].isspace() and not _ends_sentence(text, match[0], place, end):
            continue
        else:
            limit = min(end, opening)
            while stop < limit and text[stop] in _CLOSERS:
                stop += 1
        if stop > at and (words := text[at:stop].lstrip()):
            first, at = stop - len(words), stop
            yield first, first + len(words.rstrip())
    if at < end and (words := text[at:end].lstrip()):
        first = end - len(words)
        yield first, first + len(words.rstrip())


def _end_of_quotation(text: str, match: re.Match[str], stop: int, end: int) -> int | None:
    """Where the sentence ends if its mark is the last thing in a quotation up to ``stop`` and a new one follows."""
    if text[match.end() : stop].strip(_CLOSERS + " "):
        return None
    rest = text[stop : min(end, stop + 2)]
    if rest[:1] in (",", ";", ":", "—", "–"):
        return None
    following = text[stop : min(end, stop + 150)].lstrip()
    if not following:
        return stop
    if following[0].islower() or following[0] in ",;:.—–-(":
        return None
    if "." not in match.group() and _cue_follows(following):
        return None
    return stop


_ASKED = re.compile(
    r"(?:[\w.’'-]+ ){0,5}[\w.’'-]+(?:, [^,.!?:;\n]{2,70},)? "
    r"(?:said|says|asked|asks|told|wrote|added|tweeted|cried|replied|responded|wondered|quipped|joked|demanded|exclaimed|posted|insisted|declared|shouted|warned)\b"
)

_CALLED_OUT = re.compile(
    r"(?:[\w.’'-]+ ){0,5}[\w.’'-]+(?:, [^,.!?:;\n]{2,70},)? "
    r"(?:recalled|recalls|remembered|remembers|mused|muses|answered|answers|yelled|yells|thought|thinks|muttered|mutters|"
    r"explained|explains|argued|argues|pondered|ponders|texted|lamented|laments|jokes|begged|pleaded|remarked|retorted|"
    r"whispered|whispers|screamed|screams|marveled|marvelled|writes|wonders|adds|noted|notes|quips|mumbled|teased|exclaims)"
    r"(?=[.,;:!?]| (?:aloud|later|recently|thinking|asking|wondering|saying)\b"
    r"| to (?:me|us|him|her|them|himself|herself)\b)"
)
"""Verbs that a clause may follow as well, which is none of the quotation's: "“Is it late?” Lund | argued that"."""


def _cue_follows(following: str) -> bool:
    return _ASKED.match(following) is not None or _CALLED_OUT.match(following) is not None


def _ends_sentence(text: str, mark: str, place: int, end: int) -> bool:
    """Whether the ``mark`` at ``place`` ends a sentence."""
    after = place + len(mark)
    if mark == "!" and text.startswith(_BRANDED, after):
        return False
    if mark == "?" and _consumers(text, place, after):
        return False
    if mark not in (".", "…", "...") or after >= end:
        return True
    word = text[max(0, place - 24) : place].rpartition(" ")[2]
    if not word.isalnum():
        word = _BREAK.split(word)[-1]
    if not text[after].isspace() and text[after] not in _CLOSERS:
        return len(word) > 1 and (word[-1].islower() or word[-1].isdigit()) and _starts_word(text, after)
    following = text[after : after + 12].lstrip(_BEFORE_WORD)[:1]
    if following.islower() or following in ",;":
        return False
    if mark != ".":
        return True
    if len(word) == 1 and word.isupper():
        return word == "X" and text.endswith((" on X", " to X"), 0, place)
    if word in _shortened():
        return False
    return not ("." in word and len(word) <= 5 and not word[-2:].islower() and _initials(word))


def _consumers(text: str, mark: int, after: int) -> bool:
    """Whether the mark is that of "Which?", who test goods, and no question's: small letters or a comma go on."""
    going_on = text[after : after + 2].lstrip(_CLOSERS + " ")[:1]
    return text.endswith("Which", 0, mark) and (going_on.islower() or going_on == ",")


def _initials(word: str) -> bool:
    return all(len(part) <= 1 for part in word.split("."))


def _starts_word(text: str, at: int) -> bool:
    if text[at] in '“"«':
        return True
    return text[at].isupper() and text[at + 1 : at + 3].islower() and not text.startswith(("Az ", "Realii"), at)
