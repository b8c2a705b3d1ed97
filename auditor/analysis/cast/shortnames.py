"""Whose name a short one is: "the Dispatch" of the Delta Dispatch, "Fiona" of Fiona Parry."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from auditor.analysis.cast.persons import of_another
from auditor.analysis.sources.source import NAME, Kind, Source
from auditor.gazetteer import roles
from auditor.model.agent import MEDIA, PERSON

_OTHER_PAPERS = frozenset({"sunday", "financial"})
"""First words of papers that share a last word with another one and are not called by it alone."""


def whole_outlet(source: Source, text: str, names: Iterable[str]) -> str | None:
    """The first of ``names`` that ends as a paper's short name does, which has an article: "The Post"."""
    if source.role not in MEDIA or source.kind is not Kind.NAME:
        return None
    short = _words(source.name)
    led = source.name[:4].casefold() == "the " or text[max(0, source.span.start - 4) : source.span.start] in _ARTICLES
    named = text[source.span.start : source.span.start + 4] in _ARTICLES
    if len(short) != 1 or short[0] not in roles.paper_words() or not (led or named):
        return None
    return next((name for name in names if _ends_so(_words(name), short[0])), None)


_ARTICLES = ("the ", "The ")


def _ends_so(words: Sequence[str], short: str) -> bool:
    return len(words) > 1 and words[-1] == short and words[0] not in _OTHER_PAPERS


def _words(name: str) -> list[str]:
    return name.casefold().removeprefix("the ").split()


def whole_person(source: Source, text: str, names: Iterable[str]) -> str | None:
    """The one of ``names`` that begins with the lone given name of a person, if nobody has it for a surname."""
    alone = source.role is PERSON and source.kind is NAME and not source.post and source.entry is None
    given = source.name.casefold().removesuffix("'s").removesuffix("’s")
    if not alone or " " in source.name or len(given) < 2:
        return None
    found = {name for name in names if " " in name and name.split()[0].casefold() == given}
    whole = found.pop() if len(found) == 1 else None
    return whole if whole is not None and not of_another(text, source.name, whole) else None
