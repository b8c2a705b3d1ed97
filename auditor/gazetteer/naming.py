"""What a word of a name is, and how short one may be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

MIN_SHOUTED = 4
"""Letters a name needs to be known in capitals throughout; a shorter one would be taken for an acronym."""

SHORTEST_TOKEN = 4
"""Letters a word of a name needs to be looked for under damage."""


def name_words(text: str) -> Iterator[re.Match[str]]:
    """The words of a name; a hyphen or a dot parts them, an apostrophe does not."""
    return _name_words().finditer(text)


def first_word(form: str) -> str:
    """The first run of word characters in ``form``, "" if it does not begin with one."""
    match = _runs().match(form)
    return match[0] if match else ""


@cache
def _name_words() -> re.Pattern[str]:
    return re.compile(r"\w+(?:'\w+)*")


@cache
def _runs() -> re.Pattern[str]:
    return re.compile(r"\w+")
