"""Names that offices are part of: bodies called by whose they are, persons behind a post and its realm."""

from __future__ import annotations

from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import BODIES

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

    "Congress MP from Delta | Ida Roe", "Minister for Energy | Ida Roe", "ambassador to Iran | Ida Roe",
    "the spokesman for the Salt Ministry | Ida Roe".
    """
    sent = next((at for at in range(base, min(base + 4, last)) if r.lows[at] == "to"), 0)
    if sent and r.lows[base] in ("of", "to") and _sent(r, base):
        base = sent
    elif r.lows[base] not in ("from", "for", "in") or r.lows[base - 1] not in roles.posts():
        return 0
    if r.tags[last - 1] != "N" or r.lows[last - 1] in roles.head_roles():
        return 0
    speaks_for = r.lows[base] == "for" and r.lows[base - 1] in lexicon.words("mouthpieces")
    if r.lows[base] in ("from", "in") and first > 0 and r.tags[first - 1] == "D":
        return 0
    begun = base + 1 + (r.tags[base + 1] == "D")
    within = _OF_BODIES if speaks_for else _OF_REALMS
    ranked = last - 3  # "the spokesman in Riga, | Colonel | Ida Roe"
    if speaks_for and r.lows[ranked] in _HEADING:
        return 0
    if any(r.tags[at] not in within or (r.lows[at] in roles.posts() and at != ranked) for at in range(begun, last)):
        return 0
    start = r.places.get(begun, last - 2)
    start = start if last - start == 2 else last - 2
    lead = words().look(r.words[start])
    if start <= begun or not (lead.given or lead.english < _NO_NAME):
        return 0
    return start if not speaks_for or _body_ends(r, start) else 0


def _sent(r: Reading, base: int) -> bool:
    """Whether one is sent to a state: "ambassador to", "envoy of Latvia to"."""
    return r.lows[base - 1] in _SENT


def _body_ends(r: Reading, at: int) -> bool:
    """Whether the name of a body ends before ``at``: "the Salt Ministry |", "the Ministry of Salt |"."""
    known = r.names.get(at - 1)
    if known is not None and known[1] == at:
        return known[2].role in BODIES
    if r.lows[at - 1] in roles.posts() and at - 2 > 0:
        return _body_ends(r, at - 1)
    if r.words[at - 1].isupper() and len(r.words[at - 1]) > 1 and r.lows[at - 2] == "for":
        return True
    first = at
    while first > 0 and r.tags[first - 1] in "NP&" and r.lows[first - 1] != "for":
        first -= 1
    return any(roles.head_roles().get(low) in BODIES for low in r.lows[first:at])


_HEADING = frozenset(
    {"secretary", "chairman", "chairwoman", "chair", "minister", "president", "commissioner", "director"}
)
_HEADING |= frozenset({"chief", "head", "governor", "mayor", "leader"})
"""Posts of those whom others speak for: "a spokesman for the Harbour Board | chairman | Ida Roe"."""

_OF_REALMS = "N&"
_OF_BODIES = "N&PD"
"""Tags of what may stand in the realm of a post, and in the body that somebody speaks for."""

_SENT = frozenset({"ambassador", "envoy", "representative", "delegate"})
"""Posts held at another state, which "to" names."""
