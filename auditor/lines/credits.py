"""Where credits stand: a line of their own, or the end of a caption."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.credit_names import credit_mentions, words
from auditor.lines.naming import known
from auditor.model.agent import MEDIA, Mention, Role
from auditor.model.span import Span

LONGEST_CREDIT = 260
"""A longer line is no credit."""

TAIL = 200
"""A credit at the end of a paragraph begins within its last so many characters."""

LONGEST_NAME = 60
"""A single name of an agency or outlet is no longer than this."""


@dataclass(frozen=True, slots=True)
class Credit:
    """One credit and the agents it names. ``explicit`` where its own words say so; a bare "TASS" is not."""

    span: Span
    mentions: tuple[Mention, ...]
    explicit: bool = True


def credit_line(line: str, at: int, gazetteer: Gazetteer) -> Credit | None:
    """The credit that the whole of ``line`` is ("Source: Ministry of Defence / Telegram"); ``None`` for copy."""
    text = line.strip()
    if not text or len(text) > LONGEST_CREDIT:
        return None
    start = line.index(text)
    found = _credit(text, at + start, gazetteer)
    return found if found is not None and (found.explicit or "/" in text) else None


def closing_credit(paragraph: str, at: int, gazetteer: Gazetteer) -> Credit | None:
    """The credit that ends ``paragraph``, after words of its own; ``None`` where it ends in copy."""
    end = len(paragraph.rstrip())
    begin = max(0, end - TAIL)
    tail = paragraph[begin:end]
    for start in _starts(tail):
        if begin + start == 0 or not tail[:start].strip():
            continue
        found = _credit(tail[start:], at + begin + start, gazetteer)
        if found is not None:
            return found
    return None


def _starts(tail: str) -> list[int]:
    """Where a closing credit may begin in ``tail``: a bracket that ends it, a label, the end of a sentence."""
    starts: list[int] = []
    if tail[-1:] in (")", "]"):
        opening = tail.rfind("(" if tail[-1] == ")" else "[")
        if opening >= 0:
            starts.append(opening)
    starts += [found.start() for found in _openings().finditer(tail)]
    return starts + [found.end() for found in re.finditer(r"[.!?…][\"”’»)\]]?(?:\s+|\s*[—–]\s*)(?=[^\W\d_©])", tail)]


@cache
def _openings() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w/]){words().label.pattern}|(?<=\s){words().sources.pattern}|(?<=[a-z.])(?:Photo|Video)[^\n:]{{0,9}}: "
    )


def _credit(text: str, at: int, gazetteer: Gazetteer) -> Credit | None:
    """``text`` as a credit, whole, if it is one."""
    inner = text[1:-1].strip() if text[0] in "([" and text[-1] in ")]" else text
    label = words().label.match(inner)
    source = words().sources.match(inner) if label is None else None
    if label is not None or source is not None:
        rest = inner[(label or source).end() :]  # type: ignore[union-attr]
        if not _creditable(rest):
            return None
        mentions = credit_mentions(text, at, gazetteer)
        return Credit(Span(at, at + len(text)), mentions) if mentions else None
    return _bare(text, inner, at, gazetteer)


def _bare(text: str, inner: str, at: int, gazetteer: Gazetteer) -> Credit | None:
    """Names alone: of which one at least must be a known agency, outlet or picture library, and none a sentence."""
    if len(inner) > 2 * LONGEST_NAME or not inner or inner[0].islower():
        return None
    span = Span(at, at + len(text))
    if "/" in inner or " via " in inner or ";" in inner:
        mentions = credit_mentions(text, at, gazetteer)
        media = any(m.known and (m.role in MEDIA or m.role is Role.SOCIAL_MEDIA) for m in mentions)
        if media and all(len(m.span) <= LONGEST_NAME and _nominal(m.name) for m in mentions):
            return Credit(span, mentions)
        return None
    name = re.sub(r" (?:Photo|photo|PHOTO|Pool|file|File)s?$", "", inner.rstrip("."))
    entry = known(name, gazetteer) if len(name) <= LONGEST_NAME else None
    if entry is None or entry.role not in MEDIA:
        return None
    explicit = name != inner.rstrip(".") or text != inner
    return Credit(span, credit_mentions(text, at, gazetteer), explicit)


def _nominal(name: str) -> bool:
    parts = name.split()
    return len(parts) <= 8 and sum(part[0].islower() for part in parts) <= max(1, len(parts) // 2)


def _creditable(rest: str) -> bool:
    """Whether what follows a label names somebody, and is no sentence and no link."""
    folded = rest.casefold().strip(" .")
    if not folded or folded in _no_source() or len(rest) > LONGEST_CREDIT:
        return False
    return not re.search(r"[a-zа-я]{3,}[.!?]\s+[^\W\d_]", rest)


@cache
def _no_source() -> frozenset[str]:
    table = tomllib.loads((files("auditor.lines") / "data" / "credits.toml").read_text(encoding="utf-8"))
    return frozenset(table["no_source"])
