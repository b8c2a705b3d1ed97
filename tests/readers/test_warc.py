"""Web archives: every page that can be read is, and each damage has its record's number."""

import gzip
import zlib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.gazetteer.lookup import Gazetteer
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream
from auditor.readers.limits import Limits

COPY = "The ferry to Samsun was late again on Monday, the harbour office said, and nobody knew when it would sail."
PAGE = f"<html><body><article><h1>{{0}}</h1><p>{COPY}</p></article></body></html>"


def answer(title: str, headers: str = "", body: bytes | None = None) -> bytes:
    page = PAGE.format(title).encode() if body is None else body
    return f"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{headers}\r\n".encode() + page


def record(title: str, content: bytes | None = None, length: int | None = None, kind: str = "response") -> bytes:
    content = answer(title) if content is None else content
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://post.example/{title}\r\n"
        f"Content-Type: application/http\r\nContent-Length: {len(content) if length is None else length}\r\n\r\n"
    )
    return head.encode() + content + b"\r\n\r\n"


def read(data: bytes, limits: Limits | None = None) -> list[Article | Skipped]:
    return list(read_stream("crawl.warc", BytesIO(data), ReadOptions(Gazetteer(()), limits or Limits())))


def titles(results: list[Article | Skipped]) -> list[str | None]:
    return [result.title for result in results if isinstance(result, Article)]


def reasons(results: list[Article | Skipped]) -> list[str]:
    return [f"{result.origin}: {result.reason}" for result in results if isinstance(result, Skipped)]


def test_pages_are_articles_with_their_address_and_record_number() -> None:
    request = record("A", b"GET / HTTP/1.1\r\n\r\n", kind="request")

    results = read(request + record("A") + record("B"))

    assert titles(results) == ["A", "B"]
    assert [(a.origin, a.url) for a in results if isinstance(a, Article)] == [
        ("crawl.warc#2", "https://post.example/A"),
        ("crawl.warc#3", "https://post.example/B"),
    ]


@pytest.mark.parametrize("packed", ["plain", "one member", "member a record"])
def test_compression_by_file_or_by_record_changes_nothing(packed: str) -> None:
    both = [record("A"), record("B")]
    data = {
        "plain": b"".join(both),
        "one member": gzip.compress(b"".join(both)),
        "member a record": b"".join(map(gzip.compress, both)),
    }[packed]

    assert titles(read(data)) == ["A", "B"]


def test_chunked_and_compressed_bodies_are_undone() -> None:
    page = PAGE.format("A").encode()
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (page[:10], page[10:])) + b"0\r\n\r\n"
    chunked = answer("A", "Transfer-Encoding: chunked\r\n", chunks)
    zipped = answer("A", "Content-Encoding: gzip\r\n", gzip.compress(page))
    deflated = answer("A", "Content-Encoding: deflate\r\n", zlib.compress(page)[2:-4])
    already_undone = answer("A", "Content-Encoding: gzip\r\n", page)

    results = read(b"".join(record("A", content) for content in (chunked, zipped, deflated, already_undone)))

    assert titles(results) == ["A"] * 4


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (record("X", length=-1), "broken header"),
        (b"WARC/1.0\r\nContent-Length: x\r\n\r\n\r\n", "broken header"),
        (b"some garbage\r\nmore of it\r\n", "no record begins here"),
        (record("X", length=10**15), "limit bytes"),
    ],
)
def test_after_a_bad_record_the_next_one_is_found(bad: bytes, why: str) -> None:
    results = read(record("A") + bad + record("B"))

    assert titles(results) == ["A", "B"]
    assert len(reasons(results)) == 1
    assert reasons(results)[0].startswith("crawl.warc#2: ")
    assert why in reasons(results)[0]


def test_records_that_a_wrong_length_swallows_are_counted_and_read() -> None:
    longer = record("A", length=len(answer("A")) + 4 + len(record("B")))

    results = read(longer + record("B") + record("C"))
    at_the_end = read(longer + record("B"))

    assert titles(results) == ["A", "B", "C"]
    assert titles(at_the_end) == ["A", "B"]
    assert "1 record(s)" in reasons(results)[0]
    assert "1 record(s)" in reasons(at_the_end)[0]


def test_a_length_too_small_and_a_cut_are_told() -> None:
    assert "too small" in reasons(read(record("A", length=len(answer("A")) - 5) + record("B")))[0]
    assert titles(read(record("A") + record("B")[:-60])) == ["A"]
    assert "cut off" in reasons(read(record("A") + record("B")[:-60]))[0]


def test_a_body_that_unpacks_to_more_than_the_limit_is_skipped() -> None:
    bomb = answer("A", "Content-Encoding: gzip\r\n", gzip.compress(b" " * 100_000))

    results = read(record("A", bomb) + record("B"), Limits(bytes=50_000))

    assert titles(results) == ["B"]
    assert "limit bytes" in reasons(results)[0]


@given(st.binary(max_size=300), st.integers(0, 400))
def test_whatever_stands_in_between_the_reader_comes_to_an_end(noise: bytes, at: int) -> None:
    archive = record("A") + record("B")

    results = read(archive[:at] + noise + archive[at:])

    assert not [result for result in results if isinstance(result, Skipped) and result.crashed]
