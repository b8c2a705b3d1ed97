"""A command that is told to end (SIGTERM) leaves nothing half written, and ends as a terminated program does."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import current_thread, main_thread


class Terminated(BaseException):
    """The system asked for the end; nobody but who takes down what was begun may catch it."""


@contextmanager
def ended_in_order() -> Iterator[None]:
    """Within it SIGTERM unwinds what is under way, and then ends the process as if it had not been held up."""
    if current_thread() is not main_thread() or signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL:
        yield
        return
    signal.signal(signal.SIGTERM, _unwind)
    try:
        yield
    except Terminated:
        os.kill(os.getpid(), signal.SIGTERM)
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _unwind(*_: object) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # asked for twice, it ends at once
    raise Terminated
