"""Files, folders and streams become articles, and each thing that cannot be read a reason."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pytest

from auditor.errors import SettingsError, UnknownOption
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_paths, read_stream
from auditor.readers.limits import Limits
from auditor.readers.sieve import Sieve
from auditor.settings import Exclude

OPTIONS = ReadOptions(Gazetteer(()))
COPY = "The ferry to Samsun was late again, the harbour office said.\n\nNobody was hurt."


def small(**limits: int) -> ReadOptions:
    return ReadOptions(Gazetteer(()), Limits(**limits))


def read(path: Path, **more: object) -> list[Article | Skipped]:
    return list(read_paths([str(path)], OPTIONS, **more))  # type: ignore[arg-type]


def reasons(results: list[Article | Skipped]) -> list[str]:
    return [result.reason for result in results if isinstance(result, Skipped)]


def texts(results: list[Article | Skipped]) -> list[str]:
    return [result.text for result in results if isinstance(result, Article)]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_text_is_the_file_character_for_character(tmp_path: Path, newline: str) -> None:
    copy = COPY.replace("\n", newline) + "  \0 \x1b[1m" + newline
    (tmp_path / "a.txt").write_bytes(copy.encode("utf-8-sig"))

    [article] = read(tmp_path / "a.txt")

    assert isinstance(article, Article)
    assert (article.text, article.encoding, article.source_map) == (copy, "utf-8-sig", None)


def test_an_article_without_an_id_has_the_same_one_each_time_and_another_has_another(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(COPY)

    first, second = read(tmp_path), read(tmp_path)

    assert [a.id for a in first if isinstance(a, Article)] == [a.id for a in second if isinstance(a, Article)]
    assert len({a.id for a in first if isinstance(a, Article)}) == 2


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b" \n\t\n", "nothing but white space"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f", "binary"),
    ],
)
def test_a_file_with_nothing_to_read_says_why(tmp_path: Path, content: bytes, why: str) -> None:
    (tmp_path / "a.txt").write_bytes(content)

    [reason] = reasons(read(tmp_path / "a.txt"))

    assert why in reason


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "a.jsonl", "a.csv", "a.docx"])
def test_an_empty_file_is_excused_and_a_broken_one_is_not(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    (tmp_path / "b.docx").write_bytes(b"PK\x03\x04 cut off")

    assert read(tmp_path / name) == [Skipped(str(tmp_path / name), "empty", excused=True)]
    assert [False] == [found.excused for found in read(tmp_path / "b.docx") if isinstance(found, Skipped)]


def test_a_missing_path_is_a_reason_and_the_next_path_is_read(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(COPY)

    results = list(read_paths([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")], OPTIONS))

    assert "no such file" in reasons(results)[0]
    assert texts(results) == [COPY]


def test_too_many_bytes_name_the_limit_and_how_to_raise_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(COPY)

    [reason] = reasons(list(read_paths([str(tmp_path / "a.txt")], small(bytes=10))))

    assert "the limit is 10 " in reason
    assert "--limit bytes=N" in reason


def test_an_article_that_is_too_long_is_skipped_and_those_beside_it_are_read(tmp_path: Path) -> None:
    records = tmp_path / "wire.jsonl"
    records.write_text('{"text": "The ferry was late, again and again."}\n{"text": "It came."}\n')
    long, short = read_paths([str(records)], small(article=20))

    assert isinstance(long, Skipped)
    assert (long.origin, long.reason) == (
        f"{records}#1",
        "36 characters in one article, and the limit is 20 (raise it with --limit article=N)",
    )
    assert isinstance(short, Article)


def test_limits_come_from_options_and_a_wrong_one_names_the_nearest() -> None:
    assert Limits.of(["depth=7"]).depth == 7
    with pytest.raises(UnknownOption, match="did you mean 'line_length'"):
        Limits.of(["line-length=7"])
    with pytest.raises(SettingsError, match="whole number"):
        Limits.of(["depth=deep"])


def test_a_folder_is_read_in_order_without_hidden_and_excluded_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".hidden.txt", "drafts/c.txt", ".git/d.txt", "e.skip.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)

    results = read(tmp_path, sieve=Sieve((Exclude(("*.skip.txt",), str(tmp_path)),)))

    assert texts(results) == ["a.txt", "b.txt", "drafts/c.txt"]


def test_ignore_files_count_only_when_asked_for(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("drafts/\n")
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "a.txt").write_text(COPY)
    (tmp_path / "b.txt").write_text("Ready.")

    assert texts(read(tmp_path)) == ["Ready.", COPY]
    assert texts(read(tmp_path, sieve=Sieve(respect_ignore=True))) == ["Ready."]


def test_links_are_followed_inside_the_folder_only(tmp_path: Path) -> None:
    (tmp_path / "outside.txt").write_text("Not yours.")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(COPY)
    os.symlink(folder / "a.txt", folder / "b.txt")
    os.symlink(tmp_path / "outside.txt", folder / "c.txt")
    os.symlink(folder, folder / "d")

    results = read(folder)

    assert texts(results) == [COPY, COPY]
    assert [("out of the folder" in r, "to a folder" in r) for r in reasons(results)] == [(True, False), (False, True)]


@contextmanager
def nested(folder: Path, depth: int, name: str) -> Iterator[None]:
    """Folders in folders, more than a path may tell of, with a file in the innermost one; taken away afterwards."""
    here = os.open(folder, os.O_RDONLY)
    for _ in range(depth):
        os.mkdir(name, dir_fd=here)
        inner = os.open(name, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    file = os.open("a.txt", os.O_WRONLY | os.O_CREAT, dir_fd=here)
    os.write(file, b"Far in.")
    os.close(file)
    os.close(here)
    try:
        yield
    finally:
        while (folder / name / name).exists():  # what cannot be named cannot be taken away in one go
            (folder / name / name).rename(folder / "inner")
            (folder / name).rmdir()
            (folder / "inner").rename(folder / name)


def test_a_folder_nested_without_end_is_read(tmp_path: Path) -> None:
    (tmp_path / "e.txt").write_text("And on.")
    with nested(tmp_path, 1200, "d"):
        assert texts(read(tmp_path)) == ["Far in.", "And on."]


def test_a_path_that_is_too_long_is_skipped_and_the_next_is_read(tmp_path: Path) -> None:
    (tmp_path / "e.txt").write_text("And on.")
    with nested(tmp_path, 40, "d" * 150):
        results = read(tmp_path)

    assert ["the folder cannot be read: File name too long"] == reasons(results)
    assert texts(results) == ["And on."]


def test_a_link_to_another_drive_leads_out_of_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "wire").mkdir()
    (tmp_path / "a.txt").write_text("Outside.")
    os.symlink(tmp_path / "a.txt", tmp_path / "wire" / "a.txt")

    def raises(paths: object) -> str:
        raise ValueError("Paths don't have the same drive")  # as on Windows

    monkeypatch.setattr(os.path, "commonpath", raises)

    assert ["a link that leads out of the folder"] == reasons(read(tmp_path / "wire"))


def test_an_empty_folder_and_a_file_of_no_known_kind_say_so(tmp_path: Path) -> None:
    assert "nothing to read" in reasons(read(tmp_path))[0]
    (tmp_path / "style.css").write_text("p { color: red }")

    assert "no reader for .css" in reasons(read(tmp_path))[0]


def test_a_stream_is_read_by_what_it_holds() -> None:
    record = json.dumps({"text": COPY}).encode()

    [plain] = read_stream("-", BytesIO(COPY.encode()), OPTIONS)
    [from_record] = read_stream("-", BytesIO(record + b"\n"), OPTIONS)

    assert isinstance(plain, Article)
    assert isinstance(from_record, Article)
    assert (plain.origin, plain.text, from_record.origin, from_record.text) == ("-", COPY, "-#1", COPY)


def test_an_unknown_input_format_names_the_nearest() -> None:
    with pytest.raises(UnknownOption, match="did you mean 'jsonl'"):
        list(read_stream("-", BytesIO(b"x"), ReadOptions(Gazetteer(()), input_format="json-l")))


class Failing(BytesIO):
    """A stream that fails when it is read."""

    def __init__(self, error: OSError) -> None:
        super().__init__()
        self._error = error

    def readinto(self, buffer: object) -> int:
        raise self._error


def test_a_disk_that_fails_is_the_inputs_fault_and_a_file_missing_elsewhere_is_ours() -> None:
    (broken,) = read_stream("a.txt", Failing(OSError(5, "Input/output error")), OPTIONS)
    (missing,) = read_stream("a.txt", Failing(FileNotFoundError(2, "No such file", "/lib/markup.toml")), OPTIONS)

    assert broken == Skipped("a.txt", "Input/output error")
    assert isinstance(missing, Skipped)
    assert missing.crashed
    assert "markup.toml" in missing.reason


def test_a_named_pipe_or_a_device_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "wire")

    for results in (read(tmp_path / "wire"), read(Path("/dev/null"))):
        assert reasons(results) == ["not a file: a pipe, a socket or a device; name - and give on stdin what it holds"]
    assert reasons(read(tmp_path)) == ["not a file: a pipe, a socket or a device"]


def test_a_pipe_that_the_shell_has_opened_is_read() -> None:
    reading, writing = os.pipe()
    os.write(writing, COPY.encode())
    os.close(writing)

    assert texts(read(Path(f"/dev/fd/{reading}"))) == [COPY]
    os.close(reading)
