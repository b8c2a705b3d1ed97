"""Whether an unlisted name is somebody's, or a firm's that nobody is called by."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from auditor.analysis.sources.unlisted import bare
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.lookup import gazetteer
from auditor.gazetteer.words.frequency import words
from auditor.text.spelling import fold

_FIRMLY = [["will"], ["would"], ["had"], ["has"], ["plans"], ["planned"], ["expects"], ["expected"], ["aims"]]
_HE_OR_SHE = frozenset({"he", "she", "He", "She", "his", "her", "him"})
_POST = 7
"""Tokens from a name to the end of the post behind it at most."""

_SOON = 240
"""Characters after a name in which a pronoun would tell that a person bears it."""

_COMMON = 4.0
"""Zipf frequency from which a name's last word, which nobody is called by, tells a firm: "Focus", "Insight"."""

_ENGLISH = ("ton", "ham", "ley", "ford", "man", "wood", "field", "worth", "ner", "ler", "ger", "der", "ell", "ett")
"""Endings of English surnames."""

_KINDS = ("ian", "ist", "crat", "can", "ese", "ish", "ite", "s")
"""Endings of words that tell what sort of person somebody is."""


def bearer(r: Reading, base: int) -> bool:
    """Whether a name after "a" and an adjective is somebody's own: "a tearful Lund", not "an angry Russian"."""
    last = r.lows[base - 1]
    kind = last in roles.demonyms() or last in roles.posts() or last in lexicon.words("parties")
    return not kind and not last.endswith(_KINDS) and r.words[base - 1] not in roles.nations()


def nobodys(r: Reading, first: int, base: int) -> bool:
    """Whether nobody is called so: no list has the name as a person's, and the text does not use it as one.

    "Intelius", "Uzbekistan Airports", "Economic Focus"; not "Poroshenko", whatever the lists have, nor "Paris Lund".
    """
    last = r.words[base - 1]
    look = words().look
    known = look(last)
    if known.personal or last.lower().endswith(_endings()):
        return False
    if base - first == 1 and (_famous(bare(last)) or (_many_of_one(r, first, base) and not team(r, first, base))):
        return False
    if base - first > 1:
        led = first in r.places and r.places[first] < base and not look(r.words[first]).given
        return led or known.english >= _COMMON
    return not _borne(r, first)


@cache
def _endings() -> tuple[str, ...]:
    return (*lexicon.surname_endings(), *_ENGLISH)


def firm_apposed(r: Reading, start: int, base: int) -> bool:
    """Whether a name between commas is the firm's that stands before: "the ferry's operator, Harlow Maritime, said".

    Who owns or builds may as well be a man or a woman; a name that is likely somebody's is.
    """
    if base - start < 2 or r.tags[start - 1] != "," or r.tags[base : base + 1] != [","]:
        return False
    last = r.words[base - 1]
    look = words().look
    if look(r.words[start]).given or look(last).personal or last.lower().endswith(_endings()):
        return False
    noun = _apposed(r, start - 2)
    likely = _PLAIN if noun in lexicon.words("may_be_firms") else 0.0
    firms = lexicon.words("may_be_firms") | lexicon.words("firm_nouns") | lexicon.words("told_of_bodies")
    return noun in firms and look(last).english >= likely


_PLAIN = 2.5
"""Zipf frequency from which the last word of a name is more likely what a firm does: "Tankers", "Maritime"."""


def _apposed(r: Reading, at: int) -> str:
    """The noun of the phrase that ends at ``at``: "operator" of "the ferry's operator", "the operator of the ferry"."""
    first = at
    while first > 0 and at - first < _POST and r.tags[first] in "nNDe" and r.lows[first] not in ("the", "its"):
        first -= 1
    if first > 1 and r.tags[first - 1] == "P" and r.tags[first - 2] == "n":
        at = first - 2
    return r.lows[at] if r.tags[at] == "n" else ""


def team(r: Reading, start: int, base: int) -> bool:
    """Whether one capitalised plural with an article is a team's name: "the Harriers"; not a family's, "the Lunds"."""
    if not _many_of_one(r, start, base):
        return False
    word = bare(r.words[base - 1])
    single, several = words().look(word[:-1]), words().look(word)
    borne = single.personal or single.given or (single.english > _RARELY and not several.english)
    family = borne and single.english - several.english >= _ONE_OF_THEM
    return not (family or _famous(word[:-1]) or _family(r, word[:-1], start))


_ONE_OF_THEM = 0.75
"""Zipf frequency by which one of a family is more common than all: teams are hardly met in the singular."""


def _many_of_one(r: Reading, start: int, base: int) -> bool:
    """Whether it is one capitalised plural with an article."""
    return base - start == 1 and start > 0 and r.lows[start - 1] == "the" and bare(r.words[start]).endswith("s")


_RARELY = 1.5
"""Zipf frequency from which a name is met in the singular, and is a family's where it has no plural: "Sackler"."""


_KIN = (" family", " clan", " dynasty", " brothers", " sisters", " heirs", " siblings")


def _family(r: Reading, name: str, at: int) -> bool:
    """Whether somebody of the copy has the name behind a given one: "Ida Lund" where "the Lunds" stands at ``at``.

    Or a family has it: "the Lund family".
    """
    if not name.isalpha():
        return False
    places = [place for place in r.mentions(name, at) if not r.text[place : place + len(name) + 1].isalnum()]
    if any(r.text.startswith(_KIN, place + len(name)) for place in places):
        return True
    before = (r.text[max(0, place - 24) : place].split() for place in places)
    return any(bool(led) and bool(words().look(led[-1]).given) for led in before)


def called(r: Reading, at: int) -> bool:
    """Whether the text has a word for people as a surname, and no article leads it: "Mufti" of "Mehbooba Mufti"."""
    return any(map(_given, _led(r, at)))


def surname(r: Reading, at: int) -> bool:
    """Whether the text has a word for a thing behind a given name, and no article leads it: "Page" of "Larry Page"."""
    return any(words().look(word).given for word in _led(r, at))


def first_named(r: Reading, at: int) -> bool:
    """Whether a name begins with somebody's first name, and no town's: "Freddie Mercury", not "Jackson Star"."""
    return at not in r.places and bool(words().look(r.words[at]).given)


def _led(r: Reading, at: int) -> Iterator[str]:
    """The capitalised words that stand before other places of a word which no article leads here."""
    if at and r.tags[at - 1] == "D":
        return
    for place in r.mentions(r.words[at], at):
        before = r.text[max(0, place - 24) : place].split()
        if before and before[-1][:1].isupper():
            yield before[-1]


def told_of_person(r: Reading, base: int) -> bool:
    """Whether an age or a post behind a comma tells that a name is a person's: "George Church, | a professor at"."""
    if r.tags[base : base + 1] != [","]:
        return False
    if r.tags[base + 1 : base + 3] in (["0", ","], ["0", "."]):
        return len(r.words[base + 1]) == len("61") and r.words[base + 1].isdigit()
    posts, led = roles.posts(), r.tags[base + 1 : base + 2] == ["D"]
    for at in range(base + 1 + led, min(len(r.tags), base + _POST)):
        if r.tags[at] not in "neN0a":
            return False
        if r.lows[at] in posts and r.tags[at] == "n" and r.tags[at + 1 : at + 2] in ([","], ["P"], ["."], ["&"]):
            return r.lows[at] not in lexicon.words("posts_of_firms")
    return False


def _given(word: str) -> bool:
    """Whether a word is a first name, or looks like one that no list has."""
    known = words().look(word)
    return known.given or (word.isalpha() and not word.isupper() and known.english < _RARE)


_RARE = 2.0
"""Zipf frequency below which a word with a capital is nobody's but a name's."""


@lru_cache(maxsize=1 << 12)
def _famous(name: str) -> bool:
    """Whether a lone name is the surname of somebody whom the gazetteer lists: "Macron"."""
    places = gazetteer().tokens.places(fold(name))
    return any(place.entry.kind == "people" and place.form.endswith(f" {name}") for place in places)


def says_of_itself(r: Reading, first: int, base: int) -> bool:
    """Whether a lone name speaks as firms do: "Harlow said its network …"; not where a person bears it."""
    cue = r.cue(base) if base - first == 1 and base + 2 < len(r.tags) else None
    if cue is None or not cue.sourcing:
        return False
    at = base + 1 + (r.lows[base + 1] == "that")
    meant = r.lows[at] == "its" or (r.lows[at] == "it" and r.lows[at + 1 : at + 2] in _FIRMLY)
    return meant and not _borne(r, first)


def _borne(r: Reading, first: int) -> bool:
    """Whether the text uses a lone name as a person's: "he" soon follows, or another name stands beside it."""
    places = [r.starts[first], *r.mentions(r.words[first], first)]
    if any(not _HE_OR_SHE.isdisjoint(r.text[place : place + _SOON].split()) for place in places):
        return True
    led = (r.text[max(0, place - 24) : place].split(" ") for place in places[1:])
    length = len(r.words[first])
    named = (r.text[place + length : place + length + 2] for place in places[1:])
    return any(len(words) > 1 and words[-2][:1].isupper() and words[-2][-1:].isalpha() for words in led) or any(
        after[:1] == " " and after[1:].isupper() for after in named
    )
