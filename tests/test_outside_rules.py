"""Rules that other distributions register stand beside ours; one that cannot be used is told with its distribution."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from auditor.audit import Auditor
from auditor.errors import OutsideRuleError
from auditor.model.report import AuditReport
from auditor.rules.loading import load_rules, own_rules
from auditor.rules.selection import rule_called, selected
from auditor.settings import Settings
from auditor.settings_file import read_settings
from auditor.testing import check, drawings

SHOUTING = '''
from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.analysis import Analysis
from auditor.model.finding import Finding, Severity
from auditor.model.span import Span
from auditor.rules.base import Rule


@dataclass(frozen=True)
class Shouting(Rule):
    """Words stand in capitals that are no acronym.

    Flagged:
        paragraph: The ferry is ⟦SUNK⟧ now.

    Clean:
        paragraph: The UN has no ferry.
    """

    code, name, severity = "HER001", "shouting", Severity.NOTE
    least: int = 4

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        text = analysis.article.text
        for word in text.split():
            if word.isupper() and len(word) >= self.least:
                yield self.finding(Span(text.index(word), text.index(word) + len(word)), "shouted")
'''
"""The rule of an invented newsroom."""

FAULTY = {
    "no_module:Shouting": "it cannot be imported (ModuleNotFoundError",
    "herald:Gone": "it cannot be imported (AttributeError",
    "herald:Rule": "it is no class that derives from auditor's Rule",
    "herald:NOTHING": "it is no class that derives from auditor's Rule",
    "herald:OfNoCode": "its code is 'HERALD1', and no three capitals and three digits (ABC001)",
    "herald:OfNoName": "its name is 'Shouting!', and no small words with hyphens between, or a setting's",
    "herald:Setting": "its name is 'fail-on', and no small words with hyphens between, or a setting's",
    "herald:OfNoSeverity": "its severity is no Severity",
    "herald:Idle": "it has no check",
    "herald:Ours": "its code CAP001 or its name shouting is that of auditor.rules.cap001_repeated_caption",
    "herald:Called": "its code HER002 or its name repeated-caption is that of auditor.rules.cap001_repeated_caption",
    "herald:Bare": "its option most has no default",
}
MORE = """
NOTHING = None
class OfNoCode(Shouting): code = "HERALD1"
class OfNoName(Shouting): name = "Shouting!"
class Setting(Shouting): name = "fail-on"
class OfNoSeverity(Shouting): severity = "note"
class Idle(Rule): code, name, severity = "HER003", "idle", Severity.NOTE
class Ours(Shouting): code = "CAP001"
class Called(Shouting): code, name = "HER002", "repeated-caption"
@dataclass(frozen=True, kw_only=True)
class Bare(Shouting):
    most: int
"""

Install = Callable[..., Path]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """``install("herald:Shouting")`` puts a distribution with the module and these entry points on the path."""

    def installed(*references: str, module: str = SHOUTING) -> Path:
        site = tmp_path / "site"
        folder = site / "herald_desk-2.1.dist-info"
        folder.mkdir(parents=True)
        (site / "herald.py").write_text(module, encoding="utf-8")
        (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: herald-desk\nVersion: 2.1\n")
        entries = [f"rule{number} = {reference}" for number, reference in enumerate(references)]
        (folder / "entry_points.txt").write_text("\n".join(["[auditor.rules]", *entries, ""]))
        monkeypatch.syspath_prepend(str(site))
        load_rules.cache_clear()
        return site

    yield installed
    load_rules.cache_clear()
    sys.modules.pop("herald", None)


def test_a_rule_of_another_distribution_is_listed_and_chosen_like_ours(install: Install) -> None:
    install("herald:Shouting")

    assert list(load_rules()) == sorted([*own_rules(), "HER001"])
    assert [[rule.code for rule in selected([asked], [])] for asked in ("HER001", "HER", "shouting")] == [
        ["HER001"]
    ] * 3
    assert rule_called("her001") is rule_called("shouting") is load_rules()["HER001"]


def test_it_runs_with_the_options_of_the_settings(install: Install, tmp_path: Path) -> None:
    install("herald:Shouting")
    (tmp_path / "auditor.toml").write_text('select = ["HER"]\n[shouting]\nleast = 2\n')
    reports = [
        Auditor.of(settings).audit_text("The UN ferry is SUNK.", "a.txt")
        for settings in (Settings(select=("HER",)), read_settings(tmp_path / "auditor.toml"))
    ]

    assert [[each.message for each in r.findings] for r in reports if isinstance(r, AuditReport)] == [
        ["shouted"],
        ["shouted", "shouted"],
    ]


def test_its_drawings_run(install: Install) -> None:
    install("herald:Shouting")
    cases = drawings(load_rules()["HER001"])
    for case in cases:
        check(load_rules()["HER001"], case)

    assert [case.title for case in cases] == ["flagged 1 of the docstring", "clean 1 of the docstring"]


@pytest.mark.parametrize(("reference", "reason"), FAULTY.items(), ids=FAULTY)
def test_one_that_cannot_be_used_is_an_error_that_names_its_distribution(
    install: Install, reference: str, reason: str
) -> None:
    install(reference, module=SHOUTING + MORE)
    with pytest.raises(OutsideRuleError) as told:
        load_rules()

    assert str(told.value).startswith(f"the rule {reference} of herald-desk 2.1 cannot be used: {reason}")


def test_of_two_outside_rules_with_one_code_the_second_is_refused(install: Install) -> None:
    install("herald:Shouting", "herald:Twin", module=f"{SHOUTING}\nclass Twin(Shouting): name = 'twin'\n")
    with pytest.raises(OutsideRuleError, match=r"herald:Twin .* its code HER001 .* is that of herald:Shouting"):
        load_rules()


def ran(site: Path, *args: str) -> subprocess.CompletedProcess[str]:
    call = [sys.executable, "-m", "auditor", *args]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(site), *sys.path])}
    return subprocess.run(call, env=environment, capture_output=True, text=True, check=False)


def test_it_is_explained_on_the_command_line(install: Install) -> None:
    explained = ran(install("herald:Shouting"), "explain", "shouting")

    assert explained.stdout.startswith("HER001  shouting  (note)\n\nWords stand in capitals that are no acronym.\n")
    assert "    least = 4\n" in explained.stdout


def test_one_that_cannot_be_used_stops_audits_and_nothing_else(install: Install, tmp_path: Path) -> None:
    site = install("herald:Gone")
    (tmp_path / "a.txt").write_text("Rain fell.\n")
    audited, version = ran(site, "audit", str(tmp_path / "a.txt")), ran(site, "--version")

    assert (audited.returncode, audited.stdout) == (2, "")
    assert "the rule herald:Gone of herald-desk 2.1 cannot be used: it cannot be imported" in audited.stderr
    assert (version.returncode, version.stderr) == (0, "")
