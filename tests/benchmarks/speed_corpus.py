"""Time the corpus commands: python tests/benchmarks/speed_corpus.py [--articles FILE | --size 20000 --seed 1].

Each command is a process of its own, as a user runs it, start-up included; an earlier run on a few articles compiles.
Without ``--articles`` the articles are made up (``made_corpus.py``). CPU seconds and the most memory are what the
system counted for the process; a million turns of an empty loop stand beside, for figures differ with the machine. The
digests tell whether two versions print the same.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryDirectory

from machine import turns
from made_corpus import records

FEW = 50


def main() -> int:
    """Print articles and MB a CPU second, and the most memory, of each command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=Path)
    parser.add_argument("--size", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--repeat", type=int, default=3, help="Times each command is run; the fastest is told.")
    given = parser.parse_args()
    with TemporaryDirectory() as name:
        folder = Path(name)
        articles = given.articles or _made(folder / "made.jsonl", given.size, given.seed)
        lines = articles.read_bytes().splitlines(keepends=True)
        (folder / "few.jsonl").write_bytes(b"".join(lines[:FEW]))
        count, size = len(lines), articles.stat().st_size / 1e6
        del lines
        print(f"{count} articles, {size:.1f} MB; a million turns take {turns():.3f} s")
        _compiled(folder)
        for command in ("pairs", "clusters", "add", "query"):
            _timed(folder, command, articles.resolve(), count, size, given.repeat)
    return 0


def _made(path: Path, size: int, seed: int) -> Path:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(records(size, seed))
    return path


def _compiled(folder: Path) -> None:
    for command in (["pairs"], ["add", "few.index"], ["query", "few.index"]):
        _run(folder, [*command, "few.jsonl"])


def _timed(folder: Path, command: str, articles: Path, count: int, size: float, repeat: int) -> None:
    """Query asks about all articles again: each has its copies in the index, and itself."""
    index = {"add": ["wire.index"], "query": ["wire.index"]}.get(command, [])
    best, most, told = float("inf"), 0, b""
    for _ in range(repeat):
        if command == "add":
            (folder / "wire.index").unlink(missing_ok=True)
        cpu, memory, told = _run(folder, [command, *index, str(articles)])
        best, most = min(best, cpu), max(most, memory)
    made = (folder / "wire.index").stat().st_size / 1e6 if command == "add" else 0.0
    digest = blake2b(told, digest_size=4).hexdigest()
    rest = f"index {made:.1f} MB" if command == "add" else f"{len(told.splitlines())} lines, {digest}"
    print(
        f"{command:<9} {best:6.2f} CPU s  {count / best:6.0f} articles and {size / best:5.2f} MB a CPU second  "
        f"{most / 1024:5.0f} MiB  {rest}"
    )


def _run(folder: Path, arguments: list[str]) -> tuple[float, int, bytes]:
    """CPU seconds, most memory in KiB, and what was printed."""
    out = folder / "out"
    with out.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "auditor", "corpus", *arguments, "-q"], stdout=file, cwd=folder
        )
        _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"auditor corpus {' '.join(arguments)} failed with {process.returncode}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss, out.read_bytes()


if __name__ == "__main__":
    sys.exit(main())
