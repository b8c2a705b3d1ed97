"""Find known names where they stand in a text: one pass over its words, longest form first."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from auditor.gazetteer.bodies import Word, bodies_in
from auditor.gazetteer.entry import Entry
from auditor.gazetteer.naming import MIN_SHOUTED
from auditor.gazetteer.standing import stands
from auditor.gazetteer.tables import Tables, items_of
from auditor.model.span import Span

AHEAD = 2
"""Characters after a first word by which the names that begin with it are told apart: "New" has dozens."""


Found = Sequence[tuple[Span, Entry]]
Form = tuple[str, int]
"""A form, and the number of its entry: that is made when the form is found, for hardly one of those under a word is."""

Forms = dict[str, list[Form]]


class Spotter:
    """Finds names by their first words; the forms under a first word are taken apart when it is first met."""

    def __init__(self, tables: Tables, entry: Callable[[int], Entry]) -> None:
        self._tables = tables
        self._entry = entry
        self._met: dict[str, Forms] = {}
        self._pattern: re.Pattern[str] | None = None

    def _first_words(self) -> re.Pattern[str]:
        """What stands before a word, and it; every word but those in small letters that no name begins with.

        What stands before it comes first, for the engine is quick to skip to that.
        """
        if self._pattern is None:
            small = sorted(word for word in self._tables.starts if "a" <= word[:1] <= "z")
            self._pattern = re.compile(rf"\W([^\Wa-z]\w*|{_one_of(small)})")
        return self._pattern

    def spot(self, text: str) -> Iterator[tuple[Span, Entry]]:
        """The names that stand in ``text``, in its order, never overlapping."""
        plain = text.replace("\n", " ").replace("\u00a0", " ").replace("’", "'").replace("ʼ", "'")
        words = [(match[1], match.start()) for match in self._first_words().finditer(f" {plain}")]
        listed, bodies = self._listed(text, plain, words), tuple(bodies_in(plain, words))
        return _merged(list(listed), bodies) if bodies else listed

    def _listed(self, text: str, plain: str, words: Iterable[Word]) -> Iterator[tuple[Span, Entry]]:
        met, starts, shouted = self._met, self._tables.starts, self._tables.shouted
        free = 0
        for word, start in words:
            if start < free:
                continue
            forms = met.get(word)
            if forms is None:
                if word not in starts and word not in shouted:
                    continue
                forms = met[word] = self._forms(word)
            after = start + len(word)
            found = _longest(plain, start, forms.get(plain[after : after + AHEAD]) or forms[""])
            if found is None:
                continue
            span, entry = Span(start, start + len(found[0])), self._entry(found[1])
            if stands(text, span, entry):
                free = span.end
                yield _with_article(text, span, entry), entry

    def _forms(self, word: str) -> Forms:
        """The forms that begin with ``word``, by the characters that follow it; the longest first."""
        quiet = self._tables.shouted.get(word, "").split("\n")
        loud = [
            (form.upper(), number) for each in quiet for form, number in self._under(each) if self._shouts(form, number)
        ]
        every = [*self._under(word), *loud]
        every.sort(key=lambda item: -len(item[0]))
        return _by_what_follows(every, len(word))

    def _under(self, word: str) -> list[Form]:
        return [(form, int(number)) for form, number in items_of(self._tables.starts.get(word, ""))]

    def _shouts(self, form: str, number: int) -> bool:
        """Whether the name may stand there in capitals."""
        return sum(map(str.isalpha, form)) >= MIN_SHOUTED and not self._entry(number).ordinary


def _one_of(words: Iterable[str]) -> str:
    """A pattern of any of ``words``, which are sorted; by their first letters, for most words of a text are none."""
    led = ((first, "|".join(re.escape(word[1:]) for word in group)) for first, group in groupby(words, itemgetter(0)))
    return "|".join(rf"{first}(?:{rest})(?!\w)" for first, rest in led) or "(?!)"


def _by_what_follows(forms: list[Form], length: int) -> Forms:
    """``forms`` under the characters after their first word; a form that ends before them stands under each."""
    found: Forms = {"": []}
    for form in forms:
        ahead = form[0][length : length + AHEAD]
        found.setdefault(ahead if len(ahead) == AHEAD else "", []).append(form)
    short = found[""]
    return {ahead: items + short if ahead else short for ahead, items in found.items()}


def _merged(listed: Found, bodies: Found) -> Iterator[tuple[Span, Entry]]:
    """Both in one order: a body stands instead of the names inside it, and gives way to one that it only cuts."""
    starts = [span.start for span, _ in listed]
    left, within = [], set[int]()
    for body, entry in bodies:
        near = range(max(0, bisect_right(starts, body.start) - 1), bisect_left(starts, body.end))
        touched = [at for at in near if listed[at][0].overlaps(body)]
        if not any(_cuts(listed[at][0], body) for at in touched):
            left.append((body, entry))
            within.update(touched)
    free = (item for at, item in enumerate(listed) if at not in within)
    yield from sorted((*free, *left), key=lambda item: item[0])


def _cuts(span: Span, body: Span) -> bool:
    return span.overlaps(body) and (span == body or not body.contains(span))


def _longest(text: str, at: int, forms: list[Form]) -> Form | None:
    for form, number in forms:
        end = at + len(form)
        if text.startswith(form, at) and not text[end : end + 1].isalnum():
            return form, number
    return None


def _with_article(text: str, span: Span, entry: Entry) -> Span:
    has_article = entry.name.startswith("The ") and text[max(0, span.start - 4) : span.start] == "The "
    return Span(span.start - 4, span.end) if has_article else span
