"""Bodies that a credit names in small letters: "пресс-служба правительства", "préfecture de police"."""

from __future__ import annotations

import re
from functools import cache

from auditor.wordlists import wordlist

MOST_WORDS = 9
"""A body's name has no more words than this."""


def is_bearer(name: str) -> bool:
    """Whether ``name`` is of a press office, or a body and no more than what says which one it is.

    After "police" alone there may as well stand what they do in the picture ("police search the port").
    """
    if name.count(" ") >= MOST_WORDS:
        return False
    folded = name.casefold()
    return _office().match(folded) is not None or _body().fullmatch(name) is not None


def offices() -> str:
    """A pattern for the words of press offices, with any ending; in small letters."""
    return "(?:" + "|".join(map(re.escape, wordlist("lines", "credits")["offices"])) + r")[\w'’]*"


@cache
def _office() -> re.Pattern[str]:
    """A press office at the head of a name, or at its end as in English and Turkish."""
    return re.compile(rf"(?:the )?{offices()}(?: |$)|(?:[\w'’-]+ ){{1,5}}{offices()}$")


@cache
def _body() -> re.Pattern[str]:
    bodies = "|".join(map(re.escape, wordlist("lines", "credits")["bodies"]))
    of = r"(?:de|du|des|del|do|da|di|della|dello|dell|degli|der|d['’]|dell['’])"
    capital = r"[^\W\d_a-zß-öø-ÿа-яіїєґ][\w'’.-]*"
    genitive = r"[а-яіїєґ-]+(?:ого|его|ої|ой|ей|ов|ев|их|ых|а(?<!ла)|я|ы|и(?<!ли)|і|у)"
    which = rf" {of}[ ]?(?:l['’]|la |las |los |el )?[\w'’-]+| {capital}| {genitive}"
    adjective = r"[а-яіїєґ-]+(?:ая|ое|ий|ый|ой|а|е) "
    return re.compile(rf"(?:the |la |el |il |le )?(?:{adjective})?(?:{bodies})(?:{which}){{0,5}}")
