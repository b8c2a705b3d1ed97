"""One run of a command that lists what articles share: what is read, how it is compared, and where it goes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from auditor.cli.corpus_choices import Given, Listing, format_for
from auditor.cli.options import file_of

if TYPE_CHECKING:
    from auditor.corpus.options import PairOptions
    from auditor.reports.corpus.shown import Shown

Found = TypeVar("Found")


class Asked:
    """What was asked, made ready; all that is wrong with it is raised before anything is read.

    OutputError where the list would take the place of what is read, the ``index`` included.
    """

    def __init__(self, given: Given, listing: Listing, index: Path | None = None) -> None:
        self._given, self._listing = given, listing
        self._table = format_for(listing.format_, listing.output) == "table"
        self.reading = given.reading()
        self._target = self._kept_from(file_of(listing.output), index)

    def options(self, top: int | None = None) -> PairOptions:
        """How articles are to be compared, by the options or else by the settings."""
        from auditor.corpus.options import PairOptions

        usual, listing = self.reading.comparer.settings.corpus, self._listing
        return PairOptions(
            usual.min_score if listing.min_score is None else listing.min_score,
            usual.max_articles if listing.max_articles is None else listing.max_articles,
            top=top,
        )

    def write(
        self,
        found: Iterable[Found],
        shown: Shown[Found],
        names: Callable[[Iterable[str]], Mapping[str, str]],
    ) -> None:
        """Write what was found, as it comes unless it is a table; ``names`` are what articles are called there."""
        from auditor.cli.output import write

        if self._table:
            listed = list(found)
            pieces = shown.table(listed, names(id for each in listed for id in shown.ids(each)))
        else:
            pieces = shown.lines(found)
        write(pieces, self._target)

    @property
    def status(self) -> int:
        """The exit status, by what could be read."""
        return self.reading.status(self._given.strict)

    def _kept_from(self, target: Path | None, index: Path | None) -> Path | None:
        from auditor.cli.targets import INDEX, refuse_targets

        comparer = self.reading.comparer
        every_kind = comparer.reading.input_format is not None
        kept = {INDEX: index}
        refuse_targets(
            target, self.reading.inputs, comparer.settings, kept, sieve=comparer.sieve, every_kind=every_kind
        )
        return target
