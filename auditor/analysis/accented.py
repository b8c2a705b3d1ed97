"""People under the name that the article writes: with its accents, where the lists have them without."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from auditor.model.agent import Agent, Role
from auditor.text.spelling import fold
from auditor.value import replace


def as_written(agents: Iterable[Agent], text: str) -> Iterator[Agent]:
    """The agents, a person whose known name has no accents under the one that the text gives them with."""
    for agent in agents:
        full = _accented(agent, text) if agent.role is Role.PERSON and agent.known and agent.name.isascii() else None
        yield agent if full is None else replace(agent, name=full)


def _accented(agent: Agent, text: str) -> str | None:
    forms = (text[span.start : span.end] for span in agent.mentions)
    return next((form for form in forms if not form.isascii() and fold(form) == fold(agent.name)), None)
