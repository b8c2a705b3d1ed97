"""Captions that pages keep in attributes, for galleries that a script opens: ``data-caption``, and ``data-credit``."""

from __future__ import annotations

import re

from auditor.readers.markup.tree import Node, Text

_KEPT = re.compile(
    r"""\sdata-(?!pin-|fb-|facebook-|twitter-|share-|social-|hide-|show-|has-)(?:[a-z]{1,20}-)?caption=(?:"([^"<]{20,1500})"|'([^'<]{20,1500})')""",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"""\sdata-(?:[a-z]{1,20}-)?(?:credit|copyright|photographer)=(?:"([^"<]{3,120})"|'([^'<]{3,120})')""",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_THREE_WORDS = re.compile(r"(?<![^\W\d_])[^\W\d_]{2,}\W{1,3}[^\W\d_]+\W{1,3}[^\W\d_]{2,}")


def kept_caption(node: Node) -> Text | None:
    """Where in the source the caption stands that the element keeps; ``None`` for none, and for markup in its place."""
    found = _KEPT.search(node.source)
    if found is None:
        return None
    value = found[1] or found[2]
    if "&lt;" in value or "`" in value or not _THREE_WORDS.search(value):
        return None
    return _place(node, found)


def kept_credit(node: Node) -> Text | None:
    """Where the credit stands that the element keeps besides a caption; ``None`` for none, and where that holds it."""
    found = _CREDIT.search(node.source)
    if found is None or not _LETTERS.search(value := found[1] or found[2]) or node.source.count(value) > 1:
        return None
    return _place(node, found)


def _place(node: Node, found: re.Match[str]) -> Text:
    tag = node.start + 1 + len(node.tag)
    return tag + found.start(found.lastindex or 1), tag + found.end(found.lastindex or 1)
