"""Pairs to clusters: articles that hang together, which of them came first, and how many did."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b

from auditor.corpus.dates import Moment, before, moment
from auditor.model.reuse import Alignment, Category, Cluster

DIGEST_SIZE = 8


class Groups:
    """Union-find over ids (Tarjan 1975); a group's root is the least id in it."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def root(self, id: str) -> str:
        """The root of the group of ``id``; an id that was never joined is its own."""
        path = []
        while (above := self._above.get(id, id)) != id:
            path.append(id)
            id = above
        for passed in path:
            self._above[passed] = id
        return id

    def join(self, one: str, other: str) -> None:
        """Make one group of theirs."""
        low, high = sorted((self.root(one), self.root(other)))
        self._above[high] = low


def clusters_of(pairs: Iterable[Alignment], published: Mapping[str, str | None]) -> list[Cluster]:
    """Clusters of two articles or more, the largest first; what is incidental joins nothing."""
    joining = [pair for pair in pairs if pair.category is not Category.INCIDENTAL and pair.a != pair.b]
    groups = Groups()
    for pair in joining:
        groups.join(pair.a, pair.b)
    members: dict[str, set[str]] = defaultdict(set)
    inner: dict[str, list[Alignment]] = defaultdict(list)
    for pair in joining:
        root = groups.root(pair.a)
        members[root] |= {pair.a, pair.b}
        inner[root].append(pair)
    found = (_cluster(sorted(ids), inner[root], published) for root, ids in members.items())
    return sorted(found, key=lambda cluster: (-len(cluster.articles), cluster.articles))


def _cluster(ids: Sequence[str], pairs: Sequence[Alignment], published: Mapping[str, str | None]) -> Cluster:
    digest = blake2b("\0".join(ids).encode("utf-8", "surrogatepass"), digest_size=DIGEST_SIZE).hexdigest()
    return Cluster(digest, tuple(ids), _earliest({id: moment(published.get(id)) for id in ids}), _origins(ids, pairs))


def _earliest(moments: Mapping[str, Moment | None]) -> str | None:
    dated = {id: at for id, at in moments.items() if at is not None}
    if len(dated) < len(moments):
        return None
    first = min(dated, key=lambda id: (dated[id].last, id))
    return first if all(id == first or before(dated[first], at) for id, at in dated.items()) else None


def _origins(ids: Sequence[str], pairs: Sequence[Alignment]) -> int:
    """Articles that no other is known to precede; those that only stand beside each other are one."""
    later = {pair.b if pair.earlier == "a" else pair.a for pair in pairs if pair.earlier is not None}
    groups = Groups()
    for pair in pairs:
        if pair.earlier is None:
            groups.join(pair.a, pair.b)
    heads = {groups.root(id) for id in ids} - {groups.root(id) for id in later}
    return max(1, len(heads))
