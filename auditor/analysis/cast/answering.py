"""Who answers a question: not the one who has asked it."""

from __future__ import annotations

import re

from auditor.analysis.sources.source import PRONOUN, Source
from auditor.model.span import Span

_ANSWERED = re.compile(r" (?:then |simply |only |just )?(?:replied|answered|responded|shot back)\b")
_ASKING = re.compile(r"(?: (?:has|had|then|also))? (?:asked|asks|inquired|enquired)\b(?! to )")
_ASKED = (" asked ", " asks ", "\u201d asked the ", '" asked the ')
_TO_WHICH = (" to which ", "\nto which ")
_PUT = (", \u201c", ', "', ": \u201c", ': "', " about ", " if ", " whether ", " why ", " how ")
"""What follows somebody who is asked, and not somebody who asks: "a reporter asked Lund | , “Why?”"."""

_FAR = 400
"""Characters from who asks to who answers at most."""


def answers(source: Source, asker: Span, text: str) -> bool:
    """Whether "he" answers a question that the one last named at ``asker`` has put."""
    if source.kind is not PRONOUN or source.span.start - asker.end > _FAR:
        return False
    if _ANSWERED.match(text, source.span.end) is None:
        return False
    if text.endswith(_TO_WHICH, 0, source.span.start) and "\n" not in text[asker.end : source.span.start]:
        return True
    if "?" not in text[max(0, asker.start - _FAR // 2) : source.span.start]:
        return False
    lead = text[max(0, asker.start - 16) : asker.start].removesuffix("Mr ").removesuffix("Ms ").removesuffix("Mrs ")
    asking = lead.endswith(_ASKED) and not text.startswith(_PUT, asker.end)
    return asking or _ASKING.match(text, asker.end) is not None
