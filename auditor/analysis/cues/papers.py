"""Papers and interviews: which outlet has them in hand, and whose they are when they are named again."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from auditor.analysis.cues.sayings import Levels, Saying
from auditor.analysis.cues.statement import Statement
from auditor.analysis.phrases import groups, leftward, rightward, subjects
from auditor.analysis.sources.agents import levels
from auditor.analysis.sources.conjuncts import sources
from auditor.analysis.sources.source import COMMON, NAME, PRONOUN, Source
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.model.agent import DOCUMENT, GOVERNMENT_BODY, MEDIA, ORGANISATION, SOCIAL_MEDIA
from auditor.value import replace

NEAR = 1500
"""Characters within which "the statement" is the one that was named before."""

_WITHIN = 14
"""Tokens between a verb of having and what is said in the paper, at most."""

_TALKS = frozenset({"interview", "speech", "call", "phone", "telephone", "rally", "debate", "hearing", "meeting"})
_TALKS |= {"conversation", "chat", "dialogue"}


NEAR_BODY = 600
"""Characters within which "the statement" is that of the body which spoke before, though none was named."""

_PAPERS = frozenset({DOCUMENT, SOCIAL_MEDIA})
_CARRYING = frozenset({"statement", "message", "post", "release", "communiqué", "communique"})
_POSTED = ("post", "message")
PAPERS = ("The statement", "The message", "The release", "The communiqué", "The communique", "the statement")
"""How a text names a paper again of which its issuer may have been told before."""

_ISSUED = frozenset({"issued", "released", "published", "circulated", "made"})
_BEFORE_PAPER = 5
"""Words between a verb of issuing and the paper, at most: "issued a strongly worded joint statement"."""


def in_hand(r: Reading, saying: Saying, low: int) -> Saying:
    """With the outlet nearer that has the paper or the interview in which the words stand.

    "AP obtained a letter in which Lund said …", "The Post ran an interview with Lund, who said …".
    """
    start = saying.outer[0] if saying.outer else saying.first
    if saying.through is not None:
        at = saying.through - (r.tags[saying.through - 1] == ",")
    elif start - 2 > low and r.lows[start - 1] in ("which", "whom") and r.lows[start - 2] in ("in", "during", "where"):
        at = start - 2
    elif start - 1 > low and _having(r, start - 1) and saying.levels and saying.levels[0][0].role is DOCUMENT:
        at = saying.cue[0]
    else:
        return saying
    noun = next((k for k in range(at - 1, max(low, at - _WITHIN), -1) if _paper(r, k)), None)
    verb = next((k for k in range((noun or low) - 1, low, -1) if r.tags[k] not in "Dnega0N" or _having(r, k)), None)
    if noun is None or verb is None or not _having(r, verb):
        return saying
    found = subjects.subject(r, groups.group_start(r, verb, low), low)
    media = levels(r, found) if found is not None else ()
    if not media or not all(source.role in MEDIA for source in media[-1]):
        return saying
    return replace(saying, levels=(*media, *_speaker(r, saying, noun, at)))


def _paper(r: Reading, at: int) -> bool:
    return r.lows[at] in ("interview", "letter") or roles.head_roles().get(r.lows[at]) is DOCUMENT


def _having(r: Reading, at: int) -> bool:
    return r.tags[at] in "eVv" and r.lows[at] in lexicon.words("having")


def _speaker(r: Reading, saying: Saying, noun: int, at: int) -> Levels:
    """Who speaks: the one interviewed where only a pronoun stands for them."""
    pronoun = len(saying.levels) == 1 and saying.levels[0][0].kind is PRONOUN
    if not pronoun or r.lows[noun : noun + 2] not in (["interview", "with"], ["interview", "of"]):
        return saying.levels
    found = rightward.after(r, noun + 2, at)
    return saying.levels if found is None or found.last != at else (sources(r, found),)


@cache
def _posts() -> frozenset[str]:
    """The nouns for what is posted on a platform, and for platforms."""
    return frozenset(word for word, role in roles.head_roles().items() if role is SOCIAL_MEDIA)


def _issuing(r: Reading, at: int, low: int) -> int | None:
    """The verb by which somebody lets out the paper at ``at``: "has | issued | a joint statement"."""
    for step in range(at - 1, max(low, at - 1 - _BEFORE_PAPER), -1):
        if r.lows[step] in _ISSUED:
            return step
        if r.tags[step] not in "nDeNB":
            return None
    return None


class Issuers:
    """Who issued the papers named so far, by the papers' heads, and which body spoke last."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Source, ...]] = {}
        self._body: tuple[Source, ...] | None = None

    def with_issuers(self, said: Iterable[Statement], text: str) -> list[Statement]:
        """The statements, "the statement" and the like with who issued it behind them."""
        found: list[Statement] = []
        for statement in said:
            found.append(self._behind(statement, text))
            self._learn(statement, text)
        return found

    def notice(self, r: Reading, low: int, high: int) -> None:
        """Remember who lets out a paper that is named again further down: "The ministry has issued a statement"."""
        if _CARRYING.isdisjoint(r.lows[low:high]):
            return
        for at in range(low + 2, high):
            verb = _issuing(r, at, low) if r.lows[at] in _CARRYING else None
            found = subjects.subject(r, groups.group_start(r, verb, low), low) if verb is not None else None
            issuer = levels(r, found)[-1:] if found is not None else ()
            if issuer and issuer[0][0].role not in _PAPERS and issuer[0][0].kind is NAME:
                self._known[r.lows[at]] = issuer[0]

    def _behind(self, statement: Statement, text: str) -> Statement:
        last = statement.levels[-1] if statement.levels else ()
        if len(last) != 1 or last[0].role not in _PAPERS or last[0].kind is not COMMON:
            return statement
        paper, known, near = last[0], self._known.get(last[0].head), NEAR
        if known is None and paper.head in _CARRYING:
            known, near = self._body, NEAR_BODY
        led = text[max(0, paper.span.start - 4) : paper.span.start].lower() == "the "
        if known is None or not led or " " in paper.name or paper.span.start - known[0].span.end > near:
            return statement
        return replace(statement, levels=(*statement.levels, known))

    def _learn(self, statement: Statement, text: str) -> None:
        if not statement.levels or statement.vague or not statement.stances & lexicon.SOURCING:
            return
        issuer = statement.levels[-1]
        paper = statement.levels[-2][0] if len(statement.levels) > 1 else None
        if paper is not None and paper.role is DOCUMENT and issuer[0].role is not DOCUMENT:
            self._known[paper.head] = issuer
        elif issuer[0].role is not DOCUMENT and issuer[0].kind is NAME:
            own = text[statement.extent.start : statement.extent.end].lower()
            for word in leftward.mediums().intersection(own.split()) - _TALKS if " in a" in own else ():
                self._known[word] = issuer
            if not _posts().isdisjoint(own.replace(",", "").split()):
                self._known |= dict.fromkeys(_POSTED, issuer)
        self._note_body(statement)

    def _note_body(self, statement: Statement) -> None:
        """Remember the body that speaks by itself or through an outlet; whoever else speaks ends that."""
        *above, issuer = statement.levels
        if issuer[0].role in _PAPERS or statement.parent is not None:
            return
        body = len(issuer) == 1 and issuer[0].role in (GOVERNMENT_BODY, ORGANISATION)
        alone = body and all(source.role in MEDIA for level in above for source in level)
        self._body = issuer if alone else None
