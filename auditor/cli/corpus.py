"""``auditor corpus``: which articles share text, two by two or in clusters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from auditor.model.article import Article
    from auditor.model.report import Skipped
    from auditor.reuse import Comparer

ABOUT = """Find text that articles share: copies, passages taken over, stories of one origin.

Categories: wire-copy (an agency published it, or is named by what is shared or at the head or end), press-release,
source-to-source (none of these), incidental (only quotations, or few words of long articles), revision (the same id or
address).
"""

corpus = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help=ABOUT)

FORMATS = ("table", "jsonl")

Inputs = Annotated[list[str], typer.Argument(metavar="INPUT...", help="Files and folders; - is stdin.")]
Format = Annotated[
    str | None, typer.Option("--format", "-f", metavar="FORMAT", help="table (for a terminal) or jsonl (for a pipe).")
]
Output = Annotated[Path | None, typer.Option("--output", "-o", help="Write to this file; - is stdout.")]
MinScore = Annotated[
    float, typer.Option(metavar="SCORE", help="List pairs from this score on, 0 to 1.", min=0.0, max=1.0)
]
MaxArticles = Annotated[
    int,
    typer.Option(metavar="N", help="What more articles than this have in common is a commonplace.", min=2, max=10_000),
]
Top = Annotated[int | None, typer.Option(metavar="N", help="Print the first N only.", min=1)]
Publisher = Annotated[str | None, typer.Option(help="Publisher of articles that name none.")]
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


@corpus.command()
def pairs(
    inputs: Inputs,
    format_: Format = None,
    output: Output = None,
    min_score: MinScore = 0.5,
    max_articles: MaxArticles = 100,
    top: Top = None,
    publisher: Publisher = None,
    exclude: Exclude = None,
    input_format: InputFormat = None,
    column: Column = None,
    limit: Limit = None,
    strict: Strict = False,
    quiet: Quiet = False,
) -> None:
    """List the articles that share text, two by two, the surest first.

    Exit status: 0, or 2 where nothing could be read.
    """
    from auditor.cli.corpus_output import pair_lines, pair_table
    from auditor.cli.output import write
    from auditor.corpus.options import PairOptions

    printed = {"jsonl": pair_lines, "table": pair_table}[_format(format_, output)]
    comparer = _comparer(publisher, exclude, input_format, column, limit)
    reading = _Reading(comparer, inputs, quiet)
    found = comparer.pairs(reading.articles(), PairOptions(min_score, max_articles, top=top))
    write(printed(found), _file(output))
    raise typer.Exit(reading.status(strict))


@corpus.command()
def clusters(
    inputs: Inputs,
    format_: Format = None,
    output: Output = None,
    min_score: MinScore = 0.5,
    max_articles: MaxArticles = 100,
    top: Top = None,
    publisher: Publisher = None,
    exclude: Exclude = None,
    input_format: InputFormat = None,
    column: Column = None,
    limit: Limit = None,
    strict: Strict = False,
    quiet: Quiet = False,
) -> None:
    """List the articles that hang together by what they share, the largest cluster first.

    Exit status: 0, or 2 where nothing could be read.
    """
    from auditor.cli.corpus_output import cluster_lines, cluster_table
    from auditor.cli.output import write
    from auditor.corpus.options import PairOptions

    printed = {"jsonl": cluster_lines, "table": cluster_table}[_format(format_, output)]
    comparer = _comparer(publisher, exclude, input_format, column, limit)
    reading = _Reading(comparer, inputs, quiet)
    found = comparer.clusters(reading.articles(), PairOptions(min_score, max_articles))
    write(printed(found[:top]), _file(output))
    raise typer.Exit(reading.status(strict))


def _format(given: str | None, output: Path | None) -> str:
    """The format asked for; if none was, a table for a terminal and JSON Lines for a pipe or a file."""
    import sys

    from auditor.errors import UnknownOption
    from auditor.text.nearest import nearest

    if given is None:
        return "table" if _file(output) is None and sys.stdout.isatty() else "jsonl"
    if given not in FORMATS:
        raise UnknownOption("format", given, nearest(given, FORMATS), FORMATS)
    return given


def _file(output: Path | None) -> Path | None:
    return None if output == Path("-") else output


def _comparer(
    publisher: str | None,
    exclude: list[str] | None,
    input_format: str | None,
    column: list[str] | None,
    limit: list[str] | None,
) -> Comparer:
    from auditor.cli.choices import columns_named
    from auditor.readers.limits import Limits
    from auditor.reuse import Comparer
    from auditor.settings import Settings

    return Comparer.of(
        Settings(publisher=publisher, exclude=tuple(exclude or ())),
        limits=Limits.of(limit or ()),
        input_format=input_format,
        columns=columns_named(column or ()),
    )


class _Reading:
    """Reads articles and counts them; what is none is told on stderr as it comes."""

    def __init__(self, comparer: Comparer, inputs: Iterable[str], quiet: bool) -> None:
        self._comparer, self._inputs, self._quiet = comparer, tuple(inputs), quiet
        self._read = self._skipped = 0

    def articles(self) -> Iterator[Article]:
        """The articles, as they are read."""
        from auditor.cli.progress import watched
        from auditor.model.report import Skipped

        for found in watched(self._comparer.read(self._inputs), quiet=self._quiet, done="read"):
            if isinstance(found, Skipped):
                self._tell(found)
            else:
                self._read += 1
                yield found

    def _tell(self, skipped: Skipped) -> None:
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
