"""The words of credits in many languages: labels, joints, and what stands round a name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from auditor.lines.credit_bearers import offices
from auditor.value import value
from auditor.wordlists import wordlist


@value
class Words:
    """Compiled patterns. ``label`` and ``sources`` match a label at the head of a credit, the others inside one.

    After a ``weak`` label there may as well stand what is shown as who made it.
    """

    label: re.Pattern[str]
    sources: re.Pattern[str]
    joint: re.Pattern[str]
    lead: re.Pattern[str]
    tail: re.Pattern[str]
    nobody: re.Pattern[str]
    said: re.Pattern[str]
    weak: re.Pattern[str]
    illustrative: re.Pattern[str]
    no_source: frozenset[str]
    particles: frozenset[str]
    leaning: frozenset[str]


@cache
def words() -> Words:
    """The words that ship with the auditor."""
    table = wordlist("lines", "credits")
    kinds, adjectives, of = _any(table["kinds"]), _any(table["adjectives"]), _any(table["of"])
    makers, thanks = _any(table["makers"]), _any(table["acknowledgements"])
    label = (
        rf"(?i:image source,\s+|(?:©|\(c\)|℗)\s*(?:(?:19|20)\d\d\s+)?"
        rf"|(?:{adjectives}[\s/]+){{0,3}}{kinds}(?:\s+{makers}){{0,2}}(?:\s*(?:[:©|]|\.{{3}}|…)\s*(?:{of}\s+)?|\s+{of}:?\s+)"
        rf"|{thanks}\s*(?::|\.{{3}}|…)\s*(?:{of}\s+)?|(?:fot|zdj|rys)\.\s+|(?:photo|foto)\s?/\s?"
        rf"|{kinds}\s+(?={offices()})"
        rf"|(?:{adjectives}\s+)?(?:image|photo|media|video)\s+(?:copyright|credit|courtesy)\s+"
        rf"|courtesy\s+of\s+|(?-i:Courtesy|COURTESY)\s+(?=(?-i:[A-Z]))|\d\d:\d\d - Source:\s"
        rf"|copyright\s+(?:©|\(c\)|(?:19|20)\d\d)\s*(?:(?:19|20)\d\d\s+)?"
        rf"|(?-i:Credit|CREDIT)\s+(?=(?-i:[A-Z]))|file(?:\s+(?:photo|picture|image))?:\s+)"
    )
    return Words(
        label=re.compile(label),
        sources=re.compile(
            rf"(?i:(?:(?:original|data|story|news|article)\s)?{_any(table['sources'])}\s*(?::|[–—-](?=\s)|(?=https?://))\s*)"
        ),
        joint=re.compile(table["joint"]),
        lead=re.compile(table["lead"]),
        tail=re.compile(table["tail"]),
        nobody=re.compile(table["nobody"]),
        said=re.compile(table["said"]),
        weak=re.compile(table["weak"]),
        illustrative=re.compile(table["illustrative"]),
        no_source=frozenset(table["no_source"]),
        particles=frozenset(table["particles"]),
        leaning=frozenset(table["leaning"]),
    )


def may_be_labelled(text: str) -> bool:
    """Whether a label may begin ``text``: few words begin one, and most lines are told by theirs alone."""
    first = _WORD.match(text)
    return first is None or first[0][0].isdigit() or first[0].casefold() in _first_words()


def may_hold_label(text: str) -> bool:
    """Whether a label with a capital may begin within ``text``."""
    return not _first_words().isdisjoint(map(str.casefold, _CAPITALISED.findall(text)))


_WORD = re.compile(r"\w+")
_CAPITALISED = re.compile(r"[A-Z]+[^\WA-Z]*")
"""A word in capitals, or with one: "Photo" where it has run into the word before it, too."""


@cache
def _first_words() -> frozenset[str]:
    """The words that labels begin with, those of the patterns of ``words`` among them."""
    table = wordlist("lines", "credits")
    groups = (table[name] for name in ("kinds", "adjectives", "acknowledgements", "sources"))
    fixed = "copyright courtesy credit data file fot foto image media news article original photo rys story video zdj"
    return frozenset({*fixed.split(), *(_WORD.findall(phrase)[0] for group in groups for phrase in group)})


def only_labels(line: str) -> bool:
    """Whether ``line`` is a label with nobody after it ("Image credit"); "Photo" may stand for a credit itself."""
    table = words()
    return table.label.fullmatch(f"{line}: ") is not None and table.nobody.fullmatch(line) is None


def only_illustrates(line: str) -> bool:
    """Whether ``line`` says of a picture that it stands for others, and not whose it is: "Photo: illustrative"."""
    return len(line) <= LONGEST_ILLUSTRATIVE and words().illustrative.fullmatch(line.strip(" ()[].")) is not None


LONGEST_ILLUSTRATIVE = 50


def _any(phrases: Iterable[str]) -> str:
    """Any of ``phrases``, longer ones first; told apart by their first letters, for most words begin none of them."""
    led: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        led.setdefault(phrase[0], []).append(re.escape(phrase[1:]))
    return "(?:" + "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in led.items()) + ")"
