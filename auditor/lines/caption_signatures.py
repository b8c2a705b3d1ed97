"""Who signs a caption without a label or a known agency: only where markup says that it is a caption."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from auditor.text.capitals import CAPITAL

TAIL = 90
"""A signature begins within a caption's last so many characters."""

SEVERAL = 3
"""Captions of a page that a name in brackets ends, if it is to sign them."""

_WORD = rf"{CAPITAL}[\w.&'’-]"
_NAME = rf"{CAPITAL}[\w'’.-]+(?: {CAPITAL}[\w'’.-]*){{1,3}}"
_HOUSE = rf"{_WORD}{{1,24}}(?: {_WORD}{{0,24}}){{0,2}}"
_FEW = rf"{_WORD}{{1,20}}(?:[ /]{_WORD}{{0,20}}){{0,3}}"
# After any words: "[Splash]", "(FILE)", "(foto Ansa)"
_BRACKETED = re.compile(
    rf"\s(?:\[{_FEW}\]|\((?i:file)\)|\((?i:foto|photo|picture|pic|image|bild|fot\.|ph\.?) {_FEW}\))\s*$"
)
_IN_ROUND = re.compile(rf"\s\(({_NAME})\)\s*$")
# After a bar: "| ANN LEE / BAIE-FRANCE", "| AFP-JIJI"
_BARRED = re.compile(
    rf"(?<=\s)\|\s((?:© ?)?{_NAME}(?:(?: ?/ ?|, ){_HOUSE}){{0,2}}|[A-Z]{{2,8}}(?:[-/ ][A-Z]{{2,8}}){{0,2}})\s*$"
)
# After a sentence: "(Ann Lee)", "Picture Ann Lee, Collins Dublin", "Pic: Ann Lee", "Video: Ann Lee"
_PICTURE = r"(?:(?:Pic|Picture|Photo)s?:?|(?:Video|Graphic|Infographic|Map|Chart|Animation|Cartoon|Artwork|Collage):)"
_SIGNATURE = re.compile(rf"(?<=[.!?”\"’…])\s*(?:\(({_NAME})\)|({_PICTURE} {_NAME}(?:, {_NAME})?))\s*$")
_NO_NAME = re.compile(r"\b(?:Left|Right|Above|Below|Top|Bottom|File|The|In|On|At|From|University|Museum|Inc|Ltd)\b")

# The whole of a caption: "(Ann ‘Bay’ Lee Pictures)", "www.quay-life.co.uk", "From Lee et al. 2014", "Northwire/Ann Lee"
_HOST = re.compile(r"(?:www\.)?[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40})?\.(?:com|net|org|info|edu|gov|[a-z]{2})")
_CITED = re.compile(rf"(?:[Ff]rom |[Ss]ource |[Aa]fter )?{CAPITAL}[\w'’-]+,? et al\.?,? \(?(?:19|20)\d\d\)?\.?")
_QUOTED = rf"[‘'\"“]?{CAPITAL}[\w.&'’-]{{1,24}}[’'\"”]?"
_ALL_IN_ROUND = re.compile(rf"\({_QUOTED}(?: ?[ /] ?{_QUOTED}){{0,4}}\)")
_PAIR = re.compile(rf"{_HOUSE}(?: ?/ ?{_HOUSE}){{1,2}}")
_NO_PAIR = re.compile(r"\b(?:Before|After|And|Or|He|She|Him|Her|Day|Night|Yes|No|Win|Loss|Part|Page)\b")

# In an element of its own: "Ann Lee", "Ann Lee for the Bay Courier", "© ANN LEE / BAIE-FRANCE"
_CAPITAL = r"[^\W\d_a-zß-öø-ÿа-яіїєґ]"
_APART = re.compile(
    rf"[|(\[–—-]?\s?(?:[Bb]y |© ?)?{_CAPITAL}[\w'’.-]+(?: (?:(?:de|van|von|der|bin|al) )?{_CAPITAL}[\w'’.-]*){{1,3}}"
    rf"(?:(?:,| ?[/|]| [–—-]| for| via| pour| para)(?: the)? ?{_CAPITAL}[\w .&'’/-]{{1,40}})?[)\].]?"
)
_INVITES = re.compile(
    r"(?i)\b(?:read|more|view|see|click|watch|learn|sign|shop|find|get|buy|order|join|download|go|open|show|hide|share"
    r"|subscribe|follow|next|gallery|video|story|enlarge|here|terms|licen[cs]e|rights)\b"
)
_ENDED = re.compile(r"[.!?…][”\"’»)]?$|[”\"»|]$")


def signature(caption: str, signing: frozenset[str] = frozenset()) -> int | None:
    """Where the signature of ``caption`` begins; ``None`` where it has none.

    A name in ``signing`` needs no sentence before it. A caption that is no more than a web address, a paper's authors
    and year, or names with strokes between them is all signature.
    """
    begin = max(0, len(caption) - TAIL)
    if (bracketed := _BRACKETED.search(caption, begin)) is not None:
        return bracketed.start() + 1
    if (round_ := _IN_ROUND.search(caption, begin)) is not None and round_[1] in signing:
        return round_.start(1) - 1
    if (barred := _BARRED.search(caption, begin)) is not None and not _NO_NAME.search(barred[1]):
        return barred.start()
    if _HOST.fullmatch(caption) is not None or _CITED.fullmatch(caption) is not None or _pair(caption):
        return 0
    if _ALL_IN_ROUND.fullmatch(caption) is not None and not _NO_NAME.search(caption):
        return 0
    found = _SIGNATURE.search(caption, begin)
    if found is None or _NO_NAME.search(found[1] or found[2]):
        return None
    return found.start(1) - 1 if found[1] else found.start(2)


def _pair(caption: str) -> bool:
    stroked = "/" in caption and _PAIR.fullmatch(caption) is not None
    return stroked and not _NO_PAIR.search(caption) and not _NO_NAME.search(caption)


def signs_apart(words: str, caption: str, *, small: bool = False) -> bool:
    """Whether ``words``, which an element of their own sets apart after ``caption``, are of who made the picture.

    Ships and films are set in italics within a sentence too: only small print needs no full stop before it.
    """
    if not (small or _ENDED.search(caption)) or _NO_NAME.search(words) or _INVITES.search(words):
        return False
    return _APART.fullmatch(words) is not None


def signing_names(captions: Iterable[str]) -> frozenset[str]:
    """The names in brackets that end several of a page's captions, which are about different things."""
    found = (_IN_ROUND.search(caption, max(0, len(caption) - TAIL)) for caption in captions)
    counted = Counter(match[1] for match in found if match is not None and not _NO_NAME.search(match[1]))
    return frozenset(name for name, times in counted.items() if times >= SEVERAL)
