"""What stands beside a name and tells that it is somebody's: a post, an age, whose relation it is."""

from __future__ import annotations

import re

from auditor.gazetteer import roles
from auditor.model.span import Span

AGE = r"(?:now |then |aged |just |only )?\d{1,3}"
"""An age that is set off behind a name."""

LONGEST_TITLE = 12
"""Characters of a title that ends in a full stop, and of no sentence: "Gov. | Jan Berg"."""


def after_post(text: str, name: Span) -> bool:
    """Whether a name of two words has a post before it: "Chief Cabinet Secretary | Yoshihide Suga"."""
    return " " in text[name.start : name.end] and holds_post(text, name)


def of_an_age(text: str, name: Span) -> bool:
    """Whether an age is set off behind a name, and tells that it is somebody's: "| Berg |, now 90, nodded"."""
    return _AGED.match(text, name.end) is not None


_AGED = re.compile(rf", {AGE},")


def related(text: str, name: Span) -> bool:
    """Whether a lone given name stands behind whose relation it is: "Her brother, | Juan |, nodded"."""
    return (
        " " not in text[name.start : name.end]
        and _RELATED.search(text[max(0, name.start - 48) : name.start]) is not None
    )


_RELATED = re.compile(r"\b(?:His|Her|Their|My|Our) (?:[\w-]+ ){0,2}[a-z-]+,? $")


def holds_post(text: str, name: Span) -> bool:
    """Whether a post stands right before a name: "President | Berg"."""
    before = text[max(0, name.start - 2 * LONGEST_TITLE) : name.start].split()
    return bool(before) and is_title(before[-1])


def called_by_post(text: str, at: int) -> bool:
    """Whether a comma sets off the name at ``at`` behind a post: "The health minister, | Silvi Roe"."""
    before = text[max(0, at - 2 * LONGEST_TITLE) : at]
    return before.endswith(", ") and is_title(before[:-2].split(" ")[-1])


def is_title(word: str) -> bool:
    """Whether a word is a title or a post: "Gov.", "minister"."""
    plain = word.rstrip(".").casefold()
    return plain in roles.honorifics() or plain in roles.posts()
