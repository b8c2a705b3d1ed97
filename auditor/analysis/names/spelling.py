"""Misspelled names: a known name with one damaged word, told from right names that only look like it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat

from auditor.analysis.names.cases import (
    SURE_COST,
    Case,
    cases_of,
    in_case,
    mended,
    whole_at,
    with_article,
)
from auditor.analysis.names.guards import bent, foreign, of_somebody, unseen
from auditor.analysis.names.judging import accepted, confidence, right_elsewhere
from auditor.analysis.names.lands import SINGLE_LETTERS
from auditor.analysis.names.outlook import Outlook, outlook
from auditor.analysis.names.scripts import other_transliteration
from auditor.analysis.names.words import LONGEST, Copy, known_word
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.cover import Cover
from auditor.model.finding import Confidence
from auditor.model.name import Misspelling
from auditor.model.span import Span
from auditor.text.spelling import fold

OWN_NAME = 0.15
"""What a slip for the entry's own name may cost more than one for another form of it: "Moldovia" is Moldova's."""

LAND_COST = 0.8
"""What a slip that leaves it open whether a land or its people is meant may cost."""


def misspelled(copy: Copy, gazetteer: Gazetteer, slots: Cover) -> Iterator[Misspelling]:
    """The misspelled names of a text, in its order."""
    found: list[Misspelling] = []
    for seen in filter(None, map(outlook, copy.words, repeat(gazetteer.tokens))):
        if seen.holds(copy):
            found.extend(
                _of_right_word(seen, copy, gazetteer, slots) if seen.right else _of_word(seen, copy, gazetteer, slots)
            )
    for span in copy.dotted():
        found.extend(_of_site(span, copy, gazetteer, slots))
    yield from sorted(found, key=lambda fault: fault.span)


def _of_word(seen: Outlook, copy: Copy, gazetteer: Gazetteer, slots: Cover) -> Iterator[Misspelling]:
    word = seen.word
    if copy.in_lower_case(word):
        return
    spans = copy.spans(word)
    every = [[*_cases(span, seen, copy)] for span in spans]
    if not any(every) or copy.marked_sic(word) or foreign(word, copy):
        return
    somebody = any(of_somebody(span, copy) for span in spans)
    for cases in every:
        if any(case.phrase and other_transliteration(case) for case in cases):
            continue
        if copy.abroad() and any(bent(case, copy) for case in cases):
            continue
        likeliest = [_better(case, cases) for case in cases if accepted(case, copy, gazetteer, slots, somebody)]
        if likeliest:
            others = [case for case in cases if any(_land_or_people(case, best) for best in likeliest)]
            yield _verdict([*likeliest, *others], copy, slots)


def _of_site(span: Span, copy: Copy, gazetteer: Gazetteer, slots: Cover) -> Iterator[Misspelling]:
    """The name of a site that is a known one's but for a slip of the hand: "Civl.ge"."""
    word = fold(copy.at(span))
    seen = outlook(word, gazetteer.tokens) if len(word) <= LONGEST and unseen(known_word(word)) else None
    if seen is None or seen.right:
        return
    cases = [case for case in _cases(span, seen, copy) if case.place.after.startswith(".")]
    long = (case for case in cases if len(case.right) >= SINGLE_LETTERS)
    likeliest = [case for case in long if case.harm.cost <= SURE_COST and not case.harm.ending]
    if likeliest and not gazetteer.nears(copy.at(likeliest[0].whole)):
        yield _verdict(likeliest, copy, slots)


def _cases(span: Span, seen: Outlook, copy: Copy) -> Iterator[Case]:
    return (case for reading in seen.readings() for case in cases_of(reading, span, copy))


def _of_right_word(seen: Outlook, copy: Copy, gazetteer: Gazetteer, slots: Cover) -> Iterator[Misspelling]:
    near = [each for each in seen.readings() if each.place.beside in copy.words or each.place.before[-1:] != " "]
    for span in copy.spans(seen.word) if near else ():
        if not _beside_capital(span, copy):
            continue
        wholes = ((reading, whole_at(span, reading.place, copy)) for reading in near)
        cases = (Case.of(reading, span, whole) for reading, whole in wholes if whole)
        likeliest = [case for case in cases if right_elsewhere(case, copy, gazetteer)]
        if likeliest and not copy.marked_sic(seen.word):
            yield _verdict(likeliest, copy, slots)


def _better(case: Case, cases: list[Case]) -> Case:
    """The case in which the word is a slip for the entry's own name, no less likely, and not for another form of it."""
    entry, own = case.place.entry, case.place.entry.name.removeprefix("The ")
    if case.place.form == own:
        return case
    same = (other for other in cases if other.place.entry is entry and other.place.form == own)
    least = case.harm.cost + OWN_NAME
    return next((other for other in same if other.whole == case.whole and other.harm.cost < least), case)


def _beside_capital(span: Span, copy: Copy) -> bool:
    if copy.plain[span.start - 1 : span.start] == "-":
        return True
    return copy.before(span)[:1].isupper() or copy.after(span)[:1].isupper()


def _verdict(cases: list[Case], copy: Copy, slots: Cover) -> Misspelling:
    best = min(cases, key=_rank)
    rivals = [case for case in cases if _rank(case)[:4] == _rank(best)[:4] or _land_or_people(case, best)]
    right = tuple({whole.casefold(): whole for case in reversed(rivals) for whole in (mended(case, copy),)}.values())[
        ::-1
    ]
    word = in_case(copy.at(best.span), best.place.word)
    level = confidence(best, copy, slots)
    if len(right) > 1 and level is Confidence.HIGH:
        level = Confidence.MEDIUM
    return Misspelling(with_article(best, copy), right, level, best.span, word, best.harm.slip.value)


def _land_or_people(case: Case, best: Case) -> bool:
    """Whether one of the two means a country and the other its people: "Kuwaiit" and "Argentinia" may be either."""
    kinds = {case.place.entry.kind, best.place.entry.kind}
    if case.harm.cost > LAND_COST:
        return False
    shared = min(len(case.right), len(best.right)) - 1
    return kinds == {"places", "peoples"} and case.right[:shared] == best.right[:shared]


def _rank(case: Case) -> tuple[bool, float, int, bool, str]:
    entry = case.place.entry
    return (
        not case.phrase,
        case.harm.cost,
        -len(case.whole),
        not entry.name.endswith(case.place.form),
        case.place.form,
    )
