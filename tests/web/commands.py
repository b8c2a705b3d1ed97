"""``auditor serve`` as a shell runs it."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Serving:
    """A server that runs, where it says it is, and, once it is over, what it left behind."""

    address: str
    process: subprocess.Popen[str]
    status: int | None = None
    rest: tuple[str, str] = field(default=("", ""))

    def interrupt(self) -> None:
        self.process.send_signal(signal.SIGINT)
        self.rest = self.process.communicate(timeout=60)
        self.status = self.process.returncode


@contextmanager
def serving(*options: str, folder: Path | None = None) -> Iterator[Serving]:
    """``auditor serve --port 0`` with more ``options``."""
    command = [sys.executable, "-m", "auditor", "serve", "--port", "0", *options]
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        told = re.search(r"http://\S+/", line)
        assert told, (line, process.communicate(timeout=60))
        yield Serving(told[0], process)
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()
