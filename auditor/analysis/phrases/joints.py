"""Whether "and" joins two parts of one phrase: "the oil and gas committee", "the Salt and Tea Union"."""

from __future__ import annotations

from auditor.analysis.phrases.lists import bracket_behind, paper, row_ends, speaks
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import BODIES

_NAME = 5
"""Words of a body's name before its "and" at most, the article among them."""


_OFFICE = 5
"""Words of a post and whose it is before its field at most."""


def joins(r: Reading, at: int, low: int) -> bool:
    """Whether "and" at ``at`` joins two parts of one subject, and does not begin a new clause."""
    left, right = r.tags[at - 1], r.tags[at + 1]
    if left == "O" and right in "ND" and (at - 1 == low or r.tags[at - 2] in ",C"):
        return True
    if left in "),":
        return right in "NnD" and _behind_mark(r, at, low)
    kinds = lexicon.words("outlet_kinds")
    if r.lows[at - 1] in kinds and {r.lows[at + 1].rstrip("s"), r.lows[at + 2].rstrip("s")} & kinds:
        return True
    if left not in "Nn" or right not in "NnD0":
        return False
    first = _left_edge_plain(r, at - 1, low)
    if first > low and r.tags[first - 1] == "Q" and r.tags[first] == "D":
        return True
    if left == right == "n" and first > low and r.lows[first - 1] in ("of", "on") and _things(r, first, at):
        return True
    if {r.lows[at - 1], r.lows[at + 1]} <= roles.posts() and r.tags[at + 2] in "nNP":
        return True
    if left == "n" and right == "N" and (first > low or r.tags[at + 2] == "N") and not _people_of(r, at):
        return False
    if first - 2 > low and r.lows[first - 1] == "by" and left == "N" and right in "ND":
        return paper(r, first - 2) or r.lows[first - 2] in lexicon.words("handed_on")
    if first <= low:
        return True
    lead = r.tags[first - 1]
    if lead == "P" and left == right == "N" and (_of_places(r, first, low) or _of_people(r, first, low)):
        return True
    if lead in "VP" and left == right == "N" and r.tags[first] == "D" and at - first < _NAME and _one_paper(r, at + 1):
        return True
    if (
        (r.lows[first - 1] in ("of", "for") or _body_on(r, first - 1))
        and left == "N"
        and right in "ND"
        and first - 2 >= low
        and r.tags[first - 2] == "N"
    ):
        return True
    return lead in "CR(-:;,Q" or r.lows[first - 1] in ("both", "after")


def _behind_mark(r: Reading, at: int, low: int) -> bool:
    """Whether "and" goes on with a row behind a bracket or a comma: "Ida Lund (D-Ohio) | and", "Lund, Roe, | and"."""
    if r.tags[at - 1] == ",":
        return row_ends(r, at - 1, low)
    named = bracket_behind(r, at - 1, low)
    return named > 0 and (r.tags[at + 1] == "N" or _begins(r, named - 1, low))


def _begins(r: Reading, at: int, low: int) -> bool:
    """Whether the phrase that ends with ``at`` begins its clause, or is an item of a row."""
    first = _left_edge_plain(r, at, low)
    while first > low and (r.tags[first - 1] == "&" or _body_of(r, first - 1)):
        first = _left_edge_plain(r, first - 2, low)
    return first <= low or r.tags[first - 1] in ",C-Q:;"


def _body_of(r: Reading, at: int) -> bool:
    """Whether a preposition leads up to the field of a body: "the Ministry | of Trade and Industry"."""
    return r.lows[at] in ("of", "for") and r.tags[at - 1] == "N"


def _people_of(r: Reading, at: int) -> bool:
    """Whether people stand before "and", and more that a name tells of behind: "witnesses | and Latvian officials"."""
    last = at + 1
    while r.tags[last : last + 1] == ["N"] and last - at < _NAME:
        last += 1
    return r.tags[last : last + 1] == ["n"] and speaks(r.lows[at - 1]) and speaks(r.lows[last])


def _body_on(r: Reading, on: int) -> bool:
    """Whether "on" leads up to the fields of a body or a post: "the Committee | on Oversight and Reform".

    "The Special Assistant to the President | on Media and Publicity".
    """
    if r.lows[on] != "on" or on == 0:
        return False
    held = not lexicon.words("over_fields").isdisjoint(r.lows[max(0, on - _OFFICE) : on])
    return held or roles.head_roles().get(r.lows[on - 1]) in BODIES


def _of_places(r: Reading, at: int, low: int) -> bool:
    """Whether people or bodies of several places begin the clause: "officials in | Kyiv and Warsaw"."""
    head = at - 2
    if head < low or r.lows[at - 1] not in ("of", "in", "from", "for") or not r.lows[head].endswith("s"):
        return False
    first = _left_edge_plain(r, head, low)
    return r.tags[head] in "nN" and speaks(r.lows[head]) and (first == low or r.tags[first - 1] in ",CQ-:")


def _of_people(r: Reading, at: int, low: int) -> bool:
    """Whether somebody of two people's begins the clause: "a source close to | Lund and Roe", "a friend of"."""
    head = at - 2
    if r.lows[at - 1] == "to" and r.lows[head] in lexicon.words("close_to"):
        head -= 1
    elif r.lows[at - 1] not in ("of", "for"):
        return False
    first = _left_edge_plain(r, head, low) if head > low else head
    begins = first == low or r.tags[first - 1] in ",CQ-:"
    people = r.tags[head] == "n" and speaks(r.lows[head]) and r.lows[head] not in lexicon.words("over_fields")
    return head >= low and people and begins


def _one_paper(r: Reading, at: int) -> bool:
    """Whether names that "and" joins before ``at`` go on to one head: "the Dunn and Bradstreet study", "… Union"."""
    while at < len(r.tags) - 1 and r.tags[at] == "N":
        at += 1
    return paper(r, at) or r.lows[at - 1] in roles.head_roles()


def _things(r: Reading, first: int, at: int) -> bool:
    """Whether "and" at ``at`` joins two things, neither of them a source: "a survey of tea and coffee"."""
    heads = roles.head_roles()
    sorts = (heads.get(low) or roles.role_of_common(low) for low in (r.lows[at - 1], r.lows[at + 1]))
    fields = {r.lows[at - 1], r.lows[at + 1]} <= lexicon.words("fields")
    return first - 2 >= 0 and r.tags[first - 2] == "n" and (fields or not any(sorts))


def _left_edge_plain(r: Reading, at: int, low: int) -> int:
    while at > low and r.tags[at - 1] in "Nn0D":
        at -= 1
    return at
