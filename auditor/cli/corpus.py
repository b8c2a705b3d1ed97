"""``auditor corpus``: which articles share text, two by two or in clusters, all together or against an index."""

from __future__ import annotations

from itertools import islice

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
    Top,
    chosen,
    comparer_for,
    format_for,
    options_for,
    target_for,
)
from auditor.cli.corpus_engines import Conf, EngineName, Master, opened
from auditor.cli.corpus_index import add, info, query, remove
from auditor.cli.options import Config, Isolated, Publisher

ABOUT = """Find text that articles share: copies, passages taken over, stories of one origin.

Categories: wire-copy (an agency published it, or is named by what is shared or at the head or end), press-release,
source-to-source (none of these), incidental (only quotations, or few words of long articles), revision (the same id or
address).
"""

corpus = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help=ABOUT)


@corpus.command()
def pairs(
    inputs: Inputs,
    format_: Format = None,
    output: Output = None,
    min_score: MinScore = None,
    max_articles: MaxArticles = None,
    top: Top = None,
    publisher: Publisher = None,
    exclude: Exclude = None,
    input_format: InputFormat = None,
    column: Column = None,
    limit: Limit = None,
    config: Config = None,
    isolated: Isolated = False,
    engine: EngineName = None,
    spark_master: Master = None,
    spark_conf: Conf = None,
    strict: Strict = False,
    quiet: Quiet = False,
) -> None:
    """List the articles that share text, two by two, the surest first.

    Exit status: 0, or 2 where nothing could be read.
    """
    from auditor.cli.corpus_output import pair_lines, pair_table
    from auditor.cli.output import write

    table = format_for(format_, output) == "table"
    settings = chosen(inputs, publisher, exclude, config, isolated, quiet)
    comparer = comparer_for(settings, input_format, column, limit)
    target = target_for(output, inputs, comparer)
    reading = Reading(comparer, inputs, quiet)
    options = options_for(settings, min_score, max_articles, top)
    with opened(engine, comparer, reading, options, spark_master, spark_conf) as work:
        if table:
            listed = list(work.pairs())
            pieces = pair_table(listed, work.names(id for pair in listed for id in (pair.a, pair.b)))
        else:
            pieces = pair_lines(work.pairs())
        write(pieces, target)
    raise typer.Exit(reading.status(strict))


@corpus.command()
def clusters(
    inputs: Inputs,
    format_: Format = None,
    output: Output = None,
    min_score: MinScore = None,
    max_articles: MaxArticles = None,
    top: Top = None,
    publisher: Publisher = None,
    exclude: Exclude = None,
    input_format: InputFormat = None,
    column: Column = None,
    limit: Limit = None,
    config: Config = None,
    isolated: Isolated = False,
    engine: EngineName = None,
    spark_master: Master = None,
    spark_conf: Conf = None,
    strict: Strict = False,
    quiet: Quiet = False,
) -> None:
    """List the articles that hang together by what they share, the largest cluster first.

    Exit status: 0, or 2 where nothing could be read.
    """
    from auditor.cli.corpus_output import cluster_lines, cluster_table
    from auditor.cli.output import write

    table = format_for(format_, output) == "table"
    settings = chosen(inputs, publisher, exclude, config, isolated, quiet)
    comparer = comparer_for(settings, input_format, column, limit)
    target = target_for(output, inputs, comparer)
    reading = Reading(comparer, inputs, quiet)
    options = options_for(settings, min_score, max_articles)
    with opened(engine, comparer, reading, options, spark_master, spark_conf) as work:
        found = islice(work.clusters(), top)
        if table:
            listed = list(found)
            pieces = cluster_table(listed, work.names(id for cluster in listed for id in cluster.articles))
        else:
            pieces = cluster_lines(found)
        write(pieces, target)
    raise typer.Exit(reading.status(strict))


for command in (add, remove, query, info):
    corpus.command()(command)
