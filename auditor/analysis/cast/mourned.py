"""Whom an obituary is about: the one whose death its first sentences tell, and whom "Born in Riga, she …" means."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from auditor.model.span import Span

HEAD = 600
"""Characters in which an obituary has told who died."""

_BORN = re.compile(r"Born\b[^.\n]{0,120}(?:\.\w[^.\n]{0,80})?, \Z")
"""From the beginning of a sentence up to its pronoun."""


def mourned(text: str, at: int, *, meant: bool) -> Span | None:
    """The name of who is mourned, for a pronoun at ``at`` in a sentence that begins with a birth.

    In any sentence, unless somebody nearer may be ``meant``.
    """
    begun = max(text.rfind("\n", 0, at), text.rfind(". ", 0, at) + 1) + 1
    if meant and _BORN.match(text, begun, at) is None:
        return None
    name = _dead(text[:HEAD])
    return name if name is not None and name.end <= at else None


@lru_cache(maxsize=2)
def _dead(head: str) -> Span | None:
    if " died" not in head and " dies" not in head:
        return None
    found = _name().search(head)
    return Span(found.start(1), found.end(1)) if found is not None else None


@cache
def _name() -> re.Pattern[str]:
    word = r"[A-ZÀ-Ž][\w'’-]+"
    return re.compile(
        rf"(?:\A|(?<=\n)|(?<=[a-z] ))({word}(?: (?:[A-Z]\.|{word}|de|van|von|of|al)){{0,3}} {word})"
        r"(?:, [^.\n]{2,240},)?(?: who)?(?: has)? (?:died|dies)\b"
    )
