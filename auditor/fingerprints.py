"""Know an old finding again: fingerprints that outlive edits elsewhere in the article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from hashlib import blake2b

from auditor.model.article import Article
from auditor.model.finding import Finding
from auditor.value import replace

DIGEST_SIZE = 10
"""Bytes of a fingerprint: 80 bits keep a million findings apart with a chance of collision under 1e-12."""


def fingerprinted(article: Article, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """``findings`` in text order, each with its fingerprint.

    A fingerprint is made from the code, the case-folded flagged words and the finding's ordinal among those with the
    same code and words; no offset goes into it.
    """
    seen: Counter[tuple[str, str]] = Counter()
    marked = []
    for finding in sorted(findings, key=lambda finding: (finding.span, finding.code)):
        words = " ".join(article.slice(finding.span).casefold().split())
        seen[finding.code, words] += 1
        marked.append(replace(finding, fingerprint=_digest(finding.code, words, seen[finding.code, words])))
    return tuple(marked)


def _digest(code: str, words: str, ordinal: int) -> str:
    matter = f"{code}\0{words}\0{ordinal}".encode("utf-8", "surrogatepass")
    return blake2b(matter, digest_size=DIGEST_SIZE).hexdigest()
