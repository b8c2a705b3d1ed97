"""The host of a web address."""

from __future__ import annotations

from urllib.parse import urlsplit


def host_of(url: str | None) -> str:
    """The host of an address; "" where there is none."""
    try:
        return urlsplit(url or "").hostname or ""
    except ValueError:
        return ""
