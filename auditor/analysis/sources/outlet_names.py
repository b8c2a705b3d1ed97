"""How far an outlet's name goes on past the known one: "BBC | Radio 4", "Northwire's | Georgian service"."""

from __future__ import annotations

from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles


def widened(r: Reading, end: int, high: int) -> int:
    """Past the words that make an outlet's name longer: "news agency", "Radio 4", "website"."""
    more = lexicon.words("hearing_media") | lexicon.words("outlet_more")
    service = service_end(r, end, high)
    if service:
        return service
    while end < high and (_unowned(r.lows[end]) in more or (r.tags[end] in "0N" and r.lows[end - 1] == "radio")):
        if r.tags[end] == "D" and r.words[end].islower():
            break
        end += 1
        if r.lows[end - 1].endswith(("'s", "’s")):
            break
    return desk_end(r, _tongue_end(r, end, high), high)


def _tongue_end(r: Reading, end: int, high: int) -> int:
    """Past the language or the region that an outlet serves, where nothing is said of it: "told VOA Amharic, …"."""
    if (
        end >= high
        or not r.words[end][:1].isupper()
        or r.tags[end - 1] != "N"
        or r.lows[end - 1].endswith(lexicon.OWNS)
    ):
        return end
    areas = lexicon.words("tongues") | lexicon.words("service_areas")
    tongue = r.lows[end] in areas or r.lows[end] in roles.demonyms() or end in r.places
    closed = end + 1 >= high or r.tags[end + 1] in ",.:;QC)" or r.lows[end + 1] in ("in", "on")
    return end + 1 if tongue and closed else end


def service_end(r: Reading, end: int, high: int) -> int:
    """Past the service that an outlet owns, which is an outlet itself: "Northwire's | Georgian service"; 0 for none."""
    owned = r.lows[end - 1].endswith(lexicon.OWNS)
    last = next((at for at in range(end, min(high, end + 4)) if owned and _unowned(r.lows[at]) == "service"), 0)
    return last + 1 if last > end and set(r.tags[end:last]) <= {"N"} and r.lows[last - 1] != "press" else 0


def desk_end(r: Reading, end: int, high: int) -> int:
    """Past more of an outlet's name, where a clause begins right behind it: "told ABC Tropical North | the lake"."""
    stop = end
    while stop < high and r.tags[stop] == "N" and stop - end < 4:
        stop += 1
    owned = r.lows[end - 1].endswith(lexicon.OWNS)
    return stop if stop < high and not owned and stop - end > 1 and r.tags[stop] in "DCO" else end


def widened_name(r: Reading, end: int, high: int) -> int:
    """Past the words with a capital alone that make an outlet's name longer: "BBC | Radio 4 listeners"."""
    capital = r.places.get(end, end) if _ends_at_place(r, end, high) else end
    while capital < high and (r.words[capital][:1].isupper() or r.tags[capital] == "0"):
        if r.lows[capital - 1].endswith(("'s", "’s")):
            break
        if _unowned(r.lows[capital]) not in lexicon.words("outlet_more") and r.tags[capital] != "0":
            break
        capital += 1
    return capital


def _ends_at_place(r: Reading, at: int, high: int) -> bool:
    """Whether an outlet's name ends in the place at ``at``: "BBC Newcastle"; not where that does something itself."""
    end = r.places.get(at, high)
    return at < end and not r.lows[at - 1].endswith(("'s", "’s")) and (end >= high or r.tags[end] not in "AvVaBN")


def _unowned(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")
