"""Which outlet published an article, and whether two outlets are of one house."""

from __future__ import annotations

from auditor.corpus.crediting import shortened
from auditor.gazetteer.entry import Entry, form_key
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.agent import MEDIA
from auditor.text.hosts import host_of


def outlet_of(publisher: str | None, url: str | None, names: Gazetteer) -> str | None:
    """The outlet by its known name: by what the article says, else by its address; as it stands where unlisted."""
    if publisher and publisher.strip():
        entry = names.medium(publisher)
        return publisher.strip() if entry is None else entry.name
    entry = names.of_domain(host_of(url))
    return entry.name if entry is not None and entry.role in MEDIA else None


def one_house(one: str, other: str, names: Gazetteer) -> bool:
    """Whether two outlets are one house: one name, one known outlet, sites of one domain, or parts of one ("BBC News").

    That one name lies within the other makes no house: Le Monde Diplomatique is no section of every paper called so.
    """
    if form_key(one) == form_key(other) or form_key(shortened(one)) == form_key(other):
        return True
    if form_key(one) == form_key(shortened(other)):
        return True
    a, b = (_house(name, names) for name in (one, other))
    return a is not None and b is not None and (a.name == b.name or bool(set(a.domains) & set(b.domains)))


def _house(name: str, names: Gazetteer) -> Entry | None:
    """The known outlet that an outlet is a part of by its name, be it the outlet itself."""
    return names.medium(shortened(name)) or names.medium(name)
