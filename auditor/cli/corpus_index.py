"""``auditor corpus add``, ``remove``, ``query`` and ``info``: an index on disk, and what it has of new articles."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from auditor.cli.corpus_choices import (
    Column,
    Exclude,
    Format,
    InputFormat,
    Inputs,
    Limit,
    MaxArticles,
    MinScore,
    Output,
    Quiet,
    Reading,
    Strict,
    chosen,
    comparer_for,
    format_for,
    options_for,
    target_for,
)
from auditor.cli.options import Config, Isolated, Publisher

IndexFile = Annotated[Path, typer.Argument(metavar="INDEX", help="The file of the index.")]
Articles = Annotated[list[str], typer.Argument(metavar="ARTICLE...", help="Ids, addresses, or files as once added.")]
TopOfEach = Annotated[int | None, typer.Option(metavar="N", help="Print the first N of each new article only.", min=1)]


def add(
    index: IndexFile,
    inputs: Inputs,
    publisher: Publisher = None,
    exclude: Exclude = None,
    input_format: InputFormat = None,
    column: Column = None,
    limit: Limit = None,
    config: Config = None,
    isolated: Isolated = False,
    strict: Strict = False,
    quiet: Quiet = False,
) -> None:
    """Add articles to an index, made where there is none; what it has already is passed over.

    An interrupted run keeps what it has added, and the same command goes on from there. Exit status: 0, or 2 where
    nothing could be read.
    """
    from auditor.cli.messages import say
    from auditor.text.counting import counted

    settings = chosen(inputs, publisher, exclude, config, isolated, quiet)
    comparer = comparer_for(settings, input_format, column, limit)
    reading = Reading(comparer, inputs, quiet)
    added = renewed = known = 0
    for entered in comparer.add(index, reading.articles()):
        added, renewed, known = added + entered.added, renewed + entered.renewed, known + entered.known
    if not quiet:
        also = [f"{renewed:,} brought up to date"] * bool(renewed) + [f"{known:,} there already"] * bool(known)
        say(", ".join([f"{counted(added, 'article')} added", *also]))
    raise typer.Exit(reading.status(strict))


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
    from auditor.corpus.index import Index
    from auditor.corpus.removing import removed
    from auditor.text.counting import counted

    with Index.open_to_change(index) as opened:
        gone = removed(opened, frozenset(names))
    told = {name for held in gone for name in (held.id, held.url, held.origin)}
    for name in names:
        if name not in told:
            complain(f"{name}: not in the index")
    say(f"{counted(len(gone), 'article')} removed")
    raise typer.Exit(0 if gone else 2)


def query(
    index: IndexFile,
    inputs: Inputs,
    format_: Format = None,
    output: Output = None,
    min_score: MinScore = None,
    max_articles: MaxArticles = None,
    top: TopOfEach = None,
    publisher: Publisher = None,
    exclude: Exclude = None,
    input_format: InputFormat = None,
    column: Column = None,
    limit: Limit = None,
    config: Config = None,
    isolated: Isolated = False,
    strict: Strict = False,
    quiet: Quiet = False,
) -> None:
    """List what new articles share with those of an index: in each pair the new article is "a", the one known "b".

    New articles come in their order, the surest pairs of each first; the index is left as it is. Exit status: 0, or 2
    where nothing could be read.
    """
    from auditor.cli.corpus_output import pair_lines, pair_table
    from auditor.cli.output import write

    table = format_for(format_, output) == "table"
    settings = chosen(inputs, publisher, exclude, config, isolated, quiet)
    comparer = comparer_for(settings, input_format, column, limit)
    target = target_for(output, inputs, comparer, index)
    reading = Reading(comparer, inputs, quiet)
    found = comparer.query(index, reading.articles(), options_for(settings, min_score, max_articles, top))
    if table:
        write(pair_table(list(found), {**_names_in(index), **reading.names}), target)
    else:
        write(pair_lines(found), target)
    raise typer.Exit(reading.status(strict))


def _names_in(path: Path) -> dict[str, str]:
    """Where the articles of an index that have no id of their own were read, by the id that stands for it."""
    from auditor.corpus.index import Index

    with Index.open(path) as index:
        return {held.id: held.origin for held in index.every() if not held.has_own_id}


def info(index: IndexFile, format_: Format = None) -> None:
    """Tell what an index holds: articles, publishers, dates."""
    from auditor.cli.corpus_output import content_lines, content_table
    from auditor.cli.output import write
    from auditor.corpus.contents import contents_of

    printed = {"jsonl": content_lines, "table": content_table}[format_for(format_, None)]
    write(printed(contents_of(index)), None)
