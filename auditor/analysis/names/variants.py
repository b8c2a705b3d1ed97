"""Accepted spellings of one known name that stand side by side in a text: whole names only, no parts of longer ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from auditor.analysis.names.beside import particles, titles
from auditor.analysis.names.words import Copy, known_word
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.cover import Apart, Cover
from auditor.model.finding import Confidence
from auditor.model.name import ClashKind, NameClash
from auditor.model.span import Span
from auditor.text.spelling import fold
from auditor.value import value

LEADING = 5.0
"""Zipf frequency of a word that may well be a sentence's first and no part of a name: "In Kyiv"."""


@value
class _Others:
    """Where other names stand, and what is set ``apart`` from the text."""

    named: Apart
    covered: Cover
    apart: frozenset[Span]

    def hold(self, span: Span) -> bool:
        """Whether the word at ``span`` is a part of one of them, and not the whole of it."""
        named = self.named.around(span)
        return (named is not None and named != span) or (self.covered.holds(span) and span not in self.apart)


def mixed_variants(copy: Copy, gazetteer: Gazetteer, apart: Sequence[Span] = ()) -> Iterator[NameClash]:
    """Accepted spellings of one known name that stand side by side in the text, ``apart`` from it left out."""
    variants, used = gazetteer.variant_words, dict[str, list[str]]()
    for word in filter(variants.__contains__, copy.words):
        used.setdefault(variants[word], []).append(word)
    for name, forms in used.items():
        if len(forms) > 1:
            yield from _mixed(name, forms, copy, gazetteer, apart)


def _mixed(name: str, words: list[str], copy: Copy, gazetteer: Gazetteer, apart: Sequence[Span]) -> Iterator[NameClash]:
    spotted = gazetteer.spot(copy.plain)
    others = _Others(Apart(span for span, entry in spotted if entry.name != name), Cover(apart), frozenset(apart))
    own = Apart(span for span, entry in spotted if entry.name == name)
    whole = {word: (s for s in copy.spans(word) if _stands(s, name, own, gazetteer)) for word in words}
    free = {word: tuple(s for s in spans if _whole(s, own, others, copy)) for word, spans in whole.items()}
    forms = sorted(((_form(spans[0], own, copy), spans) for spans in free.values() if spans), key=_most_first)
    if len(forms) > 1 and len({form for form, _ in forms}) > 1:
        yield NameClash(ClashKind.ACCEPTED_VARIANTS, tuple(forms), None, Confidence.HIGH)


def _stands(span: Span, name: str, own: Apart, gazetteer: Gazetteer) -> bool:
    """Whether the word at ``span`` ends the name; alone, as a person's surname is, or a name that is not spotted."""
    around = own.around(span)
    if around is not None:
        return around.end == span.end
    entry = gazetteer.find(name)
    return entry is not None and (entry.kind == "people" or not entry.spotted)


def _most_first(form: tuple[str, tuple[Span, ...]]) -> tuple[int, tuple[Span, ...]]:
    return -len(form[1]), form[1]


def _form(span: Span, own: Apart, copy: Copy) -> str:
    """How the name is written at ``span``: with its particle, "Du Pont", and without a given name."""
    whole = own.around(span) or span
    lead = copy.before(span) if whole.start < span.start else ""
    return f"{lead} {copy.at(span)}" if fold(lead) in particles() else copy.at(span)


def _whole(span: Span, own: Apart, others: _Others, copy: Copy) -> bool:
    """Whether the word at ``span`` is the name, or the last word of it, and nothing of another one."""
    if others.hold(span):
        return False
    whole = own.around(span) or span
    return not (_led(whole, copy) or _led_on(whole, copy))


def _led(whole: Span, copy: Copy) -> bool:
    before = copy.before(whole)
    if not before[:1].isupper() or fold(before) in titles():
        return False
    return not (_opens(whole.start - len(before) - 1, copy) and known_word(fold(before)).english >= LEADING)


def _led_on(whole: Span, copy: Copy) -> bool:
    """Whether the words after the name make a longer one of it: "Kiev Ballet", "Du Pont de Nemours"."""
    after = copy.after(whole)
    if fold(after) in particles() and after.islower():
        return copy.plain[whole.end + len(after) + 2 : whole.end + len(after) + 3].isupper()
    return after[:1].isupper() or (
        copy.plain[whole.end : whole.end + 1] == "-" and copy.plain[whole.end + 1 : whole.end + 2].isupper()
    )


def _opens(at: int, copy: Copy) -> bool:
    """Whether a sentence begins at ``at``."""
    bare = copy.plain[max(0, at - 4) : at].rstrip(" \"“'(")
    return not bare or bare[-1] in ".!?:”"
