"""The page without a script: a form beside the report that ``--format html`` makes, and fixes by its buttons."""

from __future__ import annotations

import html
import re
from pathlib import Path
from urllib.parse import urlencode

import pytest
from drafts import ONCE, RETOLD, SCRIPT, TWICE, asking
from html_tree import EDITED, Element, parsed, words
from starlette.testclient import TestClient

from auditor.audit import Auditor
from auditor.cli.mending import Mender
from auditor.model.finding import Severity
from auditor.reports.base import Style, renderer
from auditor.settings import FailOn, Settings
from auditor.web.desk import ORIGIN
from auditor.web.guard import RULES

TAGS = EDITED[0] | {"form", "textarea", "kbd", "link", "script"}
NAMES = "data-safe data-counts method action src disabled hidden placeholder autocomplete spellcheck for aria-live"
ATTRIBUTES = EDITED[1] | set(NAMES.split())
FORM = "application/x-www-form-urlencoded"
CHAINED = "The Mo\u200bskow Times had it first, the Finacial\u200b Times said.\n"
"""Its names are wrong, which shows when what is invisible in them is taken out."""

TEXT = re.compile(r"<textarea[^>]*>\n(.*)</textarea>", re.DOTALL)


@pytest.fixture
def client() -> TestClient:
    return asking()


def tree(page: str) -> Element:
    """The page as a tree; its links to its own files and its icon are no links that a reader follows."""
    own = re.sub(r"<link [^>]*>|(?<=<form )([^>]*)(?= action)", lambda found: found[1] or "", page)
    return parsed(own, TAGS, ATTRIBUTES)


def text_of(page: str) -> str:
    (held,) = TEXT.findall(page)
    return html.unescape(held)


def sent(client: TestClient, **fields: str) -> str:
    answer = client.post("/", data=fields)
    assert answer.status_code == 200, answer.text
    return answer.text


def status(page: str) -> str:
    (told,) = tree(page).of("span", id="status")
    return words(told)


def test_the_start_is_a_form_with_labels_and_nothing_in_it(client: TestClient) -> None:
    page = client.get("/").text
    root = tree(page)
    labelled = {each.attributes["for"] for each in root.of("label")}

    assert text_of(page) == ""
    assert labelled == {each.attributes["id"] for each in (*root.of("textarea"), *root.of("input"))}
    assert root.of("form")[0].attributes["method"] == "post"
    assert status(page) == "Nothing to audit yet"


def test_a_text_comes_back_beside_its_report(client: TestClient) -> None:
    page = sent(client, text=RETOLD)

    assert text_of(page) == RETOLD
    assert status(page) == "4 to mend · 4 to know"
    assert len(tree(page).of("li", "card")) == 8


def test_the_report_is_that_of_format_html_with_buttons(client: TestClient) -> None:
    report = Auditor.of(Settings()).audit_text(RETOLD, ORIGIN)
    (alone,) = parsed("".join(renderer("html")([report], Style()))).of("main")
    (beside,) = tree(sent(client, text=RETOLD)).of("main")
    assert len(beside.of("button")) == 4
    for each in beside.all():
        each.children = [child for child in each.children if isinstance(child, str) or child.tag != "button"]

    assert words(beside) == words(alone)
    assert [each.tag for each in beside.all()] == [each.tag for each in alone.all()]


def test_a_fix_is_accepted_by_the_button_in_its_card(client: TestClient) -> None:
    (button,) = tree(sent(client, text=TWICE)).of("button", name="accept")
    page = sent(client, text=TWICE, accept=button.attributes["value"])

    assert button.attributes["form"] == "desk"
    assert text_of(page) == ONCE
    assert status(page).startswith("1 fix made. 0 to mend")


def test_a_fix_is_found_again_though_the_text_has_changed_before_it(client: TestClient) -> None:
    (button,) = tree(sent(client, text=TWICE)).of("button", name="accept")

    assert (
        text_of(sent(client, text=f"Rain fell.\n\n{TWICE}", accept=button.attributes["value"]))
        == f"Rain fell.\n\n{ONCE}"
    )


def test_a_finding_that_is_gone_is_not_mended_and_that_is_said(client: TestClient) -> None:
    page = sent(client, text=ONCE, accept="0123456789abcdef")

    assert text_of(page) == ONCE
    assert status(page).startswith("That finding is no longer in the text.")


def test_one_button_makes_all_safe_fixes(client: TestClient) -> None:
    before = tree(sent(client, text=RETOLD)).of("button", id="mend")[0]
    page = sent(client, text=RETOLD, do="mend")
    after = tree(page).of("button", id="mend")[0]

    assert (words(before), "disabled" in before.attributes) == ("Make 4 safe fixes", False)
    assert status(page) == "4 fixes made. 0 to mend · 4 to know"
    assert "The Moscow Times" in text_of(page)
    assert "disabled" in after.attributes


def test_the_button_makes_of_a_text_what_fix_makes_of_its_file(client: TestClient, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(CHAINED, encoding="utf-8")
    auditor = Auditor.of(Settings())
    list(Mender(auditor, unsafe=False).mend_files(auditor.audit_paths([str(path)])))
    page = sent(client, text=CHAINED, do="mend")

    assert (
        text_of(page) == path.read_text(encoding="utf-8") == "The Moskow Times had it first, the Finacial Times said.\n"
    )
    assert status(page).startswith("2 fixes made. 2 to mend")


def test_an_accepted_fix_is_made_alone_though_others_come_up_by_it(client: TestClient) -> None:
    button = next(each for each in tree(sent(client, text=CHAINED)).of("button", name="accept"))
    page = sent(client, text=CHAINED, accept=button.attributes["value"])

    assert text_of(page) == CHAINED.replace("\u200b", "", 1)
    assert status(page).startswith("1 fix made. 2 to mend")


@pytest.mark.parametrize("ends", ["\r\n", "\n", "\r"])
def test_line_ends_of_a_form_are_those_that_its_user_sees(client: TestClient, ends: str) -> None:
    page = sent(client, text=TWICE.replace("\n", ends))
    (card,) = [each for each in tree(page).of("li", "card") if "CAP001" in words(each)]
    start, end = (int(card.attributes[f"data-{name}"]) for name in ("start", "end"))

    assert text_of(page) == TWICE
    assert TWICE[start:end] == "Source: Coast Guard / Telegram"
    assert start > TWICE.index("Source")


@pytest.mark.parametrize(
    "text",
    [
        "\n\nRain fell.\n",
        " Rain\x0bfell\x01\x7f\x85.",
        "a\u202eb\u200bc\ufeff",
        "&amp; &#13; <b>",
        "Über 🚢 „so“\u2028x",
        SCRIPT,
    ],
)
def test_a_text_comes_back_character_for_character(client: TestClient, text: str) -> None:
    answer = client.post("/", data={"text": text})

    assert text_of(answer.content.decode("utf-8")) == text


def test_no_word_of_a_text_becomes_markup(client: TestClient) -> None:
    page = sent(client, text=SCRIPT, publisher='"><script>alert(3)</script>')
    root = tree(page)

    assert [each.attributes for each in root.of("script")] == [{"src": "/static/desk.js", "type": "module"}]
    assert "<img" not in page
    assert page.count("</textarea>") == 1
    assert root.of("input", id="publisher")[0].attributes["value"] == '"><script>alert(3)</script>'


def test_a_publisher_is_that_of_the_field_and_else_of_the_settings() -> None:
    client = asking(Settings(publisher="The Herald"))
    given, usual = (words(tree(sent(client, text="Rain fell.", publisher=each))) for each in ("The Post", ""))

    assert "The Post" in given
    assert "The Herald" in usual
    assert tree(client.get("/").text).of("input", id="publisher")[0].attributes["placeholder"] == "The Herald"


def test_settings_count_as_for_the_command() -> None:
    client = asking(Settings(min_severity=Severity.WARNING, ignore=("NAM",), fail_on=FailOn.ERROR))

    assert status(sent(client, text=RETOLD)) == "2 to mend · 0 to know"


@pytest.mark.parametrize("text", ["", " \r\n"])
def test_an_empty_text_is_no_failure(client: TestClient, text: str) -> None:
    assert status(sent(client, text=text)) == "Nothing to audit yet"


def test_a_text_over_the_limit_is_refused_with_the_limit() -> None:
    client = asking(max_bytes=100)
    over, far_over = (client.post("/", data={"text": "é" * times}) for times in (51, 10_000))

    assert client.post("/", data={"text": "é" * 50}).status_code == 200
    assert [over.status_code, far_over.status_code] == [413, 413]
    for answer in (over, far_over):
        assert "the limit is 100 bytes (auditor serve --max-bytes raises it)" in status(answer.text)


@pytest.mark.parametrize("body", [b"text=%ff%fe", b"text=caf\xe9"])
def test_a_form_that_is_not_utf_8_is_refused(client: TestClient, body: bytes) -> None:
    answer = client.post("/", content=body, headers={"Content-Type": FORM})

    assert answer.status_code == 400
    assert status(answer.text) == "Not audited: the request is not in UTF-8"


def test_a_form_with_thousands_of_fields_is_refused(client: TestClient) -> None:
    answer = client.post("/", content="a=&" * 10_000, headers={"Content-Type": FORM})

    assert answer.status_code == 400
    assert "more fields than the form" in status(answer.text)


@pytest.mark.parametrize("kind", ["text/plain", "multipart/form-data; boundary=x", "", f"{FORM}; charset=latin-1"])
def test_another_kind_of_form_is_refused(client: TestClient, kind: str) -> None:
    answer = client.post("/", content=urlencode({"text": "Rain fell."}), headers={"Content-Type": kind})

    assert answer.status_code == 415


@pytest.mark.parametrize("name", ["desk.js", "desk.css", "report.css", "icon.svg"])
def test_the_page_s_own_files_are_there_with_their_kinds(client: TestClient, name: str) -> None:
    answer = client.get(f"/static/{name}")
    kind = {"js": "text/javascript", "css": "text/css", "svg": "image/svg+xml"}[name.rpartition(".")[2]]

    assert answer.status_code == 200
    assert answer.headers["content-type"].partition(";")[0] == kind


@pytest.mark.parametrize("path", ["/static/page.py", "/static/../app.py", "/static/%2e%2e%2fapp.py", "/static/", "/x"])
def test_nothing_else_is(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/", "/static/desk.js", "/nowhere", "/audit"])
def test_every_answer_tells_the_browser_what_it_may_not_do(client: TestClient, path: str) -> None:
    headers = client.get(path).headers

    assert {name: headers[name] for name in RULES} == RULES
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["Cache-Control"] == "no-store"


def test_a_page_has_no_script_and_no_style_of_its_own_in_it(client: TestClient) -> None:
    page = sent(client, text=RETOLD)

    assert re.findall(r"<script[^>]*>[^<]|<style|\sstyle=|\son[a-z]+=|javascript:", page) == []


def test_another_host_s_name_is_refused(client: TestClient) -> None:
    answers = [client.get("/", headers={"Host": host}) for host in ("evil.example", "127.0.0.1.evil.example:8765", "")]

    assert [answer.status_code for answer in answers] == [421, 421, 421]
    assert all(answer.headers["Cache-Control"] == "no-store" for answer in answers)


@pytest.mark.parametrize("path", ["/", "/audit"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site", "Origin": "http://127.0.0.1:9999"},
    ],
)
def test_another_site_s_page_is_refused(client: TestClient, path: str, headers: dict[str, str]) -> None:
    answer = client.post(path, data={"text": "Rain fell."}, headers=headers)

    assert answer.status_code == 403
    assert "another site" in answer.json()["error"]
    assert "Access-Control-Allow-Origin" not in answer.headers
