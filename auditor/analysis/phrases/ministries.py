"""Rows that belong to who speaks: "Minister of Trade, Sea and Ice | Ida Lund", "| residents of Ulm, Bonn and Kiel"."""

from __future__ import annotations

from auditor.analysis.phrases.leftward import Phrase, before
from auditor.analysis.phrases.lists import speaks
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import BODIES

_FIELDS = 14
"""Tokens of the fields of an office at most."""


def of_office(r: Reading, found: Phrase, low: int) -> Phrase | None:
    """The name that ends the phrase ``found``, where a row of fields and their office lead up to it."""
    if found.last - 6 < low or r.tags[found.last - 1] != "N":
        return None
    first = _past_body(r, found) or found.last - 2
    if (
        first - 4 < low
        or r.tags[first - 1] in "&,"
        or set(r.tags[first : found.last]) != {"N"}
        or not (words().look(r.words[first]).given or words().look(r.words[found.last - 1]).surname)
    ):
        return None
    if r.tags[first - 2] == r.tags[first - 1] == "N" and words().look(r.words[first - 1]).given:
        first -= 1
    of = first - 1
    while of > max(low, first - _FIELDS) and (r.tags[of] in "N,&D" or r.lows[of].endswith(lexicon.OWNS)):
        of -= 1
    row = "&" in r.tags[of + 1 : first] and not roles.posts().intersection(r.lows[of + 1 : first])
    office = row and of > low and r.lows[of] in ("of", "for", "on") and r.lows[of - 1] in roles.posts()
    return Phrase(first, found.last, (_office_start(r, of - 1, low), found.outer[1])) if office else None


def _past_body(r: Reading, found: Phrase) -> int:
    """Where a name of two words or more begins behind a body: "the Trade and Salt Commission | Ida Ann Lund"; 0."""
    if found.last - found.first < 3:
        return 0
    heads = roles.head_roles()
    bodies = (at + 1 for at in range(found.first, found.last - 2) if heads.get(r.lows[at]) in BODIES)
    return next(bodies, 0)


def of_row(r: Reading, found: Phrase, low: int) -> Phrase | None:
    """The people, or the body, whom a row of places, bodies or fields tells of, of which ``found`` is the end."""
    of = found.first - 1
    if of <= low or r.tags[of] != "," or "&" not in r.tags[found.first : found.last]:
        return None
    while of > max(low, found.first - _FIELDS) and r.tags[of] in "N,":
        of -= 1
    head = of - 1
    if roles.head_roles().get(r.lows[head]) in BODIES and r.tags[head] == "N":
        return _of_body(r, found, of, low)
    plural = r.tags[head] == "n" and r.lows[head].endswith("s") and speaks(r.lows[head])
    if not plural or r.lows[of] not in ("of", "from", "in", "for", "at") or r.tags[of + 1] != "N":
        return None
    first = _office_start(r, head, low)
    return Phrase(first + (r.tags[first] == "D"), found.last, (first, found.outer[1]))


def _of_body(r: Reading, found: Phrase, of: int, low: int) -> Phrase | None:
    """Who is of the body whose fields a row tells: "an aide at the Ministry of Trade, Sea and Ice"."""
    fields = r.lows[of] in ("of", "on", "for") and not any(at in r.names for at in range(of + 1, found.last))
    body = before(r, of, low) if fields else None
    return Phrase(body.first, found.last, (body.outer[0], found.outer[1])) if body is not None else None


def _office_start(r: Reading, at: int, low: int) -> int:
    while at > low and r.tags[at - 1] in "Nn" and r.tags[at] in "Nn":
        at -= 1
    return at - 1 if at > low and r.tags[at - 1] == "D" else at
