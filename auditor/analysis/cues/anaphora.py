"""Cues whose content is the sentence before: "This was reported by X"."""

from __future__ import annotations

from auditor.analysis.cues.adjuncts import Adjuncts, after_cue
from auditor.analysis.cues.bywhom import by_agent
from auditor.analysis.cues.leads import lead_media
from auditor.analysis.cues.passing import passed_on, past_this
from auditor.analysis.cues.sayings import Levels, Saying, Side
from auditor.analysis.phrases import groups, rightward, subjects
from auditor.analysis.phrases.leftward import Phrase, mediums
from auditor.analysis.phrases.times import over_time
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.audience import hearer_of
from auditor.analysis.sources.source import Kind
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading
from auditor.model.agent import BODIES, MEDIA, Role
from auditor.value import replace

_HEARER = 8
"""Tokens between a cue and "as much" at most."""

_LEAD = 14
"""Tokens that who passes something on takes at the head of a sentence at most."""

_CARRIERS = MEDIA | {Role.SOCIAL_MEDIA}
_DISCLOSURES = [["disclosure"], ["announcement"], ["revelation"], ["remark"], ["remarks"], ["assertion"], ["comments"]]
_THE_NEWS = [["the", thing] for thing in ("news", "story", "incident", "deal", "case", "attack", "plan")]
_FAR = 14
"""Tokens of a sentence before a verb that points back, at most."""

_SUPPOSING = frozenset({"if", "unless", "until", "whether", "had"})
_WERE = [["were"], ["are"], ["came"]]
_IS_WHAT = [["is", "what"], ["is", "how"], ["was", "what"], ["was", "how"]]
_KNOWN = frozenset({"known", "public"})
_DEEDS = frozenset({"made", "contained", "spoke", "talked"})
_ANNOUNCED = frozenset({"statement", "announcement"})
_PASSED = frozenset({"was", "were", "is", "been"})
_NEWLY = frozenset({"is", "was", "been", "were", "also", "later", "earlier", "first", "originally", "initially"})
_ENDS = "P.,CTB"
_SO = [["so"], ["or", "so"], ["and", "so"]]
_REPORTING = frozenset({"report", "inform", "announce"})
_TIMES = frozenset("PT")
_POINTING = frozenset({"this", "it", "so", "as", "made"})
"""Words of which one stands behind a verb that points back: "said so", "said as much", "said the remarks were made"."""

_ABOUT_IT = frozenset({"about", "of"})
_DENIED = [([word], end) for word in ("it", "that") for end in ([], ["."], [";"], [","])]
_DENIED.remove((["that"], [","]))  # "denied that, in May, it had paid"
_ABOUT = [[about, this] for about in ("about", "of") for this in ("this", "it", "that")]


def of_what_precedes(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``This was reported by X``, ``X reports this``: the content is the sentence before."""
    word, before, cue = r.lows[at], r.lows[at - 1], r.cue(at)
    if word in _DEEDS:
        return _in_a_deed(r, at, low, high)
    if before in _PASSED and word in lexicon.words("conveyed"):
        conveyed = _conveyed(r, at, low, high)
        if conveyed is not None:
            return conveyed
    if cue is None:
        return None
    if r.tags[low] == "Q" and r.lows[low + 1 : low + 3] in _IS_WHAT:
        said = _is_what(r, at, low, high, cue)
        return replace(said, first=low + 1, side=Side.BEFORE, anaphoric=False) if said is not None else None
    if cue.form == "ing" or not cue.sourcing:
        return None
    if cue.form == "base" and "first" in r.lows[max(low, at - 2) : at]:
        return _first_to(r, at, low, high, cue)
    pointing = not _POINTING.isdisjoint(r.lows[at + 1 : high])
    verb = past_this(r, at, low, high) if pointing else 0
    if verb:
        return passed_on(r, at, verb, low, high, cue)
    led = r.lows[low]
    if led in _ABOUT_IT and r.lows[low : low + 2] in _ABOUT and set(r.tags[low + 2 : at]) <= _TIMES:
        return _writes(r, at, high, cue)
    if led in ("this", "that") and r.lows[low + 1 : low + 3] in _IS_WHAT:
        return _is_what(r, at, low, high, cue)
    if at - low <= 2 and r.lows[low:at] in _SO and "hearer" not in cue.takes:
        said = _writes(r, at, high, cue)
        return replace(said, word=None) if said is not None else None
    if pointing and at - low < _LEAD and "as" in r.lows[at + 1 : at + _HEARER]:
        much = _as_much(r, at, low, high, cue)
        if much is not None:
            return much
    if cue.lemma in _REPORTING and (told := _told_before(r, at, high, cue)):
        return _reported(r, at, told, low, high, cue)
    begun = _clause_start(r, low, at) if before in _NEWLY else at
    if begun < at <= begun + 5 and r.lows[begun] in ("this", "it", "the", "that"):
        return _told_of(r, at, begun, high, cue)
    return _of_this(r, at, low, high, cue) if pointing or cue.lemma == "deny" else None


def _denied(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``Lund has denied it``, ``But the mill denies that``: what is denied is no clause of the same sentence."""
    said = _of_it(r, at, at + 2, low, high, ())
    return said if said is not None and said.first - low <= 1 else None


def _of_this(r: Reading, at: int, low: int, high: int, cue: Cue) -> Saying | None:
    """``X told Northwire about this``, ``X said so``: the word that points back stands behind who was told."""
    if cue.lemma == "deny" and (r.lows[at + 1 : at + 2], r.tags[at + 2 : at + 3]) in _DENIED:
        return _denied(r, at, low, high)
    alone = r.lows[at + 1 : at + 2] == ["this"] and r.tags[at + 2 : at + 3] in (["P"], ["C"], ["."])
    told = Adjuncts(at + 1) if alone else after_cue(r, at + 1, high, hearer="hearer" in cue.takes)
    this = told.end
    about = r.lows[this : this + 1] == ["about"] or (this == at + 1 and r.lows[this : this + 1] in (["of"], ["on"]))
    this += about
    so = cue.lemma == "say" and r.lows[this : this + 1] == ["so"]
    if this < high and (so or r.lows[this] == "this" or (r.lows[this] == "it" and _at_head(r, at, this, low))):
        return _of_it(r, at, this + 1, low, high, told.media)
    return None


def _told_before(r: Reading, at: int, high: int, cue: Cue) -> int:
    """Where words end that only tell who reported what stands before: "| reports that.", "| reported the news"."""
    if r.tags[at + 1 : high] in ([], ["."]):
        return at + 1 if cue.form == "past" else 0
    if r.lows[at + 1] == "that" and r.tags[at + 2 : high] in ([], ["."]):
        return at + 2
    end = over_time(r, at + 3, high) if r.lows[at + 1 : at + 3] in _THE_NEWS[:2] else 0
    return end if end and (end >= high or r.tags[end] in ".,") else 0


def _reported(r: Reading, at: int, end: int, low: int, high: int, cue: Cue) -> Saying | None:
    """``The Interior Ministry reported.``, ``Northwire first reported the news on Friday``."""
    found = subjects.subject(r, groups.group_start(r, at, low), low)
    if found is None or found.outer[0] != low:
        return None
    named = levels(r, found)
    told = all(source.role in BODIES | MEDIA and source.kind is not Kind.PRONOUN for level in named for source in level)
    own = (at, at + 1), low, end
    return Saying(named, *own, Side.NONE, high, cue, outer=found.outer, anaphoric=True) if told else None


def _of_it(r: Reading, at: int, end: int, low: int, high: int, heard: Levels) -> Saying | None:
    """``Lund told reporters about this``, ``He stated this in an interview with Northwire``, ``Officials said so``."""
    if end < high and r.tags[end] not in _ENDS:
        return None
    start = groups.group_start(r, at, low)
    if groups.unreal(r.lows[start:at]) or r.lows[low] in _SUPPOSING:
        return None
    found = subjects.subject(r, start, low)
    if found is None or at - found.first >= _FAR:
        return None
    outer, told = found.outer, after_cue(r, end, high, hearer=False)
    named = (*heard, *told.media, *levels(r, found))
    plain = named[-1][0].kind is Kind.PRONOUN
    own = (at, at + 1), outer[0], max(told.end, end)
    return Saying(named, *own, Side.NONE, high, r.cue(at) if plain else None, outer=outer, anaphoric=True)


def _in_a_deed(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``The announcement was made by X``, ``This is contained in a letter``, ``He made this known to Northwire``."""
    word, before, led = r.lows[at], r.lows[at - 1], r.lows[low]
    if word == "made" and before in ("was", "were") and not _ANNOUNCED.isdisjoint(r.lows[low:at]):
        return _told_of(r, at, low, high, None) if led in ("the", "this", "such") and at - low <= 6 else None
    if word == "contained":
        told = before in ("was", "were", "is") and led in ("this", "it", "that") and at - low <= 3
        return _told_of(r, at, low, high, None) if told else None
    return _made_known(r, at, low, high)


def _made_known(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``He made this known in an interview with Northwire``, ``The mayor spoke about this on Radio Delta``."""
    known = r.lows[at + 1 : at + 2] in (["this"], ["it"]) and not _KNOWN.isdisjoint(r.lows[at + 2 : at + 3])
    disclosure = r.lows[at + 1 : at + 2] in (["the"], ["this"]) and r.lows[at + 2 : at + 3] in _DISCLOSURES
    told = known or disclosure if r.lows[at] == "made" else r.lows[at + 1 : at + 3] in _ABOUT
    said = _of_it(r, at, at + 3, low, high, ()) if told else None
    return said if said is not None and said.first <= low + 1 else None


def _first_to(r: Reading, at: int, low: int, high: int, cue: Cue) -> Saying | None:
    """``Northwire was the first to report the news``."""
    news = r.lows[at + 1 : at + 3]
    end = at + 2 if news[:1] in (["this"], ["it"]) else at + 3 if news in _THE_NEWS else 0
    be = next((k for k in range(at - 2, max(low, at - 5), -1) if r.lows[k] in ("was", "were")), 0)
    if not end or not be or (end < high and r.tags[end] not in _ENDS):
        return None
    found = subjects.subject(r, be, low)
    if found is None:
        return None
    return Saying(levels(r, found), (at, at + 1), found.outer[0], end, Side.NONE, high, cue, anaphoric=True)


def _at_head(r: Reading, at: int, this: int, low: int) -> bool:
    """Whether the sentence begins with who spoke, and goes on to where: "Ida Lund announced it on Telegram"."""
    begins = at - low > 1 and r.tags[low] in "NDn" and not set(r.tags[low:at]) & set(",VQ")
    if not begins or r.lows[this + 1 : this + 2] not in (["on"], ["in"], ["during"]):
        return False
    near = range(this + 2, min(len(r.lows), this + 2 + _HEARER))
    told = any(r.lows[k] in lexicon.words("telling") or r.lows[k] in mediums() for k in near)
    return told or any(k in r.names and r.names[k][2].role in _CARRIERS for k in near)


def _conveyed(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``Such data were provided by X``, ``This is evidenced by a letter of X``."""
    begun = _clause_start(r, low, at)
    subject = r.lows[begun : groups.group_start(r, at, low)]
    alone = subject == ["this"] and r.lows[at] in ("evidenced", "confirmed")
    told = len(subject) > 1 and subject[-1] in lexicon.words("news_of") and subject[0] in lexicon.words("news_leads")
    plain = subject[:1] == ["the"] and len(subject) == 2
    if len(subject) > 3 or plain or not (alone or told):
        return None
    by = by_agent(r, at + 1, high)
    if by is None or (by[1] < high and r.tags[by[1]] not in ".,;" and r.lows[by[1]] not in ("in", "on")):
        return None
    found, end = by
    media = after_cue(r, found.outer[1], high, hearer=False)
    named = (*media.media, *levels(r, found))
    end = max(end, media.end)
    return Saying(named, (at, at + 1), begun, end, Side.NONE, high, outer=found.outer, anaphoric=True)


def _as_much(r: Reading, at: int, low: int, high: int, cue: Cue) -> Saying | None:
    """``He said as much to Northwire``, ``The mayor told Northwire as much``."""
    told = after_cue(r, at + 1, high, hearer="hearer" in cue.takes)
    if r.lows[told.end : told.end + 2] != ["as", "much"]:
        return None
    heard = after_cue(r, told.end + 2, high, hearer=False)
    found = subjects.subject(r, groups.group_start(r, at, low), low)
    if found is None or found.outer[0] > low + 1 or (heard.end < high and r.tags[heard.end] not in ".,"):
        return None
    named = (*told.media, *heard.media, *levels(r, found))
    bounds = (at, at + 1), low, heard.end
    return Saying(named, *bounds, Side.NONE, high, outer=found.outer, anaphoric=True)


def whose_words(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``The words were Lund's.``, ``Those were the words of a teacher.``, where the sentence before is a quotation."""
    if at == low + 1 and r.lows[low] in ("the", "those", "these") and r.lows[at + 1 : at + 2] in _WERE:
        start = at + 2 + (r.lows[at + 2 : at + 4] == ["those", "of"]) * 2
    elif r.lows[low] in ("those", "these") and [r.lows[low + 1]] in _WERE and r.lows[at + 1 : at + 2] == ["of"]:
        start = at + 2
    else:
        return None
    found = rightward.after(r, start, high)
    if found is None or (found.last < high and r.tags[found.last] not in ".,") or start - low > _HEARER:
        return None
    owned = r.lows[found.last - 1].endswith(("'s", "’s"))
    if start == at + 2 and r.lows[at + 1] != "of" and not owned:
        return None
    bounds = (at, at + 1), low, found.last
    cue = lexicon.cues()["said"]
    return Saying(levels(r, found), *bounds, Side.NONE, high, cue, outer=found.outer, anaphoric=True)


def _clause_start(r: Reading, low: int, at: int) -> int:
    """The token after words that only name who passes it on: "As Northwire informs, | this was stated by"."""
    if r.lows[low] not in ("as", "according"):
        return low
    return next((step + 1 for step in range(low + 2, min(at, low + _LEAD)) if r.tags[step] == ","), low)


def _writes(r: Reading, at: int, high: int, cue: Cue) -> Saying | None:
    """``About this writes X.``: the source after the verb."""
    found = rightward.after(r, at + 1, high)
    if found is None or (found.last < high and r.tags[found.last] not in ".,;PT"):
        return None
    named = levels(r, found)
    bounds = (at, at + 1), at, found.last
    return Saying(named, *bounds, Side.NONE, high, cue, outer=found.outer, anaphoric=True)


def _is_what(r: Reading, at: int, low: int, high: int, cue: Cue) -> Saying | None:
    """``That is what the mayor said``, ``This is how Lund, in a talk with Northwire, described it``."""
    found = subjects.subject(r, groups.group_start(r, at, low), low + 3)
    if found is None:
        return None
    told = after_cue(r, at + 1, high, hearer="hearer" in cue.takes)
    named = (*lead_media(r, found.last, at), *told.media, *levels(r, found))
    bounds = (at, at + 1), low, told.end
    return Saying(named, *bounds, Side.NONE, high, outer=found.outer, anaphoric=True)


def _carries(r: Reading, carried: Phrase, cue: Cue | None) -> bool:
    """Whether the phrase after "this is stated in" is what words stand in: any paper, or the one that is meant.

    What "was shown in" a town or at a fair is no words.
    """
    shown = cue is not None and cue.lemma == "show"
    if r.lows[carried.first] not in ("a", "an", "another") and not shown:
        return True
    source = levels(r, carried)[0][0]
    return source.role is Role.DOCUMENT or (shown and source.media)


def _says_that(r: Reading, at: int, high: int) -> bool:
    """Whether what a paper says follows it: "It is stated in the paper | (, which Northwire has,) that"."""
    if r.lows[at : at + 1] == ["that"]:
        return True
    rest = range(at + 2, min(high, at + _LEAD))
    return r.tags[at : at + 1] == [","] and any(r.lows[k] == "that" and r.tags[k - 1] == "," for k in rest)


def _told_of(r: Reading, at: int, low: int, high: int, cue: Cue | None) -> Saying | None:
    subject = r.lows[low : at - 1]
    if not {"this", "it", "information", "same", "statement", "news", "that"} & set(subject):
        return None
    same = "same" in subject
    heard = after_cue(r, at + 1, high, hearer=True) if r.lows[at + 1 : at + 2] == ["to"] else Adjuncts(at + 1)
    by = by_agent(r, heard.end, high) or _spoken_by(r, heard.end, high)
    media: Levels = heard.media
    if by is not None:
        found, end = by[0], by[1]
        if end < high and r.lows[end] == "that":
            return None
        media = (*media, *after_cue(r, found.outer[1], high, hearer=False).media)
    elif heard.media and r.lows[heard.end : heard.end + 1] in (["in"], ["at"], ["by"]):
        house = rightward.after(r, heard.end + 1, high)
        if house is None or levels(r, house)[0][0].role not in BODIES:
            return None
        found, end = house, house.last
    elif at + 2 < high and r.lows[at + 1] in ("in", "on"):
        carried = rightward.after(r, at + 2, high)
        if carried is None or not _carries(r, carried, cue) or _says_that(r, carried.last, high):
            return None
        found, end = carried, carried.last
        signed, end, media = _signed(r, end, high)
        if signed:
            named = (*media, *levels(r, carried)[:1], *signed)
            return Saying(named, (at, at + 1), low, end, Side.NONE, high, cue, outer=carried.outer, anaphoric=True)
    else:
        return None
    outer = found.outer
    named = (*media, *levels(r, found))
    return Saying(named, (at, at + 1), low, end, Side.NONE, high, cue, view=same, outer=outer, anaphoric=True)


def _spoken_by(r: Reading, at: int, high: int) -> tuple[Phrase, int] | None:
    """Whom "by" names behind where it was said: "was announced | on 3 May in a talk with reporters by the mayor"."""
    near = range(at + 1, min(high, at + _LEAD))
    by = next((k for k in near if r.lows[k] == "by" and r.lows[k - 1] in _TALKS), 0)
    return by_agent(r, by, high) if by else None


_TALKS = frozenset({"interview", "briefing", "conference", "reporters", "journalists"})


def _signed(r: Reading, at: int, high: int) -> tuple[Levels, int, Levels]:
    """Who signed the paper that ends at ``at``, where that ends, and to whom it was given, if it is said.

    ``a statement | signed on Sunday by the director, Ida Lund, and made available to Northwire``.
    """
    at = over_time(r, at, high)
    if r.lows[at : at + 1] not in (["signed"], ["issued"], ["released"]):
        return (), at, ()
    made = r.lows[at + 1 : at + 5] == ["and", "made", "available", "to"]
    heard = hearer_of(r, at + 5, high)[0] if made else at + 1
    by = by_agent(r, over_time(r, heard, high), high)
    if by is None:
        return (), at, ()
    end = by[1] + (r.tags[by[1] : by[1] + 1] == [","])
    if r.lows[end : end + 4] != ["and", "made", "available", "to"]:
        return levels(r, by[0]), by[1], ()
    stop, media = hearer_of(r, end + 4, high)
    return levels(r, by[0]), stop, tuple(media)
