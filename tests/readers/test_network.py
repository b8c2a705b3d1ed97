"""Addresses: nothing is fetched unless asked for, and then from public hosts alone, within size and time."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_address

import pytest

from auditor.errors import ReadError
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.report import Skipped
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_paths
from auditor.readers.limits import Limits
from auditor.readers.network import Address, fetch, is_public

PAGE = b"<!doctype html><html><body><p>The ferry to Samsun was late again, the harbour office said.</p></body></html>"
Site = dict[str, tuple[int, dict[str, str], bytes]]


def anywhere(address: Address) -> bool:
    """For a site on this machine."""
    return True


@pytest.fixture
def serve() -> Iterator[Callable[[Site], str]]:
    servers = []

    def start(site: Site) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                status, fields, body = site.get(self.path, (404, {}, b""))
                self.send_response(status)
                for name, value in fields.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                pass

        server = HTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def reason(url: str, limits: Limits | None = None, admits: Callable[[Address], bool] = anywhere) -> str:
    with pytest.raises(ReadError) as caught:
        fetch(url, limits or Limits(), admits)
    return caught.value.reason


def test_an_address_is_not_fetched_unless_asked_for() -> None:
    [skipped] = read_paths(["https://post.example/1"], ReadOptions(Gazetteer(())))

    assert isinstance(skipped, Skipped)
    assert "--allow-network" in skipped.reason


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "2130706433",
        "0x7f.1",
        "10.1.2.3",
        "192.168.0.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[fe80::1]",
        "[fc00::1]",
        "[64:ff9b::a00:1]",
        "[2002:7f00:1::]",
    ],
)
def test_no_machine_that_is_not_public_is_reached(host: str) -> None:
    [skipped] = read_paths([f"http://{host}:9/x"], ReadOptions(Gazetteer(()), allow_network=True))

    assert isinstance(skipped, Skipped)
    assert "not a public address" in skipped.reason


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "2002:5db8:d70e::1"])
def test_public_addresses_are_told_from_others(address: str) -> None:
    assert is_public(ip_address(address))


@pytest.mark.parametrize(
    "url", ["ftp://post.example/", "file:///etc/passwd", "http://", "http://[::1", "http://a:b@c/"]
)
def test_other_schemes_broken_addresses_and_names_in_them_are_refused(url: str) -> None:
    assert "address" in reason(url)


def test_a_page_comes_with_the_address_it_was_found_at(serve: Callable[[Site], str]) -> None:
    site = serve({"/old": (301, {"Location": "/né w"}, b""), "/n%C3%A9%20w": (200, {}, PAGE)})

    fetched = fetch(f"{site}/old", Limits(), anywhere)

    assert fetched.body == PAGE
    assert fetched.url.startswith(site)


def test_each_redirect_is_checked_as_the_first_address_is(serve: Callable[[Site], str]) -> None:
    inner = serve({"/secret": (200, {}, PAGE)})
    port = int(inner.rpartition(":")[2])
    outer = serve({"/": (302, {"Location": f"http://127.0.0.2:{port}/secret"}, b"")})
    script = serve({"/": (302, {"Location": "file:///etc/passwd"}, b"")})

    def first_machine(address: Address) -> bool:
        return str(address) == "127.0.0.1"

    assert "127.0.0.2" in reason(f"{outer}/", admits=first_machine)
    assert "only http and https" in reason(f"{script}/")


def test_a_circle_of_redirects_ends(serve: Callable[[Site], str]) -> None:
    site = serve({"/a": (302, {"Location": "/b"}, b""), "/b": (302, {"Location": "/a"}, b"")})

    assert "redirects" in reason(f"{site}/a")


@pytest.mark.parametrize(
    ("robots", "allowed"),
    [
        ((200, {}, b"User-agent: *\nDisallow: /private/\n"), False),
        ((200, {}, b"User-agent: auditor\nDisallow: /\n"), False),
        ((200, {}, b"User-agent: *\nDisallow: /elsewhere/\n"), True),
        ((200, {}, b"\xff" * 700_000), True),
        ((404, {}, b""), True),
        ((403, {}, b""), False),
        ((503, {}, b""), False),
    ],
)
def test_what_the_site_says_to_robots_holds(
    serve: Callable[[Site], str], robots: tuple[int, dict[str, str], bytes], allowed: bool
) -> None:
    site = serve({"/robots.txt": robots, "/private/1": (200, {}, PAGE)})

    if allowed:
        assert fetch(f"{site}/private/1", Limits(), anywhere).body == PAGE
    else:
        assert "does not want it fetched" in reason(f"{site}/private/1")


def test_a_site_that_is_redirected_to_may_refuse_robots_too(serve: Callable[[Site], str]) -> None:
    closed = serve({"/robots.txt": (200, {}, b"User-agent: *\nDisallow: /\n"), "/1": (200, {}, PAGE)})
    opened = serve({"/": (302, {"Location": f"{closed}/1"}, b"")})

    assert "does not want it fetched" in reason(f"{opened}/")


def test_size_and_answers_that_are_no_page_have_their_reasons(serve: Callable[[Site], str]) -> None:
    site = serve({"/big": (200, {}, b"x" * 5000), "/gone": (410, {}, b"")})

    assert "--limit bytes=N" in reason(f"{site}/big", Limits(bytes=1000))
    assert "410" in reason(f"{site}/gone")
    assert "fetched" in reason("http://127.0.0.1:1/")


@pytest.mark.parametrize("drip", [b"H", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>"])
def test_a_server_that_drips_runs_into_the_limit_on_time(drip: bytes) -> None:
    listener = socket.create_server(("127.0.0.1", 0))

    def answer() -> None:
        with suppress(OSError), closing(listener.accept()[0]) as connection:
            connection.sendall(drip)
            while True:
                time.sleep(0.05)
                connection.sendall(b"x")

    threading.Thread(target=answer, daemon=True).start()
    with closing(listener):
        assert "--limit seconds=N" in reason(f"http://127.0.0.1:{listener.getsockname()[1]}/", Limits(seconds=1))
