"""Who signs a caption without a label or a known agency: only where markup says that it is a caption."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

TAIL = 90
"""A signature begins within a caption's last so many characters."""

# After a sentence: "(Ann Lee)", "Picture Ann Lee, Collins Dublin", "Pic: Ann Lee"
_NAME = r"[A-ZÀ-Ž][\w'’.-]+(?: [A-ZÀ-Ž][\w'’.-]*){1,3}"
# After any words: "[Splash]", "(FILE)"
_BRACKETED = re.compile(r"\s(?:\[[A-ZÀ-Ž][\w.&'’-]{2,20}(?:[ /][A-ZÀ-Ž][\w.&'’-]{0,20}){0,3}\]|\((?i:file)\))\s*$")
_IN_ROUND = re.compile(rf"\s\(({_NAME})\)\s*$")
_CITED = re.compile(r"(?:[Ff]rom |[Ss]ource |[Aa]fter )?[A-ZÀ-Ž][\w'’-]+,? et al\.?,? \(?(?:19|20)\d\d\)?\.?")
_HOST = re.compile(r"(?:www\.)?[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40})?\.(?:com|net|org|info|edu|gov|[a-z]{2})")
_SIGNATURE = re.compile(
    rf"(?<=[.!?”\"’…])\s*(?:\(({_NAME})\)|((?:Pic|Pics|Picture|Pictures|Photo|Photos):? {_NAME}(?:, {_NAME})?))\s*$"
)
_NO_NAME = re.compile(r"\b(?:Left|Right|Above|Below|Top|Bottom|File|The|In|On|At|From|University|Museum|Inc|Ltd)\b")


def signature(caption: str, signing: frozenset[str] = frozenset()) -> int | None:
    """Where the signature of ``caption`` begins; ``None`` where it has none.

    A name in ``signing`` needs no sentence before it. A caption that is no more than a web address or a paper's authors
    and year is all signature.
    """
    begin = max(0, len(caption) - TAIL)
    if (bracketed := _BRACKETED.search(caption, begin)) is not None:
        return bracketed.start() + 1
    if (round_ := _IN_ROUND.search(caption, begin)) is not None and round_[1] in signing:
        return round_.start(1) - 1
    if _HOST.fullmatch(caption) is not None or _CITED.fullmatch(caption) is not None:
        return 0
    found = _SIGNATURE.search(caption, begin)
    if found is None or _NO_NAME.search(found[1] or found[2]):
        return None
    return found.start(1) - 1 if found[1] else found.start(2)


def signing_names(captions: Iterable[str]) -> frozenset[str]:
    """The names in brackets that end several of a page's captions, which are about different things."""
    found = (_IN_ROUND.search(caption, max(0, len(caption) - TAIL)) for caption in captions)
    counted = Counter(match[1] for match in found if match is not None and not _NO_NAME.search(match[1]))
    return frozenset(name for name, times in counted.items() if times >= SEVERAL)


SEVERAL = 3
