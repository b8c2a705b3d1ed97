"""Who may ask: the page answers to its own names, and lets no other site's page have it do anything.

A page of another site can make a browser ask here. It may send a form or a request across, which the browser tells by
``Origin`` and ``Sec-Fetch-Site`` (W3C Fetch Metadata); or let its own name lead here once it is loaded (DNS rebinding),
which shows in ``Host``.
"""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[a-z0-9_.-]+)(?::\d{1,5})?", re.ASCII)
LOOPBACK = "localhost"
OWN_SITE = "same-origin", "none"
"""What a browser says of a request that the page itself made, or the user: by a bookmark or an address typed in."""


def answers_to(host: str, bound: str) -> bool:
    """Whether a request's ``host`` header names a server that listens at ``bound``.

    It does by a name of this machine for itself, and by ``bound``; where that is every address of the machine, by any
    address, since only a name can be made to lead elsewhere.
    """
    name = host_name(host)
    if name in (LOOPBACK, bound.lower()):
        return True
    address = _address(name)
    return address is not None and (address.is_loopback or _everywhere(bound))


def own_origin(host: str, origin: str | None, site: str | None) -> bool:
    """Whether a request that may do something comes from the page itself, or from no page at all.

    ``Origin`` is null in a form of a page that tells no referrer, as ours; then ``Sec-Fetch-Site`` has to say so.
    """
    if site is not None and site not in OWN_SITE:
        return False
    if origin is None or (origin == "null" and site is not None):
        return True
    return urlsplit(origin).netloc.lower() == host.lower()


def host_name(host: str) -> str:
    """The name or address in a ``Host`` header, without port and brackets; "" where it is none."""
    found = _HOST.fullmatch(host.lower())
    return "" if found is None else found[1].strip("[]").removesuffix(".")


def is_loopback(bound: str) -> bool:
    """Whether a server that listens at ``bound`` is reached from this machine alone."""
    address = _address(bound)
    return bound.lower() == LOOPBACK or (address is not None and address.is_loopback)


def _everywhere(bound: str) -> bool:
    address = _address(bound)
    return address is not None and address.is_unspecified


def _address(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(name)
    except ValueError:
        return None
