"""Letters that were typed for figures in a designation: "S-40O" for S-400, "F-l6" for F-16."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.analysis.names.words import Copy
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.finding import Confidence
from auditor.model.name import Misspelling
from auditor.model.span import Span

LONGEST_LETTERS = 4
"""Letters before the hyphen at most."""

_FIGURES = re.compile(r"-(?:[0-9]{1,4}[OIl]|[OIl]{1,2}[0-9])[0-9OIl]{0,3}(?!\w)")
_FIGURE = str.maketrans({"O": "0", "I": "1", "l": "1"})


def letters_for_figures(copy: Copy, gazetteer: Gazetteer) -> Iterator[Misspelling]:
    """Designations that are known ones once their letters are figures, and are none as they stand."""
    for match in _FIGURES.finditer(copy.plain):
        span = Span(_start(copy.plain, match.start()), match.end())
        right = copy.plain[span.start : match.start()] + match[0].translate(_FIGURE)
        known = gazetteer.find(right) if len(span) > len(match[0]) else None
        if known is not None and known.kind == "weapons" and gazetteer.find(copy.at(span)) is None:
            yield Misspelling(span, (right,), Confidence.HIGH, span, right, "a letter for a figure")


def _start(text: str, at: int) -> int:
    """Where the letters before the hyphen at ``at`` begin; ``at`` itself if no short word stands there."""
    letters = text[max(0, at - LONGEST_LETTERS - 1) : at]
    start = at - len(letters) + max((i + 1 for i, char in enumerate(letters) if not char.isalpha()), default=0)
    return at if at - start > LONGEST_LETTERS or not text[start : start + 1].isupper() else start
