"""What production left behind in the copy: page chrome, placeholders, mojibake, invisible characters."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from auditor.analysis.furniture import furniture
from auditor.analysis.mentioned import with_mentioned
from auditor.analysis.mojibake import LOST, mojibake
from auditor.analysis.references import references
from auditor.model.article import Article, BlockKind
from auditor.model.attribution import Quotation
from auditor.model.residue import Residue, ResidueKind
from auditor.model.span import Span
from auditor.text.everyday import holds
from auditor.wordlists import wordlist

_SAFE_TO_DROP = frozenset("\u200b\u2060\ufeff\u00ad")
_JOINERS = "\u200c\u200d"
_SELECTORS = "\ufe00-\ufe0f"
_TAGS = "\U000e0020-\U000e007f"
_FLAG = "\U0001f3f4"
"""What tags may follow: they say of a black flag whose it is."""
_CONTROLS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f"
WORD_REACH = 30
"""Characters around a lost one that are shown with it at most."""
_LINE = re.compile(r"[^\n]+")
_TERMINAL = re.compile(r"\x1b\[[0-?]{0,16}[ -/]{0,4}[@-~]")
_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]")


def residue(article: Article, quoted: Sequence[Quotation] = ()) -> tuple[Residue, ...]:
    """Every leftover in ``article``, in text order; ``quoted`` are its quotations."""
    folded = article.text.encode(errors="surrogatepass").lower()
    chrome = [block.span for block in article.of_kind(BlockKind.CHROME)]
    found = [
        *furniture(article),
        *_listed(article.text, folded, chrome, "placeholders", ResidueKind.PLACEHOLDER),
        *_listed(article.text, folded, chrome, "notices", ResidueKind.CHROME),
    ]
    copy = article.without(article.furniture)  # what a page's markup sets apart is not this story's
    mangled = list(mojibake(copy))
    taken = {at for leftover in mangled for at in range(leftover.span.start, leftover.span.end)}
    found += mangled
    found += _lost(copy)
    if article.source_map is None or not article.editable:  # Markdown unpacks them when it is shown
        found += references(copy)
    found += (leftover for leftover in _invisible(copy) if leftover.span.start not in taken)
    return tuple(with_mentioned(sorted(found, key=lambda r: (r.span, r.kind)), quoted, article.text))


def _lists() -> Mapping[str, Any]:
    return wordlist("analysis", "residue")


@cache
def _pattern(group: str, what: str, key: str = "pattern") -> re.Pattern[str]:
    return re.compile(_lists()[group][what][key])


def _named_so(text: str, group: str, what: str) -> bool:
    return "unless" in _lists()[group][what] and _pattern(group, what, "unless").search(text) is not None


def _listed(text: str, folded: bytes, chrome: Sequence[Span], group: str, kind: ResidueKind) -> Iterator[Residue]:
    """What the word lists tell of; never within chrome, which is told whole or stands where it belongs.

    ``folded`` is the text in small letters, those that ASCII has: to fold all others takes ten times as long.
    """
    told: list[Span] = []
    for what, entry in _lists()[group].items():
        first, second = entry["holds"], entry.get("or")  # a plain search is quicker
        held = _stands(first, text, folded) or (second is not None and _stands(second, text, folded))
        if held and not _named_so(text, group, what):
            for match in _in_lines(text, _pattern(group, what), first, second or first):
                span = Span(*match.span())
                at = bisect_right(chrome, span) - 1
                if not any(other.overlaps(span) for other in (*told, *chrome[max(0, at) : at + 2])):
                    told.append(span)
                    yield Residue(kind, span, what)


def _stands(words: str, text: str, folded: bytes) -> bool:
    return words.encode() in folded if words.islower() else words in text


def _in_lines(text: str, pattern: re.Pattern[str], first: str, second: str) -> Iterator[re.Match[str]]:
    """What ``pattern``, which spans no lines, finds in those of ``text`` that hold one of two words: few do."""
    for line in _LINE.finditer(text):
        words = line[0].lower() if first.islower() else line[0]
        if first in words or second in words:
            yield from pattern.finditer(text, *line.span())


def _lost(text: str) -> Iterator[Residue]:
    """Characters that were lost for good: U+FFFD, with the word it stands in."""
    at = text.find(LOST)
    while at >= 0:
        before = text[max(0, at - WORD_REACH) : at]
        after = text[at : at + WORD_REACH]
        start = at - len(before.split()[-1]) if before and not before[-1].isspace() else at
        end = at + len(after.split()[0])
        yield Residue(ResidueKind.MOJIBAKE, Span(start, end), LOST)
        at = text.find(LOST, end)


@cache
def _invisible_names() -> dict[str, str]:
    return {chr(int(code, 16)): name for code, name in _lists()["invisible"].items()}


@cache
def _invisible_pattern() -> re.Pattern[str]:
    return re.compile(
        f"[{''.join(_invisible_names())}{_JOINERS}{_SELECTORS}{_TAGS}{_CONTROLS}]"
    )  # one class: the engine skips to it


def _invisible(text: str) -> Iterator[Residue]:
    if not holds(text, _invisible_pattern()):
        return
    right_to_left: bool | None = None
    for match in _invisible_pattern().finditer(text):
        char = match[0]
        if "\u202a" <= char <= "\u2069" and char != "\u2060":
            right_to_left = bool(_RTL.search(text)) if right_to_left is None else right_to_left
            if right_to_left:  # marks of direction have work to do there
                continue
        if char in _JOINERS and not _between_latin_letters(text, match.start()):
            continue  # emoji, Persian and the scripts of India need them
        if char >= _TAGS[0]:
            yield from _tags(text, match.start())
            continue
        if "\ufe00" <= char <= "\ufe0f" and not _after_letter(text, match.start()):
            continue  # they choose how emoji look, and how signs of China and Japan do
        name = _invisible_names().get(char) or _sort(char)
        sequence = _TERMINAL.match(text, match.start())
        if sequence is not None:
            yield Residue(ResidueKind.INVISIBLE, Span(*sequence.span()), "a terminal's escape sequence (U+001B)", "")
            continue
        span = Span(*match.span())
        yield Residue(ResidueKind.INVISIBLE, span, f"{name} (U+{ord(char):04X})", "", safe=char in _SAFE_TO_DROP)


def _sort(char: str) -> str:
    if char in _JOINERS:
        return "joiner"
    return "variation selector" if "\ufe00" <= char <= "\ufe0f" else "control character"


def _tags(text: str, at: int) -> Iterator[Residue]:
    """The tags that begin at ``at`` as one leftover: who reads them as letters reads words that nobody sees."""
    if "\U000e0020" <= text[at - 1 : at] <= "\U000e007f" or text[at - 1 : at] == _FLAG:
        return
    end = at
    while end < len(text) and "\U000e0020" <= text[end] <= "\U000e007f":
        end += 1
    yield Residue(ResidueKind.INVISIBLE, Span(at, end), "tag characters (U+E0020 to U+E007F)", "")


def _after_letter(text: str, at: int) -> bool:
    """Whether a letter of Europe's alphabets stands before ``at``, which has one look only."""
    before = text[at - 1 : at]
    return before.isalpha() and before <= "\u052f"


def _between_latin_letters(text: str, at: int) -> bool:
    return text[at - 1 : at].isascii() and text[at - 1 : at].isalpha() and text[at + 1 : at + 2].isascii()
