"""``auditor corpus``: which articles share text, two by two or in clusters, all together or against an index."""

from __future__ import annotations

from itertools import islice

import typer

from auditor.cli.corpus_choices import Given, IndexFile, Listing, Top, TopOfEach
from auditor.cli.corpus_engines import EngineChoice, opened
from auditor.cli.corpus_index import add, info, remove
from auditor.cli.corpus_listing import Asked
from auditor.cli.spreading import spread

ABOUT = """Find text that articles share: copies, passages taken over, stories of one origin.

Categories: wire-copy (an agency published it, or is named by what is shared or at the head or end), press-release,
source-to-source (none of these), incidental (only quotations, or few words of long articles), revision (the same id or
address, or nearly all of a text again in the same outlet within two days).
"""

corpus = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help=ABOUT)


@corpus.command()
@spread
def pairs(*, listing: Listing, top: Top = None, given: Given, engine: EngineChoice) -> None:
    """List the articles that share text, two by two, the surest first.

    Exit status: 0, or 2 where nothing could be read.
    """
    from auditor.reports.corpus.pairs import PAIRS

    asked = Asked(given, listing)
    with opened(engine, asked.reading, asked.options(top)) as comparing:
        asked.write(comparing.pairs(), PAIRS, comparing.names)
    raise typer.Exit(asked.status)


@corpus.command()
@spread
def clusters(*, listing: Listing, top: Top = None, given: Given, engine: EngineChoice) -> None:
    """List the articles that hang together by what they share, the largest cluster first.

    Exit status: 0, or 2 where nothing could be read.
    """
    from auditor.reports.corpus.clusters import CLUSTERS

    asked = Asked(given, listing)
    with opened(engine, asked.reading, asked.options()) as comparing:
        asked.write(islice(comparing.clusters(), top), CLUSTERS, comparing.names)
    raise typer.Exit(asked.status)


corpus.command()(add)
corpus.command()(remove)


@corpus.command()
@spread
def query(*, index: IndexFile, listing: Listing, top: TopOfEach = None, given: Given) -> None:
    """List what new articles share with those of an index: in each pair the new article is "a", the one known "b".

    New articles come in their order, the surest pairs of each first; the index is left as it is. Exit status: 0, or 2
    where nothing could be read.
    """
    from auditor.reports.corpus.pairs import PAIRS

    asked = Asked(given, listing, index)
    comparer, reading = asked.reading.comparer, asked.reading
    found = comparer.query(index, reading.articles(), asked.options(top))
    asked.write(found, PAIRS, lambda ids: {**comparer.names_in(index), **reading.names})
    raise typer.Exit(asked.status)


corpus.command()(info)
