"""Who made a picture, where the caption says so within its own sentence: "In this photo provided by the army, …"."""

from __future__ import annotations

import re
from functools import cache

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.credit_forms import Credit
from auditor.lines.credit_names import credit_mentions
from auditor.lines.naming import role_of
from auditor.model.agent import Mention
from auditor.model.span import Span
from auditor.value import replace

HEAD = 320
"""A caption says who made its picture within so many characters."""

_PICTURES = ("photo", "image", "picture", "video", "screen", "frame", "footage", "handout", "still")

_MADE = r"(?:provided|released|captured|taken|distributed|supplied|made available|obtained|shared|published|issued)"
_NAME = r"[^\W\d_a-z][\w'’.-]*(?: (?:(?:of|the|for|and|de|du) )?[^\W\d_a-z][\w'’-]*){0,6}(?: \([^\W\d_a-z]{2,8}\))?"
_UNNAMED = r"(?:[a-z]+ ){0,2}(?:ministry|police|army|navy|government|military|authorities)"


@cache
def _shown() -> re.Pattern[str]:
    """The maker at the caption's end: "… shakes hands in Muscat, in this photo released by the ministry"."""
    picture = r"(?:photo|photograph|image|picture|handout|frame|still)"
    return re.compile(
        rf"\bin (?:this|an?) (?:[\w-]+ ){{0,3}}?{picture} (?P<act>{_MADE} by (?:the )?(?P<name>{_NAME}|{_UNNAMED}))"
    )


@cache
def _said() -> re.Pattern[str]:
    """Begins with the picture and goes on to its maker, whose name the groups hold, within one sentence."""
    picture = (
        r"(?:photo|photograph|image|picture|video|screen ?shot|screen ?grab|frame ?grab|footage|handout|still|frame)"
    )
    return re.compile(
        rf"\W{{0,3}}(?:FILE ?[-–—:]+ ?)?(?:In )?"
        rf"(?:[Tt]his|[Aa]n?|[Tt]he(?! [\w-]+(?: [\w-]+){{0,2}}, )|[Uu]ndated|File) (?:[\w.,-]+ ){{0,6}}?"
        rf"{picture}s?,?\b"
        rf"[^.!?\n]{{0,110}}?\b(?P<act>{_MADE} (?:by|from|via) (?:(?:footage|video) (?:of|from|by) )?(?:the )?"
        rf"(?P<name>{_NAME}|{_UNNAMED}))"
    )


_AND_BY = re.compile(rf"(?: on [A-Z][a-z]+ \d{{1,2}})?,? and (?:obtained|distributed|released|provided) by ({_NAME})")


def _bracketed(text: str, start: int, end: int, at: int, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The agents of a name, its acronym in brackets a part of it."""
    bare = text[start:end].split(" (")[0]
    named = credit_mentions(bare, at + start, gazetteer)
    if len(named) != 1 or start + len(bare) == end:
        return named
    return (replace(named[0], span=Span(named[0].span.start, at + end)),)


def picture_credit(text: str, at: int, gazetteer: Gazetteer) -> Credit | None:
    """The maker that the caption ``text`` names within a sentence; ``None`` where it names none."""
    head = text[:HEAD]
    if not any(map(head.__contains__, _PICTURES)):
        return None
    found = _said().match(head) or _shown().search(head)
    if found is None:
        return None
    start, end = found.span("name")
    name = re.sub(r"^.*['’]s (?=[^\W\d_a-z])", "", found["name"])
    start = end - len(name)
    if name[0].islower() and role_of(name) is None:
        return None
    mentions = _bracketed(text, start, end, at, gazetteer)
    more = _AND_BY.match(text, end)
    if more is not None:
        mentions += credit_mentions(more[1], at + more.start(1), gazetteer)
        end = more.end()
    return Credit(Span(at + found.start("act"), at + end), mentions) if mentions else None
