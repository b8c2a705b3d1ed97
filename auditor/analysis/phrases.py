"""Noun phrases to the left and to the right of a cue: whose words they are."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.analysis import lexicon
from auditor.analysis.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import Role

_LONGEST = 40
_FLOATING = frozenset({"himself", "herself", "itself", "themselves", "both", "all", "each"})
_ROUGH = frozenset({("more", "than"), ("fewer", "than"), ("less", "than"), ("at", "least"), ("just", "over")})


@dataclass(frozen=True, slots=True)
class Phrase:
    """Tokens ``first`` up to ``last``: a noun phrase; ``outer`` reaches over its appositions and asides."""

    first: int
    last: int
    outer: tuple[int, int]

    @classmethod
    def of(cls, first: int, last: int) -> Phrase:
        """A phrase with nothing around it."""
        return cls(first, last, (first, last))


def before(r: Reading, end: int, low: int) -> Phrase | None:
    """The noun phrase that ends right before token ``end``, and begins at ``low`` or later."""
    low = max(low, end - _LONGEST)
    last = end
    if last > low and r.tags[last - 1] in (")", ">"):
        last = _opening(r, last - 1, low)
        if last <= low or (r.tags[last] == "<" and r.tags[last - 1] not in "N"):
            return _within_brackets(r, end, low)
        if last - 2 > low and r.tags[last - 1] == "," and r.tags[last - 2] == "N":
            last -= 1
    if last <= low:
        return None
    if r.lows[last - 1] in ("last", "next", "first", "latest", "recent", "newly"):
        return None
    if last - 2 >= low and r.lows[last - 1] in _FLOATING and r.tags[last - 2] in "NnO":
        last -= 1
        end = end if r.lows[last].startswith(("him", "her", "it", "them")) else last
    tag = r.tags[last - 1]
    if tag == "%" and last - 2 >= low:
        return Phrase(last - 2, last, (last - 2, end))
    if tag == "o" and last - 3 >= low and r.lows[last - 2] == "of":
        return Phrase(last - 3, last, (last - 3, end))
    if tag == "o" and last - 4 >= low and r.lows[last - 3 : last - 1] in (["close", "to"], ["familiar", "with"]):
        first = _left_edge(r, last - 4, low)
        return Phrase(first, last, (first, end))
    if tag == "O" or (tag in "Do" and r.lows[last - 1] in lexicon.words("alone")):
        first = last - 1 if tag == "O" else _share(r, last - 1, low)
        return Phrase(first, last, (_about(r, first, low), end))
    if tag == "A" and r.words[last - 1] in lexicon.NAMES_TOO:
        tag = "N"
    if tag == "g" and last - 2 >= low and r.tags[last - 2] in "DnN0":
        tag = "n"
    owned = last - 2 >= low and (r.tags[last - 2] == "D" or r.lows[last - 2].endswith(("'s", "’s")))
    if tag == "V" and owned and r.lows[last - 1].endswith("ing"):
        tag = "n"
    if tag == "a" and last - 2 >= low and r.tags[last - 2] == "O":
        return None
    if tag not in "Nn0a" and not (tag == "e" and r.lows[last - 1] in lexicon.words("people_in_ed")):
        return None
    if r.lows[last - 1].endswith(("'s", "’s")) and r.tags[last - 1] != "O":
        return None
    first = _left_edge(r, last - 1, low)
    if first - 1 >= low and r.lows[first - 1] == "to" and last - first == 1 and tag == "n":
        return None
    if tag == "0" and r.lows[last - 2] == "in" and last - 3 >= low and r.tags[last - 3] in "0Dn":
        first = _share(r, last - 1, low)
    elif all(r.tags[at] in "0D" for at in range(first, last)) and not r.lows[last - 1].endswith("-old"):
        return None
    if r.tags[first] == "0" and first - 2 >= low and r.lows[first - 1] == "in" and r.tags[first - 2] in "0D":
        first -= 2
    return Phrase(first, last, (_about(r, first, low), end)) if first < last else None


def _about(r: Reading, first: int, low: int) -> int:
    """Where the words begin that make a number a rough one: "about | six in 10", "more than | 40 bakers"."""
    if r.tags[first] not in "0D" or r.lows[first] in ("the", "a", "an") or first <= low:
        return first
    if r.lows[first - 1] in ("about", "nearly", "almost", "roughly", "around", "over"):
        return first if first - 1 > low and r.tags[first - 2] in "DP" else first - 1
    rough = first - 2 >= low and (r.lows[first - 2], r.lows[first - 1]) in _ROUGH
    return first - 2 if rough else first


def _share(r: Reading, at: int, low: int) -> int:
    """Where a share such as "six in 10" or "majorities in all five" begins, whose last word is at ``at``."""
    first = at
    while first > low and r.tags[first - 1] == "D":
        first -= 1
    if first - 2 >= low and r.lows[first - 1] == "in" and r.tags[first - 2] in "0Dn":
        first -= 2
    return first


def _within_brackets(r: Reading, end: int, low: int) -> Phrase | None:
    """A name that stands in angle brackets whole: "<Autorama Inc> said"."""
    start = _opening(r, end - 1, low)
    if r.tags[end - 1] != ">" or start + 1 >= end - 1:
        return None
    return Phrase(start + 1, end - 1, (start, end))


def _opening(r: Reading, close: int, low: int) -> int:
    for at in range(close - 1, max(low, close - 12) - 1, -1):
        if r.tags[at] in "(<":
            return at
    return close


def _left_edge(r: Reading, at: int, low: int) -> int:
    """Walk left from ``at`` as long as the words belong to one noun phrase."""
    listed = False
    while at > low:
        step = _step_left(r, at, low, listed)
        if step == at:
            return at
        listed = listed or r.tags[at - 1] == "&"
        ended = r.tags[at - 1] == "D" and r.tags[step] == "D"
        at = step
        if ended and not (at - 2 >= low and r.tags[at - 1] == "&" and _joins(r, at - 1, low)):
            return at
    return at


def _step_left(r: Reading, at: int, low: int, listed: bool) -> int:
    """The next token of the phrase to the left of ``at``; ``at`` itself where the phrase begins there."""
    tag = r.tags[at - 1]
    if tag == "," and listed:
        step = _list_item(r, at - 1, low)
        return at if step == at - 1 else step
    if tag == "A" and r.words[at - 1] in lexicon.NAMES_TOO and r.tags[at] == "N":
        return at - 1
    if tag in "Nn0":
        return at if tag == "n" and (r.lows[at - 1] in _POINTERS or _led_by_medium(r, at, low)) else at - 1
    if tag in "ega" or (tag == "v" and r.lows[at - 1].endswith("ed")):
        return at - 1 if _adjective(r, at - 1, low) else at
    if tag == "B" and r.tags[at] in "ev" and r.lows[at - 1].endswith("ly"):
        return at - 1
    if tag == "D":
        at -= 2 if at - 1 > low and r.tags[at - 2] == "D" else 1
        return _attached(r, at, low)
    if tag == "P":
        return _attached(r, at, low)
    if tag == "&" and at - 2 >= low and _joins(r, at - 1, low):
        return at - 2
    if tag == ")" and at - 1 > low:
        opening = _opening(r, at - 1, low)
        return opening if low < opening < at - 1 and r.tags[opening - 1] in "Nn" else at
    return at


def _led_by_medium(r: Reading, at: int, low: int) -> bool:
    """Whether what stands before the name at ``at`` is what it spoke in: "In a statement | Lund said"."""
    if r.tags[at] != "N" or r.lows[at - 1] not in mediums():
        return False
    first = at - 1
    while first > low and r.tags[first - 1] in "ng":
        first -= 1
    return first - 2 >= low and r.tags[first - 1] == "D" and r.lows[first - 2] in ("in", "during", "at", "on")


_POINTERS = frozenset({"last", "next", "earlier", "late", "early"})


def _list_item(r: Reading, comma: int, low: int) -> int:
    """Where the name before a comma of a list begins ("Lund, Roe and Poe"); ``comma`` itself where none stands."""
    first = comma
    while first > low and r.tags[first - 1] == "N":
        first -= 1
    if first == comma or comma - first > 5:
        return comma
    alone = first == low or r.tags[first - 1] in ",C-Q:" or (r.tags[first - 1] == "D" and first - 1 == low)
    return first if alone else comma


def _adjective(r: Reading, at: int, low: int) -> bool:
    """Whether the word in -ed or -ing, or the noun that may be a verb, stands within a noun phrase."""
    if at == low:
        return r.tags[at] != "a"
    left = r.tags[at - 1]
    if r.tags[at] == "a":
        cue = r.cue(at)
        return left in "DPn" or (left == "N" and (cue is None or cue.form != "s"))
    return left in "DP,B&"


def _attached(r: Reading, at: int, low: int) -> int:
    """Step over a preposition and the noun before it ("officials at | the ministry"); else ``at``."""
    prep = at - 1
    if prep - 2 >= low and r.lows[prep] == "to" and r.lows[prep - 1] == "close":
        return prep - 2
    if prep - 1 >= low and r.lows[prep] == "to" and r.lows[prep - 1] in lexicon.words("serving") and r.tags[at] in "ND":
        return prep - 1
    if prep - 1 < low or r.tags[prep] != "P":
        return at
    if r.lows[prep] not in _attaching() and not (r.lows[prep] == "by" and _paper(r, prep - 1)):
        return at
    head = prep - 1
    if r.lows[prep] == "with" and r.lows[head] == "familiar" and head - 1 >= low:
        return head
    if r.tags[head] in "eg" and head - 1 >= low and r.tags[head - 1] == "n":
        return head - 1
    if r.tags[head] == ")" and r.lows[prep] == "of":
        opening = _opening(r, head, low)
        return opening - 1 if low < opening < head and r.tags[opening - 1] in "Nn" else at
    if r.tags[head] in "Nn" or (
        r.tags[head] == "D" and r.lows[head] in lexicon.words("alone") and r.lows[prep] == "of"
    ):
        return head
    return at


def _paper(r: Reading, at: int) -> bool:
    """Whether the word at ``at`` is a document, whose issuer "by" names."""
    return r.tags[at] == "n" and roles.head_roles().get(r.lows[at]) is Role.DOCUMENT


def mediums() -> frozenset[str]:
    """Nouns of what only carries an author's words: statements, interviews, posts."""
    return lexicon.words("mediums")


def _attaching() -> frozenset[str]:
    return lexicon.words("attaching")


def _joins(r: Reading, at: int, low: int) -> bool:
    """Whether "and" at ``at`` joins two parts of one subject, and does not begin a new clause."""
    left, right = r.tags[at - 1], r.tags[at + 1]
    if left == "O" and right in "ND" and (at - 1 == low or r.tags[at - 2] in ",C"):
        return True
    if left not in "Nn" or right not in "NnD0":
        return False
    first = _left_edge_plain(r, at - 1, low)
    if first > low and r.tags[first - 1] == "Q" and r.tags[first] == "D":
        return True
    if left == right == "n" and first > low and r.lows[first - 1] in ("of", "on") and _things(r, first, at):
        return True
    if left == "n" and right == "N" and (first > low or r.tags[at + 2] == "N"):
        return False
    if first <= low:
        return True
    lead = r.tags[first - 1]
    if (
        r.lows[first - 1] in ("of", "for")
        and left == "N"
        and right in "ND"
        and first - 2 >= low
        and r.tags[first - 2] == "N"
    ):
        return True
    return lead in "CR(-:;,Q" or r.lows[first - 1] in ("both", "after")


def _things(r: Reading, first: int, at: int) -> bool:
    """Whether "and" at ``at`` joins two things, neither of them a source: "a survey of tea and coffee"."""
    heads = roles.head_roles()
    sorts = (heads.get(low) or roles.role_of_common(low) for low in (r.lows[at - 1], r.lows[at + 1]))
    return first - 2 >= 0 and r.tags[first - 2] == "n" and not any(sorts)


def _left_edge_plain(r: Reading, at: int, low: int) -> int:
    while at > low and r.tags[at - 1] in "Nn0D":
        at -= 1
    return at


def after(r: Reading, start: int, high: int, *, name_only: bool = False) -> Phrase | None:
    """The noun phrase that begins at token ``start`` and ends before ``high``."""
    high = min(high, start + _LONGEST)
    if start >= high:
        return None
    tag = r.tags[start]
    if tag in "Oo" or (r.lows[start] == "her" and (start + 1 >= high or r.tags[start + 1] not in "Nnega0BV")):
        return Phrase.of(start, start + 1)
    at = start
    if tag == "A" and r.words[start] in lexicon.NAMES_TOO and start + 1 < high and r.tags[start + 1] == "N":
        at += 1
    while at < high and (r.tags[at] == "D" or (r.tags[at] == "B" and at + 1 < high and r.tags[at + 1] in "ne0")):
        at += 1
    head = at
    at = _right_edge(r, at, high, name_only)
    if at == head:
        alone = head > start and r.lows[head - 1] in lexicon.words("alone")
        more = after(r, head + 1, high) if alone and r.lows[head : head + 1] == ["of"] else None
        return Phrase.of(start, more.last if more is not None else head) if alone else None
    return Phrase.of(start, at)


def _right_edge(r: Reading, at: int, high: int, name_only: bool) -> int:
    tags, begun = r.tags, at
    while at < high:
        tag = tags[at]
        if tag in "Nn0" or _modifies(r, at, begun, high):
            if tag == "n" and at > begun and r.lows[at] in ("last", "next", "late", "early", "earlier", "past"):
                return at
            if tag == "0" and at > begun and roles.head_roles().get(r.lows[at - 1]) is Role.DOCUMENT:
                return at
            at += 1
        elif tag == "T" and at + 1 < high and not name_only and r.tags[at + 1] in "n0" and r.tags[at - 1] == "D":
            at += 1
        elif (tag == "&" and at > begun and _joins_right(r, at, high, name_only)) or (
            tag == "P" and at > begun and not name_only and _takes_preposition(r, begun, at, high)
        ):
            at += 2
        elif tag in "(<" and at > begun:
            close = _closing(r, at, high)
            if close == at:
                return at
            at = close + 1
        elif (r.lows[at] == "close" and at > begun and not name_only) or (
            tag == "Q" and at > begun and at + 1 < high and tags[at + 1] in "Nn" and tags[at - 1] in "n"
        ):
            at += 1
        else:
            return at
    return at


def _modifies(r: Reading, at: int, begun: int, high: int) -> bool:
    """Whether a word in -ed or -ing, or a cue that is a noun or a participle, belongs to the phrase."""
    tag = r.tags[at]
    if tag in "eg":
        if r.lows[at] == "according":
            return False
        handed = at + 1 < high and r.lows[at + 1] == "by"
        inside = at == begun or r.tags[at - 1] != "N" or (tag == "e" and at + 1 < high and r.tags[at + 1] == "n")
        return not handed and inside
    if tag == "a":
        return at + 1 >= high or r.tags[at + 1] not in "DCOQ" or (at == begun and r.tags[at - 1] == "P")
    return (
        tag == "V" and at == begun and at + 1 < high and r.tags[at + 1] in "nNe" and r.lows[at].endswith(("ed", "en"))
    )


def _joins_right(r: Reading, at: int, high: int, name_only: bool) -> bool:
    if at + 1 >= high:
        return False
    left, right = r.tags[at - 1], r.tags[at + 1]
    if right == "D":
        if at + 2 >= high or r.tags[at + 2] not in "Nn":
            return False
    elif right not in "Nn" or (left == "n" and right == "N" and r.lows[at - 1] not in roles.posts()):
        return False
    stop = at + 1
    while stop < high and r.tags[stop] in "DNn0":
        stop += 1
    return stop >= high or r.tags[stop] not in "VAvOR"


def _takes_preposition(r: Reading, begun: int, at: int, high: int) -> bool:
    if at + 1 >= high or r.tags[at + 1] not in "DNn0eg":
        return False
    low = r.lows[at]
    if low == "to":
        return r.lows[at - 1] == "close" or (r.lows[at - 1] in lexicon.words("serving") and r.tags[at + 1] in "ND")
    if low == "by" and _paper(r, at - 1):
        return r.tags[at + 1] in "DN"
    if low not in _attaching() or (low == "for" and r.tags[at + 1] == "g") or (low == "with" and _refers(r, at)):
        return False
    person = r.tags[at - 1] == "N" and r.tags[begun] == "N" and not any(w in roles.posts() for w in r.lows[begun:at])
    if person and low not in ("of", "for", "from", "with"):
        return at in r.names and r.names[at][0] < at
    following = at + 2 if r.tags[at + 1] == "D" else at + 1
    if following >= high or r.tags[following] not in "Nn0eg":
        return False
    if low == "on" and following in r.names and r.names[following][2].kind == "platforms":
        return False
    return r.lows[following] not in mediums() or low in ("of", "for")


def giver(r: Reading, found: Phrase, high: int) -> Phrase:
    """Who gave the information that ``found`` is: "information provided by | partners"; else ``found`` itself."""
    at = found.last - (r.lows[found.last - 1] == "available")
    if r.lows[at - 1] != "information" or at + 2 >= high or r.lows[at] not in lexicon.words("given"):
        return found
    by = r.lows[at + 1] in ("by", "from", "to", "at")
    return (after(r, at + 2, high) or found) if by else found


def _refers(r: Reading, at: int) -> bool:
    """Whether "with" begins "with reference to", which hands a source on and tells nothing of a name."""
    return bool({"reference", "link"} & set(r.lows[at + 1 : at + 3]))


def _closing(r: Reading, at: int, high: int) -> int:
    mark = ")" if r.tags[at] == "(" else ">"
    for close in range(at + 1, min(high, at + 9)):
        if r.tags[close] == mark:
            return close
    return at
