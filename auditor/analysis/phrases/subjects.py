"""Whose words a verb introduces: its subject, asides and adjuncts between them stepped over."""

from __future__ import annotations

from functools import cache

from auditor.analysis.phrases.antecedents import antecedent, speaker
from auditor.analysis.phrases.asides import comma_closes, named_aside, over_asides
from auditor.analysis.phrases.callsigns import with_bearer
from auditor.analysis.phrases.crowds import crowd
from auditor.analysis.phrases.leftward import Phrase, before
from auditor.analysis.phrases.makers import made_by
from auditor.analysis.phrases.met import met_by
from auditor.analysis.phrases.ministries import of_office, of_row
from auditor.analysis.phrases.setoff import read_out, set_off
from auditor.analysis.phrases.shortening import shortens
from auditor.analysis.phrases.speechless import speechless
from auditor.analysis.phrases.unclosed import past_stray_comma, unclosed
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import Role

_MODIFYING = frozenset(
    {"speaking", "talking", "briefed", "involved", "published", "released", "conducted", "posted", "presented"}
)
_ASKED = frozenset({"asked", "pressed", "quizzed", "questioned", "interviewed", "reached", "contacted", "told"})
_TELLING = 10
"""Tokens that who passes words on takes between commas at most."""

_DEED = 12
"""Tokens that a participle and what it takes have between subject and verb at most."""


_SEEN = frozenset({"found", "seen", "caught", "spotted", "filmed", "pictured", "taped", "recorded", "photographed"})
RELATIVES = frozenset({"that", "who", "which"})
_LINKING = frozenset({"that", "who", "whose"})


def subject(r: Reading, verb: int, low: int) -> Phrase | None:
    """The phrase that the verb group beginning at token ``verb`` has for its subject; asides between are skipped."""
    at = _over_adjuncts(r, verb, low)
    for _ in range(6):
        if at <= low:
            return None
        tag = r.tags[at - 1]
        if tag in ",-" or (tag == "Q" and comma_closes(r, at - 1)):
            told = over_telling(r, at - 1, low)
            if told:
                at = told
                continue
            office = over_asides(r, at - 3, low) if shortens(r, at - 1, low) else 0
            if office:
                at = office  # "Ida Lund, head of the Ice and Sea Service, ISS, said"
                continue
            name = named_aside(r, at - 1, low)
            if name is not None:
                return name
            stray = at
            at = over_asides(r, at - 1, low)
            if at == 0:
                return past_stray_comma(r, stray - 1, low) or set_off(r, stray - 1, low)
            continue
        if tag in "RC" and _is_relative(r, at - 1, low):
            return antecedent(r, at - 1, low)
        break
    people = crowd(r, at, low)
    if people is not None:
        return people
    met = met_by(r, at, low)
    if met:
        holder = before(r, met, low)
        return Phrase(holder.first, holder.last, (holder.outer[0], at)) if holder is not None else None
    asked = at - 2 >= low and r.tags[at - 1] in "eVv"
    if asked and ((at < verb and r.tags[at - 2] in "na") or r.lows[at - 2] in ("those", "people")):
        at -= 1
    found = before(r, at, low)
    if found is None:
        return clause_owner(r, Phrase.of(at - (at - 2 > low and r.lows[at - 2] == "to"), at), low)
    owner = clause_owner(r, found, low)
    if owner is not None:
        return Phrase(owner.first, owner.last, (owner.outer[0], at))
    if speechless(r, found, verb, low):
        return None
    named = found if r.tags[found.first] == "O" else _named(r, found, verb, low)
    if found.last == verb:
        return named if named.outer[1] == verb else Phrase(named.first, named.last, (named.outer[0], verb))
    stop = found.last if _circumstance(r, found.last, verb) else max(found.last, _last_before(r, verb, at))
    floating = stop - 1 >= found.last and r.lows[stop - 1] in ("both", "all", "each")
    return Phrase(named.first, named.last, (named.outer[0], stop - floating))


def _named(r: Reading, found: Phrase, verb: int, low: int) -> Phrase:
    """The name within or before a phrase whose other words tell of it, else the phrase."""
    row = of_office(r, found, low) or of_row(r, found, low)
    return row or unclosed(r, found, verb, low) or with_bearer(r, found, low)


def _circumstance(r: Reading, comma: int, verb: int) -> bool:
    """Whether what stands between the subject and its verb tells when or how it spoke: ", asked about the ice,"."""
    first = comma + 1
    if first >= verb or r.tags[comma] != ",":
        return False
    tag, word = r.tags[first], r.lows[first]
    led = word in _ASKED or word in lexicon.words("circumstances")
    return led or tag == "g" or (tag == "V" and word.endswith("ing"))


def over_telling(r: Reading, comma: int, low: int) -> int:
    """The comma before who passes the words on, said in between: "The mayor, Northwire reported, had"; 0 for none."""
    for at in range(comma - 1, max(low, comma - _TELLING), -1):
        if r.tags[at] in "RC;:Q":
            return 0
        if r.tags[at] == ",":
            return at if _tells(r, at + 1, comma) else 0
    return 0


def _tells(r: Reading, first: int, last: int) -> bool:
    for at in range(first + 1, last):
        cue = r.cue(at)
        if cue is not None and "tail" in cue.takes and cue.sourcing and cue.form in ("s", "past"):
            return all(r.tags[k] in "NnD" for k in range(first, at)) and all(
                r.tags[k] in "PTB0" for k in range(at + 1, last)
            )
    return False


def clause_owner(r: Reading, found: Phrase, low: int) -> Phrase | None:
    """Whom a clause between subject and verb tells of: "aides who worked with Lund said" has aides for its subject."""
    if found.first <= low:
        return None
    deed = _owner_of_deed(r, found, low)
    if deed is not None:
        return deed
    unnamed = _not_named(r, found, low)
    if unnamed:
        return before(r, unnamed, low)
    if _deed_within(r, found, low):
        return before(r, found.first - 1, low)
    if found.first - 1 > low and r.lows[found.first - 1] == "whose":
        return before(r, found.first - 1, low)
    if found.first - 1 <= low or (r.tags[found.first - 1] not in "PvVAaBenDoO"):
        return None
    made = made_by(r, found.first - 1, low)
    if made:
        paper = before(r, made, low)
        return Phrase(paper.first, found.last, paper.outer) if paper is not None else None
    handed = found.first - 2 - (r.tags[found.first - 2] == "B")
    if r.lows[found.first - 1] == "by" and r.lows[handed] in lexicon.words("handed_on"):
        return before(r, _first_holder(r, handed, low), low)
    if r.lows[found.first - 1] in ("to", "with") and r.lows[handed] in lexicon.words("passed_to"):
        made = r.lows[handed - 1 : handed + 1] == ["made", "available"]
        paper = before(r, handed - made, low)
        known = paper is not None and roles.head_roles().get(r.lows[paper.last - 1]) is Role.DOCUMENT
        if paper is not None:
            return paper if known or r.lows[handed] == "leaked" else None
    aired = read_out(r, found, low)
    if aired:
        return before(r, aired, low)
    participle = found.first - 2
    while participle > low and r.tags[participle] in "TBP":
        participle -= 1
    modified = r.tags[found.first - 1] == "P" and participle - 1 >= low and r.tags[participle - 1] == "n"
    doing = modified and r.tags[participle] == "g" and speaker(r.lows[participle - 1])
    if doing or (modified and r.lows[participle] in _MODIFYING):
        return before(r, participle, low)
    bound = max(low, found.first - 14)
    asked = _asked(r, found, bound)
    if asked:
        return before(r, asked, low)
    if _LINKING.isdisjoint(r.lows[bound + 1 : found.first - 1]):
        return None
    for at in range(found.first - 2, bound, -1):
        if r.tags[at] in ",;:Q-":
            return None
        that = r.lows[at] == "that" and r.tags[at - 1] == "n" and r.tags[at + 1] in "AvV"
        if that or (r.tags[at] == "R" and r.lows[at] in ("who", "whose")):
            return before(r, at, low)
    return None


def _asked(r: Reading, found: Phrase, bound: int) -> int:
    """Where it is told what a paper looked into: "a review | of how Lund became mayor has found"; 0 for none."""
    if _LOOKED_INTO.isdisjoint(r.lows[bound + 2 : found.first]):
        return 0
    for at in range(found.first - 1, bound + 1, -1):
        if r.tags[at] in ",;:Q-":
            return 0
        if r.lows[at] in _LOOKED_INTO:
            paper = roles.head_roles().get(r.lows[at - 2]) is Role.DOCUMENT and r.lows[at - 1] in ("of", "into")
            return at - 1 if paper and not {"A", "v", "V", "e"}.isdisjoint(r.tags[at + 1 : found.first]) else 0
    return 0


_LOOKED_INTO = frozenset({"how", "why", "whether"})


def _not_named(r: Reading, found: Phrase, low: int) -> int:
    """Where it is told that somebody need not be named: "an aide | granted anonymity to discuss talks"; 0 for none."""
    begun = found.first - _DEED if found.first - _DEED > low else low + 1
    if "anonymity" not in r.lows[begun : found.last]:
        return 0
    at = r.lows.index("anonymity", begun) - 1
    given = r.lows[at] in ("granted", "given", "offered", "promised", "afforded") and r.tags[at - 1] in "nN"
    return at if given and "," not in r.tags[at : found.first] else 0


def _first_holder(r: Reading, at: int, low: int) -> int:
    """Where it is first said who had a paper: "a memo | obtained by the Post and seen by", ``at`` being "seen"."""
    if r.lows[at - 1] != "and":
        return at
    by = next((k for k in range(at - 2, max(low, at - 8), -1) if r.lows[k] == "by"), 0)
    return by - 1 if by and r.lows[by - 1] in lexicon.words("handed_on") else at


def _deed_within(r: Reading, found: Phrase, low: int) -> bool:
    """Whether the phrase is a verb and its object after "which": "a charity which | rescues hedgehogs"."""
    led = (
        found.first - 2 >= low
        and r.lows[found.first - 1] in ("which", "who", "that")
        and r.tags[found.first - 2] == "n"
    )
    deed = led and found.last - found.first > 1 and r.tags[found.first] == "n" and r.lows[found.first].endswith("s")
    return deed and not r.lows[found.first].endswith(("'s", "’s", "ss")) and roles.role_of(r.lows[found.first]) is None


def _owner_of_deed(r: Reading, found: Phrase, low: int) -> Phrase | None:
    """Whom a participle tells of: "the ministry overseeing mills says", "a man accused of stealing mills told"."""
    bound = found.first - _DEED if found.first - _DEED > low else low
    if "g" not in r.tags[bound + 1 : found.first + 1] and _doing().isdisjoint(r.lows[bound + 1 : found.first + 1]):
        return None
    for at in range(found.first, bound, -1):
        tag, word = r.tags[at], r.lows[at]
        if tag in ",;:Q-ORC&" or (tag == "A" and word != "being"):
            return None
        if at == low + 1 and r.tags[low] not in "nN":
            return None
        plain = tag == "g" and r.cue(at) is None and word != "including"
        told = (plain and r.tags[at + 1] in "NnD") or (word in _doing() and word not in _SEEN)
        perceived = word in _SEEN and at + 1 < len(r.tags) and r.tags[at + 1] in "gV"
        told = told or (perceived and r.lows[at + 1].endswith("ing"))
        named = plain and r.tags[at + 1] == "D" and r.tags[at - 1] == "N"
        if told and (named or (r.tags[at - 1] == "n" and speaker(r.lows[at - 1]))):
            return before(r, at, low)
    return None


@cache
def _doing() -> frozenset[str]:
    """Participles that begin what somebody does or has done to them, and need not be in -ing."""
    return (
        lexicon.words("deeds") | _SEEN | {"being", "requesting", "demanding", "seeking", "tasked", "appointed", "hired"}
    )


def _last_before(r: Reading, verb: int, at: int) -> int:
    return at if r.tags[verb - 1] not in ",-" else verb - (verb - 1 not in r.quotes)


def relative(r: Reading, verb: int, low: int) -> int | None:
    """The token of the "who", "which" or "that" that is the verb group's subject, if one is."""
    if RELATIVES.isdisjoint(r.lows[low:verb]):
        return None
    at = _over_adjuncts(r, verb, low)
    return at - 1 if at > low and _is_relative(r, at - 1, low) else None


def _is_relative(r: Reading, at: int, low: int) -> bool:
    """Whether the word at ``at`` tells of what stands before it: "who", "which", "polls that show"."""
    return r.lows[at] in ("who", "which") or (r.lows[at] == "that" and at > low and r.tags[at - 1] in "nN")


def _over_adjuncts(r: Reading, at: int, low: int) -> int:
    """Step left over adverbs and "on Tuesday", "last week", "in a statement" before the verb."""
    while at > low:
        tag = r.tags[at - 1]
        if tag == "B":
            at -= 1
            continue
        if tag not in "T0," and r.lows[at - 1] not in _adjunct_ends():
            return at
        step = _over_time(r, at, low)
        step = step if step != at else _over_medium(r, at, low)
        if step == at and _in_turn(r, at, low):
            step = at - 2
        if step == at and tag == "," and _in_turn(r, at - 1, low) and r.tags[at - 4] == ",":
            step = at - 4
        if step == at:
            return at
        at = step
    return at


@cache
def _adjunct_ends() -> frozenset[str]:
    """Words with which such adjuncts may end, besides those that tell a time, and numbers."""
    return lexicon.words("time_leads") | lexicon.words("own_pages") | lexicon.words("mediums") | _IN_TURN


_IN_TURN = frozenset({"turn", "fact", "part"})


def _in_turn(r: Reading, at: int, low: int) -> bool:
    return r.lows[at - 1] in _IN_TURN and at - 2 > low and r.lows[at - 2] == "in"


def _over_time(r: Reading, at: int, low: int) -> int:
    step, seen, leads = at, False, lexicon.words("time_leads")
    while step > low and (r.tags[step - 1] in "T0" or r.lows[step - 1] in leads):
        seen = seen or r.tags[step - 1] == "T"
        step -= 1
    return step if seen and step > low and r.tags[step - 1] not in "P" else at


def time_leads() -> frozenset[str]:
    """Words that may lead up to a day or a date."""
    return lexicon.words("time_leads")


def _over_medium(r: Reading, at: int, low: int) -> int:
    """Over a phrase such as "in a written statement" that ends right before ``at``."""
    own = r.lows[at - 1] in lexicon.words("own_pages") and bool(
        {"its", "their", "his", "her"} & set(r.lows[at - 4 : at])
    )
    if not own and r.lows[at - 1] not in lexicon.words("mediums"):
        return at
    for step in range(at - 2, max(low, at - 7), -1):
        if r.lows[step] == "of" and r.lows[step - 1] in lexicon.words("measures"):
            continue
        if r.tags[step] == "P" and r.lows[step] in ("in", "on", "during", "at", "by", "via"):
            return step if r.tags[step - 1] in "Nn,)" else at
        if r.tags[step] not in "DNn0ega":
            return at
    return at
