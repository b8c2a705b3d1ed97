"""What a cue takes: a clause, a noun phrase or an infinitive that is what was said."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.analysis.cues.adjuncts import over_time
from auditor.analysis.cues.deeds import THING, found_so, found_way, into_question, verb_next, won, work
from auditor.analysis.cues.following import clause_follows, has_clause
from auditor.analysis.cues.sayings import AFTER, NONE, Side
from auditor.analysis.cues.things import no_claim, pictured, polled, thing_before_and
from auditor.analysis.cues.voiced import REFUSING, VOICING, done, seen_as, voiced, words_in
from auditor.analysis.phrases import rightward
from auditor.analysis.sources.media import media_levels
from auditor.analysis.words import lexicon
from auditor.analysis.words.lexicon import Cue
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import ANONYMOUS, GOVERNMENT_BODY

END = frozenset(".;)]")


_SAYING = (["saying"], ["claiming"], ["arguing"], ["citing"], ["noting"])

Complement = tuple[Side, int, bool]
"""Where content stands, the token it begins with, and whether it is a view and no words."""

NOTHING: Complement = (NONE, -1, False)


def complement(r: Reading, cue: Cue, at: int, end: int, high: int) -> Complement:
    """What follows an active verb at once: a clause, a noun phrase, an infinitive."""
    if end >= high:
        return NOTHING
    if cue.lemma == "call" and into_question(r, end, high):
        return NOTHING
    low = r.lows[end]
    if low in _LED:
        return _led(r, cue, at, end, high)
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
    return _clause(r, cue, at, end, high) or _phrase(r, cue, at, end, high)


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
_LED = frozenset({"that", "whether", "if", "how", "why", "what", "where", "who", "which"})


def _led(r: Reading, cue: Cue, at: int, end: int, high: int) -> Complement:
    """The clause that "that" or a word of asking at ``end`` leads; nothing where that word is no clause's."""
    low = r.lows[end]
    if low != "that" and cue.lemma in GOING_ON:
        return NOTHING
    if low in ("why", "how", "what") and (end + 1 >= high or r.tags[end + 1] in "."):
        return NOTHING
    if low == "how" and r.lows[end + 1 : end + 2] == ["to"] and cue.lemma in _SHOWING:
        return NOTHING
    if low == "who" and end > at + 1 and r.lows[end - 1] in _ANYBODY:
        return NOTHING
    if low == "that" and r.tags[end - 1] == "n" and _verbal(r, end + 1, high):
        return NOTHING
    away = low == "that" and r.lows[end + 1 : end + 2] in (["off"], ["away"], ["down"], ["up"])
    if away and r.lows[end + 1 : end + 3] != ["up", "to"]:
        return NOTHING  # "laughed that off", but "said that up to nine had left"
    if low == "that" and r.lows[end + 1 : end + 2] == ["by"] and r.lows[end + 2 : end + 3] in _SAYING:
        return NOTHING  # "explained that by saying"
    start = end + 1 if low == "that" else end
    thing = low == "that" and cue.lemma in _OF_THINGS and r.tags[start : start + 1] == ["n"]
    if (thing or cue.lemma in HOLDING) and not clause_follows(r, start, high):
        return NOTHING
    if r.lows[end : end + 2] == ["that", "of"] and "that" not in cue.takes:
        return NOTHING  # "contradicts that of a neighbour"
    return (AFTER, start, False) if cue.takes & _CLAUSES else NOTHING


_OF_THINGS = frozenset({"hear", "confirm"})
"""Verbs behind which "that" may only point to a thing: "confirmed | that report"."""

_SHOWING = frozenset({"show", "demonstrate", "illustrate", "teach", "learn"})
"""Verbs after which "how to" is a skill, and nothing that was said."""


def _verbal(r: Reading, at: int, high: int) -> bool:
    """Whether a verb begins at ``at`` and no noun like one: "(that) | claimed it", not "(that) | costs rose"."""
    tag = r.tags[at] if at < high else "."
    if tag not in "AvV" or tag == "A" or not r.lows[at].endswith("s"):
        return tag in "AvV"
    for step in range(at + 1, min(high, at + THING)):
        if r.tags[step] in "AvVe":
            return False
        if r.tags[step] in ",;:RC":
            break
    return True


def prepositional(r: Reading, cue: Cue, at: int, high: int) -> bool:
    """Whether the preposition at ``at`` leads up to what the view is about: "pushed for the bill"."""
    if at + 1 >= high or r.tags[at] != "P" or f"p:{r.lows[at]}" not in cue.takes:
        return False
    if _quoted_soon(r, at, high) or "that" in r.lows[at + 2 : min(high, at + 7)]:
        return False
    told = "that" in cue.takes and r.lows[at] == "to" and to_outlet(r, at, high)
    return not told and (r.lows[at] != "to" or r.tags[at + 1] in "DNO0o")


def to_outlet(r: Reading, at: int, high: int) -> bool:
    """Whether somebody is told, and so nothing is admitted to: "admitted to Northwire | he had lost"."""
    found = rightward.after(r, at + 1, high)
    people = found is not None and (roles.role_of(r.lows[found.last - 1]) in (ANONYMOUS, GOVERNMENT_BODY))
    told = people and found is not None and r.tags[found.last : found.last + 1] == ["O"]
    return found is not None and (bool(media_levels(r, found)) or told)


def thing_reported(r: Reading, cue: Cue, at: int, high: int) -> bool:
    """Whether a thing that is no result begins at ``at``, as outlets report: "Northwire also reported | the plan"."""
    if cue.lemma != "report" or cue.form not in ("past", "s"):
        return False
    many = r.tags[at : at + 1] == ["n"] and r.lows[at].endswith("s") and r.tags[at + 1 : at + 2] in (["P"], ["."])
    things = many or r.lows[at : at + 1] in (["the"], ["a"], ["an"]) or _cited_for(r, at, high)
    return things and at + 1 < high and lexicon.words("results").isdisjoint(r.lows[at : at + 9])


def _cited_for(r: Reading, at: int, high: int) -> bool:
    """Whether it is said who is cited for the thing that begins at ``at``: "(reported) | 17 dead, quoting a nurse"."""
    comma = next((k for k in range(at + 1, min(high - 1, at + THING)) if r.tags[k] == ","), high)
    begun = r.tags[at : at + 1] in (["0"], ["D"], ["n"])
    return begun and comma + 1 < high and r.lows[comma + 1] in lexicon.words("citing")


def _clause(r: Reading, cue: Cue, at: int, end: int, high: int) -> Complement | None:
    """A clause without "that"; ``None`` where it is none, or a result ("reported a loss")."""
    free = cue.lemma in ("say", "tell", "add")
    if free and r.lows[end] == "about" and end + 1 < high and (r.tags[end + 1] in "0D" or r.lows[end + 1] == "half"):
        return AFTER, end, False
    rough = r.lows[end] in ("at", "up") and r.lows[end : end + 2] in (["at", "least"], ["at", "most"], ["up", "to"])
    blocked = (r.tags[end] == "P" and not free and not rough) or r.lows[end] in ("on", "about", "by")
    if cue.lemma == "tell" and r.lows[end] == "of":
        that = next((k for k in range(end + 2, min(high, end + THING)) if r.lows[k] == "that"), high)
        if r.cue(end - 1) is not cue and clause_follows(r, that + 1, high):
            return AFTER, that + 1, False
    blocked = blocked or (cue.lemma == "tell" and r.lows[end] == "of" and r.cue(end - 1) is cue)
    if "that" not in cue.takes or blocked:
        return None
    if cue.lemma == "charge" and r.tags[end] in "0$":
        return NOTHING
    if cue.lemma == "show" and r.tags[end] == "n" and r.tags[end + 1 : end + 2] == ["O"]:
        return NOTHING
    if cue.lemma == "find" and (
        found_so(r, end, high) or found_way(r, end) or (r.tags[end] in "Oo" and not verb_next(r, end + 1, high))
    ):
        return NOTHING
    if cue.lemma in _POSTING and r.tags[end] in "oO" and r.tags[end + 1 : end + 2] in ([], ["P"], ["."], [","]):
        return NOTHING
    if (cue.lemma == "write" and work(r, end, high)) or (cue.lemma in _POSTING and _picture(r, end, high)):
        return NOTHING
    if r.tags[end] == "&" and r.lows[end] == "and" and end == at + 1 and not free:
        return NOTHING  # "the army answered and the guns fell silent"
    if cue.lemma in _BY_THAT | HOLDING or r.lows[end].endswith(("self", "selves")):
        return NOTHING
    if "result" in cue.takes and lexicon.words("results") & set(r.lows[end : end + 6]):
        return NOTHING
    modified = r.tags[end] in "vV" and r.lows[end].endswith("ed") and r.tags[end + 1 : end + 2] in (["n"], ["g"])
    begun = r.tags[end] in _BEGINS or modified
    loose = free and cue.lemma != "add"
    if cue.form != "base" and cue.lemma in lexicon.words("thing_taking") and thing_before_and(r, end, high):
        return None
    if r.tags[end] == "A" and _taken_out(r, end, high):
        return AFTER, end, False
    return (AFTER, end, False) if begun and has_clause(r, end, high, loose=loose) else None


def _picture(r: Reading, at: int, high: int) -> bool:
    """Whether a picture begins at ``at``: "(posted) | a picture of him watching them lose"."""
    head = at + 1
    while head < high and r.tags[head] in "eg" and head < at + 3:
        head += 1
    return head < high and r.tags[at] in "D0e" and r.lows[head] in lexicon.words("pictures")


def _taken_out(r: Reading, at: int, high: int) -> bool:
    """Whether the clause lacks its subject, which stands before: "a man | police say | was armed"."""
    first = at - 1
    while first > 0 and r.tags[first - 1] in "NODn" and at - first < 6:
        first -= 1
    head = first - (r.tags[first] in "RC")
    relative = r.tags[head : head + 1] == ["R"] or r.tags[first - 1 : first] == ["R"]
    return at + 1 < high and (relative or (r.tags[first] == "D" and r.tags[first + 1 : first + 2] == ["n"]))


def _phrase(r: Reading, cue: Cue, at: int, end: int, high: int) -> Complement:
    """A noun phrase that is itself what was said, or what is left to a verb of saying."""
    low, tag = r.lows[end], r.tags[end]
    if cue.lemma == "show" and tag in "DNn0e" and pictured(r, at):
        return AFTER, end, False
    if "put" in cue.takes or (cue.lemma == "show" and tag in "ND0na"):
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
    if cue.lemma == "write" and not _quoted_soon(r, end, high):
        return NOTHING
    if cue.lemma == "add" and not _quoted_soon(r, end, high):
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
    return AFTER, end, cue.lemma != "warn" or not _quoted_soon(r, end, high)


_POSTING = frozenset({"post", "tweet", "retweet", "email", "share"})

_RETELLING = frozenset({"recall", "recount"})
"""Verbs whose words in -ing tell what was lived through: "recounted | hearing shots"."""

_INFORMING = frozenset({"informs", "inform", "informed"})
"""Forms that tell of a thing without a clause: "the ministry informs about delays"."""


def informing(r: Reading, at: int) -> bool:
    """Whether "about" at ``at`` leads up to what somebody is said to inform of."""
    return r.lows[at - 1] in _INFORMING and r.lows[at : at + 1] in (["about"], ["of"])


def _figured(r: Reading, cue: Cue, at: int, end: int, high: int) -> bool:
    """Whether a figure is put on what begins at ``end``, or shares that a poll found begin there."""
    put = (r.tags[end] in "ND" or "put" in cue.takes) and _put_at(r, end, high)
    return put or (cue.form != "ing" and _share(r, end, high) and polled(r, at))


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


_ANYBODY = frozenset({"anyone", "anybody", "everyone", "everybody", "those", "all", "people", "witnesses", "drivers"})
"""Whom "who" picks out after a verb of asking, and asks nothing: "asked anyone | who saw the car"."""

HOLDING = frozenset({"hold", "submit", "gather"})
"""Verbs that take things as well as clauses: "held that the order was void", "held that post for years"."""

_BY_THAT = frozenset({"publish", "broadcast", "prove", "demonstrate", "illustrate"})
"""Verbs with a clause after "that" only; without it, what follows is a thing: "published their results"."""


def _quoted_soon(r: Reading, at: int, high: int) -> bool:
    return "Q" in r.tags[at : min(high, at + 8)]


_PERSONS = frozenset({"me", "him", "her", "us", "them"})
"""Who is refused, and no claim."""

_LITTLE = frozenset(
    ["little", "nothing", "something", "anything", "everything", "much", "more", "enough", "so", "nobody", "almost"]
)
_CLAUSES = frozenset({"that", "wh", "quote", "hearer", "np"})
GOING_ON = frozenset({"begin", "continue"})
_ABOUT = frozenset({"about", "on", "of", "for", "to"})
_BEGINS = frozenset("DNn0OoegBP&QC")


def _object(r: Reading, cue: Cue, end: int, high: int) -> tuple[Side, int, bool]:
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
    return NONE, -1, False
