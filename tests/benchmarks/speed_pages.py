"""Time the page reader beside trafilatura, if installed: python tests/benchmarks/speed_pages.py --pages FOLDER.

Each reads all the pages, in turn, in one process, after a round that warms them up; the CPU time of all rounds counts,
the collector's included, which looks as seldom as in the command line after its first article. Page by page, each finds
the processor's caches full of the other's data, which nobody's work is like.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import logging
import sys
import time
import warnings
from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path

from auditor.gazetteer.lookup import gazetteer
from auditor.readers.base import ReadOptions
from auditor.readers.collecting import collect_seldom
from auditor.readers.inputs import read_stream


def main() -> int:
    """Print pages a CPU second for each, and how many times as fast ours is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=Path, required=True, help="folder with the pages, as .html.gz")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    pages = [gzip.decompress(path.read_bytes()) for path in sorted(given.pages.glob("*.html.gz"))]
    readers = {"auditor": _ours()} | _theirs()
    timed = _timed(readers, pages, given.rounds)
    for name, seconds in timed.items():
        print(f"{name}: {given.rounds * len(pages) / seconds:.1f} pages a CPU second ({seconds:.2f} s)")
    if "trafilatura" in timed:
        print(f"{timed['trafilatura'] / timed['auditor']:.2f} times as fast as trafilatura")
    return 0


def _ours() -> Callable[[bytes], object]:
    options = ReadOptions(gazetteer())
    return lambda page: list(read_stream("page.html", BytesIO(page), options))


def _theirs() -> dict[str, Callable[[bytes], object]]:
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    try:
        return {"trafilatura": importlib.import_module("trafilatura").extract}
    except ImportError:
        return {}


def _timed(readers: dict[str, Callable[[bytes], object]], pages: Iterable[bytes], rounds: int) -> dict[str, float]:
    seconds = dict.fromkeys(readers, 0.0)
    for number in range(rounds + 1):
        if number == 1:
            collect_seldom()
            seconds = dict.fromkeys(readers, 0.0)
        for name, read in readers.items():
            started = time.process_time()
            for page in pages:
                read(page)
            seconds[name] += time.process_time() - started
    return seconds


if __name__ == "__main__":
    sys.exit(main())
