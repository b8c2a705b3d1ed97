"""The grammar of chains: nested sources for each claim, the lines that name agents, and the frame of a story."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from auditor.analysis.cast.mentions import Cast
from auditor.analysis.certainty import certainty
from auditor.analysis.claims import bare, claim_of
from auditor.analysis.cues.statement import Read, Statement
from auditor.analysis.sources.source import COMMON, NAME, PRONOUN, Kind, Source
from auditor.analysis.words import lexicon
from auditor.model.agent import BODIES, OTHER, Role
from auditor.model.attribution import Mode, Quotation
from auditor.model.finding import Confidence
from auditor.model.provenance import CITATION, Chain, ChainKind, Link
from auditor.model.span import Span
from auditor.text.language import foreign, spaced

BESIDE = 24
"""Statements on either side of one that may belong to its sentence."""

AT_ONCE = 20
"""Characters within which a speaker named again at the head of a claim is no second source."""

NEAR_CUE = 40
"""Characters between a thing that says something and its cue; a clause that stands there may have the speaker."""

MIN_QUOTED = 4
"""Words from which a quotation without a source is more than a name or a scare quote."""

LEAST_SAID = 8
"""Characters of what a thing says at least: "the listing says so" hands nothing on."""

MAX_FAN = 8
"""Chains that side-by-side sources of one claim may give."""

COVERED = 0.55
"""Share of a claim that a nested statement must cover for the outer source to have no chain of its own."""


Path = tuple[Source, ...]


def citations(read: Read, cast: Cast, text: str) -> tuple[Chain, ...]:
    """One chain for each attributed claim, and one of none for a claim that nobody is named for.

    That nobody is named can be told of English alone: of another language the verbs of saying are not known.
    """
    found = list(_without_turned(list(_citations(read, cast, text))))
    loose = [_loose(quotation, text) for quotation in read.loose if _telling(quotation, text)]
    if loose and not foreign(spaced(text)):
        found += loose
    return tuple(sorted(found, key=_place))


def _place(chain: Chain) -> tuple[int, int]:
    first = chain.claim.start if chain.claim else chain.links[0].span.start if chain.links else 0
    return first, chain.links[0].span.start if chain.links else -1


def _without_turned(found: Sequence[Chain]) -> Iterator[Chain]:
    """The citations but for those that have two sources of a longer one of the same claim the other way round.

    "Lund told ZDF in an interview published in Die Welt" is read by both verbs.
    """
    whole: dict[Span | None, set[tuple[str, str]]] = {}
    for chain in found:
        if len(chain.links) > 2:
            ids = [link.agent for link in chain.links]
            whole.setdefault(chain.claim, set()).update(pairwise(ids))
    if not whole:  # as in most copy
        yield from found
        return
    for chain in found:
        ids = [link.agent for link in chain.links]
        if len(ids) != 2 or (ids[1], ids[0]) not in whole.get(chain.claim, ()):
            yield chain


def _citations(read: Read, cast: Cast, text: str) -> Iterator[Chain]:
    said = (*read.statements, *read.inner)
    children: dict[int, list[int]] = {}
    for place, statement in enumerate(said):
        if statement.parent is not None:
            children.setdefault(statement.parent, []).append(place)
    for place, statement in enumerate(said):
        if not sourced(statement) or _handed_on(said, children.get(place, ()), statement, cast, text):
            continue
        if (not statement.content and _told_next(said, place)) or _nobody(statement, cast):
            continue
        if statement.parent is not None and not statement.inner and _repeats(statement, said[statement.parent], cast):
            continue
        claim = claim_of(statement, text)
        evidence = statement.cue[0] if statement.cue else None
        if statement.vague:
            if claim is not None and not _has_source(said, place):
                yield Chain(
                    ChainKind.CITATION, (), claim, evidence, vague=True, confidence=Confidence.MEDIUM, own=statement.own
                )
            continue
        for path in paths(said, place):
            links = _once(path, cast, apart=statement.inner)
            sure = certainty(statement, len(links))
            denied = statement.denies and is_origin(statement, path[-1])
            yield Chain(CITATION, links, claim, evidence, sure, denied)


def _nobody(statement: Statement, cast: Cast) -> bool:
    """Whether nobody can tell whom a pronoun within a quotation means: "“They said it was shut,” Lund said"."""
    if not statement.inner or not statement.levels or statement.levels[-1][0].kind is not PRONOUN:
        return False
    source = statement.levels[-1][0]
    return cast.name(source.span).casefold() == source.head


def _told_next(said: Sequence[Statement], place: int) -> bool:
    """Whether the next statement has the words that this one leads up to: "The mayor said:" above a quotation."""
    after = said[place + 1 : place + 2]
    return bool(after) and after[0].resumed and after[0].cue == said[place].cue


def is_origin(statement: Statement, source: Source) -> bool:
    """Whether who says it is the origin; "the ministry dismissed a report in the Guardian" has another behind it."""
    return any(span.contains(source.span) for span in statement.source) or len(statement.levels) == 1


def _once(path: Path, cast: Cast, *, apart: bool) -> tuple[Link, ...]:
    """The links of a path; who hands on their own words is one of them: "Lund said she found …" has Lund once.

    ``apart`` where the last one is named within a quotation, in which nobody calls themselves "he".
    """
    if len(path) == 1:  # as in most copy
        return (Link(cast.at[path[0].span], path[0].span),)
    links: list[Link] = []
    named = False
    for source in path:
        link = Link(cast.at[source.span], source.span)
        own = not (apart and source is path[-1])
        pronoun = source.kind is PRONOUN or (bool(links) and _is_pronoun(path, links[-1]))
        again = bool(links) and links[-1].agent == link.agent
        if again and source.media and source.kind is not PRONOUN and named:
            continue  # "TBS said an aide told the network that …", "…, aides told TBS, TBS said"
        named = source.kind is NAME
        if again and own and pronoun:
            links.pop()
        links.append(link)
    return tuple(links)


def _is_pronoun(path: Path, link: Link) -> bool:
    """Whether the link is a pronoun's: "Lund said it was shut, he said"."""
    return any(source.span == link.span and source.kind is Kind.PRONOUN for source in path)


def sourced(statement: Statement) -> bool:
    """Whether it hands on words, and not only a view or a wish."""
    if statement.weak and statement.parent is not None and statement.mode is Mode.INDIRECT:
        return False
    if statement.negated and statement.lemma not in lexicon.words("denials"):
        return False
    if statement.vague:
        return True
    if not statement.levels:
        return False
    source = statement.levels[-1][0]
    if source.head in ("i", "we", "you"):
        return False
    thing = source.role is OTHER and source.kind is COMMON and source.head != "reports"
    if thing and statement.mode is Mode.INDIRECT and not _states(statement, source):
        return False
    if thing and statement.mode is Mode.MIXED and source.name.islower() and _deed(statement):
        return False
    if statement.lemma == "believe" and source.kind is NAME and _led_by_colon(statement):
        return True
    if statement.stances & lexicon.SOURCING or _weaselling(statement, source):
        return bool(statement.content) or not statement.resumed
    return False


def _led_by_colon(statement: Statement) -> bool:
    """Whether a mark alone stands between the verb and whole words: "Lund believes: “…”", not "believes “in ice”"."""
    direct = statement.mode is Mode.DIRECT and statement.parent is None
    return direct and statement.content[0].start - statement.cue[0].end == len(": ")


def _deed(statement: Statement) -> bool:
    """Whether the verb may be something done and nothing said: "a plane challenged the ship “six times”"."""
    cue = lexicon.cues().get(statement.lemma)
    return "judgement" in statement.stances and cue is not None and cue.takes.isdisjoint({"that", "as"})


def _weaselling(statement: Statement, source: Source) -> bool:
    """Whether a belief is given to many who are not named, and so told for a fact: "many analysts believe …"."""
    plural = (source.head.endswith("s") and not source.head.endswith("ss")) or source.head in _MANY
    plural = plural and (source.head != "others" or statement.extent.start == statement.sentence.start)
    many = plural and source.kind is Kind.COMMON and source.role is Role.ANONYMOUS
    told = statement.lemma in _WEASELS and "belief" in statement.stances and statement.parent is None
    return told and (many or source.head == "police") and _before_verb(statement, source)


def _before_verb(statement: Statement, source: Source) -> bool:
    """Whether the source itself stands right before the verb: "Police | believe", not "those who", "…, believing"."""
    if not statement.source or not statement.source[0].contains(source.span):
        return False
    return 0 <= statement.cue[0].start - statement.source[0].end < _ADVERB


_WEASELS = frozenset({"believe", "think", "fear", "worry"})
_ADVERB = 12
"""Characters that an adverb between those who believe and the verb takes at most."""

_MANY = frozenset({"many", "some", "most"})
"""Words for several who are not named, without a plural's ending."""


def _states(statement: Statement, source: Source) -> bool:
    """Whether something meant in particular says something: "the listing says …", "a nun said …"."""
    after = bool(statement.content) and statement.content[0].start > statement.cue[0].end
    beside = statement.source[0].contains(source.span) and source.outer.end - source.span.end < NEAR_CUE
    many = source.head.endswith("s") and not source.head.endswith("ss")
    led = source.outer.start < source.span.start or many
    told = statement.lemma == "say" or statement.levels[0][0].media
    return told and after and beside and led and len(statement.content[0]) >= LEAST_SAID


def paths(said: Sequence[Statement], place: int) -> list[Path]:
    """The sources of a statement from the nearest to the origin, those it is nested in first."""
    levels = [level for at in _line(said, place) for level in said[at].levels if level]
    if len(levels) == 1:  # as in most copy
        return [(source,) for source in levels[0][:MAX_FAN]]
    seen: set[Span] = set()
    kept = []
    for level in levels:
        fresh = tuple(source for source in level if source.span not in seen)
        seen.update(source.span for source in fresh)
        if fresh:
            kept.append(fresh)
    return list(product(*kept))[:MAX_FAN] if kept else []


_DEEPEST = 8
"""Statements within one another that are looked at."""


def _line(said: Sequence[Statement], place: int) -> list[int]:
    parent = said[place].parent
    if parent is None:  # as in most copy
        return [place]
    line = [place]
    for _ in range(_DEEPEST):
        if parent is None:
            break
        if sourced(said[parent]) and not said[parent].vague:
            line.insert(len(line) - _rests_on(said[line[-1]], said[parent]), parent)
        parent = said[parent].parent
    return line[::-1]


def _rests_on(inner: Statement, outer: Statement) -> bool:
    """Whether what a medium heard is told to be from the body named last: "…, the port told BNS, according to data"."""
    if outer.lemma or outer.cue[0].start < inner.extent.end or not (inner.levels and inner.levels[0][0].media):
        return False
    bodies = BODIES | {Role.DOCUMENT}
    heard = all(source.media or source.role in bodies for level in inner.levels for source in level)
    return heard and all(source.role in bodies for level in outer.levels for source in level)


def _has_source(said: Sequence[Statement], place: int) -> bool:
    """Whether somebody is named for a claim that says "reportedly" on top."""
    statement = said[place]
    if statement.parent is not None:
        return True
    beside = (s for s in said[max(0, place - BESIDE) : place + BESIDE] if s.sentence == statement.sentence)
    return any(_holds(other, statement) for other in beside if other is not statement)


def _holds(other: Statement, statement: Statement) -> bool:
    if other.vague or not sourced(other) or not statement.content:
        return False
    return any(p.contains(statement.cue[0]) or p.overlaps(statement.content[0]) for p in other.content)


def _repeats(inner: Statement, outer: Statement, cast: Cast) -> bool:
    """Whether a nested statement has the speaker of the outer one: "Ford said he had told them …"."""
    if not inner.levels or not outer.levels or not sourced(outer) or not outer.content:
        return False
    cue = lexicon.cues().get(inner.lemma)
    if inner.levels[-1] == outer.levels[-1] and cue is not None and not cue.sourcing:
        return True  # "the port said it spent its time considering whether to shut"
    if inner.extent.start - min(piece.start for piece in outer.content) > AT_ONCE:
        return False
    one = {cast.at[source.span] for source in inner.levels[-1]}
    return one == {cast.at[source.span] for source in outer.levels[-1]}


def _handed_on(said: Sequence[Statement], inner: Sequence[int], statement: Statement, cast: Cast, text: str) -> bool:
    """Whether a nested statement says all that this one passes on, so that the longer chain stands for both."""
    for place in inner:
        child = said[place]
        if (child.inner and not statement.inner) or _nobody(child, cast):
            continue
        if not child.levels or not sourced(child) or not child.content or _repeats(child, statement, cast):
            continue
        start = min(child.extent.start, *(piece.start for piece in child.content))
        end = max(child.extent.end, *(piece.end for piece in child.content))
        telling = len(child.content) > 1 and len(child.content[0]) <= len("which")
        size = sum(map(len, statement.content))
        if size and not telling and ((end - start) / size >= COVERED or _told_there(statement, child, text)):
            return True
    return False


def _told_there(outer: Statement, child: Statement, text: str) -> bool:
    """Whether only where or when it was said follows the nested words and their speaker: "…, Lund said at a fair"."""
    begins = child.content[0].start - outer.content[0].start < AT_ONCE
    ends = child.content[-1].end <= child.cue[0].start
    rest = text[child.extent.end : outer.content[-1].end]
    return begins and ends and "," not in rest and ";" not in rest


def _telling(quotation: Quotation, text: str) -> bool:
    words = text[quotation.inner.start : quotation.inner.end].split()
    if len(words) < MIN_QUOTED or _title(quotation, text):
        return False
    stopped = text[quotation.span.end : quotation.span.end + 1] in (".", ",") and text[quotation.inner.start].isupper()
    return text[quotation.inner.end - 1] in ".,!?…" or (stopped and len(words) > MIN_QUOTED)


def _title(quotation: Quotation, text: str) -> bool:
    """Whether a title in a list of works stands in marks: ``Lund, Ida (3 May 2014). "The Mill Burns".``"""
    start = quotation.span.start
    line = text.rfind("\n", 0, start) + 1
    return text.startswith("^", line) or _DATED.search(text, max(line, start - _DATE), start) is not None


_DATED = re.compile(r"\((?:[^()]{0,24} )?(?:19|20)\d\d\)[.,:]? $")
_DATE = 40
"""Characters of the date before a title at most."""


def _loose(quotation: Quotation, text: str) -> Chain:
    return Chain(ChainKind.CITATION, (), bare(quotation.span, text), quotation.span, confidence=Confidence.MEDIUM)
