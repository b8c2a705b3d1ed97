"""Sources in a row: "the mayor, police and witnesses", "Lund, Roe and Poe"."""

from __future__ import annotations

from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import Role

_NAME = 5
"""Words of a name in a row at most."""

_ITEM = 8
"""Tokens of a thing in a row at most."""

_SPEAKERS = frozenset({Role.ANONYMOUS, Role.GOVERNMENT_BODY, Role.ORGANISATION, Role.OUTLET, Role.WIRE})


def speaks(noun: str) -> bool:
    """Whether a noun, in small letters, is a word for people or a body."""
    heads = roles.head_roles()
    return (
        noun in roles.posts() or (heads.get(noun) or roles.role_of_common(noun) or heads.get(noun + "s")) in _SPEAKERS
    )


def paper(r: Reading, at: int) -> bool:
    """Whether the word at ``at`` is a document, whose issuer "by" names."""
    return r.tags[at] in "na" and roles.head_roles().get(r.lows[at]) is Role.DOCUMENT


def bracket_behind(r: Reading, close: int, low: int) -> int:
    """Where the bracket opens behind a name that closes at ``close``: "Ida Lund | (D-Ohio)"; 0 for none."""
    opening = next((at for at in range(close - 1, max(low, close - _BRACKET), -1) if r.tags[at] == "("), 0)
    return opening if opening and r.tags[opening - 1] == "N" else 0


_BRACKET = 8
"""Tokens of a party and its state, or of a body's letters, and their brackets, at most."""


def item_before(r: Reading, comma: int, low: int) -> int:
    """Where the item before a comma of a row begins; ``comma`` itself where none stands."""
    end = bracket_behind(r, comma - 1, low) if r.tags[comma - 1] == ")" else comma
    first = end
    while first > low and r.tags[first - 1] == "N":
        first -= 1
    if first == end:
        return _noun_before(r, comma, low)
    if end - first > _NAME:
        return comma
    alone = first == low or r.tags[first - 1] in ",C-Q:" or (r.tags[first - 1] == "D" and _begins(r, first - 1, low))
    return first if alone or held_at(r, first - 1, low) else comma


def row_ends(r: Reading, comma: int, low: int) -> bool:
    """Whether two sources or more that begin the clause stand before ", and": "Lund, Roe | , and Poe"."""
    found: list[int] = []
    while (first := item_before(r, comma, low)) < comma:
        found.append(first)
        led = first - (first > low and r.tags[first - 1] == "D")
        if led == low or r.tags[led - 1] != ",":
            alike = len(found) > 1 and all(_told_alike(r, item, first) for item in found[:-1])
            return alike and (led == low or r.tags[led - 1] in "CQ:-")
        comma = led - 1
    return False


def _told_alike(r: Reading, item: int, first: int) -> bool:
    """Whether an item is none that only tells of the one before it: "Lund, | the mayor", "Lund, | Ohio"."""
    apart = item not in r.places or first in r.places
    return r.tags[item - 1] == "," and apart and (r.tags[item] == "N" or r.tags[first] != "N")


def held_at(r: Reading, of: int, low: int) -> bool:
    """Whether several posts in capitals stand before "of", whose places follow: "the Presidents | of Lund, Roe and"."""
    post = r.lows[of - 1]
    return of - 1 > low and r.lows[of] == "of" and r.tags[of - 1] == "N" and post.endswith("s") and _posts(post)


def _posts(word: str) -> bool:
    return word.removesuffix("s") in roles.posts()


def _noun_before(r: Reading, comma: int, low: int) -> int:
    """Where people or a body in small letters begin before a comma: "| the local police, witnesses and"."""
    first = comma
    while first > low and comma - first < _ITEM and r.tags[first - 1] in "nNeg0":
        first -= 1
    if first == comma or not speaks(r.lows[comma - 1]):
        return comma
    first -= first > low and r.tags[first - 1] == "D"
    return first if _begins(r, first, low) else comma


def _begins(r: Reading, first: int, low: int) -> bool:
    return first == low or r.tags[first - 1] in ",C-Q:"


def goes_on(r: Reading, begun: int, comma: int, high: int) -> bool:
    """Whether the row that begins at ``begun`` goes on after the comma: "citing the mayor | , police and witnesses"."""
    joint = comma + 1
    if r.tags[joint : joint + 1] == ["&"] and "," in r.tags[begun:comma]:
        return True  # the last of the row, which was looked over from its first comma
    while joint < high and joint - comma < 2 * _ITEM and r.tags[joint] in "DnNeg0,":
        joint += 1
    ended = joint - (r.tags[joint - 1] == "," and set(r.tags[comma + 1 : joint]) == {"N", ","})
    if joint == comma + 1 or joint + 1 >= high or r.tags[joint] != "&" or r.tags[ended - 1] not in "nN":
        return False
    last = joint + 1
    while last < high and r.tags[last] in "DnNeg0":
        last += 1
    closed = last >= high or r.tags[last] in ".;"
    named = all(r.tags[at] in "ND" or r.lows[at] in lexicon.words("particles") for at in range(begun, comma))
    if named and (comma - begun > 1 or r.tags[joint + 1] != "D") and _offices(r, comma, joint, last):
        return False
    if last == joint + 1 or not (closed or (r.tags[last] == "," and not named)):
        return False
    return all(_source_ends(r, at) for at in (comma - 1, ended - 1, last - 1))


def _offices(r: Reading, comma: int, joint: int, last: int) -> bool:
    """Whether one whose name stands before is two things: ", the club's president and chief executive".

    Or somebody of two callings: ", an activist and former prisoner".
    """
    held = all(r.tags[at] == "n" and r.lows[at] in roles.posts() for at in (joint - 1, last - 1))
    one = r.lows[comma + 1] in ("a", "an") and r.tags[last - 1] == "n" and not r.lows[last - 1].endswith("s")
    return (held or one) and "," not in r.tags[comma + 1 : joint]


def _source_ends(r: Reading, at: int) -> bool:
    return (r.tags[at] == "N" and at not in r.places) or (r.tags[at] == "n" and speaks(r.lows[at]))
