"""Time the name check alone: python tests/benchmarks/speed_names.py --articles articles.jsonl [--megabytes 6.7].

Distinct articles (JSON Lines with ``text``), evenly drawn, in one process. The first pass meets each word for the first
time, as fresh copy does; the second one knows them. CPU time of ``name_faults`` only, the collector's included. The
machine's own speed, a million turns of an empty loop, stands beside, for figures differ with it.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from machine import turns

from auditor.analysis.names.faults import name_faults
from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article, BlockKind


def main() -> int:
    """Print MB of UTF-8 a CPU second for both passes, and for spotting known names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=Path, required=True)
    parser.add_argument("--megabytes", type=float, default=6.7)
    given = parser.parse_args()
    articles = _drawn([*dict.fromkeys(_texts(given.articles))], given.megabytes * 1e6)
    size = sum(len(article.text.encode()) for article in articles) / 1e6
    names = gazetteer()
    print(f"{len(articles)} articles, {size:.1f} MB; a million turns take {turns():.3f} s")
    for title in ("first pass", "second pass"):
        started = time.process_time()
        for article in articles:
            name_faults(article, names, ())
        print(f"{title}: {size / (time.process_time() - started):.2f} MB/s")
    started = time.process_time()
    for article in articles:
        names.spot(article.text)
    print(f"spotting: {size / (time.process_time() - started):.2f} MB/s")
    return 0


def _texts(path: Path) -> list[str]:
    return [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _drawn(texts: list[str], size: float) -> list[Article]:
    step = max(1.0, sum(map(len, texts)) / size)
    drawn = (texts[int(at * step)] for at in range(int(len(texts) / step)))
    return [Article.of("drawn", [(BlockKind.PARAGRAPH, text)]) for text in drawn if text.strip()]


if __name__ == "__main__":
    sys.exit(main())
