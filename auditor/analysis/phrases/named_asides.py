"""Names between commas that who was told of before them bears: "the party's leader, | Ida Lund |, said"."""

from __future__ import annotations

from auditor.analysis.phrases.asides import leads, over_aside
from auditor.analysis.phrases.leftward import Phrase, before
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import Role

_NAME = 4
"""Words of a person's name at most."""

_LETTERS = frozenset({"MP", "MEP", "MSP", "QC", "KC", "TD", "MD", "PhD"})


def named_aside(r: Reading, comma: int, low: int) -> Phrase | None:
    """The name between commas after an office: "the party's leader, Ed Miliband, said"."""
    among = _outlets_among(r, comma, low)
    if among is not None:
        return among
    last = first = _past_letters(r, _name_end(r, comma, low), low)
    while first > low and (r.tags[first - 1] == "N" or _two_names(r, first - 1, last, low)):
        first -= 1
    if last != comma and r.words[last] not in _LETTERS and last - first < 2:
        return None
    owner = _owner(r, first, last, low) if last == comma else None
    if owner is not None:
        return owner
    most = _NAME * 2 if "&" in r.tags[first:last] else _NAME
    if not 1 <= last - first <= most or first - 2 < low or r.tags[first - 1] != ",":
        return None
    pointing = _pointing(r, first - 1, low) if last - first > 1 else first
    if pointing < first:
        return Phrase(first, last, (pointing, comma + 1))
    if not _after_office(r, first, last, low):
        return None
    holder = before(r, first - 1, low)
    if holder is None or leads(r, first - 2, low):
        return None
    named = r.tags[holder.first] == "D" and last - first > 1
    if holder.first > low and r.tags[holder.first - 1] == "," and holder.last - holder.first > 5 and not named:
        return None
    known = roles.head_roles()
    lead = holder.first == low or r.tags[holder.first - 1] in "Q,C&"
    if lead and r.tags[holder.first] == "D" and holder.last - holder.first <= 4 and last - first >= 2:
        return Phrase(first, last, (holder.first, comma + 1))
    firms = lexicon.words("may_be_firms")
    if not any(
        w in roles.posts() or known.get(w) is Role.ANONYMOUS or w in firms for w in r.lows[holder.first : holder.last]
    ):
        return None
    return Phrase(first, last, (holder.first, comma + 1))


def _owner(r: Reading, first: int, last: int, low: int) -> Phrase | None:
    """The name right before a comma as of who owns what was told of, or of a land: "for the mine's owner, Lund,"."""
    if first - 2 < low or r.tags[first - 1] != ",":
        return None
    if r.lows[first - 2] in _SERVED:
        holder = before(r, first - 1, low)
        if holder is not None and _speaks_for(r, holder) and not words().look(r.words[first]).given:
            return Phrase(holder.first, holder.last, (holder.first, last + 1))
    if _told_by_name(r, first, last):
        holder = before(r, first - 1, low)
        if holder is not None and r.tags[holder.first] == "D" and r.tags[first - 2] == "n":
            return Phrase(first, last, (holder.first, last + 1))
    return None


def _after_office(r: Reading, first: int, last: int, low: int) -> bool:
    """Whether an office, or other words for somebody, may end before the comma that leads up to the name."""
    office = r.lows[first - 2]
    titled = r.tags[first - 2] == "N" and office in roles.posts()
    if r.tags[first - 2] not in "na" and not titled and not _post_of(r, first - 1, low, at_place=last - first > 1):
        return False
    if r.lows[last - 1] in roles.posts() and not _surnamed(r, first, last):
        return False
    return last - first > 1 or office in roles.posts() or _alone_in_post(r, first, low)


def _surnamed(r: Reading, first: int, last: int) -> bool:
    """Whether the word for a post that a name ends with is a surname there: "Andrew Ranger", "Ida Baker"."""
    return last - first > 1 and r.words[last - 1][:1].isupper() and words().look(r.words[first]).given


_SERVED = frozenset({"owner", "parent", "operator", "maker", "developer", "landlord"})
"""Firms whom others speak for, and who are named behind a comma: "for the mine's owner, Harlow Group,"."""


def _speaks_for(r: Reading, holder: Phrase) -> bool:
    """Whether somebody speaks for the one that a phrase ends with: "a spokesman for | the mine's owner"."""
    parts = range(holder.first, holder.last - 2)
    return any(r.lows[at + 1] == "for" and r.lows[at] in lexicon.words("mouthpieces") for at in parts)


def _outlets_among(r: Reading, comma: int, low: int) -> Phrase | None:
    """The outlets that an aside tells from many: "several outlets, including | the Globe and the Post |, said"."""
    first = next((at for at in range(comma - 1, max(low, comma - _ROW), -1) if r.tags[at] not in "ND&,"), low)
    named = r.lows[first] == "including" or r.lows[first - 1 : first + 1] in (["among", "them"], ["such", "as"])
    lead = first - (r.lows[first] != "including")
    head = lead - 1 - (r.tags[lead - 1] == ",")
    if not named or head <= low or r.lows[head] not in lexicon.words("many_outlets"):
        return None
    return Phrase(first + 1, comma, (head, comma + 1))


_ROW = 14
"""Tokens of a row of outlets at most."""


def _pointing(r: Reading, end: int, low: int) -> int:
    """Where "one", "another" or "one of them" begins that ends right before ``end``, and leads; past ``end`` else."""
    start = end - 1
    if r.lows[start] in ("them", "those", "whom") and start - 2 >= low and r.lows[start - 1] == "of":
        start -= 2
    alone = r.lows[start] in ("another", "one") and (start == low or r.tags[start - 1] in ",Q-;&C")
    return start if alone else end + 1


def _two_names(r: Reading, at: int, last: int, low: int) -> bool:
    """Whether "and" at ``at`` joins two persons' names: "Jan Lund and Ida Roe"."""
    return r.tags[at] == "&" and at - 2 >= low and r.tags[at - 2 : at] == ["N", "N"] and last - at > 2


def _told_by_name(r: Reading, first: int, last: int) -> bool:
    """Whether the words are a nation's name, and stand for its government: "the biggest buyer, China, has said"."""
    return " ".join(r.words[first:last]) in roles.nations()


def _past_letters(r: Reading, end: int, low: int) -> int:
    """Before the letters after a name: "Peter Lund MP"."""
    return end - 1 if end - 2 > low and r.words[end - 1] in _LETTERS and r.tags[end - 2] == "N" else end


def _post_of(r: Reading, end: int, low: int, *, at_place: bool = False) -> bool:
    """Whether a post in small letters and its house in capitals end at ``end``: "the head of the Bakers' Union".

    ``at_place`` where the house may be a place that "in" leads: "Germany's envoy in Riga".
    """
    holder = before(r, end, low)
    if holder is None:
        return False
    words_at = range(holder.first, holder.last)
    apart = at_place and end + 1 not in r.places
    places = (k for k in words_at if r.lows[k] in _HOUSED or (r.lows[k] == "in" and (apart or r.tags[k - 1] == ")")))
    place = next(places, holder.first)
    if place - 3 > holder.first and r.tags[place - 1] == ")" and r.tags[place - 3] == "(":
        place -= 3
    return place > holder.first and r.tags[place - 1] in "naN" and r.lows[place - 1] in roles.posts()


_HOUSED = frozenset({"of", "at", "for", "to", "on"})
"""What ties a post to where it is held, to whom or to its field: "the head | of", "the Special Adviser | on Media"."""


def _alone_in_post(r: Reading, first: int, low: int) -> bool:
    """Whether a surname alone follows a post and its house: "the head of the RMA, | Lund |,"; no place does."""
    apart = first not in r.places and first not in r.names and r.words[first] not in roles.nations()
    return apart and _post_of(r, first - 1, low)


def _name_end(r: Reading, comma: int, low: int) -> int:
    """Where a name ends that a house follows before the comma: "David Woodard | of Clemson University,"."""
    at = comma
    while at > max(low, comma - 6) and r.tags[at - 1] in "NDn":
        at -= 1
    housed = at - 2 > low and r.lows[at - 1] in ("of", "at", "from", "in") and r.tags[at - 2] == "N" and at < comma
    return at - 1 if housed else comma


def has_aside(r: Reading, comma: int, low: int) -> bool:
    """Whether the comma at ``comma`` closes an aside that tells of the phrase before it."""
    return r.tags[comma] == "," and (over_aside(r, comma, low) > 0 or named_aside(r, comma, low) is not None)
