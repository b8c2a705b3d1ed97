"""How many origins the articles of a cluster have: do ten outlets rest on one wire?

An article rests on those that it shares text with and that came before it, and on those of the cluster whose outlet it
names. One that rests on none is an origin; those that rest on each other, share text in an order that nobody knows, or
carry the name of one agency at their head or end, are one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from auditor.corpus.dates import Moment, before
from auditor.corpus.groups import Groups
from auditor.corpus.naming import Naming, at_edge
from auditor.corpus.texts import Texts
from auditor.value import value

Edges = Mapping[str, Iterable[str]]


class OrderedPair(Protocol):
    """What is needed of a pair here: two ids, and which of them came first, as in ``Alignment``."""

    @property
    def a(self) -> str:
        """The first."""

    @property
    def b(self) -> str:
        """The second."""

    @property
    def earlier(self) -> str | None:
        """Which came first: "a", "b", or ``None``."""


@value
class Rest:
    """Who published an article, ``None`` where that is not known, and on whom it rests.

    ``filed`` are the agencies whose copy it is: that published it, or are named at its head or end. ``named`` are the
    outlets that it names anywhere.
    """

    outlet: str | None = None
    filed: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()


def rests_of(texts: Texts, groups: Iterable[Iterable[str]], naming: Naming) -> dict[str, Rest]:
    """On whom the articles of each group rest; the outlets that are looked for are those of the group."""
    numbers: dict[str, list[int]] = defaultdict(list)
    for number, label in enumerate(texts.labels):
        numbers[label.id].append(number)
    found = {}
    for ids in groups:
        published = {id: naming.outlet(numbers[id][0]) for id in ids}
        outlets = sorted({outlet for outlet in published.values() if outlet is not None})
        for id, outlet in published.items():
            found[id] = rest_of(texts, numbers[id], outlet, outlets, naming)
    return found


def rest_of(texts: Texts, numbers: Iterable[int], outlet: str | None, outlets: Iterable[str], naming: Naming) -> Rest:
    """On whom an article of ``outlet`` rests whose versions are ``numbers``; ``outlets`` are those looked for."""
    filed = {outlet} if outlet is not None and naming.is_wire(outlet) else set()
    named = set()
    for number in numbers:
        text = texts.text(number)
        filed |= {name for span, name in naming.wires(number, text) if at_edge(span, text)}
        named |= {other for other in outlets if other != outlet and naming.names_outlet(text, other)}
    return Rest(outlet, frozenset(filed), frozenset(named))


def origins(pairs: Sequence[OrderedPair], moments: Mapping[str, Moment | None], rests: Mapping[str, Rest]) -> int:
    """How many origins the articles of ``moments``, which hang together by ``pairs``, have; at least one."""
    groups = Groups()
    for pair in pairs:
        if pair.earlier is None:
            groups.join(pair.a, pair.b)
    follows: dict[str, set[str]] = defaultdict(set)
    for later, earlier in (*_copied(pairs), *_named(moments, rests)):
        follows[groups.root(earlier)].add(groups.root(later))
    roots = {id: groups.root(id) for id in moments}
    heads = _heads(sorted(set(roots.values())), follows)
    filed = Groups()
    for id, root in roots.items():
        if root in heads:
            for agency in rests.get(id, Rest()).filed:
                filed.join(f"article {root}", f"agency {agency}")
    return max(1, len({filed.root(f"article {head}") for head in heads}))


def _copied(pairs: Iterable[OrderedPair]) -> Iterator[tuple[str, str]]:
    """The later and the earlier article of each pair."""
    for pair in pairs:
        if pair.earlier is not None:
            yield (pair.b, pair.a) if pair.earlier == "a" else (pair.a, pair.b)


def _named(moments: Mapping[str, Moment | None], rests: Mapping[str, Rest]) -> Iterator[tuple[str, str]]:
    """Each article with those, none of them later, whose outlet it names."""
    of: dict[str, list[str]] = defaultdict(list)
    for id in moments:
        outlet = rests.get(id, Rest()).outlet
        if outlet is not None:
            of[outlet].append(id)
    for id in moments:
        for name in rests.get(id, Rest()).named:
            yield from ((id, other) for other in of[name] if not before(moments[id], moments[other]))


def _heads(nodes: Iterable[str], follows: Edges) -> frozenset[str]:
    """The fewest nodes from which all of them are come to: one of those that lead to each other.

    Nodes are walked in the order in which a first walk left them, the last first (Kosaraju).
    """
    seen: set[str] = set()
    left = [node for start in nodes for node in _walked(start, follows, seen)]
    seen = set()
    return frozenset(start for start in reversed(left) if start not in seen and list(_walked(start, follows, seen)))


def _walked(start: str, follows: Edges, seen: set[str]) -> Iterator[str]:
    """The nodes that ``start`` leads to and nobody has ``seen``, each after those behind it."""
    path = [] if start in seen else [(start, iter(sorted(follows.get(start, ()))))]
    seen.add(start)
    while path:
        node, ahead = path[-1]
        following = next((each for each in ahead if each not in seen), None)
        if following is None:
            yield node
            path.pop()
        else:
            seen.add(following)
            path.append((following, iter(sorted(follows.get(following, ())))))
