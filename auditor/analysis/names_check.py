"""Why a name is flagged, or is not: what the lists know of it and of its words."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.analysis.names import name_faults
from auditor.analysis.names_words import known_word
from auditor.gazetteer.entry import Entry
from auditor.gazetteer.lookup import Gazetteer
from auditor.gazetteer.naming import name_words
from auditor.model.article import Article, BlockKind
from auditor.model.name import NameFaults
from auditor.text.spelling import damage, fold

CARRIER = "It was told to {} at noon."
"""A sentence in which a name stands as a source."""


def reasons(name: str, gazetteer: Gazetteer) -> Iterator[str]:
    """What is to be said of ``name``, the verdict first."""
    entry = gazetteer.find(name)
    faults = _faults(name, gazetteer)
    if faults.misspellings:
        fault = faults.misspellings[0]
        yield f"flagged: {' or '.join(fault.right)} ({fault.reason}; confidence {fault.confidence.value})"
    elif faults.look_alikes:
        yield f"flagged: it holds {', '.join(faults.look_alikes[0].strange)}"
    elif entry is not None:
        yield f"not flagged: {_known(name, entry)}"
    else:
        yield "not flagged"
    if entry is None:
        yield from _of_words(name, gazetteer)


def _faults(name: str, gazetteer: Gazetteer) -> NameFaults:
    article = Article.of("check", [(BlockKind.PARAGRAPH, CARRIER.format(name))])
    return name_faults(article, gazetteer, [block.span for block in article.blocks])


def _known(name: str, entry: Entry) -> str:
    listed = f"in the list of {entry.kind.replace('_', ' ')}"
    if entry.kind == "house":
        listed = "among the house's own names"
    return f"it stands {listed}" + ("" if name == entry.name else f", as a form of {entry.name}")


def _of_words(name: str, gazetteer: Gazetteer) -> Iterator[str]:
    for match in name_words(name):
        word = fold(match[0])
        yield f"{match[0]}: {', '.join(_facts(word, gazetteer)) or 'nobody listed it'}"
        for right in () if gazetteer.tokens.knows(word) else gazetteer.tokens.candidates(word):
            harm = damage(word, right)
            if harm is not None and harm.cost <= 1:
                yield f"{match[0]} may be {gazetteer.tokens.places(right)[0].word} ({harm.slip.value})"


def _facts(word: str, gazetteer: Gazetteer) -> Iterator[str]:
    seen = known_word(word)
    if gazetteer.tokens.knows(word):
        yield "a word of a known name"
    if gazetteer.tokens.nears(word):
        yield "a word of a right name that looks like a known one"
    if seen.english:
        yield f"seen in English (Zipf {seen.english:.1f})"
    if seen.foreign:
        yield f"seen in other languages (Zipf {seen.foreign:.1f})"
    if seen.surname or seen.given:
        yield "somebody's name"
    if seen.place:
        yield "a place's name"
