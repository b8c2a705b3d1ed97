"""The words of credits in many languages: labels, joints, and what stands round a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from auditor.lines.credit_bearers import offices
from auditor.lines.openings import Form, any_form, any_of, first_words
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
    return Words(
        label=re.compile(_label()),
        sources=re.compile(f"(?i:{any_form(_source_forms())})"),
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


def _label() -> str:
    """A label at the head of a credit: one that begins with a word, with a sign, or with the time of a picture."""
    signed = r"(?:©|\(c\)|℗)\s*(?:(?:19|20)\d\d\s+)?"
    timed = r"\d\d:\d\d - Source:\s"
    capital = any_of(_CAPITAL_LABELS) + r"\s+(?=[A-Z])"
    return rf"(?:(?i:{any_form(_label_forms())}|{signed}|{timed})|{capital})"


_CAPITAL_LABELS = ("Courtesy", "COURTESY", "Credit", "CREDIT")
"""What is a label before a name with no mark between, if it has a capital."""


def _label_forms() -> Iterator[Form]:
    table = wordlist("lines", "credits")
    kinds, adjectives, of = any_of(table["kinds"]), any_of(table["adjectives"]), any_of(table["of"])
    made = rf"(?:\s+{any_of(table['makers'])}){{0,2}}(?:\s*(?:[:©|]|\.{{3}}|…)\s*(?:{of}\s+)?|\s+{of}:?\s+)"
    pictures = ("image", "photo", "media", "video")
    owned = r"\s+(?:copyright|credit|courtesy)\s+"
    yield Form(("image",), r" source,\s+")
    yield Form(table["adjectives"], rf"[\s/]+(?:{adjectives}[\s/]+){{0,2}}{kinds}{made}")
    yield Form(table["kinds"], rf"(?:{made}|\s+(?={offices()}))")
    yield Form(table["acknowledgements"], rf"\s*(?::|\.{{3}}|…)\s*(?:{of}\s+)?")
    yield Form(("fot", "zdj", "rys"), r"\.\s+")
    yield Form(("photo", "foto"), r"\s?/\s?")
    yield Form(table["adjectives"], rf"\s+{any_of(pictures)}{owned}")
    yield Form(pictures, owned)
    yield Form(("courtesy",), r"\s+of\s+")
    yield Form(("copyright",), r"\s+(?:©|\(c\)|(?:19|20)\d\d)\s*(?:(?:19|20)\d\d\s+)?")
    yield Form(("file",), r"(?:\s+(?:photo|picture|image))?:\s+")


def _source_forms() -> Iterator[Form]:
    names = wordlist("lines", "credits")["sources"]
    end = r"\s*(?::|[–—-](?=\s)|(?=https?://))\s*"
    yield Form(("original", "data", "story", "news", "article"), rf"\s{any_of(names)}{end}")
    yield Form(names, end)


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
    """The words that labels begin with, in small letters."""
    forms = (*_label_forms(), *_source_forms(), Form(_CAPITAL_LABELS, ""))
    return frozenset(map(str.casefold, first_words(forms)))


def only_labels(line: str) -> bool:
    """Whether ``line`` is a label with nobody after it ("Image credit"); "Photo" may stand for a credit itself."""
    table = words()
    return table.label.fullmatch(f"{line}: ") is not None and table.nobody.fullmatch(line) is None


def only_illustrates(line: str) -> bool:
    """Whether ``line`` says of a picture that it stands for others, and not whose it is: "Photo: illustrative"."""
    return len(line) <= LONGEST_ILLUSTRATIVE and words().illustrative.fullmatch(line.strip(" ()[].")) is not None


LONGEST_ILLUSTRATIVE = 50
