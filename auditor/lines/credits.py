"""Where credits stand: a line of their own, or the end of a caption."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.credit_names import credit_mentions as credit_mentions
from auditor.lines.credit_names import copyright_head, name_span, nominal, personal, pieces
from auditor.lines.credit_words import words
from auditor.lines.naming import known, known_place, library
from auditor.model.agent import MEDIA, Mention, Role
from auditor.model.span import Span

LONGEST_CREDIT = 260
"""A longer line is no credit."""

TAIL = 240
"""A credit at the end of a paragraph begins within its last so many characters."""

LONGEST_NAME = 60
"""A single name of an agency or outlet is no longer than this."""

MOST_CREDITS = 4
"""So many credits are taken off the end of one paragraph."""


@dataclass(frozen=True, slots=True)
class Credit:
    """One credit and the agents it names. ``explicit`` where its own words say it is one; a bare "TASS" is not."""

    span: Span
    mentions: tuple[Mention, ...]
    explicit: bool = True


def credit_line(line: str, at: int, gazetteer: Gazetteer) -> tuple[Credit, ...]:
    """The credits that the whole of ``line`` is ("Source: Ministry of Defence / Telegram"); none for copy."""
    text = line.strip()
    if not text or len(text) > LONGEST_CREDIT:
        return ()
    if not ("/" in text or " via " in text or _opening().match(text)):
        entry = gazetteer.find(text) if len(text) <= LONGEST_NAME else None
        if entry is None or entry.role not in (Role.PHOTO_AGENCY, Role.WIRE):
            return ()
    return _run(text, at + line.index(text), gazetteer)


def closing_credits(paragraph: str, at: int, gazetteer: Gazetteer) -> tuple[Credit, ...]:
    """The credits that end ``paragraph`` after words of its own, in the order of the text; none where it ends in copy."""
    found: tuple[Credit, ...] = ()
    end = len(paragraph.rstrip())
    while len(found) < MOST_CREDITS and (more := _closing(paragraph, end, at, gazetteer)):
        found = (*more, *found)
        end = len(paragraph[: more[0].span.start - at].rstrip(" \t\n\r|-–—"))
    return found


def interior_credits(paragraph: str, at: int, gazetteer: Gazetteer) -> tuple[Credit, ...]:
    """The credits that stand within ``paragraph`` between its sentences, and not at its end."""
    if not any(sign in paragraph for sign in _INNER_SIGNS):
        return ()
    found = []
    for place in _INTERIOR.finditer(paragraph):
        text = place[1]
        one = _credit(text, at + place.start(1), gazetteer)
        if one is not None and one.mentions and paragraph[place.end() :].strip(" ."):
            found.append(one)
    return tuple(found)


_INNER_SIGNS = ("hoto", "HOTO", "mage:", "mage by", "mage cre", "redit:", "/", "Source:", "courtesy", "Courtesy")
_INTERIOR = re.compile(
    r"(?:(?<=[.!?\"”] )|(?<=\n)|^)([(\[](?:(?:File |AP |Featured )?[Pp]hotos?|PHOTO|Image|Picture|Photograph|Credit|Source|Courtesy)[ :/]"
    r"[^()\[\]\n]{2,100}[)\]]|[(\[][A-Z][\w .'-]{1,40}/[A-Z][^()\[\]\n]{1,60}[)\]]"
    r"|(?:REUTERS|AFP(?: PHOTO)?|EPA|AP Photo) ?/ ?[A-Z][\w'-]+(?: [A-Z][\w'-]+)?(?:/Files?(?: Photo)?)?)(?=[\s.]|$)"
)


def _closing(paragraph: str, end: int, at: int, gazetteer: Gazetteer) -> tuple[Credit, ...]:
    begin = max(0, end - TAIL)
    tail = paragraph[begin:end]
    if tail[-1:] in _COPY_ENDS and not any(sign in tail for sign in _SIGNS):
        return ()
    for start in _starts(tail, gazetteer):
        if not paragraph[: begin + start].strip():
            continue
        found = _run(tail[start:].rstrip(), at + begin + start, gazetteer)
        glued = start > 0 and not tail[start - 1].isspace()
        if found and (glued or found[0].explicit or tail[-1] != "."):
            return tuple(replace(one, explicit=one.explicit or glued) for one in found)
    return ()


_COPY_ENDS = frozenset(".!?\"”»…:;,'’")
_SIGNS = ("hoto", "HOTO", "/", ": ", "©", " via ", "mage", "ourtesy", "redit", ").", "].", "(c)")


def _run(text: str, at: int, gazetteer: Gazetteer) -> tuple[Credit, ...]:
    """The credits that ``text`` is made of; none where a part of it is none."""
    parts = [_credit(text[start:end], at + start, gazetteer) for start, end in _parts(text)]
    return tuple(part for part in parts if part is not None) if all(parts) else ()


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Cut a line before each further label: "Left: A, Right image: B", "Photo: AVideo: B"."""
    inner = _further().finditer(text) if ": " in text or "©" in text else ()
    cuts = [0, *(cut.start() for cut in inner if cut.start() > 0), len(text)]
    for start, end in zip(cuts, cuts[1:], strict=False):
        if text[start:end].strip(" ,;.|/"):
            yield start, start + len(text[start:end].rstrip(" ,;"))


@cache
def _further() -> re.Pattern[str]:
    return re.compile(
        rf"(?<=[)\].,;|] )(?=(?:[A-Z]\w+ )?(?:[A-Z]\w+): )(?={words().label.pattern})|(?<=[a-z])(?=(?:Photo|Video|Image)s?: )"
        r"|(?<=[.,;|] )(?=(?:Map data )?© )"
    )


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(
        rf"[|(\[ ]{{0,3}}(?:{words().label.pattern}|{words().sources.pattern})|[A-Z-]{{2,8}} [Pp]hoto|[(|]"
    )


def _starts(tail: str, gazetteer: Gazetteer) -> Iterator[int]:
    """Where a closing credit may begin in ``tail``: a bracket that ends it, the end of a sentence, a label."""
    closing = tail.rstrip(" .")
    if closing[-1:] in (")", "]"):
        opening = tail.rfind("(" if closing[-1] == ")" else "[")
        if opening >= 0:
            yield opening
    yield from (found.end() for found in _ENDS.finditer(tail))
    if ": " in tail or "©" in tail:
        yield from (found.start() for found in _glued().finditer(tail))
    if " via " in tail:
        yield from (found.start(1) for found in _AGENCY_VIA.finditer(tail) if _agencies(found[1], gazetteer))
    if "/" in tail:
        yield from (found.start(1) for found in _SIGNED.finditer(tail) if _signed(found[1], gazetteer))


_ENDS = re.compile(
    r"[.!?…][\"”’»)\]]{0,2}(?:\s+|\s?[—–-]\s?|(?<=[a-z]\.)(?=[a-z]))(?=[(\[/]?[^\W\d_]|©)|[)|\]]\s+(?=[^\W\d_]|©)|\s\|\s*|\n\s*(?=\S)"
)
_AGENCY_VIA = re.compile(r"(?<=\s)([^\s/()]{2,20}(?:/[^\s/()]{2,20})* via [A-Z][\w ]{2,30}(?:/[\w ]{2,30})?)$")


_SIGNED = re.compile(r"(?<=[\w,’”\"] )([A-ZÀ-Ž][\w.'’-]+ [A-ZÀ-Ž][\w.'’-]+ ?/ ?[A-Z][\w.-]+(?:[ /][A-Z][\w.-]+){0,4})$")


def _signed(text: str, gazetteer: Gazetteer) -> bool:
    """Whether a person's name and an agency stand either side of a stroke: "Jane Roe/AP" needs no full stop before it."""
    name, _, agency = text.partition("/")
    return known(name.strip(), gazetteer) is None and known(agency.split("/")[-1].strip(), gazetteer) is not None


@cache
def _glued() -> re.Pattern[str]:
    return re.compile(rf"(?<=[a-z.)”\"])(?=[A-Z]\w+(?: credits?)?: ){words().label.pattern}|(?<=\s)©\s?(?=[^\W\d_])")


def _agencies(text: str, gazetteer: Gazetteer) -> bool:
    """Whether both sides of "via" are agencies: "AFP via Getty Images" needs no full stop before it."""
    left, _, right = text.partition(" via ")
    return (
        known(left.split("/")[-1], gazetteer) is not None and known(right.split("/")[0].strip(), gazetteer) is not None
    )


def _credit(text: str, at: int, gazetteer: Gazetteer) -> Credit | None:
    """``text`` as a credit, whole, if it is one."""
    inner = copyright_head(text).strip(" |").rstrip(".").rstrip()
    if inner[:1] in ("(", "[") and inner[-1:] in (")", "]"):
        inner = inner[1:-1].strip()
    if not inner:
        return None
    if _STROKE.search(inner):
        return Credit(Span(at, at + len(text)), credit_mentions(text, at, gazetteer))
    label = words().label.match(inner) or words().sources.match(inner)
    if label is None or _no_letters(inner[: label.end()]):
        found = _bare(text, inner if label is None else inner[label.end() :], at, gazetteer)
        return found if found is not None or label is None else _labelled(text, inner, label.end(), at, gazetteer)
    return _labelled(text, inner, label.end(), at, gazetteer)


_STROKE = re.compile(r"(?:^|[.!?] )/[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}(?: via [A-Z][\w ]{2,30})?$")


def _no_letters(text: str) -> bool:
    return not any(map(str.isalpha, text))


def _labelled(text: str, inner: str, rest: int, at: int, gazetteer: Gazetteer) -> Credit | None:
    """A credit that has a label before its names."""
    first = inner[:1]
    if first.islower() and not text.startswith(("(", "[")) and not _no_letters(inner[:rest].rstrip(": ")[-1:]):
        if ":" not in inner[:rest]:
            return None
    source = words().sources.match(inner) is not None
    if ":" not in inner[:rest] and inner[0].isalpha() and gazetteer.find(inner) is not None:
        return None
    if not _creditable(inner[rest:], source, gazetteer):
        return None
    mentions = credit_mentions(text, at, gazetteer)
    if words().weak.match(inner) and not any(one.known for one in mentions):
        return None
    return Credit(Span(at, at + len(text)), mentions) if mentions else None


def _bare(text: str, inner: str, at: int, gazetteer: Gazetteer) -> Credit | None:
    """Names alone: of which one at least must be a known agency, outlet or picture library, and none a sentence."""
    if len(inner) > 2 * LONGEST_NAME or not inner:
        return None
    span = Span(at, at + len(text))
    inner = re.sub(r"^[Vv]ia (?=[A-Z])", "", inner)
    name = re.sub(r"(?: (?:[Ff]ile|[Hh]andout))? (?:Photos?|PHOTOS?|photos?|Pool|file|File)$", "", inner)
    if name != inner and re.fullmatch(r"[A-Z]{2,5}(?:-[A-Z]{2,5})?", name):
        return Credit(span, credit_mentions(text, at, gazetteer))
    entry = known(name, gazetteer) if len(name) <= LONGEST_NAME else None
    if entry is not None and entry.role in MEDIA:
        return Credit(span, credit_mentions(text, at, gazetteer), name != inner or text[0] == "[")
    if entry is None and len(name.split()) <= 3 and library(name):
        return Credit(span, credit_mentions(text, at, gazetteer))
    if not any(joint in inner for joint in ("/", " via ", ", ", " | ", " for ", "—", " – ", " by ")):
        return None
    return _joined(text, inner, at, gazetteer)


def _joined(text: str, inner: str, at: int, gazetteer: Gazetteer) -> Credit | None:
    """Several names without a label: "Jane Roe/AFP/Getty Images", "REUTERS/Jane Roe", in brackets "Jane Roe, AP"."""
    strong = any(joint in inner for joint in ("/", " via ", " | ", "—"))
    if _SENTENCE.search(inner) or inner[0].islower() or "<" in inner or "://" in inner or " @" in inner:
        return None
    names = [span for piece in pieces(inner, 0, len(inner), gazetteer) if (span := name_span(inner, piece)) is not None]
    if not names or not all(nominal(inner[n.start : n.end]) and len(n) <= LONGEST_NAME for n in names):
        return None
    mentions = credit_mentions(text, at, gazetteer)
    media = [m for m in mentions if m.known and (m.role in MEDIA or m.role is Role.SOCIAL_MEDIA)]
    if not media and strong and len(mentions) == 2 and personal(mentions[0]) and mentions[1].role in MEDIA:
        media = [mentions[1]]
    if not media or (not strong and any(known_place(m.name, gazetteer) for m in mentions)):
        return None
    if not strong and text[0] not in "([" and not (len(mentions) == 2 and personal(mentions[0]) and mentions[1].known):
        return None
    return Credit(Span(at, at + len(text)), mentions)


_SENTENCE = re.compile(r"[\w)\"”’]{3,}[.!?][\"”’)]?\s+[^\W_]|\d[.!?]\s+[^\W\d_]")


def _creditable(rest: str, source: bool, gazetteer: Gazetteer) -> bool:
    """Whether what follows a label names somebody, and is no sentence and no link."""
    folded = rest.casefold().strip(" .")
    if not folded or folded in words().no_source or len(rest) > LONGEST_CREDIT:
        return False
    if _SENTENCE.search(rest) or words().said.match(rest + " ") or rest.rstrip().endswith(("?", "!", ":", "…")):
        return False
    found = [
        rest[s.start : s.end] for p in pieces(rest, 0, len(rest), gazetteer) if (s := name_span(rest, p)) is not None
    ]
    if not found:
        return False
    if source:
        return all(len(name.split()) <= 14 for name in found)
    return nominal(found[-1]) and (len(found) > 1 or not found[0][0].islower() or " " not in found[0])
