"""An origin is parted into its file and its record, and told as a path or an address."""

from __future__ import annotations

import ntpath
import os

import pytest

from auditor.model.origin import Origin


@pytest.mark.parametrize(
    ("origin", "file", "record"),
    [
        ("wire/a.txt", "wire/a.txt", ""),
        ("wire/feed.jsonl#12", "wire/feed.jsonl", "12"),
        ("wire/feed.jsonl.gz#12", "wire/feed.jsonl.gz", "12"),
        ("wire.zip#monday/a#1.html", "wire.zip", "monday/a#1.html"),
        ("wire/a #2 story.txt", "wire/a #2 story.txt", ""),
        ("C# news.txt", "C# news.txt", ""),
        ("wire/feed#3", "wire/feed", "3"),
        ("wire/a#3.txt", "wire/a#3.txt", ""),
        ("-", "-", ""),
        ("-#2", "-", "2"),
        ("https://post.example/feed.rss#2", "https://post.example/feed.rss", "2"),
        ("a.zip#\nb.txt", "a.zip", "\nb.txt"),
    ],
)
def test_a_record_is_told_from_its_file(origin: str, file: str, record: str) -> None:
    assert Origin.of(origin) == Origin(file, record)


@pytest.mark.parametrize(
    ("file", "path", "uri"),
    [
        ("wire/a b.txt", "wire/a b.txt", "wire/a%20b.txt"),
        ("./wire/../wire/a.txt", "wire/a.txt", "wire/a.txt"),
        ("/desk/wire/a.txt", "wire/a.txt", "wire/a.txt"),
        ("../other/a.txt", "../other/a.txt", "file:///other/a.txt"),
        ("/other/a.txt", "../other/a.txt", "file:///other/a.txt"),
        ("javascript:alert(1).txt", "javascript:alert(1).txt", "javascript%3Aalert%281%29.txt"),
        ("100%?.txt", "100%?.txt", "100%25%3F.txt"),
        ("Київ.txt", "Київ.txt", "%D0%9A%D0%B8%D1%97%D0%B2.txt"),
        ("\udcff.txt", "\udcff.txt", "%FF.txt"),
        ("\ud800.txt", "\ud800.txt", "%5Cud800.txt"),
        ("https://post.example/a b?c=%20", "https://post.example/a b?c=%20", "https://post.example/a%20b?c=%20"),
        ("-", "-", "-"),
    ],
)
def test_a_file_is_told_from_the_working_directory(file: str, path: str, uri: str) -> None:
    assert (Origin(file).within("/desk"), Origin(file).uri("/desk")) == (path, uri)


def test_without_a_folder_paths_stay_as_they_were_given() -> None:
    assert Origin("wire//a.txt").within("") == "wire/a.txt"
    assert Origin("/wire/a.txt").uri("") == "file:///wire/a.txt"


def test_a_file_on_another_drive_is_told_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as on_windows:
        on_windows.setattr(os, "path", ntpath)
        told = Origin("D:\\wire\\a.txt").within("C:\\desk")

    assert "D:\\wire\\a.txt" == told
