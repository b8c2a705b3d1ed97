"""How far long work has come: one line on stderr, on a terminal only, gone before anything else is printed."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from threading import Event, Lock, Thread
from typing import TypeVar

from auditor.text.counting import counted

Result = TypeVar("Result")

PATIENCE = 2.0
"""Seconds before the first word about progress, so that short work stays silent."""

PAUSE = 0.2


def watched(results: Iterable[Result], *, quiet: bool, done: str = "audited") -> Iterator[Result]:
    """Pass ``results`` on and count them on stderr, also while one of them is long in coming."""
    if quiet or not sys.stderr.isatty():
        yield from results
        return
    line = _Line(done)
    try:
        for result in results:
            line.rest()
            yield result
            line.resume()
    finally:
        line.end()


class _Line:
    """The line of progress, kept up by a thread of its own; between ``rest`` and ``resume`` it is not there."""

    def __init__(self, verb: str) -> None:
        self._verb = verb
        self._done, self._since = 0, time.monotonic()
        self._lock, self._over = Lock(), Event()
        self._resting, self._shown = False, ""
        Thread(target=self._keep_up, daemon=True).start()

    def rest(self) -> None:
        """One more is done, and may now be printed."""
        with self._lock:
            self._resting, self._done = True, self._done + 1
            self._clear()

    def resume(self) -> None:
        """Work goes on."""
        with self._lock:
            self._resting = False

    def end(self) -> None:
        """Take the line away for good."""
        self._over.set()
        with self._lock:
            self._resting = True
            self._clear()

    def _keep_up(self) -> None:
        pause = PATIENCE
        while not self._over.wait(pause):
            pause = PAUSE
            with self._lock:
                if not self._resting:
                    self._show()

    def _show(self) -> None:
        seconds = counted(int(time.monotonic() - self._since), "second")
        words = f"{counted(self._done, 'article')} {self._verb} in {seconds}"
        if words != self._shown:
            self._write(f"\r\x1b[K{words}")
            self._shown = words

    def _clear(self) -> None:
        if self._shown:
            self._write("\r\x1b[K")
            self._shown = ""

    def _write(self, words: str) -> None:
        try:
            sys.stderr.write(words)
            sys.stderr.flush()
        except OSError:  # nobody is listening
            self._over.set()
