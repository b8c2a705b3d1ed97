"""The articles of a page that are told in full: so many, the worst of all."""

from __future__ import annotations

from heapq import heappush, heappushpop

from auditor.reports.page.markup import Html

Rank = tuple[int, ...]


class Worst:
    """Keeps what belongs to the ``most`` lowest ranks that pass, no two of which are equal."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._bounds: list[Rank] = []
        self._kept: dict[Rank, tuple[Html, ...]] = {}

    def takes(self, rank: Rank) -> bool:
        """Whether ``rank`` is among them so far: what is not need not be made."""
        return len(self._kept) < self._most or rank < _turned(self._bounds[0])

    def keep(self, rank: Rank, pieces: tuple[Html, ...]) -> None:
        """Keep ``pieces``, in the place of those of the highest rank where there is no room."""
        self._kept[rank] = pieces
        if len(self._kept) <= self._most:
            heappush(self._bounds, _turned(rank))
        else:
            del self._kept[_turned(heappushpop(self._bounds, _turned(rank)))]

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, rank: Rank) -> bool:
        return rank in self._kept

    def pieces(self) -> list[tuple[Html, ...]]:
        """What is kept, the worst first."""
        return [self._kept[rank] for rank in sorted(self._kept)]


def _turned(rank: Rank) -> Rank:
    """The rank for a heap whose first is the highest."""
    return tuple(-number for number in rank)
