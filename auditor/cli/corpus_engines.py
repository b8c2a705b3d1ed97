"""Where articles are compared: in this process, or on Spark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Protocol

import typer

from auditor.cli.corpus_choices import Reading
from auditor.value import value

if TYPE_CHECKING:
    from auditor.corpus.options import PairOptions
    from auditor.corpus.spark.run import Run
    from auditor.model.article import Article
    from auditor.model.reuse import Alignment, Cluster

ENGINES = ("local", "spark")

EngineName = Annotated[
    str | None,
    typer.Option("--engine", metavar="ENGINE", help="local (in memory), or spark, where memory does not hold them."),
]
Master = Annotated[
    str | None,
    typer.Option("--spark-master", metavar="URL", help="Spark's master (spark-submit's, else all cores here)."),
]
Conf = Annotated[
    list[str] | None,
    typer.Option("--spark-conf", metavar="NAME=VALUE", help="A setting of Spark (spark.driver.memory=4g)."),
]


@value
class EngineChoice:
    """The engine asked for, and what is asked of it."""

    engine: EngineName = None
    spark_master: Master = None
    spark_conf: Conf = None


class Engine(Protocol):
    """Compares what was named when it was opened."""

    def pairs(self) -> Iterable[Alignment]:
        """Those that are listed, the surest first."""

    def clusters(self) -> Iterable[Cluster]:
        """The clusters that they make, the largest first."""

    def names(self, ids: Iterable[str]) -> Mapping[str, str]:
        """Where those were read that have no id of their own."""


class Local:
    """All articles in this process."""

    def __init__(self, reading: Reading, options: PairOptions) -> None:
        self._comparer, self._reading, self._options = reading.comparer, reading, options

    def pairs(self) -> Iterable[Alignment]:
        """Read, and compare."""
        return self._comparer.pairs(self._articles(), self._options)

    def clusters(self) -> Iterable[Cluster]:
        """Read, compare, and put together."""
        return self._comparer.clusters(self._articles(), self._options)

    def _articles(self) -> Iterator[Article]:
        """All of them; one whose id another text had before is noted, for its id no longer says which is meant."""
        texts: dict[str, int] = {}
        for article in self._reading.articles():
            if texts.setdefault(article.id, hash(article.text)) != hash(article.text):
                self._reading.note(
                    article, "another article has its id too; the list cannot tell which is meant", article.id
                )
            yield article

    def names(self, ids: Iterable[str]) -> Mapping[str, str]:  # noqa: ARG002 - Spark asks for these alone
        """Those of all."""
        return self._reading.names


@contextmanager
def opened(choice: EngineChoice, reading: Reading, options: PairOptions) -> Iterator[Engine]:
    """The engine asked for; on Spark all is read, and what could not be is told, before anything is compared."""
    from auditor.errors import SettingsError, UnknownOption
    from auditor.text.nearest import nearest

    engine, master, conf = choice.engine, choice.spark_master, choice.spark_conf
    if engine is not None and engine not in ENGINES:
        raise UnknownOption("engine", engine, nearest(engine, ENGINES), ENGINES)
    if engine != "spark":
        if master is not None or conf:
            raise SettingsError("--spark-master and --spark-conf are for --engine spark")
        yield Local(reading, options)
        return
    with reading.comparer.on_spark(reading.inputs, options, master, _settings(conf or ())) as run:
        _tell(run, reading)
        yield run


def _tell(run: Run, reading: Reading) -> None:
    for skipped in run.skipped():
        reading.skipped(skipped)
    reading.read(run.read)


def _settings(given: Iterable[str]) -> dict[str, str]:
    """``NAME=VALUE`` options; a SettingsError for what is not one."""
    from auditor.errors import SettingsError

    chosen = {}
    for option in given:
        name, equals, setting = option.partition("=")
        if not equals or not name.startswith("spark."):
            raise SettingsError(f"--spark-conf wants spark.NAME=VALUE, not {option!r}")
        chosen[name] = setting
    return chosen
