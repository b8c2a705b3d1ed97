"""The one place where readers and the corpus meet; what only compares articles loads neither analysis nor rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.gazetteer.lookup import Gazetteer, gazetteer
from auditor.model.article import Article
from auditor.model.report import Skipped
from auditor.readers.base import ReadOptions, reader_named
from auditor.readers.inputs import read_paths
from auditor.readers.limits import Limits
from auditor.readers.sieve import Sieve
from auditor.settings import Settings
from auditor.value import value

if TYPE_CHECKING:
    from auditor.corpus.index import Entered
    from auditor.corpus.options import PairOptions
    from auditor.model.reuse import Alignment, Cluster


@value
class Comparer:
    """Names and ways of reading made ready once, for any number of articles."""

    settings: Settings
    names: Gazetteer
    reading: ReadOptions

    @classmethod
    def of(
        cls,
        settings: Settings,
        *,
        limits: Limits | None = None,
        input_format: str | None = None,
        columns: tuple[tuple[str, str], ...] = (),
    ) -> Comparer:
        """Make the names ready; SettingsError if ``input_format`` does not exist."""
        if input_format is not None:
            reader_named(input_format)
        names = gazetteer(settings.names)
        reading = ReadOptions(names, limits or Limits(), settings.publisher, input_format, columns, laid_out=False)
        return cls(settings, names, reading)

    def read(self, paths: Iterable[str]) -> Iterator[Article | Skipped]:
        """The articles of files and folders as they come, and why something is none; ``-`` is stdin."""
        sieve = Sieve(self.settings.exclude, force_exclude=self.settings.force_exclude)
        return read_paths(list(paths), self.reading, sieve=sieve)

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
