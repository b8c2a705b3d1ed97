"""Outlets that lead a sentence, trail behind it or share its sayings: who stands nearer the reader, and who behind."""

from __future__ import annotations

from auditor.analysis.cues.held import held
from auditor.analysis.cues.leads import Media, confirmed_to, described_to, lead_media, trailing_media
from auditor.analysis.cues.papers import in_hand
from auditor.analysis.cues.sayings import AFTER, Saying, Side
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.model.agent import Role
from auditor.value import replace

_BEHIND = frozenset({"according", "per"})
_QUOTED = frozenset({"quoted", "cited", "carried", "published", "reported", "broadcast", "excerpts"})
_DISCLOSING = frozenset({"confirm", "deny", "reveal", "disclose", "announce"})


def led(r: Reading, sayings: list[Saying], low: int, high: int) -> list[Saying]:
    """Outlets in the words that lead a clause stand nearer the reader than its speaker."""
    found: list[Saying] = []
    another = sayings and sayings[0].through is not None and r.tags[low] in "PgV"  # "To NBC, Lund blamed Roe, who"
    media = _lead(r, sayings[0], low) if sayings and not another else []
    for place, saying in enumerate(sayings):
        if media and (saying is sayings[0] or saying.follows):
            saying = _behind_quoter(r, sayings[0], saying, media) or replace(saying, levels=(*media, *saying.levels))
        saying = held(r, in_hand(r, _told_within(r, saying), low))
        more = sayings[place + 1] if place + 1 < len(sayings) else None
        if more is None:
            found.append(_told_after(r, saying, high))
        elif more.follows:
            told = _told_after(r, saying, more.first - (r.tags[more.first - 1] == ","))
            media = [*media, *told.levels[: len(told.levels) - len(saying.levels)]]
            found.append(told)
        else:
            found.append(saying)
    return found


def behind_outlets(r: Reading, found: list[Saying]) -> list[Saying]:
    """Those whom a clause names by "according to" stand behind the outlet that reports it.

    "Northwire reports that the road is shut, according to police."
    """
    if len(found) < 2 or r.lows[found[-1].cue[0]] not in _BEHIND:
        return found
    done: list[Saying] = []
    for saying in found:
        place = next((at for at in range(len(done) - 1, -1, -1) if not done[at].view), -1)
        outlet = done[place] if place >= 0 else None
        last = r.lows[saying.cue[0]] in _BEHIND and saying.side is Side.BEFORE and saying is found[-1]
        if outlet is None or not last or _only_media(saying) or not _has_behind(r, outlet, saying):
            done.append(saying)
            continue
        for level in saying.levels:
            outlet = outlet.deeper(level)
        done[place] = replace(outlet, stop=saying.first) if outlet.side is Side.AFTER else outlet
    return done


_POLLS = frozenset({"poll", "polls", "survey", "surveys"})


def _has_behind(r: Reading, outer: Saying, saying: Saying) -> bool:
    """Whether who speaks first has the words from whom is named last: an outlet, or somebody who leans on a study."""
    if not outer.levels or outer.view:
        return False
    if _only_media(outer):
        reported = outer.word is not None and outer.word.lemma == "report"
        rests = reported or r.lows[saying.cue[0]] == "per"
        beside = outer.side is Side.BEFORE and rests and saying.first - outer.last < 2
        return outer.side is Side.AFTER or beside
    named = saying.levels[0][0]
    if named.head in _POLLS and outer.levels[-1][0].role is Role.ANONYMOUS:
        return False  # "most sailors say they are content, according to a poll": it has their words
    return outer.side is Side.AFTER and named.role is Role.DOCUMENT and named.head in lexicon.words("studies")


def pointing_on(found: list[Saying]) -> list[Saying]:
    """Who leads up to a clause about what precedes hands that on: "According to Northwire, this was stated by Lund"."""
    place = next((at for at, saying in enumerate(found) if saying.anaphoric), 0)
    outlet = found[place - 1] if place else None
    if outlet is None or outlet.side is not Side.AFTER or not _only_media(outlet):
        return found
    if not outlet.last <= found[place].first <= outlet.content + 1:
        return found
    merged = replace(found[place], levels=(*outlet.levels, *found[place].levels), first=outlet.first)
    return [*found[: place - 1], merged, *found[place + 1 :]]


def _behind_quoter(r: Reading, lead: Saying, saying: Saying, media: Media) -> Saying | None:
    """With an interview's outlet behind who quotes it: "In an interview with X, quoted by Northwire, Lund said"."""
    quoter = len(lead.levels) > 1 and r.tags[lead.first - 1] == "," and r.lows[lead.first] in _QUOTED
    if not quoter or len(saying.levels) < 2 or saying.levels[0] != lead.levels[0]:
        return None
    return replace(saying, levels=(saying.levels[0], *media, *saying.levels[1:]))


def _only_media(saying: Saying) -> bool:
    return bool(saying.levels) and all(source.media for level in saying.levels for source in level)


def _lead(r: Reading, saying: Saying, low: int) -> Media:
    """The outlets that the words before the sentence's first saying name."""
    begun = saying.first
    if saying.side is not AFTER or not saying.levels or not low < begun <= low + 24:
        return []
    if saying.follows:
        begun = next((at for at in range(low + 2, begun) if r.tags[at] == ","), low)
    return lead_media(r, low, begun)


def _told_within(r: Reading, saying: Saying) -> Saying:
    """Give a saying the outlet between its subject and its verb: "Lund, in an interview with Northwire, said"."""
    if saying.outer is None or saying.cue[0] - saying.outer[0] < 5 or r.tags[saying.cue[0] - 1] != ",":
        return saying
    comma = next((at for at in range(saying.outer[0] + 1, saying.cue[0]) if r.tags[at] == ","), None)
    if comma is None or r.tags[comma + 1] not in "PVg":
        return saying
    for level in reversed(lead_media(r, comma + 1, saying.cue[0])):
        saying = saying.nearer(level)
    return saying


def _told_after(r: Reading, saying: Saying, high: int) -> Saying:
    """Give a saying the outlet that its content is followed by: "… “enough,” in an interview with Northwire"."""
    if saying.side is not AFTER or saying.anaphoric or not saying.levels:
        return saying
    stop: int | None
    stop, media = trailing_media(r, saying.content + 1, high)
    if not media and saying.word is not None and saying.word.lemma in _DISCLOSING:
        stop, media = confirmed_to(r, saying.content + 1, high)
    if not media and saying.word is not None and saying.word.lemma == "describe":
        stop, media = saying.stop, described_to(r, saying.content + 1, high)
    return replace(saying, levels=(*media, *saying.levels), stop=stop) if media else saying


def some_of_them(sayings: list[Saying]) -> list[Saying]:
    """Give one of those who told an outlet that outlet too: "divers told Northwire …, with one adding …"."""
    for at in range(1, len(sayings)):
        told, some = sayings[at - 1], sayings[at]
        apart = len(some.levels) == 1 and len(told.levels) > 1 and told.levels[-1][0].role is Role.ANONYMOUS
        if not apart or not _some(some.levels[0][0].name):
            continue
        heard = [level for level in told.levels[:-1] if all(source.media for source in level)]
        if heard:
            sayings[at] = replace(some, levels=(*heard, *some.levels))
    return sayings


def _some(name: str) -> bool:
    words = name.lower().split()
    return words[0] in lexicon.words("some_of_them") and (len(words) == 1 or words[1] == "of")
