"""Names whose aside lacks the comma that closes it: "Ida Lund, a nurse at the clinic told the inquiry"."""

from __future__ import annotations

from auditor.analysis.phrases.leftward import Phrase, before
from auditor.analysis.words import lexicon
from auditor.analysis.words.reading import Reading
from auditor.gazetteer import roles
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import Role

_ASIDE = 16
"""Tokens of an aside that is not closed at most."""

_SHORTEST = 3
"""Tokens of a name, a comma and an aside at least."""

_LAST_TWO = (["N", "&", "N"], ["n", "&", "n"])
"""The last two of a row, whose commas close no aside: "head of the union for Ulm, | Bonn and Kiel"."""

_DOING = frozenset("AVvR,;:-Q")
"""Tags of what stands in no phrase that only leads up to a name: "Despite the fears, | Ida Lund"."""

_BRACKET = 8
"""Tokens of a bracket behind a name at most."""

_NAME = 5
"""Words of a name before it at most."""


def unclosed(r: Reading, found: Phrase, verb: int, low: int, *, row: bool = False) -> Phrase | None:
    """The name that the words up to the verb group at ``verb`` tell of, where no comma parts them from it.

    The commas within ``found`` are no asides' where it is a ``row``: "a member of the board for trade, sea and ice".
    """
    if found.last - low < _SHORTEST:
        return None
    comma = _comma_before(r, found.first + 1 if row else found.last, low)
    if comma and r.tags[comma + 1 : found.last] in _LAST_TWO and not _office(r, comma + 1, found.last):
        comma = _comma_before(r, comma, low)
    if not comma or not _office(r, comma + 1, found.last):
        return _behind_office(r, found, comma, low) if comma else None
    if _between_commas(r, verb):
        return _behind_claim(r, comma, found.last, low)
    last = comma
    if last - 2 > low and r.tags[last - 1] == "0" and r.tags[last - 2] == ",":
        last -= 2
    if r.tags[last - 1] == ")":  # "Ida Lund (D-Ohio), a nurse told"
        last = next((k for k in range(last - 2, max(low, last - _BRACKET), -1) if r.tags[k] == "("), last)
    first = last
    while first > low and r.tags[first - 1] == "N":
        first -= 1
    named = 2 <= last - first <= _NAME and last - 1 not in r.places and _heads(r, first, low)
    if named:
        return Phrase(first, last, (first, found.last))
    return _behind_claim(r, comma, found.last, low)


def _behind_claim(r: Reading, comma: int, last: int, low: int) -> Phrase | None:
    """The name between what was said and an office that tells whose it is: "…, | Ida Lund, head of the port said"."""
    again = _comma_before(r, comma, low)
    seated = r.words[comma - 1].isupper() and r.lows[comma - 1] in roles.posts()
    if again and (seated or (r.tags[comma - 1] == "n" and _office(r, again + 1, comma))):
        comma = again  # "Ida Lund, a nurse, head of the union told", "Ida Lund, Freeland MP, head of"
    first = comma
    while first > low and r.tags[first - 1] == "N":
        first -= 1
    of_what = r.tags[comma + 1] != "&" and (r.tags[comma + 1] != "D" or "P" in r.tags[comma + 1 : last])
    if not (of_what and 2 <= comma - first <= _NAME and _claimed(r, first - 1, low)) or comma - 1 in r.places:
        return None
    return Phrase(first, comma, (first, last)) if words().look(r.words[first]).given else None


def _behind_office(r: Reading, found: Phrase, comma: int, low: int) -> Phrase | None:
    """The name that an office between what was said and a comma leads up to: "…, its spokesman, | Ida Lund told"."""
    if found.first != comma + 1 or r.tags[comma - 1] != "n" or r.lows[comma - 1] not in roles.posts():
        return None
    named = 2 <= found.last - found.first <= _NAME and set(r.tags[found.first : found.last]) == {"N"}
    before_office = _comma_before(r, comma, low) if named else 0
    if not before_office or not _claimed(r, before_office, low):
        return None
    return Phrase(found.first, found.last, (before_office + 1, found.outer[1]))


def _claimed(r: Reading, comma: int, low: int) -> bool:
    """Whether a clause may end at ``comma``, and no noun for somebody who is named behind it: "a nurse, | Ida Lund"."""
    if comma - low < _SHORTEST or r.tags[comma] != "," or r.tags[low] in "CPg":
        return False
    somebody = roles.role_of(r.lows[comma - 1]) is not None or r.lows[comma - 1] in roles.posts()
    return not somebody and not {"A", "v", "V"}.isdisjoint(r.tags[low:comma])


def _comma_before(r: Reading, end: int, low: int) -> int:
    """The comma before the words that end at ``end``, if they are one phrase; 0 for none."""
    for at in range(end - 1, end - _ASIDE if end - low > _ASIDE else low + 1, -1):
        tag = r.tags[at]
        if tag == ",":
            return at
        if tag not in "NnDP0a&eT" and r.lows[at] not in ("who", "whose"):
            return 0
    return 0


def _office(r: Reading, first: int, last: int) -> bool:
    """Whether the words say what one person is or does: "Labour's strategist", "an analyst with the bank"."""
    stop = next((at for at in range(first + 1, last) if r.tags[at] in "PR&"), last)
    head = r.lows[stop - 1]
    if r.tags[stop - 1] == "N" and stop < last and r.tags[stop] == "P":
        return head in roles.posts()
    if r.tags[stop - 1] not in "na" or r.tags[first] == "0":
        return False
    one = roles.head_roles().get(head) or roles.role_of_common(head)
    return head in roles.posts() or (
        one is Role.ANONYMOUS and not head.endswith("s") and head not in lexicon.words("crowds")
    )


def _between_commas(r: Reading, verb: int) -> bool:
    """Whether the verb closes a tag, so that the name belongs to what was said: "Ida Lund, the mayor said, left"."""
    at = verb
    while at < len(r.tags) - 1 and r.tags[at] in "AB":
        at += 1
    return r.tags[at + 1 : at + 2] in ([","], ["."], [])


def _heads(r: Reading, first: int, low: int) -> bool:
    """Whether the name begins the sentence, or what follows a quotation or a time."""
    if first == low or r.tags[first - 1] in "QC":
        return True
    led = r.tags[first - 2] in "QT" or all(tag in "BTP0&" for tag in r.tags[low : first - 1])
    led = led or (r.tags[low] in "PT" and _DOING.isdisjoint(r.tags[low : first - 1]))
    return led and r.tags[first - 1] == ","


def past_stray_comma(r: Reading, comma: int, low: int) -> Phrase | None:
    """The phrase between a quotation and a comma that should not stand: ``“…,” Ida Lund from the union, told …``."""
    found = before(r, comma, low) if r.tags[comma] == "," else None
    name = _name_ahead(r, comma, low)
    if name is not None:
        return name
    if found is not None and found.outer[0] <= low and r.tags[comma - 1] in "Nn" and _goes_on(r, comma + 1):
        return found
    told = found is not None and found.first > low and r.tags[found.first - 1] == "Q"
    return found if told and found is not None and "N" in (r.tags[found.first], r.tags[comma - 1]) else None


def _goes_on(r: Reading, at: int) -> bool:
    """Whether a cue or where somebody spoke stands at ``at``: ", | said that", ", | in a series of tweets stated"."""
    return r.lows[at] in ("in", "on", "during", "via") or r.lows[at + 1 : at + 2] == ["that"]


def _name_ahead(r: Reading, comma: int, low: int) -> Phrase | None:
    """The name that heads a clause where commas without a verb lead on to the cue: "Ida Lund, head of ice, …,"."""
    quotations = [at for at in range(max(low, comma - 40), comma) if r.tags[at] == "Q"]
    first = quotations[-1] + 1 if quotations else low
    first += r.tags[first] == ","
    last = first
    while last < comma and r.tags[last] == "N":
        last += 1
    told = 2 <= last - first <= 4 and r.tags[last] == "," and comma - first <= 40 and r.tags[comma] == ","
    return Phrase.of(first, last) if told and not set(r.tags[last:comma]) & set("AVvR:;-Q") else None
