"""Several processes tell what one tells, and leave nothing behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parents[1] / "sample_data"
SENTENCES = (
    "Ana Kovac, the harbour master, told Northwire on Monday that three ferries were held at Split.",
    "The coast guard said in a statement that the storm would pass by Tuesday.",
    "“Nobody goes out tonight,” Kovac said.",
)


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "auditor", "audit", *map(str, arguments)]


def running(*arguments: object) -> subprocess.Popen[bytes]:
    """A run that has begun to tell, in a group of processes of its own."""
    begun = subprocess.Popen(
        command("--isolated", *arguments, "-f", "jsonl", "--jobs", "2"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    assert begun.stdout is not None
    assert begun.stdout.readline()
    return begun


def audit(*arguments: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command(*arguments), capture_output=True, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Enough for several batches: files, a broken one, records of which one is broken, and an unknown kind."""
    made = tmp_path / "wire"
    made.mkdir()
    for number in range(70):
        (made / f"{number:03}.txt").write_text(" ".join(SENTENCES[number % 3 :]) + f"\n\nNo. {number}\n")
    (made / "040.txt").write_bytes(b"\x00\x01\x02\x03" * 900)
    records = [json.dumps({"text": " ".join(SENTENCES), "id": f"r{n}"}) for n in range(50)]
    (made / "records.jsonl").write_text("\n".join([*records[:20], "{broken", *records[20:]]))
    (made / "picture.png").write_bytes(b"\x89PNG\r\n")
    return made


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Some seconds' work."""
    if not Path("/proc").is_dir():
        pytest.skip("processes are looked for in /proc")
    file = tmp_path / "archive.jsonl"
    file.write_text("".join(json.dumps({"text": " ".join(SENTENCES) * 9, "id": str(n)}) + "\n" for n in range(3_000)))
    return file


@pytest.mark.parametrize("form", ["jsonl", "terminal"])
def test_two_processes_and_one_print_the_same(folder: Path, form: str) -> None:
    one = audit(folder, SAMPLES / "formats", "-f", form)
    two = audit(folder, SAMPLES / "formats", "-f", form, "--jobs", 2)

    assert b"040.txt" in one.stdout + one.stderr
    assert (one.returncode, one.stdout, one.stderr) == (two.returncode, two.stdout, two.stderr)


def test_the_articles_of_a_long_file_are_shared_out_in_their_order(tmp_path: Path) -> None:
    file = tmp_path / "archive.jsonl"
    record = {"text": " ".join(SENTENCES), "page": "<p>" * 4_000}
    file.write_text("".join(json.dumps({"id": str(n), **record}) + "\n" for n in range(120)))
    ran = audit(file, "-f", "jsonl", "-j", 2, "--fail-on", "never")

    assert file.stat().st_size > 1_000_000
    assert [json.loads(line)["id"] for line in ran.stdout.splitlines()] == [str(n) for n in range(120)]


def test_settings_and_a_baseline_hold_in_every_process(folder: Path, tmp_path: Path) -> None:
    house, known = tmp_path / "house.toml", tmp_path / "known.json"
    house.write_text('[names]\nnames = ["Northwire"]\n[[suppress]]\ncodes = ["ATT"]\nreason = "x"\n')
    (folder / "zz.txt").write_text(
        "Three ferries were held.\n\nSource: Coast Guard / Telegram\n\nSource: Coast Guard / Telegram\n\nThey wait.\n"
    )
    given = (folder, "--config", house, "-f", "concise", "--jobs", 2)
    told, recorded, after = audit(*given), audit(*given, "--write-baseline", known), audit(*given, "--baseline", known)

    assert (b"CAP001" in told.stdout, b" ATT" in told.stdout) == (True, False)
    assert b"recorded as known" in recorded.stderr
    assert (b"CAP001" in after.stdout, after.returncode) == (False, 0)


def test_a_reader_that_leaves_early_leaves_no_process_behind(archive: Path) -> None:
    with running(archive) as begun:
        assert begun.stdout is not None
        begun.stdout.close()

    assert left_of(begun.pid) == []


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_a_run_that_is_ended_takes_its_processes_with_it(archive: Path, ending: signal.Signals) -> None:
    with running(archive) as begun:
        begun.send_signal(ending)
        begun.communicate()

    assert left_of(begun.pid) == []


def test_a_process_that_is_killed_ends_the_run_with_a_reason(archive: Path) -> None:
    with running(archive) as begun:
        os.kill(max(pid for pid in workers_of(begun.pid)), signal.SIGKILL)
        _, told = begun.communicate()

    assert (begun.returncode, b"fewer --jobs" in told) == (2, True)


def members_of(group: int) -> list[int]:
    """The processes of a group that are not over."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, its_group = stat.read_text().rpartition(")")[2].split()[:3]
        except OSError:  # it ended meanwhile
            continue
        if int(its_group) == group and state != "Z":
            found.append(int(stat.parent.name))
    return found


def workers_of(group: int) -> list[int]:
    return [
        pid for pid in members_of(group) if pid != group and b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes()
    ]


def left_of(group: int) -> list[int]:
    """Who of a group is still there; the last may take a moment to see that the first is gone."""
    for _ in range(100):
        if not members_of(group):
            return []
        time.sleep(0.1)
    return members_of(group)
