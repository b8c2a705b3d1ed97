"""What tests of the page have in common: texts that somebody may be writing, and a server in this process."""

from __future__ import annotations

from pathlib import Path

from starlette.testclient import TestClient

from auditor.audit import Auditor
from auditor.readers.limits import Limits
from auditor.settings import Settings
from auditor.web.app import app_for
from auditor.web.workroom import Workroom

RETOLD = (Path(__file__).parents[2] / "sample_data" / "copied-drill.txt").read_text(encoding="utf-8")
CREDIT = "Source: Coast Guard / Telegram"
TWICE = f"Three ferries were held, the Italian Coast Guard said on Monday.\n\n{CREDIT}\n\n{CREDIT}\n"
ONCE = f"Three ferries were held, the Italian Coast Guard said on Monday.\n\n{CREDIT}\n"
SCRIPT = "The <script>alert(1)</script> said </textarea><img src=x onerror=alert(2)> on Monday, Ana Lund said.\n"


def asking(settings: Settings | None = None, *, max_bytes: int = 100_000) -> TestClient:
    """A client of a server at 127.0.0.1:8765."""
    house = settings or Settings()
    room = Workroom(lambda: Auditor.of(house, limits=Limits(article=max_bytes)))
    app = app_for(house, room, bound="127.0.0.1", max_bytes=max_bytes)
    return TestClient(app, base_url="http://127.0.0.1:8765")
