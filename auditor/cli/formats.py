"""Which of a command's own formats is asked for."""

from __future__ import annotations

from collections.abc import Sequence


def chosen_format(given: str, formats: Sequence[str]) -> str:
    """``given``, if it is one of ``formats``; UnknownOption names the nearest, or all of them."""
    from auditor.errors import UnknownOption
    from auditor.text.nearest import nearest

    if given not in formats:
        raise UnknownOption("format", given, nearest(given, formats), formats)
    return given
