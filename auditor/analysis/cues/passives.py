"""Passives that attribute: ``was quoted by PAP as saying``, ``it was reported that``, ``is believed to``."""

from __future__ import annotations

from auditor.analysis.cues.adjuncts import Adjuncts, after_cue
from auditor.analysis.cues.branded import called_by, judged_by
from auditor.analysis.cues.bywhom import by_agent
from auditor.analysis.cues.inserted import content_start
from auditor.analysis.cues.leftside import after_quotation, left_content
from auditor.analysis.cues.sayings import Levels, Saying, Side
from auditor.analysis.cues.sides import around
from auditor.analysis.phrases import rightward, subjects
from auditor.analysis.phrases.finite import BE
from auditor.analysis.phrases.groups import as_led, group_start, unreal
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.phrases.times import over_time
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.media import media_levels
from auditor.analysis.sources.source import Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import MEDIA, Role
from auditor.value import replace

_APART = 10
"""Tokens that the first of two who told a thing takes at most."""

_ASIDE = 14
"""Tokens that a clause about a paper has at most before what the paper says."""

_STATING = MEDIA | {Role.DOCUMENT, Role.GOVERNMENT_BODY, Role.ORGANISATION}
"""In what, or at whom, something is stated: "it is said in the paper", "it was noted in the ministry"."""

_MARKING = frozenset({"note", "specify", "consider"})
"""What a writer marks, and nobody is said to have said: "The price, it is noted, …"."""

REPORTED = frozenset({"reported", "informed"})
_QUOTING = frozenset({"quote", "cite"})
_REFUSING = frozenset({"reject", "deny", "dismiss", "rebuff"})
_PUBLISHED = frozenset({"publish", "post", "write"})


def passive(r: Reading, at: int, start: int, low: int, high: int, cue: Cue) -> Saying | None:
    """``was quoted by PAP as saying``, ``it was reported that``, ``is believed to have``: ``start`` of its group."""
    if start == at > low and r.lows[at - 1] in ("it's", "it’s"):
        return _it_is(r, at, high)
    if cue.lemma == "tell" and r.lows[at + 1 : at + 2] == ["that"]:
        return _told_in_court(r, at, start, low)
    group = r.lows[start:at]
    by = at + 1 < high and r.lows[at + 1] == "by"
    called = called_by(r, at, start, low, high) if by and not unreal(group) else None
    if called is not None or start == at or BE.isdisjoint(group):
        reduced = start == at > low and r.tags[at - 1] in "nN"
        return called or (judged_by(r, at, start, high) if reduced else None) or _also(r, at, start, low, high)
    if r.lows[max(low, start - 2) : start] == ["whose", "words"]:
        return None
    if cue.lemma in _QUOTING or (cue.lemma == "report" and _as_saying(r, at)):
        quoted = _quoted(r, at, start, low, high)
        if quoted is not None or cue.lemma in _QUOTING:
            return quoted
    if start > low and (r.tags[start - 1] == "R" or as_led(r, at, low) >= 0):
        return None
    negated = unreal(group)
    named = _by_whom(r, at, start, high)
    if named is not None:
        heard = cue.lemma in ("tell", "inform") and r.lows[named.last : named.last + 1] == ["that"]
        told = "being" in group or not (heard or cue.lemma in lexicon.words("passive_by"))
        told = told or (cue.lemma in _PUBLISHED and not _worded(r, start, low))
        told = told or (cue.lemma in _REFUSING and _offered(r, start, low))
        return None if told else replace(named, negated=negated or _nothing(r, start, r.cue(at)))
    judged = judged_by(r, at, start, high)
    if judged is not None:
        return judged
    return _by_nobody(r, at, start, low, high, negated=negated)


def _it_is(r: Reading, at: int, high: int) -> Saying | None:
    """``It's understood that …``: nobody is named."""
    vague = r.lows[at] in lexicon.vague("passives") and r.lows[at + 1 : at + 2] == ["that"] and at + 2 < high
    return Saying((), (at - 1, at + 1), at - 1, at + 1, Side.AFTER, at + 2, r.cue(at), vague=True) if vague else None


def _told_in_court(r: Reading, at: int, start: int, low: int) -> Saying | None:
    """``The court was told that …``: what is said before a bench, as "The court heard that" has it."""
    told = not BE.isdisjoint(r.lows[start:at]) and not unreal(r.lows[start:at])
    found = subjects.subject(r, start, low) if told else None
    if found is None or r.lows[found.last - 1] not in lexicon.words("benches"):
        return None
    cue = r.cue(at)
    return Saying(levels(r, found), (start, at + 1), found.outer[0], at + 1, Side.AFTER, at + 2, cue, outer=found.outer)


def _by_nobody(r: Reading, at: int, start: int, low: int, high: int, *, negated: bool) -> Saying | None:
    """``It is said that …``, ``The road, it is said, was …``, ``is believed to have``: no source is named."""
    cue = r.cue(at)
    impersonal = start > low and r.lows[start - 1] == "it"
    bare = start > low and r.tags[start - 1] in ",Q" and r.lows[start] in BE
    stated = _stated_in(r, at, start - impersonal, low, high) if (impersonal or bare) and not negated else None
    if stated is not None or r.lows[at] not in lexicon.vague("passives"):
        return stated
    follows = r.lows[at + 1] if at + 1 < high else "."
    time = over_time(r, at + 1, high)
    follows = r.lows[time] if time < high else "."
    closing = time >= high or r.tags[time] == "."
    if impersonal and closing and start - 2 > low + 3 and r.tags[start - 2] == ",":
        return Saying((), (start - 1, at + 1), start - 1, time, Side.BEFORE, high, cue, vague=True, negated=negated)
    between = impersonal and start - 2 > low and r.tags[start - 2] == "," and r.tags[time : time + 1] == [","]
    if between and cue is not None and cue.lemma not in _MARKING and not negated:
        return Saying((), (start - 1, at + 1), start - 1, time, Side.AROUND, time + 1, cue, vague=True)
    if (
        (follows == "to" and _infinitive(r, time + 1, high))
        or (impersonal and follows == "that")
        or (impersonal and time < high and r.tags[time] in "DNnO")
    ):
        content = time + 1 if follows == "that" else time
        first = start - 1 if impersonal else start
        holder = None if impersonal else subjects.subject(r, start, low)
        content = holder.outer[0] if holder is not None else content
        return Saying((), (first, at + 1), first, time, Side.AFTER, content, cue, vague=True, negated=negated)
    return None


def _nothing(r: Reading, start: int, cue: Cue | None) -> bool:
    """Whether it was not said, by its subject: "Nothing | was confirmed by the club", "No date | was given by Lund".

    That there is nothing to report is a report: "No injuries | were reported by police".
    """
    first = start - 1
    while first > 0 and r.tags[first] in "nNeg" and r.lows[first] != "nothing":
        first -= 1
    if r.lows[first] == "no":
        return r.tags[first] == "D" and (cue is None or cue.lemma not in ("report", "record"))
    return r.lows[first] in ("nothing", "none")


def _offered(r: Reading, start: int, low: int) -> bool:
    """Whether what is refused is an offer or a request, which is a deed and no words: "The bid was rejected"."""
    found = subjects.subject(r, start, low)
    return found is not None and r.lows[found.last - 1] in lexicon.words("offers")


def _worded(r: Reading, start: int, low: int) -> bool:
    """Whether what is published is words or news, and no picture or paper that somebody lets out."""
    found = subjects.subject(r, start, low)
    worded = lexicon.words("news_of") | lexicon.words("sayables")
    return found is None or r.lows[found.last - 1] in worded


def _as_saying(r: Reading, at: int) -> bool:
    """Whether "as saying" follows what is "reported", and not "as having gone"."""
    near = range(at + 1, min(len(r.lows) - 1, at + _APART))
    return any(r.lows[k] == "as" and (r.lows[k + 1] == "saying" or r.lows[k + 1] == "telling") for k in near)


def _infinitive(r: Reading, at: int, high: int) -> bool:
    """Whether a verb follows "to", and not whom something was reported to: "was reported | to police"."""
    if at >= high or r.tags[at] in "DNoO0R" or at in r.names:
        return False
    plural = r.lows[at].endswith("s") and not r.lows[at].endswith(("ss", "us"))
    return r.tags[at] != "n" or not (plural or r.lows[at] in roles.head_roles())


def _stated_in(r: Reading, at: int, start: int, low: int, high: int) -> Saying | None:
    """``It is said in the paper, which is also available to Northwire, that …``, ``…, is noted in the paper.``."""
    carried = rightward.after(r, at + 2, high) if r.lows[at + 1 : at + 2] == ["in"] else None
    if carried is None or sources(r, carried)[0].role not in _STATING:
        return None
    closed = carried.last >= high or r.tags[carried.last] == "."
    if closed and start > low and r.tags[start - 1] in ",Q":
        own = (start, at + 1), start, carried.last
        return Saying(levels(r, carried), *own, Side.BEFORE, high, r.cue(at), outer=carried.outer)
    that = next((k for k in range(carried.last, min(high, carried.last + _ASIDE)) if r.lows[k] == "that"), high)
    if (
        that >= high
        or set(r.tags[carried.last : that]) & set(":;Q")
        or (that > carried.last and r.tags[that - 1] != ",")
    ):
        return None
    if r.lows[start] != "it":
        return None
    bounds = (start, at + 1), start, carried.last
    return Saying(levels(r, carried), *bounds, Side.AFTER, that + 1, r.cue(at), outer=carried.outer)


def reported_before(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``As reported earlier, …``, ``As was reported, …``: the outlet's own word of before."""
    if r.lows[at] not in REPORTED or as_led(r, at, low) != low:
        return None
    end = at + 1
    while end < high and r.tags[end] == "B":
        end += 1
    if end >= high or r.tags[end] != ",":
        return None
    return Saying((), (low, at + 1), low, end, Side.AFTER, end + 1, r.cue(at), vague=True, own=True)


def _by_whom(r: Reading, at: int, start: int, high: int) -> Saying | None:
    """``was confirmed (to Northwire) by X``: the saying of the one whom "by" names."""
    told_at, media = _let_know(r, at + 1, high)
    by = by_agent(r, told_at, high)
    if by is None:
        return None
    found, end = _spelt_out(r, *by, high)
    joins = lexicon.words("subordinating") | {"if", "unless", "while"}
    before = end >= high or r.tags[end] in ".,;" or r.lows[end] in joins or r.tags[end] == "&"
    side = Side.BEFORE if before and r.tags[end : end + 2] != [",", "Q"] else Side.AFTER
    who = (*media, sources(r, found))
    content = content_start(r, end, high)
    return Saying(who, (start, at + 1), start, end, side, content, r.cue(at), outer=found.outer)


def _spelt_out(r: Reading, found: Phrase, end: int, high: int) -> tuple[Phrase, int]:
    """Those whom a colon tells apart instead of their number: "by three people: | an envoy, an aide and a broker"."""
    if r.tags[end : end + 1] != [":"] or sources(r, found)[0].role is not Role.ANONYMOUS:
        return found, end
    each = rightward.after(r, end + 1, high)
    apart = each is not None and (each.last >= high or r.tags[each.last] == ".") and len(sources(r, each)) > 1
    return (each, each.last) if apart and each is not None else (found, end)


def _also(r: Reading, at: int, start: int, low: int, high: int) -> Saying | None:
    """``was first reported by X and later confirmed by Y``: the second of two who told one thing."""
    joint = start - 1
    while joint > low and r.tags[joint] == "B":
        joint -= 1
    if joint <= low or r.lows[joint] != "and":
        return None
    by = next((k for k in range(joint - 1, max(low, joint - _APART), -1) if r.lows[k] == "by"), 0)
    if not by or r.tags[by - 1] != "V":
        return None
    first = group_start(r, by - 1, low)
    named = _by_whom(r, at, start, high) if not BE.isdisjoint(r.lows[first : by - 1]) else None
    return replace(named, first=first, side=Side.BEFORE) if named is not None else None


def _let_know(r: Reading, at: int, high: int) -> tuple[int, Levels]:
    """Past the outlet that was let know, and that outlet: "was confirmed | to Northwire | by the mayor"."""
    if r.lows[at : at + 1] != ["to"]:
        return at, ()
    found = rightward.after(r, at + 1, high, name_only=True)
    media = media_levels(r, found) if found is not None else []
    return (found.last, (*media,)) if found is not None and media else (at, ())


def _past_clause(r: Reading, at: int, high: int) -> int:
    """Past what is told of an outlet before "as": "quoted by Northwire, which is state-run, | as saying"."""
    if r.tags[at : at + 1] != [","] or not (r.lows[at + 1] == "as" or r.tags[at + 1] == "R"):
        return at
    closed = (k + 1 for k in range(at, min(high - 1, at + _ASIDE)) if r.tags[k] == "," and r.lows[k + 1] == "as")
    return next(closed, at)


def _told(r: Reading, at: int, high: int) -> Adjuncts:
    """What follows "as saying" or "as telling": the hearer, if the cue takes one, and times."""
    cue = r.cue(at)
    if cue is None or "hearer" not in cue.takes:
        return Adjuncts(at + 1)
    return after_cue(r, at + 1, high, hearer=True)


def _side_of_quoted(r: Reading, first: int, end: int, low: int, high: int) -> Side:
    """Where the words of somebody who was quoted stand; ``first`` and ``end`` bound who was, and as what."""
    left = left_content(r, first, low)
    follows = r.tags[end] if end < high else "."
    if end >= high or follows in ".;" or (follows == "," and left):
        return around(r, end, high) if left else Side.NONE
    if left and follows not in "Q:" and r.lows[end] != "that" and after_quotation(r, first, low):
        return Side.BEFORE  # "“…,” Lund was quoted as telling aides after the vote"
    return Side.AFTER


def _quoted(r: Reading, at: int, start: int, low: int, high: int) -> Saying | None:
    """``X was quoted (by Y) as saying (by Y) that …``."""
    found = subjects.subject(r, start, low)
    if found is None:
        return None
    end, spoke = at + 1, False
    media: tuple[Source, ...] = ()
    content = -1
    for _ in range(6):
        step = over_time(r, end, high)
        by = by_agent(r, end, high)
        if by is not None:
            media, end = sources(r, by[0]), _past_clause(r, by[1], high)
        elif end + 1 < high and r.lows[end] == "as" and r.lows[end + 1].endswith("ing"):
            told = _told(r, end + 1, high)
            spoke, end, media = True, told.end, media or (told.media[0] if told.media else ())
        elif end + 1 < high and r.lows[end] == "in":
            carried = rightward.after(r, end + 1, high)
            if carried is None or not all(s.role in MEDIA or s.role is Role.DOCUMENT for s in sources(r, carried)):
                break
            media, end = sources(r, carried), carried.last
        elif step > end:
            end = step
        elif end < high and r.tags[end] == "B":
            end += 1
        else:
            break
    if not spoke and (not media or r.lows[at] == "reported"):
        return None
    who = levels(r, found)[-1]
    named: Levels = (media, who) if media else (who,)
    side = _side_of_quoted(r, found.outer[0], end, low, high)
    content = content_start(r, end, high)
    cue = r.cue(at)
    return Saying(named, (start, end), found.outer[0], end, side, content, cue, outer=found.outer)
