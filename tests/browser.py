"""A real browser for tests of the web page: Chromium, where there is one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

NAMES = "chromium", "chromium-browser", "google-chrome"
REQUIRED = "AUDITOR_REQUIRES_BROWSER"
"""Set where a run without a browser is a failure, as in continuous integration."""

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def chromium() -> str:
    """Where Chromium is; skips the test where it is not, or fails it where it must be."""
    found = next(filter(None, map(shutil.which, NAMES)), "")
    if not found:
        (pytest.fail if os.environ.get(REQUIRED) else pytest.skip)("there is no Chromium on the path")
    return found


CONTRASTS = """() => {
  const channels = colour => (colour.match(/[\\d.]+/g) || []).map(Number);
  const over = (top, below) => {
    const alpha = top[3] === undefined ? 1 : top[3];
    return [0, 1, 2].map(at => top[at] * alpha + below[at] * (1 - alpha));
  };
  const light = colour => {
    const [r, g, b] = colour.map(each => each / 255)
      .map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = element => {
    if (element.closest('svg.drawing')) {
      const shape = element.closest('.agent')?.querySelector('.shape');
      if (shape) return channels(getComputedStyle(shape).fill);
    }
    const layers = [];
    for (let each = element; each; each = each.parentElement)
      layers.unshift(channels(getComputedStyle(each).backgroundColor));
    return layers.reduce((below, top) => top.length ? over(top, below) : below, [255, 255, 255]);
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !element.checkVisibility() || element.closest('title, desc')) continue;
    const style = getComputedStyle(element);
    const colour = channels(element instanceof SVGElement ? style.fill : style.color);
    const [one, other] = [light(over(colour, behind(element))), light(behind(element))].sort((a, b) => b - a);
    const contrast = (one + 0.05) / (other + 0.05);
    if (contrast < 4.5) found.push([walker.currentNode.data.trim().slice(0, 30), element.className, contrast]);
  }
  return found;
}"""
"""A script that tells the words on the page whose colour is too near to what is behind them (WCAG 2.2, 1.4.3)."""


@contextmanager
def browsing() -> Iterator[Browser]:
    """A browser with a profile of its own."""
    executable = chromium()
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            browser.close()


@dataclass
class Watched:
    """A page in the browser, with all that it asked for and complained of."""

    page: Page
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def ask(self, script: str, argument: object = None) -> Any:
        return self.page.evaluate(script, argument)


@contextmanager
def shown(
    browser: Browser,
    page_at: Path | str,
    width: int,
    scheme: Literal["light", "dark"] = "light",
    *,
    scripts: bool = True,
) -> Iterator[Watched]:
    """A file, or what stands at an address, in a window ``width`` pixels wide."""
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=scripts)
    watched = Watched(page)
    page.on("request", lambda request: watched.requests.append(request.url))
    page.on("console", lambda message: watched.complaints.append(message.text))
    page.on("pageerror", lambda error: watched.complaints.append(str(error)))
    page.on("dialog", lambda dialog: watched.complaints.append(f"a dialog: {dialog.message}"))
    page.goto(page_at if isinstance(page_at, str) else page_at.as_uri())
    try:
        yield watched
    finally:
        page.close()
