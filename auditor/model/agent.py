"""Who says it: the agents of an article, and the places where they are named."""

from __future__ import annotations

from enum import StrEnum

from auditor.model.span import Span
from auditor.value import value


class Role(StrEnum):
    """What sort of source an agent is."""

    OUTLET = "outlet"
    WIRE = "wire"
    PHOTO_AGENCY = "photo_agency"
    GOVERNMENT_BODY = "government_body"
    ORGANISATION = "organisation"
    PERSON = "person"
    ANONYMOUS = "anonymous"
    DOCUMENT = "document"
    SOCIAL_MEDIA = "social_media"
    OTHER = "other"


OUTLET, PERSON, ANONYMOUS, DOCUMENT = Role.OUTLET, Role.PERSON, Role.ANONYMOUS, Role.DOCUMENT
GOVERNMENT_BODY, ORGANISATION, SOCIAL_MEDIA = Role.GOVERNMENT_BODY, Role.ORGANISATION, Role.SOCIAL_MEDIA
OTHER = Role.OTHER
"""Short names of the roles asked for most: to look a member up in its enum costs as much as a call (CPython 3.11)."""


BODIES = frozenset({Role.GOVERNMENT_BODY, Role.ORGANISATION})
"""The bodies that speak with one voice and are no media."""

MEDIA = frozenset({Role.OUTLET, Role.WIRE, Role.PHOTO_AGENCY})

THIS_PAGE = "this page"
"""The name of the agent that stands for the outlet whose page it is, where that is not known: "told this newspaper"."""


@value
class Mention:
    """One place where an agent is named.

    ``name`` is the gazetteer's canonical name where ``known``, else the words as written, without article or title.
    """

    span: Span
    name: str
    role: Role
    known: bool = False

    def shifted(self, by: int) -> Mention:
        """The same naming, ``by`` characters further on."""
        return Mention(self.span.shifted(by), self.name, self.role, self.known)


@value
class Agent:
    """PROV's *Agent*: all the mentions that mean one source; ``id`` is a slug of its name, unique in the article.

    It is ``pointing`` where its words only point at whom the reader is told of otherwise: "they", "both men", "60
    percent" of those who were asked.
    """

    id: str
    name: str
    role: Role
    known: bool
    mentions: tuple[Span, ...]
    pointing: bool = False

    @property
    def anonymous(self) -> bool:
        """Whether nobody is named."""
        return self.role is Role.ANONYMOUS
