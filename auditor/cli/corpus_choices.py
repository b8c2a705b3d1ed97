"""What may be asked of the commands of ``auditor corpus``, and what they have in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli.patterns import expanded
from auditor.value import replace

if TYPE_CHECKING:
    from auditor.corpus.options import PairOptions
    from auditor.model.article import Article
    from auditor.model.report import Skipped
    from auditor.reuse import Comparer
    from auditor.settings import Settings

FORMATS = ("table", "jsonl")

Inputs = Annotated[
    list[str], typer.Argument(metavar="INPUT...", help="Files, folders, patterns; - is stdin.", callback=expanded)
]
Format = Annotated[
    str | None, typer.Option("--format", "-f", metavar="FORMAT", help="table (for a terminal) or jsonl (for a pipe).")
]
Output = Annotated[Path | None, typer.Option("--output", "-o", help="Write to this file; - is stdout.")]
MinScore = Annotated[
    float | None, typer.Option(metavar="SCORE", help="List pairs from this score on, 0 to 1 (0.5).", min=0.0, max=1.0)
]
MaxArticles = Annotated[
    int | None,
    typer.Option(
        metavar="N", help="What more articles than this have in common is a commonplace (100).", min=2, max=10_000
    ),
]
Top = Annotated[int | None, typer.Option(metavar="N", help="Print the first N only.", min=1)]
Exclude = Annotated[
    list[str] | None, typer.Option(metavar="PATTERN", help="Pass over files like this, as in .gitignore.")
]
InputFormat = Annotated[str | None, typer.Option(metavar="FORMAT", help="Read every input as this, whatever its name.")]
Column = Annotated[
    list[str] | None, typer.Option(metavar="FIELD=NAME", help="Column of a table that holds a field (text=body).")
]
Limit = Annotated[list[str] | None, typer.Option(metavar="NAME=N", help="Change a limit that an input ran into.")]
Strict = Annotated[bool, typer.Option("--strict", help="Exit 2 if any input could not be read.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing of inputs that could not be read.")]


def chosen(
    inputs: Iterable[str],
    publisher: str | None,
    exclude: Iterable[str] | None,
    config: Path | None,
    isolated: bool,
    quiet: bool,
) -> Settings:
    """The house's settings, as changed by the options."""
    from auditor.cli.choices import excluded, settings_for

    settings = settings_for(inputs, config, isolated, quiet)
    return replace(settings, publisher=publisher or settings.publisher, exclude=excluded(settings, exclude))


def options_for(
    settings: Settings, min_score: float | None, max_articles: int | None, top: int | None = None
) -> PairOptions:
    """How articles are to be compared, by the options or else by the settings."""
    from auditor.corpus.options import PairOptions

    usual = settings.corpus
    return PairOptions(
        usual.min_score if min_score is None else min_score,
        usual.max_articles if max_articles is None else max_articles,
        top=top,
    )


def format_for(given: str | None, output: Path | None) -> str:
    """The format asked for; if none was, a table for a terminal and JSON Lines for a pipe or a file."""
    import sys

    from auditor.errors import UnknownOption
    from auditor.text.nearest import nearest

    if given is None:
        return "table" if file_of(output) is None and sys.stdout.isatty() else "jsonl"
    if given not in FORMATS:
        raise UnknownOption("format", given, nearest(given, FORMATS), FORMATS)
    return given


def file_of(output: Path | None) -> Path | None:
    """Where to write; ``None`` for stdout."""
    return None if output == Path("-") else output


def target_for(
    output: Path | None, inputs: Iterable[str], comparer: Comparer, index: Path | None = None
) -> Path | None:
    """Where to write, ``None`` for stdout; OutputError where that would take the place of what is read."""
    from auditor.cli.targets import INDEX, refuse_targets

    target, named = file_of(output), comparer.reading.input_format is not None
    refuse_targets(target, inputs, comparer.settings, {INDEX: index}, sieve=comparer.sieve, every_kind=named)
    return target


def comparer_for(
    settings: Settings, input_format: str | None, column: list[str] | None, limit: list[str] | None
) -> Comparer:
    """Names and readers made ready."""
    from auditor.cli.choices import columns_named
    from auditor.readers.limits import Limits
    from auditor.reuse import Comparer

    return Comparer.of(
        settings,
        limits=Limits.of(limit or ()),
        input_format=input_format,
        columns=columns_named(column or ()),
    )


class Reading:
    """Reads articles and counts them; what is none is told on stderr as it comes.

    ``names`` are where those without an id of their own were read, by the id that stands for it.
    """

    def __init__(self, comparer: Comparer, inputs: Iterable[str], quiet: bool) -> None:
        self._comparer, self.inputs, self._quiet = comparer, tuple(inputs), quiet
        self._read = self._skipped = 0
        self.names: dict[str, str] = {}

    def articles(self) -> Iterator[Article]:
        """The articles, as they are read."""
        from auditor.cli.progress import watched
        from auditor.model.report import Skipped

        for found in watched(self._comparer.read(self.inputs), quiet=self._quiet, done="read"):
            if isinstance(found, Skipped):
                self.skipped(found)
            else:
                self.read(1)
                if not found.has_own_id:
                    self.names[found.id] = found.origin
                yield found

    def read(self, articles: int) -> None:
        """Count articles that were read."""
        self._read += articles

    def skipped(self, skipped: Skipped) -> None:
        """Tell of what is no article, and count it."""
        from auditor.cli.messages import complain

        self._skipped += not skipped.beside
        if not self._quiet:
            complain(f"{skipped.origin}: {skipped.reason}")

    def status(self, strict: bool) -> int:
        """The exit status, by what could be read."""
        from auditor.cli.messages import complain

        if not self._read:
            complain("nothing could be read")
        return 2 if not self._read or (strict and self._skipped) else 0
