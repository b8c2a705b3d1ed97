"""Text that was broken into lines of one width, as mail is: its paragraphs, whole again."""

from __future__ import annotations

from collections.abc import Iterator

_NARROWEST, _WIDEST = 50, 82  # characters of a line that was broken because it was full


def rejoined(text: str, *, flowed: bool = False) -> Iterator[str]:
    """The paragraphs of ``text``: full lines are joined to what follows them, short ones stand alone.

    In a ``flowed`` text a space at the end of a line says that it goes on (RFC 3676). Elsewhere a run of lines between
    empty ones is one paragraph if every line of it but the last is full.
    """
    run: list[str] = []
    for line in [*text.splitlines(), ""]:
        if line.strip():
            run.append(line)
        elif run:
            yield from _joined(run, flowed)
            run = []


def _joined(run: list[str], flowed: bool) -> Iterator[str]:
    if flowed and any(line.endswith(" ") for line in run):
        yield from _flowed(run)
    elif all(_NARROWEST <= len(line.rstrip()) <= _WIDEST for line in run[:-1]):
        yield " ".join(line.strip() for line in run)
    else:
        yield from (line.strip() for line in run)


def _flowed(run: list[str]) -> Iterator[str]:
    held = ""
    for line in run:
        held += line
        if not line.endswith(" "):
            yield held.strip()
            held = ""
    if held:
        yield held.strip()
