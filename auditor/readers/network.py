"""Fetch a page, where the user allows it: http and https alone, public addresses alone, within size and time.

Every name is resolved once, every address it has must be public, and the connection goes to the address checked: a name
that resolves to another the second time (DNS rebinding) gains nothing. The same holds for each redirect, and so does
what the site's robots.txt says (RFC 9309). Proxies of the environment are not used, cookies and names not sent.
"""

from __future__ import annotations

import ipaddress
import time
from collections.abc import Callable
from contextlib import closing, suppress
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from auditor.errors import LimitExceeded, MissingInput, ReadError, UnknownFormat
from auditor.readers.limits import Limits
from auditor.value import replace, value

if TYPE_CHECKING:
    import socket
    import threading
    from http.client import HTTPConnection
    from urllib.robotparser import RobotFileParser

AGENT = "auditor/0.1 (source-attribution audit)"
_MOST_REDIRECTS = 5
_MOST_ROBOTS = 1 << 19  # bytes that are read of a robots.txt; RFC 9309 wants at least these
_REDIRECTS = (301, 302, 303, 307, 308)
_PORTS = {"http": 80, "https": 443}
_FOUND, _FORBIDDEN, _BROKEN = 200, (401, 403), 500
_PLAIN = "!#$%&'()*+,/:;=?@[]~"  # characters of an address that stand as they are

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Admits = Callable[[Address], bool]


@value
class Fetched:
    """What was found, and at which address after redirects."""

    url: str
    body: bytes


@value
class _Answer:
    status: int
    target: str | None
    body: bytes


def is_public(address: Address) -> bool:
    """Whether anyone on the Internet may reach it; what is wrapped in an IPv6 address is looked at, too."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if inner is None and address in ipaddress.ip_network("64:ff9b::/96"):
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
    return address.is_global and not address.is_multicast and not address.is_reserved


def fetch(url: str, limits: Limits, admits: Admits = is_public) -> Fetched:
    """The page at ``url``; raises a ReadError that says what stands against it. ``admits`` says which addresses may."""
    visit = _Visit(url, limits, admits)
    return visit.follow(url, visit.check_robots)


class _Visit:
    """One page with its redirects and robots.txt, all within one time limit."""

    def __init__(self, url: str, limits: Limits, admits: Admits) -> None:
        self._url, self._limits, self._admits = url, limits, admits
        self._deadline = time.monotonic() + limits.seconds
        self._robots: dict[str, RobotFileParser] = {}

    def follow(self, url: str, check: Callable[[str], None]) -> Fetched:
        """What is at ``url`` or where that leads; each address is put to ``check`` first."""
        for _ in range(_MOST_REDIRECTS + 1):
            check(url)
            answer = self._get(url, self._limits)
            if answer.status in _REDIRECTS and answer.target:
                url = _joined(url, answer.target)
                continue
            if answer.status != _FOUND:
                raise MissingInput(self._url, f"the server answered {answer.status}")
            return Fetched(url, answer.body)
        raise ReadError(self._url, f"more than {_MOST_REDIRECTS} redirects")

    def check_robots(self, url: str) -> None:
        """Raise if the site wants no robots there."""
        site = _joined(url, "/robots.txt")
        if site not in self._robots:
            self._robots[site] = self._ask_robots(site)
        if not self._robots[site].can_fetch(AGENT, url):
            raise ReadError(self._url, f"{site} does not want it fetched")

    def _ask_robots(self, site: str) -> RobotFileParser:
        """What robots.txt says; all is allowed where there is none, nothing where the site will not tell."""
        from urllib.robotparser import RobotFileParser

        robots, at = RobotFileParser(), site
        for _ in range(_MOST_REDIRECTS + 1):
            answer = self._get(at, replace(self._limits, bytes=_MOST_ROBOTS), cut=True)
            if answer.status not in _REDIRECTS or not answer.target:
                break
            at = _joined(at, answer.target)
        if answer.status == _FOUND:
            robots.parse(answer.body.decode("utf-8", "replace").splitlines())
        elif answer.status in _FORBIDDEN or answer.status >= _BROKEN:
            robots.parse(["User-agent: *", "Disallow: /"])
        else:
            robots.parse([])
        return robots

    def _get(self, url: str, limits: Limits, *, cut: bool = False) -> _Answer:
        """One answer; what is over the limit on bytes is ``cut`` off, or an error."""
        from http.client import HTTPException

        parts = _parts(url)
        target = quote((parts.path or "/") + (f"?{parts.query}" if parts.query else ""), safe=_PLAIN)
        try:
            with closing(self._connected(parts)) as connection:
                timer = _hang_up_after(connection.sock, self._left())
                try:
                    connection.request("GET", target, headers={"User-Agent": AGENT, "Accept-Encoding": "identity"})
                    answer = connection.getresponse()
                    body = answer.read(limits.bytes + 1)
                finally:
                    timer.cancel()
        except (OSError, HTTPException, ValueError) as error:
            self._left()
            raise MissingInput(self._url, f"cannot be fetched: {error}") from None
        if not cut:
            limits.check(self._url, "bytes", len(body), "bytes or more")
        self._left()
        return _Answer(answer.status, answer.getheader("Location"), body[: limits.bytes])

    def _left(self) -> float:
        """The seconds that are left; raises LimitExceeded if there are none."""
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise self._late()
        return left

    def _late(self) -> LimitExceeded:
        return self._limits.exceeded(self._url, "seconds", "too slow an answer")

    def _connected(self, parts: SplitResult) -> HTTPConnection:
        """A connection to the address that was checked, under the name that was asked for."""
        import socket
        import ssl
        from http.client import HTTPConnection, HTTPSConnection

        host, port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
        address = self._address(host, port)
        connected = socket.create_connection((address, port), timeout=self._left())
        if parts.scheme == "http":
            plain = HTTPConnection(host, port)
            plain.sock = connected
            return plain
        secure = HTTPSConnection(host, port)
        timer = _hang_up_after(connected, self._left())
        try:
            secure.sock = ssl.create_default_context().wrap_socket(connected, server_hostname=host)
        except BaseException:
            connected.close()
            raise
        finally:
            timer.cancel()
        return secure

    def _address(self, host: str, port: int) -> str:
        """The address to connect to; raises unless every address of the host is admitted."""
        import socket

        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        addresses = [ipaddress.ip_address(str(info[4][0]).partition("%")[0]) for info in found]
        for address in addresses:
            if not self._admits(address):
                raise ReadError(self._url, f"{host} is at {address}, which is not a public address")
        return str(addresses[0])


def _joined(url: str, target: str) -> str:
    """The address that ``target`` is, seen from ``url``; raises for what is never fetched."""
    _parts(url)
    try:
        return urljoin(url, target)
    except ValueError as error:
        raise UnknownFormat(url, f"leads to no address: {error}") from None


def _parts(url: str) -> SplitResult:
    """The parts of an address; raises for what is never fetched."""
    try:
        parts = urlsplit(url)
        known = parts.scheme in _PORTS and parts.hostname and (parts.port or True)
    except ValueError as error:
        raise UnknownFormat(url, f"no address: {error}") from None
    if not known:
        raise UnknownFormat(url, "no address that is fetched: only http and https are")
    if parts.username is not None or parts.password is not None:
        raise ReadError(url, "a name or password in an address is not sent")
    return parts


def _hang_up_after(connected: socket.socket, seconds: float) -> threading.Timer:
    """End a connection in time, however slowly the other side gives out what it has."""

    import socket
    import threading

    def hang_up() -> None:
        with suppress(OSError):
            connected.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(seconds, hang_up)
    timer.daemon = True
    timer.start()
    return timer
