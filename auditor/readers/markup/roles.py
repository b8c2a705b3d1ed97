"""What an element says it is, by the names its author gave it."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from auditor.readers.markup.tree import ATTRIBUTE, Node
from auditor.value import value
from auditor.wordlists import wordlist

_NAMING = frozenset(
    ("class", "id", "itemprop", "role", "rel", "data-component", "data-testid", "data-type", "aria-label")
)
_TOLD = _NAMING | {"hidden", "aria-hidden", "style", "href"}
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
# A number in hexadecimal that a machine gave, in which letters spell no word: "paragraph-4a8a…-ad3bdc1f69ad".
_NUMBER = re.compile(
    r"(?<![^\W_])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=[a-f]{0,8}[0-9])[0-9a-f]{16,64})(?![^\W_])", re.I
)
_PART_OF_NUMBER = re.compile(r"[0-9a-fA-F]{8}")
_ADDRESS = 'href="'
_LINK = re.compile(r"""((?:\s++(?!href=)[^\s/>="']++="[^"]*+"|(?!))*+)\s++href="[^"]*+"(?=[\s/]|\Z)""")
_LONGEST = 400  # characters of names that are looked at: generated class lists run on for pages
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@value
class Roles:
    """What the names claim; several may hold of one element."""

    caption: bool = False
    credit: bool = False
    figure_credit: bool = False  # a credit if it stands in a figure, else nothing
    figure: bool = False
    box: bool = False  # a picture's box, if it holds no more than one
    gallery: bool = False
    byline: bool = False
    date: bool = False
    deck: bool = False
    body: bool = False
    gone: bool = False  # never shown as words
    gone_label: bool = False  # … if it is no more than a label
    noise: bool = False


NONE = Roles()
_NOTHING: frozenset[str] = frozenset()
_Runs = dict[str, list[tuple[list[str], str]]]  # the second word of a run → the runs and their roles


@value
class Look:
    """What a tag tells: its names' roles, whether it is not shown as the page stands, whether it leads somewhere."""

    roles: Roles = NONE
    hidden: bool = False
    leads: bool = False
    plain: bool = True  # neither roles nor hidden


PLAIN = Look()
LINK = Look(leads=True)


def roles_of(node: Node) -> Roles:
    """The roles an element's names claim for it."""
    return look_of(node.source).roles


def roles_of_name(name: str) -> Roles:
    """The roles that a name alone claims, as that of a style does."""
    return _made(_claims(name[:_LONGEST]))


def is_noise_tag(tag: str) -> bool:
    """Whether elements of this tag hold no copy of the article."""
    return tag in _noise_tags()


def look_of(tag: str) -> Look:
    """What an element's tag tells, given its attributes as they stand in the source."""
    if _ADDRESS in tag and (found := _LINK.match(tag)) is not None:
        return _looked_at(tag[: found.end(1)] + tag[found.end() :], leads=True)  # where it leads is told by few words
    return _looked_at(tag)


@lru_cache(maxsize=4096)
def _looked_at(tag: str, *, leads: bool = False) -> Look:
    claimed, hidden = _NOTHING, False
    for name, double, single, bare in ATTRIBUTE.findall(tag):
        told = name if name in _TOLD else name.lower()
        if told in _NAMING:
            claimed |= _claims((double or single or bare)[:_LONGEST])
        elif told == "href":
            leads = True
        elif told in _TOLD:
            hidden = hidden or _hides(told, double or single or bare)
    if not claimed and not hidden:
        return LINK if leads else PLAIN
    roles = _made(claimed)
    return Look(roles, hidden, leads, plain=roles is NONE and not hidden)


def _hides(name: str, value: str) -> bool:
    if name == "style":
        return _HIDING.search(value) is not None
    return name == "hidden" or (name == "aria-hidden" and value == "true")


@lru_cache(maxsize=8192)
def _claims(names: str) -> frozenset[str]:
    """What the words of one attribute claim."""
    if _PART_OF_NUMBER.search(names) is not None:
        names = _NUMBER.sub(" ", names)
    words = _WORD.findall(names)
    told = list(map(_vocabulary().__getitem__, words))
    if not any(told):
        return _NOTHING
    words = list(map(str.lower, words))
    found = _NOTHING
    for at, (each, following) in enumerate(zip(told, [*words[1:], ""], strict=True)):
        if each is not None:
            alone, runs = each
            found |= alone
            for entry, role in runs.get(following, ()):
                if len(entry) == 2 or words[at : at + len(entry)] == entry:
                    found |= {role}
    return found


_Told = tuple[frozenset[str], _Runs] | None
"""The roles that a word claims by itself, and the runs of words that it may begin, by their second; mostly neither."""


class _Vocabulary(dict[str, _Told]):
    """What each word tells that has been asked for."""

    def __missing__(self, word: str) -> _Told:
        if len(self) >= _MOST_WORDS:
            self.clear()
        told = self[word] = _told_by(word.lower())
        return told


_MOST_WORDS = 32_768


@cache
def _vocabulary() -> _Vocabulary:
    return _Vocabulary()


def _told_by(word: str) -> _Told:
    whole, starting, inside = _entries()
    alone = frozenset((*whole.get(word, ()), *(role for entry in _glued().findall(word) for role in inside[entry])))
    runs = starting.get(word, {})
    return (alone, runs) if alone or runs else None


@lru_cache(maxsize=1024)
def _made(found: frozenset[str]) -> Roles:
    roles = Roles(
        caption="caption" in found and "not_caption" not in found,
        credit="credit" in found and "not_credit" not in found,
        figure_credit="credit_in_figure" in found,
        figure="figure" in found,
        box="box" in found,
        gallery="gallery" in found,
        byline="byline" in found,
        date="date" in found,
        deck="deck" in found,
        body="body" in found,
        gone="gone" in found,
        gone_label="gone_label" in found,
        noise="noise" in found and "not_noise" not in found,
    )
    return NONE if roles == NONE else roles


@cache
def _noise_tags() -> frozenset[str]:
    return frozenset(wordlist("readers", "markup")["noise_tags"])


@cache
def _entries() -> tuple[dict[str, list[str]], dict[str, _Runs], dict[str, list[str]]]:
    """The roles of single words, of runs of words by their first two, and of what may stand inside a word."""
    whole: dict[str, list[str]] = {}
    starting: dict[str, _Runs] = {}
    inside: dict[str, list[str]] = {}
    for role, entries in wordlist("readers", "markup").items():
        for entry in entries if role != "noise_tags" else ():
            words = entry.split()
            if entry.endswith("*"):
                inside.setdefault(entry.rstrip("*"), []).append(role)
            elif len(words) == 1:
                whole.setdefault(entry, []).append(role)
            else:
                starting.setdefault(words[0], {}).setdefault(words[1], []).append((words, role))
    return whole, starting, inside


@cache
def _glued() -> re.Pattern[str]:
    entries = sorted(_entries()[2], key=len, reverse=True)
    return re.compile("|".join(map(re.escape, entries)))
