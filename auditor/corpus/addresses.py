"""Whether two addresses lead to one page, whatever was hung on to them."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urlsplit

CARRIED = ("utm_", "at_", "ns_", "mc_")
TOLD = frozenset({"fbclid", "gclid", "cmpid", "cmp", "ref", "smid", "src"})
"""Parameters that tell where a reader came from, and nothing of the page: how their names begin, and whole names."""


def address(url: str | None) -> str | None:
    """``url`` as it is compared: host and path, and the parameters that may choose the page; ``None`` for none.

    A site's first page is no article's address.
    """
    plain = _compared(url)
    return plain if plain is not None and ("/" in plain or "?" in plain) else None


def one_page(one: str | None, other: str | None) -> bool:
    """Whether both lead to one page, be it the first one of one site; of no address that is never said."""
    plain = _compared(one)
    return plain is not None and plain == _compared(other)


def _compared(url: str | None) -> str | None:
    try:
        parts = urlsplit((url or "").strip())
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.").removeprefix("amp.")
        chosen = sorted(pair for pair in parse_qsl(parts.query) if not _carried(pair[0].casefold()))
    except ValueError:
        return None
    path = parts.path.rstrip("/").removesuffix("/amp")
    if not host:
        return None
    plain = f"{host}{path}{'?' + urlencode(chosen, errors='surrogatepass') if chosen else ''}"
    return plain.encode("ascii", "backslashreplace").decode()


def _carried(name: str) -> bool:
    return name in TOLD or name.startswith(CARRIED)
