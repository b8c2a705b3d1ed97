"""Noun phrases to the left of a cue: whose words they are."""

from __future__ import annotations

from auditor.analysis.phrases.joints import joins
from auditor.analysis.phrases.lists import item_before, speaks
from auditor.analysis.phrases.lists import paper as paper
from auditor.analysis.phrases.shares import about, share
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.analysis.words.tagging import HANDLES
from auditor.value import value

LONGEST = 40
_COUNTING = frozenset("0D")
_WHICH_ONE = frozenset({"last", "next", "first", "latest", "recent", "newly"})
_NAMED = 4
"""Words of a name in quotation marks at most."""

_TIED = (
    ["close", "to"],
    ["familiar", "with"],
    ["briefed", "on"],
    ["aware", "of"],
    ["privy", "to"],
    ["involved", "in"],
    ["present", "at"],
    ["loyal", "to"],
    ["opposed", "to"],
)
"""What ties people to a thing or a person that a pronoun stands for: "people briefed on them"."""

_PARENTS = frozenset({"mother", "father", "mum", "mom", "dad", "parent", "grandmother", "grandfather"})
"""Who is told of by a number of children: "the mother of two"."""

_FLOATING = frozenset({"himself", "herself", "itself", "themselves", "both", "all", "each"})


@value
class Phrase:
    """Tokens ``first`` up to ``last``: a noun phrase; ``outer`` reaches over its appositions and asides."""

    first: int
    last: int
    outer: tuple[int, int]

    @classmethod
    def of(cls, first: int, last: int) -> Phrase:
        """A phrase with nothing around it."""
        return cls(first, last, (first, last))


def before(r: Reading, end: int, low: int) -> Phrase | None:
    """The noun phrase that ends right before token ``end``, and begins at ``low`` or later."""
    if end - low > LONGEST:
        low = end - LONGEST
    last = end
    if last > low and r.tags[last - 1] in ")>":
        last = _opening(r, last - 1, low)
        if last <= low or (r.tags[last] == "<" and r.tags[last - 1] not in "N"):
            return _within_brackets(r, end, low)
        if last - 2 > low and r.tags[last - 1] == "," and r.tags[last - 2] == "N":
            last -= 1
    if last <= low:
        return None
    if r.lows[last - 1] in _WHICH_ONE:
        return None
    if last - 2 >= low and r.lows[last - 1] in _FLOATING and r.tags[last - 2] in "NnO":
        last -= 1
        end = end if r.lows[last].startswith(("him", "her", "it", "them")) else last
    tag = r.tags[last - 1]
    if tag not in "Nn":
        special = _special(r, last, low, end)
        if special is not None:
            return special
        tag = _head_tag(r, last, low)
        if tag not in "Nn0a" and not (tag == "e" and r.lows[last - 1] in lexicon.words("people_in_ed")):
            return None
    word = r.lows[last - 1]
    if "'" in word and word.endswith("'s") and r.tags[last - 1] != "O" and not _called_so(r, last):
        return None
    first = _left_edge(r, last - 1, low)
    to = first - 1 >= low and r.lows[first - 1] == "to" and r.lows[first - 2] != "according"
    if to and last - first == 1 and tag == "n":
        return None
    if tag == "0" and r.lows[last - 2] == "in" and last - 3 >= low and r.tags[last - 3] in "0Dn":
        first = share(r, last - 1, low)
    elif tag == "0" and _COUNTING.issuperset(r.tags[first:last]) and not r.lows[last - 1].endswith("-old"):
        return None
    if r.tags[first] == "0" and first - 2 >= low and r.lows[first - 1] == "in" and r.tags[first - 2] in "0D":
        first -= 2
    return Phrase(first, last, (about(r, first, low), end)) if first < last else None


def _called_so(r: Reading, last: int) -> bool:
    """Whether the owner's s before ``last`` is part of a known name: "Moody's"."""
    known = r.names.get(last - 1)
    return known is not None and known[1] == last and known[2].name.endswith("'s")


def _special(r: Reading, last: int, low: int, end: int) -> Phrase | None:
    """A share, a pronoun or people that a pronoun ends: "40 %", "some of them", "those close to him", "many"."""
    tag = r.tags[last - 1]
    if tag in "evV" and r.lows[last - 1] in lexicon.words("postposed") and r.tags[last - 2] == "n":
        told = before(r, last - 1, low)
        return Phrase(told.first, last, (told.outer[0], end)) if told is not None else None
    if tag == "%" and last - 2 >= low:
        return Phrase(last - 2, last, (last - 2, end))
    if tag in "0D" and last - 4 >= low and r.lows[last - 4 : last - 1] == ["one", "of", "the"]:
        return Phrase(last - 4, last, (last - 4, end))
    if tag in "oO" and last - 4 >= low and r.lows[last - 3 : last - 1] in _TIED:
        first = _left_edge(r, last - 4, low)
        return Phrase(first, last, (first, end))
    if tag in "oO" and last - 3 >= low and r.lows[last - 2] == "of":
        first = _left_edge(r, last - 3, low) if r.lows[last - 3] == "knowledge" else last - 3
        return Phrase(first, last, (first, end))
    if tag == "D" and last - 3 >= low and r.lows[last - 2] == "of" and r.lows[last - 3] in _PARENTS:
        first = _left_edge(r, last - 3, low)
        return Phrase(first, last, (first, end))
    if tag == "O" or (tag in "Do" and r.lows[last - 1] in lexicon.words("alone")):
        first = last - 1 if tag == "O" else share(r, last - 1, low)
        return Phrase(first, last, (about(r, first, low), end))
    return None


def _head_tag(r: Reading, last: int, low: int) -> str:
    """The tag of a phrase's last word as the words before it tell; "V" where that is no noun."""
    tag = r.tags[last - 1]
    if tag == "A" and r.words[last - 1] in lexicon.NAMES_TOO:
        tag = "N"
    if tag == "g" and last - 2 >= low and r.tags[last - 2] in "DnN0":
        tag = "n"
    if tag == "V" and last - 2 >= low and r.lows[last - 1].endswith("ing"):
        tag = "n" if r.tags[last - 2] == "D" or r.lows[last - 2].endswith(("'s", "’s")) else tag
    return "V" if tag == "a" and last - 2 >= low and r.tags[last - 2] == "O" else tag


def _within_brackets(r: Reading, end: int, low: int) -> Phrase | None:
    """A name that stands in angle brackets whole: "<Autorama Inc> said"."""
    start = _opening(r, end - 1, low)
    if r.tags[end - 1] != ">" or start + 1 >= end - 1:
        return None
    return Phrase(start + 1, end - 1, (start, end))


def _opening(r: Reading, close: int, low: int) -> int:
    for at in range(close - 1, max(low, close - 12) - 1, -1):
        if r.tags[at] in "(<":
            return at
    return close


def _left_edge(r: Reading, at: int, low: int) -> int:
    """Walk left from ``at`` as long as the words belong to one noun phrase; a known name is stepped over whole."""
    listed = False
    known = r.names.get(at)
    if known is not None and known[0] >= low:
        at = known[0]
    while at > low:
        step = _step_left(r, at, low, listed)
        if step == at:
            return at
        listed = listed or r.tags[at - 1] == "&"
        ended = r.tags[at - 1] == "D" and r.tags[step] == "D"
        at = step
        if ended and not (at - 2 >= low and _led_on(r, at, low, listed)):
            return at
    return at


def _led_on(r: Reading, at: int, low: int, listed: bool) -> bool:
    """Whether more of the phrase stands before "one of the banks": "a source in | one of the banks", "police and |"."""
    joint = r.tags[at - 1]
    if joint == ",":
        return listed and item_before(r, at - 1, low) < at - 1
    house = joint == "P" and (r.tags[at - 2] == "N" or speaks(r.lows[at - 2]) or paper(r, at - 2))
    return house or (joint == "&" and joins(r, at - 1, low))


def _step_left(r: Reading, at: int, low: int, listed: bool) -> int:
    """The next token of the phrase to the left of ``at``; ``at`` itself where the phrase begins there."""
    tag = r.tags[at - 1]
    if tag == "," and listed:
        step = item_before(r, at - 1, low)
        return at if step == at - 1 else step
    if tag == "A" and r.words[at - 1] in lexicon.NAMES_TOO and r.tags[at] == "N":
        return at - 1
    if tag == "n" and r.tags[at] == "N" and r.lows[at - 1] in lexicon.nouns("that") and _aside_claim(r, at - 1, low):
        return at
    if tag in "Nn0":
        if r.words[at - 1].startswith(HANDLES):
            return at
        ends = tag == "n" and (r.lows[at - 1] in _POINTERS or _led_by_medium(r, at, low) or _of_their_own(r, at))
        return at if ends else at - 1
    if tag in "ega" or (tag == "v" and r.lows[at - 1].endswith("ed")):
        return at - 1 if _adjective(r, at - 1, low) else at
    if tag == "B" and r.words[at - 1] == "First" and r.tags[at] == "N":
        return at - 1
    if tag == "Q" and r.tags[at] == "n" and at - 2 >= low and r.tags[at - 2] == "D" and _called(r, at - 1):
        return _attached(r, at - 2, low)
    if tag == "B" and r.tags[at] in "ev" and r.lows[at - 1].endswith("ly"):
        return at - 1
    if tag == "D":
        at -= 2 if at - 1 > low and r.tags[at - 2] == "D" else 1
        return _attached(r, at, low)
    if tag == "T" and r.words[at - 1][:1].isupper() and r.tags[at] == "n" and at - 2 >= low and paper(r, at):
        return at - 1 if r.tags[at - 2] in "DN" else at
    if tag == "T" and r.tags[at] == "0" and at - 2 >= low and r.tags[at - 2] == "D":
        return at - 1
    if tag == "P":
        rough = r.tags[at] in "0$" and r.lows[at - 1] in _ROUGHLY and at - 2 > low
        rough = rough and r.lows[at - 2] == "of" and r.lows[at - 3] in _PRICES
        return _attached(r, at - 1 if rough else at, low)
    if tag == "&" and at - 2 >= low and joins(r, at - 1, low):
        return _opening(r, at - 2, low) if r.tags[at - 2] == ")" else at - 2
    if tag == ")" and at - 1 > low:
        opening = _opening(r, at - 1, low)
        return opening if low < opening < at - 1 and r.tags[opening - 1] in "Nn" else at
    return at


_PRICES = frozenset({"fee", "bid", "offer", "price", "cost", "sum", "deal", "loss", "profit", "salary", "wage", "debt"})
_ROUGHLY = frozenset({"around", "about", "over", "under", "above", "below"})
"""What stands before a number that is not exact: "a fee of | around 20 million euros"."""


def _called(r: Reading, at: int) -> bool:
    """Whether the quotation at ``at`` is but a name: "the “Free Delta” | party"."""
    inner = r.quotes[at].inner
    return r.text[inner.start].isupper() and len(r.text[inner.start : inner.end].split()) <= _NAMED


def _aside_claim(r: Reading, at: int, low: int) -> bool:
    """Whether a comma and an article lead the noun that somebody denies: ", a claim | Kyiv denied"."""
    return at - 2 >= low and r.lows[at - 1] in ("a", "an") and r.tags[at - 2] in ",-"


def _led_by_medium(r: Reading, at: int, low: int) -> bool:
    """Whether what stands before the name at ``at`` is what it spoke in: "In a statement | Lund said"."""
    if r.tags[at] != "N" or r.lows[at - 1] not in mediums():
        return False
    first = at - 1
    while first > low and r.tags[first - 1] in "ng":
        first -= 1
    return first - 2 >= low and r.tags[first - 1] == "D" and r.lows[first - 2] in ("in", "during", "at", "on")


_POINTERS = frozenset({"last", "next", "earlier", "late", "early"})


def _of_their_own(r: Reading, at: int) -> bool:
    """Whether a clause without "that" begins at ``at``: "the things | voters say", "the description | police gave"."""
    return r.tags[at] == "n" and (
        r.lows[at - 1] in _BEFORE_CLAUSES or (r.lows[at] in ("police", "officials") and paper(r, at - 1))
    )


_BEFORE_CLAUSES = frozenset({"thing", "things", "way", "ways", "reason", "reasons"})


_WHOSE = ("-owned", "-run", "-controlled", "-funded", "-backed")
"""Endings of words that tell whose an outlet is: "the Russian | state-owned | news agency"."""


def _adjective(r: Reading, at: int, low: int) -> bool:
    """Whether the word in -ed or -ing, or the noun that may be a verb, stands within a noun phrase."""
    if at == low or r.lows[at] in ("acting", "outgoing", "incoming"):
        return r.tags[at] != "a"
    left = r.tags[at - 1]
    if left == "N" and r.lows[at].endswith(_WHOSE):
        return True
    if r.tags[at] == "a":
        cue = r.cue(at)
        return left in "DPn" or (left == "N" and (cue is None or cue.form != "s"))
    return left in "DP,B&"


def _attached(r: Reading, at: int, low: int) -> int:
    """Step over a preposition and the noun before it ("officials at | the ministry"); else ``at``."""
    prep = at - 1
    if prep - 2 >= low and r.lows[prep] == "to" and r.lows[prep - 1] in lexicon.words("close_to"):
        return prep - 2
    if prep - 1 >= low and r.lows[prep] == "to" and r.lows[prep - 1] in lexicon.words("serving") and r.tags[at] in "ND":
        return prep - 1
    if prep - 1 < low or r.tags[prep] != "P":
        return at
    if r.lows[prep] == "to" and paper(r, prep - 1) and r.tags[at] in "ND":
        return prep - 1
    sent = r.lows[prep] == "to" and prep - 3 >= low and r.lows[prep - 2] == "of"
    if sent and r.lows[prep - 3] in lexicon.words("serving") and r.tags[prep - 1] == r.tags[at] == "N":
        return prep - 1
    if r.lows[prep] == "by" and not paper(r, prep - 1):
        return _asked(r, prep, low) or at
    if r.lows[prep] not in attaching() and r.lows[prep] != "by":
        return at
    head = prep - 1
    if r.lows[prep] == "with" and r.lows[head] == "familiar" and head - 1 >= low:
        return head
    if r.tags[head] in "eg" and head - 1 >= low and r.tags[head - 1] == "n":
        return head - 1
    if r.tags[head] == ")":
        opening = _opening(r, head, low)
        body = r.tags[opening - 1] == "N" if r.lows[prep] != "of" else r.tags[opening - 1] in "Nn"
        return opening - 1 if low < opening < head and body else at
    if r.tags[head] in "Nn" or (
        r.tags[head] == "D" and r.lows[head] in lexicon.words("alone") and r.lows[prep] == "of"
    ):
        return head
    if r.tags[head] == "a" and r.lows[prep] == "of" and _adjective(r, head, low):
        return head
    if r.tags[head] == "a" and r.lows[prep] in _OF_PAPERS and paper(r, head) and r.tags[head - 1] in "DnegN":
        return head
    if paper(r, head) and (head == low or r.tags[head - 1] in ",CQ"):
        return head
    if r.tags[head] == "a" and r.lows[head] == "reports" and r.lows[head - 1] in lexicon.words("of_nobodys_reports"):
        return head
    return at


_OF_PAPERS = frozenset({"for", "from", "on", "about", "into"})
"""What ties a paper to its subject, though the word for it may be a verb: "an embassy report | on the economy"."""


def _asked(r: Reading, by: int, low: int) -> int:
    """Where a survey stands before those whom it asked: "a survey | of 2,000 adults by Gallup"; 0 for none."""
    of = next((at for at in range(by - 2, max(low, by - _CROWD), -1) if r.lows[at] == "of"), 0)
    asked = of > low and r.lows[of - 1] in lexicon.words("askings") and set(r.tags[of + 1 : by]) <= _ASKED
    return of - 1 if asked else 0


_CROWD = 7
"""Tokens of those whom a survey asked at most."""

_ASKED = frozenset("D0Nnevg")


def mediums() -> frozenset[str]:
    """Nouns of what only carries an author's words: statements, interviews, posts."""
    return lexicon.words("mediums")


def attaching() -> frozenset[str]:
    """Prepositions that may tie a noun to a phrase: "officials at the ministry"."""
    return lexicon.words("attaching")
