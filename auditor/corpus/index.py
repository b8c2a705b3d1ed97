"""The index of a corpus on disk: articles, their texts and their fingerprints, in one SQLite file.

A batch of articles is one transaction, so that an interrupted run leaves whole batches and nothing else, and a second
run goes on from there. Fingerprints lie in buckets by their low bits (their high ones are small: winnowing keeps the
least of each window), each batch's share of a bucket in one row: ``buckets.py``.
"""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
import zlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from hashlib import blake2b
from itertools import count
from pathlib import Path
from types import TracebackType

import numpy as np

from auditor.corpus.addresses import address
from auditor.corpus.buckets import by_bucket, had_of, packed_rows, without
from auditor.corpus.failures import told
from auditor.errors import CorpusError
from auditor.model.article import Article
from auditor.model.reuse import Held
from auditor.passages.compiled import Hashes, Numbers
from auditor.value import value

APPLICATION = 0x41756443
"""SQLite's application id of our files: "AudC"."""

FORMAT = 1
"""Goes up with every change of the tables, of what a word is and of how fingerprints are chosen."""

DIGEST_SIZE = 16
FASTEST = 1
BUSY = 20.0
"""Seconds to wait for another writer; it writes a batch in less."""

TABLES = """
CREATE TABLE articles (
    number INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, address TEXT, known TEXT NOT NULL, text BLOB NOT NULL);
CREATE INDEX articles_by_address ON articles (address) WHERE address IS NOT NULL;
CREATE TABLE prints (place INTEGER PRIMARY KEY, rows BLOB NOT NULL);
"""


@value
class Entered:
    """What became of the articles of one batch."""

    added: int
    renewed: int
    known: int


class Index:
    """An open index; ``with Index.open(path) as index``. Its numbers of articles count from 0, by when they came."""

    def __init__(self, path: Path, base: sqlite3.Connection) -> None:
        self._path, self._base = path, base

    @classmethod
    def open(cls, path: Path) -> Index:
        """Open an index to search it, from any thread; CorpusError where it is none."""
        _refuse_none(path)
        with told(path):
            index = cls(path, sqlite3.connect(_to_search(path), uri=True, timeout=BUSY, check_same_thread=False))
            index._check()
            index._base.execute("PRAGMA query_only = ON")
        return index

    @classmethod
    def open_to_add(cls, path: Path) -> Index:
        """Open an index to add to it, made where there is none; CorpusError where there is something else."""
        if not path.parent.is_dir():
            raise CorpusError(path, f"there is no folder {path.parent}")
        if path.exists() and not path.is_file():
            raise CorpusError(path, "is no file; give the name of a file to be made")
        _refuse_empty(path)
        with told(path):
            if not path.exists():
                _make(path)
            index = cls(path, sqlite3.connect(path, timeout=BUSY, isolation_level=None))
            index._check()
        return index

    @classmethod
    def open_to_change(cls, path: Path) -> Index:
        """Open an index to take something out of it; CorpusError where it is none."""
        _refuse_none(path)
        return cls.open_to_add(path)

    def __enter__(self) -> Index:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; the two that SQLite keeps beside an open one go with it."""
        with told(self._path):
            self._base.close()

    def _check(self) -> None:
        (application,) = self._base.execute("PRAGMA application_id").fetchone()
        if application != APPLICATION:
            raise CorpusError(self._path, "is another program's database, not made by `auditor corpus add`")
        (made,) = self._base.execute("PRAGMA user_version").fetchone()
        if made != FORMAT:
            later = "update the auditor" if made > FORMAT else "make it anew with `auditor corpus add`"
            raise CorpusError(self._path, f"has format {made}, and this version reads {FORMAT}; {later}")
        self._base.execute("PRAGMA synchronous = NORMAL")

    def __len__(self) -> int:
        with told(self._path):
            return int(self._base.execute("SELECT count(*) FROM articles").fetchone()[0])

    def fresh(self, articles: Iterable[Article]) -> list[bool]:
        """For each article, whether the index has it not, by its id and its words."""
        with told(self._path):
            return [self._number(digest_of(article)) is None for article in articles]

    def number(self, article: Article) -> int | None:
        """The number of an article that is in the index, by its id and its words."""
        with told(self._path):
            return self._number(digest_of(article))

    def _number(self, digest: bytes) -> int | None:
        found = self._base.execute("SELECT number FROM articles WHERE digest = ?", (digest,)).fetchone()
        return None if found is None else int(found[0])

    def enter(self, articles: Sequence[Article], hashes: Hashes, owners: Numbers) -> Entered:
        """Write a batch, all or nothing; ``hashes[n]`` is a fingerprint of ``articles[owners[n]]``.

        What the index has by id and words is not written again; what is known of it beside them is brought up to date.
        """
        with self._writing():
            return self._enter(articles, hashes, owners)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction: what is done within is written whole, or not at all."""
        with told(self._path):
            self._base.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._base.execute("COMMIT")
            except BaseException:
                if self._base.in_transaction:
                    self._base.execute("ROLLBACK")
                raise

    def _enter(self, articles: Sequence[Article], hashes: Hashes, owners: Numbers) -> Entered:
        first = int(self._base.execute("SELECT coalesce(max(number) + 1, 0) FROM articles").fetchone()[0])
        free, renewed = count(first), 0
        numbers = np.full(len(articles), -1, np.int64)
        for at, article in enumerate(articles):
            digest = digest_of(article)
            known, place = json.dumps(_known(article)), address(article.url)
            if self._number(digest) is None:
                numbers[at] = next(free)
                text = zlib.compress(article.text.encode("utf-8", "surrogatepass"), FASTEST)
                row = (int(numbers[at]), digest, place, known, text)
                self._base.execute("INSERT INTO articles VALUES (?, ?, ?, ?, ?)", row)
            else:
                change = "UPDATE articles SET address = ?, known = ? WHERE digest = ? AND known <> ?"
                renewed += self._base.execute(change, (place, known, digest, known)).rowcount
        of = numbers[owners] if len(owners) else np.zeros(0, np.int64)
        self._base.executemany("INSERT INTO prints VALUES (?, ?)", packed_rows(first, hashes[of >= 0], of[of >= 0]))
        added = int((numbers >= 0).sum())
        return Entered(added, renewed, len(articles) - added - renewed)

    def named(self, names: Collection[str]) -> list[int]:
        """The numbers of the articles of which a name is one of ``names``."""
        with told(self._path):
            every = [
                (number, _held(known)) for number, known in self._base.execute("SELECT number, known FROM articles")
            ]
        return sorted(number for number, held in every if not held.names.isdisjoint(names))

    def drop(self, numbers: Sequence[int], hashes: Hashes) -> None:
        """Take articles out whose fingerprints are the sorted ``hashes``; their words are overwritten in the file."""
        gone = np.asarray(numbers, np.int64)
        with told(self._path):
            self._base.execute("PRAGMA secure_delete = ON")
        with self._writing():
            for _, span in by_bucket(hashes):
                rows = self._base.execute("SELECT place, rows FROM prints WHERE place BETWEEN ? AND ?", span).fetchall()
                kept = ((place, had, without(gone, had)) for place, had in rows)
                changed = [(left, place) for place, had, left in kept if left != had]
                self._base.executemany("UPDATE prints SET rows = ? WHERE place = ?", changed)
                empty = ((place,) for left, place in changed if not left)
                self._base.executemany("DELETE FROM prints WHERE place = ?", empty)
            self._base.executemany("DELETE FROM articles WHERE number = ?", ((number,) for number in numbers))

    def having(self, hashes: Hashes) -> tuple[Hashes, Numbers]:
        """Those of the sorted ``hashes`` that articles have, each with the number of one that has it."""
        found = [had_of(hashes[:0], b"")]
        search = "SELECT rows FROM prints WHERE place BETWEEN ? AND ?"
        with told(self._path):
            for wanted, span in by_bucket(hashes):
                rows = b"".join(row[0] for row in self._base.execute(search, span))
                try:
                    found.append(had_of(wanted, rows))
                except ValueError:
                    raise sqlite3.DatabaseError("fingerprints are broken") from None
        every = np.concatenate(found)
        return every["hash"].astype(np.uint64), every["number"].astype(np.int64)

    def held(self, numbers: Iterable[int]) -> Iterator[tuple[Held, bytes]]:
        """What is known of each article, and its text in UTF-8."""
        search = "SELECT known, text FROM articles WHERE number = ?"
        with told(self._path):
            for number in numbers:
                known, text = self._base.execute(search, (number,)).fetchone() or ("", b"")
                yield _held(known), zlib.decompress(text)

    def every(self) -> Iterator[Held]:
        """What is known of all articles."""
        with told(self._path):
            for (known,) in self._base.execute("SELECT known FROM articles ORDER BY number"):
                yield _held(known)

    def at_address(self, url: str) -> list[int]:
        """The numbers of the articles that have this address, however it is written."""
        with told(self._path):
            found = self._base.execute("SELECT number FROM articles WHERE address = ? ORDER BY digest", (address(url),))
            return [int(number) for (number,) in found]

    def sample(self, size: int) -> Iterator[tuple[int, bytes]]:
        """Articles' numbers and texts of ``size`` bytes together: the same ones in whatever order they were added."""
        with told(self._path), closing(self._base.cursor()) as cursor:
            for number, text in cursor.execute("SELECT number, text FROM articles ORDER BY digest"):
                raw = zlib.decompress(text)
                size -= len(raw)
                yield int(number), raw
                if size <= 0:
                    return


def _refuse_none(path: Path) -> None:
    if not path.is_file():
        reason = "is no file" if path.exists() else "there is no such index"
        raise CorpusError(path, f"{reason}; `auditor corpus add {path} INPUT…` makes one")
    _refuse_empty(path)


def _refuse_empty(path: Path) -> None:
    if path.is_file() and not path.stat().st_size:
        raise CorpusError(path, "is empty, and no index; take it away first")


def _make(path: Path) -> None:
    """Put an index of nothing at ``path``, whole at once; where another run does so too, one of the two stays."""
    with tempfile.TemporaryDirectory(prefix=f".{path.name}.", dir=path.parent) as folder:
        made = Path(folder) / path.name
        with closing(sqlite3.connect(made, isolation_level=None)) as base:
            base.execute("PRAGMA journal_mode = WAL")
            base.executescript(TABLES)
            base.execute(f"PRAGMA application_id = {APPLICATION}")
            base.execute(f"PRAGMA user_version = {FORMAT}")
        try:
            os.link(made, path)
        except FileExistsError:
            return
        except OSError:  # a file system without links; two runs that begin at one moment are not told apart there
            os.rename(made, path)


def digest_of(article: Article) -> bytes:
    """What an article is known again by: its id and its words."""
    matter = f"{article.id}\0{article.text}".encode("utf-8", "surrogatepass")
    return blake2b(matter, digest_size=DIGEST_SIZE).digest()


def _known(article: Article) -> dict[str, str | None]:
    author = {"author": article.author} if article.author else {}
    return {
        "id": article.id,
        "origin": article.origin,
        "publisher": article.publisher,
        "published": article.published,
        "url": article.url,
        "title": article.title,
        **author,
    }


def _held(known: str) -> Held:
    try:
        return Held(**json.loads(known))
    except (ValueError, TypeError):
        raise sqlite3.DatabaseError("an article is missing or broken") from None


def _to_search(path: Path) -> str:
    """The address by which SQLite opens a file to search it, and takes its own two files away again when it is closed.

    A file that cannot be written, or lies in such a folder, is read as one that stays as it is.
    """
    closed = not (os.access(path.parent, os.W_OK) and os.access(path, os.W_OK))
    return f"{path.resolve().as_uri()}?{'mode=ro&immutable=1' if closed else 'mode=rw'}"
