"""What the server answers: the page, its script and looks, and the JSON report for programs."""

from __future__ import annotations

from functools import cache
from importlib import resources

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from auditor.audit import Auditor
from auditor.errors import AuditorError, cause_of
from auditor.model.report import Skipped
from auditor.reports.base import Style
from auditor.reports.json import render
from auditor.reports.page.head import looks
from auditor.settings import Settings
from auditor.web.asked import FORM, JSON, Asked, body_of, of_form, of_json
from auditor.web.desk import Seen, seen
from auditor.web.guard import Guard
from auditor.web.page import page
from auditor.web.workroom import Workroom

UNNAMED = "-"
"""Where an article comes from that a program sends, as from standard input."""

KINDS = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
STATIC = "report.css", "desk.css", "desk.js", "icon.svg"


def app_for(settings: Settings, room: Workroom, *, bound: str, max_bytes: int) -> ASGIApp:
    """The server's whole work, at the address ``bound``, for texts of at most ``max_bytes``."""
    answers = Answers(settings, room, max_bytes)
    routes = [
        Route("/", answers.start, methods=["GET"]),
        Route("/", answers.look, methods=["POST"]),
        Route("/audit", answers.audit, methods=["POST"]),
        Route("/static/{name}", static, methods=["GET"]),
    ]
    failed = {HTTPException: answers.failed, Exception: answers.failed}
    return Guard(Starlette(routes=routes, exception_handlers=failed), bound)


class Answers:
    """The answers that need an auditor, or know the settings."""

    def __init__(self, settings: Settings, room: Workroom, max_bytes: int) -> None:
        self._room, self._most = room, max_bytes
        self._style, self._publisher = Style(fail_on=settings.fail_on), settings.publisher

    async def start(self, _request: Request) -> Response:
        """The page with nothing in it yet."""
        return self._page(None)

    async def look(self, request: Request) -> Response:
        """The page of the text in its form, mended where that was asked for."""
        body = await body_of(request, FORM, self._most)
        return await self._room.done(lambda auditor: self._page(seen(auditor, of_form(body, self._most))))

    async def audit(self, request: Request) -> Response:
        """The JSON report of a text."""
        body = await body_of(request, JSON, self._most)
        return await self._room.done(lambda auditor: _report(auditor, of_json(body, self._most)))

    async def failed(self, request: Request, error: Exception) -> Response:
        """Why nothing was audited: on the page to whoever sent its form, else as JSON."""
        refused = error if isinstance(error, HTTPException) else HTTPException(500, _told(error))
        if request.url.path == "/" and request.method == "POST":
            return self._page(None, refused.status_code, refused.detail)
        return JSONResponse({"error": refused.detail}, refused.status_code, refused.headers)

    def _page(self, found: Seen | None, status: int = 200, notice: str = "") -> Response:
        content = "".join(page(found, self._style, self._publisher, notice))
        return Response(content.encode("utf-8"), status, media_type="text/html")


def _told(error: Exception) -> str:
    return (
        str(error) if isinstance(error, AuditorError) else f"a fault in the auditor, to be reported: {cause_of(error)}"
    )


def _report(auditor: Auditor, asked: Asked) -> Response:
    result = auditor.audit_text(asked.text, UNNAMED, asked.publisher)
    if isinstance(result, Skipped) and result.crashed:
        raise HTTPException(500, result.reason)
    shown = result if isinstance(result, Skipped) else result.from_severity(auditor.settings.min_severity)
    return Response("".join(render([shown], Style())), media_type=JSON)


async def static(request: Request) -> Response:
    """A file of the page's own: none but those that are listed."""
    name = request.path_params["name"]
    if name not in STATIC:
        raise HTTPException(404)
    return Response(_file(name), media_type=KINDS[name.rpartition(".")[2]])


@cache
def _file(name: str) -> str:
    return looks() if name == "report.css" else (resources.files("auditor.web.static") / name).read_text("utf-8")
