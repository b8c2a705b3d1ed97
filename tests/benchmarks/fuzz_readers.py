"""Feed every reader damaged samples: python tests/benchmarks/fuzz_readers.py --runs 2000 --seed 1 [--only html].

Each sample of sample_data/ is cut, doubled, overwritten and spliced with the tokens that formats are made of. A reader
may skip what it is given; it may not crash, lose a character between blocks, or take longer than --seconds. What breaks
one of these is written to --keep, by its seed; a case worth keeping goes to tests/data/fuzz/, which the tests replay.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream

SAMPLES = Path(__file__).parents[2] / "sample_data"
TOKENS = [
    *(
        b"<",
        b">",
        b"</",
        b"/>",
        b"<!--",
        b"-->",
        b"<![CDATA[",
        b"]]>",
        b"<!DOCTYPE",
        b"&",
        b"&#x110000;",
        b"&lt",
        b"<p>",
    ),
    *(
        b"<figure>",
        b"<figcaption>",
        b"<script>",
        b"<table><tr>",
        b"<a href='x'>",
        b'"',
        b"'",
        b"=",
        b"{",
        b"}",
        b"[",
        b"]",
    ),
    *(
        b'"text":',
        b'"bodies":',
        b"null",
        b"1e999",
        b"\\ud800",
        b"WARC/1.0\r\n",
        b"Content-Length: ",
        b"\r\n\r\n",
        b"\n",
    ),
    *(
        b"\0",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"\xc3",
        b"\x80",
        b"PK\x03\x04",
        b"\x1f\x8b\x08",
        b"%PDF-",
        b"PAR1",
        b"ustar",
    ),
]


def main() -> int:
    """Run, print what broke, and exit 1 if anything did."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=500, help="damaged copies of each sample")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="samples whose name holds this")
    parser.add_argument("--seconds", type=float, default=5.0, help="CPU seconds an input may take")
    parser.add_argument("--keep", type=Path, default=Path("fuzz-found"), help="folder for what broke")
    given = parser.parse_args()
    samples = [path for path in sorted(SAMPLES.rglob("*.*")) if given.only in path.name and path.name != "README.md"]
    broken = 0
    for path in samples:
        for seed in range(given.seed, given.seed + given.runs):
            data = damaged(path.read_bytes(), random.Random(f"{path.name}:{seed}"))
            for fault in faults(path.name, data, given.seconds):
                broken += 1
                given.keep.mkdir(exist_ok=True)
                (given.keep / f"{seed}-{path.name}").write_bytes(data)
                print(f"{path.name}, seed {seed}: {fault}")
    print(f"{len(samples)} samples, {given.runs} runs each, {broken} faults")
    return 1 if broken else 0


def damaged(data: bytes, chance: random.Random) -> bytes:
    """A copy with a few things done to it."""
    for _ in range(chance.randint(1, 6)):
        at, end = sorted((chance.randint(0, len(data)), chance.randint(0, len(data))))
        end = min(end, at + 2000)
        data = chance.choice(
            [
                data[:at] + data[end:],
                data[:end] + data[at:end] * chance.choice((1, 3, 40)) + data[end:],
                data[:at] + chance.choice(TOKENS) * chance.choice((1, 1, 2, 50)) + data[at:],
                data[:at] + chance.randbytes(min(8, end - at)) + data[at + 8 :],
                data[:at],
            ]
        )
    return data


def faults(name: str, data: bytes, seconds: float) -> Iterator[str]:
    """What is wrong with how a reader took ``data``."""
    started = time.process_time()
    for result in read_stream(name, BytesIO(data), ReadOptions(gazetteer())):
        if isinstance(result, Skipped):
            if result.crashed:
                yield result.reason
        elif not tiled(result):
            yield f"{result.origin}: its blocks leave words out"
    if time.process_time() - started > seconds:
        yield f"took {time.process_time() - started:.1f} CPU seconds"


def tiled(article: Article) -> bool:
    """Whether the blocks are in order and nothing but white space lies between them."""
    at = 0
    for block in article.blocks:
        if block.span.start < at or article.text[at : block.span.start].strip():
            return False
        at = block.span.end
    return not article.text[at:].strip()


if __name__ == "__main__":
    sys.exit(main())
