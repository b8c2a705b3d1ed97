"""No word of an article becomes markup, a script or a link, wherever on the page it stands."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from evil import ACTS, EVIL, everywhere, hostile
from html_tree import parsed

from auditor.audit import Auditor
from auditor.model.report import AuditReport, Skipped
from auditor.readers.limits import Limits
from auditor.reports.base import Style, renderer
from auditor.reports.page.markup import Html, element, escaped, host, joined, outward
from auditor.settings import Settings
from auditor.text.printable import printable

HOSTILE = os.environ.get("AUDITOR_HOSTILE_FILES", "")
"""A folder of hostile files to audit too, for who has one."""


def rendered(*results: AuditReport | Skipped) -> str:
    return "".join(renderer("html")(results, Style(full=True)))


@pytest.mark.parametrize("words", ACTS)
def test_words_are_words_wherever_they_stand(words: str) -> None:
    for printed in (rendered(everywhere(words)), rendered(everywhere(words), Skipped(words, words))):
        root = parsed(printed)
        assert not root.of("script")
        assert {each.attributes["href"] for each in root.of("a") if each.attributes["href"][0] != "#"} <= {
            "https://a.example"
        }
        assert root.of("div", "paragraph")[-1].of("p")[0].text(without="ref") == printable(words)
        assert re.search(r"[^\n\x20-\x7e]", printed) is None


def test_the_hostile_story_of_all_formats_is_a_sound_page() -> None:
    parsed(rendered(hostile()))
    parsed(rendered(hostile(), hostile(), Skipped(EVIL, EVIL)))


@pytest.mark.parametrize("words", ACTS)
def test_escaped_words_are_text_and_attribute_values(words: str) -> None:
    root = parsed(element("p", words, class_=words))

    assert root.of("p")[0].text() == printable(words)
    assert root.of("p")[0].attributes["class"] == printable(words)
    assert escaped(words).isascii()


def test_markup_in_an_f_string_is_text_again() -> None:
    assert element("p", f"{element('b', 'x')}") == "<p>&lt;b&gt;x&lt;/b&gt;</p>"
    assert joined([Html("<br>"), "<br>"]) == "<br>&lt;br&gt;"


@pytest.mark.parametrize(
    ("url", "leads_to"),
    [
        ("https://a.example/x?y=1&z=2", "a.example"),
        ("HTTP://A.example", "a.example"),
        ("https://user:pass@evil.example/", "evil.example"),
        ("javascript:alert(1)", ""),
        (" https://a.example", ""),
        ("https://a.example\n", ""),
        ("https:a.example", ""),
        ("https://a.example/\"onclick='x'", ""),
        ("https://[::1", ""),
        ("https://", ""),
        ("#x", ""),
        ("ftp://a.example", ""),
    ],
)
def test_only_addresses_of_the_web_are_links(url: str, leads_to: str) -> None:
    assert host(url) == leads_to
    assert ("<a " in outward("words", url)) == bool(leads_to)


def test_an_address_that_leads_nowhere_is_no_attribute() -> None:
    assert element("a", "x", href="javascript:x") == "<a>x</a>"
    assert element("a", "x", href="#a1-p3-4") == '<a href="#a1-p3-4">x</a>'


def hostile_files() -> Iterator[Path]:
    return (path for path in sorted(Path(HOSTILE).rglob("*")) if path.is_file()) if HOSTILE else iter(())


@pytest.mark.skipif(not HOSTILE, reason="AUDITOR_HOSTILE_FILES names no folder")
def test_files_made_to_do_harm_are_sound_pages() -> None:
    auditor = Auditor.of(Settings(), limits=Limits.of(["seconds=5"]))
    for path in hostile_files():
        results = list(auditor.audit_paths([str(path)]))
        parsed(rendered(*results))
