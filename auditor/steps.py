"""Work in steps: several pieces of work side by side, each of which takes its next step before any goes on.

What a step needs, its code and its tables, is then at hand for all of them: a processor's nearest caches hold a step,
and not the whole way.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import TypeVar

Made = TypeVar("Made")

Steps = Generator[None, None, Made]
"""What is made in steps: it stops after each, and returns what it has made."""


def in_step(works: Iterable[Steps[Made]]) -> list[Made]:
    """What each of ``works`` makes, in their order; what one of them raises ends all."""
    going = list(enumerate(works))
    made: dict[int, Made] = {}
    try:
        while going:
            going = [(place, work) for place, work in going if _goes_on(place, work, made)]
    finally:
        for _, work in going:
            work.close()
    return [made[place] for place in sorted(made)]


def _goes_on(place: int, work: Steps[Made], made: dict[int, Made]) -> bool:
    """Take the next step of ``work``; whether another is left, for otherwise it has ``made`` what it makes."""
    try:
        next(work)
    except StopIteration as end:
        made[place] = end.value
        return False
    return True


def at_once(work: Steps[Made]) -> Made:
    """What ``work`` makes, all its steps one after another."""
    (made,) = in_step([work])
    return made
