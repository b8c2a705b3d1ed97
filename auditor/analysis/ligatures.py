"""Words are read through ligatures: what is found in the text that is spelled out stands where the article has it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from typing import TypeVar, cast

from auditor.model.analysis import Analysis
from auditor.model.article import Article
from auditor.model.residue import Residue, ResidueKind
from auditor.model.span import Span
from auditor.steps import Steps
from auditor.text.ligatures import LETTERS, LIGATURE, Places, spelled_out
from auditor.value import replace

Made = TypeVar("Made")


def has_ligatures(article: Article) -> bool:
    """Whether one stands in its text."""
    return any(map(article.text.__contains__, LETTERS))


def reading_through(article: Article, analysing: Callable[[Article], Steps[Analysis]]) -> Steps[Analysis]:
    """Analyse ``article`` by its letters; the places are those of the text with the ligatures."""
    places = Places.of(article.text)
    plain = _moved(article, lambda span: Span(places.on(span.start), places.on(span.end)))
    found = yield from analysing(replace(plain, text=spelled_out(article.text)))
    found = _moved(replace(found, article=article), lambda span: Span(*places.back(span.start, span.end)), article)
    return replace(found, residue=tuple(sorted((*found.residue, *_leftovers(article)), key=lambda r: (r.span, r.kind))))


def _leftovers(article: Article) -> Iterator[Residue]:
    for match in LIGATURE.finditer(article.text):
        yield Residue(ResidueKind.LIGATURE, Span(*match.span()), "ligature", LETTERS[match[0]], safe=True)


def _moved(made: Made, to: Callable[[Span], Span], but: object = None) -> Made:
    """``made`` with every span in it moved, whatever value it stands in; ``but`` is left as it is."""
    moved: object = made
    if made is but:
        return made
    if isinstance(made, Span):
        moved = to(made)
    elif isinstance(made, tuple):
        moved = tuple(_moved(each, to, but) for each in made)
    elif is_dataclass(made):
        moved = replace(made, **{each.name: _moved(getattr(made, each.name), to, but) for each in fields(made)})
    return cast("Made", moved)
