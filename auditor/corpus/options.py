"""What may be chosen when a corpus is searched for reuse."""

from __future__ import annotations

from auditor.value import value


@value
class PairOptions:
    """``min_score`` from 0 to 1; ``top`` pairs at most, ``None`` for all.

    A fingerprint that more than ``max_articles`` have is a commonplace and leads to no pair; ``min_shared``
    fingerprints, or a rare one, make two articles worth comparing.
    """

    min_score: float = 0.5
    max_articles: int = 100
    min_shared: int = 2
    top: int | None = None
