"""The grammar of one sentence: every cue in it, and the sources that others hand on."""

from __future__ import annotations

from functools import cache

from auditor.analysis.cues import participles, passives, verbs
from auditor.analysis.cues.accordings import according, follows_from, in_words_of, under
from auditor.analysis.cues.anaphora import of_what_precedes, whose_words
from auditor.analysis.cues.attitudes import attitude
from auditor.analysis.cues.clausal import which_told
from auditor.analysis.cues.colons import before_colon
from auditor.analysis.cues.echoes import ECHOING, echoed
from auditor.analysis.cues.handing import REFERRING, TOLD, handed_on
from auditor.analysis.cues.hearsay import it_emerged, of_nobody
from auditor.analysis.cues.hops import SPEAKING, cited, spoken_to, with_reference
from auditor.analysis.cues.itself import of_itself
from auditor.analysis.cues.joining import inherited, joined
from auditor.analysis.cues.lightverbs import with_light_verb
from auditor.analysis.cues.manners import in_manner
from auditor.analysis.cues.nominals import nominal, noun_cues
from auditor.analysis.cues.outlets import behind_outlets, led, pointing_on, some_of_them
from auditor.analysis.cues.relays import relayed
from auditor.analysis.cues.sayings import Hop, Saying, Side
from auditor.analysis.cues.setphrases import set_phrase
from auditor.analysis.cues.tails import behind_colon, behind_dash
from auditor.analysis.cues.talk import talked
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.value import value


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
    triggers, tags, lows, step = _triggers(), r.tags, r.lows, low
    for at in [at for at in range(low, high) if tags[at] in "Va:-" or lows[at] in triggers]:
        if at >= step:
            step = _one(r, at, low, high, found, hops)
    if not found and not hops:
        return Parsed((), low, high)
    found = [s for s in found if not s.vague or s.levels or not _within_group(s, found)]
    found = pointing_on(behind_outlets(r, found))
    sayings = joined(r, inherited(r, found, low), hops, low, high)
    told = some_of_them(list(led(r, sayings, low, high)))
    return Parsed(tuple(of_itself(r, saying, low) for saying in told), low, high)


@cache
def _triggers() -> frozenset[str]:
    """Words that may begin an attribution and are no verbs."""
    prepositions = {"under", "according", "per", "with", "via", "from", "in", "by"}
    return (
        ECHOING
        | lexicon.words("handed_on")
        | lexicon.words("whose_find")
        | lexicon.words("replying")
        | lexicon.words("talk")
        | lexicon.words("leaning")
        | lexicon.words("met_by")
        | lexicon.words("told_whole")
        | lexicon.words("passing_words")
        | {"words", "evidenced", "emerged"}
        | noun_cues()
        | lexicon.vague("adverbs")
        | lexicon.adjectives()
        | lexicon.speaking_nouns()
        | lexicon.set_phrases().keys()
        | prepositions
    )


def hops_of(r: Reading, low: int, high: int) -> list[Hop]:
    """The sources that others hand on between two tokens, whatever they belong to."""
    found: list[Saying] = []
    hops: list[Hop] = []
    at = low
    while at < high:
        at = max(at + 1, _one(r, at, low, high, found, hops))
    return hops


def _within_group(saying: Saying, found: list[Saying]) -> bool:
    """Whether "reportedly" stands in the verb group of a named source: "he reportedly said"."""
    return any(other.levels and other.first <= saying.cue[0] <= other.cue[1] for other in found)


def _one(r: Reading, at: int, low: int, high: int, found: list[Saying], hops: list[Hop]) -> int:
    """Read what stands at ``at``; give the token to go on from."""
    saying, hop = _read_at(r, at, low, high, first=not found)
    if saying is not None:
        found.append(of_nobody(r, saying))
        verbal = (r.tags[at] in "Va" or r.lows[at] in lexicon.set_phrases()) and not (
            saying.levels and saying.first == at and r.lows[at] == "according"
        )
        return max(at + 1, saying.cue[1] if verbal else at + 1)
    if hop is not None:
        hops.append(hop)
        return hop.last
    return at + 1


def _read_at(r: Reading, at: int, low: int, high: int, *, first: bool) -> tuple[Saying | None, Hop | None]:
    """The saying or the hop whose cue stands at ``at``."""
    tag = r.tags[at]
    if tag == "-":
        return behind_dash(r, at, low, high) if first else None, None
    if tag == ":":
        return (_at_colon(r, at, low, high) if first else None), None
    word = r.lows[at]
    held = _held(r, at, low, high) if word in _holding() else None
    if held is not None:
        return held, None
    if word == "words":
        return whose_words(r, at, low, high), None
    if tag == "P" or word in ("according", "per"):
        return _by_preposition(r, at, low, high)
    if tag == "B":
        return _vaguely(r, at), None
    if word == "known" and r.lows[at + 1 : at + 2] == ["to"]:
        named = follows_from(r, at + 1, low, high)
        if named is not None:
            return named, None
    if word in ECHOING:
        before = echoed(r, at, low, high)
        if before is not None:
            return before, None
    if r.cue(at) is None and word not in _handing_on():
        return it_emerged(r, at, low, high) if word == "emerged" else None, None
    heard = spoken_to(r, at, high)
    if heard is not None:
        return None, heard
    hop, saying = relayed(r, at, low, high)
    if hop is None and saying is None:
        hop, saying = cited(r, at, low, high, first=first)
    if hop is not None:
        return None, hop
    if word in lexicon.words("told_whole") and saying is None:
        saying = which_told(r, at, low, high)
    saying = saying or of_what_precedes(r, at, low, high) or passives.reported_before(r, at, low)
    saying = saying or passives.passive(r, at, low, high)
    saying = saying or verbs.active(r, at, low, high) or participles.participle(r, at, low, high)
    return saying, None if saying else handed_on(r, at, low, high)


def _at_colon(r: Reading, at: int, low: int, high: int) -> Saying | None:
    return before_colon(r, at, low, high) or behind_colon(r, at, low, high) or in_manner(r, at, low, high)


def _held(r: Reading, at: int, low: int, high: int) -> Saying | None:
    """The saying whose cue is the noun, the adjective, the set phrase or the word of talk at ``at``."""
    noun = set_phrase(r, at, low, high) if r.lows[at] in lexicon.set_phrases() else None
    noun = noun or nominal(r, at, low, high)
    if noun is None and r.lows[at] in lexicon.speaking_nouns():
        noun = with_light_verb(r, at, low, high)
    if noun is None and r.lows[at] in lexicon.adjectives():
        noun = attitude(r, at, low, high)
    if noun is None and r.lows[at] in lexicon.words("talk"):
        return talked(r, at, low, high)
    return noun


@cache
def _holding() -> frozenset[str]:
    named = noun_cues() | lexicon.speaking_nouns() | lexicon.adjectives()
    return named | lexicon.words("talk") | lexicon.set_phrases().keys()


_PREPOSITIONS = {
    "under": under,
    "according": according,
    "per": according,
    "in": in_words_of,
    "by": in_words_of,
    "from": follows_from,
    "to": follows_from,
}
_REFERRING = frozenset({"according", "from", "with", "via"})


def _by_preposition(r: Reading, at: int, low: int, high: int) -> tuple[Saying | None, Hop | None]:
    """The saying or the hop that the preposition at ``at`` begins; each word is asked only for what it may begin."""
    word = r.lows[at]
    passed = with_reference(r, at, low, high) if word == "per" else None
    if passed is not None:
        return None, passed
    saying = _PREPOSITIONS[word](r, at, low, high) if word in _PREPOSITIONS else None
    return saying, with_reference(r, at, low, high) if saying is None and word in _REFERRING else None


@cache
def _handing_on() -> frozenset[str]:
    """Words that hand something on and need be no cues."""
    listed = lexicon.words("handed_on") | lexicon.words("whose_find") | lexicon.words("replying")
    listed |= lexicon.words("leaning") | lexicon.words("met_by") | lexicon.words("told_whole")
    plain = lexicon.words("passing_words") | {"spoke", "talked", "chatting"}
    return listed | lexicon.words("conveyed") | TOLD | REFERRING | SPEAKING | plain


def _vaguely(r: Reading, at: int) -> Saying | None:
    if r.lows[at] not in lexicon.vague("adverbs"):
        return None
    return Saying((), (at, at + 1), at, at + 1, Side.AFTER, at + 1, vague=True)
