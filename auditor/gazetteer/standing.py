"""Whether a known name stands at a place as a name: not a part of a longer one, nor a common word, nor a surname.

A name that is also a word, an acronym or somebody's surname ("Time", "LTV", "The Cable") is doubted. Anybody says
things, so "said" proves nothing of it; to report, to inform and to cite is what outlets do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from auditor.gazetteer.entry import Entry
from auditor.gazetteer.roles import head_roles, nations
from auditor.model.agent import Role
from auditor.model.span import Span
from auditor.wordlists import wordlist

REACH = 40
"""Characters on either side of a name that are looked at."""

MOST_PLACES = 24
"""Places of a doubted name that are looked at."""


def stands(text: str, span: Span, entry: Entry) -> bool:
    """Whether the name at ``span`` is meant there."""
    before, after = text[max(0, span.start - REACH) : span.start], text[span.end : span.end + REACH]
    if _tied(before[-2:], after[:2]) or (text[span.start : span.end] in _words("firm_forms") and _led(before)):
        return False
    if not entry.ordinary:
        return True
    if _of_state(text[span.start : span.end], after):
        return False
    if _in_longer_name(before, after) or _called(after):
        return _called(after) and not _led(before)
    return _meant(text, span, entry, before, after)


def _meant(text: str, span: Span, entry: Entry, before: str, after: str) -> bool:
    """Whether an ordinary word with nothing of a name on either side is a name."""
    opens = _opens_sentence(before)
    if _alone(entry, text[span.start : span.end], before):
        told = not entry.name.startswith("The ") and after.startswith((" was told", " were told"))
        works = _reports().match(after) is not None and not (after.startswith(" claim") and _paper(entry))
        if told or works or _handed_on().search(before):
            return not _of_another(text, span)
        bare = entry.name.startswith("The ") or opens or _says().match(after)
        return (_ends_line(after) or _proven(text, span)) if bare else not _of_another(text, span)
    owns = after.startswith(("'s ", "’s ")) and after[3:4].isupper()
    said = _says().match(after) is not None or _reports().match(after) is not None
    return not opens or owns or said or _ends_line(after)


def _paper(entry: Entry) -> bool:
    """Whether the name is a word for papers, which claim things too: "Report claims …"."""
    return head_roles().get(entry.name.casefold()) is Role.DOCUMENT


def _alone(entry: Entry, form: str, before: str) -> bool:
    """Whether the name is one word that nothing marks as an outlet's: no article, no owner, no second word."""
    articled = entry.name.startswith("The ") and before.endswith(("The ", "the "))
    branded = form.startswith("The") and form[3:4].isupper()
    return not (articled or branded or " " in form or "." in form or _home(_last_word(before)))


def _proven(text: str, span: Span) -> bool:
    """Whether the word stands elsewhere in the text as an outlet's name does, and nowhere as a part of another."""
    return not _of_another(text, span) and any(
        _called(after) or _reports().match(after) or _handed_on().search(before)
        for before, after in _others(text, span)
    )


def _of_another(text: str, span: Span) -> bool:
    """Whether the word is elsewhere in the text the last one of a longer name: "Vince Cable", "Mr Bell"."""
    return any(_led(before) for before, _ in _others(text, span))


def _others(text: str, span: Span) -> Iterator[tuple[str, str]]:
    """What stands before and after the other places of the word."""
    word, at = text[span.start : span.end], -1
    for _ in range(MOST_PLACES):
        at = text.find(word, at + 1)
        if at < 0:
            return
        end = at + len(word)
        if at != span.start and not text[end : end + 1].isalnum() and not text[at - 1 : at].isalnum():
            yield text[max(0, at - REACH) : at], text[end : end + REACH]


_SIGNS = frozenset("@#_")
_JOINTS = frozenset("-.")
_JOINTS_AFTER = frozenset(".@_")
"""Characters that tie a name to what stands before it, to a word before it, and to a word behind it."""


def _tied(before: str, after: str) -> bool:
    """Whether a hyphen or a dot ties the name to another word: "Anti-Reuters", "time.com"."""
    left = before[-1:]
    if left in _SIGNS or (left in _JOINTS and before[:1].isalnum()):
        return True
    return after[:1] in _JOINTS_AFTER and after[1:2].isalnum()


def _of_state(form: str, after: str) -> bool:
    """Whether the name begins a state's full one: "the Republic of Cyprus"."""
    land = after.removeprefix(" of ").removeprefix("the ")
    return form == "Republic" and land != after and land[:1].isupper()


def _in_longer_name(before: str, after: str) -> bool:
    hyphened = after[:1] in ("-", "&") and after[1:2].isupper()
    return _led(before) or hyphened or _next_word(after)[:1].isupper() or after.startswith((" & ", " and Co"))


def _led(before: str) -> bool:
    """Whether a capitalised word stands right before the name, other than a sentence's first or "Germany's"."""
    if before.endswith(" of "):
        return _last_word(before[:-3]) in _words("bodies_of_fields")
    left = _last_word(before)
    return left[:1].isupper() and left not in _words("sentence_openers") and not _home(left)


def _home(left: str) -> bool:
    return left.endswith(("'s", "’s")) and left[:-2] in nations()


def _last_word(before: str) -> str:
    bare = before.removesuffix(". ") + " " if before.endswith(". ") and _titled(before[:-2]) else before
    return bare.rsplit(None, 1)[-1] if bare.endswith(" ") and bare[-2:-1].isalnum() else ""


def _titled(before: str) -> bool:
    """Whether a short title or an initial ends here: its dot ends no sentence ("Mr.", "J.")."""
    word = before.rsplit(None, 1)[-1] if before.strip() else ""
    return word[:1].isupper() and (len(word) == 1 or word in _words("short_titles"))


def _next_word(after: str) -> str:
    return after[1:].split(" ", 1)[0] if after.startswith(" ") else ""


def _opens_sentence(before: str) -> bool:
    bare = before.removesuffix("The ").rstrip(" \"“'‘(")
    return not bare or bare[-1] in ".!?:•\n"


def _ends_line(after: str) -> bool:
    return after[:1] in ("", "\n", "/", ")")


def _called(after: str) -> bool:
    """Whether the words after the name say what it is the name of."""
    return _kinds().match(after) is not None


@cache
def _kinds() -> re.Pattern[str]:
    return re.compile(rf" (?:{_any('kinds')})\b")


@cache
def _reports() -> re.Pattern[str]:
    """An outlet's work; a firm reports figures."""
    return re.compile(
        r",? (?:also |first |earlier )?"
        rf"(?:reports\b|reporting\b|reported\b(?! (?:{_any('figures')}|\d))"
        r"|inform|writ|wrote|cit(?:es|ed|ing)\b|quot|claims?\b|are reporting\b|understands\b)"
        r"|[,:] citing\b| has learn"
    )


@cache
def _says() -> re.Pattern[str]:
    return re.compile(
        r" (?:report|said|say|not(?:es|ed|ing)\b|learn|add|explain|told|tell|announc|understand"
        r"|(?:was|were|has been|have been) (?:told|informed)\b"
        r"|(?:have|has|had) (?:since |now |also |previously |earlier )?"
        r"(?:reveal|report|claim|said|written|suggest|learn))"
    )


@cache
def _handed_on() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:told|(?:revealed|confirmed|statement|spoke) to|citing|(?:cited|quoted|reported) by|published (?:by|in))"
        r" (?:the )?$"
    )


def _any(group: str) -> str:
    return "|".join(map(re.escape, _lists()[group]))


@cache
def _words(group: str) -> frozenset[str]:
    return frozenset(_lists()[group])


def _lists() -> Mapping[str, Any]:
    return wordlist("gazetteer", "roles/standing")
