"""What an agent is, as the page says it: one word and one shape for each sort of source."""

from __future__ import annotations

from enum import StrEnum

from auditor.model.agent import Role


class Sort(StrEnum):
    """Sorts of sources that an editor tells apart; the value is the word for it."""

    PAGE = "this page"
    OUTLET = "outlet"
    AGENCY = "agency"
    STATE = "state body"
    ORGANISATION = "organisation"
    PERSON = "person"
    UNNAMED = "unnamed"
    DOCUMENT = "document"
    PLATFORM = "platform"
    OTHER = "other"


SORTS = {
    Role.OUTLET: Sort.OUTLET,
    Role.WIRE: Sort.AGENCY,
    Role.PHOTO_AGENCY: Sort.AGENCY,
    Role.GOVERNMENT_BODY: Sort.STATE,
    Role.ORGANISATION: Sort.ORGANISATION,
    Role.PERSON: Sort.PERSON,
    Role.ANONYMOUS: Sort.UNNAMED,
    Role.DOCUMENT: Sort.DOCUMENT,
    Role.SOCIAL_MEDIA: Sort.PLATFORM,
    Role.OTHER: Sort.OTHER,
}
