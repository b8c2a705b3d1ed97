"""A paragraph read word by word: tokens with light tags, quotations as one token, known names marked.

Tags: N capitalised or known name, n other word, 0 number, D determiner, P preposition, & and/or, C clause word,
R who/which/what, O subject pronoun, o other pronoun, A auxiliary, B adverb, T time, V cue verb, a word that is a cue
verb or a noun, v other finite verb, e word in -ed, g word in -ing, Q quotation; a mark is its own tag, any dash "-".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from auditor.analysis import lexicon
from auditor.analysis.lexicon import Cue
from auditor.gazetteer import roles
from auditor.gazetteer.entry import Entry
from auditor.model.agent import Role
from auditor.model.attribution import Quotation
from auditor.model.span import Span
from auditor.text.sentences import sentences
from auditor.text.tokens import Tokens, tokens

MAX_SENTENCE = 240
"""Tokens that are read as one sentence at most; a longer run without a stop is read in pieces."""

NEARBY = 20_000
"""Characters on either side of a name in which its other mentions are looked for."""

LONGEST_NAME = 40
"""Characters that a name between quotation marks has at most."""

MOST_MENTIONS = 12
"""Mentions of a name that are looked at."""

MOST_SEEN = 200_000
"""Different words that are remembered with their tags at most."""

Columns = tuple[list[str], list[str], list[int], list[int], list[str]]
"""Words, their small letters, starts, ends and tags, in step."""

_MONTHS_TOO = frozenset({"April", "May", "June", "August"})
_INTO_MONTH = frozenset({"in", "since", "until", "till", "by", "last", "next", "early", "late", "of", "from", "this"})

DASHES = frozenset("-–—―‒−")
_CLASSES = (
    ("n", "time_leads"),
    ("T", "times"),
    ("B", "adverbs"),
    ("P", "prepositions"),
    ("C", "clauses"),
    ("R", "wh"),
    ("D", "determiners"),
    ("A", "auxiliaries"),
    ("o", "objects"),
    ("O", "pronouns"),
)
_LOWER_FIRST = frozenset("DPCRAOoB&")


@dataclass(frozen=True, slots=True)
class Reading:
    """Parallel lists, one place a token; ``names`` gives the known name that a token belongs to.

    ``places`` gives the token after each known place, by the token it begins with.
    """

    text: str
    words: Sequence[str]
    lows: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    tags: Sequence[str]
    names: Mapping[int, tuple[int, int, Entry]]
    places: Mapping[int, int]
    quotes: Mapping[int, Quotation]
    sentences: Sequence[tuple[int, int]]

    def span(self, first: int, last: int) -> Span:
        """The characters of tokens ``first`` up to ``last``."""
        return Span(self.starts[first], self.ends[last - 1])

    def mentions(self, name: str, at: int) -> Iterator[int]:
        """Where else ``name`` stands near token ``at``, at most ``MOST_MENTIONS`` places."""
        low, high = max(0, self.starts[at] - NEARBY), self.ends[at] + NEARBY
        place = self.text.find(name, low, high)
        for _ in range(MOST_MENTIONS):
            if place < 0:
                return
            yield place
            place = self.text.find(name, place + 1, high)

    def cue(self, at: int) -> Cue | None:
        """What the word at ``at`` attributes, if it may."""
        return lexicon.cues().get(self.lows[at]) if self.tags[at] in "Va" else None


@cache
def _tags() -> Mapping[str, str]:
    found = {word: tag for tag, group in _CLASSES for word in lexicon.words(group)}
    found.update({word: "v" for word in lexicon.verbs() if word not in found})
    found.update({"and": "&", "or": "&", "that": "C", "&": "&"})
    found.update({mark: mark for mark in ",.:;()[]<>?!%$"})
    found.update(dict.fromkeys(DASHES, "-"))
    for word, cue in lexicon.cues().items():
        if found.get(word, "v") in "vn":
            noun = cue.form in ("base", "s") and (cue.lemma in lexicon.words("nouns_too"))
            found[word] = "a" if noun else "V"
    return found


def read(
    text: str, start: int, end: int, quotations: Sequence[Quotation], names: Sequence[tuple[Span, Entry]]
) -> Reading:
    """Read the paragraph between ``start`` and ``end``."""
    words, lows, starts, ends, tags = _tagged(text, start, end, quotations)
    quotes = {bisect_left(starts, q.span.start): q for q in quotations}
    closed = [(q.span.start, q.span.end) for q in quotations]
    bounds = list(_sentence_tokens(sentences(text, start, end, closed), starts))
    for first, last in bounds:
        _lower_first(lows, tags, first)
        _lower_headline(words, lows, tags, first, last)
    _name_titles(text, quotes, words, lows, tags, starts, ends)
    _name_months(words, lows, tags)
    known = _known(names, starts, ends, tags)
    _repair(lows, tags)
    places = _places(names, starts, ends)
    return Reading(text, words, lows, starts, ends, tags, known, places, quotes, bounds)


def _tagged(text: str, start: int, end: int, quotations: Sequence[Quotation]) -> Columns:
    if not quotations:
        return _columns(tokens(text, start, end))
    gathered: Columns = ([], [], [], [], [])
    at = start
    for stop, quotation in [*((q.span.start, q) for q in quotations), (end, None)]:
        _append(gathered, _columns(tokens(text, at, stop)))
        if quotation is not None:
            _append(gathered, ([""], [""], [quotation.span.start], [quotation.span.end], ["Q"]))
            at = quotation.span.end
    return gathered


def _append(columns: Columns, more: Columns) -> None:
    columns[0].extend(more[0])
    columns[1].extend(more[1])
    columns[2].extend(more[2])
    columns[3].extend(more[3])
    columns[4].extend(more[4])


def _columns(found: Tokens) -> Columns:
    """Words, their small letters, starts, ends and tags; no loop of ours, for this is run on every word of the copy."""
    seen = _seen()
    if len(seen.lows) > MOST_SEEN:
        seen.lows.clear()
        seen.tags.clear()
    try:
        lows = list(map(seen.lows.__getitem__, found.words))
    except KeyError:
        seen.learn(found.words)
        lows = list(map(seen.lows.__getitem__, found.words))
    return found.words, lows, found.starts, found.ends, list(map(seen.tags.__getitem__, found.words))


@dataclass(frozen=True, slots=True)
class _Seen:
    """Small letters and tags of the words met before; copy says the same words again and again."""

    lows: dict[str, str]
    tags: dict[str, str]

    def learn(self, words: Iterable[str]) -> None:
        for word in words:
            if word not in self.lows:
                self.lows[word] = low = word.lower().replace("’", "'")
                self.tags[word] = _tag(word, low, _tags())


@cache
def _seen() -> _Seen:
    return _Seen({}, {})


def _tag(word: str, low: str, table: Mapping[str, str]) -> str:
    first = word[0]
    if first.isupper():
        tag = table.get(low, "N")
        if tag == "T" and low not in lexicon.words("proper_times"):
            return "N"
        return tag if tag in "DTO&" or (tag == "A" and len(word) > 2) else "N"
    known = table.get(low)
    if known is not None:
        return known
    if first.isalpha():
        return _guess(low, word)
    if first.isdigit():
        return "N" if "." in word and word[-1].isalpha() else "0"
    return "-" if first in DASHES else first


def _guess(low: str, word: str) -> str:
    """The tag of a word of no list that begins with a letter in lower case, or with none."""
    if not word[0].isalpha():
        return "N" if "." in word and word[-1].isalpha() else "0"
    if low.endswith("ly") and low not in lexicon.words("not_adverbs"):
        return "B"
    if low.endswith("ed") and len(low) > 4:
        return "e"
    if low.endswith("ing") and len(low) > 5:
        return "g"
    if not word.islower() and any(map(str.isupper, word)):
        return "N"
    return "N" if low.startswith(("al-", "el-", "ash-", "as-")) else "n"


def _lower_first(lows: list[str], tags: list[str], first: int) -> None:
    """A capital that only begins a sentence says nothing: small words get their own tags there."""
    table = _tags()
    if first < len(tags) and tags[first] == "N":
        own = table.get(lows[first])
        if own is not None and (own in _LOWER_FIRST or (own == "V" and _verb_first(lows[first]))):
            tags[first] = own
        elif roles.head_roles().get(lows[first]) is Role.ANONYMOUS and tags[first + 1 : first + 2] != ["N"]:
            tags[first] = "n"
        elif lows[first].endswith("ly") and _guess(lows[first], lows[first]) == "B":
            named = first + 1 < len(tags) and tags[first + 1] in "VAavN"
            tags[first] = "N" if named else "B"
        elif _leading_participle(lows, tags, first):
            tags[first] = "g"


def _leading_participle(lows: list[str], tags: list[str], first: int) -> bool:
    """Whether a word in -ing begins the sentence and no name: "Running counter to all that, …"."""
    if not lows[first].endswith("ing") or len(lows[first]) < 6 or first + 1 >= len(tags):
        return False
    cue = lexicon.cues().get(lows[first + 1])
    return tags[first + 1] in "DP" or (cue is not None and cue.form == "base" and tags[first + 1] == "V")


def _lower_headline(words: list[str], lows: list[str], tags: list[str], first: int, last: int) -> None:
    """In a headline with capitals throughout, a capital says nothing: cues and small words get their own tags."""
    if not 5 <= last - first <= 30 or tags[first:last].count("N") * 3 < last - first:
        return
    long = [at for at in range(first, last) if len(words[at]) > 3 and words[at][0].isalpha()]
    if sum(words[at][0].isupper() for at in long) * 10 < 8 * len(long):
        return
    table = _tags()
    for at in range(first + 1, last):
        if tags[at] == "N" and table.get(lows[at], "N") in "VaAPCROB":
            tags[at] = table[lows[at]]


def _quoted_name(text: str, quotation: Quotation, lows: list[str], tags: list[str], at: int) -> bool:
    """Whether marks stand round a name: the "Daily Delta" newspaper, "Delta Airlines" told Northwire."""
    inner = text[quotation.inner.start : quotation.inner.end]
    if len(inner) > LONGEST_NAME or not inner[:1].isupper() or not inner[-1:].isalnum():
        return False
    if not all(word[0].isupper() or word[0].isdigit() for word in inner.split()) or inner.count(" ") > 3:
        return False
    before, after = lows[at - 1] if at else "", lows[at + 1] if at + 1 < len(lows) else "."
    kinds = lexicon.words("outlet_kinds")
    if after in kinds or (before in kinds and before not in ("program", "programme", "channel")):
        return True
    begins = at == 0 or tags[at - 1] in ".,D"
    if before in ("reports", "informs", "writes") and after in (".", ","):
        return True
    return begins and after in ("told", "reports", "informs", "reported", "informed", "writes", "wrote", "announced")


def _name_titles(
    text: str,
    quotes: Mapping[int, Quotation],
    words: list[str],
    lows: list[str],
    tags: list[str],
    starts: list[int],
    ends: list[int],
) -> None:
    """Marks round the title of a programme, a book or a film make it a name, not a quotation."""
    for at, quotation in quotes.items():
        before = lows[at - 1] if at else ""
        if _quoted_name(text, quotation, lows, tags, at):
            words[at] = text[quotation.inner.start : quotation.inner.end]
            lows[at], tags[at] = words[at].lower(), "N"
            starts[at], ends[at] = quotation.inner.start, quotation.inner.end
            continue
        if before not in lexicon.words("shows") and not before.endswith(("'s", "’s")):
            continue
        inner = text[quotation.inner.start : quotation.inner.end].rstrip(".,").split()
        titled = 0 < len(inner) <= 7 and all(
            word[0].isupper() or word[0].isdigit() or (len(word) < 5 and at) for word in inner
        )
        if titled and (inner[0][0].isupper() or inner[0][0].isdigit()) and (len(inner) > 1 or before != "of"):
            tags[at] = "," if text[quotation.inner.end - 1] == "," else "n"


def _name_months(words: list[str], lows: list[str], tags: list[str]) -> None:
    """A month before a surname is a first name: "April Lund", not "in April Lund"; "in May" is no verb."""
    if not _MONTHS_TOO.intersection(words):
        return
    for at, word in enumerate(words):
        if word == "May" and at and tags[at] == "A" and (lows[at - 1] in _INTO_MONTH or tags[at + 1 : at + 2] == ["0"]):
            tags[at] = "T"
        elif word in _MONTHS_TOO and tags[at] == "T" and tags[at + 1 : at + 2] == ["N"]:
            dated = at > 0 and (tags[at - 1] in "PD0T" or lows[at - 1] in lexicon.words("time_leads"))
            place = words[at + 1] in roles.nations() or lows[at + 1] in roles.demonyms()
            tags[at] = "T" if dated or place else "N"


def _third_person(low: str) -> bool:
    """Whether a word that is a cue or a noun is the verb's form in -s ("reports"), and not "press"."""
    cue = lexicon.cues().get(low)
    return cue is not None and cue.form == "s"


def _repair(lows: list[str], tags: list[str]) -> None:
    """A word that is a cue or a noun is a noun within a noun phrase: "state media", "a Trump claim"."""
    for at, tag in enumerate(tags[:-1]):
        if tag not in "aCVv" or not at:
            continue
        if tag == "C":
            if lows[at] in ("since", "once") and tags[at + 1] in "Vve" and tags[at - 1] in "A,NnO":
                tags[at] = "B" if lows[at] == "once" or tags[at - 1] == "A" else "C"
            continue
        if tag == "V":
            if tags[at - 1] == "D" and tags[at + 1] == "n" and lows[at].endswith("ed"):
                tags[at] = "e"
            continue
        regional = lows[at] == "states" and (lows[at - 1].endswith("ern") or lows[at - 1] in roles.demonyms())
        if regional or _paper_told_of(lows, tags, at):
            tags[at] = "n"
            continue
        if tag == "v":
            continue
        left, right = tags[at - 1], tags[at + 1]
        owned = lows[at - 1].endswith(("'s", "’s", "s'", "s’"))
        plural = lows[at - 1].endswith("s") and left == "n"
        if (
            owned
            or (left == "D" and (right not in "CQDO" or lows[at - 1] in ("the", "a", "an")))
            or (
                (right == "n" or (right == "N" and lows[at] == "state"))
                and left not in "OA&"
                and not (left == "B" and at > 1 and tags[at - 2] == "O")
                and not plural
                and not _third_person(lows[at])
            )
        ):
            tags[at] = "n"


def _paper_told_of(lows: list[str], tags: list[str], at: int) -> bool:
    """Whether a word such as "figures" or "files" is papers that say something: "bank figures show"."""
    if not lows[at].endswith("s") or roles.head_roles().get(lows[at]) is not Role.DOCUMENT:
        return False
    if tags[at] == "v":
        return tags[at - 1] in "DnegvV" and tags[at + 1] in ",VAa"
    passed_on = lows[at] == "reports" and (tags[at - 1] == "N" or lows[at + 1] in ("citing", "quoting", "referring"))
    return not passed_on and tags[at - 1] not in "O&A" and tags[at + 1] in "Va"


def _verb_first(low: str) -> bool:
    return lexicon.cues()[low].form in ("ing", "past")


def _sentence_tokens(bounds: Iterable[tuple[int, int]], starts: Sequence[int]) -> list[tuple[int, int]]:
    found, at = [], 0
    for _, stop in bounds:
        last = bisect_left(starts, stop, at)
        found += [(first, min(first + MAX_SENTENCE, last)) for first in range(at, last, MAX_SENTENCE)]
        at = last
    return found


def _places(names: Sequence[tuple[Span, Entry]], starts: Sequence[int], ends: Sequence[int]) -> dict[int, int]:
    """Where each known place begins, and the token after it."""
    found = {}
    for span, entry in names:
        if entry.kind == "places":
            first = bisect_left(starts, span.start)
            if first < len(starts) and starts[first] == span.start:
                found[first] = bisect_left(ends, span.end, first) + 1
    return found


def _known(
    names: Sequence[tuple[Span, Entry]], starts: Sequence[int], ends: Sequence[int], tags: list[str]
) -> dict[int, tuple[int, int, Entry]]:
    found = {}
    for span, entry in names:
        if entry.role is Role.OTHER:
            continue
        first = bisect_left(starts, span.start)
        if first == len(starts) or starts[first] != span.start or tags[first] == "Q":
            continue
        last = bisect_left(ends, span.end, first)
        for at in range(first, min(last + 1, len(ends))):
            tags[at] = "N"
            found[at] = (first, last + 1, entry)
    return found
