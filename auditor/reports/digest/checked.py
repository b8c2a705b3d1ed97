"""Which quotations were held against the articles that they are from, in words: silence is no praise."""

from __future__ import annotations

from collections import Counter

from auditor.model.analysis import Analysis
from auditor.model.reuse import Wording

_WORDS = {
    Wording.SAME: "as it stands there",
    Wording.CHANGED: "changed",
    Wording.ABSENT: "not there",
    Wording.UNSURE: "too short or too different to tell",
}


def checked(analysis: Analysis) -> list[str]:
    """How many quotations were looked for in articles of the corpus, and how they stand there; empty without either."""
    if analysis.reuse is None or not analysis.quotations:
        return []
    times = Counter(check.wording for check in analysis.checks)
    told = [f"{times[wording]:,} {words}" for wording, words in _WORDS.items() if times[wording]]
    return [f"{len(analysis.checks):,} of {len(analysis.quotations):,} held against the article cited", *told]
