"""No word of an article becomes markup, a script or a link, wherever on the page it stands."""

from __future__ import annotations

import json
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

WRITTEN = {
    "a.txt": "{0}\n\n{0} said on Monday that {0} was shut.\n\nSource: {0} / Telegram\n\nSource: {0} / Telegram\n",
    "a.md": "# {0}\n\n**{0}** [said]({0}) `{0}`.\n\n![{0}]({0})\n",
    "a.html": "<title>{0}</title><article><h1>{0}</h1><p>{0}<figure><img src='{0}' alt=\"{0}\"><figcaption>{0}",
    "a.rss": "<rss><channel><item><title>{0}</title><link>{0}</link><description>{0}</description></item></rss>",
    "a.csv": 'text,title,url\n"{0}","{0}","{0}"\n',
}
"""Forms of files in which hostile words may come, whole or broken by them."""


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


def hostile_files(folder: Path) -> Iterator[Path]:
    """Files of each form with each of the hostile words, and those of whoever has a folder of them."""
    for number, words in enumerate(ACTS):
        for name, form in WRITTEN.items():
            path = folder / f"{number}-{name}"
            path.write_bytes(form.format(words).encode("utf-8", "surrogatepass"))
            yield path
        path = folder / f"{number}.jsonl"
        path.write_text(json.dumps({"text": words, "title": words, "url": words, "id": words}) + "\n")
        yield path
    if HOSTILE:
        yield from (path for path in sorted(Path(HOSTILE).rglob("*")) if path.is_file())


def test_files_made_to_do_harm_are_sound_pages(tmp_path: Path) -> None:
    auditor = Auditor.of(Settings(), limits=Limits.of(["seconds=5"]))
    audited = 0
    for path in hostile_files(tmp_path):
        results = list(auditor.audit_paths([str(path)]))
        audited += sum(isinstance(result, AuditReport) for result in results)
        assert not parsed(rendered(*results)).of("script")

    assert audited > len(ACTS) * len(WRITTEN) / 2
