"""Agents that only the whole story shows to be one: a headline's "Defense Ministry", a post told before a name."""

from __future__ import annotations

from collections.abc import Iterable

from auditor.analysis.cast.gathered import Gathered
from auditor.analysis.cast.titles import named_later
from auditor.gazetteer.bodies import country_of
from auditor.model.agent import ANONYMOUS, GOVERNMENT_BODY, PERSON
from auditor.model.span import Span


def merge_stateless(gathered: list[Gathered], owner: dict[Span, Gathered], text: str) -> None:
    """Let a headline's "Defense Ministry" be the one state's whose ministry the copy names after it.

    Copy that names a state's own beside one of no state may speak of two.
    """
    end = _headline(text)
    bodies = [agent for agent in gathered if agent.role is GOVERNMENT_BODY and len(agent.words) > 1]
    for body in [one for one in bodies if one.mentions[-1].end <= end]:
        wholes = [a for a in gathered if a.role is body.role and body.words < a.words and _states(a.words - body.words)]
        if len(wholes) != 1 or wholes[0].mentions[0] < body.mentions[0]:
            continue
        wholes[0].mentions = sorted([*body.mentions, *wholes[0].mentions], key=lambda span: span.start)
        owner.update(dict.fromkeys(body.mentions, wholes[0]))
        gathered.remove(body)


def _headline(text: str) -> int:
    """Where a first line ends that no full stop closes; 0 where the story begins with copy."""
    line = text.partition("\n")[0].rstrip()
    return 0 if line.endswith((".", ".”", '."', "?", "!")) else len(line)


def _states(words: Iterable[str]) -> bool:
    """Whether all the words are countries."""
    return all(country_of(word.title()) is not None for word in words)


def merge_named_later(gathered: list[Gathered], owner: dict[Span, Gathered], text: str) -> None:
    """Make those told of by a post alone one with the person whom the copy names with it afterwards."""
    for agent in [one for one in gathered if one.role in (ANONYMOUS, PERSON) and not one.written]:
        person = named_later(agent, gathered, text)
        if person is not None:
            person.mentions = [*agent.mentions, *person.mentions]
            owner.update(dict.fromkeys(agent.mentions, person))
            gathered.remove(agent)
