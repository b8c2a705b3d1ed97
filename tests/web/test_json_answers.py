"""``POST /audit`` gives the JSON report of a text, and says in JSON why it does not."""

from __future__ import annotations

import asyncio
import json

import jsonschema
import pytest
from drafts import RETOLD, SCRIPT, TWICE, asking
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.testclient import TestClient

from auditor.audit import Auditor
from auditor.model.finding import Severity
from auditor.reports.base import Style, renderer
from auditor.reports.record.tool import schema_text
from auditor.settings import Settings
from auditor.web.asked import JSON, body_of

SCHEMA = json.loads(schema_text())
KIND = {"Content-Type": "application/json"}


@pytest.fixture
def client() -> TestClient:
    return asking()


@pytest.mark.parametrize(
    "text",
    [
        RETOLD,
        SCRIPT,
        TWICE.replace("\n", "\r\n"),
        "",
        " \n",
        "Rain\x00fell\x1b[31m.",
        "Rain \ud800 fell, Ana Lund said.",
        "a\u202eb\u2066c",
        "\ufeffRain fell.",
        "🚢 Rain fell.",
        "<html><p>Rain fell.</html>",
    ],
)
def test_the_answer_is_the_report_by_its_schema_and_its_text_is_the_one_sent(client: TestClient, text: str) -> None:
    answer = client.post("/audit", content=json.dumps({"text": text}), headers=KIND)
    report = answer.json()

    assert answer.status_code == 200
    jsonschema.validate(report, SCHEMA)
    assert [each["text"] for each in report["articles"]] == ([text] if text.strip() else [])
    assert [each["reason"] for each in report["skipped"]] == (
        [] if text.strip() else ["nothing but white space" if text else "empty"]
    )


def test_the_answer_is_what_format_json_prints(client: TestClient) -> None:
    report = Auditor.of(Settings()).audit_text(RETOLD, "-", "The Post")
    answer = client.post("/audit", json={"text": RETOLD, "publisher": "The Post"})

    assert answer.text == "".join(renderer("json")([report], Style()))
    assert answer.headers["content-type"] == "application/json"


def test_the_least_severity_of_the_settings_counts() -> None:
    client = asking(Settings(min_severity=Severity.WARNING))
    findings = client.post("/audit", json={"text": RETOLD}).json()["articles"][0]["findings"]

    assert {each["severity"] for each in findings} == {"warning"}


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b'{"text": "caf\xe9"}', "not in UTF-8"),
        (b"[" * 100_000, "not JSON"),
        (b'{"text": ' + b"1" * 10_000 + b"}", "not JSON"),
        (b"[]", 'object with a "text"'),
        (b'"Rain"', 'object with a "text"'),
        (b"{}", 'object with a "text"'),
        (b'{"text": null}', 'object with a "text"'),
        (b'{"text": ["Rain"]}', 'object with a "text"'),
        (b'{"text": "Rain", "publisher": 1}', '"publisher" must be a text or null'),
        (b'{"text": "Rain", "publihser": "x"}', 'there is no "publihser"; choose from text, publisher'),
    ],
)
def test_what_is_no_request_is_refused_with_the_reason(client: TestClient, body: bytes, told: str) -> None:
    answer = client.post("/audit", content=body, headers=KIND)

    assert answer.status_code == 400
    assert told in answer.json()["error"]


@pytest.mark.parametrize(
    "kind", ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-16", "application/jsonx"]
)
def test_another_kind_is_refused(client: TestClient, kind: str) -> None:
    answer = client.post("/audit", content=b'{"text": "Rain"}', headers={"Content-Type": kind})

    assert answer.status_code == 415
    assert "application/json, in UTF-8" in answer.json()["error"]


def test_the_charset_may_be_said(client: TestClient) -> None:
    kinds = "application/json;charset=utf-8", 'Application/JSON; charset="UTF-8"'

    assert [
        client.post("/audit", content=b'{"text": "Rain"}', headers={"Content-Type": kind}).status_code for kind in kinds
    ] == [200, 200]


def test_a_text_over_the_limit_is_refused_however_it_is_written() -> None:
    client = asking(max_bytes=10)
    statuses = [
        client.post("/audit", content=body, headers=KIND).status_code
        for body in (
            json.dumps({"text": "x" * 10}),
            json.dumps({"text": "\x01" * 10}),
            json.dumps({"text": "x" * 11}),
            json.dumps({"text": "é" * 6}),
            json.dumps({"text": "x" * 100_000}),
        )
    ]

    assert statuses == [200, 200, 413, 413, 413]


def test_a_body_that_is_too_long_is_read_no_further() -> None:
    pieces = 0

    async def receive() -> dict[str, object]:
        nonlocal pieces
        pieces += 1
        return {"type": "http.request", "body": b" " * 1000, "more_body": True}

    request = Request({"type": "http", "headers": [(b"content-type", b"application/json")]}, receive)
    with pytest.raises(HTTPException, match="the limit is 10 bytes"):
        asyncio.run(body_of(request, JSON, 10))

    assert pieces == 5


def test_it_answers_to_post_alone(client: TestClient) -> None:
    answer = client.get("/audit")

    assert answer.status_code == 405
    assert answer.headers["Allow"] == "POST"
    assert answer.json() == {"error": "Method Not Allowed"}
