"""What an index keeps, how it is added to, and what it says of files that are none."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import threading
import zlib
from pathlib import Path

import pytest

pytest.importorskip("numba", reason="needs the extra corpus")

import numpy as np
from invented import BAKERS, CHESS, FERRY, INQUIRY, STORIES, article, filler

from auditor.corpus import index as index_file
from auditor.corpus.filling import filled
from auditor.corpus.index import FORMAT, Index
from auditor.corpus.kernel import Buffer, prints_of
from auditor.corpus.removing import removed
from auditor.corpus.texts import packed
from auditor.errors import CorpusError
from auditor.model.article import Article


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "wire.index"


def add(path: Path, *articles: Article) -> tuple[int, int, int]:
    with Index.open_to_add(path) as index:
        told = list(filled(index, articles))
    return sum(t.added for t in told), sum(t.renewed for t in told), sum(t.known for t in told)


def contents(path: Path) -> list[tuple[str, str]]:
    with Index.open(path) as index:
        return sorted((held.id, raw.decode("utf-8", "surrogatepass")) for held, raw in index.held(range(len(index))))


def had(path: Path, text: str) -> list[int]:
    texts = packed([article("q", text)])
    with Index.open(path) as index:
        hashes, _ = prints_of(Buffer(texts.buffer, texts.starts, texts.ends))
        return sorted(set(index.having(np.unique(hashes))[1].tolist()))


def test_an_article_is_kept_with_all_that_is_known_of_it(path: Path) -> None:
    known = {"publisher": "The Herald", "published": "2026-03-01", "url": "https://example.org/a", "title": "Ferry"}
    add(path, article("a", FERRY, **known))
    with Index.open(path) as index:
        [(held, raw)] = index.held([0])

    assert raw.decode() == FERRY
    assert (held.id, held.origin, held.publisher, held.published, held.url, held.title) == ("a", "a", *known.values())


def test_articles_are_found_by_the_words_they_have(path: Path) -> None:
    add(path, *STORIES)

    assert [had(path, FERRY), had(path, f"{CHESS} {INQUIRY}"), had(path, filler(1))] == [[0], [1, 3], []]


def test_an_index_is_one_file_when_it_is_closed(path: Path) -> None:
    add(path, *STORIES)
    assert [file.name for file in path.parent.iterdir()] == [path.name]

    before = path.read_bytes()
    assert had(path, FERRY) == [0]
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert path.read_bytes() == before


def test_what_is_added_again_changes_nothing(path: Path) -> None:
    assert add(path, *STORIES, STORIES[0]) == (4, 0, 0)
    before = path.read_bytes()

    assert add(path, *STORIES) == (0, 0, 4)
    assert path.read_bytes() == before


def test_what_is_known_beside_the_words_is_brought_up_to_date(path: Path) -> None:
    add(path, article("a", FERRY))

    assert add(path, article("a", FERRY, publisher="The Herald", url="https://example.org/x")) == (0, 1, 0)
    with Index.open(path) as index:
        assert [held.publisher for held in index.every()] == ["The Herald"]
        assert index.at_address("https://example.org/x") == [0]
    assert had(path, FERRY) == [0]


def test_another_text_under_one_id_and_one_text_under_another_id_are_articles_of_their_own(path: Path) -> None:
    assert add(path, article("a", FERRY), article("a", INQUIRY), article("b", FERRY)) == (3, 0, 0)


def test_a_removed_article_is_found_no_more_and_the_others_are(path: Path) -> None:
    add(path, *STORIES)
    words = zlib.compress(INQUIRY.encode(), 1)
    assert words in path.read_bytes()
    with Index.open_to_change(path) as index:
        assert [held.id for held in removed(index, {"i", "c", "nobody"})] == ["i", "c"]

    assert [had(path, text) for text in (FERRY, INQUIRY, BAKERS, CHESS)] == [[0], [], [2], []]
    assert words not in path.read_bytes()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_what_is_added_after_a_removal_is_found_under_a_number_of_its_own(path: Path) -> None:
    add(path, *STORIES)
    with Index.open_to_change(path) as index:
        removed(index, {"f", "c"})

    assert add(path, *STORIES) == (2, 0, 2)
    assert [had(path, text) for text in (FERRY, INQUIRY, BAKERS, CHESS)] == [[3], [1], [2], [4]]


KILLED = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from invented import STORIES
from auditor.corpus.filling import filled
from auditor.corpus.index import Index

def killed():
    yield from STORIES[: int(sys.argv[3])]
    os.kill(os.getpid(), signal.SIGKILL)

with Index.open_to_add(Path(sys.argv[2])) as index:
    list(filled(index, killed(), size=1))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("after", [0, 1, 3])
def test_a_run_that_was_killed_is_gone_on_with_to_the_same_result(path: Path, after: int) -> None:
    call = [sys.executable, "-c", KILLED, str(Path(__file__).parent), str(path), str(after)]
    assert subprocess.run(call, check=False).returncode == -signal.SIGKILL

    assert add(path, *STORIES) == (4 - after, 0, after)
    assert contents(path) == sorted((story.id, story.text) for story in STORIES)
    assert [had(path, story.text) for story in STORIES] == [[0], [1], [2], [3]]


def test_a_batch_that_fails_leaves_nothing_of_itself(path: Path) -> None:
    add(path, STORIES[0])
    with Index.open_to_add(path) as index, pytest.raises(IndexError):
        index.enter(STORIES, np.zeros(1, np.uint64), np.full(1, 99))

    assert [name for name, _ in contents(path)] == ["f"]


def test_two_who_add_at_once_both_do(path: Path) -> None:
    def work(start: int) -> None:
        told.extend(
            add(path, article(f"{number:02}", f"{filler(number)} {FERRY}"), article("same", BAKERS))
            for number in range(start, start + 5)
        )

    told: list[tuple[int, int, int]] = []
    threads = [threading.Thread(target=work, args=(start,)) for start in (0, 20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(told) == 10
    assert sum(added for added, _, _ in told) == len(contents(path)) == 11
    assert had(path, FERRY) == [at for at, (name, _) in enumerate(_in_order(path)) if name != "same"]


def _in_order(path: Path) -> list[tuple[str, None]]:
    with Index.open(path) as index:
        return [(held.id, None) for held in index.every()]


def test_a_writer_that_never_ends_is_told_of(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(path, STORIES[0])
    monkeypatch.setattr(index_file, "BUSY", 0.1)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(CorpusError, match=r"wire\.index: another run is adding to it; start again when that is done"):
        add(path, STORIES[1])
    other.close()

    assert add(path, STORIES[1]) == (1, 0, 0)


def test_an_index_that_cannot_be_written_is_searched(path: Path) -> None:
    add(path, *STORIES)
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        assert had(path, FERRY) == [0]
    finally:
        path.parent.chmod(0o755)


def test_it_can_be_searched_from_another_thread(path: Path) -> None:
    add(path, *STORIES)
    told: list[int] = []
    with Index.open(path) as index:
        thread = threading.Thread(target=lambda: told.append(len(index)))
        thread.start()
        thread.join()

    assert told == [4]


def test_a_full_disk_is_told_and_what_was_added_before_is_kept(path: Path) -> None:
    many = [article(f"{n:03}", filler(n, 400)) for n in range(200)]
    add(path, *STORIES)
    with Index.open_to_add(path) as index:
        index._base.execute("PRAGMA max_page_count = 40")  # SQLite's own word for a disk that is full
        with pytest.raises(CorpusError, match=r"the disk is full; what was added before is kept, and the same command"):
            list(filled(index, many, size=1))
    kept = len(contents(path))

    assert 4 < kept < 204
    assert add(path, *many) == (204 - kept, 0, kept - 4)


def test_it_can_be_searched_while_it_is_added_to(path: Path) -> None:
    add(path, STORIES[0])
    with Index.open(path) as index:
        add(path, *STORIES)
        assert len(index) == 4


def test_where_there_is_no_index_the_command_that_makes_one_is_named(path: Path) -> None:
    with pytest.raises(CorpusError, match=r"no such index; `auditor corpus add .*wire\.index INPUT…` makes one"):
        Index.open(path)
    with pytest.raises(CorpusError, match="is no file"):
        Index.open(path.parent)
    with pytest.raises(CorpusError, match="is no file"):
        Index.open_to_add(path.parent)
    with pytest.raises(CorpusError, match="there is no folder"):
        Index.open_to_add(path / "there" / "x")


def test_a_file_of_another_kind_is_left_alone(path: Path) -> None:
    path.write_text("a story, and no index at all. " * 200)
    for opened in (Index.open, Index.open_to_add):
        with pytest.raises(
            CorpusError,
            match=r"no index .*; take the file away first, then make it anew with",
        ):
            opened(path)

    assert path.read_text().startswith("a story")


def test_an_empty_file_is_no_index(path: Path) -> None:
    path.touch()
    for opened in (Index.open, Index.open_to_add, Index.open_to_change):
        with pytest.raises(CorpusError, match="is empty, and no index; take it away first"):
            opened(path)


def test_a_database_of_another_program_is_left_alone(path: Path) -> None:
    with sqlite3.connect(path) as base:
        base.execute("CREATE TABLE notes (text)")
    for opened in (Index.open, Index.open_to_add):
        with pytest.raises(CorpusError, match="another program's database"):
            opened(path)


@pytest.mark.parametrize(("made", "remedy"), [(FORMAT + 1, "update the auditor"), (FORMAT - 1, "make it anew")])
def test_an_index_of_another_format_is_told(path: Path, made: int, remedy: str) -> None:
    add(path, *STORIES)
    with sqlite3.connect(path) as base:
        base.execute(f"PRAGMA user_version = {made}")

    with pytest.raises(CorpusError, match=remedy):
        Index.open(path)


@pytest.mark.parametrize("harm", ["UPDATE articles SET text = x'00'", "UPDATE articles SET known = '{'"])
def test_a_damaged_article_is_told(path: Path, harm: str) -> None:
    add(path, *STORIES)
    with sqlite3.connect(path) as base:
        base.execute(harm)

    with pytest.raises(CorpusError, match="damaged"):
        contents(path)


def test_an_index_that_was_cut_short_is_told(path: Path) -> None:
    add(path, *(article(str(n), filler(n)) for n in range(200)))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

    with pytest.raises(CorpusError, match="damaged"):
        contents(path)


def test_lone_surrogates_and_other_oddities_survive(path: Path) -> None:
    odd = article("\ud800\x00", f"\ud800 {FERRY} \x00", publisher="\udfff", url="https://example.org/\ud800?q=\udfff")
    add(path, odd, article("", ""), article("long", "x"))

    assert contents(path) == sorted([(odd.id, odd.text), ("", ""), ("long", "x")])


def test_fingerprints_are_those_of_this_format() -> None:
    """Where this fails, indexes that people have no longer fit: ``FORMAT`` must go up."""
    texts = packed([article("a", FERRY)])
    hashes, _ = prints_of(Buffer(texts.buffer, texts.starts, texts.ends))

    assert FORMAT == 1
    assert (len(hashes), f"{int(np.bitwise_xor.reduce(hashes)):016x}") == (8, "094a90b1b77a153d")
