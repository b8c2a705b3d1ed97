"""No word of an article becomes markup, a script or a link, wherever on the page it stands."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from html_tree import parsed
from stories import retold
from test_formats import EVIL, hostile

from auditor.audit import Auditor
from auditor.model.article import Block, BlockKind, Link
from auditor.model.declared import Declared, Work
from auditor.model.descriptor import Descriptor
from auditor.model.finding import Edit, Finding, Fix, Related, Severity
from auditor.model.report import AuditReport, Skipped
from auditor.model.span import Span
from auditor.readers.limits import Limits
from auditor.reports.base import Style, renderer
from auditor.reports.page.markup import Html, element, escaped, host, joined, outward
from auditor.settings import Settings
from auditor.text.printable import printable

HOSTILE = os.environ.get("AUDITOR_HOSTILE_FILES", "")
"""A folder of hostile files to audit too, for who has one."""

ACTS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</style><script>x</script>",
    "</title><svg onload=alert(1)>",
    "<!--",
    "--><script>x</script>",
    "<![CDATA[<b>]]>",
    "&lt;script&gt;",
    "&#60;b&#62;",
    "&amp",
    "javascript:alert(1)",
    "\x00<b>",
    "\ud83d<b>",
    "\u202e\u2066<b>",
    "<math><mi xlink:href=javascript:x>",
    "{{7*7}}${7*7}",
    "\x1b[31m",
    EVIL,
]


def rendered(*results: AuditReport | Skipped) -> str:
    return "".join(renderer("html")(results, Style(full=True)))


def everywhere(words: str) -> AuditReport:
    """A story that has ``words`` wherever a report has words of others."""
    report = retold()
    article, end = report.analysis.article, len(report.analysis.article.text) + 2
    block = Block(BlockKind.PARAGRAPH, Span(end, end + len(words)))
    at = Span(article.text.index("Al Jazeera"), article.text.index("Al Jazeera") + 10)
    given = replace(
        article,
        text=f"{article.text}\n\n{words}",
        blocks=(*article.blocks, block),
        id=words,
        origin=words,
        title=words,
        url=words,
        published=words,
        links=(Link(at, words),),
        declared=Declared((Work(words, words),), (Work(words, "https://a.example"),)),
    )
    agents = tuple(replace(each, name=words) for each in report.analysis.agents)
    analysis = replace(report.analysis, article=given, agents=agents, publisher=words)
    found = tuple(told_of(each, words, block.span) for each in report.findings)
    return AuditReport(analysis, found, (Descriptor(words[:3], words, Severity.NOTE, f"{words}\n\n{words}"),))


def told_of(finding: Finding, words: str, span: Span) -> Finding:
    related = (Related(span, words), *(replace(each, label=words) for each in finding.related))
    fix = Fix((Edit(span, words),))
    return replace(finding, message=words, name=words, code=words[:3], related=related, fix=fix, span=span)


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
