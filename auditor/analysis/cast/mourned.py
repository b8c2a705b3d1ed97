"""Whom an obituary is about: the one whose death its first sentences tell, and whom "Born in Riga, she …" means.

So does "In retirement she grew roses": a paragraph that begins with a time of life goes on with that life.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from auditor.model.span import Span
from auditor.text.capitals import CAPITAL

HEAD = 600
"""Characters in which an obituary has told who died."""

_BORN = re.compile(r"Born\b[^.\n]{0,120}(?:\.\w[^.\n]{0,80})?, \Z")
"""From the beginning of a sentence up to its pronoun."""

_LIFE = re.compile(
    r"\n(?:In (?:(?:early |later |old )?(?:retirement|childhood|youth|life|age)|h(?:er|is) [a-z]+|(?:18|19|20)\d\d)"
    r"|At (?:school|\d\d)|As an? (?:young )?(?:child|boy|girl|student|apprentice|widow|widower|man|woman)"
    r"|(?:During|After) the war|Educated|Raised|Brought up)\b"
    rf"[^.!?\n“”\"A-Z]{{0,60}}(?:{CAPITAL}[\w-]+)?,? s?he\b[^“”\"\n]*\Z"
)
"""From the end of the paragraph before up to the pronoun, where a life is told."""


def mourned(text: str, at: int, *, meant: bool) -> Span | None:
    """The name of who is mourned, for a pronoun at ``at`` in a sentence that begins with a birth, or in a life's story.

    In any sentence, unless somebody nearer may be ``meant``.
    """
    begun = max(text.rfind("\n", 0, at), text.rfind(". ", 0, at) + 1) + 1
    if meant and not (_BORN.match(text, begun, at) or _of_a_life(text, at)):
        return None
    name = _dead(text[:HEAD])
    return name if name is not None and name.end <= at else None


def _of_a_life(text: str, at: int) -> bool:
    """Whether the paragraph up to ``at`` tells of a time of life, in an obituary."""
    told = _LIFE.match(text, max(0, text.rfind("\n", 0, at)), at)  # first, for few paragraphs begin as its forms do
    return told is not None and _OBITUARY.search(text, 0, HEAD) is not None


_OBITUARY = re.compile(r"who (?:has )?died|(?:has died|dies|died),? (?:aged|at)\b")


@lru_cache(maxsize=2)
def _dead(head: str) -> Span | None:
    if " died" not in head and " dies" not in head:
        return None
    found = _name().search(head)
    return Span(found.start(1), found.end(1)) if found is not None else None


@cache
def _name() -> re.Pattern[str]:
    word = rf"{CAPITAL}[\w'’-]+"
    titled = r"(?:\A|(?<=\n)|(?<=[a-z] ))(?:(?:Sir|Dame|Lord|Lady|Dr|Prof|Rev|Mr|Mrs|Ms)\.? )?"
    return re.compile(
        rf"{titled}({word}(?: (?:{CAPITAL}\.|{word}|de|van|von|of|al)){{0,3}} {word})"
        r"(?:, [^.\n]{2,240},)?(?: who)?(?: has)? (?:died|dies)\b"
    )
