"""The compiled gazetteer is kept, read back as it was, and made anew when it is gone, broken or out of date."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from auditor.gazetteer.compiled import compiled
from auditor.gazetteer.lookup import Gazetteer
from auditor.gazetteer.source import shipped_entries


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AUDITOR_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_what_is_read_from_the_cache_is_what_the_lists_say(cache: Path) -> None:
    compiled()
    (kept,) = cache.iterdir()
    before = kept.read_bytes()
    entries = Gazetteer(tables=compiled()).entries

    assert entries == tuple(shipped_entries())
    assert kept.read_bytes() == before


@pytest.mark.parametrize("damage", [b"", b"GAZ1", b"nothing of ours", bytes(4096)])
def test_a_broken_cache_is_made_anew(cache: Path, damage: bytes) -> None:
    compiled()
    (kept,) = cache.iterdir()
    right = kept.read_bytes()
    kept.write_bytes(damage)

    assert Gazetteer(tables=compiled()).find("Reuters") is not None
    assert kept.read_bytes() == right


def test_a_cache_cut_short_is_made_anew(cache: Path) -> None:
    compiled()
    (kept,) = cache.iterdir()
    right = kept.read_bytes()
    kept.write_bytes(right[: len(right) // 2])

    assert Gazetteer(tables=compiled()).find("TASS") is not None
    assert kept.read_bytes() == right


def test_an_unwritable_cache_costs_only_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "a file, not a folder"
    blocked.write_text("")
    monkeypatch.setenv("AUDITOR_CACHE", str(blocked))

    assert Gazetteer(tables=compiled()).find("Reuters") is not None


def test_older_compilations_are_swept_away(cache: Path) -> None:
    cache.mkdir()
    (cache / "gazetteer-little-0123.bin").write_bytes(b"of another time")
    (cache / "somebody else's file").write_bytes(b"")
    compiled()

    assert sorted(path.name for path in cache.iterdir())[1:] == ["somebody else's file"]
    assert not (cache / "gazetteer-little-0123.bin").exists()


def test_many_runs_at_once_leave_one_whole_file(cache: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: Gazetteer(tables=compiled()).find("Reuters"), range(4)))

    assert all(entry is not None for entry in found)
    assert [path.suffix for path in cache.iterdir()] == [".bin"]
