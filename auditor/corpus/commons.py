"""Words that two outlets may have from one source, by what they are or by what the later article says of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from auditor.model.reuse import Passage
from auditor.text.capitals import CAPITAL

NEAR = 300
"""Characters before shared words in which it is told whose they are."""

NAME = 40
"""Characters of shared words that may still be the name of who wrote them: "lines by | Ann Lee"."""

STATUTE = 2
"""Turns of phrase of a law that make shared words a law's."""

VERSES = 4
"""Lines that make shared words a poem's."""

LONGEST_VERSE = 70
"""Characters of a line of verse at most."""


def of_common_source(text: str, other: str, passages: Sequence[Passage]) -> bool:
    """Whether the longest passage is a statute's or a poem's, of one author in both, or of a statement here."""
    if not passages:
        return False
    longest = max(passages, key=lambda passage: len(passage.a))
    shared = text[longest.a.start : longest.a.end]
    if _is_law(shared) or _is_verse(shared):
        return True
    here, there = (_before(whole, at.start) for whole, at in ((text, longest.a), (other, longest.b)))
    return _stated().search(here) is not None or not _authors(here).isdisjoint(_authors(there))


def _before(text: str, at: int) -> str:
    return text[max(0, at - NEAR) : at + NAME]


def _is_law(words: str) -> bool:
    return len({match[0].lower() for match in _law().finditer(words)}) >= STATUTE


def _is_verse(words: str) -> bool:
    lines = [line.strip() for line in words.strip().split("\n")]
    short = all(0 < len(line) <= LONGEST_VERSE for line in lines)
    return len(lines) >= VERSES and short and sum(line.endswith((".", "!", "?")) for line in lines) <= len(lines) // 2


def _authors(before: str) -> set[str]:
    return {match[1] for match in _by().finditer(before)} if _work().search(before) else set()


@cache
def _law() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:(?:section|subsection|article|regulation|paragraph|clause|schedule) \d+[a-z]?|of (?:the|this) act"
        r"|commits an offence|guilty of (?:an|the) offence|committed by a person|liable on (?:summary )?conviction"
        r"|on indictment|without reasonable excuse|pursuant to|notwithstanding|within the meaning of"
        r"|the standard scale)\b"
    )


@cache
def _by() -> re.Pattern[str]:
    return re.compile(rf"\b(?:by|of|from) (?:the late |the poet )?({CAPITAL}[\w’'-]+ {CAPITAL}[\w’'-]+)")


@cache
def _work() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:poem|lines|verses?|lyrics|song|hymn|prayer|psalm|extract|excerpt|passage|speech|sermon|letter|essay)\b"
    )


@cache
def _stated() -> re.Pattern[str]:
    """What says that a body's own words follow: "announced it in a statement", "a press release said"."""
    made = r"(?:in|issued|released|published|according to) (?:an?|the|its|their) (?:[\w-]+ ){0,2}?"
    return re.compile(rf"\b{made}(?:statement|(?:press|news|media) release|announcement|communiqu[eé])\b")
