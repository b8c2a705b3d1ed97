"""What opens and what closes the page: its rules for the browser, its looks, and what it was made by."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib import resources

from auditor.reports.page.markup import Html, closing, element, joined, opening
from auditor.reports.record.tool import tool_version


def head(title: str) -> Html:
    """All before the content: the page may load nothing, run nothing and send nothing."""
    policy = f"default-src 'none'; style-src '{_hash()}'; base-uri 'none'; form-action 'none'"
    return joined(
        [
            Html("<!doctype html>\n"),
            opening("html", lang="en"),
            opening("head"),
            element("meta", charset="utf-8"),
            element("meta", http_equiv="Content-Security-Policy", content=policy),
            element("meta", name="referrer", content="no-referrer"),
            element("meta", name="viewport", content="width=device-width, initial-scale=1"),
            element("meta", name="generator", content=f"auditor {tool_version()}"),
            element("title", title),
            Html(f"<style>{_looks()}</style>"),
            closing("head"),
            Html("\n"),
            opening("body"),
        ]
    )


def foot() -> Html:
    """All after the content."""
    return joined([closing("body"), closing("html"), Html("\n")])


@cache
def _looks() -> str:
    return (resources.files("auditor.reports.page") / "page.css").read_text(encoding="ascii")


@cache
def _hash() -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(_looks().encode()).digest()).decode()
