"""What tells an unlisted name's bearer: a place, a firm, an agency of government."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import Role


def other_agency(r: Reading, first: int, base: int) -> bool:
    """Whether an "agency" is one of government or of trade, and passes no news on."""
    if r.lows[base - 1] != "agency" or base - first == 1:
        return False
    return r.tags[base - 2] in "nge" and r.lows[base - 2] not in ("news", "press", "wire", "information", "telegraph")


def policy_paper(r: Reading, first: int, base: int) -> bool:
    """Whether a "paper" is one that sets out a policy or a finding, and no newspaper: "a white paper"."""
    return base - first > 1 and r.lows[base - 1] == "paper" and r.lows[base - 2] in lexicon.words("papers")


_CAMEL = re.compile(r"[a-z][A-Z]")
_LED_NAMES = ("Mc", "Mac", "De", "O’", "O'", "Di", "La", "Le")
"""What people's names begin with that have a capital within them."""


def place(r: Reading, first: int, base: int) -> bool:
    """Whether the tokens are one known place."""
    known = r.places.get(first)
    return known is not None and known == base


def acronym(words: object) -> bool:
    """Whether the words are one acronym."""
    joined = list(words)  # type: ignore[call-overload]
    return len(joined) == 1 and joined[0].isupper() and 1 < len(joined[0]) <= 6


_CAMEL_PARTS = re.compile(r"([A-Z][a-z]+)([A-Z][a-z]+)")
"""A name of two words run together: "NewsDay", "SportsMail"."""

_CALL_SIGN = re.compile(r"[KW][A-Z]{3}(?:-(?:TV|FM|AM|DT))?")


def call_sign(word: str) -> bool:
    """Whether a word is made as the call signs of American stations are: "KTVZ", "WBAL-TV"."""
    return _CALL_SIGN.fullmatch(bare(word)) is not None


def paper_named(word: str) -> bool:
    """Whether a word is the name of a paper or a station by its form: "Post-Gazette", "KWCH-TV", "NewsDay"."""
    if word[1:].islower():
        return False
    camel = _CAMEL_PARTS.fullmatch(bare(word))
    if camel is not None:
        return "News" in camel.groups() or roles.title_roles().get(camel[2].lower()) is Role.OUTLET
    parts = word.split("-")
    if len(parts) != 2 or not all(part[:1].isupper() for part in parts):
        return False
    if parts[1] in ("TV", "FM", "AM", "DT"):
        return True
    titles = roles.title_roles()
    return any(titles.get(bare(part.lower())) is Role.OUTLET for part in parts) and not parts[1].isupper()


def firm_titled(r: Reading, start: int, base: int) -> bool:
    """Whether a name ends as papers' do and is a firm's: "Royal Mail", without article, place or owner before it."""
    if base - start < 2 or bare(r.lows[base - 1]) not in roles.unsure_titles() or start in r.places:
        return False
    led = r.lows[start - 1] if start else ""
    return led not in ("the", "a") and r.lows[start] != "the" and not led.endswith(lexicon.OWNS)


def letters(words: Sequence[str]) -> bool:
    """Whether the words are two single letters joined by "and", as in a firm's short name: "S and P"."""
    return len(words) == 3 and words[1] == "and" and len(words[0]) == len(words[2]) == 1


def firm_named(r: Reading, words: Sequence[str], first: int, base: int) -> bool:
    """Whether an unlisted name is a firm's: a ticker follows it, or the text has it with "Inc" elsewhere."""
    if r.tags[base : base + 1] == ["<"] or "&" in words or letters(words):
        return True
    if len(words) == 1 and _CAMEL.search(words[0]) and not words[0].startswith(_LED_NAMES):
        return True
    name = bare(words[-1]) if len(words) == 1 else r.text[r.starts[first] : r.ends[base - 1]]
    if name.split(" ")[-1] not in _before_suffixes(r.text):
        return False
    suffixes = roles.firm_suffixes()
    return any(r.text.startswith(suffixes, at + len(name)) for at in r.mentions(name, first))


@lru_cache(maxsize=2)
def _before_suffixes(text: str) -> frozenset[str]:
    """The words before firms' suffixes in the text: mostly none, so that no mention of a name has one behind it."""
    spaces = [found.start() - 1 for found in _suffix().finditer(text) if text.startswith(" ", found.start() - 1)]
    return frozenset([text[max(0, space - _LONGEST) : space].split(" ")[-1] for space in spaces])


_LONGEST = 40
"""Characters of a word before a firm's suffix at most."""


@cache
def _suffix() -> re.Pattern[str]:
    """A firm's suffix without the space before it: their capitals are rarer than spaces, and sooner told apart."""
    return re.compile("|".join(re.escape(suffix.lstrip()) for suffix in roles.firm_suffixes()))


def the_body(r: Reading, first: int, base: int) -> bool:
    """Whether a name of several words has an article, as bodies' names do: "the Premier League", not "the Texan"."""
    if base - first < 2 or first < 1 or r.lows[first - 1] != "the":
        return False
    last = r.lows[base - 1]
    heads = roles.head_roles()
    person = (
        last in roles.posts()
        or last in roles.party_members()
        or heads.get(last) is Role.ANONYMOUS
        or heads.get(last + "s") is not None
    )
    return not person and not last.endswith(("man", "woman", "ian", "ite", "er", "crat", "can"))


def firm_led(r: Reading, first: int, start: int, end: int) -> bool:
    """Whether a name is a firm's by its own end or by the word before it: "Harlow Inc", "the retailer Harlow"."""
    if end - start > 1 and f" {r.words[end - 1].rstrip('.')}" in roles.firm_suffixes():
        return True
    if end - start > 1 and r.lows[end - 1].endswith(("-bank", "bank", "tions", "isions", "ystems", "logies")):
        return True
    lead = r.lows[start - 1] if 0 < start > first and r.tags[start - 1] == "n" else ""
    return bool(lead) and (roles.head_roles().get(lead) is Role.ORGANISATION or lead in lexicon.words("firm_nouns"))


def a_thing(r: Reading, start: int, end: int) -> bool:
    """Whether a name of several words and no given one is a thing's anywhere: "Harlow Lane, | which | sells soap"."""
    if end - start < 2 or words().look(r.words[start]).given:
        return False
    return f"{r.text[r.starts[start] : r.ends[end - 1]]}, which " in r.text


def bare(word: str) -> str:
    """A word without the owner's s."""
    owning = "'" in word or "’" in word
    return word[:-2] if owning and word.endswith(("'s", "’s")) else word
