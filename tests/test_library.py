"""The package as a library: what it exports, and what may be given to it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import auditor
from auditor import Auditor, AuditReport, Settings, Style, read_baseline, read_settings, renderer
from auditor.errors import CorpusError, SettingsError
from auditor.settings import HouseNames

STORY = "The harbour of Ancona was closed on Monday, the Italian Coast Guard said.\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


PUBLIC = {
    *("Analysis", "Article", "AuditReport", "Auditor", "AuditorError", "Baseline", "BlockKind", "Confidence", "Edit"),
    *("Finding", "Fix", "Limits", "Related", "Rule", "Settings", "Severity", "Skipped", "Span", "Style"),
    *("read_baseline", "read_settings", "renderer"),
}


def test_all_that_is_public_comes_with_a_star_by_its_own_name() -> None:
    found: dict[str, Any] = {}
    exec("from auditor import *", found)
    del found["__builtins__"], found["__version__"]

    assert {name: thing.__name__ for name, thing in found.items()} == {name: name for name in PUBLIC}
    assert set(dir(auditor)) == PUBLIC | {"__version__"}


def test_nothing_else_is_public() -> None:
    with pytest.raises(AttributeError, match="Nonsense"):
        auditor.Nonsense  # noqa: B018


def test_the_version_is_that_of_the_distribution() -> None:
    from importlib.metadata import version

    assert auditor.__version__ == version("auditor")


def test_a_path_may_be_a_text_or_a_path(story: Path) -> None:
    made = Auditor.of(Settings())
    reports = [list(made.audit_paths([given])) for given in (story, str(story))]

    assert reports[0] == reports[1]
    assert isinstance(reports[0][0], AuditReport)


def test_one_path_alone_is_refused_before_anything_is_read(story: Path) -> None:
    for given in (str(story), story):
        with pytest.raises(TypeError, match=r"paths must be several, as in \["):
            Auditor.of(Settings()).audit_paths(given)  # type: ignore[arg-type]


@pytest.mark.parametrize("key", ["select", "ignore"])
def test_a_text_where_several_are_wanted_is_refused(key: str) -> None:
    with pytest.raises(SettingsError, match=rf"{key} wants several texts, as in \('NAM',\), not 'NAM' alone"):
        Settings(**{key: "NAM"})  # type: ignore[arg-type]


def test_a_message_about_settings_of_no_file_begins_with_the_key() -> None:
    for settings, told in (
        (Settings(select=("XYZ",)), "select: no rule 'XYZ'"),
        (Settings(rule_options={"repeated-captoin": {}}), "no rule or setting 'repeated-captoin'"),
        (replace(Settings(), select=("XYZ",), source="a.toml"), "a.toml: select: no rule 'XYZ'"),
    ):
        with pytest.raises(SettingsError) as refused:
            Auditor.of(settings)
        assert str(refused.value).startswith(told)


def test_files_of_settings_and_of_a_baseline_may_be_named_by_a_text(story: Path, tmp_path: Path) -> None:
    settings, baseline = tmp_path / "x.toml", tmp_path / "x.json"
    settings.write_text('ignore = ["CAP"]', encoding="utf-8")
    baseline.write_text('{"format": "auditor-baseline", "version": 1, "findings": {}}', encoding="utf-8")

    assert read_settings(str(settings)) == read_settings(settings)
    assert read_baseline(str(baseline)) == read_baseline(baseline)


def test_an_auditor_lets_go_of_its_index_at_the_end_of_a_with(story: Path, tmp_path: Path) -> None:
    pytest.importorskip("numba", reason="needs the extra corpus")
    from auditor.reuse import Comparer

    index, comparer = tmp_path / "x.index", Comparer.of(Settings())
    list(comparer.add(index, [each for each in comparer.read([story]) if isinstance(each, auditor.Article)]))
    usual = Settings()
    with Auditor.of(replace(usual, corpus=replace(usual.corpus, index=index))) as made:
        assert [type(each) for each in made.audit_paths([story])] == [AuditReport]
    with pytest.raises(CorpusError):
        list(made.audit_paths([story]))


def test_settings_can_be_keys() -> None:
    one, same = (Settings(names=HouseNames(aliases={"HW": "Harbour Wire"}), rule_options={"CAP001": {}}) for _ in "ab")

    assert {one: "found"}[same] == "found"


def test_a_report_is_rendered_by_what_is_exported(story: Path) -> None:
    results = Auditor.of(Settings()).audit_paths([story])

    assert '"origin":' in "".join(renderer("json")(results, Style()))
