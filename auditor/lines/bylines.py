"""Who wrote it: a byline at the head of a story."""

from __future__ import annotations

import re
from functools import cache

LONGEST_BYLINE = 160
"""A longer line is copy."""

_JOINT = r"(?:, (?:and )?(?:the )?| and | AND | & |; | und | et | \| | / | for (?:the )?| of (?:the )?| in | [-–] )"


@cache
def _byline() -> re.Pattern[str]:
    name = r"[^\W\d_a-z][\w'’./-]*(?: (?:[^\W\d_a-z][\w'’./-]*|de|la|del|van|der|von|bin|al|di|da|le|el))*"
    by = r"(?:By|BY|by|Written by|Story by|Text by|Posted by|Von|Par|Por|Di|Autor|Автор):?"
    dated = rf"{name}(?:, {name})*[ \t]+[—–-][ \t]+(?:\w+day, )?\d{{1,2}} [A-Z][a-z]+,? \d{{4}},? \d{{1,2}}:\d\d"
    return re.compile(rf"\s*(?:{by}[ \t]+{name}(?:{_JOINT}{name})*\.?|{dated})\s*")


def is_byline(line: str) -> bool:
    """Whether ``line`` is a byline: "By Jane Roe and Tom Poe, AP", "Jane Roe — Monday, 3 February 2025, 08:15"."""
    return len(line) <= LONGEST_BYLINE and _byline().fullmatch(line) is not None
