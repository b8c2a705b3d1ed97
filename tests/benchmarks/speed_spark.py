"""Compare the engines of ``auditor corpus``: python tests/benchmarks/speed_spark.py [--size 20000 --seed 1 --files 8].

Each is a process of its own, as a user runs it; Spark's has others under it, the JVM and those that read and compare.
CPU seconds and the most memory at one time are summed over all of them, told from ``/proc`` four times a second.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryDirectory

from made_corpus import records

TICKS, PAGE = os.sysconf("SC_CLK_TCK"), os.sysconf("SC_PAGE_SIZE")
SPARK = ["--engine", "spark", "--spark-master", "local[2]"]


def main() -> int:
    """Print CPU seconds and memory of both engines, and whether they print the same."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--files", type=int, default=8)
    parser.add_argument("--commands", nargs="+", default=["pairs", "clusters"])
    given = parser.parse_args()
    with TemporaryDirectory() as name:
        folder = Path(name)
        _make(folder / "in", given.size, given.seed, given.files)
        for command in given.commands:
            for engine, options in (("local", []), ("spark", SPARK)):
                _timed(folder, command, engine, options)
    return 0


def _make(folder: Path, size: int, seed: int, files: int) -> None:
    folder.mkdir()
    opened = [(folder / f"{number}.jsonl").open("w", encoding="utf-8") for number in range(files)]
    for number, line in enumerate(records(size, seed)):
        opened[number % files].write(line)
    for file in opened:
        file.close()


def _timed(folder: Path, command: str, engine: str, options: list[str]) -> None:
    started = time.monotonic()
    with (folder / "out").open("wb") as out:
        call = [sys.executable, "-m", "auditor", "corpus", command, "in", "-q", *options]
        process = subprocess.Popen(call, stdout=out, stderr=subprocess.DEVNULL, cwd=folder)
        cpu: dict[int, float] = {}
        most: dict[str, int] = {}
        while process.poll() is None:
            now: dict[str, int] = {}
            for number, kind, used, size in _tree(process.pid):
                cpu[number] = used
                now[kind] = now.get(kind, 0) + size
            for kind, held in {**now, "all": sum(now.values())}.items():
                most[kind] = max(most.get(kind, 0), held)
            time.sleep(0.25)
    told = (folder / "out").read_bytes()
    memory = ", ".join(f"{kind} {each >> 20}" for kind, each in sorted(most.items()))
    seconds = f"{sum(cpu.values()):6.1f} CPU s in {time.monotonic() - started:5.0f} s"
    print(
        f"{command:<9} {engine}  {seconds}  MiB: {memory}  "
        f"{len(told.splitlines())} lines, {blake2b(told, digest_size=4).hexdigest()}, status {process.returncode}",
        flush=True,
    )


def _tree(root: int) -> list[tuple[int, str, float, int]]:
    """Number, name, CPU seconds and bytes in memory of a process and of those under it."""
    known = {}
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit():
                known[int(entry.name)] = (entry / "stat").read_text().rpartition(")")
        except OSError:
            continue
    found, under = [], {root}
    for number in sorted(known):
        name, _, rest = known[number]
        cells = rest.split()
        if number in under or int(cells[1]) in under:
            under.add(number)
            kind = "java" if "(java" in name else "python"
            found.append((number, kind, (int(cells[11]) + int(cells[12])) / TICKS, int(cells[21]) * PAGE))
    return found


if __name__ == "__main__":
    sys.exit(main())
