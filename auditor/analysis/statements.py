"""All sayings of an article with their contents: sentence by sentence, quotations that resume included."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from auditor.analysis.cues.contents import contents, has_quotation, only_quoted
from auditor.analysis.cues.grammar import Parsed, parse
from auditor.analysis.cues.papers import Issuers
from auditor.analysis.cues.sayings import Saying, Side
from auditor.analysis.cues.stances import BELIEFS, stances_of
from auditor.analysis.cues.statement import Read, Sentence, Statement
from auditor.analysis.paragraphs import paragraphs
from auditor.analysis.resuming import (
    carries,
    going_on,
    heads,
    heard_before,
    introduces,
    last_heard,
    led_up,
    said_again,
    speaker_of,
)
from auditor.analysis.sourcelines import SourceLine, source_lines
from auditor.analysis.turns import Turn, told_in, turns
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading, read
from auditor.gazetteer.entry import Entry
from auditor.model.agent import BODIES, Role
from auditor.model.article import CAPTION, Article, BlockKind
from auditor.model.attribution import DIRECT, INDIRECT, MIXED, Mode, Quotation
from auditor.model.span import Span
from auditor.value import replace

Placed = TypeVar("Placed")

MIN_QUOTED = 4
"""Words from which a quotation without a source is more than a name or a scare quote."""


def statements(article: Article, quotations: Sequence[Quotation], names: Sequence[tuple[Span, Entry]]) -> Read:
    """Read every paragraph, headline and caption of ``article``."""
    sentences: list[Sentence] = []
    found: list[Statement] = []
    loose: list[Quotation] = []
    begun: list[Quotation] = []
    speaker: Statement | None = None
    heard: Statement | None = None
    issuers = Issuers()
    lines = list(source_lines(article, names))
    quoted, named = [quotation.span.start for quotation in quotations], [span.start for span, _ in names]
    parts = list(paragraphs(article))
    talk = turns(article.text, parts)
    for number, (kind, span) in enumerate(parts):
        quotes, known = _within(quotations, quoted, span), _within(names, named, span)
        r = read(article.text, span.start, span.end, quotes, known)
        if talk and span in talk:
            sentences.append(Sentence(span, kind, number))
            found += _in_turn(r, talk[span], len(found), kind)
            continue
        for first, last in r.sentences:
            sentences.append(Sentence(r.span(first, last), kind, number))
            said = said_in(r, first, last, len(found), kind)
            if said:
                said = issuers.with_issuers(said, article.text)
            if said and said[0].anaphoric:
                said = _pointing_back(said, found, sentences, loose)
            labelled = _labelled(r, first, last) if r.quotes and not said else []
            if labelled and lines:
                said = list(_from_line_above(lines, r, first, last, labelled, kind))
            if r.quotes and not said and _only_quotation(r, first, last):
                heading = heads(r, first, last, kind, speaker)
                resumed = going_on(r, first, last, speaker or heard) if not heading else None
                if resumed is not None:
                    found.append(resumed)
                    continue
                here = [r.quotes[at] for at in range(first, last) if at in r.quotes]
                begun += (quotation for quotation in here if first == 0 and not quotation.closed)
                loose += here if heading or not heard_before(found, sentences) else ()
                continue
            base = len(found)
            found += said
            if begun:
                found += led_up(begun, said, r, first)
                begun = []
            loose += labelled if not said else ()
            heard = last_heard(said) if said else None
            if said:
                speaker = speaker_of(said, base)
            elif speaker is not None and not introduces(speaker, article.text):
                speaker = None
        speaker = speaker if speaker is not None and carries(speaker, quotes, article.text) else None
    found += _from_source_lines(lines, sentences)
    if loose:
        told = {statement.content[0] for statement in found if statement.resumed and statement.content}
        loose = [quotation for quotation in loose if quotation.span not in told]
    again = list(said_again(loose, found, article.text))
    told = {statement.content[0] for statement in again}
    return Read(tuple(sentences), (*found, *again), tuple(q for q in loose if q.span not in told))


def _in_turn(r: Reading, turn: Turn | None, base: int, kind: BlockKind) -> Iterator[Statement]:
    """What is said in one turn of a talk; nothing in a question."""
    if turn is not None:
        said = [s for first, last in r.sentences for s in said_in(r, first, last, base, kind)]
        yield from told_in(turn, said, base, kind)


def _from_source_lines(lines: Iterable[SourceLine], sentences: Sequence[Sentence]) -> Iterator[Statement]:
    """The paragraph before each source line that tells who passed it on, or that the story goes on from."""
    for line in lines:
        if not (line.passed_on or line.told_below):
            continue
        span = line.block.span
        before = [sentence for sentence in sentences if sentence.span.end <= span.start]
        if before and before[-1].block is BlockKind.PARAGRAPH:
            lead = next(s.span for s in before if s.paragraph == before[-1].paragraph)
            statement = _statement(line.reading, line.saying, (), span, BlockKind.CREDIT)
            told = replace(statement, source=(span,), content=(lead,), stances=lexicon.SOURCING)
            yield from (replace(told, levels=levels) for levels in line.telling)


def _from_line_above(
    lines: Sequence[SourceLine], r: Reading, first: int, last: int, labelled: Sequence[Quotation], kind: BlockKind
) -> Iterator[Statement]:
    """The quotation behind a label that names nobody, as the words of the source that the line above it names."""
    above = [line for line in lines if line.block.span.end <= labelled[0].span.start]
    named = above[-1].quoted if above else ()
    if not named or any(source.role in (Role.OTHER, Role.SOCIAL_MEDIA) for level in named for source in level):
        return
    saying = Saying(named, (first, first + 2), first, first + 2, Side.AFTER, first + 2)
    statement = _statement(r, saying, (), r.span(first, last), kind)
    yield replace(statement, source=(above[-1].block.span,), content=(labelled[0].span,), mode=Mode.DIRECT)


def _within(placed: Sequence[Placed], starts: Sequence[int], span: Span) -> Sequence[Placed]:
    """Those that begin in ``span``, by where each of all ``starts``."""
    first = bisect_left(starts, span.start)
    if first == len(starts) or starts[first] >= span.end:
        return ()
    return placed[first : bisect_left(starts, span.end, first)]


def said_in(r: Reading, first: int, last: int, base: int, kind: BlockKind = BlockKind.PARAGRAPH) -> list[Statement]:
    """The statements of one sentence; ``base`` is the place that the first of them will have."""
    parsed = parse(r, first, last)
    return _said(r, parsed, base, kind) if parsed.sayings else []


def _said(r: Reading, parsed: Parsed, base: int, kind: BlockKind) -> list[Statement]:
    texts = contents(r, parsed)
    whole = r.span(parsed.first, parsed.last)
    kept = [
        (s, c)
        for s, c in zip(parsed.sayings, texts, strict=True)
        if (c or s.anaphoric or _leads_in(r, s, parsed.last)) and not (kind is CAPTION and _labels(r, s, c))
    ]
    made = [_statement(r, s, c, whole, kind) for s, c in kept]
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


def _without_first(said: Sequence[Statement], base: int) -> list[Statement]:
    """The statements but for the first, their places and those of their parents one less."""
    parents = (None if s.parent in (None, base) else s.parent - 1 for s in said[1:])
    return [replace(s, parent=parent) for s, parent in zip(said[1:], parents, strict=True)]


def _pointing_back(
    said: list[Statement], found: Sequence[Statement], sentences: Sequence[Sentence], loose: list[Quotation]
) -> list[Statement]:
    """Give a statement about "this" the sentence before it, and the speaker of that for its origin."""
    statement = said[0]
    if len(sentences) < 2 or (sentences[-2].block is BlockKind.CAPTION is not sentences[-1].block):
        return _without_first(said, len(found))
    before = sentences[-2].span
    if statement.lemma == "say" and len(statement.levels) == 1:
        if not loose or loose[-1].span.end < before.end - 1 or loose[-1].span.start > before.start + 1:
            return _without_first(said, len(found))
        quotation = loose.pop()
        return [replace(statement, content=(quotation.span,), mode=Mode.DIRECT), *said[1:]]
    if loose and loose[-1].span.start <= before.start + 1 and loose[-1].span.end >= before.end - 1:
        loose.pop()
    recent = [s for s in found[-8:] if s.sentence == before]
    inner = next((s for s in recent if s.levels and not s.vague), None)
    if any(source.media for s in recent for level in s.levels for source in level):
        inner = None
    relays = all(source.media for source in statement.levels[-1])
    apart = inner is None or not relays or not statement.stances & lexicon.SOURCING
    told = statement.levels if apart or inner is None else (*statement.levels, *inner.levels)
    return [replace(statement, levels=told, content=(before,), stances=lexicon.SOURCING), *said[1:]]


def _leads_in(r: Reading, saying: Saying, last: int) -> bool:
    return saying.content >= last and r.tags[last - 1] in ":,"


def _statement(
    r: Reading, saying: Saying, pieces: tuple[tuple[int, int], ...], whole: Span, kind: BlockKind
) -> Statement:
    mode = INDIRECT
    if r.quotes and has_quotation(r, pieces):
        mode = DIRECT if only_quoted(r, pieces) else MIXED
    word = saying.word
    return Statement(
        levels=saying.levels,
        source=_source(r, saying),
        cue=(r.span(*saying.cue),),
        content=tuple([r.span(*piece) for piece in pieces]),
        mode=mode,
        extent=r.span(saying.first, saying.last if saying.last > saying.first else saying.first + 1),
        sentence=whole,
        stances=stances_of(saying, mode),
        lemma=word.lemma if word is not None else "",
        vague=saying.vague,
        negated=saying.negated,
        anaphoric=saying.anaphoric,
        weak=saying.weak,
        block=kind,
        own=saying.own,
        denies=_denies(r, saying, pieces, mode),
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
    begins = any(piece.start <= own.start < piece.end for piece in pieces)
    return begins and any(piece.start < own.end <= piece.end for piece in pieces)


def _size(statement: Statement) -> int:
    return sum(map(len, statement.content))


def _only_quotation(r: Reading, first: int, last: int) -> bool:
    """Whether the sentence is a quotation and nothing else."""
    return r.tags[first:last] in (["Q"], ["Q", "."], [":", "Q"], ["-", "Q"])


def _labelled(r: Reading, first: int, last: int) -> list[Quotation]:
    """The quotation that stands behind a label and names nobody: "Quote: “…”"."""
    at = first + (r.lows[first] in ("direct", "full"))
    labelled = (
        at < last and r.lows[at] in lexicon.words("labels") and r.tags[at + 1 : last] in ([":", "Q"], [":", "Q", "."])
    )
    return [r.quotes[at + 2]] if labelled else []
