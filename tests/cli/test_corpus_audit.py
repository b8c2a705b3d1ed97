"""``auditor audit --corpus``: what an index has of the audited articles, in every report."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from shells import Shell

from auditor.reports.record.tool import schema_text

SAMPLE = Path(__file__).parents[2] / "sample_data" / "corpus" / "lifeboats.jsonl"


def test_without_a_corpus_nothing_of_it_is_loaded() -> None:
    script = (
        "import sys; sys.argv = ['auditor', 'audit', '-']\n"
        "from auditor.cli.app import run\n"
        "try:\n    run()\nexcept SystemExit:\n    pass\n"
        "print([name for name in sys.modules if name in ('numba', 'sqlite3') or name.startswith('auditor.corpus')])"
    )
    ran = subprocess.run([sys.executable, "-c", script], input="Rain.", capture_output=True, text=True, check=True)

    assert ran.stdout.splitlines()[-1] == "[]"


class TestWithNumba:
    """What it prints where the extra is installed."""

    @pytest.fixture(autouse=True)
    def _needs_numba(self) -> None:
        pytest.importorskip("numba", reason="needs the extra corpus")

    @pytest.fixture
    def index(self, shell: Shell) -> str:
        assert shell("corpus", "add", "boats.index", SAMPLE).status == 0
        return "boats.index"

    def articles(self, shell: Shell, *more: str) -> dict[str, Any]:
        report = json.loads(shell("audit", SAMPLE, "--format", "json", *more).out)
        jsonschema.validate(report, json.loads(schema_text()))
        return {article["id"].removesuffix("-lifeboats"): article for article in report["articles"]}

    def test_an_audit_leaves_nothing_beside_the_index(self, shell: Shell, index: str, tmp_path: Path) -> None:
        before = sorted(file.name for file in tmp_path.iterdir())
        for more in ((), ("--diff",), ("--fix",)):
            shell("audit", SAMPLE, "--corpus", index, *more)

        assert sorted(file.name for file in tmp_path.iterdir()) == before

    def test_only_what_nothing_explains_is_a_warning(self, shell: Shell, index: str) -> None:
        told = {
            id: [(finding["code"], finding["severity"]) for finding in article["findings"]]
            for id, article in self.articles(shell, "--corpus", index, "--select", "REU,VER").items()
        }

        assert told == {
            "reuters": [],
            "irish-times": [],
            "le-monde": [("REU002", "note")],
            "kathimerini": [],
            "daily-express": [("REU003", "note")],
            "news-az": [("REU002", "note"), ("VER002", "warning"), ("REU001", "warning")],
        }

    def test_it_is_told_which_quotations_were_compared(self, shell: Shell, index: str) -> None:
        story = self.articles(shell, "--corpus", index)["news-az"]
        (changed,) = [check for check in story["checks"] if check["wording"] == "changed"]
        (finding,) = [each for each in story["findings"] if each["code"] == "VER002"]

        assert changed["quotation"] == [finding["start"], finding["end"]]
        assert f"has “{changed['there']}”" in finding["message"]
        assert changed["publisher"] == "Reuters"
        assert all("there" not in check for check in story["checks"] if check is not changed)
        assert "checks" not in self.articles(shell)["news-az"]

    @pytest.mark.parametrize("format", ["terminal", "html"])
    def test_a_report_for_a_person_tells_how_many_were(self, shell: Shell, index: str, format: str) -> None:
        Path("one.txt").write_text("“We waited for nobody at all that night,” Jan Roe said.\n", encoding="utf-8")
        told = "0 of 1 held against the article cited"

        assert told in shell("audit", "one.txt", "-f", format, "--corpus", index).out
        assert told not in shell("audit", "one.txt", "-f", format).out

    def test_the_words_that_are_told_are_those_of_the_other_article(self, shell: Shell, index: str) -> None:
        articles = self.articles(shell, "--corpus", index)
        story = articles["news-az"]
        found = next(finding for finding in story["findings"] if finding["code"] == "REU001")
        places = [found, *found["related"]]

        assert len(places) == 2
        assert all(story["text"][at["start"] : at["end"]] in articles["kathimerini"]["text"] for at in places)

    def test_the_report_lists_all_that_the_index_has(self, shell: Shell, index: str) -> None:
        articles = self.articles(shell, "--corpus", index)
        told = {each["b"]: each for each in articles["irish-times"]["reuse"]}
        agency = told["reuters-lifeboats"]

        assert articles["irish-times"]["reuse"][0]["b"] == "reuters-lifeboats"
        assert "kathimerini-lifeboats" not in told
        assert (agency["earlier"], agency["standing"], agency["agency"]) == ("b", "agency", "Reuters")
        assert (agency["publisher"], agency["published"], agency["title"]) == (
            "Reuters",
            "2026-04-13T14:05:00Z",
            "Eleven empty lifeboats towed into Brindisi",
        )
        for place in agency["passages"]:
            mine, theirs = place["a"], place["b"]
            assert (
                articles["irish-times"]["text"][mine[0] : mine[0] + 9]
                == (articles["reuters"]["text"][theirs[0] : theirs[0] + 9])
            )

    def test_without_a_corpus_the_report_has_no_such_field(self, shell: Shell) -> None:
        assert all("reuse" not in article for article in self.articles(shell).values())

    def test_the_settings_may_name_the_index(self, shell: Shell, index: str, tmp_path: Path) -> None:
        (tmp_path / "auditor.toml").write_text(f'[corpus]\nindex = "{index}"')

        assert "reuse" in self.articles(shell)["news-az"]

    def test_an_index_that_is_none_stops_the_run(self, shell: Shell, tmp_path: Path) -> None:
        ran = shell("audit", SAMPLE, "--corpus", "no.index")

        assert (ran.status, ran.out) == (2, "")
        assert "there is no such index; `auditor corpus add no.index INPUT…` makes one" in ran.err

    def test_an_index_that_is_damaged_stops_the_run(self, shell: Shell, index: str, tmp_path: Path) -> None:
        with sqlite3.connect(tmp_path / index) as base:
            base.execute("UPDATE prints SET rows = x'00'")
        ran = shell("audit", SAMPLE, "--corpus", index)

        assert ran.status == 2
        assert "boats.index: damaged, or no index" in ran.err
