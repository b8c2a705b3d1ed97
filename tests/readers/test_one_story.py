"""The same story says the same in every format that it comes in."""

import json
from pathlib import Path

import jsonschema
import pytest

from auditor.audit import Auditor
from auditor.model.report import AuditReport
from auditor.reports.base import Style, renderer
from auditor.reports.record.tool import schema_text
from auditor.settings import Settings

FORMATS = Path(__file__).parents[2] / "sample_data" / "formats"
STORY = ("ferry.html", "ferry.ninjs.json", "ferry.newsml.xml", "ferry.jsonl")


def report(name: str) -> AuditReport:
    first = next(iter(Auditor.of(Settings()).audit_paths([str(FORMATS / name)])))
    assert isinstance(first, AuditReport), first
    return first


def chains(given: AuditReport) -> set[tuple[str, tuple[str, ...], str]]:
    """Kind, agents and the words of the claim."""
    found = given.analysis
    return {
        (
            chain.kind.value,
            tuple(found.agent(link.agent).name for link in chain.links),
            "" if chain.claim is None else " ".join(found.article.slice(chain.claim).split()),
        )
        for chain in found.chains
    }


def findings(given: AuditReport) -> set[tuple[str, str, str]]:
    """Less CAP006: only where no markup keeps them apart can a caption run on in the body."""
    return {
        (f.code, f.message, " ".join(given.analysis.article.slice(f.span).split()))
        for f in given.findings
        if f.code != "CAP006"
    }


@pytest.mark.parametrize("name", STORY[1:])
def test_a_story_has_the_same_chains_and_findings_in_each_format(name: str) -> None:
    page = report(STORY[0])

    assert chains(report(name)) == chains(page)
    assert findings(report(name)) == findings(page)


def test_the_story_has_chains_of_each_kind_to_compare() -> None:
    kinds = {kind for kind, _, _ in chains(report(STORY[0]))}

    assert kinds == {"citation", "credit", "dateline"}


def test_where_a_cited_outlet_leads_stands_in_its_chain() -> None:
    chains = json.loads("".join(renderer("json")([report(STORY[0])], Style())))["articles"][0]["chains"]
    links = {link["agent"]: link.get("url") for chain in chains for link in chain["agents"]}

    assert links["tass"] == "https://tass.com/1"
    assert links["reuters"] is None


def test_what_a_publisher_declares_is_in_the_report(tmp_path: Path) -> None:
    linked = '{"@type": "NewsArticle", "isBasedOn": "https://post.example/first"}'
    page = (FORMATS / STORY[0]).read_text(encoding="utf-8")
    (tmp_path / "a.html").write_text(
        page.replace("</head>", f'<script type="application/ld+json">{linked}</script></head>').replace(
            '"@type": "NewsArticle",', '"@type": "NewsArticle", "isBasedOn": {"name": "First report"},', 1
        ),
        encoding="utf-8",
    )
    rendered = json.loads("".join(renderer("json")(Auditor.of(Settings()).audit_paths([str(tmp_path)]), Style())))

    assert rendered["articles"][0]["declared"] == {"based_on": [{"name": "First report", "url": None}], "citations": []}
    jsonschema.validate(rendered, json.loads(schema_text()))
