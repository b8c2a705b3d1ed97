"""Compressed files are read as what they hold, no further than the limits, and damage has a place."""

import bz2
import gzip
import json
import lzma
import os
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.gazetteer.lookup import Gazetteer
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_paths, read_stream
from auditor.readers.limits import Limits

zstd = pytest.importorskip("backports.zstd")

COPY = "The ferry to Samsun was late again, the harbour office said.\n\nNobody was hurt."
PAGE = "<!doctype html><html><body><article><h1>Late</h1><p>" + COPY * 3 + "</p></article></body></html>"
PACK = {"gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress, "zst": zstd.compress}


def read(name: str, data: bytes, limits: Limits | None = None, **more: object) -> list[Article | Skipped]:
    return list(read_stream(name, BytesIO(data), ReadOptions(Gazetteer(()), limits or Limits(), **more)))  # type: ignore[arg-type]


def records(count: int) -> bytes:
    return b"".join(json.dumps({"text": f"{COPY} {n} {os.urandom(200).hex()}"}).encode() + b"\n" for n in range(count))


@pytest.mark.parametrize("suffix", PACK)
def test_text_in_it_is_the_text_character_for_character(suffix: str) -> None:
    [article] = read(f"a.txt.{suffix}", PACK[suffix](COPY.encode()))

    assert isinstance(article, Article)
    assert (article.text, article.origin) == (COPY, f"a.txt.{suffix}")


@pytest.mark.parametrize("suffix", PACK)
def test_the_format_inside_is_told_by_the_name_and_by_the_content(suffix: str) -> None:
    [named] = read(f"a.jsonl.{suffix}", PACK[suffix](records(1)))
    [unnamed] = read("-", PACK[suffix](PAGE.encode()))
    [forced] = read("-", PACK[suffix](b"x: " + records(1)), input_format="text")

    assert isinstance(named, Article)
    assert named.origin.endswith("#1")
    assert isinstance(unnamed, Article)
    assert "<p>" not in unnamed.text
    assert isinstance(forced, Article)
    assert forced.text.startswith("x: {")


def test_what_is_packed_says_so() -> None:
    [packed] = read("a.txt.gz", gzip.compress(COPY.encode()))
    [loose] = read("a.txt", COPY.encode())

    assert isinstance(packed, Article)
    assert isinstance(loose, Article)
    assert (packed.packed, loose.packed) == (True, False)


@pytest.mark.parametrize("suffix", PACK)
def test_members_one_after_the_other_are_one_file(suffix: str) -> None:
    pack = PACK[suffix]

    results = read(f"a.jsonl.{suffix}", pack(records(2)) + pack(records(3)))

    assert [isinstance(result, Article) for result in results] == [True] * 5


@pytest.mark.parametrize("suffix", PACK)
def test_a_file_cut_off_says_so_after_what_came_before(suffix: str) -> None:
    data = PACK[suffix](records(3000))

    results = read(f"a.jsonl.{suffix}", data[: len(data) * 3 // 4])

    assert isinstance(results[0], Article)
    assert isinstance(results[-1], Skipped)
    assert "cut off" in results[-1].reason


@pytest.mark.parametrize("suffix", PACK)
def test_damage_and_what_is_no_member_are_reasons(suffix: str) -> None:
    data = bytearray(PACK[suffix](records(50)))
    trailing = read(f"a.jsonl.{suffix}", bytes(data) + b"garbage")
    data[len(data) // 2 : len(data) // 2 + 40] = bytes(40)
    damaged = read(f"a.jsonl.{suffix}", bytes(data))

    assert sum(isinstance(result, Article) for result in trailing) == 50
    assert isinstance(trailing[-1], Skipped)
    assert isinstance(damaged[-1], Skipped)


@pytest.mark.parametrize("suffix", PACK)
@pytest.mark.parametrize("limit", ["ratio", "decompressed", "bytes"])
def test_a_bomb_stops_at_the_limit_that_is_named(suffix: str, limit: str) -> None:
    limits = {"ratio": Limits(), "decompressed": Limits(decompressed=1 << 20, ratio=10**9)}.get(limit)
    limits = limits or Limits(bytes=1 << 20, ratio=10**9)

    [skipped] = read(f"a.html.{suffix}", PACK[suffix](b" " * (64 << 20)), limits)

    assert isinstance(skipped, Skipped)
    assert f"--limit {limit}=N" in skipped.reason


def test_what_is_compressed_twice_is_refused_or_counted_twice() -> None:
    [skipped] = read("a.txt.gz.gz", gzip.compress(gzip.compress(b" " * (64 << 20))))

    assert isinstance(skipped, Skipped)


def test_in_a_folder_compressed_articles_are_read_and_other_compressed_files_are_not(tmp_path: Path) -> None:
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(COPY.encode()))
    (tmp_path / "b.css.gz").write_bytes(gzip.compress(b"p { color: red }"))

    first, second = read_paths([str(tmp_path)], ReadOptions(Gazetteer(())))

    assert isinstance(first, Article)
    assert isinstance(second, Skipped)
    assert ".css" in second.reason


@given(st.binary(min_size=1, max_size=300), st.sampled_from(sorted(PACK)), st.integers(0, 300))
def test_any_bytes_after_the_mark_end_in_an_article_or_a_reason(noise: bytes, suffix: str, at: int) -> None:
    data = PACK[suffix](COPY.encode())

    results = read(f"a.txt.{suffix}", data[:at] + noise + data[at:])

    assert results
    assert not any(result.crashed for result in results if isinstance(result, Skipped))
