"""Words between commas that tell of the name before them: ages, posts, places, relative clauses."""

from __future__ import annotations

from auditor.analysis.phrases.leftward import Phrase, before
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import Role

_LONGEST = 40
_NAME = 4
"""Words of a person's name at most."""

_PARTS = frozenset({"branch", "chapter", "division", "section"})
"""What a body's name is followed by where a part of it speaks: "the Nurses' Union, Harlow branch,"."""

_LETTERS = frozenset({"MP", "MEP", "MSP", "QC", "KC", "TD", "MD", "PhD"})

DEGREES = frozenset(
    [
        "phd",
        "ph.d.",
        "ph.d",
        "dphil",
        "dsc",
        "edd",
        "psyd",
        "pharmd",
        "msc",
        "bsc",
        "msw",
        "esq",
        "esq.",
        "md",
        "mph",
        "rn",
    ]
)
"""Letters after a name, most of them not all large: "Ida Lund, PhD, | said"."""


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
    if last == comma and first - 2 >= low and r.tags[first - 1] == "," and r.lows[first - 2] in _SERVED:
        holder = before(r, first - 1, low)
        if holder is not None and _speaks_for(r, holder) and not words().look(r.words[first]).given:
            return Phrase(holder.first, holder.last, (holder.first, comma + 1))
    if last == comma and first - 2 >= low and r.tags[first - 1] == "," and _told_by_name(r, first, last):
        holder = before(r, first - 1, low)
        if holder is not None and r.tags[holder.first] == "D" and r.tags[first - 2] == "n":
            return Phrase(first, last, (holder.first, comma + 1))
    most = _NAME * 2 if "&" in r.tags[first:last] else _NAME
    if not 1 <= last - first <= most or first - 2 < low or r.tags[first - 1] != ",":
        return None
    pointing = _pointing(r, first - 1, low) if last - first > 1 else first
    if pointing < first:
        return Phrase(first, last, (pointing, comma + 1))
    office = r.lows[first - 2]
    titled = r.tags[first - 2] == "N" and office in roles.posts()
    if (
        (r.tags[first - 2] not in "na" and not titled and not _post_of(r, first - 1, low, at_place=last - first > 1))
        or (r.lows[last - 1] in roles.posts() and not _surnamed(r, first, last))
        or (last - first < 2 and office not in roles.posts() and not _alone_in_post(r, first, low))
    ):
        return None
    holder = before(r, first - 1, low)
    if holder is None or _leads(r, first - 2, low):
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


def comma_closes(r: Reading, at: int) -> bool:
    """Whether the comma that ends an aside stands within the quotation at ``at``."""
    quotation = r.quotes.get(at)
    return quotation is not None and r.text[quotation.inner.end - 1] == ","


def over_asides(r: Reading, comma: int, low: int) -> int:
    """Over every aside that ends at the comma: an age, a place and a post may follow one name."""
    at = over_aside(r, comma, low)
    while at:
        step = over_aside(r, at, low) if r.tags[at] == "," else 0
        if not step or not _more(r, step + 1):
            return at
        at = step
    return at


def _more(r: Reading, first: int) -> bool:
    """Whether what begins at ``first`` can be one aside of several: an age, a place, "a Democrat", a post."""
    tag, word = r.tags[first], r.lows[first]
    return (
        tag in "0RPeg"
        or (tag == "V" and word.endswith("ing"))
        or word in ("a", "an")
        or (word in roles.posts() and tag == "n")
        or (tag == "N" and r.tags[first + 1] in "n,")
    )


def has_aside(r: Reading, comma: int, low: int) -> bool:
    """Whether the comma at ``comma`` closes an aside that tells of the phrase before it."""
    return r.tags[comma] == "," and (over_aside(r, comma, low) > 0 or named_aside(r, comma, low) is not None)


def over_aside(r: Reading, comma: int, low: int) -> int:
    """Where the phrase ends that the aside before the mark at ``comma`` belongs to; 0 where there is none."""
    mark = "," if r.tags[comma] == "Q" else r.tags[comma]
    if mark == "-" and r.tags[comma - 1] == "-":
        comma -= 1
    for at in range(comma - 1, max(low, comma - _LONGEST) - 1, -1):
        if r.tags[at] in (";", ":"):
            return 0
        if r.tags[at] == mark:
            told = _aside(r, at + 1, comma, low)
            return 0 if not told else at - 1 if mark == "-" and r.tags[at - 1] == "-" else at
    return 0


def _aside(r: Reading, first: int, last: int, low: int) -> bool:
    """Whether the words between two commas tell of what stands before them."""
    if first - 2 < low:
        return False
    alone = r.tags[first] == "R" and (r.lows[first - 2] in lexicon.words("alone") or _thing_in_ing(r, first - 2))
    if r.tags[first - 2] not in "NnT0)aO" and first - 1 not in r.quotes and not alone:
        return False
    tag, word = r.tags[first], r.lows[first]
    if _leads(r, first - 2, low) or _clause_of_its_own(r, first):
        return False
    if word == "as" and r.lows[first + 1] in lexicon.words("handed_on") and r.lows[first + 2] == "by":
        return True
    if tag in "0RPge" or word in lexicon.words("aside_leads") or (tag == "V" and word.endswith("ing")):
        return True
    if word in ("while", "when", "after", "before") and r.tags[first + 1] in "gV" and r.lows[first + 1].endswith("ing"):
        return True
    if tag == "v" and r.tags[first + 1] in "PTB":
        return True
    counted = word == "none" or word in lexicon.words("alone")
    if counted and r.lows[first + 1] == "of" and r.lows[first + 2] in ("them", "whom", "which"):
        return True
    if word in roles.posts() or tag == "n" or tag in "BV":
        return tag in "BV" or not any(t in "AvV" for t in r.tags[first + 1 : _told_until(r, first + 1, last)])
    return tag == "N" and _named_modifier(r, first, last, low)


def _thing_in_ing(r: Reading, at: int) -> bool:
    """Whether a word in -ing is a noun, by its article: "knowledge of the | spending"."""
    return r.tags[at] == "g" and r.tags[at - 1] == "D"


def _clause_of_its_own(r: Reading, first: int) -> bool:
    """Whether a verb follows the first words, or they date a time: "the toll will grow", "(at 6 p.m.,) when we met"."""
    if r.lows[first] in ("when", "where"):
        return r.tags[first - 2] in "T0" or r.lows[first - 2] in ("p.m.", "a.m.")
    if r.tags[first] != "D":
        return False
    at = first + 1
    while r.tags[at] in "0neB":
        at += 1
    return r.tags[at] == "A" and r.tags[at - 1] == "n"


def _told_until(r: Reading, first: int, last: int) -> int:
    """Where a relative clause begins within an aside, whose verb is not the aside's: "clad in a cape | that bore"."""
    relatives = (at for at in range(first, last) if r.lows[at] == "that" and r.tags[at - 1] == "n")
    return next(relatives, last)


def _named_modifier(r: Reading, first: int, last: int, low: int) -> bool:
    """Whether capitalised words between commas tell of the name before: an acronym, a place, a post in a house."""
    word = r.lows[first]
    letters = (r.words[first].isupper() and len(word) > 1) or word in DEGREES
    if (last - first == 1 and letters) or (last - first <= 2 and _place_before(r, first - 2, low)):
        return True
    if (
        word in lexicon.words("parties")
        or word.startswith(("r-", "d-", "i-"))
        or (word.endswith("'s") and r.tags[first + 1] in "neg")
    ):
        return True
    if r.lows[last - 1] in _PARTS and last - first <= 3:
        return True
    if last - first > 9 or r.tags[first - 2] not in "Nn":
        return False
    if word in roles.posts() or word.removesuffix(".") in roles.honorifics():
        return False
    joined = "&" in r.tags[first:last] and any(w in roles.posts() for w in r.lows[max(low, first - 6) : first])
    return joined or any(w in roles.posts() or w.endswith(".") for w in r.lows[first:last])


def _place_before(r: Reading, at: int, low: int) -> bool:
    """Whether a place that a preposition leads ends at ``at``: "a delegate from Houston" before ", Texas,"."""
    while at > low and r.tags[at] == "N":
        at -= 1
    return at > low + 1 and r.tags[at] == "P" and r.lows[at] in ("from", "of", "in", "at")


_PARTING = frozenset(",;:QAvV")
"""Tags of what stands in no phrase that "according to" takes."""


def _leads(r: Reading, at: int, low: int) -> bool:
    """Whether the words up to ``at`` only lead the sentence: "In London", "On Monday", "According to data of Riga"."""
    if r.lows[low : low + 2] == ["according", "to"] and _PARTING.isdisjoint(r.tags[low:at]):
        return True
    while at > low and r.tags[at] in "NnDT0":
        at -= 1
    return at == low and r.tags[at] in "PT"
