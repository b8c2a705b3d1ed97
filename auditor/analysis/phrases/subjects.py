"""Whose words a verb introduces: its subject, asides and adjuncts between them stepped over."""

from __future__ import annotations

from auditor.analysis.phrases.adverbials import over_adverbials
from auditor.analysis.phrases.antecedents import antecedent
from auditor.analysis.phrases.asides import comma_closes, over_asides
from auditor.analysis.phrases.callsigns import with_bearer
from auditor.analysis.phrases.crowds import crowd
from auditor.analysis.phrases.firstnames import first_name_given
from auditor.analysis.phrases.leftward import Phrase, before
from auditor.analysis.phrases.met import met_by
from auditor.analysis.phrases.ministries import of_office, of_row
from auditor.analysis.phrases.named_asides import named_aside
from auditor.analysis.phrases.owners import clause_owner
from auditor.analysis.phrases.setoff import set_off
from auditor.analysis.phrases.shortening import shortens
from auditor.analysis.phrases.speechless import speechless
from auditor.analysis.phrases.unclosed import past_stray_comma, unclosed
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading

_ASKED = frozenset({"asked", "pressed", "quizzed", "questioned", "interviewed", "reached", "contacted", "told"})
_TELLING = 10
"""Tokens that who passes words on takes between commas at most."""

RELATIVES = frozenset({"that", "who", "which"})


def subject(r: Reading, verb: int, low: int) -> Phrase | None:
    """The phrase that the verb group beginning at token ``verb`` has for its subject; asides between are skipped."""
    at = over_adverbials(r, verb, low)
    for _ in range(6):
        if at <= low:
            return None
        tag = r.tags[at - 1]
        if tag in ",-" or (tag == "Q" and comma_closes(r, at - 1)):
            told = _over_telling(r, at - 1, low)
            if told:
                at = told
                continue
            office = over_asides(r, at - 3, low) if shortens(r, at - 1, low) else 0
            if office:
                at = office  # "Ida Lund, head of the Ice and Sea Service, ISS, said"
                continue
            name = named_aside(r, at - 1, low) or first_name_given(r, at - 1, low)
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
    return _ending_at(r, verb, at, low)


def _ending_at(r: Reading, verb: int, at: int, low: int) -> Phrase | None:
    """The subject that ends right before ``at``, where the asides between it and its verb begin."""
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
    office = of_office(r, found, low)
    if office is not None:
        return office
    row = of_row(r, found, low)
    return unclosed(r, row or found, verb, low, row=row is not None) or row or with_bearer(r, found, low)


def _circumstance(r: Reading, comma: int, verb: int) -> bool:
    """Whether what stands between the subject and its verb tells when or how it spoke: ", asked about the ice,"."""
    first = comma + 1
    if first >= verb or r.tags[comma] != ",":
        return False
    tag, word = r.tags[first], r.lows[first]
    led = word in _ASKED or word in lexicon.words("circumstances")
    return led or tag == "g" or (tag == "V" and word.endswith("ing"))


def _over_telling(r: Reading, comma: int, low: int) -> int:
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


def _last_before(r: Reading, verb: int, at: int) -> int:
    return at if r.tags[verb - 1] not in ",-" else verb - (verb - 1 not in r.quotes)


def relative(r: Reading, verb: int, low: int) -> int | None:
    """The token of the "who", "which" or "that" that is the verb group's subject, if one is."""
    if RELATIVES.isdisjoint(r.lows[low:verb]):
        return None
    at = over_adverbials(r, verb, low)
    return at - 1 if at > low and _is_relative(r, at - 1, low) else None


def _is_relative(r: Reading, at: int, low: int) -> bool:
    """Whether the word at ``at`` tells of what stands before it: "who", "which", "polls that show"."""
    return r.lows[at] in ("who", "which") or (r.lows[at] == "that" and at > low and r.tags[at - 1] in "nN")
