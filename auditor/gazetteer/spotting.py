"""Find known names where they stand in a text: one pass over its words, longest form first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from auditor.gazetteer.entry import Entry
from auditor.gazetteer.naming import word_runs
from auditor.model.span import Span

Starts = Mapping[str, list[tuple[str, int]]]
"""By a form's first word: the forms that begin with it, longest first, and the numbers of their entries."""

SPEAKING = re.compile(
    r" (?:report|inform|writ|wrote|said|say|cit|quot|not(?:es|ed|ing)\b|learn|add|explain|told|tell|announc|understand"
    r"|magazine\b|newspaper\b|news agency\b|website\b)"
)
"""Words after which an ordinary word at the start of a sentence was a name after all: "Report informs"."""


def spot_names(text: str, starts: Starts, entry: Callable[[int], Entry]) -> Iterator[tuple[Span, Entry]]:
    """The names that stand in ``text``, in its order, never overlapping; ``entry`` gives the entry of a number."""
    plain = text.replace("\n", " ").replace("\u00a0", " ").replace("’", "'")
    free = 0
    for match in word_runs(plain):
        forms = starts.get(match[0])
        if forms is None or match.start() < free:
            continue
        found = _longest(plain, match.start(), forms)
        if found is None:
            continue
        span, known = found[0], entry(found[1])
        if _stands(text, span, known):
            free = span.end
            yield _with_article(text, span, known), known


def _longest(text: str, at: int, forms: list[tuple[str, int]]) -> tuple[Span, int] | None:
    for form, number in forms:
        end = at + len(form)
        if text.startswith(form, at) and not text[end : end + 1].isalnum():
            return Span(at, end), number
    return None


def _with_article(text: str, span: Span, entry: Entry) -> Span:
    has_article = entry.name.startswith("The ") and text[max(0, span.start - 4) : span.start] == "The "
    return Span(span.start - 4, span.end) if has_article else span


def _stands(text: str, span: Span, entry: Entry) -> bool:
    """Whether the name is not a part of a longer one, and an ordinary word is meant as a name."""
    before, after = text[max(0, span.start - 40) : span.start], text[span.end : span.end + 40]
    if _tied(before[-2:], after[:2]):
        return False
    if not entry.ordinary:
        return True
    return not _in_longer_name(before, after) and (not _opens_sentence(before) or _speaks(after))


def _tied(before: str, after: str) -> bool:
    """Whether a hyphen or a dot ties the name to another word: "Anti-Reuters", "time.com"."""
    tied_before = before[-1:] in ("-", ".", "@", "#", "_") and before[:1].isalnum()
    tied_after = after[:1] in (".", "@", "_") and after[1:2].isalnum()
    return tied_before or tied_after


def _in_longer_name(before: str, after: str) -> bool:
    left, right = _last_word(before), _next_word(after)
    return (left[:1].isupper() and left != "The") or right[:1].isupper()


def _last_word(before: str) -> str:
    return before[:-1].rsplit(" ", 1)[-1] if before.endswith(" ") and before[-2:-1].isalnum() else ""


def _next_word(after: str) -> str:
    return after[1:].split(" ", 1)[0] if after.startswith(" ") else ""


def _opens_sentence(before: str) -> bool:
    bare = before.removesuffix("The ").rstrip(" \"“'‘(")
    return not bare or bare[-1] in ".!?:•\n"


def _speaks(after: str) -> bool:
    return after[:1] in ("", "\n", "/", ")") or SPEAKING.match(after) is not None
