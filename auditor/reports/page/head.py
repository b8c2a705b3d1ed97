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
    meta = element("meta", http_equiv="Content-Security-Policy", content=policy)
    return head_with(title, meta, Html(f"<style>{looks()}</style>"))


def head_with(title: str, *own: Html) -> Html:
    """All before the content, with what the page has of its ``own``: its rules for the browser, its looks."""
    return joined(
        [
            Html("<!doctype html>\n"),
            opening("html", lang="en"),
            opening("head"),
            element("meta", charset="utf-8"),
            *own,
            element("meta", name="referrer", content="no-referrer"),
            element("meta", name="viewport", content="width=device-width, initial-scale=1"),
            element("meta", name="generator", content=f"auditor {tool_version()}"),
            element("title", title),
            closing("head"),
            Html("\n"),
            opening("body"),
        ]
    )


def foot() -> Html:
    """All after the content."""
    return joined([closing("body"), closing("html"), Html("\n")])


@cache
def looks() -> str:
    """The looks of the report, as CSS."""
    return (resources.files("auditor.reports.page") / "page.css").read_text(encoding="ascii")


@cache
def _hash() -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(looks().encode()).digest()).decode()
