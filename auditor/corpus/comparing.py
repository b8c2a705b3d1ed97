"""One index that audited articles are compared with, one by one."""

from __future__ import annotations

from pathlib import Path

from auditor.corpus.asking import Asking
from auditor.corpus.checking import checks_of
from auditor.corpus.index import Index
from auditor.corpus.options import PairOptions
from auditor.corpus.reused import reuse_of
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.analysis import Analysis
from auditor.value import replace


class Corpus:
    """What an index has of an article: who else says the same, who came first, and whether quotations are right."""

    def __init__(self, index: Index, options: PairOptions, names: Gazetteer) -> None:
        self._index, self._names = index, names
        self._asking = Asking(index, options, names)

    @classmethod
    def open(cls, path: Path, options: PairOptions, names: Gazetteer) -> Corpus:
        """Open the index at ``path``; CorpusError where it is none."""
        return cls(Index.open(path), options, names)

    def close(self) -> None:
        """Let go of the index."""
        self._index.close()

    def compared(self, analysis: Analysis) -> Analysis:
        """``analysis`` with what the index has of its article."""
        [matches] = self._asking.matches([analysis.article])
        reuse = reuse_of(analysis, matches, self._names)
        checks = checks_of(analysis, list(zip(reuse, matches, strict=True)), self._index, self._names)
        return replace(analysis, reuse=reuse, checks=checks)
