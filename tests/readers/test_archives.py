"""Zip and tar: each file inside is an article or a reason, and nothing is written, followed or opened twice."""

import bz2
import gzip
import io
import stat
import tarfile
import zipfile
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

COPY = "The ferry to Samsun was late again, the harbour office said."
PAGE = f"<!doctype html><html><body><article><h1>Late</h1><p>{COPY}</p><p>{COPY}</p></article></body></html>"
RECORDS = '{"text": "One."}\n{"text": "Two."}\n'

Files = list[tuple[str, str | bytes]]


def zipped(files: Files, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, content in files:
            archive.writestr(zipfile.ZipInfo(name), content, compression)
    return out.getvalue()


def tarred(files: Files, form: int = tarfile.PAX_FORMAT) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form) as archive:
        for name, content in files:
            data = content.encode() if isinstance(content, str) else content
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, BytesIO(data))
    return out.getvalue()


PACK = {"zip": zipped, "tar": tarred}


class Pipe(BytesIO):
    """Bytes that can be read once, from front to back."""

    def seekable(self) -> bool:
        return False


def read(name: str, data: bytes, limits: Limits | None = None, **more: object) -> list[Article | Skipped]:
    return list(read_stream(name, BytesIO(data), ReadOptions(Gazetteer(()), limits or Limits(), **more)))  # type: ignore[arg-type]


def told(results: list[Article | Skipped]) -> list[tuple[str, str]]:
    return [(result.origin, result.text if isinstance(result, Article) else result.reason) for result in results]


@pytest.mark.parametrize("kind", PACK)
def test_each_file_is_read_by_its_own_format_and_called_by_its_name(kind: str) -> None:
    data = PACK[kind](
        [("mon/a.txt", COPY), ("b.jsonl", RECORDS), ("c.html", PAGE), ("d.txt.gz", gzip.compress(b"Zip."))]
    )

    results = read(f"wire.{kind}", data)

    assert [result.origin for result in results] == [
        f"wire.{kind}#mon/a.txt",
        f"wire.{kind}#b.jsonl#1",
        f"wire.{kind}#b.jsonl#2",
        f"wire.{kind}#c.html",
        f"wire.{kind}#d.txt.gz",
    ]
    assert [text.partition("\n")[0] for _, text in told(results)] == [COPY, "One.", "Two.", "Late", "Zip."]


@pytest.mark.parametrize("kind", PACK)
def test_an_archive_is_known_by_its_content_and_through_a_pipe(kind: str) -> None:
    data = PACK[kind]([("a.txt", COPY)])

    [article] = read_stream("-", Pipe(data), ReadOptions(Gazetteer(())))

    assert isinstance(article, Article)
    assert article.text == COPY


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress])
def test_a_compressed_tar_is_read_too(pack: object) -> None:
    [article] = read("wire.tgz", pack(tarred([("a.txt", COPY)])))  # type: ignore[operator]

    assert isinstance(article, Article)
    assert article.origin == "wire.tgz#a.txt"


@pytest.mark.parametrize("kind", PACK)
def test_a_format_asked_for_is_that_of_the_files(kind: str) -> None:
    [article] = read("wire", PACK[kind]([("a.html", PAGE)]), input_format="text")
    [told_twice] = read("wire", PACK[kind]([("a.txt", COPY)]), input_format=kind)

    assert isinstance(article, Article)
    assert article.text == PAGE
    assert isinstance(told_twice, Article)


@pytest.mark.parametrize("kind", PACK)
def test_names_that_lead_out_are_only_names(kind: str, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    outside = tmp_path / "x.txt"
    (tmp_path / "in" / "a").write_bytes(PACK[kind]([("../x.txt", COPY), (str(outside), COPY)]))

    results = list(read_paths([str(tmp_path / "in")], ReadOptions(Gazetteer(()))))

    assert [text for _, text in told(results)] == [COPY, COPY]
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a", "in"]


@pytest.mark.parametrize("kind", PACK)
def test_what_is_no_article_has_a_reason_and_what_is_hidden_is_passed_over(kind: str) -> None:
    files: Files = [("a.css", "p {}"), (".git/b.txt", COPY), ("__MACOSX/._c.txt", COPY), ("d.txt", ""), ("e.txt", COPY)]

    results = read("wire", PACK[kind](files))

    assert [origin for origin, _ in told(results)] == ["wire#a.css", "wire#d.txt", "wire#e.txt"]
    assert [type(result) for result in results] == [Skipped, Skipped, Article]


@pytest.mark.parametrize("kind", PACK)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_second_file_of_one_name_is_reported(kind: str) -> None:
    data = PACK[kind]([("a.txt", COPY), ("a.txt", "Another.")])

    first, second = read("wire", data)

    assert isinstance(first, Article)
    assert isinstance(second, Skipped)
    assert "second file of this name" in second.reason


@pytest.mark.parametrize("inner", PACK)
@pytest.mark.parametrize("outer", PACK)
def test_no_archive_is_opened_inside_another(inner: str, outer: str) -> None:
    nested = PACK[inner]([("a.txt", COPY)])

    results = read("wire", PACK[outer]([(f"a.{inner}", nested), ("b.txt", COPY), ("c.txt.gz", gzip.compress(nested))]))

    assert [type(result) for result in results] == [Skipped, Article, Skipped]
    assert "archive inside an archive" in told(results)[0][1]


@pytest.mark.parametrize("kind", PACK)
def test_more_files_than_the_limit_are_named(kind: str) -> None:
    results = read("wire", PACK[kind]([(f"{n}.txt", COPY) for n in range(9)]), Limits(members=5))

    assert isinstance(results[-1], Skipped)
    assert "--limit members=N" in results[-1].reason


def test_a_zip_of_blanks_stops_at_the_ratio_over_all_its_files() -> None:
    data = zipped([(f"{n}.html", b" " * (8 << 20)) for n in range(20)])

    results = read("bomb.zip", data)

    assert len(results) < 10
    assert isinstance(results[-1], Skipped)
    assert "--limit ratio=N" in results[-1].reason


@pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_rare_compressions_and_encryption_are_reasons(compression: int) -> None:
    encrypted = bytearray(zipped([("a.txt", COPY)]))
    encrypted[encrypted.index(b"PK\x01\x02") + 8] |= 1

    [rare] = read("wire.zip", zipped([("a.txt", COPY)], compression))
    [locked] = read("wire.zip", bytes(encrypted))

    assert isinstance(rare, Skipped)
    assert "compressed by method" in rare.reason
    assert isinstance(locked, Skipped)
    assert "encrypted" in locked.reason


def test_links_and_devices_are_not_followed() -> None:
    link = zipfile.ZipInfo("a.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    tar_out = io.BytesIO()
    with tarfile.open(fileobj=tar_out, mode="w") as tar:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE):
            info = tarfile.TarInfo("a.txt")
            info.type, info.linkname = kind, "/etc/passwd"
            tar.addfile(info)

    results = read("wire.zip", out.getvalue()) + read("wire.tar", tar_out.getvalue())

    assert [type(result) for result in results] == [Skipped] * 5
    assert "link" in told(results)[0][1]
    assert "link" in told(results)[1][1]


@pytest.mark.parametrize("form", [tarfile.PAX_FORMAT, tarfile.GNU_FORMAT, tarfile.USTAR_FORMAT])
def test_long_and_foreign_names_come_whole_from_every_kind_of_tar(form: int) -> None:
    name = "ä" * 30 + "/" + "b" * 90 + ".txt"

    [article] = read("wire.tar", tarred([(name, COPY)], form))

    assert isinstance(article, Article)
    assert article.origin == f"wire.tar#{name}"


def test_a_header_that_claims_too_much_is_refused_before_it_is_read() -> None:
    header = tarfile.TarInfo("x")
    header.type, header.size = tarfile.XHDTYPE, 1 << 30

    [skipped] = read("wire.tar", header.tobuf(tarfile.GNU_FORMAT) + bytes(4096))

    assert isinstance(skipped, Skipped)
    assert "header of" in skipped.reason


@given(st.sampled_from(sorted(PACK)), st.integers(0, 4000), st.binary(min_size=1, max_size=40))
def test_a_damaged_archive_ends_in_reasons(kind: str, at: int, noise: bytes) -> None:
    data = PACK[kind]([("a.txt", COPY), ("b/c.html", PAGE)])
    at %= len(data)

    for damaged in (data[:at], data[:at] + noise + data[at + len(noise) :], data[:at] + noise + data[at:]):
        for result in read(f"wire.{kind}", damaged):
            assert isinstance(result, Article) or not result.crashed, result


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"Rain fell on Monday.", "no zip archive, nor a Word file, which is one; leave the format out"),
        (b"PK\x03\x04Rain fell on Monday.", "a zip archive that is damaged or cut off before its end"),
    ],
)
def test_what_is_no_zip_is_told_from_a_damaged_one(data: bytes, why: str) -> None:
    [lost] = read_stream("a.txt", BytesIO(data), ReadOptions(Gazetteer(()), input_format="docx"))

    assert isinstance(lost, Skipped)
    assert lost.reason.startswith(why)
