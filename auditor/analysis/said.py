"""The statements of one sentence: its sayings with their contents, each within the one whose words it is part of."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.analysis.cues.contents import contents, has_quotation, only_quoted
from auditor.analysis.cues.grammar import Parsed, parse
from auditor.analysis.cues.sayings import Saying
from auditor.analysis.cues.stances import BELIEFS, stances_of
from auditor.analysis.cues.statement import Statement
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.model.agent import BODIES, Role
from auditor.model.article import CAPTION, BlockKind
from auditor.model.attribution import DIRECT, INDIRECT, MIXED, Mode
from auditor.model.span import Span
from auditor.value import replace


def said_in(r: Reading, first: int, last: int, base: int, kind: BlockKind = BlockKind.PARAGRAPH) -> list[Statement]:
    """The statements of one sentence; ``base`` is the place that the first of them will have."""
    parsed = parse(r, first, last)
    return said(r, parsed, base, kind) if parsed.sayings else []


def said(r: Reading, parsed: Parsed, base: int, kind: BlockKind) -> list[Statement]:
    """The statements that the sayings of a sentence make; ``base`` is the place that the first of them will have."""
    texts = contents(r, parsed)
    whole = r.span(parsed.first, parsed.last)
    kept = [
        (s, c)
        for s, c in zip(parsed.sayings, texts, strict=True)
        if (c or s.anaphoric or _leads_in(r, s, parsed.last)) and not (kind is CAPTION and _labels(r, s, c))
    ]
    made = [statement_of(r, s, c, whole, kind) for s, c in kept]
    if len(made) < 2:
        return made
    heard = [r.lows[saying.cue[1]] if saying.cue[1] < parsed.last else "" for saying, _ in kept]
    made = [
        s
        for place, s in enumerate(made)
        if not _only_shown(made, place)
        and not _cited_saying(r, kept[place][0], made, place)
        and (heard[place] in _THEM or not _recounted(made, place))
    ]
    parents = _without_circles([_parent(made, place) for place in range(len(made))])
    return [
        statement if parent is None else _within_another(statement, made[parent], base + parent)
        for statement, parent in zip(made, parents, strict=True)
    ]


def _within_another(statement: Statement, holder: Statement, parent: int) -> Statement:
    passed = _relayed(statement, holder)
    if passed and statement.lemma in BELIEFS and "belief" in statement.stances:
        statement = replace(statement, stances=statement.stances | {"statement"})
    return replace(statement, parent=parent, weak=statement.weak and not passed)


def _labels(r: Reading, saying: Saying, pieces: Sequence[tuple[int, int]]) -> bool:
    """Whether a colon parts a picture from who is on it or made it: "Ida Lund: Harbour by Night, 2022"."""
    return r.tags[saying.cue[0]] == ":" and not has_quotation(r, pieces)


def _relayed(inner: Statement, outer: Statement) -> bool:
    """Whether an outlet passes on a promise or a denial whole: "Lund denied the claim, Northwire reported"."""
    begins = bool(outer.content) and inner.extent.start - outer.content[0].start < 2
    return begins and bool(outer.levels) and all(source.media for source in outer.levels[-1])


def _only_shown(made: Sequence[Statement], place: int) -> bool:
    """Whether all that is told is who speaks next: "the clip shows | Ida Lund | saying"."""
    after = made[place + 1 : place + 2]
    return bool(after) and made[place].content == after[0].source and not made[place].anaphoric


def _cited_saying(r: Reading, saying: Saying, made: Sequence[Statement], place: int) -> bool:
    """Whether a word in -ing only leads from who is cited to their words: "Reuters quoted Lund | saying the ice"."""
    if place == 0 or not r.lows[saying.cue[0]].endswith("ing") or not made[place].content:
        return False
    cited, led = made[place - 1], made[place]
    among = bool(led.levels) and led.levels[-1] in cited.levels
    return len(cited.levels) > 1 and among and led.content == cited.content


def _recounted(made: Sequence[Statement], place: int) -> bool:
    """Whether somebody who talks to an outlet recounts what one body told another: "Oman has told Iran it …"."""
    inner = made[place]
    parent = _parent(made, place) if inner.lemma in _TELLING and len(inner.levels) == 1 else None
    if parent is None:
        return False
    outer, bodies = made[parent], inner.levels[0]
    begins = bool(outer.content) and inner.extent.start - outer.content[0].start < _AT_HEAD
    passed = len(outer.levels) > 1 and outer.levels[0][0].media and outer.levels[-1][0].role in _PEOPLE
    return begins and passed and all(source.role in BODIES for source in bodies)


def _leads_in(r: Reading, saying: Saying, last: int) -> bool:
    return saying.content >= last and r.tags[last - 1] in ":,"


def statement_of(
    r: Reading, saying: Saying, pieces: tuple[tuple[int, int], ...], whole: Span, kind: BlockKind
) -> Statement:
    """What a saying of the sentence ``whole`` says in ``pieces``, its content by tokens."""
    mode = INDIRECT
    if r.quotes and has_quotation(r, pieces):
        mode = DIRECT if only_quoted(r, pieces) else MIXED
    word = saying.word
    return Statement(  # by place: by name, so many take three times as long
        saying.levels,
        _source(r, saying),
        (r.span(*saying.cue),),
        tuple([r.span(*piece) for piece in pieces]),
        mode,
        r.span(saying.first, saying.last if saying.last > saying.first else saying.first + 1),
        whole,
        stances_of(saying, mode),
        word.lemma if word is not None else "",
        saying.vague,
        saying.negated,
        saying.anaphoric,
        saying.weak,
        kind,
        saying.own,
        _denies(r, saying, pieces, mode),
    )


def _denies(r: Reading, saying: Saying, pieces: tuple[tuple[int, int], ...], mode: Mode) -> bool:
    """Whether the source says that the content is not so: "denied that …"; not so "“It is a lie,” she denied"."""
    word = saying.word or r.cue(saying.cue[1] - 1)
    if word is None or saying.negated or word.lemma not in lexicon.words("denying"):
        return False
    if mode is not Mode.DIRECT:
        return True
    first = pieces[0][0]
    return first >= saying.cue[1] and r.tags[first - 1] not in (",", ":")


def _source(r: Reading, saying: Saying) -> tuple[Span, ...]:
    """The words beside the cue that name the source, or the pronoun that stands for them there."""
    if saying.through is not None:
        return (r.span(saying.through, saying.through + 1),)
    if saying.outer:
        return (r.span(*saying.outer),)
    return tuple(source.outer for source in saying.levels[-1]) if saying.levels else ()


_TELLING = frozenset({"tell", "inform", "assure", "notify"})
_PEOPLE = frozenset({Role.ANONYMOUS, Role.PERSON})
_THEM = frozenset({"her", "him", "them", "me", "us"})
_AT_HEAD = 5
"""Characters that an article before a body takes at most."""


def _parent(made: Sequence[Statement], place: int) -> int | None:
    """The innermost statement whose content holds this one's source and cue."""
    own = made[place].extent
    best: int | None = None
    for other, statement in enumerate(made):
        if other == place or not _lies_in(own, statement.content):
            continue
        if best is None or _size(statement) < _size(made[best]):
            best = other
    return best


def _without_circles(parents: list[int | None]) -> list[int | None]:
    """The parents without those that lead back: two statements may each lie in a piece of the other's content."""
    for place in range(len(parents)):
        above = parents[place]
        for _ in parents:
            if above == place:
                parents[place] = None
            above = parents[above] if above is not None else None
    return parents


def _lies_in(own: Span, pieces: Sequence[Span]) -> bool:
    """Whether a place lies in content, or begins in one piece of it and ends in another."""
    begins = ends = False
    for piece in pieces:
        begins = begins or piece.start <= own.start < piece.end
        ends = ends or piece.start < own.end <= piece.end
    return begins and ends


def _size(statement: Statement) -> int:
    return sum(map(len, statement.content))
