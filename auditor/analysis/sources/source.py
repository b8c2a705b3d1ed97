"""One source as it is put into words, and what sort it is."""

from __future__ import annotations

from enum import StrEnum

from auditor.gazetteer.entry import Entry
from auditor.model.agent import MEDIA, Role
from auditor.model.span import Span
from auditor.value import value


class Kind(StrEnum):
    """How a source is put into words."""

    NAME = "name"
    COMMON = "common"
    PRONOUN = "pronoun"


NAME, COMMON, PRONOUN = Kind.NAME, Kind.COMMON, Kind.PRONOUN


@value
class Source:
    """One source: ``span`` is its name alone, ``outer`` the words around it, ``head`` its last word in small letters.

    ``post`` is the office it is named with; ``entry`` the known name it is. ``itself`` is whom a pronoun means where
    nobody was heard before: who begins its own sentence.
    """

    span: Span
    outer: Span
    name: str
    role: Role
    kind: Kind
    head: str
    entry: Entry | None = None
    post: str = ""
    itself: Source | None = None

    @property
    def media(self) -> bool:
        """Whether it is an outlet, a wire or a photo agency."""
        return self.role in MEDIA
