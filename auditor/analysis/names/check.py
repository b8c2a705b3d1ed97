"""Why a name is flagged, or is not: what the lists know of it and of its words."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.analysis.names.faults import name_faults
from auditor.analysis.names.words import known_word
from auditor.gazetteer.entry import Entry
from auditor.gazetteer.lookup import Gazetteer
from auditor.gazetteer.naming import name_words
from auditor.model.article import Article, BlockKind
from auditor.model.name import NameFaults
from auditor.model.span import Span
from auditor.text.spelling import damage, fold

ANYWHERE = "The bridge is shut because {} had no money left."
SOURCES = {
    "is told something": "The driver told {} of it at noon.",
    "reports": "The bridge is shut, {} reported on Monday.",
    "speaks": "The bridge is shut, {} said on Monday.",
}
PLACES = {"stands for a place": "Thousands met by the river in {} on Monday."}
"""Sentences in which a name stands, by what that is: what stands around a name has a say in whether it is a slip."""


def reasons(name: str, gazetteer: Gazetteer) -> Iterator[str]:
    """What is to be said of ``name``, the verdict first."""
    entry = gazetteer.find(name)
    of_words = [] if entry is not None else list(_of_words(name, gazetteer))
    flagged = _flagged(name, gazetteer)
    if flagged is not None:
        yield flagged
    elif entry is not None:
        yield f"not flagged: {_known(name, entry)}"
    elif any(" may be " in line for line in of_words):
        yield "not flagged: too little speaks for a slip against a name of its own"
    elif all(gazetteer.tokens.knows(fold(match[0])) for match in name_words(name)):
        yield "not flagged: known names have its words"
    else:
        yield "not flagged: it is near no known name"
    yield from of_words


def _flagged(name: str, gazetteer: Gazetteer) -> str | None:
    """The verdict on ``name`` if it is flagged in one of the sentences, and where."""
    anywhere = _verdict(_faults(name, ANYWHERE, False, gazetteer))
    if anywhere is not None:
        return f"flagged: {anywhere}"
    told = [(where, carrier, where in SOURCES) for where, carrier in {**SOURCES, **PLACES}.items()]
    found = {where: _verdict(_faults(name, carrier, source, gazetteer)) for where, carrier, source in told}
    *others, last = [where for where, verdict in found.items() if verdict is not None] or [""]
    where = f"{', '.join(others)} or {last}" if others else last
    return f"flagged where it {where}: {found[last]}" if last else None


def _verdict(faults: NameFaults) -> str | None:
    if faults.misspellings:
        fault = faults.misspellings[0]
        return f"{' or '.join(fault.right)} ({fault.reason}; confidence {fault.confidence.value})"
    return f"it holds {', '.join(faults.look_alikes[0].strange)}" if faults.look_alikes else None


def _faults(name: str, carrier: str, source: bool, gazetteer: Gazetteer) -> NameFaults:
    """What is wrong with ``name`` in the sentence ``carrier``, where a source stands or not."""
    article = Article.of("check", [(BlockKind.PARAGRAPH, carrier.format(name))])
    start = carrier.index("{")
    return name_faults(article, gazetteer, [Span(start, start + len(name))] if source else [])


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
