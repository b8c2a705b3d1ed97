"""The tree of sources as far as a picture of it can be taken in: at most so many agents, the rest counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from auditor.model.agent import Agent
from auditor.model.span import Span
from auditor.reports.digest.origins import DEEPEST, outside_pictures, said, words_for
from auditor.reports.digest.sheet import Sheet
from auditor.reports.digest.tree import Branch, tree_of
from auditor.reports.page.roles import SORTS, Sort
from auditor.value import value

CUT = "…"

MOST = 40
"""Agents that are drawn before the rest become a number."""

ROOM, BRIEF = 60, 34
"""Characters of the words that say so: where there is a line for them, and beside a line of the picture."""

_SITE = re.compile(r"\w\.\w")


@value
class Step:
    """One agent on the way back, the words that lead to it, and whom it has it from.

    ``called`` is its name as a sentence has it; ``span`` is where the words stand, ``None`` at the page itself;
    ``more`` are the agents left out from here on.
    """

    name: str
    sort: Sort
    called: str
    words: str = ""
    brief: str = ""
    where: str = ""
    span: Span | None = None
    times: int = 1
    inferred: bool = False
    steps: tuple[Step, ...] = ()
    more: int = 0

    def all(self) -> Iterator[Step]:
        """This step and all behind it, each before those behind it."""
        yield self
        yield from chain.from_iterable(step.all() for step in self.steps)

    def spans(self) -> Iterator[Span]:
        """Where the words stand that lead to them all."""
        return (step.span for step in self.all() if step.span is not None)

    @property
    def depth(self) -> int:
        """How many agents stand one behind the other at most, this one included."""
        return 1 + max((step.depth for step in self.steps), default=int(self.more > 0))


def steps_of(sheet: Sheet) -> Step:
    """The page and what is behind it; nearer agents are kept before farther ones."""
    root = tree_of(sheet.analysis)
    steps, more = _behind(sheet, root, _kept(sheet, root))
    name, called = sheet.publisher or "Publisher unknown", sheet.publisher or "This page"
    return Step(name, Sort.PAGE, called, steps=steps, more=more)


def _kept(sheet: Sheet, root: Branch) -> set[int]:
    """The identities of the branches that are drawn, taken level by level."""
    level, kept = outside_pictures(sheet, root), set[int]()
    for _ in range(DEEPEST):
        kept.update(id(branch) for branch in level[: MOST - len(kept)])
        level = [inner for branch in level if id(branch) in kept for inner in outside_pictures(sheet, branch)]
    return kept


def _behind(sheet: Sheet, branch: Branch, kept: set[int]) -> tuple[tuple[Step, ...], int]:
    """The steps that are drawn from ``branch`` on, and how many are not."""
    branches = outside_pictures(sheet, branch)
    drawn = [each for each in branches if id(each) in kept]
    return tuple(_step(sheet, each, kept) for each in drawn), len(branches) - len(drawn)


def _step(sheet: Sheet, branch: Branch, kept: set[int]) -> Step:
    evidence, agent = said(branch), sheet.agents.get(branch.agent)
    steps, more = _behind(sheet, branch, kept)
    return Step(
        name=branch.agent if agent is None else agent.name,
        sort=Sort.OTHER if agent is None else SORTS[agent.role],
        called=branch.agent if agent is None else _called(sheet, agent, evidence[0]),
        words=_words(sheet, branch.agent, evidence[0], ROOM),
        brief=_words(sheet, branch.agent, evidence[0], BRIEF),
        where=sheet.where(evidence[0]),
        span=evidence[0],
        times=len(evidence),
        inferred=not branch.stated,
        steps=steps,
        more=more,
    )


def _words(sheet: Sheet, agent: str, evidence: Span, room: int) -> str:
    """The words that say so, cut between words where they are long."""
    words = words_for(sheet, agent, evidence, room)
    if words.startswith(CUT) and " " in words:
        words = CUT + words.partition(" ")[2]
    return words.rpartition(" ")[0] + CUT if words.endswith(CUT) and " " in words else words


def _called(sheet: Sheet, agent: Agent, evidence: Span) -> str:
    """The name with the article that it has in the text, if it has one there: "the Vlast.kz portal" has its own."""
    named = next((span.start for span in agent.mentions if span.overlaps(evidence)), 0)
    before = sheet.article.text[max(0, named - 4) : named].casefold()
    the = before == "the " and not agent.name.casefold().startswith("the ") and not _SITE.search(agent.name)
    return f"{'unnamed ' if agent.anonymous else 'the ' if the else ''}{agent.name}"
