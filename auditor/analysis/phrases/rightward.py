"""Noun phrases to the right of a cue: whose words they are."""

from __future__ import annotations

from auditor.analysis.phrases import lists
from auditor.analysis.phrases.callsigns import bearing, led_by_callsign
from auditor.analysis.phrases.leftward import LONGEST, Phrase, attaching, mediums, paper
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import BODIES, MEDIA, Role


def after(r: Reading, start: int, high: int, *, name_only: bool = False) -> Phrase | None:
    """The noun phrase that begins at token ``start`` and ends before ``high``."""
    if start >= high:
        return None
    if high - start > LONGEST:
        high = start + LONGEST
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
    return (None if name_only else bearing(r, start, at, high)) or Phrase.of(start, at)


def _right_edge(r: Reading, at: int, high: int, name_only: bool) -> int:
    tags, begun = r.tags, at
    while at < high:
        tag = tags[at]
        if tag in "Nn0" or _modifies(r, at, begun, high):
            if tag == "n" and at > begun and r.lows[at] in _BEHIND:
                return at
            if tag == "0" and at > begun and roles.head_roles().get(r.lows[at - 1]) is Role.DOCUMENT:
                return at
            at += 1
        elif tag == "T" and (_within_name(r, at, high, name_only) or _of_the_hour(r, at, begun, high)):
            at += 1
        elif (tag == "&" and at > begun and _joins_right(r, at, high)) or (
            tag == "P" and at > begun and not name_only and _takes_preposition(r, begun, at, high)
        ):
            at += 2
        elif tag == "," and at > begun and not name_only and lists.goes_on(r, begun, at, high):
            at += 1
            while tags[at] == "D":
                at += 1
        elif tag in "(<" and at > begun:
            close = _closing(r, at, high)
            if close == at:
                return at
            at = close + 1
        elif (r.lows[at] in lexicon.words("close_to") and at > begun and not name_only) or (
            tag == "Q" and at > begun and at + 1 < high and tags[at + 1] in "Nn" and tags[at - 1] in "n"
        ):
            at += 1
        else:
            return at
    return at


_BEHIND = frozenset({"last", "next", "late", "early", "earlier", "past", "taken", "done", "begun", "drawn"})
"""Words with which a phrase is over: "a report | last week", "a survey | taken in May"."""


def _within_name(r: Reading, at: int, high: int, name_only: bool) -> bool:
    """Whether a day or a month belongs to the phrase: "the Monday talks", "Delta One's | Sunday Live"."""
    if r.words[at][:1].isupper() and r.lows[at - 1].endswith(("'s", "’s")):
        return True
    return at + 1 < high and not name_only and r.tags[at + 1] in "n0" and r.tags[at - 1] == "D"


def _modifies(r: Reading, at: int, begun: int, high: int) -> bool:
    """Whether a word in -ed or -ing, or a cue that is a noun or a participle, belongs to the phrase."""
    tag = r.tags[at]
    if tag in "eg":
        if r.lows[at] == "according":
            return False
        handed = at + 1 < high and (r.lows[at + 1] == "by" or _dated(r, at))
        app = r.lows[at] in lexicon.words("platform_kinds")
        app = app or (r.tags[begun - 1] == "D" and r.lows[at] in mediums())
        inside = at == begun or app or r.tags[at - 1] != "N" or (tag == "e" and at + 1 < high and r.tags[at + 1] == "n")
        return not handed and inside
    if tag == "a":
        if at > begun and _show_of_outlet(r, at):
            return True
        if at > begun and r.lows[at] in ("broadcast", "read") and r.tags[at + 1 : at + 2] == ["P"]:
            return False
        if r.lows[at] in ("address", "broadcast") and r.lows[at + 1 : at + 2] == ["that"] and r.tags[at - 1] in "Dne":
            return True
        return at + 1 >= high or r.tags[at + 1] not in "DCOQ" or (at == begun and r.tags[at - 1] == "P")
    noun = tag == "V" and at > begun and roles.head_roles().get(r.lows[at]) is Role.DOCUMENT
    if noun and r.tags[at - 1] == "n" and r.tags[at + 1 : at + 2] == ["P"]:
        return True
    if tag == "V" and at == begun and at > 0 and r.tags[at - 1] == "D" and r.lows[at].endswith("ing"):
        return at + 1 >= high or r.tags[at + 1] in "P,.:;CQ"  # "after the hearing", "in a posting to staff"
    return (
        tag == "V" and at == begun and at + 1 < high and r.tags[at + 1] in "nNe" and r.lows[at].endswith(("ed", "en"))
    )


def _show_of_outlet(r: Reading, at: int) -> bool:
    """Whether the word is for an outlet's programme: "NBC's “Today” | show"."""
    if r.lows[at] != "show":
        return False
    known = r.names.get(at - 1)
    first = known[0] if known is not None and known[2].role in MEDIA else at - (at - 1 in r.quotes)
    return first < at and r.lows[first - 1].endswith(lexicon.OWNS)


def _dated(r: Reading, at: int) -> bool:
    """Whether it is told of a paper when it came out: "a report | issued last year by the bank"."""
    times = r.tags[at + 1] == "T" or r.tags[at + 2 : at + 3] == ["T"]
    return times and paper(r, at - 1) and r.lows[at] in lexicon.words("issued")


def _of_the_hour(r: Reading, at: int, begun: int, high: int) -> bool:
    """Whether a time tells which paper or talk is meant: "the army's | morning update", "a daily call"."""
    if at + 1 >= high or r.tags[at + 1] not in "na" or r.lows[at] not in lexicon.words("times_of_papers"):
        return False
    led = at > begun or (at > 0 and r.tags[at - 1] == "D")
    return led and (r.lows[at + 1] in mediums() or roles.head_roles().get(r.lows[at + 1]) is Role.DOCUMENT)


def _joins_right(r: Reading, at: int, high: int) -> bool:
    if at + 1 >= high:
        return False
    left, right = r.tags[at - 1], r.tags[at + 1]
    if right == "D":
        if at + 2 >= high or r.tags[at + 2] not in "Nn":
            return False
    elif right not in "Nn" or (left == "n" and right == "N" and r.lows[at - 1] not in roles.posts()):
        return False
    if left == right == "N" and r.tags[at - 2] == "P" and at - 1 not in r.names and at - 1 not in r.places:
        return at + 1 not in r.names
    stop = at + 1
    while stop < high and r.tags[stop] in "DNn0":
        stop += 1
    return stop >= high or r.tags[stop] not in "VAvOR"


def _takes_preposition(r: Reading, begun: int, at: int, high: int) -> bool:
    low = r.lows[at]
    if low == "with" and r.lows[at - 1] == "familiar" and r.tags[at + 1 : at + 2] in (["O"], ["o"]):
        return True
    if at + 1 >= high or r.tags[at + 1] not in "DNn0eg":
        return False
    if low == "to":
        serves = r.lows[at - 1] in lexicon.words("serving") and r.tags[at + 1] in "ND"
        return serves or r.lows[at - 1] in lexicon.words("close_to")
    posted = r.lows[at - 1] in lexicon.words("posts")
    if low == "by" and (posted or paper(r, at - 1) or _story_of_outlet(r, at)):
        return r.tags[at + 1] in "DN" or (r.tags[at + 2 : at + 3] == ["N"] and lists.speaks(r.lows[at + 1]))
    if low not in attaching() or (low == "for" and r.tags[at + 1] == "g") or (low == "with" and _refers(r, at)):
        return False
    person = r.tags[at - 1] == "N" and r.tags[begun] == "N" and not any(w in roles.posts() for w in r.lows[begun:at])
    body = low == "on" and roles.head_roles().get(r.lows[at - 1]) in BODIES and r.tags[at + 1] == "N"
    if person and not body and low not in ("of", "for", "from", "with"):
        return at in r.names and r.names[at][0] < at
    if led_by_callsign(r, at):
        return True
    following = at + 2 if r.tags[at + 1] == "D" else at + 1
    if following < high and r.lows[following] in ("disposal", "possession", "air"):
        return False
    if following + 2 < high and r.lows[following] == "of" and r.lows[following - 1] in lexicon.words("alone"):
        return r.tags[following + 1] in "DNn"
    if following >= high or r.tags[following] not in "Nn0eg":
        return False
    if low == "on" and following in r.names and r.names[following][2].kind == "platforms":
        return False
    met = r.lows[at + 1] == "the" and roles.head_roles().get(r.lows[at - 1]) is Role.ANONYMOUS
    return r.lows[following] not in mediums() or low in ("of", "for") or met


def _story_of_outlet(r: Reading, at: int) -> bool:
    """Whether "by" stands between an outlet's own work and the outlet: "a story | by the daily Delta"."""
    outlet = any(k in r.names and r.names[k][2].role in MEDIA for k in range(at + 1, min(len(r.tags), at + 4)))
    return outlet and r.lows[at - 1] in lexicon.words("own_work")


def beside(r: Reading, at: int, high: int) -> Phrase | None:
    """Who is named beside the phrase that ends at ``at``: "the agency | as well as our man in the South"."""
    return after(r, at + 3, high) if r.lows[at : at + 3] == ["as", "well", "as"] else None


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
