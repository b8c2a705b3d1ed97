"""When the garbage collector looks: nearly all that is made here is freed by its counts, and a look costs time."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

LOOSE = (200_000, 20, 50)
"""Thresholds for work on articles: their values are freed by their counts, and those of 64 at a time are fewer."""


@contextmanager
def collector_held() -> Iterator[None]:
    """No collection within, which takes a fifth of a page's time; what a caller has switched off stays off."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def collect_seldom() -> None:
    """Keep all there is for good and look seldom from now on; for a process that is our own."""
    gc.freeze()
    gc.set_threshold(*LOOSE)
    gc.enable()
