"""``auditor corpus add``, ``remove`` and ``info``: an index on disk."""

from __future__ import annotations

from typing import Annotated

import typer

from auditor.cli.corpus_choices import Format, Given, IndexFile, Output, format_for
from auditor.cli.options import file_of
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
    names: Annotated[list[str], typer.Argument(metavar="ARTICLE", help="Ids, addresses or files as they were given.")],
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say only what is not in the index.")] = False,
) -> None:
    """Take articles out of an index; their words are overwritten in its file.

    Exit status: 0 where the index had all of them, 1 some, 2 none.
    """
    from auditor.cli.messages import complain, say
    from auditor.reuse import Comparer
    from auditor.text.counting import counted

    gone = Comparer.remove(index, names)
    told = {name for held in gone for name in held.names}
    missing = [name for name in names if name not in told]
    for name in missing:
        complain(f"{name}: not in the index")
    if not quiet:
        say(f"{counted(len(gone), 'article')} removed")
    raise typer.Exit(2 if not gone else 1 if missing else 0)


def info(index: IndexFile, format_: Format = None, output: Output = None) -> None:
    """Tell what an index holds: articles, publishers, dates."""
    from auditor.cli.output import write
    from auditor.cli.targets import INDEX, refuse_kept
    from auditor.reports.corpus.contents import content_lines, content_table
    from auditor.reuse import Comparer

    printed = {"jsonl": content_lines, "table": content_table}[format_for(format_, output)]
    target = file_of(output)
    refuse_kept(target, {INDEX: index})
    write(printed(Comparer.contents(index)), target)
