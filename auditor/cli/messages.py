"""What the command line says beside its report: messages on stderr, none of which can act on the terminal."""

from __future__ import annotations

import sys

from auditor.text.printable import printable


def complain(message: str) -> None:
    """Print ``message`` on stderr, one line of it to a line, under our name."""
    lines = [printable(line) for line in message.splitlines()] or [""]
    say("auditor: " + "\n  ".join(lines))


def say(message: str) -> None:
    """Print on stderr; characters it cannot show are escaped, and nobody listening is no error."""
    encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
    try:
        sys.stderr.write(message.encode(encoding, "backslashreplace").decode(encoding) + "\n")
        sys.stderr.flush()
    except OSError:
        return
