"""How many sentences of the body somebody stands behind, and through whom."""

from __future__ import annotations

import re
from collections.abc import Sequence

from auditor.analysis.chains import is_origin, sourced
from auditor.analysis.cues.sayings import Levels
from auditor.analysis.cues.statement import Read, Statement
from auditor.lines.page_dates import is_page_date
from auditor.model.agent import MEDIA, Agent
from auditor.model.analysis import Coverage
from auditor.model.article import PARAGRAPH
from auditor.model.span import Span

LONGEST_STAMP = 40
"""Characters of an item's number, or of the hour at which a live page took it in."""

_NUMBER = re.compile(r"\W*(?:\d{1,3}|[^\W\d_]|[ivxIVX]{2,4})[.):]")

_STARTS = ("", "\n", "\r")


def coverage(read: Read, at: dict[Span, str], agents: Sequence[Agent], publisher: str | None, text: str) -> Coverage:
    """Count the sentences of the paragraphs of ``text``; an item's number and the hour above it are none.

    Nor is a crosshead, an address or a name that stands alone in a line, unless it says who says so.
    """
    others = {agent.id for agent in agents if agent.role in MEDIA and agent.id != publisher}
    by_sentence: dict[int, list[Statement]] = {}
    for statement in read.statements:
        if statement.levels and not statement.vague and sourced(statement):
            by_sentence.setdefault(statement.sentence.start, []).append(statement)
    sentences = [s.span for s in read.sentences if s.block is PARAGRAPH and not _stamp(s.span, text)]
    first = second = attributed = headings = 0
    for span in sentences:
        said = by_sentence.get(span.start)
        if not said:
            headings += _heading(span, text)
            continue
        attributed += 1
        passed = [at[source.span] for statement in said for level in _passed_by(statement) for source in level]
        if not others.isdisjoint(passed):
            second += 1
        else:
            first += _told_here(said, at, publisher, text)
    counted = len(sentences) - headings
    return Coverage(counted, attributed, first, second, counted - attributed)


def _passed_by(statement: Statement) -> Levels:
    """Through whom the words come; who denies something speaks for itself: "The Sun denies it"."""
    own = statement.denies and is_origin(statement, statement.levels[-1][0])
    return statement.levels[:-1] if own else statement.levels


def _told_here(said: Sequence[Statement], at: dict[Span, str], publisher: str | None, text: str) -> bool:
    """Whether the house is named for it, or who told it the writer: "Lund told | us", "she tells | me"."""
    if publisher is not None:
        named = (source.span for statement in said for level in statement.levels for source in level)
        if any(at[span] == publisher for span in named):
            return True
    for statement in said:
        for span in statement.cue:
            if text.startswith(_HEARERS, span.end) and _TO_US.match(text, span.end):
                return True
    return False


_HEARERS = (" us", " me", " our ")
_TO_US = re.compile(r"(?<=tell|told|ells) (?:us|me|our (?:[\w-]+ )?(?:reporter|correspondent|journalist))\b")


def _stamp(span: Span, text: str) -> bool:
    """Whether the words at ``span`` only number or date what follows: "3.", "12.47 GMT"."""
    if span.end - span.start > LONGEST_STAMP or text[max(0, span.start - 1) : span.start] not in _STARTS:
        return False
    words = text[span.start : span.end]
    return _NUMBER.fullmatch(words) is not None or is_page_date(words)


LONGEST_HEADING = 60
"""Characters of a line that is no sentence at most."""

LABEL_WORDS = 3
"""Words of a label before a colon at most."""

_CLOSED = (".", "!", "?", "…", ";", ",")
_MARKS = "\"”’'»)]"


def _heading(span: Span, text: str) -> bool:
    """Whether the words at ``span`` are all of a short line, and no mark ends them as one ends a sentence."""
    if span.end - span.start > LONGEST_HEADING or text[max(0, span.start - 1) : span.start] not in _STARTS:
        return False
    if text[span.end : span.end + 1] not in _STARTS:
        return False
    words = text[span.start : span.end]
    if words.endswith(":"):  # more words lead up to what is told below
        return words.count(" ") < LABEL_WORDS
    return not words.rstrip(_MARKS).endswith(_CLOSED)
