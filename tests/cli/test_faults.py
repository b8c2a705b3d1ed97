"""What nobody foresaw ends in one line and status 2, and leaves no report that looks whole."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from auditor.cli.app import run
from auditor.cli.output import write


def faulty() -> None:
    raise KeyError("id\nof what")


def leaves(command: Callable[[], object]) -> object:
    with pytest.raises(SystemExit) as leaving:
        run(command)
    return leaving.value.code


def test_a_fault_is_status_2_and_one_line_that_says_where(capsys: pytest.CaptureFixture[str]) -> None:
    assert leaves(faulty) == 2

    told = capsys.readouterr().err
    assert told.startswith("auditor: a fault in the auditor: KeyError: 'id\\nof what', at test_faults.py:")
    assert ", called at cli/app.py:" in told
    assert "please report this" in told
    assert told.count("\n") == 1


def test_the_place_is_the_last_in_our_code(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert leaves(lambda: write(iter([3]), tmp_path / "report")) == 2  # type: ignore[arg-type]

    assert ", at cli/output.py:" in capsys.readouterr().err


def test_a_fault_half_way_leaves_no_file(tmp_path: Path) -> None:
    def pieces() -> Iterator[str]:
        yield '{"id": 1}\n'
        faulty()

    assert leaves(lambda: write(pieces(), tmp_path / "report.jsonl")) == 2
    assert list(tmp_path.iterdir()) == []


def test_a_fault_takes_the_place_of_no_report_that_was_there(tmp_path: Path) -> None:
    (tmp_path / "report.jsonl").write_text("old", encoding="utf-8")

    assert leaves(lambda: write(iter(["new", 3]), tmp_path / "report.jsonl")) == 2  # type: ignore[arg-type]
    assert (tmp_path / "report.jsonl").read_text(encoding="utf-8") == "old"


def test_a_traceback_is_printed_where_it_is_asked_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    leaves(faulty)
    assert "Traceback" not in capsys.readouterr().err

    monkeypatch.setenv("AUDITOR_TRACEBACK", "1")
    assert leaves(faulty) == 2
    told = capsys.readouterr().err
    assert "Traceback (most recent call last)" in told
    assert "in faulty" in told


def test_a_shell_sees_status_2(tmp_path: Path) -> None:
    code = "from auditor.cli.app import run; run(lambda: 1 / 0)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (ran.returncode, ran.stdout) == (2, "")
    assert "ZeroDivisionError" in ran.stderr


ENDLESS = """
import sys, time
from pathlib import Path
from auditor.cli.app import run
from auditor.cli.output import write

def pieces():
    yield "begun"
    print("begun", flush=True)
    while True:
        time.sleep(0.01)

run(lambda: write(pieces(), Path(sys.argv[1])))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no process can be asked to end there")
def test_a_run_that_is_told_to_end_leaves_no_file_and_ends_as_told(tmp_path: Path) -> None:
    command = [sys.executable, "-c", ENDLESS, str(tmp_path / "report.jsonl")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as begun:
        assert begun.stdout is not None
        begun.stdout.readline()
        assert len(list(tmp_path.iterdir())) == 1
        begun.terminate()
        _, told = begun.communicate(timeout=30)

    assert (begun.returncode, told) == (-signal.SIGTERM, b"")
    assert list(tmp_path.iterdir()) == []
