"""``auditor audit`` as a user meets it: reports, exit status, settings and mistakes."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from shells import Shell

from auditor.cli.app import run
from auditor.reports.record.tool import schema_text

SOUND = "The harbour of Ancona was closed on Monday, the Italian Coast Guard said in a statement.\n"
REPEATED = (
    "Three ferries were held at Brindisi, the Italian Coast Guard said on Monday.\n\n"
    "Source: Coast Guard / Telegram\n\n"
    "Source: Coast Guard / Telegram\n\n"
    "Source: Coast Guard / Telegram\n\n"
    "They may leave on Tuesday.\n"
)


@pytest.fixture
def wire(tmp_path: Path) -> Path:
    """A folder with a sound story, one with a repeated credit, and a record that is no article."""
    folder = tmp_path / "wire"
    folder.mkdir()
    (folder / "a.txt").write_text(SOUND, encoding="utf-8")
    (folder / "b.txt").write_text(REPEATED, encoding="utf-8")
    (folder / "c.jsonl").write_text('{"id": "1", "text": "Rain fell."}\n{"id": "2"}\n', encoding="utf-8")
    return folder


def test_nothing_to_mend_is_status_0(shell: Shell, wire: Path) -> None:
    assert shell("audit", wire / "a.txt").status == 0


def test_a_warning_is_status_1_and_fail_on_moves_the_mark(shell: Shell, wire: Path) -> None:
    assert shell("audit", wire / "b.txt").status == 1
    assert shell("audit", wire / "b.txt", "--fail-on", "error").status == 0
    assert shell("audit", wire / "b.txt", "--fail-on", "note").status == 1
    assert shell("audit", wire / "b.txt", "--fail-on", "never").status == 0


def test_the_concise_report_tells_what_fix_mends(shell: Shell, wire: Path) -> None:
    ran = shell("audit", wire / "b.txt", "-f", "concise")

    assert " CAP001 [*] this credit stands 3 times" in ran.out
    assert "1 fixable with --fix" in ran.err
    assert "fixable" not in shell("audit", wire / "b.txt", "-f", "json").err
    assert "fixable" not in shell("audit", wire / "b.txt", "-f", "concise", "--fix").err


def test_what_is_not_shown_can_still_fail(shell: Shell, wire: Path) -> None:
    ran = shell("audit", wire / "b.txt", "--min-severity", "error", "--format", "concise")

    assert (ran.status, ran.out) == (1, "")
    assert "1 of the findings that make this run fail are under --min-severity, and not shown" in ran.err


def test_an_article_is_not_called_clean_for_what_is_not_shown(shell: Shell, wire: Path) -> None:
    (wire / "a.txt").write_text("Officials said the quay would be shut on Monday.\n", encoding="utf-8")
    only = "audit", wire / "a.txt", "--select", "ATT002", "--fail-on", "note"
    hidden, shown = (shell(*only, *more) for more in (["--min-severity", "warning"], []))

    assert (hidden.status, shown.status) == (1, 1)
    assert hidden.out.splitlines()[0].endswith("  nothing to mend · 1 not shown")
    assert shown.out.splitlines()[0].endswith("  nothing to mend · 1 to know")


def test_a_pattern_of_the_settings_is_wrong_though_an_option_takes_its_place(shell: Shell, wire: Path) -> None:
    Path("auditor.toml").write_text('select = ["NOPE"]\n', encoding="utf-8")
    ran = shell("audit", wire / "a.txt", "--select", "NAM")

    assert ran.status == 2
    assert "auditor.toml: select: no rule 'NOPE'" in ran.err
    assert shell("audit", wire / "a.txt", "--select", "NAM", "--isolated").status == 0


def test_one_unreadable_input_among_many_is_a_line_unless_strict(shell: Shell, wire: Path) -> None:
    ran = shell("audit", wire / "a.txt", wire / "gone.txt", "--format", "jsonl")

    assert ran.status == 0
    assert "no such file" in json.loads(ran.out.splitlines()[1])["skipped"]
    assert shell("audit", wire / "a.txt", wire / "gone.txt", "--strict").status == 2


def test_nothing_readable_is_status_2_and_says_why(shell: Shell, wire: Path) -> None:
    for options in ([], ["-f", "concise"], ["-f", "jsonl", "-o", wire / "report"], ["--statistics"], ["--diff"]):
        ran = shell("audit", wire / "gone.txt", *options)
        assert ran.status == 2
        assert "nothing could be audited" in ran.err
        assert (ran.out + ran.err).count("there is no such file") == 1


def test_an_empty_file_is_told_and_is_no_failure_but_an_empty_pipe_is(shell: Shell, wire: Path) -> None:
    (wire / "empty.txt").write_bytes(b"\n")
    ran = shell("audit", wire / "empty.txt", "-f", "concise", "--write-baseline", "known.json")

    assert (ran.status, ran.out) == (0, f"{wire / 'empty.txt'}: skipped: nothing but white space\n")
    assert Path("known.json").exists()
    assert shell("audit", wire / "empty.txt", "--strict").status == 2
    assert shell("audit", wire / "empty.txt", wire / "gone.txt").status == 2
    assert shell("audit", "-", stdin=b"").status == 2


def test_files_of_other_kinds_in_a_folder_are_a_quiet_line(shell: Shell, wire: Path) -> None:
    for name in ("auditor.toml", "style.css", "logo.svg", "desk.css"):
        (wire / name).write_text("", encoding="utf-8")
    (wire / "c.jsonl").unlink()
    ran = shell("audit", wire, "--strict", "--ignore", "CAP")

    assert ran.status == 0
    assert "4 files of other kinds passed over (no reader for .css, " in " ".join(ran.out.split())
    assert "skipped" not in ran.out
    assert "passed over" not in shell("audit", wire, "--quiet").out
    assert shell("audit", wire / "a.txt", wire / "logo.svg", "--strict").status == 2


def test_a_folder_with_nothing_but_other_kinds_is_status_2(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "style.css").write_text("p {}", encoding="utf-8")
    for options in ([], ["--quiet"], ["--diff"], ["--statistics"]):
        ran = shell("audit", tmp_path / "desk", *options)
        assert ran.status == 2
        told = " ".join((ran.out + ran.err).split())
        assert told.count("1 file of another kind passed over (no reader for .css;") == 1


def test_the_json_of_a_folder_is_valid_and_in_order(shell: Shell, wire: Path) -> None:
    report = json.loads(shell("audit", wire, "--format", "json").out)

    jsonschema.validate(report, json.loads(schema_text()))
    assert [Path(article["origin"]).name for article in report["articles"]] == ["a.txt", "b.txt", "c.jsonl#1"]
    assert [Path(skipped["origin"]).name for skipped in report["skipped"]] == ["c.jsonl#2"]


def test_every_offset_of_a_real_report_lies_in_the_text(shell: Shell, wire: Path) -> None:
    for line in shell("audit", wire / "b.txt", "--format", "jsonl").out.splitlines():
        article = json.loads(line)
        places = [*article["blocks"], *article["findings"], *(r for f in article["findings"] for r in f["related"])]
        assert places
        assert all(0 <= place["start"] <= place["end"] <= len(article["text"]) for place in places)
        assert article["text"] == REPEATED


def test_stdin_is_read_and_called_what_the_user_calls_it(shell: Shell) -> None:
    assert json.loads(shell("audit", "-", "-f", "jsonl", stdin=SOUND.encode()).out)["origin"] == "-"
    named = shell("audit", "-", "-f", "jsonl", "--stdin-filename", "desk/a.txt", stdin=SOUND.encode())
    assert json.loads(named.out)["origin"] == "desk/a.txt"


def test_the_publisher_is_given_to_articles_that_name_none(shell: Shell, wire: Path) -> None:
    article = json.loads(shell("audit", wire / "a.txt", "-f", "jsonl", "--publisher", "The Harbour Post").out)

    assert (article["publisher"], article["publisher_inferred"]) == ("The Harbour Post", False)


def test_rules_are_chosen_and_left_out(shell: Shell, wire: Path) -> None:
    only = shell("audit", wire / "b.txt", "-f", "concise", "--select", "CAP001").out
    without = shell("audit", wire / "b.txt", "-f", "concise", "--ignore", "CAP").out

    assert re.findall(r" ([A-Z]{3}\d{3}) ", only) == ["CAP001"]
    assert "CAP" not in without


def test_excluded_files_are_passed_over(shell: Shell, wire: Path) -> None:
    report = json.loads(shell("audit", wire, "-f", "json", "--exclude", "*.jsonl", "--exclude", "b.*").out)

    assert [Path(article["origin"]).name for article in report["articles"]] == ["a.txt"]


def test_a_pattern_that_the_shell_has_left_is_expanded(shell: Shell, wire: Path, tmp_path: Path) -> None:
    for pattern in (f"{wire}/*.txt", "wire/*.txt", "w*/[ab].t?t", "**/*.txt"):
        report = json.loads(shell("audit", pattern, "-f", "json").out)
        assert [Path(article["origin"]).name for article in report["articles"]] == ["a.txt", "b.txt"]
    assert "no such file or folder" in shell("audit", "wire/*.pdf").out


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "a[b].txt").write_text(SOUND, encoding="utf-8")
    (tmp_path / "ab.txt").write_text(SOUND, encoding="utf-8")

    assert json.loads(shell("audit", "a[b].txt", "-f", "jsonl").out)["origin"] == "a[b].txt"


def test_a_pattern_is_what_is_audited_for_reports_and_settings_too(shell: Shell, wire: Path, tmp_path: Path) -> None:
    ran = shell("audit", "w*/*.txt", "-o", wire / "a.txt")
    assert (ran.status, (wire / "a.txt").read_text(encoding="utf-8")) == (2, SOUND)

    (wire / "auditor.toml").write_text('ignore = ["CAP"]', encoding="utf-8")
    assert shell("audit", "w*").status == 1


def test_chrome_is_told_in_markdown_as_in_text_and_on_no_page(shell: Shell, tmp_path: Path) -> None:
    copy = "The quay was shut, the Coast Guard said.", "Share this article", "Nobody was hurt, the mayor said."
    for name, text, told in (
        ("a.txt", "\n\n".join(copy), 1),
        ("a.md", "\n\n".join(copy), 1),
        ("a.html", f"<article><p>{'</p><p>'.join(copy)}</p></article>", 0),
    ):
        (tmp_path / name).write_text(text, encoding="utf-8")
        assert shell("audit", name, "-f", "concise", "--select", "RES001").out.count("RES001") == told


def test_a_column_of_a_table_is_named(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("nr,copy\n7,Rain fell on Monday.\n", encoding="utf-8")

    assert shell("audit", path).status == 2
    article = json.loads(shell("audit", path, "-f", "jsonl", "--column", "text=copy", "--column", "id=nr").out)
    assert (article["id"], article["text"]) == ("7", "Rain fell on Monday.")


def test_the_report_goes_to_a_file_and_nothing_to_stdout(shell: Shell, wire: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.jsonl"
    ran = shell("audit", wire / "a.txt", "-f", "jsonl", "--output", target)

    assert ran.out == ""
    assert json.loads(target.read_text(encoding="utf-8"))["text"] == SOUND
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report.jsonl", "wire"]


def test_a_report_that_cannot_be_written_is_status_2_and_leaves_nothing(shell: Shell, wire: Path) -> None:
    ran = shell("audit", wire / "a.txt", "--output", wire / "gone" / "report.txt")

    assert ran.status == 2
    assert "cannot be written: No such file or directory" in ran.err


def test_an_old_report_outlives_an_audit_that_fails(shell: Shell, wire: Path, tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    target.write_text("old", encoding="utf-8")

    assert shell("audit", wire / "a.txt", "--select", "nonsense", "--output", target).status == 2
    assert target.read_text(encoding="utf-8") == "old"


def test_a_report_never_takes_the_place_of_what_is_audited(shell: Shell, wire: Path, tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(wire / "a.txt")
    for paths, output in (
        ([wire / "b.txt", wire / "a.txt"], wire / "a.txt"),
        ([wire / "a.txt"], tmp_path / "link.txt"),
        ([wire], wire / "a.txt"),
    ):
        for options in (["-f", "json"], ["--diff"], ["--fix"]):
            ran = shell("audit", *paths, "-o", output, *options)
            assert ran.status == 2
            assert f"{output.name}: cannot be written: it " in ran.err
            assert "name " in ran.err
    assert (wire / "a.txt").read_text(encoding="utf-8") == SOUND


def test_a_report_may_stand_beside_what_is_audited_where_it_is_none_of_it(shell: Shell, wire: Path) -> None:
    for name, options in (("old.json", ["--exclude", "*.json"]), ("old.report", [])):
        for _ in range(2):
            shell("audit", wire, "-f", "json", "-o", wire / name, *options)
        assert len(json.loads((wire / name).read_text(encoding="utf-8"))["articles"]) == 3
        (wire / name).unlink()


def test_a_report_does_not_take_the_place_of_the_file_on_stdin(wire: Path) -> None:
    ran = run_in_a_shell(f"AUDITOR audit - -o '{wire}/a.txt' < '{wire}/a.txt'")

    assert ran.returncode == 2
    assert b"it is what is audited" in ran.stderr
    assert (wire / "a.txt").read_text(encoding="utf-8") == SOUND


def test_the_report_for_a_terminal_may_be_called_a_table_as_elsewhere(shell: Shell, wire: Path) -> None:
    tables, usual = (shell("audit", wire, *options) for options in (["-f", "table"], []))

    assert tables == usual
    assert shell("audit", wire, "-f", "table", "--diff").out == shell("audit", wire, "--diff").out


def test_statistics_count_by_rule(shell: Shell, wire: Path) -> None:
    assert re.search(r"CAP001 +repeated-caption +warning +1 +1", shell("audit", wire, "--statistics").out)


def test_statistics_are_printed_as_what_is_asked_for_or_refused(shell: Shell, wire: Path) -> None:
    codes = {rule["code"] for rule in json.loads(shell("audit", wire, "--statistics", "-f", "json").out)["rules"]}
    refused = shell("audit", wire, "--statistics", "-f", "sarif")

    assert "CAP001" in codes
    assert "CAP001,repeated-caption,warning,1,1\n" in shell("audit", wire, "--statistics", "-f", "csv").out
    assert (refused.status, refused.out) == (2, "")
    assert "--statistics prints a table, csv or json, and no sarif" in refused.err


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--format", "jsno"], "no format 'jsno'; did you mean 'json'?"),
        (["--select", "CAP00x"], "no rule 'CAP00x'; did you mean 'CAP00"),
        (["--select", "ZZZ"], "no rule 'ZZZ'; the command `auditor rules` lists them\n"),
        (["--fail-on", "fatal"], "no severity 'fatal'; choose from error, warning, note, never\n"),
        (
            ["--format", "sqlite"],
            "no format 'sqlite'; choose from concise, ",
        ),
        (["--limit", "furlongs=3"], "no limit 'furlongs'; choose from bytes, decompressed, "),
        (["--input-format", "zzz"], "no input format 'zzz'; choose from compressed, csv, docx, "),
        (["--column", "qqq=body"], "no field 'qqq'; choose from "),
        (["--select", ""], "--select names no rule"),
        (["--select", "CAP", "--ignore", " ,"], "--ignore names no rule"),
        (["--slect", "CAP"], "--select"),
        (["--select", "CAP", "--ignore", "CAP"], "no rule is left to run: what is selected is ignored"),
        (["--isolated", "--config", "a.toml"], "give one of them"),
        (["--select", "ATT999"], "no rule 'ATT999'; the command `auditor rules` lists them"),
        (["--ignore", "repeated-captoin"], "no rule 'repeated-captoin'; did you mean 'repeated-caption'?"),
        (["--fail-on", "none"], "no severity 'none'; did you mean 'never'?"),
        (["--fail-on", "wraning"], "no severity 'wraning'; did you mean 'warning'?"),
        (["--min-severity", "eror"], "no severity 'eror'; did you mean 'error'?"),
        (["--formt", "json"], "--format"),
        (["--limit", "byts=3"], "no limit 'byts'; did you mean 'bytes'?"),
        (["--input-format", "txet"], "did you mean 'text'?"),
        (["--input-format", "HTML"], "no input format 'HTML'; did you mean 'html'?"),
        (["--limit", "BYTES=3"], "no limit 'BYTES'; did you mean 'bytes'?"),
        (["--column", "txet=body"], "no field 'txet'; did you mean 'text'?"),
        (["--column", "body"], "--column wants FIELD=NAME, not 'body'"),
        (["--config", "nowhere.toml"], "nowhere.toml: cannot be read"),
    ],
)
def test_what_does_not_exist_is_status_2_and_names_the_nearest(
    shell: Shell, wire: Path, options: list[str], message: str
) -> None:
    ran = shell("audit", wire / "a.txt", *options)

    assert (ran.status, ran.out) == (2, "")
    assert message in ran.err


def test_settings_are_found_from_the_working_directory_upward(shell: Shell, wire: Path, tmp_path: Path) -> None:
    (tmp_path / "auditor.toml").write_text('ignore = ["CAP"]', encoding="utf-8")

    assert shell("audit", wire / "b.txt").status == 0
    assert shell("audit", wire / "b.txt", "--isolated").status == 1


def test_settings_in_an_audited_folder_are_not_read_and_that_is_said(
    shell: Shell, wire: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (wire / "auditor.toml").write_text('ignore = ["CAP"]', encoding="utf-8")
    assert shell("audit", wire).status == 1

    monkeypatch.chdir(wire)
    ran = shell("audit", ".")
    assert ran.status == 1
    assert "auditor.toml lies in what is audited and was not read" in ran.err
    assert shell("audit", ".", "--config", "auditor.toml").status == 0


def test_a_wrong_setting_names_its_file_and_key(shell: Shell, wire: Path, tmp_path: Path) -> None:
    (tmp_path / "auditor.toml").write_text("[repeated-caption]\nmin_wrods = 3", encoding="utf-8")
    ran = shell("audit", wire / "b.txt")

    assert ran.status == 2
    assert "auditor.toml: no option of repeated-caption 'min_wrods'; did you mean 'min_words'?" in ran.err


def test_an_argument_with_escapes_does_not_reach_the_terminal_raw(shell: Shell) -> None:
    assert "\x1b" not in shell("audit", "\x1b[2Jgone.txt").err


def run_in_a_shell(command: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    program = f'"{sys.executable}" -m auditor'
    return subprocess.run(
        ["bash", "-c", command.replace("AUDITOR", program)],
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


def test_what_comes_over_a_pipe_is_told_as_it_comes() -> None:
    command = [sys.executable, "-m", "auditor", "audit", "-", "--stdin-filename", "wire.jsonl", "-f", "jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as ran:
        assert ran.stdin is not None
        assert ran.stdout is not None
        for number in range(3):
            ran.stdin.write(json.dumps({"id": str(number), "text": SOUND}).encode() + b"\n")
            ran.stdin.flush()  # and the next comes only when this one is told

            assert json.loads(ran.stdout.readline())["id"] == str(number)
        ran.stdin.close()


def test_a_closed_pipe_is_no_error(wire: Path) -> None:
    for number in range(400):
        (wire / f"{number}.txt").write_text(SOUND * 9, encoding="utf-8")
    ran = run_in_a_shell(f"AUDITOR audit '{wire}' -f jsonl | head -c 10; exit ${{PIPESTATUS[0]}}")

    assert ran.stderr == b""
    assert ran.returncode in (0, 1)


def test_mended_copy_that_nobody_reads_on_is_no_error(wire: Path) -> None:
    (wire / "long.txt").write_text((SOUND + "\n") * 900, encoding="utf-8")
    ran = run_in_a_shell(
        f"AUDITOR audit - --fix -q --fail-on never < '{wire}/long.txt' | true; exit ${{PIPESTATUS[0]}}"
    )

    assert ran.returncode == 0


def test_lines_end_in_one_character_whatever_the_system_makes_of_them(
    wire: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for command in (["audit", f"{wire}/b.txt", "--diff"], ["audit", f"{wire}/b.txt", "-f", "json"], ["schema"]):
        on_windows = io.BytesIO()
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(on_windows, encoding="utf-8", newline="\r\n"))
        monkeypatch.setattr(sys, "argv", ["auditor", *command])
        with pytest.raises(SystemExit):
            run()
        sys.stdout.flush()
        assert b"\n" in on_windows.getvalue()
        assert b"\r" not in on_windows.getvalue()


def test_a_full_disk_is_status_2_with_a_message(wire: Path) -> None:
    ran = run_in_a_shell(f"AUDITOR audit '{wire}' -f jsonl > /dev/full")

    assert ran.returncode == 2
    assert ran.stderr == b"auditor: stdout: cannot be written: No space left on device\n"


def test_a_terminal_that_knows_ascii_only_gets_ascii(wire: Path) -> None:
    ran = run_in_a_shell(f"AUDITOR audit '{wire}/b.txt'", PYTHONIOENCODING="ascii")

    assert ran.stderr == b""
    assert b"CAP001" in ran.stdout
    assert ran.stdout.isascii()


def test_the_version_and_the_help_load_nothing_heavy() -> None:
    heavy = "rich", "pandas", "numpy", "rapidfuzz", "pathspec", "pyspark", "auditor.audit", "auditor.rules.base"
    code = f"""
import sys
from auditor.cli.app import app
for argument in ("--version", "--help"):
    try:
        app([argument])
    except SystemExit:
        pass
print([name for name in {heavy!r} if name in sys.modules])
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout.splitlines()[-1] == "[]"


def test_jsonl_of_an_article_loads_no_rich_and_no_pandas(wire: Path) -> None:
    code = f"""
import sys
from auditor.cli.app import app
try:
    app(["audit", {str(wire / "a.txt")!r}, "--format", "jsonl"])
except SystemExit:
    pass
print([name for name in ("rich", "pandas", "numpy", "pathspec") if name in sys.modules])
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout.splitlines()[-1] == "[]"


def test_quiet_shows_a_note_that_fails_the_run(shell: Shell, tmp_path: Path) -> None:
    story = tmp_path / "a.txt"
    story.write_text("Officials said the quay would be shut on Monday.\n", encoding="utf-8")
    quiet = shell("audit", story, "--quiet")
    failing = shell("audit", story, "--quiet", "--fail-on", "note", "--select", "ATT002")

    assert (quiet.status, quiet.out) == (0, "")
    assert failing.status == 1
    assert "ATT002" in failing.out
