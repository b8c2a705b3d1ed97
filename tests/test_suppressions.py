"""What settings suppress stays in the report with its reason, and does not count."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from auditor.audit import Auditor
from auditor.errors import SettingsError
from auditor.model.finding import Suppression
from auditor.model.report import AuditReport
from auditor.settings_file import read_settings

CREDIT = "Source: Coast Guard / Telegram"
STORY = (
    f"Three ferries were held at Brindisi, the Italian Coast Guard said.\n\n{CREDIT}\n\n{CREDIT}\n\n"
    "The Moskow Times had the story first.\n"
)


def suppressed(
    folder: Path, entry: str, *paths: str, name: str = "auditor.toml"
) -> list[dict[str, Suppression | None]]:
    """By code, how each finding of each file is suppressed under settings with ``entry``."""
    (folder / name).write_text(entry, encoding="utf-8")
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"text": STORY}) if path.endswith(".jsonl") else STORY
        (folder / path).write_text(text, encoding="utf-8")
    auditor = Auditor.of(read_settings(folder / name))
    reports = list(auditor.audit_paths([str(folder / path) for path in paths]))
    return [
        {finding.code: finding.suppressed for finding in report.findings}
        for report in reports
        if isinstance(report, AuditReport)
    ]


LOST = Suppression("external", "lost pictures")
ENTRY = "[[suppress]]\ncodes = {codes}\npaths = {paths}\nreason = 'lost pictures'\n"


def test_the_rule_is_suppressed_in_the_files_that_match_and_nowhere_else(tmp_path: Path) -> None:
    entry = ENTRY.format(codes=["CAP"], paths=["archive/"])
    archive, desk = suppressed(tmp_path, entry, "wire/archive/a.txt", "wire/b.txt")

    assert archive == {"CAP001": LOST, "NAM001": None}
    assert desk == {"CAP001": None, "NAM001": None}


def test_paths_are_told_from_the_folder_of_the_settings(tmp_path: Path) -> None:
    entry = ENTRY.format(codes=["CAP001"], paths=["/wire/a.txt"])
    here, elsewhere = suppressed(tmp_path, entry, "wire/a.txt", "desk/wire/a.txt")

    assert (here["CAP001"], elsewhere["CAP001"]) == (LOST, None)


def test_a_record_is_in_its_file(tmp_path: Path) -> None:
    (record,) = suppressed(tmp_path, ENTRY.format(codes=["CAP"], paths=["*.jsonl"]), "wire/feed.jsonl")

    assert record["CAP001"] == LOST


@pytest.mark.parametrize(
    ("codes", "paths", "held"),
    [(["repeated-caption"], [], {"CAP001"}), ([], ["*.txt"], {"CAP001", "NAM001"}), ([], ["*.md"], set())],
)
def test_codes_alone_hold_everywhere_and_paths_alone_for_all_rules(
    tmp_path: Path, codes: list[str], paths: list[str], held: set[str]
) -> None:
    (found,) = suppressed(tmp_path, ENTRY.format(codes=codes, paths=paths), "a.txt")

    assert {code for code, suppression in found.items() if suppression} == held


def test_the_first_entry_that_fits_gives_the_reason(tmp_path: Path) -> None:
    entries = ENTRY.format(codes=["CAP"], paths=[]) + "[[suppress]]\npaths = ['*']\nreason = 'as sent'\n"
    (found,) = suppressed(tmp_path, entries, "a.txt")

    assert found == {"CAP001": LOST, "NAM001": Suppression("external", "as sent")}


def test_pyproject_may_say_it_too(tmp_path: Path) -> None:
    entry = ENTRY.format(codes=["CAP"], paths=[]).replace("[[suppress]]", "[[tool.auditor.suppress]]")
    (found,) = suppressed(tmp_path, entry, "a.txt", name="pyproject.toml")

    assert found["CAP001"] == LOST


def test_a_pattern_that_is_none_is_an_error_that_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"auditor\.toml: suppress\.paths: "):
        suppressed(tmp_path, ENTRY.format(codes=["CAP"], paths=["!"]), "a.txt")
