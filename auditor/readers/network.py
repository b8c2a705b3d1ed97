"""Fetch a page, where the user allows it: http and https alone, public addresses alone, within size and time.

Every name is resolved once, every address it has must be public, and the connection goes to the address checked: a name
that resolves to another the second time (DNS rebinding) gains nothing. The same holds for each redirect.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import time
from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from auditor.errors import MissingInput, ReadError, UnknownFormat
from auditor.readers.limits import Limits

AGENT = "auditor/0.1 (source-attribution audit)"
_MOST_REDIRECTS = 5
_MOST_ROBOTS = 1 << 19
_REDIRECTS = (301, 302, 303, 307, 308)
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was found, and at which address after redirects."""

    url: str
    body: bytes


def fetch(url: str, limits: Limits) -> Fetched:
    """The page at ``url``; raises a ReadError that says what stands against it."""
    deadline = time.monotonic() + limits.seconds
    if not _allowed_by_robots(url, limits, deadline):
        raise ReadError(url, "the site's robots.txt does not want it fetched")
    return _followed(url, limits, deadline)


def _followed(url: str, limits: Limits, deadline: float) -> Fetched:
    at = url
    for _ in range(_MOST_REDIRECTS + 1):
        status, target, body = _get(at, limits, deadline)
        if status in _REDIRECTS and target:
            at = urljoin(at, target)
            continue
        if status != 200:
            raise MissingInput(url, f"the server answered {status}")
        return Fetched(at, body)
    raise ReadError(url, f"more than {_MOST_REDIRECTS} redirects")


def _allowed_by_robots(url: str, limits: Limits, deadline: float) -> bool:
    """Whether robots.txt allows it; a site without one does."""
    robots = RobotFileParser()
    try:
        found = _followed(urljoin(url, "/robots.txt"), limits, deadline)
    except MissingInput:
        return True
    robots.parse(found.body[:_MOST_ROBOTS].decode("utf-8", "replace").splitlines())
    return robots.can_fetch(AGENT, url)


def _get(url: str, limits: Limits, deadline: float) -> tuple[int, str | None, bytes]:
    parts = urlsplit(url)
    address = _public_address(parts, url)
    connection = _connection(parts, address, url, max(0.1, deadline - time.monotonic()))
    try:
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("GET", target, headers={"User-Agent": AGENT, "Accept-Encoding": "identity"})
        answer = connection.getresponse()
        return answer.status, answer.getheader("Location"), _body(answer, url, limits, deadline)
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise MissingInput(url, f"cannot be fetched: {error}") from None
    finally:
        connection.close()


def _body(answer: http.client.HTTPResponse, url: str, limits: Limits, deadline: float) -> bytes:
    parts: list[bytes] = []
    size = 0
    while data := answer.read1(1 << 16):
        parts.append(data)
        size += len(data)
        limits.check(url, "bytes", size, "bytes or more")
        if time.monotonic() > deadline:
            raise limits.exceeded(url, "seconds", "the time the server takes")
    return b"".join(parts)


def _public_address(parts: SplitResult, url: str) -> str:
    """The address to connect to; raises unless every address of the host is a public one."""
    if parts.scheme not in _PORTS or not parts.hostname:
        raise UnknownFormat(url, f"{parts.scheme or 'no'} scheme: only http and https are fetched")
    if parts.username is not None or parts.password is not None:
        raise ReadError(url, "a name or password in an address is not sent")
    try:
        port = parts.port or _PORTS[parts.scheme]
        found = socket.getaddrinfo(parts.hostname, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError, ValueError) as error:
        raise MissingInput(url, f"its host cannot be found: {error}") from None
    addresses = [str(info[4][0]).partition("%")[0] for info in found]
    for address in addresses:
        if not _is_public(address):
            raise ReadError(url, f"its host is at {address}, which is not a public address")
    return addresses[0]


def _is_public(text: str) -> bool:
    address = ipaddress.ip_address(text)
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if inner is not None:
            return _is_public(str(inner))
        if address in ipaddress.ip_network("64:ff9b::/96"):
            return _is_public(str(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)))
    return address.is_global and not address.is_multicast and not address.is_reserved


def _connection(parts: SplitResult, address: str, url: str, seconds: float) -> http.client.HTTPConnection:
    """A connection to the address that was checked, under the name that was asked for."""
    host, port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
    try:
        connected = socket.create_connection((address, port), timeout=seconds)
        if parts.scheme == "https":
            connected = ssl.create_default_context().wrap_socket(connected, server_hostname=host)
    except (OSError, ValueError) as error:
        raise MissingInput(url, f"cannot be reached: {error}") from None
    connection = http.client.HTTPConnection(host, port, timeout=seconds)
    connection.sock = connected
    return connection
