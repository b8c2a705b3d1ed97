"""Where one source's words end and the next one's begin: "Moscow and Minsk", not "the Ministry of Sea and Ice"."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.analysis.phrases.lists import held_at, speaks
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import BODIES, MEDIA, Role

_OWNING = BODIES | MEDIA
_TYING = frozenset({"of", "in", "from", "for", "on"})
_NAME = 3
"""Words of somebody's name at most."""

_FIELD = 3
"""Tokens from "for" to the "and" of two fields at most."""

_TELLING_OF = frozenset({"close", "familiar", "privy", "briefed", "aware"})


def split_parts(r: Reading, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The stretches of tokens that each name one source."""
    at = first
    for place in range(first + 1, last - 1):
        if r.tags[place] not in "&," or place < at + 1:
            continue
        end = _bracketed(r, place, last)
        if end and _splits(r, at, place, end):
            yield at, place
            at = place + 1
            if r.tags[at] == "&":
                at += 1
    yield at, last


def _bracketed(r: Reading, place: int, last: int) -> int:
    """Where the item behind ``place`` ends, by the bracket behind it: "Land and | Tea Union (LTU), the"; 0 in one."""
    mark = next((at for at in range(place + 1, last) if r.tags[at] in "()&"), last)
    if mark == last or r.tags[mark] == "&" or r.tags[place - 1] == ")":
        return last
    return mark if r.tags[mark] == "(" else 0


def _splits(r: Reading, first: int, at: int, last: int) -> bool:
    """Whether the comma or "and" at ``at`` stands between two sources, not inside one name."""
    if at in r.names and r.names[at][0] < at:
        return False
    start = first
    while start < at and (r.tags[start] == "D" or r.lows[start] == "both"):
        start += 1
    if start == at:
        return False
    if r.words[at] == "&" and r.tags[at - 1] == r.tags[at + 1] == "N":
        return False
    if len(r.words[at - 1]) == len(r.words[at + 1]) == 1 or _one_body(r, start, at, last):
        return False
    if fields_of_one(r, start, last) or _two_posts(r, start, at, last) or _of_two(r, start, at, last):
        return False
    left, right = r.tags[at - 1], r.tags[at + 1]
    if left == ")" and right in "NnD&":
        return True
    if left == "O" and at - start == 1:
        return True
    if left == right == "n" and {r.lows[at - 1], r.lows[at + 1]} <= lexicon.words("fields"):
        return False
    if _two_outlets(r, start, at, last):
        return True
    right = r.tags[at + 2] if right == "&" and at + 2 < last else right
    return _parts_sources(r, start, at, last, right)


def _of_two(r: Reading, start: int, at: int, last: int) -> bool:
    """Whether somebody is the two's who are named: "Ida Lund and Jan Roe's lawyer"."""
    owner = next((k for k in range(at + 1, last - 1) if r.lows[k].endswith(lexicon.OWNS)), 0)
    if not owner or set(r.tags[start:at]) | set(r.tags[at + 1 : owner + 1]) != {"N"}:
        return False
    head = r.lows[last - 1]
    one = roles.head_roles().get(head) is Role.ANONYMOUS or head in roles.posts()
    persons = all(r.names[k][2].role is Role.PERSON for k in (start, at + 1) if k in r.names)
    return one and r.tags[last - 1] == "n" and persons


def _two_outlets(r: Reading, start: int, at: int, last: int) -> bool:
    """Whether "and" stands between outlets that their kind tells: "the Globe newspaper | and broadcaster Delta"."""
    kinds = lexicon.words("outlet_kinds")
    named = r.tags[at - 1] == "n" and r.tags[at + 1] in "ne" and r.tags[last - 1] == "N"
    if not named or r.lows[at - 1] not in kinds or at - start < 2:
        return False
    return r.lows[at + 1].rstrip("s") in kinds or r.lows[at + 2].rstrip("s") in kinds


def _of_many(r: Reading, tied: int, at: int) -> bool:
    """Whether what "and" joins tells only where many are: "envoys in Spain and Italy", "reports in Spain and Italy"."""
    people = r.tags[tied - 1] == "n" and r.lows[tied - 1].endswith("s") and speaks(r.lows[tied - 1])
    return people or (r.lows[tied - 1] == "reports" and at + 1 in r.places)


def _parts_sources(r: Reading, start: int, at: int, last: int, right: str) -> bool:
    """Whether the words on either side are sources of their own; ``right`` is the tag of what follows."""
    left = r.tags[at - 1]
    if _somebodys(r, start, at, last):
        return False
    tied = next((k for k in range(start + 1, at) if r.lows[k] in _TYING), 0)
    if tied and right != "D" and left == "N" and right == "N":
        if _of_many(r, tied, at):
            return False
        if held_at(r, tied, start - 1) or (r.lows[tied] == "for" and r.lows[tied - 1].endswith("s")):
            return False  # "the Presidents of Lund and Roe", "Citizens for Truth and Ethics"
        body = r.tags[tied - 1] == "N" and roles.head_roles().get(r.lows[tied - 1]) in _OWNING
        held = (
            r.lows[tied - 1] in lexicon.words("over_fields") and r.lows[tied] in ("for", "on") and at - tied <= _FIELD
        )
        if _both_of_places(r, start, tied, at, last):
            return True
        fields = r.lows[tied] == "of" or (body and r.lows[tied] in ("for", "on")) or held
        return not fields or (at - 1 in r.names and at + 1 in r.names)
    if left == "N" and r.lows[at + 1].rstrip(".") in ("co", "company", "sons", "partners"):
        return False
    if left == "N" and right in "ND":
        if at - 1 in r.names or r.words[at - 1] in roles.nations() or right == "D" or _row(r, at, last):
            return True
        if any(r.tags[k] in "ne" for k in range(at + 1, last)) and at - 1 not in r.names:
            return False
        rest = last - at - 1
        alone = at - start == 1
        return not alone or rest == 1 or r.lows[at + 1] in roles.honorifics()
    if left == "N" and right in "ne" and _person_and_people(r, start, at, last):
        return True
    if right == "n" and (r.lows[at + 1] == "others" or (left == "N" and _body_and_people(r, start, at, last))):
        return True
    if left == "N" and right == "n" and r.tags[last - 1] == "N" and at - start > 1:
        return any(r.lows[k] in roles.posts() and r.tags[k + 1] == "N" for k in range(at + 1, last - 1))
    if right in "D0" and left == "n":
        named = r.tags[last - 1] == "N" and speaks(r.lows[at - 1])
        return named or (speaks(_head(r, start, at)) and speaks(_head(r, at + 1, last)))
    return r.lows[at - 1] != "news" and (left == "n" or at - start == 1) and _both(r, at, last)


def _both_of_places(r: Reading, start: int, tied: int, at: int, last: int) -> bool:
    """Whether two persons are told of by where they are from: "Ida Lund of Harlow | and Jan Roe of Riga"."""
    again = next((k for k in range(at + 1, last - 1) if r.lows[k] == r.lows[tied]), 0)
    names = ((start, tied), (at + 1, again))
    return bool(again) and all(
        2 <= end - first <= _PERSON and set(r.tags[first:end]) == {"N"} and words().look(r.words[first]).given
        for first, end in names
    )


_PERSON = 3
"""Words of a person's name at most."""


def _somebodys(r: Reading, start: int, at: int, last: int) -> bool:
    """Whether one man or woman is told by two names: "a source close to Lund | and Roe", "a friend of Ida Lund |"."""
    tied = next((k for k in range(start + 1, at) if r.lows[k] in ("of", "for", "to")), 0)
    head = tied - 1 - (r.lows[tied - 1] in lexicon.words("close_to"))
    named = tied and r.tags[at] == "&" and set(r.tags[tied + 1 : at]) == set(r.tags[at + 1 : last]) == {"N"}
    return (
        bool(named)
        and r.tags[head] == "n"
        and speaks(r.lows[head])
        and r.lows[head] not in lexicon.words("over_fields")
    )


def _person_and_people(r: Reading, start: int, at: int, last: int) -> bool:
    """Whether somebody and people are named: "Lund | and police", "Ida Lund | and officers of the port"."""
    if r.tags[at] != "&" or set(r.tags[start:at]) != {"N"} or at - start > _NAME or at - 1 in r.places:
        return False
    named = words().look(r.words[at - 1]).personal and r.lows[at - 1] not in roles.demonyms()
    return named and speaks(_head(r, at + 1, last)) and not roles.posts().intersection(r.lows[start:at])


def _body_and_people(r: Reading, start: int, at: int, last: int) -> bool:
    """Whether a named body and people stand beside each other: "the Health Ministry and local officials"."""
    body = at - start > 1 and any(speaks(low) for low in r.lows[start:at])
    return body and r.tags[last - 1] == "n" and speaks(r.lows[last - 1])


def _both(r: Reading, at: int, last: int) -> bool:
    """Whether words for speakers stand on either side of "and": "police and prosecutors"."""
    heads = roles.head_roles()
    if r.lows[at - 1] in heads and r.lows[last - 1] in heads and r.tags[at - 1] == "n":
        return True
    named = r.tags[last - 1] == "N" != r.tags[at - 1] and r.lows[last - 1] not in heads
    return not named and speaks(r.lows[at - 1]) and speaks(r.lows[last - 1])


def _head(r: Reading, first: int, last: int) -> str:
    """The noun that a phrase is about, before what tells of it: "two aides | close to the board"."""
    stop = first + 1
    while stop < last and r.tags[stop] not in "P(R" and r.lows[stop] not in _TELLING_OF:
        stop += 1
    return r.lows[stop - 1]


def _one_body(r: Reading, start: int, at: int, last: int) -> bool:
    """Whether "and" joins two fields of one body: "National Statistics and Census Institute"."""
    left = r.lows[at - 1]
    if r.tags[at] != "&" or r.tags[at + 1] != "N" or at - start < 2 or at - 1 in r.names or at + 3 > last:
        return False
    if left in roles.honorifics() or (roles.head_roles().get(left) in _OWNING and left not in lexicon.words("fields")):
        return False
    body = roles.head_roles().get(r.lows[last - 1]) in BODIES
    topic = left in lexicon.words("fields") or left.endswith(("s", "tion", "ment", "ture", "ing"))
    return body and topic and r.tags[last - 1] == "N"


def _row(r: Reading, comma: int, last: int) -> bool:
    """Whether a comma parts names, of a word each or with a known one later: "Lund, | Roe and Poe"."""
    if r.tags[comma] != ",":
        return False
    known = any(r.names[at][0] == at for at in range(comma + 1, last) if at in r.names)
    items = [at for at in range(comma + 1, last) if r.tags[at] not in ",&"]
    return known or all(r.tags[at] == "N" and r.tags[at - 1] in ",&" for at in items)


def fields_of_one(r: Reading, start: int, last: int) -> bool:
    """Whether a row after one article is the fields of one body: "the Salt, Tea and Customs Authority"."""
    heads = roles.head_roles()
    head = r.lows[last - 1]
    if start == 0 or r.tags[start - 1] != "D" or head.endswith("s") or heads.get(head) not in BODIES:
        return False
    places = range(start, last - 1)
    if any(r.tags[at] not in "N,&" or r.words[at] in roles.nations() for at in places):
        return False
    last_topic = max((at for at in places if r.tags[at] in "&,"), default=start)
    topics = (_topic(r, at, start) for at in range(start, last_topic))
    return all(topics) and r.names.keys().isdisjoint(places)


def _topic(r: Reading, at: int, start: int) -> bool:
    """Whether a word may be a field of one body, or those who work there: "the Bakers, Salt and Allied … Union"."""
    low = r.lows[at]
    if low in lexicon.words("fields") or r.tags[at] in ",&" or (at == start and low in _CHAMBERS):
        return True
    role = roles.head_roles().get(low)
    people = role is Role.ANONYMOUS and low.endswith("s")
    return (role is None or people) and at not in r.places and low not in roles.posts()


_CHAMBERS = frozenset({"senate", "house", "assembly"})
"""Whose committee it is, before its fields: "the | Senate | Salt, Tea and Ice Committee"."""


def _two_posts(r: Reading, start: int, at: int, last: int) -> bool:
    """Whether "and" joins two posts that one person holds: "Defence Minister and Deputy Premier Ida Lund"."""
    posts = roles.posts()
    if r.tags[at] != "&" or r.lows[at - 1] not in posts or r.tags[last - 1] != "N":
        return False
    held = next((k for k in range(at + 1, last - 1) if r.lows[k] in posts), 0)
    return (
        bool(held) and r.lows[last - 1] not in posts and all(r.tags[k] in "Nn" for k in range(start, last) if k != at)
    )
