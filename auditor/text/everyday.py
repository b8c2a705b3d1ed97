"""Texts made of nothing but the characters that any copy has: no other needs a closer look at its characters."""

from __future__ import annotations

import re
from functools import lru_cache

_OTHER = re.compile("[^\t\n\r -~\xa0£§°·«»©–—―‘’“”„•…€]")


@lru_cache(maxsize=1)
def everyday(text: str) -> bool:
    """Whether ``text`` holds plain ASCII and the usual marks alone; remembered for one text.

    Nothing is mangled, invisible or of another script in it, and most copy is like that.
    """
    return _OTHER.search(text) is None
