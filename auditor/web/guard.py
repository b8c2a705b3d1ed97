"""What stands before the page: who may not ask is sent away, and each answer tells the browser what it may not do."""

from __future__ import annotations

from contextlib import suppress

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from auditor.web.doors import answers_to, own_origin

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
RULES = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
READING = "GET", "HEAD"
MISDIRECTED = "this server does not answer to that name; open it by the address that auditor serve printed"
CROSS_SITE = "the request comes from another site's page"


class Guard:
    """Lets requests through to ``app``, which listens at ``bound``, and its answers out with ``RULES``.

    What ``app`` raises, it has answered already; it goes no further, since a log of it would hold words of the text.
    """

    def __init__(self, app: ASGIApp, bound: str) -> None:
        self._app, self._bound = app, bound

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""

        async def ruled(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(RULES)
            await send(message)

        if scope["type"] != "http":
            return
        with suppress(Exception):
            await (self._refusal(scope) or self._app)(scope, receive, ruled)

    def _refusal(self, scope: Scope) -> ASGIApp | None:
        headers = Headers(scope=scope)
        hosts = headers.getlist("host")
        if len(hosts) != 1 or not answers_to(hosts[0], self._bound):
            return JSONResponse({"error": MISDIRECTED}, 421)
        reading = scope["method"] in READING
        if not reading and not own_origin(hosts[0], headers.get("origin"), headers.get("sec-fetch-site")):
            return JSONResponse({"error": CROSS_SITE}, 403)
        return None
