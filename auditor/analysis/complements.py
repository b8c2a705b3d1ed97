"""Where the content of a cue stands: a clause after it, the words before it, or both."""

from __future__ import annotations

from auditor.analysis import lexicon, subjects
from auditor.analysis.adjuncts import over_time
from auditor.analysis.lexicon import Cue
from auditor.analysis.reading import Reading
from auditor.analysis.sayings import Side

_END = frozenset(".;)]")
_CIRCUMSTANCES = frozenset(["asked", "pressed", "questioned", "speaking", "including", "writing", "responding", "at"])
_RESUMED = 30
"""Tokens between two parts of a quotation within a sentence."""
_BY_OTHERS = [["as", "per"], ["according", "to"]]
_TOPICS = frozenset(["of", "if", "regarding", "concerning"])


def around(r: Reading, at: int, high: int, *, quoted: bool = False) -> Side:
    """Whether content goes on after a cue that had content before it; a quotation (``quoted``) by another only."""
    if at >= high - 1:
        return Side.BEFORE
    tag = r.tags[at]
    if tag in _END:
        nxt = at + 1
        return Side.AROUND if tag == "." and nxt < high and r.tags[nxt] == "Q" else Side.BEFORE
    if tag == "Q" or (tag in ",:-" and at + 1 < high and r.tags[at + 1] == "Q"):
        return Side.AROUND
    if quoted:
        return Side.BEFORE
    if tag == "," and at + 1 < high and not resumes_elsewhere(r, at + 1, high):
        return Side.AROUND
    return Side.BEFORE


def resumed(r: Reading, at: int, high: int) -> tuple[Side, int]:
    """Where a quotation before a cue goes on after the words beside that: ``“…,” he said of his men, “…”``."""
    for step in range(at, min(high, at + _RESUMED)):
        if r.tags[step] == "Q" and r.tags[step - 1] in ",.":
            return Side.AROUND, step
        cue = r.cue(step)
        if r.tags[step] in ":;" or (cue is not None and cue.sourcing):
            break
    return Side.BEFORE, at


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
        "without",
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


def content_start(r: Reading, at: int, high: int) -> int:
    """The token that content begins with, past marks and "that"."""
    while at < high and (r.tags[at] in ",:.-" or (r.tags[at] == "C" and r.lows[at] == "that")):
        at += 1
    return at


def content_side(r: Reading, cue: Cue, at: int, end: int, first: int, low: int, high: int) -> tuple[Side, int, bool]:
    """Where the content of an active verb stands, and the token at which content after it begins."""
    left = left_content(r, first, low)
    if r.lows[end : end + 1] == ["this"] and r.tags[end + 1 : end + 2] == [":"]:
        end += 1
    follows = r.tags[end] if end < high else "."
    if "that" not in cue.takes and "tail" in cue.takes and left and "Q" not in r.tags[max(low, first - 3) : first]:
        left = False
    if left and end < high and r.lows[end] in lexicon.words("closing"):
        return Side.BEFORE, end, False
    bare = not left and (end >= high or follows in ".") and first - low >= 3 and r.tags[first - 1] == ","
    if bare and r.lows[low : low + 2] not in _BY_OTHERS:
        left = "that" in cue.takes
    if left and _after_quotation(r, first, low) and follows not in "Q:," and not (end >= high or follows in _END):
        return *resumed(r, end, high), False
    if end >= high or follows in _END or (follows in ",-" and left):
        if cue.lemma == "say" and r.lows[at + 1 : at + 2] == ["about"] and r.tags[max(low, first - 1)] in ",":
            return Side.AFTER, at + 1, False
        if not left or "tail" not in cue.takes:
            return Side.NONE, -1, False
        quoted = _after_quotation(r, first, low)
        side = around(r, end, high, quoted=quoted)
        if quoted and side is Side.BEFORE:
            return *resumed(r, end, high), False
        return side, content_start(r, end, high), False
    if follows == "Q" and left and r.tags[first - 1] == "Q":
        return Side.AROUND, end, False
    if follows == "Q" and _infinitive(r, cue, end):
        return Side.NONE, -1, False
    if follows in ":Q" or (follows == "," and end + 1 < high and r.tags[end + 1] == "Q"):
        begun = content_start(r, end, high)
        return (Side.AROUND if _led_up_to(r, first, low, begun) else Side.AFTER), begun, False
    led = r.lows[first - 1] == "as" if first > low else False
    late = past_cited(r, end, high, led=led) if "that" in cue.takes else end
    if late != end:
        return Side.AFTER, late, False
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
        return (Side.AFTER, content_start(r, end, high), False) if said else (Side.NONE, -1, False)
    return complement(r, cue, at, end, high)


def _infinitive(r: Reading, cue: Cue, at: int) -> bool:
    """Whether the quotation at ``at`` only completes a verb: ``began “to break barriers”``."""
    return cue.lemma in _GOING_ON and r.text.startswith("to ", r.quotes[at].inner.start)


def _led_up_to(r: Reading, first: int, low: int, quoted: int) -> bool:
    """Whether words before the speaker belong to the quotation: ``Of ice, she said, “…”``, ``But, she said, “…”``."""
    if first - low < 2 or r.tags[first - 1] != ",":
        return False
    if r.lows[low] in _TOPICS or r.lows[low : low + 2] == ["as", "for"] or (first - low == 2 and r.tags[low] in "C&"):
        return True
    quotation = r.quotes.get(quoted)
    if quotation is None or r.lows[low] in _CIRCUMSTANCES or "T" in r.tags[low:first]:
        return False
    return r.text[quotation.inner.start].islower() and r.tags[first - 2] != "g"


def past_cited(r: Reading, at: int, high: int, *, led: bool = False) -> int:
    """Past the source between a cue and what it introduces: "reported, quoting an official, that …"; else ``at``.

    ``led`` where "as" leads up to the cue: "As Northwire reports citing the mayor, …".
    """
    comma = r.tags[at : at + 1] == [","]
    start = at + comma
    if start + 2 >= high:
        return at
    according = comma and r.lows[start : start + 2] == ["according", "to"]
    if r.lows[start] not in lexicon.words("citing") and not according and not referring(r, start):
        return _past_tag(r, at, high) if comma else at
    for step in range(start + 1, min(high, start + 26) - 2):
        if not comma and r.lows[step] == "that" and r.tags[step - 1] in "nN":
            return step + 1
        if r.tags[step] != "," or r.tags[step + 1] == "R":
            continue
        if r.lows[step + 1] == "that":
            return step + 2
        return step + 1 if according or led or (comma and clause_follows(r, step + 1, high)) else at
    return at


def referring(r: Reading, at: int) -> int:
    """The token after "with reference to" at ``at``; 0 where that does not stand there."""
    if r.lows[at] != "with":
        return 0
    noun = at + 2 if r.lows[at + 1 : at + 2] in (["a"], ["the"]) else at + 1
    told = r.lows[noun : noun + 1] in (["reference"], ["references"], ["link"])
    return noun + 2 if told and r.lows[noun + 1 : noun + 2] == ["to"] else 0


def _past_tag(r: Reading, at: int, high: int) -> int:
    """Past who passes it on, said in between: "she said, Northwire reports, that …"; past another aside else."""
    for step in range(at + 2, min(high - 2, at + 8)):
        if r.tags[step] in ",;:Q":
            break
        cue = r.cue(step)
        if cue is not None and "tail" in cue.takes and cue.form in ("s", "past", "base"):
            end = over_time(r, step + 1, high)
            if r.tags[end : end + 1] == [","]:
                return content_start(r, end, high)
    return _past_aside(r, at, high)


def _past_aside(r: Reading, at: int, high: int) -> int:
    """Past an aside between a cue and "that" or a colon: "told her man, Tom, that", "replied, with a smile: “…”"."""
    for step in range(at + 1, min(high - 1, at + 9)):
        if r.tags[step] in ",T" and r.lows[step + 1] == "that":
            return step + 2
        if r.tags[step] == ":" and r.tags[step + 1] == "Q":
            return step + 1
        if r.tags[step] not in "DNnPBg0T":
            return at
    return at


def left_content(r: Reading, first: int, low: int) -> bool:
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
    long = first - low > 4 and r.tags[low] not in "PCBg" and r.lows[low] not in subjects.time_leads() - {"the", "a"}
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


Complement = tuple[Side, int, bool]
"""Where content stands, the token it begins with, and whether it is a view and no words."""

NOTHING: Complement = (Side.NONE, -1, False)


def complement(r: Reading, cue: Cue, at: int, end: int, high: int) -> Complement:
    """What follows an active verb at once: a clause, a noun phrase, an infinitive."""
    low = r.lows[end]
    if low in ("that", "whether", "if", "how", "why", "what", "where", "who", "which"):
        if low != "that" and cue.lemma in _GOING_ON:
            return NOTHING
        start = end + 1 if low == "that" else end
        return (Side.AFTER, start, False) if cue.takes & _CLAUSES else NOTHING
    if prepositional(r, cue, end, high):
        return Side.AFTER, end + 1, True
    if low == "to" and "to" in cue.takes and "wish" in cue.stances:
        return Side.AFTER, end, cue.lemma not in lexicon.words("promises") and not _voiced(r, cue, end + 1, high)
    if low == "as" and "as" in cue.takes and end + 1 < high:
        return Side.AFTER, end + 1, not _voiced(r, cue, end + 1, high)
    if cue.lemma == "point" and low == "out" and end + 1 < high:
        return Side.AFTER, end + 1 + (r.lows[end + 1] == "that"), False
    if cue.lemma in _GOING_ON and low == "to":
        return NOTHING
    if "about" in cue.takes:
        return (Side.AFTER, end + 1, True) if low in _ABOUT and end + 1 < high else NOTHING
    if "of" in cue.takes or "as" in cue.takes:
        return _object(r, cue, end, high)
    if low == "to" and "that" in cue.takes:
        return NOTHING
    return _clause(r, cue, end, high) or _phrase(r, cue, end, high)


def prepositional(r: Reading, cue: Cue, at: int, high: int) -> bool:
    """Whether the preposition at ``at`` leads up to what the view is about: "pushed for the bill"."""
    if at + 1 >= high or f"p:{r.lows[at]}" not in cue.takes or r.tags[at] != "P":
        return False
    if _quoted_soon(r, at, high) or "that" in r.lows[at + 2 : min(high, at + 7)]:
        return False
    return r.lows[at] != "to" or r.tags[at + 1] in "DNO0o"


def _clause(r: Reading, cue: Cue, end: int, high: int) -> Complement | None:
    """A clause without "that"; ``None`` where it is none, or a result ("reported a loss")."""
    free = cue.lemma in ("say", "tell", "add")
    if free and r.lows[end] == "about" and end + 1 < high and (r.tags[end + 1] in "0D" or r.lows[end + 1] == "half"):
        return Side.AFTER, end, False
    if "that" not in cue.takes or (r.tags[end] == "P" and not free) or r.lows[end] in ("on", "about", "by"):
        return None
    if cue.lemma == "show" and r.tags[end] == "n" and r.tags[end + 1 : end + 2] == ["O"]:
        return NOTHING
    if cue.lemma in _BY_THAT or r.lows[end].endswith(("self", "selves")):
        return NOTHING
    if "result" in cue.takes and lexicon.words("results") & set(r.lows[end : end + 6]):
        return NOTHING
    modified = r.tags[end] in "vV" and r.lows[end].endswith("ed") and r.tags[end + 1 : end + 2] in (["n"], ["g"])
    begun = r.tags[end] in _BEGINS or modified
    loose = free and cue.lemma != "add"
    return (Side.AFTER, end, False) if begun and _has_clause(r, end, high, loose=loose) else None


def _phrase(r: Reading, cue: Cue, end: int, high: int) -> Complement:
    """A noun phrase that is itself what was said, or what is left to a verb of saying."""
    low, tag = r.lows[end], r.tags[end]
    if "put" in cue.takes:
        figure = any(r.lows[k] == "at" and r.tags[k + 1] in "0n" for k in range(end, min(high - 1, end + 8)))
        return (Side.AFTER, end, False) if figure else NOTHING
    if "result" in cue.takes:
        reporting = tag == "g" or low == "on" or (tag == "V" and low.endswith("ing"))
        return (Side.AFTER, end, False) if reporting else NOTHING
    if cue.lemma in _VOICING and r.lows[end + 1 : end + 2] == ["that"]:
        return NOTHING
    if cue.lemma == "confirm" and lexicon.words("standings") & set(r.lows[end : end + 4]):
        return NOTHING
    if _won(r, cue, end, high):
        return NOTHING
    passed = tag == "O" and r.lows[end + 1 : end + 2] == ["as"]
    if "np" in cue.takes and passed:
        return Side.AFTER, end + 2, not _voiced(r, cue, end + 2, high)
    if "np" in cue.takes and tag in "DNn0oegQa":
        return Side.AFTER, end, not _voiced(r, cue, end, high)
    if cue.lemma == "write" and not _quoted_soon(r, end, high):
        return NOTHING
    if cue.lemma == "add" and not _quoted_soon(r, end, high):
        return NOTHING
    if cue.lemma in ("say", "write", "add", "tell") and tag != "P":
        return NOTHING if low in _LITTLE else (Side.AFTER, end, False)
    if informing(r, end) and end + 1 < high:
        return Side.AFTER, end + 1, False
    about = tag == "P" and low in ("of", "about", "on", "for", "against")
    return (Side.AFTER, end, True) if about and cue.sourcing and cue.lemma not in ("say", "report") else NOTHING


_INFORMING = frozenset({"informs", "inform", "informed"})
"""Forms that tell of a thing without a clause: "the ministry informs about delays"."""


def informing(r: Reading, at: int) -> bool:
    """Whether "about" at ``at`` leads up to what somebody is said to inform of."""
    return r.lows[at - 1] in _INFORMING and r.lows[at : at + 1] in (["about"], ["of"])


_BY_THAT = frozenset({"publish", "broadcast", "prove", "demonstrate", "illustrate"})
"""Verbs with a clause after "that" only; without it, what follows is a thing: "published their results"."""


def _quoted_soon(r: Reading, at: int, high: int) -> bool:
    return "Q" in r.tags[at : min(high, at + 8)]


def _won(r: Reading, cue: Cue, end: int, high: int) -> bool:
    """Whether a thing is got or met and nothing said: "claimed the prize", "raised $40", "addressed a rally"."""
    near = r.lows[end : min(high, end + 4)]
    if cue.lemma in _TRAPS:
        return not lexicon.words(_TRAPS[cue.lemma]).isdisjoint(near)
    return cue.lemma == "allege" and r.tags[end] == "n"


_TRAPS = {"claim": "prizes", "raise": "sums", "address": "gatherings", "deny": "prizes"}
_LITTLE = frozenset(["little", "nothing", "much", "more", "enough", "so"])
_CLAUSES = frozenset({"that", "wh", "quote", "hearer", "np"})
_GOING_ON = frozenset({"begin", "continue"})
_ABOUT = frozenset({"about", "on", "of", "for", "to"})
_BEGINS = frozenset("DNn0OoegBP&QC")


_REFUSING = frozenset({"deny", "reject", "dismiss", "refute", "dispute"})
_VOICING = frozenset({"express", "voice"})


def _words_in(r: Reading, at: int) -> int:
    inner = r.quotes[at].inner
    return len(r.text[inner.start : inner.end].split())


def _voiced(r: Reading, cue: Cue, at: int, high: int) -> bool:
    """Whether a verb with a noun phrase for its object hands on words: "denied the claim", "called him “weak”"."""
    if cue.lemma == "cite":
        return False
    quoted = False
    for step in range(at, min(high, at + 9)):
        if r.tags[step] in "AvV,;":
            break
        quoted = quoted or (r.tags[step] == "Q" and (cue.lemma not in _REFUSING or _words_in(r, step) > 2))
    if cue.lemma in _REFUSING or cue.lemma in _VOICING:
        nouns = lexicon.words("sayables" if cue.lemma in _REFUSING else "moods")
        doing = cue.lemma in _REFUSING and (r.tags[at] == "g" or r.lows[at] in ("being", "having"))
        return quoted or doing or not nouns.isdisjoint(r.lows[at : min(high, at + 6)])
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
    if cue.lemma == "see" and not _seen_as(r, cue, end, high):
        return NOTHING
    if r.tags[end] in "DNn0oeQgRaO":
        return Side.AFTER, end, not _voiced(r, cue, end, high)
    if r.tags[end] == "P" and r.lows[end] in ("for", "on"):
        return Side.AFTER, end, True
    return Side.NONE, -1, False


def clause_follows(r: Reading, at: int, high: int) -> bool:
    """Whether a clause without "that" begins at ``at``."""
    return at < high and r.tags[at] in "DNn0O" and _has_clause(r, at, high, loose=False)


def _has_clause(r: Reading, at: int, high: int, *, loose: bool) -> bool:
    """Whether a finite verb stands between ``at`` and the next hard mark."""
    for step in range(at, min(high, at + 40)):
        tag = r.tags[step]
        if tag in ":;Q" and step > at:
            return tag == "Q"
        if tag == "O" and ("'" in r.lows[step] or "’" in r.lows[step]):
            return True
        if tag == "&" and step > at and step + 1 < high and r.tags[step + 1] in "VvA" and not loose:
            return False
        if r.lows[step] == "being" or (tag == "a" and r.tags[step - 1] in "D0"):
            continue
        if tag in "Av" or (tag in "Va" and step > at and r.lows[step].endswith(("s", "d"))):
            return True
        if tag == "e" and step > at and r.tags[step - 1] in "NnO":
            return True
        if tag == "R" or (tag in ",C" and step > at and not loose):
            return False
    return False
