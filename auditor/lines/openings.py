"""Lines that are told by how they open: one pattern for all of their forms, and the words that begin one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple


class Form(NamedTuple):
    """Any of ``openings``, and the expression for what comes after it."""

    openings: Iterable[str]
    rest: str


def any_form(forms: Iterable[Form]) -> str:
    """An expression for any of ``forms``, the first that fits."""
    return "(?:" + "|".join(any_of(form.openings) + form.rest for form in forms) + ")"


def first_words(forms: Iterable[Form]) -> frozenset[str]:
    """The words that ``forms`` begin with: few, so that most lines are told by theirs alone."""
    return frozenset(word for form in forms for phrase in form.openings for word in _WORD.findall(phrase)[:1])


_WORD = re.compile(r"[^\W_]+")


def any_of(phrases: Iterable[str]) -> str:
    """Any of ``phrases``, longer ones first; told apart by their first letters, for most words begin none of them."""
    led: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=len, reverse=True):
        led.setdefault(re.escape(phrase[0]), []).append(re.escape(phrase[1:]))
    return "(?:" + "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in led.items()) + ")"
