"""Which quotations were looked for in the articles of a corpus, in a line."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from auditor.reports.digest.checked import checked
from auditor.reports.digest.sheet import Sheet
from auditor.reports.panels.fitting import wrapped


def quotations_panel(sheet: Sheet) -> Iterator[Text]:
    """How many of them, and how they stand there; nothing where no corpus was asked."""
    if told := checked(sheet.analysis):
        yield from wrapped("  Quotations: ", told, sheet.style.width)
