"""Serve the page: take an address, say which, and answer there until interrupted."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import closing, suppress
from errno import EADDRINUSE
from threading import Thread

from auditor.audit import Auditor
from auditor.errors import MissingExtra, SettingsError
from auditor.readers.limits import Limits
from auditor.settings import Settings
from auditor.web.doors import is_loopback

try:
    import starlette  # noqa: F401 - what else of ours needs it, needs it whole
    import uvicorn
except ImportError:
    raise MissingExtra("auditor serve", "web") from None

from auditor.web.app import app_for
from auditor.web.workroom import Workroom

PORT = 8765
TRIED = 20
"""Ports, from the usual one on, of which the first that is free is taken."""

OPEN_TO_ALL = "whoever reaches this address can use it, and what is sent is not encrypted"


def serve(
    settings: Settings,
    *,
    host: str,
    port: int | None,
    max_bytes: int,
    announce: Callable[[str], None],
    warn: Callable[[str], None],
    show: bool = False,
) -> None:
    """Answer at ``host`` until interrupted; ``announce`` is told the address, and ``show`` opens a browser there.

    SettingsError where nothing can be listened at.
    """
    limits = Limits(bytes=max_bytes, article=max_bytes)
    with closing(Workroom(lambda: Auditor.of(settings, limits=limits))) as room, closing(listening(host, port)) as at:
        app = app_for(settings, room, bound=host, max_bytes=max_bytes)
        config = uvicorn.Config(
            app,
            log_config=None,
            log_level="critical",
            access_log=False,
            server_header=False,
            lifespan="off",
            ws="none",
            timeout_graceful_shutdown=1,
        )
        if not is_loopback(host):
            warn(f"--host {host}: {OPEN_TO_ALL}")
        address = address_of(host, at)

        def ready() -> None:
            announce(address)
            if show:
                Thread(target=_open, args=(address,), daemon=True).start()

        with suppress(KeyboardInterrupt):
            Telling(config, ready).run(sockets=[at])


class Telling(uvicorn.Server):
    """A server that says when it is ``ready`` to answer, and to be interrupted."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer."""
        await super().startup(sockets)
        self._ready()


def listening(host: str, port: int | None) -> socket.socket:
    """A socket that listens at ``host``: at ``port``, any that is free if that is 0, or the usual one or one after it.

    SettingsError where there is no such address, or it is taken.
    """
    for each in range(PORT, PORT + TRIED) if port is None else (port,):
        try:
            family = socket.getaddrinfo(host, each, type=socket.SOCK_STREAM)[0][0]
            return socket.create_server((host, each), family=family, backlog=64)
        except OSError as error:
            if error.errno != EADDRINUSE:
                raise SettingsError(f"--host {host} cannot be listened at: {error.strerror or error}") from error
    if port is None:
        raise SettingsError(f"the ports from {PORT} to {PORT + TRIED - 1} are taken; name another by --port")
    raise SettingsError(f"--port {port} is taken; leave it out for the next that is free")


def address_of(host: str, at: socket.socket) -> str:
    """Where a browser finds it."""
    name = f"[{host}]" if ":" in host else host
    return f"http://{name}:{at.getsockname()[1]}/"


def _open(address: str) -> None:
    import webbrowser

    webbrowser.open(address)
