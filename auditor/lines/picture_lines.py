"""Lines in which a page's captions, credits and picture controls have run together, as some sites' copies have them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.credit_names import credit_mentions
from auditor.lines.credits import closing_credits, credit_line
from auditor.model.article import BlockKind
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL
from auditor.value import value

LONGEST_LINE = 700
"""A longer line is copy."""


@value
class Part:
    """A part of such a line and what it is."""

    kind: BlockKind
    span: Span


@cache
def _labelled() -> re.Pattern[str]:
    """ "Image copyright A Image caption B", or either alone, as the BBC's pages read."""
    return re.compile(
        r"(?P<control>Media playback is (?:un)?supported on (?:your|this) device\s*)?"
        r"(?P<credit>(?:Image|Media) (?:copyright|source|credit)[,:]? (?P<name>[^\n]{2,80}?))?"
        r"(?:\s*(?P<caption>(?:Image|Media) caption[,:]? [^\n]{2,500}))?"
    )


@cache
def _described() -> re.Pattern[str]:
    """ "A ferry at the quay Image copyright A": a picture's description before its credit, on the BBC's pages."""
    name = rf"(?P<name>{CAPITAL}[^\n]{{1,60}})"
    return re.compile(
        rf"(?P<alt>[^\n]{{8,400}}?\w[.”\"')]?) ?(?P<credit>Image (?:copyright|source|credit)[,:]? {name})"
    )


_SOURCED = re.compile(
    r"(?P<credit>Image Source ?: ?[A-Z]{2,}(?:[ /][A-Z]{2,}){0,3}) (?P<caption>(?:[A-Z][a-z]|A [a-z])[^\n]{12,500})"
)
""" "Image Source : HARBOUR TV A ferry at the quay": the credit before its caption, on pages of Indian broadcasters."""


@cache
def _controls() -> re.Pattern[str]:
    """ "Enlarge this image toggle caption A/B A/B", "C hide caption": controls of NPR's pages among credits."""
    return re.compile(r"(?:Enlarge this image\s*)?(?:i\s?)?(?:toggle|hide) caption\b|Enlarge this image(?=\s|$)")


def picture_line(line: str, at: int, gazetteer: Gazetteer) -> tuple[Part, ...]:
    """The parts of ``line``, in the order of the text; none where it is not such a line."""
    if len(line) > LONGEST_LINE or not any(map(line.__contains__, _SIGNS)):
        return ()
    found = _labelled().fullmatch(line)
    if found is not None and (found["name"] is None or credit_mentions(found["name"], 0, gazetteer)):
        kinds = (("control", BlockKind.CHROME), ("credit", BlockKind.CREDIT), ("caption", BlockKind.CAPTION))
        spans = ((kind, found.span(name)) for name, kind in kinds if found[name])
        return tuple(Part(kind, Span(at + start, at + end)) for kind, (start, end) in spans)
    sourced = _SOURCED.fullmatch(line) if line.startswith("Image Source") else None
    if sourced is not None:
        middle = sourced.end("credit")
        return (
            Part(BlockKind.CREDIT, Span(at, at + middle)),
            Part(BlockKind.CAPTION, Span(at + middle + 1, at + len(line))),
        )
    described = _described().fullmatch(line)
    if described is not None and credit_mentions(described["name"], 0, gazetteer):
        return (
            Part(BlockKind.CAPTION, Span(at, at + described.end("alt"))),
            Part(BlockKind.CREDIT, Span(at + described.start("credit"), at + len(line))),
        )
    return tuple(_between_controls(line, at, gazetteer))


_SIGNS = ("mage ", "caption", "Enlarge", "Media ")


def _between_controls(line: str, at: int, gazetteer: Gazetteer) -> Iterator[Part]:
    end = 0
    for control in _controls().finditer(line):
        yield from _between(line, end, control.start(), at, gazetteer)
        yield Part(BlockKind.CHROME, Span(at + control.start(), at + control.end()))
        end = control.end()
    if end:
        yield from _between(line, end, len(line), at, gazetteer)


def _between(line: str, start: int, end: int, at: int, gazetteer: Gazetteer) -> Iterator[Part]:
    """What stands between two controls: a credit, the same credit twice, or a caption with its credit or without."""
    text = line[start:end].strip()
    if not text:
        return
    start += len(line[start:end]) - len(line[start:end].lstrip())
    half = (len(text) - 1) // 2
    if text[:half] == text[half + 1 :]:
        yield Part(BlockKind.CREDIT, Span(at + start, at + start + half))
        yield Part(BlockKind.CREDIT, Span(at + start + half + 1, at + start + len(text)))
        return
    if credit_line(text, 0, gazetteer):
        yield Part(BlockKind.CREDIT, Span(at + start, at + start + len(text)))
        return
    closing = closing_credits(text, 0, gazetteer)
    stop = closing[0].span.start if closing else len(text)
    yield Part(BlockKind.CAPTION, Span(at + start, at + start + len(text[:stop].rstrip())))
    if closing:
        yield Part(BlockKind.CREDIT, Span(at + start + stop, at + start + len(text)))
