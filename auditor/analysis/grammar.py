"""The grammar of one sentence: every cue in it, and the sources that others hand on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from auditor.analysis import lexicon, phrases, verbs
from auditor.analysis.adjuncts import after_cue, lead_media, media_levels
from auditor.analysis.colons import before_colon
from auditor.analysis.lexicon import Cue
from auditor.analysis.nominals import nominal
from auditor.analysis.phrases import Phrase
from auditor.analysis.reading import Reading
from auditor.analysis.sayings import Hop, Saying, Side
from auditor.analysis.sources import Kind, Source, levels, sources
from auditor.gazetteer import roles
from auditor.model.agent import MEDIA, Role

_REFERRING = frozenset({"referring", "refers", "referred", "refer"})
_HOPS = frozenset({"cite", "quote"})
_CITABLE = frozenset(
    {
        Role.PERSON,
        Role.ANONYMOUS,
        Role.GOVERNMENT_BODY,
        Role.ORGANISATION,
        Role.DOCUMENT,
        Role.OUTLET,
        Role.WIRE,
        Role.SOCIAL_MEDIA,
        Role.PHOTO_AGENCY,
    }
)


@dataclass(frozen=True, slots=True)
class Parsed:
    """The sayings of one sentence in text order, hops already joined to them; ``first`` and ``last`` bound it."""

    sayings: tuple[Saying, ...]
    first: int
    last: int


def parse(r: Reading, low: int, high: int) -> Parsed:
    """Find the sayings of the sentence between two tokens."""
    found: list[Saying] = []
    hops: list[Hop] = []
    triggers = _triggers()
    at = low
    while at < high:
        if r.tags[at] in "Va:" or r.lows[at] in triggers:
            step = _one(r, at, low, high, found, hops)
            at = max(at + 1, step)
        else:
            at += 1
    found = [s for s in found if not s.vague or s.levels or not _within_group(r, s, found)]
    sayings = _joined(r, _inherited(r, found, low), hops, low, high)
    return Parsed(tuple(_led(r, sayings, low, high)), low, high)


@cache
def _triggers() -> frozenset[str]:
    """Words that may begin an attribution and are no verbs."""
    prepositions = {"according", "per", "with", "via", "from", "in"}
    return lexicon.words("handed_on") | lexicon.nouns("that") | lexicon.vague("adverbs") | prepositions


def hops_of(r: Reading, low: int, high: int) -> list[Hop]:
    """The sources that others hand on between two tokens, whatever they belong to."""
    found: list[Saying] = []
    hops: list[Hop] = []
    at = low
    while at < high:
        at = max(at + 1, _one(r, at, low, high, found, hops))
    return hops


def _within_group(r: Reading, saying: Saying, found: list[Saying]) -> bool:
    """Whether "reportedly" stands in the verb group of a named source: "he reportedly said"."""
    return any(other.levels and other.first <= saying.cue[0] <= other.cue[1] for other in found)


def _one(r: Reading, at: int, low: int, high: int, found: list[Saying], hops: list[Hop]) -> int:
    """Read what stands at ``at``; give the token to go on from."""
    word = r.lows[at]
    if r.tags[at] == ":":
        spoken = None if found else before_colon(r, at, low, high)
        if spoken is not None:
            found.append(spoken)
        return at + 1
    noun = nominal(r, at, low, high)
    if noun is not None:
        found.append(noun)
        return at + 1
    if word in ("according", "per") or r.tags[at] == "P":
        saying = _according(r, at, low, high) or _in_words_of(r, at, low, high)
        if saying is not None:
            found.append(saying)
            return at + 2
        hop = _with_reference(r, at, low, high)
        if hop is not None:
            hops.append(hop)
            return hop.last
        return at + 1
    if r.tags[at] == "B":
        saying = _vaguely(r, at, low, high)
        if saying is not None:
            found.append(saying)
        return at + 1
    hop, saying = _cited(r, at, low, high)
    if hop is not None:
        hops.append(hop)
        return hop.last
    saying = saying or _of_what_precedes(r, at, low, high)
    saying = saying or verbs.passive(r, at, low, high) or verbs.active(r, at, low, high)
    saying = saying or verbs.participle(r, at, low, high)
    if saying is not None:
        found.append(saying)
        return max(at + 1, saying.cue[1])
    near = _handed_on(r, at, low, high)
    if near is not None:
        hops.append(near)
        return near.last
    return at + 1


def _of_what_precedes(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``This was reported by X``, ``X reports this``: the content is the sentence before."""
    cue = r.cue(at)
    if cue is None or not cue.sourcing or cue.form == "ing":
        return None
    pointing = r.lows[low] in ("this", "it", "the", "that") and at - low <= 5
    if pointing and r.lows[at - 1] in ("is", "was", "been", "were", "also", "later", "earlier"):
        return _told_of(r, at, low, high, cue)
    if at + 1 < high and r.lows[at + 1] == "this" and (at + 2 >= high or r.tags[at + 2] in "P.,"):
        found = phrases.subject(r, verbs.group_start(r, at, low), low)
        if found is not None and at - low < 10:
            outer = found.outer
            return Saying(
                levels(r, found), (at, at + 1), outer[0], at + 2, Side.NONE, high, cue, outer=outer, anaphoric=True
            )
    return None


def _told_of(r: Reading, at: int, low: int, high: int, cue: Cue) -> Saying | None:
    subject = r.lows[low : at - 1]
    if not {"this", "it", "information", "same", "statement", "news", "that"} & set(subject):
        return None
    same = "same" in subject
    by = verbs.by_agent(r, at + 1, high)
    if by is not None:
        found, end = by[0], by[1]
    elif at + 1 < high and r.lows[at + 1] in ("in", "on"):
        carried = phrases.after(r, at + 2, high)
        if carried is None:
            return None
        found, end = carried, carried.last
    else:
        return None
    outer = found.outer
    return Saying(
        levels(r, found), (at, at + 1), low, end, Side.NONE, high, cue, view=same, outer=outer, anaphoric=True
    )


def _according(r: Reading, at: int, low: int, high: int) -> Saying | None:
    if r.lows[at] != "according" or at + 2 >= high or r.lows[at + 1] != "to":
        return None
    found = phrases.after(r, at + 2, high)
    if found is None or r.lows[found.last - 1] in ("plan", "schedule", "law", "intention", "need"):
        return None
    owned = r.lows[found.first] in ("their", "its", "his", "her", "my", "our", "your")
    if owned and sources(r, found)[0].role is Role.OTHER:
        return None
    return _placed(r, at, found, low, high)


def _placed(r: Reading, at: int, found: Phrase, low: int, high: int) -> Saying:
    aside = phrases.apposition(r, found.last, high)
    end = after_cue(r, aside, high, hearer=False)
    outer = (found.first, aside)
    named = (*end.media, *levels(r, Phrase(found.first, found.last, outer)))
    if _leading(r, low, at):
        content = _past_clause(r, end.end, high)
        while content < high and r.tags[content] in ",:":
            content += 1
        return Saying(named, (at, at + 2), at, end.end, Side.AFTER, content, outer=outer)
    side = Side.AROUND if _goes_on(r, end.end, high) else Side.BEFORE
    return Saying(named, (at, at + 2), at, end.end, side, min(high, end.end + 1), outer=outer)


def _leading(r: Reading, low: int, at: int) -> bool:
    """Whether "according to" leads its clause: at the sentence's head, or after "said that,"."""
    if all(r.tags[step] in "B&C,RP" for step in range(low, at)):
        return True
    if at - low <= 4 and r.tags[at - 1] == "," and not any(tag in "VvAaQ" for tag in r.tags[low:at]):
        return True
    back = at - 2 if r.tags[at - 1] == "," else at - 1
    return back > low and r.tags[back] == "C" and r.lows[back] == "that"


def _past_clause(r: Reading, at: int, high: int) -> int:
    """Past a clause that tells of the source: "cables that were released later, …"."""
    if at >= high or not (r.tags[at] in "ReV" or r.lows[at] == "that"):
        return at
    for step in range(at, min(high, at + 16)):
        if r.tags[step] == ",":
            return step
    return at


def _goes_on(r: Reading, at: int, high: int) -> bool:
    """Whether the content resumes after ", according to X,"."""
    if at + 2 >= high or r.tags[at] != ",":
        return False
    return not verbs.resumes_elsewhere(r, at + 1, high)


def _in_words_of(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``In his words, …``, ``in the words of Khrenin``."""
    if r.lows[at] != "in":
        return None
    for step in range(at + 1, min(high, at + 7)):
        if r.lows[step] in ("words", "opinion", "view") and step > at + 1:
            break
    else:
        return None
    if step + 1 < high and r.lows[step + 1] == "of":
        found = phrases.after(r, step + 2, high)
        if found is None:
            return None
        end = found.last
    else:
        owner = r.lows[at + 1] in ("his", "her", "their", "its", "my", "our") and step == at + 2
        if not owner and not r.lows[step - 1].endswith(("'s", "’s")):
            return None
        found = Phrase.of(at + 1, step)
        end = step + 1
    if end >= high or r.tags[end] not in ",.":
        return None
    who = sources(r, found) if found.last - found.first > 1 or r.tags[found.first] == "N" else _owner(r, found)
    initial = all(r.tags[k] in "B&C," for k in range(low, at))
    side = Side.AFTER if initial else Side.BEFORE
    return Saying((who,), (at, end), at, end, side, min(high, end + 1), outer=(found.first, found.last))


def _owner(r: Reading, found: Phrase) -> tuple[Source, ...]:
    return verbs.pronoun(r, found.first)


def _with_reference(r: Reading, at: int, low: int, high: int) -> Hop | None:
    """``with reference to X``, ``via X``, ``courtesy of X`` after a source."""
    if r.lows[at] == "with" and r.lows[at + 1 : at + 3] == ["reference", "to"]:
        found = phrases.after(r, at + 3, high)
        if found is not None:
            named = levels(r, found)
            return Hop(named[-1], at, found.last, deep=True, above=_above(named))
    if r.lows[at] == "from" and at > low + 1 and r.lows[at - 1] in ("learned", "learnt") and r.tags[at - 2] == "N":
        found = phrases.after(r, at + 1, high)
        if found is not None:
            named = levels(r, found)
            return Hop(named[-1], at, found.last, deep=True, above=_above(named))
    if r.lows[at] == "via" and at > low and at + 1 < high:
        found = phrases.after(r, at + 1, high, name_only=True)
        if found is not None and all(s.role in MEDIA for s in sources(r, found)):
            return Hop(sources(r, found), at, found.last, deep=False)
    return None


def _above(named: tuple[tuple[Source, ...], ...]) -> tuple[Source, ...]:
    return named[0] if len(named) > 1 else ()


def _vaguely(r: Reading, at: int, low: int, high: int) -> Saying | None:
    if r.lows[at] not in lexicon.vague("adverbs"):
        return None
    return Saying((), (at, at + 1), at, at + 1, Side.AFTER, at + 1, vague=True)


def _cited(r: Reading, at: int, low: int, high: int) -> tuple[Hop | None, Saying | None]:
    """``citing X``, ``quoted X as saying``, ``which refers to X``."""
    cue = r.cue(at)
    lemma = cue.lemma if cue else ("refer" if r.lows[at] in _REFERRING else "")
    if lemma not in _HOPS and lemma != "refer":
        return None, None
    start = verbs.group_start(r, at, low)
    if any(word in ("is", "are", "was", "were", "be", "been", "being") for word in r.lows[start:at]):
        return None, None
    begin = at
    if lemma == "refer":
        if at + 1 >= high or r.lows[at + 1] != "to":
            return None, None
        begin = at + 1
    elif r.tags[at + 1 : at + 2] == ["C"] or (at + 1 < high and r.lows[at + 1] in ("by", "that")):
        return None, None
    quoted = verbs.quoting(r, begin, low, high)
    if quoted is None:
        return None, None
    named, end, content = quoted
    ing = r.lows[at].endswith("ing")
    citable = all(_citable(r, s) for s in named[-1])
    if ing:
        if not citable or (lemma == "refer" and not _media_near(r, at, low)):
            return None, None
        if content >= 0 and not _between(r, end, high):
            content = -1
        return Hop(named[-1], at, end, deep=True, above=_above(named)), None
    if phrases.relative(r, start, low):
        found = phrases.subject(r, start, low)
        if found is not None and citable:
            return Hop(named[-1], start, end, deep=True, holder=found.last, above=_above(named)), None
        return None, None
    found = phrases.subject(r, start, low)
    if found is None or not citable:
        return None, None
    who = levels(r, found)
    said = "as" in r.lows[begin:end]
    left = found.outer[0] > low and r.tags[found.outer[0] - 1] in ",Q"
    if not said and not (left and all(s.role in MEDIA for s in who[0])):
        return None, None
    if content >= 0:
        side = Side.AFTER
    else:
        side = verbs.around(r, end, high) if left else Side.NONE
    if side is Side.NONE:
        return None, None
    begin_content = content if content >= 0 else min(high, end + 1)
    return None, Saying(
        (*who, *named), (start, at + 1), found.outer[0], end, side, begin_content, cue, outer=found.outer
    )


def _between(r: Reading, end: int, high: int) -> bool:
    return end < high


def _citable(r: Reading, source: Source) -> bool:
    if source.role in _CITABLE or source.kind is Kind.PRONOUN:
        return True
    return source.head in ("reports", "data")


def _media_near(r: Reading, at: int, low: int) -> bool:
    """Whether an outlet that passes something on stands before "referring to"."""
    return any(known[2].role in MEDIA for place, known in r.names.items() if low <= place < at)


def _handed_on(r: Reading, at: int, low: int, high: int) -> Hop | None:
    """``as reported by X``, ``first reported by X``, ``a transcript reviewed by X``."""
    if r.lows[at] in ("speaking", "talking") and at > low:
        return _spoken_to(r, at, high)
    if r.lows[at] not in lexicon.words("handed_on"):
        return None
    by = verbs.by_agent(r, at + 1, high) or _in_outlet(r, at + 1, high)
    if by is None:
        return None
    found, end = by
    who = _as_media(r, at, sources(r, found))
    lead = at
    while lead > low and r.lows[lead - 1] in (
        "as",
        "first",
        "earlier",
        "later",
        "and",
        "was",
        "were",
        "which",
        "previously",
        "also",
    ):
        lead -= 1
    media = all(s.role in MEDIA for s in who)
    if not media and not (
        r.lows[at] in ("reported", "quoted", "cited", "confirmed") and who[0].role in (Role.ANONYMOUS, Role.PERSON)
    ):
        return None
    if not media and r.lows[at] != "reported" and r.lows[lead] != "as" and lead == at and who[0].role is Role.PERSON:
        return None
    return Hop(who, lead, end, deep=False)


def _spoken_to(r: Reading, at: int, high: int) -> Hop | None:
    """``a source speaking to Northwire said``."""
    found = phrases.after(r, at + 2, high) if r.lows[at + 1 : at + 2] in (["to"], ["with"], ["on"]) else None
    media = media_levels(r, found) if found is not None else []
    return Hop(media[0], at, found.last, deep=False) if media and found is not None else None


def _in_outlet(r: Reading, at: int, high: int) -> tuple[Phrase, int] | None:
    """``a study published in The Lancet``."""
    if at >= high or r.lows[at] not in ("in", "on") or r.lows[at - 1] != "published":
        return None
    found = phrases.after(r, at + 1, high)
    if found is None or not all(s.role in MEDIA for s in sources(r, found)):
        return None
    return found, found.last


def _as_media(r: Reading, at: int, who: tuple[Source, ...]) -> tuple[Source, ...]:
    """Who saw, obtained or cited a paper is an outlet, where nothing says otherwise."""
    told = r.lows[at - 1] == "as" or (r.lows[at - 1] == "first" and r.lows[at] == "reported")
    paper = (
        told
        or roles.head_roles().get(r.lows[at - 1]) is Role.DOCUMENT
        or r.lows[at] in ("obtained", "reviewed", "monitored")
    )
    if not paper or any(s.role is not Role.PERSON or s.post or s.entry or (" " in s.name and not told) for s in who):
        return who
    return tuple(replace(s, role=Role.OUTLET) for s in who)


def _inherited(r: Reading, found: list[Saying], low: int) -> list[Saying]:
    """Give each cue in -ing the sources of the words before it."""
    done: list[Saying] = []
    for saying in found:
        if not saying.follows:
            done.append(saying)
            continue
        holder = next((s for s in reversed(done) if _holds(s, saying)), None)
        if holder is not None and (holder.side is not Side.BEFORE or holder.last + 2 >= saying.first):
            who, outer = holder.levels[-1], holder.outer
        else:
            got = _clause_subject(r, saying.first, low)
            if got is None:
                continue
            who, outer = sources(r, got), got.outer
            if who[0].role is Role.OTHER and who[0].kind is Kind.COMMON:
                continue
        done.append(replace(saying, levels=(*saying.levels, who), outer=outer))
    return done


def _holds(earlier: Saying, saying: Saying) -> bool:
    """Whether an earlier saying is one that a cue in -ing may go on from."""
    if not earlier.levels or earlier.vague or earlier.negated or earlier.first >= saying.first:
        return False
    return not earlier.view and (earlier.word is None or earlier.word.sourcing)


def _clause_subject(r: Reading, at: int, low: int) -> Phrase | None:
    """The subject of the clause that a participle at ``at`` goes on from."""
    for step in range(low + 1, at):
        if r.tags[step] in "vVA" or (r.tags[step] in "ea" and r.tags[step - 1] in "NnO,"):
            if r.tags[step] == "V" and r.lows[step].endswith("ing"):
                continue
            start = verbs.group_start(r, step, low) if r.tags[step] != "A" else step
            found = phrases.subject(r, start, low)
            if found is not None:
                return found
    return None


def _joined(r: Reading, found: list[Saying], hops: list[Hop], low: int, high: int) -> list[Saying]:
    sayings = list(found)
    for hop in hops:
        place = _place(sayings, hop)
        if place is None:
            alone = _alone(r, hop, low, high)
            if alone is not None:
                sayings.append(alone)
                sayings.sort(key=lambda s: s.first)
            continue
        saying = sayings[place]
        if hop.deep:
            saying = saying.deeper(hop.above) if hop.above else saying
            saying = saying.deeper(hop.sources)
        else:
            saying = saying.nearer(hop.sources)
        content = max(saying.content, hop.last) if hop.first <= saying.content + 1 else saying.content
        first, last = min(saying.first, hop.first), max(saying.last, hop.last)
        sayings[place] = replace(saying, first=first, last=last, content=content)
    return sayings


def _place(sayings: list[Saying], hop: Hop) -> int | None:
    """The saying that a hop belongs to: the nearest one before it, else the first after it."""
    before = [i for i, s in enumerate(sayings) if s.levels and s.cue[0] < hop.first and not s.vague]
    for i in reversed(before):
        saying = sayings[i]
        adjacent = saying.last >= hop.first - 2
        inside = saying.first <= hop.first < saying.last + 2
        if adjacent or inside:
            return i
    after = [i for i, s in enumerate(sayings) if s.levels and hop.last <= s.cue[0] and not s.follows]
    if after and sayings[after[0]].first <= hop.last + 12 and not before:
        return after[0]
    if hop.deep and before:
        return before[-1]
    return None


def _alone(r: Reading, hop: Hop, low: int, high: int) -> Saying | None:
    """A hop that no saying of the sentence holds is a saying of its own: "As reported by X, …"."""
    reported = {"reported", "cited", "quoted"} & set(r.lows[hop.first : hop.first + 5])
    if hop.deep or not reported:
        return None
    initial = all(r.tags[step] in "B&CV," for step in range(low, hop.first))
    content = min(high, hop.last + 1)
    if initial and content < high:
        return Saying((hop.sources,), (hop.first, hop.last), hop.first, hop.last, Side.AFTER, content)
    if r.tags[hop.last : hop.last + 1] == [":"] and hop.last + 1 < high:
        return Saying((hop.sources,), (hop.first, hop.last), hop.first, hop.last, Side.AFTER, content)
    if hop.last >= high - 1 or r.tags[hop.last] in ",.":
        return Saying((hop.sources,), (hop.first, hop.last), hop.first, hop.last, Side.BEFORE, content)
    return None


def _led(r: Reading, sayings: list[Saying], low: int, high: int) -> Iterator[Saying]:
    """Outlets in the words that lead a clause stand nearer the reader than its speaker."""
    for saying in sayings:
        begun = saying.first
        if saying.side is Side.AFTER and not saying.follows and low < begun <= low + 24 and saying is sayings[0]:
            for media in reversed(lead_media(r, low, begun)):
                saying = saying.nearer(media)
            yield _told_after(r, saying, high) if len(sayings) == 1 else saying
            continue
        yield _told_after(r, saying, high) if saying is sayings[-1] else saying


def _told_after(r: Reading, saying: Saying, high: int) -> Saying:
    """Give a saying the outlet that its content is followed by: "… “enough,” in an interview with Northwire"."""
    if saying.side is not Side.AFTER or saying.anaphoric or not saying.levels:
        return saying
    for at in range(saying.content + 1, high - 2):
        if r.lows[at] != "in" or r.tags[at - 1] not in "Q,nNe":
            continue
        noun = next((k for k in range(at + 1, min(high, at + 5)) if r.lows[k] in _TALKS), None)
        if noun is None or noun + 2 >= high or r.lows[noun + 1] not in ("with", "to"):
            continue
        found = phrases.after(r, noun + 2, high)
        media = media_levels(r, found) if found is not None else []
        if media:
            return replace(saying, levels=(*media, *saying.levels), stop=at)
    return saying


_TALKS = frozenset({"interview", "comment", "comments", "statement", "remarks", "talk", "conversation"})
