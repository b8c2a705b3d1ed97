"""Sources made of tokens: their span, and the known name that they are."""

from __future__ import annotations

from auditor.analysis.sources.source import COMMON, PRONOUN, Kind, Source
from auditor.analysis.words.reading import Reading
from auditor.gazetteer.entry import Entry
from auditor.model.agent import PERSON, Role
from auditor.model.span import Span


def made(
    r: Reading, first: int, last: int, outer: Span, role: Role, kind: Kind, entry: Entry | None = None, post: str = ""
) -> Source:
    """A source of the tokens between ``first`` and ``last``."""
    word, end, alone = r.words[last - 1], r.ends[last - 1], last - first == 1
    head, plain = word, word.isalpha()
    if not plain:  # an owner's s, or a verb that a pronoun is written together with
        owning = alone or entry is not None or role is PERSON or (kind is COMMON and word.islower())
        head = _head(word, entry, owning=owning)
        head = head.replace("’", "'").partition("'")[0] if kind is PRONOUN else head
        end -= len(word) - len(head)
    span = Span(r.starts[first], end)
    if entry is not None:
        name = entry.name
    else:
        name = word if plain and alone else unmarked(" ".join(r.text[span.start : end].split()))
    return Source(span, outer, name, role, kind, head.lower(), entry, post)


def _head(word: str, entry: Entry | None, *, owning: bool) -> str:
    """The last word of a name without what tells that it owns the next: "Delta's"; not so "Moody's", by name."""
    if owning and word.endswith(_OWNS) and not (entry is not None and entry.name.endswith(_OWNS)):
        word = word[:-2]
    return word[:-1] if word.endswith(("s'", "s’")) else word


_OWNS = ("'s", "’s")


def unmarked(name: str) -> str:
    """Without a mark of quotation that the name has only one of: "source “familiar with it"."""
    marked = '"' in name or "“" in name or "”" in name
    return name.translate(_NO_MARKS) if marked and sum(map(name.count, '"“”')) == 1 else name


_NO_MARKS = dict.fromkeys(map(ord, '"“”'))


def entry_at(r: Reading, first: int, last: int) -> Entry | None:
    """The known name that tokens ``first`` up to ``last`` are, whole."""
    known = r.names.get(first)
    return known[2] if known is not None and known[0] == first and known[1] == last else None
