"""Texts as the compiled functions take them."""

from __future__ import annotations

import numpy as np

from auditor.passages.compiled import Bytes, Hashes
from auditor.passages.words import words_of


def encoded(text: str) -> Bytes:
    return np.frombuffer(text.encode("utf-8", "surrogatepass"), np.uint8)


def hashed(text: str) -> Hashes:
    buffer = encoded(text)
    return words_of(buffer, 0, len(buffer))[0]


def words(text: str) -> list[str]:
    """The words of ``text`` as they stand in it."""
    buffer = encoded(text)
    _, begins, ends = words_of(buffer, 0, len(buffer))
    places = zip(begins.tolist(), ends.tolist(), strict=True)
    return [buffer[begin:end].tobytes().decode("utf-8", "surrogatepass") for begin, end in places]
