"""What an input may cost: the limits every reader obeys."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import fields

from auditor.errors import LimitExceeded, SettingsError, UnknownOption
from auditor.text.nearest import nearest
from auditor.value import replace, value

_MIB = 1 << 20


@value
class Limits:
    """Each is set by ``--limit NAME=N``; the error that a limit raises names it.

    ``bytes`` and ``line_length`` (in bytes) hold for one document or record, since containers are streamed;
    ``decompressed`` and ``ratio`` for all that comes out of one compressed file or archive member; ``depth``, ``nodes``
    and ``attributes`` (of one element) for markup and JSON; ``records`` for one container, ``members`` for the files of
    one archive; ``seconds`` for parsing one document; ``article`` for the characters of one article's text, since the
    longer it is, the longer it takes to read what it says.
    """

    bytes: int = 32 * _MIB
    decompressed: int = 16 * 1024 * _MIB
    ratio: int = 200
    depth: int = 500
    nodes: int = 500_000
    attributes: int = 1_000
    line_length: int = 16 * _MIB
    records: int = 100_000_000
    members: int = 100_000
    seconds: int = 20
    article: int = 5 * _MIB

    def exceeded(self, origin: str, limit: str, found: str) -> LimitExceeded:
        """The error for ``found`` ("a line of 90 bytes") being over ``limit``."""
        allowed = getattr(self, limit)
        return LimitExceeded(origin, f"{found}, and the limit is {allowed:,} (raise it with --limit {limit}=N)")

    def check(self, origin: str, limit: str, value: int, what: str) -> None:
        """Raise if ``value`` is over ``limit``; ``what`` is the unit ("bytes")."""
        if value > getattr(self, limit):
            raise self.exceeded(origin, limit, f"{value:,} {what}")

    @classmethod
    def of(cls, given: Iterable[str]) -> Limits:
        """Limits from ``NAME=N`` options over the defaults; raises a SettingsError for what is neither."""
        names = [field.name for field in fields(cls)]
        chosen: dict[str, int] = {}
        for option in given:
            name, _, number = option.partition("=")
            if name not in names:
                raise UnknownOption("limit", name, nearest(name, names), names)
            if not number.isascii() or not number.isdigit() or not int(number):
                raise SettingsError(f"--limit {name} wants a whole number above 0, not {number!r}")
            chosen[name] = int(number)
        return replace(cls(), **chosen)


class Clock:
    """Runs from when it is made; for loops whose inputs may be hostile."""

    def __init__(self, origin: str, limits: Limits) -> None:
        self._origin, self._limits = origin, limits
        self._deadline = time.monotonic() + limits.seconds

    def check(self) -> None:
        """Raise LimitExceeded after the limit's seconds."""
        if time.monotonic() > self._deadline:
            raise self._limits.exceeded(self._origin, "seconds", "too slow to read")


DEFAULTS = Limits()
