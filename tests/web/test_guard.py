"""What goes wrong is told to whoever asked, and nobody logs it: the words of the text may stand in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from starlette.testclient import TestClient

from auditor.audit import Auditor
from auditor.errors import CorpusError
from auditor.model.analysis import Analysis
from auditor.model.finding import Finding, Severity
from auditor.rules.base import Rule
from auditor.settings import Settings
from auditor.web.app import app_for
from auditor.web.guard import RULES
from auditor.web.workroom import Workroom


class Broken:
    """In an auditor's place: it raises, whatever it is asked."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def audit_text(self, text: str, origin: str, publisher: str | None) -> None:
        raise self._error


def client(error: Exception) -> TestClient:
    made: Any = Broken(error)
    room = Workroom(lambda: made)
    return TestClient(app_for(Settings(), room, bound="127.0.0.1", max_bytes=100), base_url="http://127.0.0.1")


@pytest.mark.parametrize("error", [KeyError("Ana Lund"), CorpusError("wire.index", "is gone")])
def test_a_fault_is_an_answer_and_in_no_log(
    error: Exception, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    asked = client(error)
    answers = asked.post("/audit", json={"text": "Rain fell."}), asked.post("/", data={"text": "Rain fell."})

    assert [answer.status_code for answer in answers] == [500, 500]
    assert [{name: answer.headers[name] for name in RULES} for answer in answers] == [RULES, RULES]
    assert str(error).strip("'") in answers[0].json()["error"]
    assert "Not audited" in answers[1].text
    assert capfd.readouterr() == ("", "")
    assert caplog.records == []


@dataclass(frozen=True)
class Crashing(Rule):
    """A rule of somebody else's, with a bug."""

    code, name, severity = "XXX002", "crashing", Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        raise KeyError(analysis.article.text)


def test_an_article_that_makes_a_rule_crash_is_an_answer_too() -> None:
    whole = Auditor.of(Settings())
    room = Workroom(lambda: Auditor(whole.settings, (Crashing(),), whole.names, whole.reading, whole.suppressions))
    asked = TestClient(app_for(Settings(), room, bound="127.0.0.1", max_bytes=100), base_url="http://127.0.0.1")
    answer, page = asked.post("/audit", json={"text": "Rain fell."}), asked.post("/", data={"text": "Rain fell."})

    assert answer.status_code == 500
    assert "rule XXX002 crashed" in answer.json()["error"]
    assert "Not audited: rule XXX002 crashed" in page.text
    assert "Rain fell." in page.text
