"""How far long work has come: one line on stderr, on a terminal only, and only where nothing else is printed."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

Result = TypeVar("Result")

PATIENCE = 2.0
"""Seconds before the first word about progress, so that short work stays silent."""

PAUSE = 0.2


def watched(results: Iterable[Result], *, quiet: bool, beside: bool) -> Iterator[Result]:
    """Pass ``results`` on and count them on stderr; ``beside`` if the report goes elsewhere than to the terminal."""
    if quiet or not sys.stderr.isatty() or (sys.stdout.isatty() and not beside):
        yield from results
        return
    next_word, shown = time.monotonic() + PATIENCE, False
    for number, result in enumerate(results, 1):
        yield result
        if (now := time.monotonic()) >= next_word:
            sys.stderr.write(f"\r{number:,} articles audited")
            sys.stderr.flush()
            next_word, shown = now + PAUSE, True
    if shown:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()
