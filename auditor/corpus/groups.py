"""Which things hang together: groups that are joined two by two."""

from __future__ import annotations


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
