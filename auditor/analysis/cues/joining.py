"""The sayings of a sentence put together: inherited sources and hops."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.analysis.cues.hops import CITING
from auditor.analysis.cues.sayings import Hop, Saying, Side
from auditor.analysis.phrases import groups, leftward, subjects
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.source import Kind
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.model.agent import Role
from auditor.value import replace

_CONTRAST = frozenset({"but", "while", "though", "although"})


_WITHIN = frozenset({"where", "when", "as", "while"})
"""What leads up to a clause that a second verb without a comma before it still belongs to."""


_QUOTED = frozenset({"quoted", "cited"})
"""What is said of a speaker whose words an outlet passes on: "“…,” Lund, quoted by Northwire, said"."""


def inherited(r: Reading, found: list[Saying], low: int) -> list[Saying]:
    """Give each cue in -ing the sources of the words before it."""
    done: list[Saying] = []
    for saying in found:
        if not saying.follows:
            done.append(saying)
            continue
        holder = next((s for s in reversed(done) if _holds(s, saying)), None)
        holder = _judge(r, done, holder, saying) or holder
        if holder is not None and (holder.side is not Side.BEFORE or holder.last + 2 >= saying.first):
            who, outer, through = holder.levels, holder.outer, holder.through
        else:
            got = _clause_subject(r, saying.first, low)
            if got is None:
                continue
            who, outer, through = (sources(r, got),), got.outer, None
            if who[0][0].role is Role.OTHER and who[0][0].kind is Kind.COMMON:
                continue
        behind = saying.word is not None and saying.word.lemma in CITING
        named = (*who, *saying.levels) if behind else (*saying.levels, *who)
        done.append(replace(saying, levels=named, outer=outer, through=through))
    return done


def _holds(earlier: Saying, saying: Saying) -> bool:
    """Whether an earlier saying is one that a cue in -ing may go on from."""
    if not earlier.levels or earlier.vague or earlier.negated or earlier.first >= saying.first:
        return False
    return not earlier.view and (earlier.word is None or earlier.word.sourcing)


def _judge(r: Reading, done: list[Saying], holder: Saying | None, saying: Saying) -> Saying | None:
    """Who judges a report that speaks in a clause of its own: "Lund rejected reports which said …, | noting that"."""
    if holder is None or holder.through is None or r.tags[saying.first - 1] != ",":
        return None
    if holder.levels[-1][0].role not in (Role.DOCUMENT, Role.OTHER):
        return None
    judging = (s for s in reversed(done) if s.levels and s.first < holder.first and s.word is not None)
    return next((s for s in judging if s.word is not None and "judgement" in s.word.stances), None)


def _clause_subject(r: Reading, at: int, low: int) -> Phrase | None:
    """The subject of the clause that a participle or a second verb at ``at`` goes on from.

    That of the nearest verb which stands in no clause of its own ("that", "who", "when"), else of the first one.
    """
    first: Phrase | None = None
    for step in range(at - 1, low, -1):
        if r.tags[step] in "vVA" or (r.tags[step] in "ea" and r.tags[step - 1] in "NnO,)"):
            if r.tags[step] == "V" and r.lows[step].endswith("ing"):
                continue
            start = groups.group_start(r, step, low) if r.tags[step] != "A" else step
            found = subjects.subject(r, start, low)
            if found is None or subjects.relative(r, start, low) is not None:
                continue
            if found.outer[0] <= low or r.tags[found.outer[0] - 1] in ",;&-" or r.lows[found.outer[0] - 1] in _CONTRAST:
                return found
            if r.lows[found.outer[0] - 1] in _WITHIN and "," not in r.tags[step:at]:
                return found
            first = found
    return first


def joined(r: Reading, found: list[Saying], hops: list[Hop], low: int, high: int) -> list[Saying]:
    """The sayings with the hops joined to those they belong to."""
    sayings = list(found)
    earlier: Hop | None = None
    for hop in hops:
        place = _place(r, sayings, hop, low)
        if place is None:
            alone = _alone(r, hop, _onward(hops, hop), low, high)
            if alone is not None:
                sayings.append(alone)
                sayings.sort(key=lambda s: s.first)
            continue
        saying = sayings[place]
        if not hop.deep and earlier is not None and earlier.deep and earlier.last == hop.first:
            sayings[place] = _seen_by(saying, hop)
            continue
        earlier = hop
        if hop.deep:
            saying = saying.deeper(hop.above) if hop.above else saying
            saying = saying.deeper(hop.sources)
        else:
            saying = saying.nearer(hop.sources).nearer(hop.above)
        content = max(saying.content, hop.last) if hop.first <= saying.content + 1 else saying.content
        first, last = min(saying.first, hop.first), max(saying.last, hop.last)
        written = _written_in(r, hop) or _asked_at_end(r, hop)
        stop = written if saying.content < written else _cited_at_end(r, saying, hop) or saying.stop
        last = saying.last if written else last
        sayings[place] = replace(saying, first=first, last=last, content=content, stop=stop)
        if not hop.deep and hop.last <= saying.first:
            _pass_on(sayings, place, hop)
    return sayings


def _pass_on(sayings: list[Saying], place: int, hop: Hop) -> None:
    """Give the cues that go on from a saying the outlet that leads it: "Speaking to AP, she said …, adding …"."""
    for at in range(place + 1, len(sayings)):
        if not sayings[at].follows:
            return
        sayings[at] = sayings[at].nearer(hop.sources).nearer(hop.above)


def _seen_by(saying: Saying, hop: Hop) -> Saying:
    """With who saw a paper right before that: "citing a memo seen by Northwire"; "seen by the paper" adds nobody."""
    if any(source.kind is not Kind.NAME for source in hop.sources):
        return saying
    return replace(saying, levels=(*saying.levels[:-1], hop.sources, saying.levels[-1]))


def _place(r: Reading, sayings: list[Saying], hop: Hop, low: int) -> int | None:
    """The saying that a hop belongs to: the nearest one before it, else the first after it."""
    before = [i for i, s in enumerate(sayings) if s.levels and s.cue[0] < hop.first and not s.vague]
    before = [i for i in before if _hands_on(sayings[i])] or before
    for i in reversed(before):
        saying = sayings[i]
        adjacent = saying.last >= hop.first - 2
        inside = saying.first <= hop.first < saying.last + 2
        if adjacent or inside:
            return i
    after = [i for i, s in enumerate(sayings) if s.levels and hop.last <= s.cue[0] and not (s.follows and i)]
    if hop.first == low and r.tags[low] in "gV":  # "Speaking to Northwire, Lund blamed Roe, who says"
        after = [i for i in after if sayings[i].through is None]
    if after and hop.deep is False and sayings[after[0]].side is Side.BEFORE and _noun_before(r, hop):
        return after[0] if r.lows[hop.first] in _QUOTED and sayings[after[0]].first < hop.first else None
    if after and sayings[after[0]].first <= hop.last + 12 and not before:
        if not hop.deep and r.lows[hop.first] == "as" and not _hands_on(sayings[after[0]]):
            return None
        return None if _of_clause_before(r, hop, sayings[after[0]], low) else after[0]
    speaking = r.lows[hop.first] in ("speaking", "talking") and r.tags[hop.first - 1] == ","
    if before and (hop.deep or speaking or _written_in(r, hop) or _asked_at_end(r, hop)):
        return before[-1]
    return None


def _of_clause_before(r: Reading, hop: Hop, saying: Saying, low: int) -> bool:
    """Whether the hop ends a clause that tells no words: "The Post wrote the same, citing Lund, but Roe says"."""
    return hop.deep and saying.first >= hop.last and not {"A", "V", "v"}.isdisjoint(r.tags[low : hop.first])


def _written_in(r: Reading, hop: Hop) -> int:
    """Where it begins that words stand in a paper that the hop's outlet has: "| in a letter seen by X"; 0 elsewhere."""
    if hop.deep or not leftward.paper(r, hop.first - 1):
        return 0
    start = next((at for at in range(hop.first - 2, max(1, hop.first - 6), -1) if r.tags[at] not in "Dneg"), 0)
    return start if r.lows[start] == "in" and r.tags[start - 1] in "Qne" else 0


def _asked_at_end(r: Reading, hop: Hop) -> int:
    """Where "when asked by Northwire" begins that ends the sentence; 0 for none."""
    ends = hop.last >= len(r.tags) or r.tags[hop.last] == "."
    asked = ends and not hop.deep and r.lows[hop.first] in lexicon.words("replying") and hop.first > 1
    return hop.first - 1 - (r.tags[hop.first - 2] == ",") if asked and r.lows[hop.first - 1] == "when" else 0


def _cited_at_end(r: Reading, saying: Saying, hop: Hop) -> int:
    """Where ", citing officials" begins that ends the sentence behind what was said; 0 for none."""
    closes = hop.last >= len(r.tags) or r.tags[hop.last] == "." or _had_by(r, hop.last)
    behind = saying.side is Side.AFTER and hop.deep and hop.first > saying.content + 1
    cited = behind and r.tags[hop.first - 1] == "," and r.lows[hop.first] in lexicon.words("citing")
    return hop.first - 1 if cited and closes else 0


def _had_by(r: Reading, at: int) -> bool:
    """Whether it is only told who has the paper that ends at ``at``: "citing papers | obtained by the outlet."."""
    stop = next((k for k in range(at, len(r.tags)) if r.tags[k] in ".,;:"), len(r.tags))
    had = r.lows[at] in lexicon.words("handed_on") and r.lows[at + 1 : at + 2] == ["by"]
    return had and (stop >= len(r.tags) or r.tags[stop] == ".")


def _hands_on(saying: Saying) -> bool:
    return saying.word is None or saying.word.sourcing


def _noun_before(r: Reading, hop: Hop) -> bool:
    """Whether the hop only tells of the noun before it: "The deal, first reported by Northwire, is worth …"."""
    return (
        hop.first > 1 and r.tags[hop.first - 1] == "," and r.tags[hop.first - 2] in "nN" and r.lows[hop.first] != "as"
    )


def _onward(hops: Sequence[Hop], hop: Hop) -> int:
    """The token after whom the hop's sources themselves refer to: "as reported by X | with reference to Y"."""
    return next((other.last for other in hops if other.deep and other.first == hop.last), hop.last)


def _in_brackets(r: Reading, hop: Hop, low: int) -> bool:
    """Whether it is told in brackets by way of whom a clause comes: "The striker may leave (via Northwire)."."""
    bracketed = r.lows[hop.first] == "via" and r.tags[hop.first - 1] == "(" and r.tags[hop.last : hop.last + 1] == [")"]
    return bracketed and not {"A", "V", "v"}.isdisjoint(r.tags[low : hop.first])


def _alone(r: Reading, hop: Hop, end: int, low: int, high: int) -> Saying | None:
    """A hop that no saying of the sentence holds is a saying of its own: "As reported by X, …".

    ``end`` is the token after it and those it refers to.
    """
    named = (hop.above, hop.sources) if hop.above else (hop.sources,)
    if _in_brackets(r, hop, low):
        return Saying(named, (hop.first, hop.last), hop.first - 1, hop.last + 1, Side.BEFORE, high)
    reported = {"reported", "cited", "quoted"} & set(r.lows[hop.first : hop.first + 5])
    if hop.deep or not (reported or r.lows[hop.first] == "as"):
        return None
    initial = all(r.tags[step] in "B&CV," for step in range(low, hop.first))
    content = min(high, hop.last + 1)
    if initial and content < high:
        return Saying(named, (hop.first, hop.last), hop.first, hop.last, Side.AFTER, content)
    if r.tags[hop.last : hop.last + 1] == [":"] and hop.last + 1 < high:
        return Saying(named, (hop.first, hop.last), hop.first, hop.last, Side.AFTER, content)
    if end >= high - 1 or r.tags[end] in ",.":
        return Saying(named, (hop.first, hop.last), hop.first, hop.last, Side.BEFORE, content)
    return None
