"""What a cue takes: a clause, a noun phrase or an infinitive that is what was said."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.analysis.cues.content_clauses import GOING_ON, LED, bare_clause, led_clause
from auditor.analysis.cues.deeds import THING, into_question, won
from auditor.analysis.cues.following import clause_follows
from auditor.analysis.cues.inserted import content_start
from auditor.analysis.cues.prepositional import informing, prepositional, quoted_soon
from auditor.analysis.cues.sayings import AFTER, NOTHING, Complement
from auditor.analysis.cues.things import no_claim, pictured, polled
from auditor.analysis.cues.voiced import REFUSING, VOICING, done, seen_as, voiced, words_in
from auditor.analysis.phrases.times import over_time
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading

END = frozenset(".;)]")


def quotation_or_complement(r: Reading, cue: Cue, at: int, end: int, high: int) -> Complement:
    """What follows a cue at ``end``: words in quotation marks, past a comma or a colon, else a complement."""
    follows = r.tags[end] if end < high else "."
    if follows in ":Q" or (follows == "," and end + 1 < high and r.tags[end + 1] == "Q"):
        return AFTER, content_start(r, end, high), False
    return complement(r, cue, at, end, high)


def complement(r: Reading, cue: Cue, at: int, end: int, high: int) -> Complement:
    """What follows an active verb at once: a clause, a noun phrase, an infinitive."""
    if end >= high:
        return NOTHING
    if cue.lemma == "call" and into_question(r, end, high):
        return NOTHING
    low = r.lows[end]
    if low in LED:
        return _that_thing(r, cue, at, end, high) or led_clause(r, cue, at, end, high)
    nothing = low in _VERY and r.lows[end : end + 2] in _NEXT_TO_NOTHING
    if nothing or (cue.lemma == "say" and _greeting(r, end)):
        return NOTHING
    if cue.lemma == "add" and low in _ROUGHLY and r.tags[end + 1 : end + 2] == ["0"]:
        return NOTHING
    if prepositional(r, cue, end, high):
        return AFTER, end + 1, cue.lemma != "warn" or cue.form == "ing" or low not in ("of", "about")
    if low == "as" and cue.lemma in REFUSING:
        end = next((k for k in range(end + 2, min(high - 1, end + 5)) if r.tags[k] == "D"), end)
        low = r.lows[end]
    if low == "to" and "to" in cue.takes and "wish" in cue.stances:
        return AFTER, end, cue.lemma not in lexicon.words("promises") and not voiced(r, cue, end + 1, high)
    if low == "as" and "as" in cue.takes and end + 1 < high:
        return AFTER, end + 1, not voiced(r, cue, end + 1, high)
    if cue.lemma == "point" and low == "out" and end + 1 < high:
        said = over_time(r, end + 1, high)
        said = said if r.lows[said : said + 1] == ["that"] else end + 1
        return AFTER, said + (r.lows[said] == "that"), False
    if cue.lemma in GOING_ON and low == "to":
        return NOTHING
    if "about" in cue.takes:
        quoted = r.tags[end + 1 : end + 2] == ["Q"] and words_in(r, end + 1) > 2
        return (AFTER, end + 1, not quoted) if low in _ABOUT and end + 1 < high else NOTHING
    if cue.lemma == "describe" and r.tags[end] == "g" and r.tags[end + 1 : end + 2] != [","]:
        return AFTER, end, False
    if "of" in cue.takes or "as" in cue.takes:
        return _object(r, cue, end, high)
    if low == "to" and "that" in cue.takes:
        return NOTHING
    return bare_clause(r, cue, at, end, high) or _phrase(r, cue, at, end, high)


def _that_thing(r: Reading, cue: Cue, at: int, that: int, high: int) -> Complement | None:
    """The thing that is denied where "that" points to it; ``None`` where it leads a clause: "rejected | that claim"."""
    denies = r.lows[that] == "that" and cue.lemma in lexicon.words("denying") and "that" not in cue.takes
    if not denies or that + 1 >= high or clause_follows(r, that + 1, high):
        return None
    side, _, view = _phrase(r, cue, at, that + 1, high)
    return side, that, view


_SELVES = frozenset({"himself", "herself", "themselves", "itself", "myself", "yourself", "before", "again", "best"})
"""What follows "said it" where no words are told: "she said it | herself", "Lund said it | best"."""


_ENDED: Sequence[list[str]] = ([], ["."], [","], [";"], [":"], ["Q"], ["?"], ["!"], ["C"], ["P"], ["T"])


def _greeting(r: Reading, end: int) -> bool:
    """Whether what is said at ``end`` tells nothing: "goodbye to her hair", "thank you to the crew", "no to oil"."""
    if r.lows[end] == "it" and r.lows[end + 1 : end + 2] and r.lows[end + 1] in _SELVES:
        return r.tags[end + 2 : end + 3] in _ENDED  # no clause: "said it again expected a loss"
    at = end + (r.lows[end] in ("a", "his", "her", "their", "our", "my", "its"))
    wished = at < len(r.lows) and r.lows[at] in lexicon.words("greetings")
    wished = wished and r.tags[at + 1 : at + 2] not in (["A"], ["V"], ["v"], ["a"], [":"])
    return wished or r.lows[end : end + 3] in _TO or r.lows[end : end + 2] == ["thank", "you"]


_ROUGHLY = frozenset({"about", "some", "nearly", "around", "almost", "roughly", "another"})
"""What leads up to how many were added: "added | about 80 jobs"."""

_TO = (["yes", "to", "the"], ["no", "to", "the"], ["yes", "to", "a"], ["no", "to", "a"], ["no", "to", "any"])
_VERY = frozenset({"very", "so", "too"})
_NEXT_TO_NOTHING = (["very", "little"], ["so", "little"], ["too", "much"], ["so", "much"])


def _phrase(r: Reading, cue: Cue, at: int, end: int, high: int) -> Complement:
    """A noun phrase that is itself what was said, or what is left to a verb of saying."""
    low, tag = r.lows[end], r.tags[end]
    if cue.lemma == "show" and tag in "DNn0e" and pictured(r, at):
        return AFTER, end, False
    if "put" in cue.takes or cue.lemma == "find" or (cue.lemma == "show" and tag in "ND0na"):
        return (AFTER, end, False) if _figured(r, cue, at, end, high) else NOTHING
    if "result" in cue.takes:
        reporting = tag == "g" or low == "on" or (tag == "V" and low.endswith("ing"))
        return (AFTER, end, False) if reporting else NOTHING
    if cue.lemma in VOICING and r.lows[end + 1 : end + 2] == ["that"]:
        return NOTHING
    if cue.lemma == "confirm" and lexicon.words("standings") & set(r.lows[end : end + 4]):
        return NOTHING
    if cue.lemma in lexicon.words("denials") and (low in _PERSONS or (low == "it" and cue.lemma == "reject")):
        return NOTHING
    if cue.lemma == "confirm" and no_claim(r, end, high):
        return NOTHING
    if won(r, cue, end, high):
        return NOTHING
    passed = tag == "O" and r.lows[end + 1 : end + 2] == ["as"]
    if "np" in cue.takes and passed:
        return AFTER, end + 2, not voiced(r, cue, end + 2, high)
    if "np" in cue.takes and (tag in "DNn0oegQa" or done(r, cue, end)):
        return AFTER, end, not voiced(r, cue, end, high)
    if cue.lemma == "write" and not quoted_soon(r, end, high):
        return NOTHING
    if cue.lemma == "add" and not quoted_soon(r, end, high):
        return NOTHING
    if cue.lemma in ("say", "write", "add", "tell") and tag != "P":
        little = low in _LITTLE or r.lows[end : end + 2] == ["it", "with"]
        return NOTHING if little else (AFTER, end, False)
    if tag == "g" and cue.lemma in _RETELLING:
        return AFTER, end, False
    if informing(r, end) and end + 1 < high:
        return AFTER, end + 1, False
    about = tag == "P" and low in ("of", "about", "on", "for", "against")
    if not about or not cue.sourcing or cue.lemma in ("say", "report"):
        return NOTHING
    return AFTER, end, cue.lemma != "warn" or not quoted_soon(r, end, high)


_RETELLING = frozenset({"recall", "recount"})
"""Verbs whose words in -ing tell what was lived through: "recounted | hearing shots"."""


def _figured(r: Reading, cue: Cue, at: int, end: int, high: int) -> bool:
    """Whether a figure is put on what begins at ``end``, or what a poll found begins there."""
    put = cue.lemma in _PUTTING and (r.tags[end] in "ND" or "put" in cue.takes) and _put_at(r, end, high)
    if put or cue.form == "ing":
        return put
    return (_share(r, end, high) and polled(r, at)) or (cue.lemma == "find" and polled(r, at, _POLLS))


_PUTTING = frozenset({"put", "show"})
_POLLS = frozenset({"poll", "polls", "survey", "surveys"})
"""Whatever these find is what people told them; a study finds things as well."""


def _put_at(r: Reading, end: int, high: int) -> bool:
    """Whether a figure is put on what begins at ``end``: "(put) | the toll at nine", not "the mill up at auction"."""
    at = next((k for k in range(end, min(high - 1, end + 10)) if r.lows[k] == "at"), 0)
    figures = lexicon.words("figures")
    counted = at and any(r.tags[k] in "0$Q" or r.lows[k] in figures for k in range(at + 1, min(high, at + 7)))
    return bool(counted) and lexicon.words("particles_of_place").isdisjoint(r.lows[end:at])


def _share(r: Reading, end: int, high: int) -> bool:
    """Whether shares of those who were asked begin at ``end``: "(put) | Lund on 40 per cent", "… | Lund ahead"."""
    stop = next((k for k in range(end, min(high, end + THING)) if r.tags[k] in ",;:RC."), min(high, end + THING))
    return "0" in r.tags[end:stop] or not lexicon.words("standings_in_polls").isdisjoint(r.lows[end + 1 : stop])


_PERSONS = frozenset({"me", "him", "her", "us", "them"})
"""Who is refused, and no claim."""

_LITTLE = frozenset(
    ["little", "nothing", "something", "anything", "everything", "much", "more", "enough", "so", "nobody", "almost"]
)
_ABOUT = frozenset({"about", "on", "of", "for", "to"})


def _object(r: Reading, cue: Cue, end: int, high: int) -> Complement:
    if cue.lemma == "see" and not seen_as(r, cue, end, high):
        return NOTHING
    called = r.lows[end : end + 1] in (["a"], ["an"]) and cue.lemma == "call"
    if called and not lexicon.words("convened").isdisjoint(r.lows[end : min(high, end + 4)]):
        return NOTHING
    if r.lows[end : end + 2] in (["each", "other"], ["one", "another"]):
        return NOTHING
    if r.tags[end] in "DNn0oeQgRaO" or r.tags[end : end + 2] == ["T", "n"]:
        return AFTER, end, not voiced(r, cue, end, high)
    if r.tags[end] == "P" and r.lows[end] in ("for", "on"):
        return AFTER, end, True
    return NOTHING
