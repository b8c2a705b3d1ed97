"""Names that offices are part of: bodies called by whose they are, persons behind a post and its realm."""

from __future__ import annotations

from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.words.frequency import words

_NO_NAME = 4.3
"""Zipf frequency from which a capitalised word that nobody is called by is a realm and no first name: "Affairs"."""


def office_end(r: Reading, first: int, last: int) -> int:
    """Where a body ends that is called by its officer: "Office of the Prosecutor General"; 0 where none is."""
    if r.lows[first] not in lexicon.words("officers_houses") or r.tags[first] != "N" or last - first < 3:
        return 0
    at = first + 1
    if r.lows[at] != "of":
        return 0
    at += 2 if r.tags[at + 1] == "D" else 1
    end = at
    while end < last and r.tags[end] == "N":
        end += 1
    posts = roles.posts()
    led = {r.lows[at], r.lows[at + 1] if at + 1 < end else ""} & posts
    if end == at or r.lows[end - 1] not in posts or not (led or end - at > 2):
        return 0
    realm = end + 1
    if realm >= last or r.lows[end] not in ("for", "on"):
        return end
    while realm < last and (r.tags[realm] == "N" or r.tags[realm : realm + 2] == ["&", "N"]):
        realm += 1
    return realm if realm > end + 1 else end


def past_bracket(r: Reading, first: int, last: int) -> int:
    """Where the name begins behind a post and what brackets add: "Station Officer (SO) | Ida Roe"; 0 without one."""
    for at in range(first + 1, last - 3):
        if r.tags[at] != "(":
            continue
        rank = r.lows[at - 1] in roles.posts() or (at == first + 1 and r.words[first].isupper())
        named = r.tags[at + 2] == ")" and all(tag == "N" for tag in r.tags[at + 3 : last])
        titled = any(r.lows[k] in roles.posts() for k in range(at + 3, last))
        return at + 3 if rank and named and not titled else 0
    return 0


def past_realm(r: Reading, first: int, base: int, last: int) -> int:
    """Where the name begins behind a post and where or what for it is held; 0 where none does.

    "Congress MP from Delta | Ida Roe", "Minister for Energy | Ida Roe".
    """
    realm, post = r.lows[base], r.lows[base - 1]
    if realm not in ("from", "for", "in") or post not in roles.posts() or r.tags[last - 1] != "N":
        return 0
    speaks_for = realm == "for" and post in lexicon.words("mouthpieces")
    if speaks_for or (realm != "for" and r.tags[first - 1] == "D"):
        return 0
    begun = base + 1 + (r.tags[base + 1] == "D")
    if any(r.tags[at] not in "N&" or r.lows[at] in roles.posts() for at in range(begun, last)):
        return 0
    start = r.places.get(begun, last - 2)
    start = start if last - start == 2 else last - 2
    lead = words().look(r.words[start])
    named = start > begun and (lead.given or lead.english < _NO_NAME)
    return start if named and r.lows[last - 1] not in roles.head_roles() else 0
