"""A baseline from day one: what was there before is known, and only what is new is reported and fails."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from shells import Ran, Shell

from auditor.reports.record.tool import schema_text

CREDIT = "Source: Coast Guard / Telegram"
REPEATED = f"Three ferries were held at Brindisi, the Italian Coast Guard said on Monday.\n\n{CREDIT}\n\n{CREDIT}\n"
BASELINE = "known.json"


@pytest.fixture
def wire(tmp_path: Path) -> Path:
    """A folder with a story that has a repeated credit, and a sound one."""
    folder = tmp_path / "wire"
    folder.mkdir()
    (folder / "a.txt").write_text(REPEATED, encoding="utf-8")
    (folder / "b.txt").write_text("Rain fell, the Italian Coast Guard said on Monday.\n", encoding="utf-8")
    return folder


def codes(ran: Ran) -> list[str]:
    return re.findall(r" ([A-Z]{3}\d{3}) ", ran.out)


def test_what_is_recorded_neither_fails_nor_is_shown(shell: Shell, wire: Path) -> None:
    assert shell("audit", wire, "-f", "concise").status == 1
    written = shell("audit", wire, "--write-baseline", BASELINE)
    ran = shell("audit", wire, "-f", "concise", "--baseline", BASELINE)

    assert (written.status, written.err) == (0, "auditor: known.json: 1 finding recorded as known\n")
    assert (ran.status, ran.out) == (0, "")
    assert ran.err == "auditor: 1 finding is suppressed\n"


def test_a_new_finding_is_reported_and_fails_though_lines_have_moved(shell: Shell, wire: Path) -> None:
    shell("audit", wire, "--write-baseline", BASELINE)
    (wire / "a.txt").write_text("New first words.\n\n" + REPEATED + "\nThe Moskow Times had it.\n", encoding="utf-8")
    ran = shell("audit", wire, "-f", "concise", "--baseline", BASELINE)

    assert (ran.status, codes(ran)) == (1, ["NAM001"])


def test_findings_with_equal_words_are_counted(shell: Shell, wire: Path) -> None:
    story = "Rain fell on Monday. Officials said the quay would be shut. The port was closed by noon.\n"
    (wire / "b.txt").write_text(story, encoding="utf-8")
    only = "audit", wire / "b.txt", "-f", "concise", "--select", "ATT002"
    before = codes(shell(*only))
    shell(*only, "--write-baseline", BASELINE)
    (wire / "b.txt").write_text(story + "\n" + story, encoding="utf-8")
    again = codes(shell(*only, "--baseline", BASELINE))

    assert before == again == ["ATT002"]


def test_a_slip_made_again_is_new_and_one_made_less_often_is_known(shell: Shell, wire: Path) -> None:
    told, more = "The Moskow Times had it.\n", "\nThe paper said so, and the moskow times is right.\n"
    story = wire / "b.txt"
    only = "audit", story, "-f", "concise", "--select", "NAM001"
    statuses = []
    for known, now in ((told, told), (told, told * 2), (told * 2, told), (told * 2, told * 2), (told, told + more)):
        story.write_text(known, encoding="utf-8")
        shell(*only, "--write-baseline", BASELINE)
        story.write_text(now, encoding="utf-8")
        statuses.append(shell(*only, "--baseline", BASELINE).status)

    assert statuses == [0, 1, 0, 0, 0]


@pytest.mark.parametrize(
    ("known", "now", "line"),
    [
        ("{slip} A.\n\nFog came.\n", "{slip} A.\n\nFog came.\n\nLater {slip} B.\n", 5),
        ("{slip} A.\n\nFog came.\n", "Before all {slip} B.\n\n{slip} A.\n\nFog came.\n", 1),
        ("{slip} A.\n\nAlso {slip} C.\n", "{slip} A.\n\nHere {slip} B.\n\nAlso {slip} C.\n", 3),
        ("{slip} A.\n\nAlso {slip} C.\n", "Rain.\n\n{slip} A.\n\nAlso {slip} C.\n\nAlso {slip} D.\n", 7),
        ("{slip} A.\n\nFog came.\n", "{slip} A.\n\nFog came.\n\nSnow fell, {slip} B, and {slip} C.\n", 5),
        ("{slip} A.\n", "Nothing is as it was: {slip} X.\n\nLater {slip} Y.\n", 1),
    ],
)
def test_a_slip_made_again_is_told_where_it_is_new(shell: Shell, wire: Path, known: str, now: str, line: int) -> None:
    slip, story = "it was the Moskow Times that had it first of all papers on", wire / "b.txt"
    only = "audit", story, "-f", "concise", "--select", "NAM001"
    story.write_text(known.format(slip=slip), encoding="utf-8")
    shell(*only, "--write-baseline", BASELINE)
    story.write_text(now.format(slip=slip), encoding="utf-8")

    assert shell(*only, "--baseline", BASELINE).out.split(":")[1] == str(line)


def test_a_baseline_without_digests_is_read(shell: Shell, wire: Path) -> None:
    story = wire / "b.txt"
    only = "audit", story, "-f", "concise", "--select", "NAM001"
    story.write_text("The Moskow Times had it.\n\nThe Moskow Times had it.\n", encoding="utf-8")
    shell(*only, "--write-baseline", BASELINE)
    text = Path(BASELINE).read_text(encoding="utf-8")
    Path(BASELINE).write_text(re.sub(" [0-9a-f]{8}", "", text), encoding="utf-8")

    assert shell(*only, "--baseline", BASELINE).status == 0
    story.write_text("The Moskow Times had it.\n" * 3, encoding="utf-8")
    assert shell(*only, "--baseline", BASELINE).out.startswith(f"{story}:1:")


def test_of_a_caption_that_stood_first_the_repeat_is_told(shell: Shell, wire: Path) -> None:
    story = wire / "a.txt"
    shell("audit", story, "--write-baseline", BASELINE)
    story.write_text("Source: Coast Guard / Telegram\n\n" + REPEATED, encoding="utf-8")
    told = json.loads(shell("audit", story, "-f", "json", "--select", "CAP001", "--baseline", BASELINE).out)
    (finding,) = told["articles"][0]["findings"]

    assert all(finding["start"] > each["start"] for each in finding["related"] if each["label"].startswith("first"))


def test_the_file_is_small_and_sorted_and_holds_no_place_and_no_words(shell: Shell, wire: Path) -> None:
    (wire / "c.txt").write_text(REPEATED + "\nThe Moskow Times had it.\n", encoding="utf-8")
    shell("audit", wire / "c.txt", wire / "a.txt", "--write-baseline", BASELINE)
    text = Path(BASELINE).read_text(encoding="utf-8")
    found = json.loads(text)

    assert list(found) == ["format", "version", "findings"]
    assert (found["format"], found["version"]) == ("auditor-baseline", 1)
    assert list(found["findings"]) == ["wire/a.txt", "wire/c.txt"]
    entries = sorted(found["findings"]["wire/c.txt"].values())
    assert [re.sub("[0-9a-f]{8}", "…", entry) for entry in entries] == ["CAP001 2 … …", "NAM001 1 …"]
    assert list(found["findings"]["wire/c.txt"]) == sorted(found["findings"]["wire/c.txt"])
    assert "Moskow" not in text
    assert all(re.fullmatch(r"[0-9a-f]{20}", mark) for known in found["findings"].values() for mark in known)


def test_the_same_findings_make_the_same_file(shell: Shell, wire: Path) -> None:
    (wire / "c.txt").write_text(REPEATED, encoding="utf-8")
    shell("audit", wire / "c.txt", wire / "a.txt", "--write-baseline", "one.json")
    shell("audit", wire.resolve(), "--write-baseline", "two.json")

    assert Path("one.json").read_bytes() == Path("two.json").read_bytes()


def test_a_baseline_means_the_same_from_any_folder(
    shell: Shell, wire: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell("audit", "wire", "--write-baseline", BASELINE)
    monkeypatch.chdir(wire)

    assert shell("audit", "./a.txt", "--baseline", tmp_path / BASELINE).status == 0
    assert shell("audit", "-", "--baseline", tmp_path / BASELINE, stdin=REPEATED.encode()).status == 1
    named = shell("audit", "-", "--stdin-filename", "a.txt", "--baseline", tmp_path / BASELINE, stdin=REPEATED.encode())
    assert named.status == 0


def test_records_are_known_by_their_ids_though_their_numbers_change(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl"
    record = json.dumps({"id": "harbour-1", "text": REPEATED})
    path.write_text(record + "\n", encoding="utf-8")
    shell("audit", path, "--write-baseline", BASELINE)
    path.write_text(json.dumps({"id": "harbour-2", "text": "Rain fell."}) + "\n" + record + "\n", encoding="utf-8")

    assert list(json.loads(Path(BASELINE).read_bytes())["findings"]) == ["feed.jsonl#harbour-1"]
    assert shell("audit", path, "--baseline", BASELINE).status == 0


@pytest.mark.parametrize(("field", "place", "new"), [("id", "0123" * 4, 1), ("number", "1", 2)])
def test_an_id_that_looks_made_is_the_record_s_own_if_it_came_with_it(
    shell: Shell, field: str, place: str, new: int
) -> None:
    feed = Path("feed.jsonl")
    known, other = (json.dumps({field: mark * 4, "text": REPEATED}) + "\n" for mark in ("0123", "fedc"))
    feed.write_text(known, encoding="utf-8")
    shell("audit", feed, "--write-baseline", BASELINE)
    feed.write_text(other + known, encoding="utf-8")
    told = shell("audit", feed, "--baseline", BASELINE, "-f", "concise").out

    assert list(json.loads(Path(BASELINE).read_bytes())["findings"]) == [f"feed.jsonl#{place}"]
    assert [line.partition(":")[0] for line in told.splitlines()] == [f"feed.jsonl#{new}"]


def test_known_findings_stand_in_json_as_suppressed(shell: Shell, wire: Path) -> None:
    shell("audit", wire, "--write-baseline", BASELINE)
    ran = shell("audit", wire, "-f", "json", "--baseline", BASELINE)
    report = json.loads(ran.out)

    jsonschema.validate(report, json.loads(schema_text()))
    assert [finding["suppressed"] for finding in report["articles"][0]["findings"]] == [
        {"kind": "external", "reason": "in the baseline"}
    ]
    assert (report["summary"]["findings"], report["summary"]["suppressed"]) == (1, 1)


def test_sarif_tells_the_new_from_the_known(shell: Shell, wire: Path) -> None:
    shell("audit", wire, "--write-baseline", BASELINE)
    (wire / "b.txt").write_text(REPEATED, encoding="utf-8")
    (run,) = json.loads(shell("audit", wire, "-f", "sarif", "--baseline", BASELINE).out)["runs"]
    (without,) = json.loads(shell("audit", wire, "-f", "sarif").out)["runs"]

    assert [(result["baselineState"], len(result["suppressions"])) for result in run["results"]] == [
        ("unchanged", 1),
        ("new", 0),
    ]
    assert not any("baselineState" in result for result in without["results"])


@pytest.mark.parametrize("options", [[], ["--statistics"], ["--full"]])
def test_reports_for_people_say_how_many_are_suppressed(shell: Shell, wire: Path, options: list[str]) -> None:
    shell("audit", wire, "--write-baseline", BASELINE)
    ran = shell("audit", wire, "--baseline", BASELINE, *options)

    assert "1 suppressed" in ran.out
    assert "CAP001" not in ran.out
    assert ran.err == ""


def test_a_page_with_nothing_but_known_findings_is_not_called_clean(shell: Shell, wire: Path) -> None:
    shell("audit", wire, "--write-baseline", BASELINE)
    first = shell("audit", wire / "a.txt", "--baseline", BASELINE).out.splitlines()[0]

    assert first.endswith("nothing to mend · 1 suppressed")


def test_known_findings_that_are_gone_are_told_and_fail_nothing(shell: Shell, wire: Path) -> None:
    (wire / "c.txt").write_text(REPEATED, encoding="utf-8")
    shell("audit", wire, "--write-baseline", BASELINE)
    (wire / "a.txt").write_text("Rain fell.\n", encoding="utf-8")
    (wire / "c.txt").unlink()
    ran = shell("audit", wire, "-f", "concise", "--baseline", BASELINE)

    assert ran.status == 0
    assert ran.err == (
        "auditor: known.json: 2 known findings are gone (wire/a.txt CAP001; wire/c.txt CAP001); "
        "--write-baseline known.json records what is left\n"
    )


def test_what_was_not_looked_for_is_not_called_gone(shell: Shell, wire: Path) -> None:
    shell("audit", wire, "--write-baseline", BASELINE)

    assert shell("audit", wire / "b.txt", "--baseline", BASELINE).err == ""
    assert shell("audit", wire, "--baseline", BASELINE, "--select", "NAM").err == ""


def test_a_record_that_could_not_be_read_is_not_called_gone(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "feed.jsonl"
    sound = json.dumps({"id": "1", "text": "Rain fell."}) + "\n"
    path.write_text(sound + json.dumps({"id": "2", "text": REPEATED}) + "\n", encoding="utf-8")
    shell("audit", path, "--write-baseline", BASELINE)
    path.write_text(sound + "{broken\n", encoding="utf-8")

    assert "gone" not in shell("audit", path, "--baseline", BASELINE).err
    path.write_text(sound, encoding="utf-8")
    assert "feed.jsonl#2 CAP001" in shell("audit", path, "--baseline", BASELINE).err


def test_a_known_finding_is_not_mended(shell: Shell, wire: Path) -> None:
    shell("audit", wire, "--write-baseline", BASELINE)
    ran = shell("audit", wire, "--fix", "--baseline", BASELINE, "-f", "concise")

    assert (ran.status, codes(ran)) == (0, [])
    assert (wire / "a.txt").read_text(encoding="utf-8") == REPEATED


def test_a_run_over_some_files_keeps_what_is_known_of_the_others_that_are_there(shell: Shell, wire: Path) -> None:
    for name in ("b.txt", "c.txt"):
        (wire / name).write_text(REPEATED, encoding="utf-8")
    shell("audit", wire, "--write-baseline", BASELINE)
    (wire / "a.txt").write_text("Rain fell, the Italian Coast Guard said on Monday.\n", encoding="utf-8")
    (wire / "c.txt").unlink()
    shell("audit", wire / "a.txt", "--write-baseline", BASELINE)

    assert list(json.loads(Path(BASELINE).read_text(encoding="utf-8"))["findings"]) == ["wire/b.txt"]


def test_what_is_left_after_mending_is_recorded(shell: Shell, wire: Path) -> None:
    (wire / "a.txt").write_text(REPEATED.replace("Source", "Photo"), encoding="utf-8")
    assert shell("audit", wire, "--fix", "--write-baseline", BASELINE).status == 0

    (known,) = json.loads(Path(BASELINE).read_bytes())["findings"].values()
    assert [entry.split()[:2] for entry in known.values()] == [["CAP004", "1"]]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "known.json: there is no such baseline; --write-baseline known.json makes it"),
        ("{", "known.json: not a baseline: not JSON: "),
        ("\xff", "known.json: not a baseline: not JSON: "),
        ("[" * 100_000, "known.json: not a baseline: not JSON: "),
        ("[]", "known.json: not a baseline of the auditor"),
        ('{"results": {}}', "known.json: not a baseline of the auditor"),
        ('{"format": "auditor-baseline", "version": 2}', "known.json: a baseline of version 2; this auditor reads 1"),
        ('{"format": "auditor-baseline", "version": 1, "findings": {"a": [1]}}', "known.json: a broken baseline: "),
    ],
)
def test_a_baseline_that_cannot_be_used_is_status_2_and_says_why(
    shell: Shell, wire: Path, text: str | None, message: str
) -> None:
    if text is not None:
        Path(BASELINE).write_bytes(text.encode("latin-1"))
    ran = shell("audit", wire, "--baseline", BASELINE)

    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(f"auditor: {message}")


def test_both_at_once_are_refused(shell: Shell, wire: Path) -> None:
    ran = shell("audit", wire, "--baseline", BASELINE, "--write-baseline", BASELINE)

    assert ran.status == 2
    assert "give one of them" in ran.err


@pytest.mark.parametrize("option", ["--write-baseline", "--output"])
def test_a_baseline_or_report_in_the_audited_folder_is_no_copy(shell: Shell, wire: Path, option: str) -> None:
    told = [shell("audit", ".", option, "own.json", "--format", "json", "--strict") for _ in range(2)]
    ran = shell("audit", ".", "--strict", "--format", "json", "--fail-on", "never")

    assert [found.status for found in told] == [told[0].status, told[0].status]
    assert (ran.status, json.loads(ran.out)["skipped"]) == (0, [])
    assert "own.json" not in {article["origin"].removeprefix("./") for article in json.loads(ran.out)["articles"]}


def test_a_baseline_never_takes_the_place_of_what_is_audited(shell: Shell, wire: Path) -> None:
    ran = shell("audit", wire, "--write-baseline", wire / "a.txt")

    assert ran.status == 2
    assert (wire / "a.txt").read_text(encoding="utf-8") == REPEATED


@pytest.mark.parametrize("option", ["--baseline", "--write-baseline"])
def test_a_report_never_takes_the_place_of_its_baseline(shell: Shell, wire: Path, option: str) -> None:
    shell("audit", wire, "--write-baseline", BASELINE)
    before = Path(BASELINE).read_bytes()
    ran = shell("audit", wire, option, BASELINE, "-f", "json", "-o", Path(BASELINE).resolve())

    assert ran.status == 2
    assert "it is the baseline; name another file for the report" in ran.err
    assert Path(BASELINE).read_bytes() == before


def test_nothing_is_written_where_nothing_was_audited(shell: Shell, wire: Path) -> None:
    ran = shell("audit", wire / "gone.txt", "--write-baseline", BASELINE)

    assert ran.status == 2
    assert "known.json: not written" in ran.err
    assert not Path(BASELINE).exists()


def test_a_baseline_that_cannot_be_written_is_status_2(shell: Shell, wire: Path) -> None:
    ran = shell("audit", wire, "--write-baseline", "gone/known.json")

    assert ran.status == 2
    assert "gone/known.json: cannot be written: No such file or directory" in ran.err


def test_all_is_recorded_though_the_reader_of_the_report_has_left(wire: Path, tmp_path: Path) -> None:
    for number in range(60):
        (wire / f"{number}.txt").write_text(REPEATED * 9, encoding="utf-8")
    command = f"'{sys.executable}' -m auditor audit wire -f jsonl --write-baseline {BASELINE} | head -c 10"
    subprocess.run(["bash", "-c", command], cwd=tmp_path, check=True, capture_output=True)

    assert len(json.loads((tmp_path / BASELINE).read_bytes())["findings"]) == 61


def test_what_settings_suppress_is_not_recorded(shell: Shell, wire: Path) -> None:
    Path("auditor.toml").write_text("[[suppress]]\ncodes = ['CAP']\nreason = 'as sent'\n", encoding="utf-8")
    ran = shell("audit", wire, "--write-baseline", BASELINE, "-f", "concise")

    assert (ran.status, ran.out) == (0, "")
    assert json.loads(Path(BASELINE).read_bytes())["findings"] == {}


def test_nothing_is_left_beside_the_baseline(shell: Shell, wire: Path) -> None:
    shell("audit", wire, "--write-baseline", BASELINE)
    shell("audit", wire, "--write-baseline", BASELINE)

    assert sorted(os.listdir(".")) == [BASELINE, "wire"]


def test_a_reader_who_leaves_early_is_told_no_counts_of_a_part(shell: Shell, tmp_path: Path) -> None:
    records = (json.dumps({"id": str(number), "text": REPEATED}) + "\n" for number in range(400))
    (tmp_path / "many.jsonl").write_text("".join(records), encoding="utf-8")
    shell("audit", "many.jsonl", "--write-baseline", BASELINE)
    command = [sys.executable, "-m", "auditor", "audit", "many.jsonl", "--baseline", BASELINE, "-f", "junit"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as begun:
        assert begun.stdout is not None
        assert begun.stderr is not None
        begun.stdout.read(1_500)
        begun.stdout.close()
        told = begun.stderr.read()

    assert (begun.returncode, told) == (0, b"")
