"""The characters that any copy has: only a text with others needs a closer look at its characters."""

from __future__ import annotations

import re
from functools import lru_cache

_ASCII = bytes([*b"\t\n\r", *range(ord(" "), ord("~") + 1)])
_MARKS = frozenset("\xa0£§°·«»©–—―‘’“”„•…€")


@lru_cache(maxsize=1)
def unusual(text: str) -> frozenset[str]:
    """The characters of ``text`` but for plain ASCII and the usual marks; remembered for one text.

    Most copy has none, and no text many: bytes are sifted ten times as fast as characters.
    """
    beyond = text.encode(errors="surrogatepass").translate(None, _ASCII)
    return frozenset(beyond.decode(errors="surrogatepass")) - _MARKS


def holds(text: str, sort: re.Pattern[str]) -> bool:
    """Whether ``text`` has a character of a ``sort`` of which none is usual: mangled, invisible, of another script."""
    return any(map(sort.match, unusual(text)))


def folded(part: str, text: str) -> str:
    """``part`` of ``text`` casefolded, by its bytes where only ASCII has capitals there: in a third of the time."""
    return part.casefold() if unusual(text) else part.encode().lower().decode()
