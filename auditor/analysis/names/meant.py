"""Whether the writer knows of a spelling: it is marked, told to be wrong, corrected, or other people's."""

from __future__ import annotations

import re
from functools import cache

from auditor.model.span import Span

_SAME_SENTENCE = 120
"""Characters either side of a name within which it may be said that the spelling is meant."""


@cache
def _sic() -> re.Pattern[str]:
    return re.compile(r"[^.!?\n]{0,32}[(\[ ]sic[)\] ]")


@cache
def _spelling() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:mis-?spel[lt]|(?:wrong|incorrect)ly (?:spel|writ|gave|nam)|typo\b|spel(?:led|ling|t)\b)"
    )


_IN_MARKS = 24
"""Characters between the mark that opens a quotation and the word within it at most."""


@cache
def _opened() -> re.Pattern[str]:
    return re.compile(r"[\"“‘][^\"“”‘’]*$")


@cache
def _corrected() -> re.Pattern[str]:
    """What a correction has behind the wrong name, which stands in marks: "“Zelensy” for Zelensky"."""
    return re.compile(r"[\w ]{0,24}[\"”'] (?:for|instead of|rather than|when (?:we|it)|where (?:we|it)) ")


@cache
def _as_others_have_it() -> re.Pattern[str]:
    """``as German papers have it``, ``as his name is written in Poland``."""
    whose = r"(?:the |his |her |its )?(?:[A-Z]\w+|name|papers|it)(?: [\w']+){0,4}?"
    verb = r"(?:ha(?:ve|s)|writes?|written|spells?|renders?|rendered|puts?|calls?)"
    return re.compile(rf",? \(?as {whose} {verb}\b")


def meant_so(plain: str, span: Span) -> bool:
    """Whether the word at ``span`` is written so on purpose: "Correy Journal [sic]", "misspelled as “Correy”"."""
    near = max(0, span.start - _SAME_SENTENCE), span.end + _SAME_SENTENCE
    if _sic().match(plain, span.end) is not None or _spelling().search(plain, *near) is not None:
        return True
    if _as_others_have_it().match(plain, span.end) is not None:
        return True
    corrected = _corrected().match(plain, span.end) is not None
    return corrected and _opened().search(plain, max(0, span.start - _IN_MARKS), span.start) is not None
