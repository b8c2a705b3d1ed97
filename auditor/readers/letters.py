"""What a mail says to the desk and not to readers: a greeting and a note above the copy, a name below its end."""

from __future__ import annotations

import re
from collections.abc import Sequence

from auditor.lines.bylines import is_byline
from auditor.lines.desk_codes import is_end_mark
from auditor.model.article import BlockKind
from auditor.readers.closing import is_teaser
from auditor.readers.heading import is_copy
from auditor.readers.story import Part

HEAD = 8
"""The copy's byline stands within so many paragraphs."""

_GREETING = re.compile(
    r"(?i)(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning)\b[\w .,'’&/-]{0,40}[,!:]?"
)
_END = re.compile(r"(?i)[\W_]*(?:ends?|endit|30|eom|###)[\W_]*")


def without_letter(parts: Sequence[Part]) -> tuple[str | None, list[Part]]:
    """The headline of the copy in a mail, ``None`` where the subject is all there is, and its parts.

    Those that are a letter to the desk are furniture. Above the copy only a greeting tells that there is one, and only
    a byline how far it goes; below it, the mark of its end.
    """
    found, headline = list(parts), None
    if found and _GREETING.fullmatch(found[0][1].strip()):
        signed = next((at for at, (_, words) in enumerate(found[:HEAD]) if is_byline(words)), 1)
        if signed > 1 and is_teaser(found[signed - 1][1]):
            signed -= 1
            headline = found[signed][1].strip()
            found[signed] = BlockKind.HEADLINE, headline
        found[:signed] = ((BlockKind.CHROME, words) for _, words in found[:signed])
    end = next((at for at, (_, words) in enumerate(found) if _ends(words)), len(found))
    if not any(kind is not BlockKind.CHROME and is_copy(words) for kind, words in found[end:]):
        found[end:] = ((BlockKind.CHROME, words) for _, words in found[end:])
    return headline, found


def _ends(words: str) -> bool:
    return is_end_mark(words) and _END.fullmatch(words.strip()) is not None
