"""How fast the machine itself is just now: figures of speed say little without it."""

from __future__ import annotations

import time


def turns() -> float:
    """CPU seconds of a million turns of an empty loop."""
    started = time.process_time()
    for _ in range(1_000_000):
        pass
    return time.process_time() - started
