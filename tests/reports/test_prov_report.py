"""PROV-JSON as a reader of PROV understands it: bundles of works, agents, derivations and attributions."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from prov.model import ProvBundle, ProvDerivation, ProvDocument
from stories import clean, retold

from auditor.model.provenance import Derivation, DerivationKind, ProvenanceGraph
from auditor.model.report import AuditReport, Skipped
from auditor.reports.base import Style, renderer


def rendered(*results: AuditReport | Skipped) -> str:
    return "".join(renderer("prov")(results, Style()))


def bundles(*results: AuditReport | Skipped) -> list[ProvBundle]:
    return list(ProvDocument.deserialize(content=rendered(*results), format="json").bundles)


def read(*results: AuditReport | Skipped) -> list[Any]:
    return list(json.loads(rendered(*results))["bundle"].values())


def derivations(bundle: ProvBundle) -> list[tuple[str, str]]:
    pairs = [(record.args[0], record.args[1]) for record in bundle.get_records(ProvDerivation)]
    return [(str(generated), str(used)) for generated, used in pairs]


def test_each_step_of_the_graph_is_a_derivation() -> None:
    (bundle,) = bundles(retold())

    assert derivations(bundle) == [
        ("auditor:1/article", "auditor:1/said/al-jazeera"),
        ("auditor:1/said/al-jazeera", "auditor:1/said/italian-coast-guard"),
        ("auditor:1/article", "auditor:1/said/reuters"),
    ]


def test_what_was_said_is_attributed_to_who_said_it_and_the_article_to_its_publisher() -> None:
    (bundle,) = read(retold())
    pairs = [(each["prov:entity"], each["prov:agent"]) for each in bundle["wasAttributedTo"].values()]

    assert pairs == [
        ("auditor:1/article", "auditor:1/publisher"),
        ("auditor:1/said/italian-coast-guard", "auditor:1/agent/italian-coast-guard"),
        ("auditor:1/said/al-jazeera", "auditor:1/agent/al-jazeera"),
        ("auditor:1/said/reuters", "auditor:1/agent/reuters"),
    ]
    assert bundle["agent"]["auditor:1/publisher"]["prov:label"] == "News.Az"


def test_whatever_is_referred_to_is_there() -> None:
    report = retold()
    unknown = replace(report, analysis=replace(report.analysis, agents=()))

    for bundle in read(retold(), clean(), unknown):
        works, agents = set(bundle["entity"]), set(bundle["agent"])
        for step in bundle["wasDerivedFrom"].values():
            assert {step["prov:generatedEntity"], step["prov:usedEntity"]} <= works
        for each in bundle["wasAttributedTo"].values():
            assert each["prov:entity"] in works
            assert each["prov:agent"] in agents


def test_an_inferred_step_says_so_and_has_the_places_of_its_words() -> None:
    report = retold()
    (bundle,) = read(report)
    steps = list(bundle["wasDerivedFrom"].values())
    start, end = map(int, steps[1]["auditor:evidence"][0].split("-"))

    assert [step["auditor:inferred"] for step in steps] == [False, True, False]
    assert report.analysis.article.text[start:end] == "the Italian Coast Guard said"


@pytest.mark.parametrize(
    ("kind", "name"),
    [(DerivationKind.QUOTED, "prov:Quotation"), (DerivationKind.PRIMARY_SOURCE, "prov:PrimarySource")],
)
def test_a_kind_of_derivation_is_told_in_prov_s_words(kind: DerivationKind, name: str) -> None:
    report = retold()
    graph = ProvenanceGraph((Derivation("article", "al-jazeera", kind, ()),))
    (bundle,) = bundles(replace(report, analysis=replace(report.analysis, graph=graph)))
    (record,) = bundle.get_records(ProvDerivation)

    assert [str(each) for each in record.get_asserted_types()] == [name]


def test_what_was_skipped_is_told() -> None:
    document = json.loads(rendered(clean(), Skipped("a.xml", "no reader"), Skipped("b", "c", beside=True)))

    assert document["entity"] == {
        "auditor:skipped/1": {"auditor:origin": "a.xml", "auditor:skipped": "no reader"},
    }
    assert [str(bundle.identifier) for bundle in bundles(clean(), retold())] == ["auditor:1", "auditor:2"]
