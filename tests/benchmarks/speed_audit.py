"""Time the whole audit: python tests/benchmarks/speed_audit.py --articles articles.jsonl [--limit 600].

Reads JSON Lines with ``text`` in one process, as ``auditor audit --format jsonl`` does, and throws the report away. The
first tenth is audited beforehand and not counted: it pays for start-up. A million turns of an empty loop stand beside,
for figures differ with the machine.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from io import BytesIO
from pathlib import Path

from machine import turns

from auditor.audit import Auditor
from auditor.readers.collecting import collect_seldom
from auditor.readers.inputs import read_stream
from auditor.reports.base import Style, renderer
from auditor.settings import Settings


def main() -> int:
    """Print articles and MB of text a CPU second."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=Path, required=True)
    parser.add_argument("--limit", type=int, default=600)
    given = parser.parse_args()
    lines = given.articles.read_text(encoding="utf-8").splitlines()
    texts = [json.loads(line)["text"] for line in lines[: given.limit]]
    tenth = max(1, len(texts) // 10)
    auditor = Auditor.of(Settings())
    _audited(auditor, texts[:tenth])
    collect_seldom()
    started = time.process_time()
    count = _audited(auditor, texts[tenth:])
    taken = time.process_time() - started
    size = sum(map(len, texts[tenth:])) / 1e6
    print(f"{count} articles of {size / count * 1e3:.1f} kB; a million turns take {turns():.3f} s")
    print(f"{count / taken:.0f} articles and {size / taken:.2f} MB a CPU second")
    return 0


def _audited(auditor: Auditor, texts: list[str]) -> int:
    data = "\n".join(json.dumps({"text": text}) for text in texts).encode()
    articles = read_stream("articles.jsonl", BytesIO(data), auditor.reading)
    report = renderer("jsonl")(auditor.audit_articles(articles), Style())
    return sum(line.endswith("\n") for line in report)


if __name__ == "__main__":
    sys.exit(main())
