"""Where readers, analysis and rules meet, and where an index or a baseline is looked into: bytes in, reports out.

A batch outlives the crash of one article: what a rule or the analysis raised becomes a ``Skipped`` with ``crashed``
set, which names the rule, the article and the cause; the rest goes on, and the command exits with 2, since a result
with a hole in it must not pass for a clean one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from time import monotonic
from typing import TYPE_CHECKING, BinaryIO, Self

from auditor.analysis import analysing
from auditor.baseline import Baseline
from auditor.errors import AnalysisCrashed, CorpusError, RuleCrashed, cause_of
from auditor.fingerprints import fingerprinted
from auditor.gazetteer.lookup import Gazetteer, gazetteer
from auditor.model.article import Article
from auditor.model.finding import Finding
from auditor.model.origin import STDIN
from auditor.model.report import AuditReport, Skipped
from auditor.readers.base import ReadOptions, reader_named
from auditor.readers.inputs import Input, Named, find_inputs, named, read_inputs, read_stream, read_text
from auditor.readers.limits import Limits
from auditor.readers.sieve import Sieve
from auditor.rules.base import Rule, described
from auditor.rules.selection import configured, selected
from auditor.settings import Settings
from auditor.steps import Steps, at_once, in_step
from auditor.suppressions import Suppressions
from auditor.value import replace, value

if TYPE_CHECKING:
    from auditor.corpus.comparing import Corpus

TOGETHER = 64
"""Articles that are audited side by side: a step's code and tables stay in the processor's caches for all of them."""

ROOM = 200_000
"""Characters from which on articles are enough to be audited side by side."""

PATIENCE = 0.2
"""Seconds from which on no further article is waited for: where they come slowly, each is told as it comes."""


def audit(article: Article, rules: Iterable[Rule], names: Gazetteer, corpus: Corpus | None = None) -> AuditReport:
    """Analyse ``article`` and run ``rules`` over it; findings come back in text order, with their fingerprints.

    With a ``corpus`` the analysis has what that holds of the article; CorpusError where it cannot be read.
    """
    return at_once(_auditing(article, tuple(rules), names, corpus))


def _auditing(
    article: Article, rules: tuple[Rule, ...], names: Gazetteer, corpus: Corpus | None = None
) -> Steps[AuditReport]:
    try:
        analysis = yield from analysing(article, names)
        if corpus is not None:
            analysis = corpus.compared(analysis)
    except CorpusError:
        raise
    except Exception as error:
        raise AnalysisCrashed(article.id) from error
    findings: list[Finding] = []
    for rule in rules:
        try:
            findings.extend(rule.check(analysis))
        except Exception as error:
            raise RuleCrashed(rule.code, article.id) from error
    yield
    return AuditReport(analysis, fingerprinted(article, findings), tuple(described(type(rule)) for rule in rules))


@value
class Auditor:
    """Rules and names made ready once, for any number of articles; closed at the end of a ``with``."""

    settings: Settings
    rules: tuple[Rule, ...]
    names: Gazetteer
    reading: ReadOptions
    suppressions: Suppressions
    baseline: Baseline | None = None
    corpus: Corpus | None = None

    @classmethod
    def of(
        cls,
        settings: Settings,
        *,
        limits: Limits | None = None,
        input_format: str | None = None,
        columns: tuple[tuple[str, str], ...] = (),
        allow_network: bool = False,
        baseline: Baseline | None = None,
    ) -> Auditor:
        """Make the rules that ``settings`` select; SettingsError if they ask for what does not exist.

        What is in ``baseline`` is suppressed. CorpusError or MissingExtra where articles are to be compared with an
        index and cannot be.
        """
        if input_format is not None:
            reader_named(input_format)
        names = gazetteer(settings.names)
        reading = ReadOptions(names, limits or Limits(), settings.publisher, input_format, columns, allow_network)
        rules = configured(settings)
        held = Suppressions.of(settings.suppress, _codes, settings.source)
        return cls(settings, rules, names, reading, held, baseline, _corpus_of(settings, names))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the index that articles are compared with, where there is one."""
        if self.corpus is not None:
            self.corpus.close()

    def audit_paths(
        self, paths: Iterable[Named], *, respect_ignore: bool = False, stdin_filename: str | None = None
    ) -> Iterator[AuditReport | Skipped]:
        """Audit files and folders, some articles side by side; ``-`` is stdin, audited as it comes."""
        paths = named(paths)
        inputs = self.inputs(paths, respect_ignore=respect_ignore, stdin_filename=stdin_filename)
        return self.audit_inputs(inputs, together=1 if STDIN in paths else TOGETHER)

    def inputs(
        self, paths: Iterable[Named], *, respect_ignore: bool = False, stdin_filename: str | None = None
    ) -> Iterator[Input]:
        """Find what ``paths`` name, without opening a file."""
        sieve = Sieve(self.settings.exclude, respect_ignore, self.settings.force_exclude)
        return find_inputs(named(paths), self.reading, sieve=sieve, stdin_filename=stdin_filename)

    def audit_inputs(self, inputs: Iterable[Input], *, together: int = TOGETHER) -> Iterator[AuditReport | Skipped]:
        """Read what is still unread, and audit it, as ``audit_articles`` does."""
        return self.audit_articles(read_inputs(inputs, self.reading), together=together)

    def audit_stream(self, origin: str, stream: BinaryIO) -> Iterator[AuditReport | Skipped]:
        """Audit what one stream of bytes holds; the suffix of ``origin`` tells the format if nothing else does."""
        return self.audit_articles(read_stream(origin, stream, self.reading))

    def audit_text(self, text: str, origin: str, publisher: str | None = None) -> AuditReport | Skipped:
        """Audit a text that somebody is writing, as plain text whatever it looks like; every fix can be made in it.

        ``publisher`` goes before that of the settings.
        """
        options = self.reading if publisher is None else replace(self.reading, publisher=publisher)
        return next(self.audit_articles([read_text(text, origin, options)]))

    def audit_articles(
        self, inputs: Iterable[Article | Skipped], *, together: int = TOGETHER
    ) -> Iterator[AuditReport | Skipped]:
        """Audit each article; one that makes a rule or the analysis crash is ``Skipped``, with the cause.

        The first is told alone. Of the others as many as ``together`` are read before one of them is told, unless they
        are long or come slowly, and take the steps of the audit side by side; one by one where there is a corpus.
        """
        for batch in _batches(inputs, together if self.corpus is None else 1):
            yield from in_step(map(self._audited, batch))

    def _audited(self, given: Article | Skipped) -> Steps[AuditReport | Skipped]:
        if isinstance(given, Skipped):
            return given
        try:
            report = yield from _auditing(given, self.rules, self.names, self.corpus)
        except (AnalysisCrashed, RuleCrashed) as error:
            return Skipped(given.origin, _with_cause(error), crashed=True)
        return self._compared(self.suppressions.suppressed(report))

    def _compared(self, report: AuditReport) -> AuditReport:
        return report if self.baseline is None else self.baseline.compared(report)


def _batches(inputs: Iterable[Article | Skipped], most: int) -> Iterator[list[Article | Skipped]]:
    """The first alone, for whoever waits to see something, then what is read within the bounds; at least one."""
    batch: list[Article | Skipped] = []
    size, bound, begun = 0, 1, monotonic()
    for given in inputs:
        batch.append(given)
        size += len(given.text) if isinstance(given, Article) else 0
        if len(batch) >= bound or size >= ROOM or monotonic() - begun >= PATIENCE:
            yield batch
            batch, size, bound, begun = [], 0, most, monotonic()
    if batch:
        yield batch


def _corpus_of(settings: Settings, names: Gazetteer) -> Corpus | None:
    if settings.corpus.index is None:
        return None
    from auditor.corpus.comparing import Corpus
    from auditor.corpus.options import PairOptions

    options = PairOptions(settings.corpus.min_score, settings.corpus.max_articles)
    return Corpus.open(settings.corpus.index, options, names)


def _codes(patterns: tuple[str, ...]) -> list[str]:
    return [rule.code for rule in selected(patterns, ())]


def _with_cause(error: Exception) -> str:
    return str(error) if error.__cause__ is None else f"{error} ({cause_of(error.__cause__)})"
