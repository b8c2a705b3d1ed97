"""Articles out of an index, with their fingerprints: withdrawn copy is not to be found again."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from auditor.corpus.index import Index
from auditor.corpus.kernel import Buffer, prints_of
from auditor.corpus.texts import Label, Texts
from auditor.model.reuse import Held


def removed(index: Index, names: Collection[str]) -> list[Held]:
    """Take out the articles that ``names`` name by id, address, origin or file, and tell which; all or none."""
    numbers = index.named(names)
    buffer, bounds, gone = bytearray(), [0], []
    for held, raw in index.held(numbers):
        buffer += raw
        bounds.append(len(buffer))
        gone.append(held)
    texts = Texts(buffer, bounds, [Label("", None, None, None)] * len(gone))
    hashes, _ = prints_of(Buffer(texts.buffer, texts.starts, texts.ends))
    index.drop(numbers, np.unique(hashes))
    return gone
