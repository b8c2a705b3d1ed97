"""Sources made of tokens: their span, and the known name that they are."""

from __future__ import annotations

from auditor.analysis.sources.source import Kind, Source
from auditor.analysis.words.reading import Reading
from auditor.gazetteer.entry import Entry
from auditor.model.agent import Role
from auditor.model.span import Span


def made(
    r: Reading, first: int, last: int, outer: Span, role: Role, kind: Kind, entry: Entry | None = None, post: str = ""
) -> Source:
    """A source of the tokens between ``first`` and ``last``."""
    bare = word = r.words[last - 1]
    if word.endswith(_OWNS):
        called_so = entry is not None and entry.name.endswith(_OWNS)
        alone = last - first == 1 or entry is not None
        owning = alone or role is Role.PERSON or (kind is Kind.COMMON and word.islower())
        bare = word[:-2] if owning and not called_so else word
    bare = bare[:-1] if bare.endswith(("s'", "s’")) else bare
    if not bare.isalpha() and kind is Kind.PRONOUN:
        bare = bare.replace("’", "'").partition("'")[0]
    span = Span(r.starts[first], r.ends[last - 1] - len(word) + len(bare))
    name = entry.name if entry else unmarked(" ".join(r.text[span.start : span.end].split()))
    return Source(span, outer, name, role, kind, bare.lower(), entry, post)


_OWNS = ("'s", "’s")


def unmarked(name: str) -> str:
    """Without a mark of quotation that the name has only one of: "source “familiar with it"."""
    return name.translate(_NO_MARKS) if sum(map(name.count, '"“”')) == 1 else name


_NO_MARKS = dict.fromkeys(map(ord, '"“”'))


def entry_at(r: Reading, first: int, last: int) -> Entry | None:
    """The known name that tokens ``first`` up to ``last`` are, whole."""
    known = r.names.get(first)
    return known[2] if known is not None and known[0] == first and known[1] == last else None
