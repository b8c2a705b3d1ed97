"""Sources named without a verb: "according to X", "in his words"."""

from __future__ import annotations

from auditor.analysis.cues import participles, sides
from auditor.analysis.cues.adjuncts import after_cue
from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.phrases import appositions, rightward
from auditor.analysis.phrases.leftward import Phrase
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.source import Kind, Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import MEDIA, Role
from auditor.value import replace

_DONE_BY = (["only"], ["solely"], ["strictly"], ["exclusively"], ["purely"])
"""What stands before "according to" where a thing is done so, and nobody says it."""


_GIVEN = frozenset({"supplied", "provided", "compiled", "collated", "collected", "gathered", "produced"})
_LED = frozenset({"that", "by", "made", "given", "seen", "sent", "held", "taken"})
WORDED = {
    "in": frozenset({"words", "opinion", "view"}),
    "by": frozenset(
        {"estimate", "estimates", "count", "reckoning", "calculation", "calculations", "tally", "account", "admission"}
    ),
}
"""What follows "in" and "by" where these tell in whose words a thing is said, or by whose account it is so."""

_VERBS = frozenset("AvV")
_LONGEST = 20
_SHORT = 9
"""Tokens that a subject and its cue take before what interrupts them."""


def according(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying of "according to X" at ``at``."""
    if r.lows[at] == "per":
        name = r.words[at] == "Per" and at > low
        return None if name else _per(r, at, low, high)
    if r.lows[at] != "according" or at + 2 >= high or r.lows[at + 1] != "to":
        return None
    found = rightward.after(r, at + 2, high)
    if found is None or _followed(r, found) or r.lows[at - 1 : at] in _DONE_BY:
        return None
    found = rightward.giver(r, found, high)
    owned = r.lows[found.first] in ("their", "its", "his", "her", "my", "our", "your")
    worded = found.first + 1
    if owned and r.lows[worded : worded + 1] in (["words"], ["statement"], ["information"]):
        said = _placed(r, at, Phrase.of(found.first, worded + 1), low, high)
        return replace(said, levels=(participles.pronoun(r, found.first),))
    if owned and found.last - found.first > 1 and sources(r, found)[0].role is Role.OTHER:
        return None
    if interrupting(r, at, low, found.last):
        return None
    said = _placed(r, at, found, low, high)
    pointing = r.lows[low:at] in (["that's"], ["that’s"], ["this", "is"], ["that", "is"], ["it", "is"], ["that", "'s"])
    return replace(said, side=Side.NONE, anaphoric=True) if pointing else said


def _followed(r: Reading, found: Phrase) -> bool:
    """Whether a thing is done as planned or laid down, and nobody says it: "according to plan", "to the script"."""
    head = next((at for at in range(found.first, found.last - 1) if r.tags[at + 1] in "PevV"), found.last - 1)
    return r.tags[head] != "N" and r.lows[head] in lexicon.words("followed")


def under(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``Under a draft seen by Northwire, …``: what a paper that an outlet has in hand lays down."""
    found = rightward.after(r, at + 1, high) if at == low else None
    if found is None or not (r.lows[found.last - 1] == "plan" or sources(r, found)[0].role is Role.DOCUMENT):
        return None
    comma = next((k for k in range(found.last, min(high - 1, found.last + _LONGEST)) if r.tags[k] == ","), 0)
    by = next((k for k in range(found.last, comma) if r.lows[k] == "by"), 0)
    holder = rightward.after(r, by + 1, comma) if by and r.lows[by - 1] in lexicon.words("handed_on") else None
    media = sources(r, holder) if holder is not None else ()
    if not media or not all(source.media for source in media):
        return None
    paper = tuple(replace(source, role=Role.DOCUMENT) for source in sources(r, found))
    return Saying((media, paper), (at, at + 1), at, comma, Side.AFTER, comma + 1, outer=(at, comma))


def interrupting(r: Reading, at: int, low: int, end: int) -> bool:
    """Whether "according to" parts a cue from what it introduces: "Northwire reported, according to aides, that".

    ``end`` is the token after whom it names.
    """
    if (
        r.tags[end : end + 1] != [","]
        or at - 3 < low
        or at - low > _SHORT
        or r.tags[at - 1] != ","
        or r.lows[at] != "according"
    ):
        return False
    cue = r.cue(at - 2)
    return cue is not None and cue.sourcing and "that" in cue.takes and not set(r.tags[low : at - 2]) & set("VvAaQ,:")


def _per(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``As per the bank's report, …``, ``…, per two officials.``"""
    found = rightward.after(r, at + 1, high)
    if found is None or (at > low and r.lows[at - 1] != "as" and r.tags[at - 1] not in ",V"):
        return None
    follows = lexicon.words("citing") | lexicon.words("issued")
    follows = follows | ({"via", "by"} if _paper(r, found) else {"via"})
    closed = found.last >= high or r.tags[found.last] in ",.R" or r.lows[found.last] in follows
    head = r.lows[found.last - 1]
    body = roles.head_roles().get(head) is Role.GOVERNMENT_BODY
    unit = r.tags[at + 1] == "n" and not head.endswith("s") and not body
    rumoured = r.lows[at - 1] == "as" and head in lexicon.vague("nouns")
    other = any(source.role is Role.OTHER for source in sources(r, found)) and not rumoured
    if unit or not closed or other:
        return None
    first = at - 1 if at > low and r.lows[at - 1] == "as" else at
    said = _placed(r, at, found, low, high)
    return replace(said, cue=(first, at + 1), first=first)


def follows_from(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``As follows from the letter, …``, ``As became known to Northwire, …``: ``at`` is at "from" or "to"."""
    known = r.lows[at] == "to" and r.lows[at - 1] == "known"
    follows = r.lows[at - 2 : at + 1] == [",", "follows", "from"] and at - 2 > low
    if at - 2 < low or not (known or (r.lows[at] == "from" and r.lows[at - 1] in lexicon.words("following_from"))):
        return None
    first = at - 3 if r.lows[at - 2] in ("is", "became", "becomes") else at - 2
    first -= known and r.lows[first] != "it" and r.lows[at - 2] != "became"
    found = rightward.after(r, at + 1, high)
    if follows and found is not None:
        first = at - 1
    elif found is None or first < low or r.lows[first] not in ("as", "it"):
        return None
    first -= first > low and r.lows[first - 1 : first + 1] == ["as", "it"]
    if any(source.role is Role.OTHER or (known and not source.media) for source in sources(r, found)):
        return None
    said = _placed(r, first, found, low, high)
    return replace(said, cue=(first, at + 1))


def known_to(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``As became known to Northwire, …``: ``at`` is at "known"."""
    return follows_from(r, at + 1, low, high) if r.lows[at + 1 : at + 2] == ["to"] else None


def _placed(r: Reading, at: int, found: Phrase, low: int, high: int) -> Saying:
    apart = _leading(r, low, at) and appositions.one_behind_several(r, found, high)
    found = (appositions.holder(r, found, high) if not apart else None) or found
    aside = appositions.apposition(r, found.last, high) if not apart else found.last
    if _leading(r, low, at) and _outlet_alone(r, found) and r.tags[found.last + 1 : found.last + 2] != ["D"]:
        aside = found.last
    if aside >= high - 1 and _leading(r, low, at):
        aside = found.last
    end = after_cue(r, aside, high, hearer=False)
    named = (*end.media, *levels(r, Phrase(found.first, found.last, (found.outer[0], aside))))
    paper = len(named) == 1 and _paper(r, found)
    given = (_given_by(r, end.end, high) or _given_by(r, aside, high)) if paper else None
    if given is not None:
        named, end = (*named, sources(r, given)), replace(end, end=given.last)
    outer = (found.outer[0], _told(r, aside, high))
    if _leading(r, low, at) and not _within_clause(r, low, at, end.end):
        content = _past_clause(r, end.end, high)
        while content < high and r.tags[content] in ",:":
            content += 1
        return Saying(named, (at, at + 2), at, end.end, Side.AFTER, content, outer=outer)
    stop = _told(r, end.end, high) if _paper(r, found) else end.end
    side = Side.AROUND if stop == end.end and _goes_on(r, stop, high) else Side.BEFORE
    return Saying(named, (at, at + 2), at, stop, side, min(high, stop + 1), outer=outer)


def _given_by(r: Reading, at: int, high: int) -> Phrase | None:
    """Who gave a paper out: "data | supplied by the bank | , …", "a post on X | by Lund"."""
    if at + 1 < high and r.lows[at] == "by":
        return rightward.after(r, at + 1, high)
    given = at + 2 < high and r.lows[at + 1] == "by" and r.lows[at] in _GIVEN
    return rightward.after(r, at + 2, high) if given else None


def _paper(r: Reading, found: Phrase) -> bool:
    """Whether the phrase is a paper or a post, of which a participle may tell how it came out."""
    named = sources(r, found)[0]
    return named.role is Role.DOCUMENT or (named.role is Role.SOCIAL_MEDIA and named.kind is Kind.COMMON)


def _outlet_alone(r: Reading, found: Phrase) -> bool:
    """Whether the phrase is an outlet's name: what follows it and a comma is the sentence's own subject."""
    known = r.names.get(found.last - 1)
    return known is not None and known[1] == found.last and known[2].role in MEDIA


def _told(r: Reading, at: int, high: int) -> int:
    """Where the words end that tell of a source: "filings | made on Friday", "an account | she gave"."""
    if at >= high:
        return at
    participle = r.tags[at] in "Vv" and r.lows[at].endswith("ed")
    if not (r.tags[at] in "eRO" or r.lows[at] in _LED or participle):
        return at
    for step in range(at + 1, min(high, at + _LONGEST)):
        if r.tags[step] in ",.;:Q)-":
            return step
    return at


def _leading(r: Reading, low: int, at: int) -> bool:
    """Whether "according to" leads its clause: at the sentence's head, or after "said that,"."""
    if all(r.tags[step] in "B&C,RP" for step in range(low, at)):
        return True
    if (
        at - low <= 4
        and r.tags[at - 1] == ","
        and not _verb_after(r, at)
        and not any(tag in "VvAaQ" for tag in r.tags[low:at])
        and not (r.tags[low] == "O" or (r.tags[at - 2] == "e" and r.tags[low] in "DNn"))
    ):
        return True
    back = at - 2 if r.tags[at - 1] == "," else at - 1
    return back > low and r.tags[back] == "C" and r.lows[back] == "that"


def _within_clause(r: Reading, low: int, at: int, end: int) -> bool:
    """Whether it stands between subject and verb: "Lund, according to Northwire, told aides …"."""
    named = low < at - 1 and r.tags[at - 1] == "," and r.tags[at - 2] in "Nn" and r.tags[low] in "ND"
    return named and r.tags[end : end + 1] == [","] and r.tags[end + 1 : end + 2] in (["A"], ["V"], ["v"])


def _verb_after(r: Reading, at: int) -> bool:
    """Whether a verb follows what "according to" at ``at`` takes: ``The port, according to Northwire, is shut``."""
    for step in range(at + 2, min(len(r.tags) - 1, at + 14)):
        if r.tags[step] == ",":
            return r.tags[step + 1] in "Av" or (
                r.tags[step + 1] == "B" and r.tags[step + 2 : step + 3] in (["A"], ["v"])
            )
    return False


def _past_clause(r: Reading, at: int, high: int) -> int:
    """Past a clause that tells of the source: "cables that were released later, …", "a survey, run by students, …"."""
    at += r.tags[at : at + 2] == [",", "R"]
    if at >= high or not (r.tags[at] in "ReV" or r.lows[at] == "that" or _done_by(r, at, high)):
        return at
    for step in range(at + 1, min(high, at + 16)):
        if r.tags[step] == ",":
            return step
    return at


def _done_by(r: Reading, comma: int, high: int) -> bool:
    """Whether a comma and a participle begin what was done with a paper, and by whom."""
    done = r.tags[comma] == "," and comma + 3 < high and r.tags[comma + 1] in "evV"
    return done and "by" in r.lows[comma + 2 : comma + 4]


def _goes_on(r: Reading, at: int, high: int) -> bool:
    """Whether the content resumes after ", according to X,"."""
    if at + 2 >= high or r.tags[at] != "," or _VERBS.isdisjoint(r.tags[at + 1 : high]):
        return False
    return not sides.resumes_elsewhere(r, at + 1, high)


def in_words_of(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """``In his words, …``, ``in the words of Khrenin``, ``…, by the bank's own estimate``."""
    worded = WORDED.get(r.lows[at])
    if worded is None or worded.isdisjoint(r.lows[at + 2 : at + 7]):
        return None
    step = next((k for k in range(at + 2, min(high, at + 7)) if r.lows[k] in worded), 0)
    if not step or not _VERBS.isdisjoint(r.tags[at + 1 : step]):
        return None
    if step + 1 < high and r.lows[step + 1] == "of":
        found = rightward.after(r, step + 2, high)
        if found is None:
            return None
        end = _past_asker(r, found.last, high)
    else:
        owner = r.lows[at + 1] in ("his", "her", "their", "its", "my", "our") and step == at + 2
        named = step - (r.lows[step - 1] == "own")
        if not owner and not r.lows[named - 1].endswith(lexicon.OWNS):
            return None
        found = Phrase.of(at + 1, named)
        end = step + 1
    if end >= high or r.tags[end] not in ",.":
        return None
    who = sources(r, found) if found.last - found.first > 1 or r.tags[found.first] == "N" else _owner(r, found)
    initial = all(r.tags[k] in "B&C," for k in range(low, at))
    if r.lows[step] in ("account", "admission") and not (initial and who[0].role in (Role.PERSON, Role.OTHER)):
        return None
    if r.lows[at] == "by" and (not _reckons(r, found, who) or r.tags[end if initial else at - 1] != ","):
        return None
    between = (
        not (r.lows[at] == "by" and _VERBS & set(r.tags[low:at]))
        and r.tags[end] == ","
        and end + 2 < high
        and r.tags[end + 1] not in "RC&"
    )
    side = Side.AFTER if initial else Side.AROUND if between else Side.BEFORE
    return Saying((who,), (at, end), at, end, side, min(high, end + 1), outer=(found.first, found.last))


def _past_asker(r: Reading, at: int, high: int) -> int:
    """Past who asked those that are named: "in the view of traders | polled by Northwire"."""
    asked = at + 2 < high and r.lows[at] in lexicon.words("handed_on") and r.lows[at + 1] == "by"
    found = rightward.after(r, at + 2, high) if asked else None
    return found.last if found is not None else at


def _reckons(r: Reading, found: Phrase, who: tuple[Source, ...]) -> bool:
    """Whether whose count it is can count: a name, a body or a paper, and no day or year."""
    word = r.lows[found.last - 1].removesuffix("'s").removesuffix("’s")
    return word not in lexicon.words("times") and who[0].kind is not Kind.PRONOUN and who[0].role is not Role.OTHER


def _owner(r: Reading, found: Phrase) -> tuple[Source, ...]:
    return participles.pronoun(r, found.first)
