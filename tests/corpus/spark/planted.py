"""A few hundred articles in files of several forms, with what is hard about them planted."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path

WORDS = 3_000
OUTLETS = ("The Guardian", "Reuters", "Kilmore Echo", "lvivherald.example", None)
FORMULA = "This report was made by machine from figures that the exchange gives out at the close of each day."
AGENCY = "KILMORE, March 3 (Reuters) - "


def records(size: int, seed: int) -> list[dict[str, object]]:
    """Copies whole and in part, revisions under one id, agency copy, a commonplace, dates missing; twice the same."""
    rng = random.Random(seed)
    words = ["".join(rng.choices("aeioulnrstdmkp", k=rng.randint(2, 9))) for _ in range(WORDS)]
    told: list[dict[str, object]] = []
    for number in range(size):
        text = " ".join(rng.choices(words, k=rng.randint(30, 160))) + "."
        kind = rng.randrange(6) if told else 5
        before = rng.choice(told[-40:]) if told else {}
        if kind == 0:
            text = f"{text} {before['text']}"
        elif kind == 1:
            old = str(before["text"]).split()
            text = f"{text} {' '.join(old[: rng.randint(20, 60)])}"
        record: dict[str, object] = {"id": f"n{number:03}", "text": text, "publisher": rng.choice(OUTLETS)}
        if kind == 2:
            record |= {"id": before["id"], "text": f"{before['text']} {text[:80]}"}
        if rng.random() < 0.2:
            record["text"] = f"{AGENCY}{record['text']}"
        if rng.random() < 0.3:
            record["text"] = f"{record['text']} {FORMULA}"
        if rng.random() < 0.8:
            record["published"] = f"2026-03-{number % 28 + 1:02}T{rng.randrange(24):02}:00:00Z"
        told.append(record)
    unnamed: dict[str, object] = {"text": f"Zoë said: “{told[3]['text']}”", "published": "2026-03-09"}
    surrogate: dict[str, object] = {"id": "\ud800", "text": f"{told[5]['text']} \ud83d", "url": "https://a.example/1"}
    return [surrogate, *told, *told[10:20], unnamed]


def folder(path: Path, size: int, seed: int) -> Path:
    """They, and what is no article, in ``path``: JSON Lines, some of it compressed, a table, a page."""
    import pyarrow as pa
    from pyarrow import parquet

    path.mkdir()
    lines = [json.dumps(record) for record in records(size, seed)]
    table = [json.loads(line) for line in lines[1::5]]
    columns = {name: [row.get(name) for row in table] for name in ("id", "text", "publisher", "published")}
    parquet.write_table(pa.table(columns), path / "b.parquet")
    (path / "a.jsonl").write_text("\n".join([*lines[0::5], '{"id": "bad"}', "{", *lines[2::5]]) + "\n")
    (path / "c.jsonl.gz").write_bytes(gzip.compress("\n".join([*lines[3::5], *lines[4::5]]).encode()))
    (path / "d.jsonl.gz").write_bytes(gzip.compress(lines[1].encode())[:-12])
    (path / "e.txt").write_text(f"{json.loads(lines[7])['text']}\n")
    (path / "f.png").write_bytes(b"\x89PNG")
    (path / "g.txt").write_bytes(b"")
    return path
