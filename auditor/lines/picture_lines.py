"""Lines in which a page's captions, credits and picture controls have run together, as some sites' copies have them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.credit_names import credit_mentions
from auditor.model.article import BlockKind
from auditor.model.span import Span

LONGEST_LINE = 700
"""A longer line is copy."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of such a line and what it is."""

    kind: BlockKind
    span: Span


@cache
def _labelled() -> re.Pattern[str]:
    """ "Image copyright A Image caption B", as the BBC's pages read."""
    return re.compile(
        r"(?P<credit>(?:Image|Media) (?:copyright|source|credit)[,:]? (?P<name>[^\n]{2,80}?))"
        r"(?:\s+(?P<caption>(?:Image|Media) caption[,:]? [^\n]{2,500}))?"
    )


@cache
def _toggled() -> re.Pattern[str]:
    """ "Enlarge this image toggle caption A/B A/B", as NPR's pages read."""
    return re.compile(r"(?P<control>(?:Enlarge this image )?(?:toggle|hide) caption)(?P<rest> [^\n]{2,400})?")


def picture_line(line: str, at: int, gazetteer: Gazetteer) -> tuple[Part, ...]:
    """The parts of ``line``, in the order of the text; none where it is not such a line."""
    if len(line) > LONGEST_LINE or " c" not in line:
        return ()
    found = _labelled().fullmatch(line)
    if found is not None and credit_mentions(found["name"], 0, gazetteer):
        parts = [Part(BlockKind.CREDIT, Span(*found.span("credit")))]
        if found["caption"]:
            parts.append(Part(BlockKind.CAPTION, Span(*found.span("caption"))))
        return tuple(Part(part.kind, part.span.shifted(at)) for part in parts)
    return _toggle(line, at)


def _toggle(line: str, at: int) -> tuple[Part, ...]:
    found = _toggled().fullmatch(line)
    if found is None:
        return ()
    parts = [Part(BlockKind.CHROME, Span(at + found.start("control"), at + found.end("control")))]
    if found["rest"]:
        start = found.start("rest") + 1
        half = (len(line) - start) // 2
        if line[start : start + half] == line[start + half + 1 :]:
            parts.append(Part(BlockKind.CREDIT, Span(at + start, at + start + half)))
            start += half + 1
        parts.append(Part(BlockKind.CREDIT, Span(at + start, at + len(line))))
    return tuple(parts)
