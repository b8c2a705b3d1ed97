"""Pairs to clusters: articles that hang together, which of them came first, and how many did."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from hashlib import blake2b
from types import MappingProxyType

from auditor.corpus.dates import Moment, before, moment
from auditor.corpus.groups import Groups
from auditor.corpus.origins import OrderedPair, Rest, origins
from auditor.model.reuse import Alignment, Category, Cluster

DIGEST_SIZE = 8


def clusters_of(
    pairs: Iterable[Alignment], published: Mapping[str, str | None], rests: Mapping[str, Rest] = MappingProxyType({})
) -> list[Cluster]:
    """Clusters of two articles or more, the largest first; what is incidental joins nothing.

    ``rests`` are the outlets and agencies that articles rest on, where that is known.
    """
    joining = [pair for pair in pairs if joins(pair)]
    groups = Groups()
    for pair in joining:
        groups.join(pair.a, pair.b)
    members: dict[str, set[str]] = defaultdict(set)
    inner: dict[str, list[Alignment]] = defaultdict(list)
    for pair in joining:
        root = groups.root(pair.a)
        members[root] |= {pair.a, pair.b}
        inner[root].append(pair)
    found = (cluster_of(sorted(ids), inner[root], published, rests) for root, ids in members.items())
    return sorted(found, key=lambda cluster: (-len(cluster.articles), cluster.articles))


def joins(pair: Alignment) -> bool:
    """Whether two articles hang together by what they share."""
    return pair.category is not Category.INCIDENTAL and pair.a != pair.b


def cluster_of(
    ids: Sequence[str], pairs: Sequence[OrderedPair], published: Mapping[str, str | None], rests: Mapping[str, Rest]
) -> Cluster:
    """The cluster of ``ids``, which are in order and hang together by ``pairs``."""
    digest = blake2b("\0".join(ids).encode("utf-8", "surrogatepass"), digest_size=DIGEST_SIZE).hexdigest()
    moments = {id: moment(published.get(id)) for id in ids}
    undated = sum(at is None for at in moments.values())
    return Cluster(digest, tuple(ids), _earliest(moments), origins(pairs, moments, rests), undated)


def _earliest(moments: Mapping[str, Moment | None]) -> str | None:
    """The first of those whose dates are known, two at least."""
    dated = {id: at for id, at in moments.items() if at is not None}
    if len(dated) < 2:
        return None
    first = min(dated, key=lambda id: (dated[id].last, id))
    return first if all(id == first or before(dated[first], at) for id, at in dated.items()) else None
