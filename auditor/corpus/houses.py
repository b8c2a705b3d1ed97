"""Which outlet published an article, and whether two outlets are of one house."""

from __future__ import annotations

from functools import cache

from auditor.gazetteer.entry import form_key
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.agent import MEDIA
from auditor.text.hosts import host_of
from auditor.wordlists import wordlist


def outlet_of(publisher: str | None, url: str | None, names: Gazetteer) -> str | None:
    """The outlet by its known name: by what the article says, else by its address; as it stands where unlisted."""
    if publisher and publisher.strip():
        entry = names.medium(publisher)
        return publisher.strip() if entry is None else entry.name
    entry = names.of_domain(host_of(url))
    return entry.name if entry is not None and entry.role in MEDIA else None


def one_house(one: str, other: str, names: Gazetteer) -> bool:
    """Whether two outlets may be one house: one name within the other ("BBC", "BBC News"), or sites of one domain.

    Words that many titles have ("The Times", "The Irish Times") make no house of two outlets that are both known.
    """
    if form_key(one) == form_key(other):
        return True
    a, b = names.medium(one), names.medium(other)
    if a is not None and b is not None:
        return a.name == b.name or bool(set(a.domains) & set(b.domains)) or _within(one, other, _common())
    return _within(one, other, frozenset())


def _within(one: str, other: str, common: frozenset[str]) -> bool:
    short, long = sorted((_words(one), _words(other)), key=len)
    return bool(short - common) and short <= long


def _words(name: str) -> frozenset[str]:
    return frozenset(form_key(name).replace(".", " ").replace("-", " ").split())


@cache
def _common() -> frozenset[str]:
    return frozenset(wordlist("corpus", "titles")["common"])
