"""The grammar of one sentence: every cue in it, and the sources that others hand on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import compress

from auditor.analysis.cues import participles, passives, verbs
from auditor.analysis.cues.accordings import WORDED, according, follows_from, in_words_of, known_to, under
from auditor.analysis.cues.anaphora import of_what_precedes, whose_words
from auditor.analysis.cues.attitudes import attitude
from auditor.analysis.cues.clausal import which_told
from auditor.analysis.cues.colons import before_colon
from auditor.analysis.cues.echoes import ECHOING, echoed
from auditor.analysis.cues.eyewitness import SEEING, seen
from auditor.analysis.cues.handing import REFERRING, TOLD, handed_on
from auditor.analysis.cues.hearsay import it_emerged, of_nobody
from auditor.analysis.cues.hops import CITED_WITH, LEARNED, SPEAKING, cited, spoken_to, with_reference
from auditor.analysis.cues.inserted import REFERENCES
from auditor.analysis.cues.itself import of_itself
from auditor.analysis.cues.joining import inherited, joined
from auditor.analysis.cues.lightverbs import with_light_verb
from auditor.analysis.cues.manners import in_manner
from auditor.analysis.cues.nominals import nominal, noun_cues
from auditor.analysis.cues.outlets import behind_outlets, led, pointing_on, some_of_them
from auditor.analysis.cues.relays import relayed, relaying
from auditor.analysis.cues.sayings import Hop, Saying, Side
from auditor.analysis.cues.setphrases import set_phrase
from auditor.analysis.cues.tails import behind_colon, behind_dash
from auditor.analysis.cues.talk import talked
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.analysis.words.tagging import DASHES
from auditor.value import value

Reader = Callable[[Reading, int, int, int], Saying | Hop | None]
"""Reads the word at a token of the sentence between two others."""


@value
class Parsed:
    """The sayings of one sentence in text order, hops already joined to them; ``first`` and ``last`` bound it."""

    sayings: tuple[Saying, ...]
    first: int
    last: int


def parse(r: Reading, low: int, high: int) -> Parsed:
    """Find the sayings of the sentence between two tokens."""
    found: list[Saying] = []
    hops: list[Hop] = []
    tags, lows, step = r.tags, r.lows, low
    words = lows[low:high]
    begins = _openers().within(words)
    for at in compress(range(low, high), map(begins.__contains__, words)):
        if at < step or not (tags[at] in "Va:-" or begins[lows[at]]):
            continue
        told = _read_at(r, at, low, high, first=not found)
        if told is not None:
            step = _keep(r, told, at, found, hops)
    if not found and not hops:
        return Parsed((), low, high)
    if len(found) > 1:
        found = [s for s in found if not s.vague or s.levels or not _within_group(s, found)]
        found = pointing_on(behind_outlets(r, found))
    sayings = joined(r, inherited(r, found, low), hops, low, high)
    sayings = some_of_them(led(r, sayings, low, high))
    return Parsed(tuple([of_itself(r, saying, low) for saying in sayings]), low, high)


@cache
def _may_begin() -> Mapping[str, bool]:
    """Words that may begin an attribution, and marks: what no loop of ours need look at each word of the copy for.

    Each with whether it may whatever its tag, and be no verb.
    """
    tagged = lexicon.cues().keys() | DASHES | {":", "--", "---"}
    return dict.fromkeys(tagged, False) | dict.fromkeys(_triggers(), True)


@value
class _Openers:
    """The words that may begin an attribution; ``mostly`` those that may with none of the words ``near`` them."""

    words: Mapping[str, bool]
    mostly: Mapping[str, bool]
    near: frozenset[str]

    def within(self, words: Sequence[str]) -> Mapping[str, bool]:
        """Those that may in a sentence of these words."""
        return self.mostly if self.near.isdisjoint(words) else self.words


@cache
def _openers() -> _Openers:
    """Common prepositions are asked only where a word stands in the sentence that makes them tell who said it."""
    words, near = _may_begin(), frozenset().union(*WORDED.values(), REFERENCES, LEARNED)
    mostly = {word: alone for word, alone in words.items() if word not in ("in", "by", "with", "from")}
    return _Openers(words, mostly, near | lexicon.words("following_from"))


@cache
def _askable() -> frozenset[str]:
    """All words that anything is asked of, whatever their tags."""
    return _handing_on() | _may_begin().keys() | _PREPOSITIONS.keys()


@cache
def _triggers() -> frozenset[str]:
    """Words that may begin an attribution and are no verbs."""
    prepositions = {"under", "according", "per", "with", "via", "from", "in", "by"}
    return (
        ECHOING
        | lexicon.words("handed_on")
        | lexicon.words("whose_find")
        | lexicon.words("replying")
        | lexicon.words("leaning")
        | lexicon.words("met_by")
        | lexicon.words("told_whole")
        | lexicon.words("passing_words")
        | {"evidenced", "emerged"}
        | lexicon.vague("adverbs")
        | _holders().keys()
        | prepositions
    )


def hops_of(r: Reading, low: int, high: int) -> list[Hop]:
    """The sources that others hand on between two tokens, whatever they belong to."""
    found: list[Saying] = []
    hops: list[Hop] = []
    step = low
    for at in range(low, high):
        if at < step or r.lows[at] not in _askable():
            continue
        told = _read_at(r, at, low, high, first=not found)
        if told is not None:
            step = _keep(r, told, at, found, hops)
    return hops


def _within_group(saying: Saying, found: list[Saying]) -> bool:
    """Whether "reportedly" stands in the verb group of a named source: "he reportedly said"."""
    return any(other.levels and other.first <= saying.cue[0] <= other.cue[1] for other in found)


def _keep(r: Reading, told: Saying | Hop, at: int, found: list[Saying], hops: list[Hop]) -> int:
    """Add what was read at ``at`` to what was read before; give the token to go on from."""
    if isinstance(told, Hop):
        hops.append(told)
        return told.last
    found.append(of_nobody(r, told))
    verbal = (r.tags[at] in "Va" or r.lows[at] in lexicon.set_phrases()) and not (
        told.levels and told.first == at and r.lows[at] == "according"
    )
    return told.cue[1] if verbal and told.cue[1] > at else at + 1


def _read_at(r: Reading, at: int, low: int, high: int, *, first: bool) -> Saying | Hop | None:
    """The saying or the hop whose cue stands at ``at``; ``first`` where nothing was said before."""
    tag = r.tags[at]
    if tag in ":-":
        read = _at_colon if tag == ":" else behind_dash
        return read(r, at, low, high) if first else None
    word = r.lows[at]
    if word in _PREPOSITIONS and (tag == "P" or word in ("according", "per")):
        return _first_of(_PREPOSITIONS[word], r, at, low, high)
    asked = _asked(word)
    if asked.holding:
        held = _first_of(asked.holding, r, at, low, high)
        if held is not None:
            return held
    if tag in "PB":
        return _vaguely(r, at) if tag == "B" else None
    if asked.alone:
        told = _first_of(asked.alone, r, at, low, high)
        if told is not None:
            return told
    cue = r.cue(at)
    if cue is None and not asked.handing:
        return None
    told = _first_of(asked.hearing, r, at, low, high) if asked.hearing else None
    if told is None and cue is not None and cue.lemma in CITED_WITH:
        told = cited(r, at, low, high, first=first)
    return told if told is not None else _first_of(asked.telling, r, at, low, high)


def _first_of(readers: Iterable[Reader], r: Reading, at: int, low: int, high: int) -> Saying | Hop | None:
    for reader in readers:
        told = reader(r, at, low, high)
        if told is not None:
            return told
    return None


def _at_colon(r: Reading, at: int, low: int, high: int) -> Saying | None:
    return before_colon(r, at, low, high) or behind_colon(r, at, low, high) or in_manner(r, at, low, high)


@value
class _Asked:
    """What a word is asked for, in this order: what it may hold, be by itself, have heard or found, and tell.

    The last two are for cues only, unless it is ``handing`` something on.
    """

    holding: Sequence[Reader]
    alone: Sequence[Reader]
    handing: bool
    hearing: Sequence[Reader]
    telling: Sequence[Reader]


@cache
def _asked(word: str) -> _Asked:
    """What one of the askable words is asked for: one look-up for all of it, remembered, for they are not many."""
    alone = _BY_THEMSELVES.get(word, ())
    return _Asked(_holders().get(word, ()), alone, word in _handing_on(), _hearing(word), _telling(word))


@cache
def _holders() -> Mapping[str, Sequence[Reader]]:
    """What each noun, adjective, set phrase and word of talk is asked for: the saying that it may hold, if any."""
    found: dict[str, list[Reader]] = {}
    for words, reader in (
        (lexicon.set_phrases(), set_phrase),
        (noun_cues(), nominal),
        (lexicon.speaking_nouns(), with_light_verb),
        (lexicon.adjectives(), attitude),
        (lexicon.words("talk"), talked),
        (["words"], whose_words),
        (SEEING, seen),
    ):
        for word in words:
            found.setdefault(word, []).append(reader)
    return found


_PREPOSITIONS: Mapping[str, Sequence[Reader]] = {
    "under": [under],
    "according": [according, with_reference],
    "per": [with_reference, according],
    "in": [in_words_of],
    "by": [in_words_of],
    "from": [follows_from, with_reference],
    "to": [follows_from],
    "with": [with_reference],
    "via": [with_reference],
}
"""What each preposition is asked for: the saying or the hop that it may begin."""

_BY_THEMSELVES: Mapping[str, Sequence[Reader]] = {
    **{word: [echoed] for word in ECHOING},
    "known": [known_to],
    "emerged": [it_emerged],
}
"""What words are asked for that need be no cues."""


def _hearing(word: str) -> Sequence[Reader]:
    """What a word that is a cue or hands something on is asked for first: the outlet that heard or found a thing."""
    asked: list[Reader] = []
    if word in lexicon.words("replying") or word in SPEAKING:
        asked.append(spoken_to)
    if word in relaying():
        asked.append(relayed)
    return asked


def _telling(word: str) -> Sequence[Reader]:
    """What such a word is asked for then; readers that its form cannot satisfy are left out."""
    cue = lexicon.cues().get(word)
    form = cue.form if cue is not None else ""
    asked: list[Reader] = [which_told] if word in lexicon.words("told_whole") else []
    asked.append(of_what_precedes)
    if word in passives.REPORTED:
        asked.append(passives.reported_before)
    if form:
        asked.append(verbs.verbal)
    if form == "ing":
        asked.append(participles.participle)
    if word in lexicon.words("handed_on") or word in TOLD or word in REFERRING:
        asked.append(handed_on)
    return asked


@cache
def _handing_on() -> frozenset[str]:
    """Words that hand something on and need be no cues."""
    listed = lexicon.words("handed_on") | lexicon.words("whose_find") | lexicon.words("replying")
    listed |= lexicon.words("leaning") | lexicon.words("met_by") | lexicon.words("told_whole")
    plain = lexicon.words("passing_words") | {"spoke", "talked", "chatting"}
    return listed | lexicon.words("conveyed") | TOLD | REFERRING | SPEAKING | plain


def _vaguely(r: Reading, at: int) -> Saying | None:
    alone = r.lows[at + 1 : at + 2] == ["told"] and r.tags[at + 2 : at + 3] in ([], ["."], [","])
    if alone or r.lows[at] not in lexicon.vague("adverbs"):
        return None  # "“…,” the families were reportedly told."
    return Saying((), (at, at + 1), at, at + 1, Side.AFTER, at + 1, vague=True)
