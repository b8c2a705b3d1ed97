"""On which side of a cue its content stands, and where it begins."""

from __future__ import annotations

from auditor.analysis.cues.adjuncts import CONDITION, after_cue
from auditor.analysis.cues.complements import END, complement
from auditor.analysis.cues.content_clauses import GOING_ON
from auditor.analysis.cues.inserted import content_start, namely, past_aside, past_cited
from auditor.analysis.cues.leftside import BY_OTHERS, after_quotation, leads_to_quotation, left_content, name_in_marks
from auditor.analysis.cues.sayings import AFTER, AROUND, BEFORE, NOTHING, Complement, Side
from auditor.analysis.cues.stances import AGREEING
from auditor.analysis.cues.voiced import launched
from auditor.analysis.phrases import groups
from auditor.analysis.phrases.finite import BE
from auditor.analysis.phrases.times import over_time
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading

_CLAUSE = 5
"""Tokens of what was said before a source without a comma at least."""

_DATING = 6
"""Tokens between a comma and "after" that date something at most: "just over two weeks"."""

_WHERE = frozenset({"at", "during", "in", "on", "after", "following"})
"""What leads up to where or when a thing was said."""


_COMING = (["within"], ["at"], ["to"], ["quickly"], ["immediately"])
"""What stands behind "responded" where somebody came to help, and said nothing."""

_RESUMED = 30
"""Tokens between two parts of a quotation within a sentence."""


def around(r: Reading, at: int, high: int, *, quoted: bool = False) -> Side:
    """Whether content goes on after a cue that had content before it; a quotation (``quoted``) by another only."""
    if at >= high - 1:
        return BEFORE
    tag = r.tags[at]
    if tag in END:
        nxt = at + 1
        return AROUND if tag == "." and nxt < high and r.tags[nxt] == "Q" else BEFORE
    if tag == "Q" and r.tags[at - 1] in "DPgv":
        return BEFORE
    if tag == "Q" or (tag in ",:-" and at + 1 < high and r.tags[at + 1] == "Q"):
        return AROUND
    if quoted:
        return BEFORE
    if tag == "," and at + 1 < high and not resumes_elsewhere(r, at + 1, high):
        return AROUND
    return BEFORE


def resumed(r: Reading, at: int, high: int) -> tuple[Side, int]:
    """Where a quotation before a cue goes on after the words beside that: ``“…,” he said of his men, “…”``."""
    for step in range(at, min(high, at + _RESUMED)):
        if r.tags[step] == "Q" and r.tags[step - 1] in ",.":
            return AROUND, step
        cue = r.cue(step)
        if r.tags[step] in ":;" or (cue is not None and cue.sourcing):
            break
    return BEFORE, at


def resumes_elsewhere(r: Reading, at: int, high: int) -> bool:
    """Whether what follows the comma is another saying, an aside or a tag, not the rest of the content."""
    tag, low = r.tags[at], r.lows[at]
    if groups.past_copy(r, at) > at or _dates(r, at, high) or _tells_of_speaker(r, at, high):
        return True
    if low == "even" and r.lows[at + 1 : at + 2] in (["as"], ["though"], ["when"], ["if"]):
        return True
    if tag == "N" and _ends_row(r, at, high):
        return True
    done = low.endswith("ing") or r.lows[at + 1 : at + 2] == ["by"]
    if low in lexicon.words("elsewhere") or tag in "gRe" or (tag in "Vv" and done):
        return True
    if tag in "Va" and _inverted_tag(r, at, high):
        return True
    for step in range(at, min(high, at + 14)):
        if r.tags[step] in "Va" and r.cue(step) is not None and r.cue(step).sourcing:  # type: ignore[union-attr]
            rest = over_time(r, step + 1, high)
            if rest >= high or r.tags[rest] in ".," or r.lows[rest] in lexicon.words("closing"):
                return True
            if r.lows[rest] in ("in", "on") and r.lows[step - 1] not in BE and _said_where(r, rest, high):
                return True
            if _from_a_place(r, r.cue(step), rest, high):
                return True
        if r.tags[step] in ",;":
            break
    return False


def _said_where(r: Reading, at: int, high: int) -> bool:
    """Whether all that follows tells where it was said: "the board said | in its report."."""
    end = after_cue(r, at, high, hearer=False).end
    return end > at and (end >= high or r.tags[end] == ".")


def _ends_row(r: Reading, at: int, high: int) -> bool:
    """Whether the words are the last fields of the speaker's body: "a committee on trade, | Sea and Ice."."""
    stop = next((step for step in range(at, high) if r.tags[step] not in "N,&"), high)
    return "&" in r.tags[at:stop] and (stop >= high or r.tags[stop] == ".")


def _tells_of_speaker(r: Reading, at: int, high: int) -> bool:
    """Whether the words tell no more than who spoke: ", of the harbour hospital.", ", a firm that sells software."."""
    if r.lows[at] not in ("a", "an", "of") or r.tags[at - 2] not in "Nn" or not _told_before(r, at):
        return False
    if r.lows[at] == "of":
        return r.tags[at - 2] == "N" and not any(tag in "AvV" for tag in r.tags[at:high])
    noun = at + 1
    while noun < high and r.tags[noun] in "nNge0":
        noun += 1
    told = noun < high and (r.tags[noun] == "R" or r.lows[noun] in ("that", "in", "at", "of"))
    aside = (step for step in range(noun, high) if r.tags[step] == ",")
    return noun > at + 1 and (noun >= high or r.tags[noun] == "." or told) and next(aside, high) >= high - 1


def _told_before(r: Reading, at: int) -> bool:
    """Whether a clause stands before the cue: two verbs or more, with the cue's, before ``at``."""
    verbs = 0
    for step in range(at - 1, max(0, at - _RESUMED), -1):
        if r.tags[step] == ".":
            break
        verbs += r.tags[step] in "AvVe"
    return verbs > 1


def _dates(r: Reading, at: int, high: int) -> bool:
    """Whether the words only date what was said by something else: "(, she said,) two days after Lund had gone"."""
    step = at
    while step < min(high, at + _DATING) and r.tags[step] in "0DBT":
        step += 1
    return at < step < high and r.lows[step] in ("after", "before") and r.tags[step - 1] in "TB"


def _inverted_tag(r: Reading, at: int, high: int) -> bool:
    """Whether the cue at ``at`` and who passes it on are all that is left: ", reports Northwire."."""
    cue = r.cue(at)
    if cue is None or not cue.sourcing or "tail" not in cue.takes or r.tags[at + 1 : at + 2] not in (["N"], ["D"]):
        return False
    stop = at + 1
    while stop < high and r.tags[stop] in "NnDP0":
        stop += 1
    return stop >= high or r.tags[stop] in ".,"


_ON_THE_SPOT = (["from"], ["live"], ["for"], ["on"])
"""What follows "reporting" where it is somebody's work, and hands on no words: "as they were reporting from Riga"."""


_IDIOMATIC = frozenset({"report", "point"})
"""Verbs besides "put" that ``_idiom_side`` tells something of."""


def _idiom_side(r: Reading, cue: Cue, at: int, end: int, first: int, low: int, high: int) -> Complement | None:
    """Where content stands beside "as the mayor put it" and "the mayor pointed out"; ``None`` beside other words."""
    if "put" in cue.takes and "it" in r.lows[at + 1 : end] and first > low and r.lows[first - 1] == "as":
        if first - 1 == low and r.tags[end : end + 1] == [","]:
            return AFTER, content_start(r, end, high), False
        if left_content(r, first, low) or r.tags[first - 2] == ",":
            return around(r, end, high), content_start(r, end, high), False
    if (
        cue.lemma == "report"
        and cue.form == "ing"
        and r.lows[at + 1 : at + 2] in _ON_THE_SPOT
        and "that" not in r.lows[at + 2 : high]
    ):
        return NOTHING
    pointed = cue.lemma == "point" and r.lows[at + 1 : at + 2] == ["out"] and r.tags[at + 2 : at + 3] in ([], ["."])
    return (BEFORE, at + 2, False) if pointed and left_content(r, first, low) else None


def content_side(r: Reading, cue: Cue, at: int, end: int, first: int, low: int, high: int) -> Complement:
    """Where the content of an active verb stands, and the token at which content after it begins."""
    idiomatic = cue.lemma in _IDIOMATIC or "put" in cue.takes
    idiom = _idiom_side(r, cue, at, end, first, low, high) if idiomatic else None
    if idiom is not None:
        return idiom
    if end < high and r.lows[end] == "this" and r.tags[end + 1 : end + 2] == [":"]:
        end += 1
    left = _told_left(r, cue, end, first, low, high) and not leads_to_quotation(r, end, low, high)
    if left and (_closed(r, cue, end, high) or _at_meeting(r, cue, at, end, high)):
        return BEFORE, end, False
    follows = r.tags[end] if end < high else "."
    ended = end >= high or follows in END or follows == "/"
    left = left or (ended and cue.lemma == "say" and _run_on(r, first, low))
    if cue.lemma == "respond" and left and r.lows[at + 1 : at + 2] in _COMING and not after_quotation(r, first, low):
        return NOTHING
    if left and not ended and follows not in "Q:," and after_quotation(r, first, low):
        clause = r.lows[end] == "that" and name_in_marks(r, first - 2)
        if not clause:
            return *resumed(r, end, high), False
    if ended or (follows in ",-" and left):
        return _at_end(r, cue, at, end, first, low, high, left=left)
    side = _before_quotation(r, cue, end, first, low, high, left=left) or _late(r, cue, end, first, low, high)
    return side or complement(r, cue, at, end, high)


def _closed(r: Reading, cue: Cue, end: int, high: int) -> bool:
    """Whether what follows a verb and its adjuncts tells no more than how or where it was said: "… | on condition"."""
    if end >= high:
        return False
    learned = cue.lemma == "learn" and r.lows[end] == "from"
    condition = r.lows[end : end + 3] == CONDITION
    return learned or condition or r.lows[end] in lexicon.words("closing") or _from_a_place(r, cue, end, high)


def _from_a_place(r: Reading, cue: Cue | None, end: int, high: int) -> bool:
    """Whether only where an outlet reports from follows: "…, Northwire reports | from Riga."."""
    led = cue is not None and cue.lemma == "report" and cue.form == "s" and r.lows[end : end + 1] == ["from"]
    return led and all(tag in "DNn." for tag in r.tags[end + 1 : high])


def _at_meeting(r: Reading, cue: Cue, at: int, end: int, high: int) -> bool:
    """Whether only where it was said follows: "The mill was shut, Lund said | at a session called to"."""
    if cue.lemma not in ("say", "state", "note", "announce") or end >= high:
        return False
    begins = r.lows[end] in _WHERE and r.tags[end + 1 : end + 2] and r.tags[end + 1] in "DnNe0"
    told = r.lows[end] == "to" or (r.tags[end] in "eVv" and r.lows[end].endswith(("ed", "held")))
    told = told and not _WHERE.isdisjoint(r.lows[at:end])
    return bool(begins or told) and {"that", "how"}.isdisjoint(r.lows[end:high]) and "Q" not in r.tags[end:high]


def _run_on(r: Reading, first: int, low: int) -> bool:
    """Whether the source at ``first`` follows what was said without a comma: "The road is shut for nine days | the"."""
    if first - low < _CLAUSE or r.tags[first] not in "DN" or r.tags[first - 1] not in "nNT0" or r.tags[low] in "CRP":
        return False
    worded = r.lows[first - 1] in lexicon.words("sayables") | lexicon.words("utterances")
    clause = any(
        r.tags[at] in "Av" or (r.tags[at] == "e" and r.tags[at - 1] in "nN") for at in range(low + 1, first - 1)
    )
    return clause and not worded and "R" not in r.tags[low:first]


def _told_left(r: Reading, cue: Cue, end: int, first: int, low: int, high: int) -> bool:
    """Whether the content may stand before the source of a verb that can follow it."""
    left = first > low and left_content(r, first, low)
    if cue.lemma in AGREEING and (first <= low or not after_quotation(r, first, low)):
        return False
    if "that" not in cue.takes and "tail" in cue.takes and left and "Q" not in r.tags[max(low, first - 3) : first]:
        left = False
    bare = (
        not left
        and (end >= high or r.tags[end] in ".")
        and first - low >= 3
        and r.tags[first - 1] == ","
        and (r.tags[low] != "P" or r.lows[low + 1] in ("least", "most"))
    )
    if bare and r.lows[low : low + 2] not in BY_OTHERS:
        left = "that" in cue.takes
    return left


def _at_end(r: Reading, cue: Cue, at: int, end: int, first: int, low: int, high: int, *, left: bool) -> Complement:
    """Where content stands beside a verb that a stop follows, or a comma after content."""
    if cue.lemma == "say" and r.lows[at + 1 : at + 2] == ["about"] and r.tags[max(low, first - 1)] in ",":
        return AFTER, at + 1, False
    if cue.lemma == "show" and first > low and r.tags[first - 1] == "Q" and not after_quotation(r, first, low):
        return NOTHING  # "for “ruining” the Sunday results show."
    part = r.lows[first - 1] == "as" and r.lows[end + 1 : end + 2] == ["of"]
    if not left or "tail" not in cue.takes or part:
        return NOTHING
    quoted = after_quotation(r, first, low)
    side = around(r, end, high, quoted=quoted)
    if quoted and side is BEFORE:
        return *resumed(r, end, high), False
    return side, content_start(r, end, high), False


def _before_quotation(
    r: Reading, cue: Cue, end: int, first: int, low: int, high: int, *, left: bool
) -> Complement | None:
    """Where content stands beside a verb that a quotation or a colon follows; ``None`` beside others."""
    follows = r.tags[end]
    if follows == "Q" and left and r.tags[first - 1] == "Q":
        return AROUND, end, False
    if follows == "Q" and (_infinitive(r, cue, end) or launched(r, cue, end)):
        return NOTHING
    topical = "about" in cue.takes and "quote" not in cue.takes and follows != ":"
    if topical and r.tags[end - 1] not in "VB":
        return None
    broken = follows == "," and end + 1 >= high and "quote" in cue.takes  # the quotation is the next paragraph
    if broken or follows in ":Q" or (follows == "," and end + 1 < high and r.tags[end + 1] == "Q"):
        begun = content_start(r, end, high)
        return (AROUND if _led_up_to(r, first, low, begun) else AFTER), begun, False
    return None


def _late(r: Reading, cue: Cue, end: int, first: int, low: int, high: int) -> Complement | None:
    """Where content begins past an aside or a comma after the verb; ``None`` where it begins right there."""
    led = r.lows[first - 1] == "as" if first > low else False
    late = past_cited(r, end, high, led=led) if "that" in cue.takes else end
    if late == end and "quote" in cue.takes and r.tags[end] == "," and end + 2 < high:
        quoted = past_aside(r, end, high)
        late = quoted if quoted < high and r.tags[quoted] == "Q" else end
    if late != end:
        return AFTER, late, False
    if r.tags[end] != ",":
        return None
    if "tail" in cue.takes and end + 2 < high and first > low and not resumes_elsewhere(r, end + 1, high):
        if led:
            return NOTHING if r.lows[end + 1] == "of" else (AFTER, end + 1, False)
        if r.tags[first - 1] == ",":
            return AROUND, end + 1, False
    said = cue.lemma == "say" or (namely(r, end) and "that" in cue.takes)
    return (AFTER, content_start(r, end, high), False) if said else NOTHING


def _infinitive(r: Reading, cue: Cue, at: int) -> bool:
    """Whether the quotation at ``at`` only completes a verb: ``began “to break barriers”``."""
    return cue.lemma in GOING_ON and r.text.startswith("to ", r.quotes[at].inner.start)


def _led_up_to(r: Reading, first: int, low: int, quoted: int) -> bool:
    """Whether words before the speaker belong to the quotation: ``Of ice, she said, “…”``, ``But, she said, “…”``."""
    if first - low < 2 or r.tags[first - 1] != ",":
        return False
    if (
        r.lows[low] in lexicon.words("topic_leads")
        or r.lows[low : low + 2] == ["as", "for"]
        or (first - low == 2 and r.tags[low] in "C&")
    ):
        return True
    quotation = r.quotes.get(quoted)
    if quotation is None or r.lows[low] in lexicon.words("answering_leads") or "T" in r.tags[low:first]:
        return False
    return r.text[quotation.inner.start].islower() and r.tags[first - 2] != "g"
