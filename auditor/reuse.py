"""Where readers and the corpus meet, for what only compares articles: neither analysis nor rules are loaded."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.gazetteer.lookup import Gazetteer, gazetteer
from auditor.model.article import Article
from auditor.model.origin import STDIN
from auditor.model.report import Skipped
from auditor.readers.base import ReadOptions, reader_named
from auditor.readers.inputs import Named, Unread, find_inputs, named, read_inputs, read_paths
from auditor.readers.limits import Limits
from auditor.readers.sieve import Sieve
from auditor.settings import HouseNames, Settings
from auditor.value import value

if TYPE_CHECKING:
    from auditor.corpus.index import Entered
    from auditor.corpus.options import PairOptions
    from auditor.corpus.spark.run import Run
    from auditor.model.contents import Contents
    from auditor.model.reuse import Alignment, Cluster, Held


@value
class Comparer:
    """Names and ways of reading made ready once, for any number of articles."""

    settings: Settings
    names: Gazetteer
    reading: ReadOptions
    respect_ignore: bool = False

    @classmethod
    def of(
        cls,
        settings: Settings,
        *,
        limits: Limits | None = None,
        input_format: str | None = None,
        columns: tuple[tuple[str, str], ...] = (),
        allow_network: bool = False,
        respect_ignore: bool = False,
    ) -> Comparer:
        """Make the names ready; SettingsError if ``input_format`` does not exist."""
        if input_format is not None:
            reader_named(input_format)
        names = gazetteer(settings.names)
        publisher, limits = settings.publisher, limits or Limits()
        reading = ReadOptions(names, limits, publisher, input_format, columns, allow_network, laid_out=False)
        return cls(settings, names, reading, respect_ignore)

    def read(self, paths: Iterable[Named]) -> Iterator[Article | Skipped]:
        """The articles of files and folders as they come, and why something is none; ``-`` is stdin."""
        return read_paths(named(paths), self.reading, sieve=self.sieve)

    @property
    def sieve(self) -> Sieve:
        """What of files and folders is passed over."""
        return Sieve(self.settings.exclude, self.respect_ignore, self.settings.force_exclude)

    def pairs(self, articles: Iterable[Article], options: PairOptions) -> list[Alignment]:
        """The articles that share text, two by two; MissingExtra where what that takes is not installed."""
        from auditor.corpus.naming import Naming
        from auditor.corpus.pairs import pairs_of
        from auditor.corpus.texts import gathered

        texts = gathered(articles)
        return pairs_of(texts, options, Naming(texts, self.names))

    def add(self, path: Path, articles: Iterable[Article]) -> Iterator[Entered]:
        """Put articles into the index at ``path`` and tell of each batch; CorpusError where that cannot be done."""
        from auditor.corpus.filling import filled
        from auditor.corpus.index import Index

        with Index.open_to_add(path) as index:
            yield from filled(index, articles)

    def query(self, path: Path, articles: Iterable[Article], options: PairOptions) -> Iterator[Alignment]:
        """What each article shares with those of the index at ``path``, as it comes, ``options.top`` pairs at most."""
        from auditor.corpus.asking import BATCH, Asking
        from auditor.corpus.filling import batches
        from auditor.corpus.index import Index

        with Index.open(path) as index:
            asking = Asking(index, options, self.names)
            for batch in batches(articles, BATCH):
                yield from (match.pair for matches in asking.matches(batch) for match in matches)

    @staticmethod
    def is_misdated(article: Article) -> bool:
        """Whether it has a date that cannot be read, and so counts as one without."""
        from auditor.corpus.dates import moment

        return bool((article.published or "").strip()) and moment(article.published) is None

    @staticmethod
    def remove(path: Path, names: Iterable[str]) -> list[Held]:
        """Take out of the index at ``path`` the articles of these ids, addresses or origins; those that it had."""
        from auditor.corpus.index import Index
        from auditor.corpus.removing import removed

        with Index.open_to_change(path) as index:
            return removed(index, frozenset(names))

    @staticmethod
    def contents(path: Path) -> Contents:
        """What the index at ``path`` holds, in figures; CorpusError where it is none."""
        from auditor.corpus.contents import contents_of

        return contents_of(path)

    @staticmethod
    def names_in(path: Path) -> dict[str, str]:
        """Where the articles of an index that have no id of their own were read, by the id that stands for it."""
        from auditor.corpus.index import Index

        with Index.open(path) as index:
            return {held.id: held.origin for held in index.every() if not held.has_own_id}

    def clusters(self, articles: Iterable[Article], options: PairOptions) -> list[Cluster]:
        """The articles that hang together by such pairs; MissingExtra likewise."""
        from auditor.corpus.clusters import clusters_of
        from auditor.corpus.naming import Naming
        from auditor.corpus.origins import rests_of
        from auditor.corpus.pairs import pairs_of
        from auditor.corpus.texts import gathered

        texts = gathered(articles)
        published = {label.id: label.published for label in reversed(texts.labels)}
        naming = Naming(texts, self.names)
        pairs = pairs_of(texts, options, naming)
        found = clusters_of(pairs, published)
        rests = rests_of(texts, [cluster.articles for cluster in found], naming)
        return clusters_of(pairs, published, rests)

    @contextmanager
    def on_spark(
        self,
        paths: Iterable[Named],
        options: PairOptions,
        master: str | None = None,
        conf: Mapping[str, str] | None = None,
    ) -> Iterator[Run]:
        """The articles of files and folders that every worker sees, on Spark; SparkError where that fails within."""
        from auditor.corpus.spark.run import Run
        from auditor.corpus.spark.session import opened

        with (
            opened(master, conf or {}) as spark,
            closing(Run(spark, Sent.of(self), self._units(named(paths)), options)) as run,
        ):
            yield run

    def _units(self, paths: list[str]) -> Iterator[str | Article | Skipped]:
        """The files that workers are to read, what addresses gave, and why something that was named is none."""
        if STDIN in paths:
            yield Skipped(STDIN, "standard input does not reach Spark's workers; name a file")
        for found in find_inputs([path for path in paths if path != STDIN], self.reading, sieve=self.sieve):
            yield found.path if isinstance(found, Unread) else found


@value
class Sent:
    """A comparer as it is sent to a worker, which makes the names ready itself."""

    house: tuple[tuple[str, ...], tuple[tuple[str, str], ...], tuple[str, ...]]
    limits: Limits
    publisher: str | None
    input_format: str | None
    columns: tuple[tuple[str, str], ...]
    folder: str

    @classmethod
    def of(cls, comparer: Comparer) -> Sent:
        """All that reading and naming depend on, the working directory too."""
        house, reading = comparer.settings.names, comparer.reading
        names = (house.names, tuple(house.aliases.items()), house.near)
        return cls(names, reading.limits, reading.publisher, reading.input_format, reading.columns, os.getcwd())

    @property
    def names(self) -> Gazetteer:
        """Those that ship, and the house's own."""
        names, aliases, near = self.house
        return gazetteer(HouseNames(names, dict(aliases), near))

    def read(self, unit: str | Article | Skipped) -> Iterator[Article | Skipped]:
        """The articles of a file, and why something in it is none; what is read already is given back."""
        reading = ReadOptions(self.names, self.limits, self.publisher, self.input_format, self.columns, laid_out=False)
        return read_inputs([Unread(unit) if isinstance(unit, str) else unit], reading, self.folder)
