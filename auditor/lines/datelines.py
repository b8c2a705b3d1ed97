"""Where and when a story was filed, and by which agency: the dateline at the head of its first paragraph."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.dateline_shapes import shapes_for
from auditor.lines.dates import iso_date
from auditor.lines.naming import filed_by
from auditor.model.agent import MEDIA, Mention, Role
from auditor.model.span import Span
from auditor.value import value
from auditor.wordlists import wordlist

HEAD = 160
"""A dateline and the first words after it stand within this many characters."""

LEAST = 20
"""Characters of the story that stand after an agency's name alone, at least."""

ACRONYM = 5
"""A name in capitals this short may be an acronym: alone before a dash it is a place only if it is known."""


MOST_WORDS = 3
"""More words than this in capitals before a dash are a headline, unless they are a known place."""


@value
class Dateline:
    """``span`` stops before the dash, colon or full stop that ends the dateline; ``body`` is where the story begins.

    ``date`` is ISO, and ``None`` where the year is not given.
    """

    span: Span
    place: Span | None
    agency: Mention | None
    date: str | None
    body: int


def dateline(text: str, gazetteer: Gazetteer, at: int = 0) -> Dateline | None:
    """The dateline that ``text`` (one paragraph) begins with; ``at`` is where the paragraph stands in the article."""
    found = _found(text[:HEAD], gazetteer)
    if found is None:
        return None
    labels = found[0][:1] not in "([" and found.groupdict().get("place") is None and not _fills(found["stop"])
    if labels and len(text) - found.end() < LEAST:  # "Reuters - Video": an agency and what it files
        return None
    return _read(found, gazetteer, at)


@lru_cache(maxsize=64)
def _found(head: str, gazetteer: Gazetteer) -> re.Match[str] | None:
    """What of ``head`` is a dateline; remembered, as the lines at a page's head are asked of again and again."""
    shapes = shapes_for(head) if _promising(head) else ()
    matches = (shape.match(head) for shape in shapes)
    return next((found for found in matches if found is not None and _holds(found, gazetteer)), None)


def _promising(head: str) -> bool:
    """Whether it is worth trying the families: most paragraphs show by their first characters that they have none."""
    if head[:1] in ("(", "["):
        return True
    if not head[:1].isupper() or not (len(head) <= JOINT_WITHIN or _JOINTS.search(head, 0, JOINT_WITHIN)):
        return False
    if _SENTENCE.match(head):
        return False
    first, second, *_ = [*head[:JOINT_WITHIN].split(None, 2), "", ""]
    return first[:2].isupper() or not second[:1].islower() or second in _lists()["particles"]


_DASHES = frozenset("-–—")

JOINT_WITHIN = 80
"""A dateline has its dash, stroke, bracket, colon or full stop within this many characters."""

_JOINTS = re.compile(r"[‐‑–—―\ufffd(/\[:•·|\n]|\.(?!\w)|\b-[A-Z]|-\W|\W-")

_SENTENCE = re.compile(r"[^\W\d_][\w'’‘-]*+(?: [^\W\d_][\w'’‘-]*+){6}")
"""More words without a mark between them than a place or an agency has."""


def _holds(found: re.Match[str], gazetteer: Gazetteer) -> bool:
    """Whether what has a dateline's shape is one: enough of it is known, or written as only datelines are."""
    groups = found.groupdict()
    place, agency, stop = groups.get("place"), groups.get("agency"), groups["stop"]
    if place is None and agency is not None and _fills(stop):
        return _medium(agency, gazetteer)
    if place is None:
        return agency is not None and _alone(agency, found[0].startswith("("), gazetteer)
    if not _named(place) or _not_a_place(place):
        return False
    if agency is not None:
        return _agency_holds(found, gazetteer)
    capitals, sure = place.split(",")[0].isupper(), _known_place(place, gazetteer)
    if groups.get("date") is not None:
        return (capitals or sure) if stop.strip() else sure
    if stop == ". ":
        return sure and capitals and len(place) > ACRONYM
    if ":" in stop and place.endswith(")"):  # "Hisar (Haryana): The court …"
        return place[place.index("(") + 1 : -1] in _lists()["bracketed_states"]
    if ":" in stop or not stop.strip():
        return sure and (capitals or place in _lists()["colon_cities"])
    long_dash = "--" in stop or "-" not in stop
    if not capitals:
        return long_dash and (sure or _in_a_state(place, gazetteer))
    if "," in place:
        return sure or (_in_a_state(place, gazetteer) and len(place.split(",")[0].split()) <= MOST_WORDS)
    return sure or (len(place) > ACRONYM and len(place.split()) < MOST_WORDS and long_dash and "/" not in place)


def _agency_holds(found: re.Match[str], gazetteer: Gazetteer) -> bool:
    """Whether place, day and agency together make a dateline."""
    groups = found.groupdict()
    place, agency, day, stop = groups["place"], groups["agency"], groups.get("date"), groups["stop"]
    sure, capitals = _known_place(place, gazetteer), place.split(",")[0].isupper()
    if _station(agency, gazetteer):
        return sure or capitals
    if agency in _lists()["bracketed_states"]:
        return False
    joint = groups.get("joint")
    closed = (joint is None or "•" in joint) and ("(" in found[0] or "/" in found[0])
    dashed = bool(re.search("[-–—]", stop))
    if joint and joint.strip() in _DASHES:
        ended = bool(stop.strip()) or agency.isupper() or agency.endswith(" Agency")
        return (sure or capitals) and ended and _medium(agency, gazetteer)
    if _medium(agency, gazetteer):
        if joint and "•" not in joint and day is None and not stop.strip():
            return False
        last = agency.isupper() and (dashed or _ENDED.search(found[0]) is not None)
        filed = day is not None and bool(joint) and last
        return sure or capitals or filed or (closed and (day is not None or dashed or "," in place))
    site = "." in agency.strip(".") and dashed
    if day is not None and sure and stop[:1] == "." and agency.isupper() and len(agency) <= ACRONYM:
        return gazetteer.find(agency) is None  # "Lomza, May 3 – KPA. The port …"
    inside = "." in agency.strip(".") or _CAMEL.match(agency) is not None
    ends = bool(stop.strip()) or (day is not None and (capitals or inside))
    site = site or (inside and dashed and capitals and sure)
    return (closed or site) and agency[0].isupper() and (sure or (capitals and day is not None)) and ends


def _fills(stop: str) -> bool:
    """Whether the line ends with the dash: pages print "Ankara CNN —" by itself, above the story."""
    return stop.strip() in ("–", "—") and (stop.rstrip() == stop or "\n" in stop)


_CAMEL = re.compile(r"(?!Ma?c[A-Z])(?:[A-Z][a-z]+[A-Z]|[A-Z]{2,}[a-z]{2,}$)")
"""A site's name, that runs two words together."""

_ENDED = re.compile(r"[A-Z]{3}\s*$")
"""An agency in capitals ends the line: "Bakou, 27 septembre, AZERTAC"; it may end with a dash instead."""


def _in_a_state(place: str, gazetteer: Gazetteer) -> bool:
    """Whether the last part of "Tampa, Fla." is a state or a country."""
    last = place.split(",")[-1].strip()
    short = re.fullmatch(r"(?:[A-Z][a-z]{1,4}\.|(?:[A-Z]\.){2,3}|[A-Z]{2})", last) is not None
    return "," in place and (short or _known_place(last, gazetteer) or last in _lists()["regions"])


def _read(found: re.Match[str], gazetteer: Gazetteer, at: int) -> Dateline:
    groups = found.groupdict()
    start, end = 0, found.start("stop")
    place = None
    if groups.get("place"):
        stop = found.end("place")
        if groups["place"].endswith(".") and groups["place"].count(".") == 1 and "," not in groups["place"]:
            end, stop = (stop - 1 if end == stop else end), stop - 1
        place = Span(at + found.start("place"), at + stop)
    agency = None
    if groups.get("agency"):
        begin, name = filed_by(groups["agency"], gazetteer)
        entry = gazetteer.find(name)
        known = entry is not None and entry.role in MEDIA
        span = Span(at + found.start("agency") + begin, at + found.start("agency") + begin + len(name))
        role = Role.OUTLET if _station(name, gazetteer) else Role.WIRE
        agency = Mention(span, entry.name, entry.role, True) if entry and known else Mention(span, name, role)
    day = groups.get("date")
    return Dateline(Span(at + start, at + end), place, agency, iso_date(day) if day else None, at + found.end("stop"))


def _alone(agency: str, bracketed: bool, gazetteer: Gazetteer) -> bool:
    """Whether an agency without a place is a dateline: "(CNN)", "Reuters -", "AKIPRESS.COM -"."""
    entry = gazetteer.find(filed_by(agency, gazetteer)[1])
    if bracketed and _station(agency, gazetteer):
        return True
    if entry is None:
        return not bracketed and re.fullmatch(r"[A-Z\d-]{3,20}\.[A-Z]{2,4}", agency) is not None
    return entry.role in MEDIA if bracketed or entry.name.endswith(" News") else entry.role is Role.WIRE


def _station(name: str, gazetteer: Gazetteer) -> bool:
    """Whether it is a station of American radio or television, by its call sign or its network: "WXYZ", "FOX 5"."""
    entry = gazetteer.find(name)
    signs = all(_STATION.fullmatch(sign) for sign in name.split("/"))  # a newsroom may have two: "KTAL/KMSS"
    return signs and (entry is None or entry.role in MEDIA)


_STATION = re.compile(
    r"[WK][A-Z]{2,3}(?:[- ]?(?:TV|FM|AM|DT|LD))?(?: \d{1,2})?|(?:CBS|NBC|ABC|FOX|Fox|CW) ?(?:\d{1,2}|[A-Z][\w ]{2,14})"
    r"|\d{1,2}(?:TV| ?News)|\d{3,4} [WK]?[A-Z]{3,4}"
)


def _medium(name: str, gazetteer: Gazetteer) -> bool:
    entry = gazetteer.find(name) or (gazetteer.find(name.upper()) if name.islower() else None)
    return entry.role in MEDIA if entry is not None else name.endswith(" News Agency")


def _known_place(place: str, gazetteer: Gazetteer) -> bool:
    for part in (place, place.split(",")[0], place.split("/")[0], place.split(" [")[0], place.split(" (")[0]):
        name = part.strip(" .")
        if name.casefold() in _cities():
            return True
        entry = gazetteer.find(name)
        if entry is not None and entry.kind == "places":
            return True
    return False


def _named(words: str) -> bool:
    particles = _lists()["particles"]
    return all(word[0].isupper() or word in particles for word in re.findall(r"[^\W\d_][\w'’]*", words))


def _not_a_place(place: str) -> bool:
    words = place.casefold().replace(",", " ").split()
    stops = _lists()["not_places"]
    return any(word.strip(".") in stops for word in words)


@cache
def _lists() -> dict[str, frozenset[str]]:
    table = wordlist("lines", "datelines")
    return {key: frozenset(words) for key, words in table.items()}


@cache
def _cities() -> frozenset[str]:
    return frozenset(city.casefold() for city in _lists()["cities"] | _lists()["colon_cities"])
