"""All texts of a corpus in one buffer of UTF-8, with what is known of each article beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from auditor.model.article import Article
from auditor.value import value


@value
class Label:
    """What is known of an article beside its text."""

    id: str
    published: str | None
    publisher: str | None
    url: str | None

    def order(self) -> tuple[str, str, str, str]:
        """Where it stands among others, whatever the order in which they came."""
        return self.id, self.published or "", self.url or "", self.publisher or ""


class Texts:
    """Texts by their number: those between ``bounds``, in ``order`` where one is given.

    ``buffer[starts[n]:ends[n]]`` is text ``n``.
    """

    def __init__(
        self, buffer: bytearray, bounds: Sequence[int], labels: Sequence[Label], order: Sequence[int] | None = None
    ) -> None:
        chosen = range(len(labels)) if order is None else order
        places = np.asarray(bounds, dtype=np.int64)
        self.buffer: NDArray[np.uint8] = np.frombuffer(buffer, dtype=np.uint8)
        self.starts: NDArray[np.int64] = places[:-1][list(chosen)]
        self.ends: NDArray[np.int64] = places[1:][list(chosen)]
        self.labels = [labels[number] for number in chosen]

    def __len__(self) -> int:
        return len(self.labels)

    def text(self, number: int) -> str:
        """Text ``number``, as it was read."""
        return self.raw(number).decode("utf-8", "surrogatepass")

    def raw(self, number: int) -> bytes:
        """Text ``number`` in UTF-8."""
        return self.buffer[self.starts[number] : self.ends[number]].tobytes()


def packed(articles: Iterable[Article]) -> Texts:
    """Take in articles one by one, in their order."""
    return Texts(*_taken(articles))


def gathered(articles: Iterable[Article]) -> Texts:
    """Take in articles one by one; one that comes twice, text and all, is taken once.

    They are numbered by id, so that the order of the input does not matter.
    """
    buffer, bounds, labels = _taken(articles)
    return Texts(buffer, bounds, labels, _ordered(buffer, bounds, labels))


def _taken(articles: Iterable[Article]) -> tuple[bytearray, list[int], list[Label]]:
    buffer, bounds, labels = bytearray(), [0], []
    publishers: dict[str | None, str | None] = {}
    for article in articles:
        buffer += article.text.encode("utf-8", "surrogatepass")
        bounds.append(len(buffer))
        publisher = publishers.setdefault(article.publisher, article.publisher)
        labels.append(Label(article.id, article.published, publisher, article.url))
    return buffer, bounds, labels


def _ordered(buffer: bytearray, bounds: Sequence[int], labels: Sequence[Label]) -> list[int]:
    """Numbers in order of the labels; where these are equal, of the texts, each of which is kept once."""
    alike = Counter(label.order() for label in labels)
    keyed = sorted(
        (label.order(), bytes(buffer[bounds[at] : bounds[at + 1]]) if alike[label.order()] > 1 else b"", at)
        for at, label in enumerate(labels)
    )
    before = [None, *(key[:2] for key in keyed)]
    return [key[2] for key, last in zip(keyed, before, strict=False) if key[:2] != last]
