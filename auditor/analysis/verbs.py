"""Verbs that attribute: their subject on either side, passives, participles, and what makes one no attribution."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.analysis import lexicon, phrases
from auditor.analysis.adjuncts import after_cue, over_time
from auditor.analysis.lexicon import Cue
from auditor.analysis.phrases import Phrase
from auditor.analysis.reading import Reading
from auditor.analysis.sayings import Levels, Saying, Side
from auditor.analysis.sources import Kind, Source, levels, sources
from auditor.gazetteer import roles
from auditor.model.agent import MEDIA, Role

_BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s"])
_HAVE = frozenset(["has", "have", "had", "having", "'ve", "’ve"])
_END = frozenset(".;)]")
_SPEAKERS = frozenset(
    {Role.PERSON, Role.ANONYMOUS, Role.GOVERNMENT_BODY, Role.ORGANISATION, Role.OTHER, Role.OUTLET, Role.WIRE}
)
_QUOTING = frozenset({"quote", "cite"})
_CLAUSE = frozenset("AvVea")


def group_start(r: Reading, at: int, low: int) -> int:
    """Where the verb group that ends at ``at`` begins: auxiliaries, adverbs, "not" and "to" belong to it."""
    start = at
    while start > low and (r.tags[start - 1] in "AB" or (r.lows[start - 1] == "to" and start - 1 > low)):
        if r.lows[start - 1] in ("here", "there", "today", "yesterday") and r.tags[start - 1] == "B":
            break
        start -= 1
    while start < at and r.tags[start] == "B":
        start += 1
    return start


def active(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying whose finite verb is at ``at``."""
    cue = r.cue(at)
    start = group_start(r, at, low)
    group = r.lows[start:at]
    if cue is None or (cue.form == "ing" and not any(word in _BE for word in group)):
        return None
    if cue.form in ("past", "participle") and any(word in _BE for word in group):
        return None
    if cue.form == "participle" and not any(word in _HAVE for word in group):
        return None
    if "to" in group:
        return None
    if cue.form == "base" and not _plain(r, at, start):
        return None
    inverted = _inverted(r, at, start, low, high)
    if inverted is not None:
        return inverted
    if not _verb_here(r, at, start, high, cue):
        return None
    found = phrases.subject(r, start, low)
    if found is None:
        return _coordinate(r, at, start, low, high, cue)
    who = levels(r, found)
    if start == at and "tail" not in cue.takes and _reduced(r, found.first, low):
        return None
    told = after_cue(r, at + 1, high, hearer="hearer" in cue.takes)
    end = told.end
    if cue.lemma == "tell" and lexicon.words("tales") & set(r.lows[at + 1 : at + 4]):
        return None
    side, content, view = _side(r, cue, at, end, found.outer[0], low, high)
    if side is Side.NONE and content < 0:
        whole = found.outer[0] - low <= 1 and (end >= high or r.tags[end] in _END)
        if not whole or not cue.sourcing or not (told.media or cue.lemma == "say"):
            return None
        outer = found.outer
        named = (*told.media, *who)
        return Saying(
            named, (start, at + 1), outer[0], end, Side.NONE, high, cue, outer=outer, anaphoric=True, view=True
        )
    return Saying(
        (*told.media, *who),
        (start, at + 1),
        found.outer[0],
        max(end, at + 1),
        side,
        content,
        cue,
        relative=phrases.relative(r, start, low),
        negated=_unreal(group),
        outer=found.outer,
        view=view,
        weak=side is Side.AFTER and 0 <= content < high and (r.lows[content] == "to" or not cue.sourcing),
    )


def _reduced(r: Reading, first: int, low: int) -> bool:
    """``lead a group called X``: a past form after an object is a participle, and says nothing."""
    return first > low and (r.tags[first - 1] in "vVA" or r.lows[first - 1] in lexicon.words("object_leads"))


def _unreal(group: Sequence[str]) -> bool:
    """Whether it was not, or only may be, said."""
    return any(word in lexicon.words("negations") or word in lexicon.words("modals") for word in group)


def _coordinate(r: Reading, at: int, start: int, low: int, high: int, cue: Cue) -> Saying | None:
    """A second verb of one subject: "… but said it would wait"."""
    joint = r.lows[start - 1] if start > low else ""
    if joint not in ("and", "but", "or", "then"):
        return None
    told = after_cue(r, at + 1, high, hearer="hearer" in cue.takes)
    follows = r.tags[told.end] if told.end < high else "."
    quoted = follows == "," and r.tags[told.end + 1 : told.end + 2] == ["Q"]
    if follows in _END or (follows == "," and not quoted):
        return None
    if follows in ":Q" or quoted:
        side, content, view = Side.AFTER, _content_start(r, told.end, high), False
    else:
        side, content, view = _complement(r, cue, at, told.end, high)
    if side is Side.NONE:
        return None
    negated = _unreal(r.lows[start:at])
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
    return at > 0 and _plural(r, at - 1)


def _plural(r: Reading, at: int) -> bool:
    low, tag = r.lows[at], r.tags[at]
    if tag == "0":
        return True
    if tag in "OR)":
        return low not in ("he", "she", "it")
    if tag in "D":
        return low in ("some", "many", "others", "several", "both", "most", "few", "all")
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
    if follows == "P" and r.lows[at + 1] in ("of", "by", "from", "for") and cue.lemma not in ("call", "hope"):
        return False
    if cue.form == "s" and left in "nN":
        plain = left == "N" and (cue.lemma not in lexicon.words("nouns_too") or _speaks(r, at - 1))
        handing = at + 1 < high and (r.lows[at + 1] in ("with", "this") or r.lows[at + 1].endswith("ing"))
        told = follows in "N,.:T" and r.lows[at - 1] not in lexicon.words("media_group")
        if left == "n" and r.lows[at - 1] not in roles.head_roles() and r.lows[at - 1] not in roles.posts():
            return False
        return plain or handing or follows in "CQODB" or told
    if left == "N" and cue.form == "base":
        return r.lows[at - 1].endswith("s") or follows in "CQ"
    return True


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
    if (
        at + 1 >= high
        or r.tags[at + 1] in "OoC,:Q.P"
        or (before == "," and start - 2 >= low and r.tags[start - 2] == "^")
    ):
        if not (at + 1 < high and r.tags[at + 1] == "O" and before == "Q"):
            return None
    found = phrases.after(r, at + 1, high)
    if found is None:
        return None
    stop = found.last
    aside = phrases.apposition(r, stop, high)
    follows = r.tags[stop] if stop < high else "."
    if aside == stop and (follows in "VvACe" or (follows in "NDnoO" and before != "Q")) and r.lows[stop] != "that":
        return None
    if before == "," and (phrases.has_aside(r, start - 1, low) or _goes_on(r, stop, high)):
        return None
    if before == "^" and follows not in (":", ",") and not (stop >= high or r.tags[stop] in "Q."):
        return None
    end = after_cue(r, max(aside, stop), high, hearer=False)
    side = Side.AFTER if before == "^" else around(r, end.end, high)
    content = _content_start(r, end.end, high) if side is not Side.BEFORE else end.end
    outer = (found.first, max(aside, stop))
    who = levels(r, found)
    return Saying((*end.media, *who), (start, at + 1), start, max(end.end, outer[1]), side, content, cue, outer=outer)


def _goes_on(r: Reading, stop: int, high: int) -> bool:
    """``The carmaker, said profits …``: words follow the phrase that only content can begin with."""
    if stop >= high or r.tags[stop] in ".,;:Q-)RP":
        return False
    return over_time(r, stop, high) == stop


def around(r: Reading, at: int, high: int) -> Side:
    """Whether content goes on after a cue that had content before it."""
    if at >= high - 1:
        return Side.BEFORE
    tag = r.tags[at]
    if tag in _END:
        nxt = at + 1
        return Side.AROUND if tag == "." and nxt < high and r.tags[nxt] == "Q" else Side.BEFORE
    if tag == "Q" or (tag in ",:-" and at + 1 < high and r.tags[at + 1] == "Q"):
        return Side.AROUND
    if tag == "," and at + 1 < high and not resumes_elsewhere(r, at + 1, high):
        return Side.AROUND
    return Side.BEFORE


def resumes_elsewhere(r: Reading, at: int, high: int) -> bool:
    """Whether what follows the comma is another saying, an aside or a tag, not the rest of the content."""
    tag, low = r.tags[at], r.lows[at]
    if low in (
        "who",
        "which",
        "adding",
        "saying",
        "citing",
        "quoting",
        "referring",
        "according",
        "noting",
        "as",
        "while",
        "but",
    ):
        return True
    if (
        tag in "gRe"
        or (tag == "V" and low.endswith("ing"))
        or low in ("and", "with", "after", "when", "in", "speaking")
    ):
        return True
    for step in range(at, min(high, at + 14)):
        if r.tags[step] in "Va" and r.cue(step) is not None and r.cue(step).sourcing:  # type: ignore[union-attr]
            rest = over_time(r, step + 1, high)
            if rest >= high or r.tags[rest] in ".," or r.lows[rest] in lexicon.words("closing"):
                return True
        if r.tags[step] in ",;":
            break
    return False


def _content_start(r: Reading, at: int, high: int) -> int:
    while at < high and (r.tags[at] in ",:.-" or (r.tags[at] == "C" and r.lows[at] == "that")):
        at += 1
    return at


def _side(r: Reading, cue: Cue, at: int, end: int, first: int, low: int, high: int) -> tuple[Side, int, bool]:
    """Where the content of an active verb stands, and the token at which content after it begins."""
    left = _left_content(r, first, low)
    follows = r.tags[end] if end < high else "."
    if "that" not in cue.takes and "tail" in cue.takes and left and "Q" not in r.tags[max(low, first - 3) : first]:
        left = False
    if left and end < high and r.lows[end] in lexicon.words("closing"):
        return Side.BEFORE, end, False
    if not left and (end >= high or follows in ".") and first - low >= 4 and r.tags[first - 1] == ",":
        left = True
    if left and _after_quotation(r, first, low) and follows not in "Q:," and not (end >= high or follows in _END):
        return Side.BEFORE, end, False
    if end >= high or follows in _END or (follows == "," and left):
        if not left or "tail" not in cue.takes:
            return Side.NONE, -1, False
        side = around(r, end, high)
        return side, _content_start(r, end, high), False
    if follows == "Q" and left and r.tags[first - 1] == "Q":
        return Side.AROUND, end, False
    if follows in ":Q" or (follows == "," and end + 1 < high and r.tags[end + 1] == "Q"):
        return Side.AFTER, _content_start(r, end, high), False
    if (
        follows == ","
        and "tail" in cue.takes
        and end + 2 < high
        and first > low
        and not resumes_elsewhere(r, end + 1, high)
    ):
        if r.lows[first - 1] == "as":
            return Side.AFTER, end + 1, False
        if r.tags[first - 1] == ",":
            return Side.AROUND, end + 1, False
    if follows == ",":
        said = cue.lemma == "say" or r.lows[end + 1 : end + 2] == ["that"]
        return (Side.AFTER, _content_start(r, end, high), False) if said else (Side.NONE, -1, False)
    return _complement(r, cue, at, end, high)


def _left_content(r: Reading, first: int, low: int) -> bool:
    """Whether what was said may stand before the source."""
    if first - 1 > low and r.lows[first - 1] == "as":
        first -= 1
    if first <= low or r.tags[first - 1] not in ",Q-—?!":
        return False
    back = first - 1
    while back > low and r.tags[back] in ",-":
        back -= 1
    if r.tags[back] == "Q":
        return True
    verbs = sum(
        r.tags[step] in "vVAQa" or (r.tags[step] == "e" and r.tags[step - 1] in "Nn") for step in range(low, first - 1)
    )
    long = first - low > 6 and r.tags[low] not in "PCBg"
    return (verbs > 0 or long) and first - low > 3 and not _only_lead(r, low, first)


def _after_quotation(r: Reading, first: int, low: int) -> bool:
    """Whether a quotation that ends in a comma stands right before the source."""
    back = first - 1
    while back > low and r.tags[back] in ",-":
        back -= 1
    return r.tags[back] == "Q" and (
        back == low or r.tags[back - 1] in ".:;,-" or back < first - 1 or _comma_inside(r, back)
    )


def _comma_inside(r: Reading, at: int) -> bool:
    inner = r.text[r.quotes[at].inner.start : r.quotes[at].inner.end].rstrip()
    return inner.endswith((",", "?", "!", "-", "—"))


def _only_lead(r: Reading, low: int, first: int) -> bool:
    lead = r.tags[low]
    commas = sum(r.tags[step] == "," for step in range(low, first))
    subordinate = lead in "C" or r.lows[low] in (
        "after",
        "before",
        "since",
        "speaking",
        "asked",
        "when",
        "while",
        "if",
        "as",
    )
    return subordinate and commas == 1


def _complement(r: Reading, cue: Cue, at: int, end: int, high: int) -> tuple[Side, int, bool]:
    """What follows an active verb at once: a clause, a noun phrase, an infinitive."""
    low, tag = r.lows[end], r.tags[end]
    if low in ("that", "whether", "if", "how", "why", "what", "where", "who"):
        start = end + 1 if low == "that" else end
        known = cue.takes & {"that", "wh", "quote", "hearer", "np"}
        return (Side.AFTER, start, False) if known else (Side.NONE, -1, False)
    if low == "to" and "to" in cue.takes and cue.stances & {"wish"}:
        return Side.AFTER, end, cue.lemma not in ("promise", "pledge", "vow", "threaten", "claim")
    if low == "as" and "as" in cue.takes and end + 1 < high:
        return Side.AFTER, end + 1, not _voiced(r, cue, end + 1, high)
    if cue.lemma == "point" and low == "out" and end + 1 < high:
        return Side.AFTER, end + 1 + (r.lows[end + 1] == "that"), False
    if "about" in cue.takes:
        about = low in ("about", "on", "of", "for", "to") and end + 1 < high
        return (Side.AFTER, end + 1, True) if about else (Side.NONE, -1, False)
    if "of" in cue.takes or "as" in cue.takes:
        return _object(r, cue, end, high)
    if low in ("to",) and "that" in cue.takes:
        return Side.NONE, -1, False
    clause = _has_clause(r, end, high, loose=cue.lemma in ("say", "tell", "add"))
    if "result" in cue.takes and any(low in lexicon.words("results") for low in r.lows[end : end + 6]):
        return Side.NONE, -1, False
    if tag == "P" and cue.lemma not in ("say", "tell", "add"):
        clause = False
    if "that" in cue.takes and clause and tag in "DNn0OoegBP&QC" and low not in ("on", "about", "by"):
        return Side.AFTER, end, False
    if "put" in cue.takes:
        figure = any(r.lows[k] == "at" and r.tags[k + 1] in "0n" for k in range(end, min(high - 1, end + 8)))
        return (Side.AFTER, end, False) if figure else (Side.NONE, -1, False)
    if "result" in cue.takes:
        reporting = tag == "g" or low == "on" or (tag == "V" and low.endswith("ing"))
        return (Side.AFTER, end, False) if reporting else (Side.NONE, -1, False)
    if "np" in cue.takes and tag in "DNn0oegQa":
        return Side.AFTER, end, not _voiced(r, cue, end, high)
    if "tail" in cue.takes and cue.lemma in ("say", "write", "add", "tell") and tag not in "P":
        return Side.AFTER, end, False
    if (
        tag == "P"
        and low in ("of", "about", "on", "for", "against")
        and cue.sourcing
        and cue.lemma not in ("say", "report")
    ):
        return Side.AFTER, end, (end, end)
    return Side.NONE, -1, False


def _voiced(r: Reading, cue: Cue, at: int, high: int) -> bool:
    """Whether a verb with a noun phrase for its object hands on words: "denied the claim", "called him “weak”"."""
    if cue.lemma == "cite":
        return False
    quoted = False
    for step in range(at, min(high, at + 9)):
        if r.tags[step] in "AvV,;":
            break
        quoted = quoted or r.tags[step] == "Q"
    return quoted or cue.lemma in lexicon.words("voiced") or ("as" in cue.takes and _seen_as(r, cue, at, high))


def _seen_as(r: Reading, cue: Cue, at: int, high: int) -> bool:
    if cue.lemma not in ("see", "view", "regard", "describe", "characterize", "portray"):
        return False
    for step in range(at, min(high, at + 12)):
        if r.tags[step] in ",;.":
            return False
        if r.lows[step] == "as" or (r.tags[step] == "g" and step > at):
            return True
    return False


def _object(r: Reading, cue: Cue, end: int, high: int) -> tuple[Side, int, bool]:
    if r.tags[end] in "DNn0oeQgRaO":
        return Side.AFTER, end, not _voiced(r, cue, end, high)
    if r.tags[end] == "P" and r.lows[end] in ("for", "on"):
        return Side.AFTER, end, True
    return Side.NONE, -1, False


def _has_clause(r: Reading, at: int, high: int, *, loose: bool) -> bool:
    """Whether a finite verb stands between ``at`` and the next hard mark."""
    for step in range(at, min(high, at + 40)):
        tag = r.tags[step]
        if tag in ":;Q" and step > at:
            return tag == "Q"
        if tag == "O" and ("'" in r.lows[step] or "’" in r.lows[step]):
            return True
        if tag in "Av" or (tag in "Va" and step > at and r.lows[step].endswith(("s", "d"))):
            return True
        if tag == "e" and step > at and r.tags[step - 1] in "NnO":
            return True
        if tag == "R" or (tag in ",C" and step > at and not loose):
            return False
    return False


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
    if before in "DPn0" and not led:
        return _absolute(r, at, low, high, cue)
    if r.lows[at - 1] == "as" and at - 1 > low:
        return None
    if cue.lemma in lexicon.words("facts") and before == ",":
        return None
    told = after_cue(r, at + 1, high, hearer="hearer" in cue.takes)
    follows = r.tags[told.end] if told.end < high else "."
    if follows in _END:
        return None
    if follows in ":Q" or (follows == "," and told.end + 1 < high and r.tags[told.end + 1] == "Q"):
        side, content, view = Side.AFTER, _content_start(r, told.end, high), False
    else:
        side, content, view = _complement(r, cue, at, told.end, high)
    if side is Side.NONE:
        return None
    return Saying(told.media, (at, at + 1), at, told.end, side, content, cue, follows=True, view=view)


def _absolute(r: Reading, at: int, low: int, high: int, cue: Cue) -> Saying | None:
    """``with half of voters saying they …``: the phrase after "with" speaks."""
    found = phrases.before(r, at, low)
    if found is None or found.first == low or r.lows[found.first - 1] != "with":
        return None
    side, content, view = _complement(r, cue, at, at + 1, high) if at + 1 < high else (Side.NONE, -1, False)
    if side is Side.NONE:
        return None
    return Saying(levels(r, found), (at, at + 1), found.first, at + 1, side, content, cue, outer=found.outer, view=view)


def passive(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``was quoted by PAP as saying``, ``it was reported that``, ``is believed to have``."""
    cue = r.cue(at)
    if cue is None or cue.form not in ("past", "participle"):
        return None
    start = group_start(r, at, low)
    group = r.lows[start:at]
    if not any(word in _BE for word in group):
        return None
    if cue.lemma in _QUOTING:
        return _quoted(r, at, start, low, high)
    by = _by(r, at + 1, high)
    negated = _unreal(group)
    if by is not None and "being" in group:
        return None
    if by is not None:
        found, end = by
        side = Side.BEFORE if end >= high or r.tags[end] in ".,;" else Side.AFTER
        content = _content_start(r, end, high)
        if cue.lemma not in lexicon.words("passive_by"):
            return None
        return Saying((sources(r, found),), (start, at + 1), start, end, side, content, cue, outer=found.outer)
    if r.lows[at] not in lexicon.vague("passives"):
        return None
    impersonal = start > low and r.lows[start - 1] == "it"
    follows = r.lows[at + 1] if at + 1 < high else "."
    time = over_time(r, at + 1, high)
    follows = r.lows[time] if time < high else "."
    if follows == "to" or (impersonal and follows == "that") or (impersonal and time < high and r.tags[time] in "DNnO"):
        content = time + 1 if follows == "that" else time
        first = start - 1 if impersonal else start
        found = None if impersonal else phrases.subject(r, start, low)
        content = found.outer[0] if found is not None else content
        return Saying((), (first, at + 1), first, time, Side.AFTER, content, cue, vague=True, negated=negated)
    return None


def _by(r: Reading, at: int, high: int) -> tuple[Phrase, int] | None:
    """The agent after a passive, and the token after it with its adjuncts."""
    at = over_time(r, at, high)
    while at < high and r.tags[at] == "B":
        at += 1
    if at >= high or r.lows[at] != "by":
        return None
    found = phrases.after(r, at + 1, high)
    if found is None:
        return None
    aside = phrases.apposition(r, found.last, high)
    full = Phrase(found.first, found.last, (found.first, aside))
    return full, after_cue(r, aside, high, hearer=False).end


def by_agent(r: Reading, at: int, high: int) -> tuple[Phrase, int] | None:
    """The phrase after "by" that follows token ``at``."""
    return _by(r, at, high)


def _quoted(r: Reading, at: int, start: int, low: int, high: int) -> Saying | None:
    """``X was quoted (by Y) as saying (by Y) that …``."""
    found = phrases.subject(r, start, low)
    if found is None:
        return None
    end, media, spoke = at + 1, (), False
    content = -1
    for _ in range(6):
        step = over_time(r, end, high)
        by = _by(r, end, high)
        if by is not None:
            media, end = sources(r, by[0]), by[1]
        elif end + 1 < high and r.lows[end] == "as" and r.lows[end + 1].endswith("ing"):
            spoke, end = True, end + 2
        elif step > end:
            end = step
        elif end < high and r.tags[end] == "B":
            end += 1
        else:
            break
    if not spoke and not media:
        return None
    who = sources(r, found)
    levels: Levels = (media, who) if media else (who,)
    left = _left_content(r, found.outer[0], low)
    follows = r.tags[end] if end < high else "."
    if end >= high or follows in ".;" or (follows == "," and left):
        side = around(r, end, high) if left else Side.NONE
    else:
        side = Side.AFTER
    content = _content_start(r, end, high)
    cue = r.cue(at)
    return Saying(levels, (start, end), found.outer[0], end, side, content, cue, outer=found.outer)


def quoting(r: Reading, at: int, low: int, high: int) -> tuple[tuple[tuple[Source, ...], ...], int, int] | None:
    """After "quoted" or "quoting": the levels it names, the token after them and where content begins, -1 if nowhere."""
    found = phrases.after(r, at + 1, high, name_only=False)
    if found is None:
        return None
    end = phrases.apposition(r, found.last, high)
    if end < high and r.tags[end] == "," and end > found.last:
        end += 1
    full = Phrase(found.first, found.last, (found.first, max(found.last, end)))
    as_at = end
    if as_at + 1 < high and r.lows[as_at] == "as" and r.lows[as_at + 1].endswith("ing"):
        cue = r.cue(as_at + 1)
        told = after_cue(r, as_at + 2, high, hearer=cue is not None and "hearer" in cue.takes)
        content = _content_start(r, told.end, high)
        ended = told.end >= high or r.tags[told.end] in ".;,"
        return (*told.media, sources(r, full)), told.end, -1 if ended else content
    return (sources(r, Phrase.of(found.first, found.last)),), found.last, -1


def named(source: Source) -> bool:
    """Whether a source can be cited: it is somebody, a body or a document, not a reason."""
    if source.kind is Kind.PRONOUN:
        return True
    return source.role is not Role.OTHER


def pronoun(r: Reading, at: int) -> tuple[Source, ...]:
    """The source that a possessive such as "his" stands for."""
    span = r.span(at, at + 1)
    return (Source(span, span, r.words[at], Role.OTHER, Kind.PRONOUN, r.lows[at]),)
