"""Verbs that attribute: their subject on either side, passives, participles, and what makes one no attribution."""

from __future__ import annotations

from dataclasses import replace

from auditor.analysis import asides, complements, lexicon, phrases, subjects
from auditor.analysis.adjuncts import Adjuncts, after_cue, over_time
from auditor.analysis.complements import (
    around,
    clause_follows,
    complement,
    content_side,
    content_start,
    prepositional,
    resumed,
)
from auditor.analysis.governed import governor
from auditor.analysis.groups import group_start, unreal
from auditor.analysis.lexicon import Cue
from auditor.analysis.phrases import Phrase
from auditor.analysis.reading import Reading
from auditor.analysis.sayings import Saying, Side
from auditor.analysis.source import Kind, Source
from auditor.analysis.sources import levels, speaking
from auditor.gazetteer import roles
from auditor.model.agent import MEDIA, Role

_BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s"])
_HAVE = frozenset(["has", "have", "had", "having", "'ve", "’ve"])
_END = frozenset(".;)]")
_SAID_BY_ANY = [[thing, who] for thing in ("anything", "everything") for who in ("they", "you", "he", "she", "we", "i")]
_NOBODY = frozenset({"nobody", "anyone", "anybody", "none"})
_NAMING = frozenset({"call", "dub", "term", "label", "brand"})


def active(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying whose finite verb is at ``at``."""
    cue = r.cue(at)
    if cue is None:
        return None
    if cue.form == "base" and "to" in r.lows[max(low, at - 3) : at]:
        return _infinitive(r, at, low, high, cue)
    if not _finite(r, at, low, cue):
        return None
    start = group_start(r, at, low)
    if r.lows[at - 1 : at + 2] == ["value", "added", "tax"]:
        return None
    inverted = _inverted(r, at, start, low, high)
    if inverted is not None:
        return inverted
    if not _verb_here(r, at, start, high, cue):
        return None
    found = subjects.subject(r, start, low)
    if cue.lemma == "say" and r.lows[at - 1] == "that" and r.tags[at + 1 : at + 2] == [","]:
        return None
    if cue.lemma == "hear" and not _in_court(r, at, found, high):
        return None
    if found is None:
        return _coordinate(r, at, start, low, high, cue)
    if found.last - found.first == 1 and r.lows[found.first] in _NOBODY:
        return None
    if r.lows[found.first - 1 : found.last] in _SAID_BY_ANY:
        return None
    reduced = (
        start == at and r.tags[start - 1] not in "RC" and "tail" not in cue.takes and _reduced(r, found.first, low)
    )
    reduced = reduced or (start == at and cue.lemma in _NAMING and r.tags[at + 1 : at + 2] == ["Q"] and _any(r, found))
    tale = cue.lemma == "tell" and lexicon.words("tales") & set(r.lows[at + 1 : at + 4])
    return None if reduced or tale else _with_subject(r, at, start, found, low, high)


def _infinitive(r: Reading, at: int, low: int, high: int, cue: Cue) -> Saying | None:
    """``went on to warn``, ``was quick to praise``, ``tried to explain``: the subject is that of the verb before."""
    governing = governor(r, at, low)
    if governing is None or not _verb_here(r, at, at - 1, high, cue):
        return None
    start, real = governing
    found = subjects.subject(r, start, low)
    if found is None:
        return _coordinate(r, at, start, low, high, cue) if real else None
    said = _with_subject(r, at, start, found, low, high)
    if said is None or said.anaphoric or said.side is not Side.AFTER:
        return None
    return said if real else replace(said, negated=True)


def _finite(r: Reading, at: int, low: int, cue: Cue) -> bool:
    """Whether the word at ``at`` is a finite verb, its auxiliaries considered."""
    start = group_start(r, at, low)
    group = r.lows[start:at]
    be = any(word in _BE for word in group)
    if "to" in group or (cue.form == "ing") is not be:
        return False
    if cue.form == "participle" and not any(word in _HAVE for word in group):
        return False
    return cue.form != "base" or _plain(r, at, start) or _was_read(r, at, cue)


def _in_court(r: Reading, at: int, found: Phrase | None, high: int) -> bool:
    """Whether it is a bench that hears, and words that it hears: "the court heard that …"."""
    worded = at + 1 >= high or r.lows[at + 1] in ("that", "how", ".")
    return worded and found is not None and r.lows[found.last - 1] in lexicon.words("benches")


def _was_read(r: Reading, at: int, cue: Cue) -> bool:
    """Whether "read" is a past form beside a quotation: ``“…,” it read``, ``“…,” read the email``."""
    return cue.lemma == "read" and at > 0 and "Q" in r.tags[max(0, at - 4) : at + 3]


def _with_subject(r: Reading, at: int, start: int, found: Phrase, low: int, high: int) -> Saying | None:
    cue = r.cue(at)
    if cue is None:
        return None
    led = prepositional(r, cue, at + 1, high) or complements.informing(r, at + 1)
    told = Adjuncts(at + 1) if led else after_cue(r, at + 1, high, hearer="hearer" in cue.takes)
    if "put" in cue.takes and r.lows[told.end : told.end + 1] == ["it"]:
        told = replace(told, end=told.end + 1)
    side, content, view = content_side(r, cue, at, told.end, found.outer[0], low, high)
    named = (*told.media, *speaking(levels(r, found)))
    bounds = (start, at + 1), found.outer[0]
    through = subjects.relative(r, start, low)
    view = view or _picked_out(r, found, through, low)
    view = view or (not cue.sourcing and _aside_clause(r, found.outer[0], low))
    fronted = _fronted(r, found, cue, low) if side is Side.AFTER and r.tags[content - 1] != ":" else None
    named_so = (
        side is Side.AFTER and content >= 0 and "as" in cue.takes and r.lows[max(0, found.outer[0] - 1)] == "what"
    )
    if side is Side.NONE and content < 0:
        whole = found.outer[0] - low <= 1 and (told.end >= high or r.tags[told.end] in _END)
        if not whole or not cue.sourcing or not (told.media or cue.lemma == "say"):
            return None
        return Saying(named, *bounds, told.end, side, high, cue, outer=found.outer, anaphoric=True, view=True)
    return Saying(
        named,
        *bounds,
        max(told.end, at + 1),
        side,
        content,
        cue,
        through=through,
        negated=unreal(r.lows[start:at]) and not _announced(r, start, found, side),
        outer=found.outer,
        view=view and not named_so,
        fronted=fronted,
        stop=_name_end(r, content, high) if named_so else None,
        weak=side is Side.AFTER and 0 <= content < high and (r.lows[content] == "to" or not cue.sourcing),
    )


def _name_end(r: Reading, start: int, high: int) -> int:
    """Where the name ends that somebody gives a thing: ``what he called “a dull plan”``."""
    stops = (at for at in range(start + 1, high) if r.tags[at] in ",;:.-" or r.tags[at] in "AvVR")
    return next(stops, high)


def _announced(r: Reading, start: int, found: Phrase, side: Side) -> bool:
    """Whether words in quotation marks will be said, and are known before: ``“…,” the president will say``."""
    back = found.outer[0] - 1
    return side is Side.BEFORE and r.lows[start] == "will" and back >= 0 and r.tags[back] == "Q"


def _picked_out(r: Reading, found: Phrase, who: int | None, low: int) -> bool:
    """Whether "who" only picks people out of many, and hands on no words: "voters who say they are poor"."""
    if who is None or r.lows[who] != "who" or r.tags[who - 1] != "n" or found.first - 1 < low:
        return False
    led = r.tags[found.first - 1] in "Pv" or r.lows[found.first] in ("those", "several")
    return led and r.lows[found.first] != "the"


def _aside_clause(r: Reading, first: int, low: int) -> bool:
    """Whether the clause that begins at ``first`` only dates or explains another: "days after Lund accused …"."""
    return first > low and r.lows[first - 1] in lexicon.words("subordinating")


def _reduced(r: Reading, first: int, low: int) -> bool:
    """``lead a group called X``: a past form after an object is a participle, and says nothing."""
    return first > low and (r.tags[first - 1] in "vVA" or r.lows[first - 1] in lexicon.words("object_leads"))


def _fronted(r: Reading, found: Phrase, cue: Cue, low: int) -> tuple[int, int] | None:
    """The object that stands before the subject: "what | she called", "which | he has said", "a show | he calls"."""
    at = found.outer[0] - 1
    if at <= low or (r.tags[at - 1] == "P" and r.lows[at] == "which"):
        return None
    if r.tags[at] == "R":
        return (at, at + 1) if r.lows[at] in ("what", "which", "whom", "who") else None
    if r.tags[found.first] != "O" or r.tags[at] not in "nND" or "as" not in cue.takes or r.lows[at] == "that":
        return None
    holder = phrases.before(r, found.first, low)
    return (holder.first, holder.last) if holder is not None else (at, at + 1)


def _any(r: Reading, found: Phrase) -> bool:
    """Whether the phrase is of anybody or anything: "a website called “…”"."""
    return r.lows[found.first] in ("a", "an", "another", "something") and r.tags[found.last - 1] == "n"


def _coordinate(r: Reading, at: int, start: int, low: int, high: int, cue: Cue) -> Saying | None:
    """A second verb of one subject: "… but said it would wait"."""
    joint = start - 1
    while joint > low and r.tags[joint] == "B":
        joint -= 1
    if start <= low or r.lows[joint] not in ("and", "but", "or", "then"):
        return None
    told = after_cue(r, at + 1, high, hearer="hearer" in cue.takes)
    follows = r.tags[told.end] if told.end < high else "."
    quoted = follows == "," and r.tags[told.end + 1 : told.end + 2] == ["Q"]
    if follows in _END or (follows == "," and not quoted):
        return None
    if follows in ":Q" or quoted:
        side, content, view = Side.AFTER, content_start(r, told.end, high), False
    else:
        side, content, view = complement(r, cue, at, told.end, high)
    if side is Side.NONE:
        return None
    negated = unreal(r.lows[start:at])
    return Saying(
        told.media, (start, at + 1), start, told.end, side, content, cue, follows=True, negated=negated, view=view
    )


def _plain(r: Reading, at: int, start: int) -> bool:
    """A base form is finite after a plural, a pronoun or an auxiliary only."""
    if any(r.tags[step] == "A" for step in range(start, at)):
        return True
    at = start
    while at > 1 and r.tags[at - 1] == "B":
        at -= 1
    if at > 1 and r.lows[at - 1] == "that" and r.tags[at - 2] in "nN":
        at -= 1
    return at > 0 and (_plural(r, at - 1) or (r.tags[at - 1] in "ne" and _plural_head(r, at - 1)))


def _plural_head(r: Reading, at: int) -> bool:
    head = _head(r, at)
    return r.tags[head] == "n" and _plural(r, head)


def _plural(r: Reading, at: int) -> bool:
    low, tag = r.lows[at], r.tags[at]
    if tag in "0%" or low in lexicon.words("shares"):
        return True
    if tag in "OR)":
        return low not in ("he", "she", "it")
    if tag in "D":
        return low in lexicon.words("alone") and low not in ("one", "another")
    if tag == ",":
        return True
    return (
        low.endswith("s")
        or low in ("police", "media", "people", "men", "women", "press", "labour", "experts")
        or tag == "N"
    )


def _verb_here(r: Reading, at: int, start: int, high: int, cue: Cue) -> bool:
    """Whether a word that may be a noun is a verb where it stands."""
    if r.tags[at] != "a" or start < at:
        return True
    left = r.tags[at - 1] if at else "D"
    if left in "DP" and r.lows[at - 1] not in ("others", "some", "many"):
        return False
    follows = r.tags[at + 1] if at + 1 < high else "."
    if follows in "VAv" and not r.lows[at + 1].endswith("ing"):
        return False
    reporting = r.lows[at - 1].removesuffix("s") in lexicon.words("journalists")
    if follows == "P" and r.lows[at + 1] in ("of", "by", "from", "for") and cue.lemma not in ("call", "hope"):
        return reporting and r.lows[at + 1] == "from"
    if cue.form == "s" and left in "nN":
        plain = left == "N" and (cue.lemma not in lexicon.words("nouns_too") or _speaks(r, at - 1))
        this = r.lows[at + 1 : at + 2] == ["this"] and (at + 2 >= high or r.tags[at + 2] in "P.,")
        handing = this or (at + 1 < high and (r.lows[at + 1] == "with" or r.lows[at + 1].endswith("ing")))
        told = follows in "N,.:T" and r.lows[at - 1] not in lexicon.words("media_group")
        head = r.lows[_head(r, at - 1)]
        if left == "n" and head not in roles.head_roles() and head not in roles.posts():
            return False
        dated = follows == "D" and r.tags[at + 2 : at + 3] == ["T"]
        return plain or handing or (follows in "CQODB" and not dated) or told
    if left == "N" and cue.form == "base":
        return r.lows[at - 1].endswith("s") or follows in "CQ" or _handed_papers(r, at)
    return True


def _head(r: Reading, at: int) -> int:
    """The head of the phrase that ends at ``at``: "residents" in "residents of the village"."""
    for _ in range(3):
        first = at
        while first > 0 and r.tags[first - 1] in "DnNe0" and r.tags[first] != "D":
            first -= 1
        if first < 2 or r.lows[first - 1] not in lexicon.words("attaching") or r.tags[first - 2] not in "nN":
            return at
        at = first - 2
    return at


def _handed_papers(r: Reading, at: int) -> bool:
    """Whether a plural and who has it stand before the verb: "documents obtained by Northwire show"."""
    for by in range(at - 2, max(1, at - 8), -1):
        if r.lows[by] in ("by", "to"):
            return r.lows[by - 1] in lexicon.words("handed_on") and r.lows[by - 2].endswith("s")
    return False


def _speaks(r: Reading, at: int) -> bool:
    """Whether the known name at ``at`` is one that reports."""
    known = r.names.get(at)
    return known is not None and known[2].role in MEDIA


def _inverted(r: Reading, at: int, start: int, low: int, high: int) -> Saying | None:
    """``"…," said Robert Booz, a vice-president``: the subject after the verb."""
    cue = r.cue(at)
    if cue is None or start < at - 1 or "tail" not in cue.takes or cue.form not in ("past", "s", "base"):
        return None
    if "hearer" in cue.takes and cue.lemma != "ask":
        return None
    before = r.tags[start - 1] if start > low else "^"
    if before not in ",Q-^:?!)" and not (before == "." and start - 1 > low):
        return None
    if at + 1 >= high:
        return None
    if r.tags[at + 1] in "OoC,:Q.P" and not (r.tags[at + 1] == "O" and before == "Q"):
        return None
    found = phrases.after(r, at + 1, high)
    if found is None:
        return None
    stop = found.last
    aside = asides.apposition(r, stop, high)
    follows = r.tags[stop] if stop < high else "."
    modified = before == "Q" and stop < high and r.tags[stop - 1] == "n" and r.lows[stop].endswith(("ed", "ing"))
    if (
        aside == stop
        and not modified
        and (follows in "VvACe" or (follows in "NDnoO" and before != "Q"))
        and r.lows[stop] != "that"
    ):
        return None
    if before == "," and (asides.has_aside(r, start - 1, low) or _goes_on(r, stop, high)):
        return None
    if before == "," and start - low == 2 and r.tags[low] in "BC":
        return None
    if before == "^" and follows not in (":", ",") and not (stop >= high or r.tags[stop] in "Q."):
        return None
    end = after_cue(r, max(aside, stop), high, hearer=False)
    side = (
        Side.AFTER
        if before == "^"
        else around(r, end.end, high, quoted=before == "Q" or r.tags[max(low, start - 2)] == "Q")
    )
    content = content_start(r, end.end, high) if side is not Side.BEFORE else end.end
    if side is Side.BEFORE and r.tags[max(low, start - 1)] in "Q,":
        side, content = resumed(r, end.end, high) if "Q" in r.tags[max(low, start - 2) : start] else (side, content)
    outer = (found.first, max(aside, stop))
    who = levels(r, found)
    return Saying((*end.media, *who), (start, at + 1), start, max(end.end, outer[1]), side, content, cue, outer=outer)


def _goes_on(r: Reading, stop: int, high: int) -> bool:
    """``The carmaker, said profits …``: words follow the phrase that only content can begin with."""
    if stop >= high or r.tags[stop] in ".,;:Q-)RP":
        return False
    return over_time(r, stop, high) == stop


def participle(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying of a word in -ing: ", adding that …"; its source is that of the words before it."""
    cue = r.cue(at)
    if cue is None or cue.form != "ing":
        return None
    before = r.tags[at - 1] if at > low else "^"
    follows_be = at > low and r.lows[at - 1] in _BE
    carried = before == "n" and r.lows[at - 1] in phrases.mediums()
    led = carried or r.lows[at - 1] in ("by", "in", "while", "without", "as")
    if follows_be:
        return None
    opens = cue.lemma == "say" and before == "n" and r.tags[at + 1 : at + 2] in ([":"], ["Q"], [","])
    if before in "nN" and not led:
        own = _absolute(r, at, low, high, cue)
        if own is not None:
            return own
    if before in "DPn0" and not led and not opens:
        return None
    if r.lows[at - 1] == "as" and at - 1 > low:
        return None
    if cue.lemma in lexicon.words("facts") and before == ",":
        return None
    if cue.lemma == "refer":
        pointing = r.lows[at + 1 : at + 2] == ["to"] and at + 2 < high
        return (
            Saying((), (at, at + 2), at, at + 2, Side.AFTER, at + 2, cue, follows=True, view=True) if pointing else None
        )
    told = after_cue(r, at + 1, high, hearer="hearer" in cue.takes)
    follows = r.tags[told.end] if told.end < high else "."
    if follows in _END:
        return None
    if follows in ":Q" or (follows == "," and told.end + 1 < high and r.tags[told.end + 1] == "Q"):
        side, content, view = Side.AFTER, content_start(r, told.end, high), False
    else:
        side, content, view = complement(r, cue, at, told.end, high)
    if side is Side.NONE or (r.lows[at - 1] == "by" and _uttered(r, cue, content, high)):
        return None
    return Saying(told.media, (at, at + 1), at, told.end, side, content, cue, follows=True, view=view)


def _uttered(r: Reading, cue: Cue, content: int, high: int) -> bool:
    """Whether a thing is merely said or asked for: "log in by saying a name", "by asking for help"."""
    if cue.lemma not in ("say", "ask", "tell", "repeat") or r.tags[content - 1] == "C" or r.tags[content] == "R":
        return False
    worded = "Q" in r.tags[content : content + 8] or "that" in r.lows[content : min(high, content + 14)]
    return not worded and not clause_follows(r, content, high)


def _absolute(r: Reading, at: int, low: int, high: int, cue: Cue) -> Saying | None:
    """``with half of voters saying they …``, ``bakers opposing the tax``: the phrase right before the word speaks."""
    found = phrases.before(r, at, low)
    if found is None or at + 1 >= high:
        return None
    who = levels(r, found)
    alone = found.first > low and (r.lows[found.first - 1] in ("with", "despite") or r.tags[found.first - 1] in "-;")
    told = who[-1][0].role is Role.ANONYMOUS and (found.first == low or r.tags[found.first - 1] not in "vVe")
    if not alone and (not cue.sourcing or not (told or who[-1][0].role is Role.DOCUMENT)):
        return None
    if r.tags[at + 1] in ":Q" or r.tags[at + 1 : at + 3] == [",", "Q"]:
        side, content, view = Side.AFTER, content_start(r, at + 1, high), False
    else:
        side, content, view = complement(r, cue, at, at + 1, high)
    if side is Side.NONE or (view and not alone):
        return None
    return Saying(who, (at, at + 1), found.first, at + 1, side, content, cue, outer=found.outer, view=view)


def pronoun(r: Reading, at: int) -> tuple[Source, ...]:
    """The source that a possessive such as "his" stands for."""
    span = r.span(at, at + 1)
    return (Source(span, span, r.words[at], Role.OTHER, Kind.PRONOUN, r.lows[at]),)
