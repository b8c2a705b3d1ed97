"""What is passed over: the house's patterns, told from their own folder, and ignore files, as git reads them."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.errors import SettingsError
from auditor.readers.folders import files_of
from auditor.readers.sieve import Sieve
from auditor.settings import Exclude


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A house's folder, with copy in it and beside it."""
    for name in ("wire/a.txt", "wire/drafts/b.txt", "wire/drafts/old/c.txt", "drafts/d.txt"):
        (tmp_path / "desk" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "desk" / name).write_text("Rain.")
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "e.txt").write_text("Rain.")
    monkeypatch.chdir(tmp_path / "desk")
    return tmp_path / "desk"


def sieve(*patterns: str, folder: Path, force: bool = False) -> Sieve:
    return Sieve((Exclude(patterns, str(folder)),), force_exclude=force)


def names(path: object, chosen: Sieve) -> list[str]:
    return [Path(file).name for file in files_of(str(path), chosen) if isinstance(file, str)]


@pytest.mark.parametrize(
    ("pattern", "read"),
    [
        ("drafts/", ["a.txt"]),
        ("/drafts/", ["a.txt", "b.txt", "c.txt"]),
        ("wire/drafts/", ["a.txt"]),
        ("/wire/drafts/old", ["a.txt", "b.txt"]),
        ("drafts/old/", ["a.txt", "b.txt", "c.txt"]),
        ("*.txt", []),
    ],
)
def test_patterns_are_told_from_their_folder_whatever_is_named(desk: Path, pattern: str, read: list[str]) -> None:
    for named in ("wire", "./wire/", desk / "wire"):
        assert names(named, sieve(pattern, folder=desk)) == read


def test_a_folder_that_is_named_is_read_and_what_is_excluded_in_it_is_not(desk: Path) -> None:
    assert names("wire/drafts", sieve("drafts/", folder=desk)) == ["b.txt", "c.txt"]
    assert names("wire/drafts", sieve("drafts/", "old/", folder=desk)) == ["b.txt"]
    assert names(".", sieve("/drafts/", folder=desk / "wire" / "..")) == ["a.txt", "b.txt", "c.txt"]


def test_of_what_lies_outside_the_folder_of_the_patterns_names_are_matched_and_no_places(desk: Path) -> None:
    house = sieve("drafts/", "/a.txt", folder=desk / "house")

    assert names("wire", house) == ["a.txt"]
    assert names("../drafts", house) == ["e.txt"]


def test_a_file_that_is_named_is_passed_over_only_by_force(desk: Path) -> None:
    assert not sieve("drafts/", folder=desk).passes_over("wire/drafts/b.txt")
    for named in ("wire/drafts/b.txt", "drafts", "drafts/", str(desk / "drafts" / "d.txt"), "wire/../drafts/d.txt"):
        assert sieve("drafts/", folder=desk, force=True).passes_over(named)
    assert not sieve("drafts/", folder=desk, force=True).passes_over("wire/a.txt")
    assert not sieve("/drafts/", folder=desk, force=True).passes_over("wire/drafts/b.txt")


def test_a_pattern_that_is_none_is_an_error(desk: Path) -> None:
    with pytest.raises(SettingsError, match="exclude: "):
        names("wire", sieve("!", folder=desk))


def test_ignore_files_of_inner_folders_count_and_go_before_those_above(desk: Path) -> None:
    (desk / "wire" / ".gitignore").write_text("*.txt\n!a.txt\n")
    (desk / "wire" / "drafts" / ".gitignore").write_text("!*.txt\n/old/c.txt\n")
    (desk / "wire" / "drafts" / "a.txt").write_text("Rain.")

    assert names("wire", Sieve(respect_ignore=True)) == ["a.txt", "a.txt", "b.txt"]
    assert names("wire", Sieve()) == ["a.txt", "a.txt", "b.txt", "c.txt"]


def test_the_ignore_file_of_a_folder_says_nothing_of_those_beside_it(desk: Path) -> None:
    (desk / "wire" / "drafts" / ".ignore").write_text("*.txt\n")

    assert names(".", Sieve(respect_ignore=True)) == ["d.txt", "a.txt"]


def test_what_is_in_an_ignored_folder_cannot_be_taken_in_again(desk: Path) -> None:
    (desk / "wire" / ".gitignore").write_text("drafts/\n")
    (desk / "wire" / "drafts" / ".gitignore").write_text("!b.txt\n")

    assert names("wire", Sieve(respect_ignore=True)) == ["a.txt"]


def test_no_ignore_file_takes_in_what_the_house_excludes(desk: Path) -> None:
    (desk / "wire" / ".gitignore").write_text("!a.txt\n")

    assert names("wire", Sieve((Exclude(("a.txt",), str(desk)),), respect_ignore=True)) == ["b.txt", "c.txt"]
