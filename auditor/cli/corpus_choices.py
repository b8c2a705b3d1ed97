"""What may be asked of the commands of ``auditor corpus``, and what they have in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli.formats import chosen_format
from auditor.cli.options import (
    AllowNetwork,
    Column,
    Config,
    Exclude,
    ForceExclude,
    InputFormat,
    Isolated,
    Limit,
    Publisher,
    RespectIgnore,
    file_of,
)
from auditor.cli.patterns import expanded
from auditor.settings import MOST_ARTICLES
from auditor.value import replace, value

if TYPE_CHECKING:
    from auditor.model.article import Article
    from auditor.model.report import Skipped
    from auditor.reuse import Comparer

FORMATS = ("table", "jsonl")

Inputs = Annotated[
    list[str], typer.Argument(metavar="INPUT", help="Files, folders, patterns; - is stdin.", callback=expanded)
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
        metavar="N",
        help="What more articles than this have in common is a commonplace (100).",
        min=2,
        max=MOST_ARTICLES,
    ),
]
IndexFile = Annotated[Path, typer.Argument(metavar="INDEX", help="The file of the index.")]
TopOfEach = Annotated[int | None, typer.Option(metavar="N", help="Print the first N of each new article only.", min=1)]
Top = Annotated[int | None, typer.Option(metavar="N", help="Print the first N only.", min=1)]
Strict = Annotated[bool, typer.Option("--strict", help="Exit 2 if any input could not be read.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing of inputs that could not be read.")]


@value
class Given:
    """What is read, and how."""

    inputs: Inputs
    publisher: Publisher = None
    exclude: Exclude = None
    force_exclude: ForceExclude = False
    respect_ignore: RespectIgnore = False
    input_format: InputFormat = None
    column: Column = None
    allow_network: AllowNetwork = False
    limit: Limit = None
    config: Config = None
    isolated: Isolated = False
    strict: Strict = False
    quiet: Quiet = False

    def reading(self) -> Reading:
        """The articles, still to be read: by the house's settings, as changed by the options."""
        from auditor.cli.choices import columns_named, excluded, settings_for
        from auditor.readers.limits import Limits
        from auditor.reuse import Comparer

        house = settings_for(self.inputs, self.config, self.isolated, self.quiet)
        settings = replace(
            house,
            publisher=self.publisher or house.publisher,
            exclude=excluded(house, self.exclude),
            force_exclude=self.force_exclude or house.force_exclude,
        )
        comparer = Comparer.of(
            settings,
            limits=Limits.of(self.limit or ()),
            input_format=self.input_format,
            columns=columns_named(self.column or ()),
            allow_network=self.allow_network,
            respect_ignore=self.respect_ignore,
        )
        return Reading(comparer, self.inputs, self.quiet)


@value
class Listing:
    """How articles are compared, and where and as what is listed what they share."""

    format_: Format = None
    output: Output = None
    min_score: MinScore = None
    max_articles: MaxArticles = None


def format_for(given: str | None, output: Path | None) -> str:
    """The format asked for; if none was, a table for a terminal and JSON Lines for a pipe or a file."""
    import sys

    if given is None:
        return "table" if file_of(output) is None and sys.stdout.isatty() else "jsonl"
    return chosen_format(given, FORMATS)


class Reading:
    """Reads articles and counts them; what is none is told on stderr as it comes.

    ``names`` are where those without an id of their own were read, by the id that stands for it.
    """

    def __init__(self, comparer: Comparer, inputs: Iterable[str], quiet: bool) -> None:
        self.comparer, self.inputs, self._quiet = comparer, tuple(inputs), quiet
        self._read = self._skipped = self._excused = self._unread = 0
        self.names: dict[str, str] = {}
        self._noted: dict[str, list[str]] = {}

    def articles(self) -> Iterator[Article]:
        """The articles, as they are read."""
        from auditor.cli.progress import watched
        from auditor.model.report import Skipped

        for found in watched(self.comparer.read(self.inputs), quiet=self._quiet, done="read"):
            if isinstance(found, Skipped):
                self.skipped(found)
            else:
                self.read(1)
                if self.comparer.is_misdated(found):
                    self.note(found, "no date that can be read, taken for none", found.published)
                if not found.has_own_id:
                    self.names[found.id] = found.origin
                yield found

    def note(self, article: Article, what: str, value: str | None = None) -> None:
        """Keep, to be told at the end, ``what`` is amiss with an article, and the value that is."""
        self._noted.setdefault(what, []).append(article.origin + (f" ({value!r})" if value else ""))

    def read(self, articles: int) -> None:
        """Count articles that were read."""
        self._read += articles

    def skipped(self, skipped: Skipped) -> None:
        """Tell of what is no article, and count it."""
        from auditor.cli.messages import complain

        self._skipped += not skipped.beside
        self._excused += skipped.excused
        self._unread += not skipped.excused
        if not self._quiet:
            complain(f"{skipped.origin}: {skipped.reason}")

    def status(self, strict: bool) -> int:
        """The exit status, by what could be read; an empty file is no failure even where it is all there is."""
        from auditor.cli.messages import complain

        for what, origins in self._noted.items() if not self._quiet else ():
            others = f", and {len(origins) - 1:,} more" if origins[1:] else ""
            complain(f"{origins[0]}{others}: {what}")
        failed = not self._read and (self._unread > 0 or not self._excused)
        if failed:
            complain("nothing could be read")
        return 2 if failed or (strict and self._skipped) else 0
