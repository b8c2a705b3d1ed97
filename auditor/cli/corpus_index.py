"""``auditor corpus add``, ``remove`` and ``info``: an index on disk."""

from __future__ import annotations

from typing import Annotated

import typer

from auditor.cli.corpus_choices import Format, Given, IndexFile, format_for
from auditor.cli.spreading import spread


@spread
def add(index: IndexFile, given: Given) -> None:
    """Add articles to an index, made where there is none; what it has already is passed over.

    An interrupted run keeps what it has added, and the same command goes on from there. Exit status: 0, or 2 where
    nothing could be read.
    """
    from auditor.cli.messages import say
    from auditor.text.counting import counted

    reading = given.reading()
    added = renewed = known = 0
    for entered in reading.comparer.add(index, reading.articles()):
        added, renewed, known = added + entered.added, renewed + entered.renewed, known + entered.known
    if not given.quiet:
        also = [f"{renewed:,} brought up to date"] * bool(renewed) + [f"{known:,} there already"] * bool(known)
        say(", ".join([f"{counted(added, 'article')} added", *also]))
    raise typer.Exit(reading.status(given.strict))


def remove(
    index: IndexFile,
    names: Annotated[
        list[str], typer.Argument(metavar="ARTICLE...", help="Ids, addresses or files as they were given.")
    ],
) -> None:
    """Take articles out of an index; their words are overwritten in its file.

    Exit status: 0, or 2 where the index has none of them.
    """
    from auditor.cli.messages import complain, say
    from auditor.reuse import Comparer
    from auditor.text.counting import counted

    gone = Comparer.remove(index, names)
    told = {name for held in gone for name in (held.id, held.url, held.origin)}
    for name in names:
        if name not in told:
            complain(f"{name}: not in the index")
    say(f"{counted(len(gone), 'article')} removed")
    raise typer.Exit(0 if gone else 2)


def info(index: IndexFile, format_: Format = None) -> None:
    """Tell what an index holds: articles, publishers, dates."""
    from auditor.cli.corpus_output import content_lines, content_table
    from auditor.cli.output import write
    from auditor.reuse import Comparer

    printed = {"jsonl": content_lines, "table": content_table}[format_for(format_, None)]
    write(printed(Comparer.contents(index)), None)
