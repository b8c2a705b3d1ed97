"""What running a command gives back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Ran:
    """What a command gave back."""

    status: object
    out: str
    err: str


Shell = Callable[..., Ran]
