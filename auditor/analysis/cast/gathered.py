"""An agent as it is gathered from its mentions."""

from __future__ import annotations

from dataclasses import dataclass, field
from operator import attrgetter

from auditor.model.agent import Role
from auditor.model.span import Span

MOST_NAMES = 4096
"""Names that are remembered with what they are compared by."""


@dataclass(slots=True)
class Gathered:
    """An agent while its mentions are gathered.

    ``spoken_of`` is where the copy named it last, -1 if only lines did; ``overheard`` where a quotation did; its
    ``standing`` is right before that of who tells of it, where it is heard beneath another only.
    ``surnames`` of a person are those of the name and of each place as the copy spells it: "Zelenskiy" of Zelensky.
    ``titles`` are the words of the posts that a person was named with.
    """

    name: str
    role: Role
    known: bool
    words: frozenset[str]
    post: str = ""
    head: str = ""
    surnames: frozenset[str] = frozenset()
    plural: bool = False
    sex: str = ""
    written: bool = False
    spoken_of: int = -1
    overheard: int = -1
    standing: int = -1
    pointing: bool = False
    country: str = ""
    titles: frozenset[str] = frozenset()
    mentions: list[Span] = field(default_factory=list)


spoken_of = attrgetter("spoken_of")
"""Where the agent last spoke; -1 for never."""

standing = attrgetter("standing")
"""Where the agent comes among those who spoke; -1 for never."""


def last_of_all(agent: Gathered) -> int:
    """Where the agent last spoke or was heard of in a quotation; -1 for never."""
    return max(agent.spoken_of, agent.overheard)
