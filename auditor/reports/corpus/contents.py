"""What an index holds."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.model.contents import Contents
from auditor.reports.corpus.shown import line
from auditor.text.counting import counted
from auditor.text.printable import printable

LISTED = 12
"""Publishers that are listed."""


def content_lines(contents: Contents) -> Iterator[str]:
    """What an index holds, as one line."""
    yield line(
        {
            "format": contents.format,
            "bytes": contents.size,
            "articles": contents.articles,
            "first": contents.first,
            "last": contents.last,
            "undated": contents.undated,
            "publishers": dict(contents.publishers),
            "unnamed": contents.unnamed,
        }
    )


def content_table(contents: Contents) -> Iterator[str]:
    """The same for people, with the publishers that have most."""
    yield f"{counted(contents.articles, 'article')}, {contents.size / 1e6:,.1f} MB, format {contents.format}\n"
    if contents.first is not None:
        yield f"published {printable(contents.first)} to {printable(contents.last or '')}\n"
    for number, what in ((contents.undated, "without a date"), (contents.unnamed, "without a publisher")):
        if number:
            yield f"{counted(number, 'article')} {what}\n"
    for name, number in contents.publishers[:LISTED]:
        yield f"  {number:>9,}  {printable(name)}\n"
    if len(contents.publishers) > LISTED:
        yield f"  and {counted(len(contents.publishers) - LISTED, 'other publisher')}\n"
