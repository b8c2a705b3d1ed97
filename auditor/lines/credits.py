"""Where credits stand: a line of their own, or the end of a caption."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.credit_forms import LONGEST_CREDIT, LONGEST_NAME, credit
from auditor.lines.credit_forms import Credit as Credit
from auditor.lines.credit_names import credit_mentions as credit_mentions
from auditor.lines.credit_words import may_be_labelled, may_hold_label, only_illustrates, words
from auditor.lines.naming import known, library
from auditor.model.agent import Role
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL
from auditor.value import replace

TAIL = 240
"""A credit at the end of a paragraph begins within its last so many characters."""

MOST_WORDS = 6
"""An agency's name that stands alone has no more words."""

CAPTION_WORDS = 6
"""An agency's name closes a caption without a full stop only after so many words."""

MOST_CREDITS = 4
"""So many credits are taken off the end of one paragraph."""


def credit_line(line: str, at: int, gazetteer: Gazetteer) -> tuple[Credit, ...]:
    """The credits that the whole of ``line`` is ("Source: Ministry of Defence / Telegram"); none for copy."""
    text = line.strip()
    found = _whole(text, gazetteer) if len(text) <= LONGEST_CREDIT else ()
    return tuple(one.shifted(at + line.index(text)) for one in found) if found else ()


@lru_cache(maxsize=2)
def _whole(text: str, gazetteer: Gazetteer) -> tuple[Credit, ...]:
    """The credits that ``text`` is; remembered, as each line is asked of for the one above it, too."""
    if not text:
        return ()
    if only_illustrates(text):
        return (Credit(Span(0, len(text)), ()),)
    if not ("/" in text or " via " in text or _opens(text) or _credited(text, gazetteer)):
        return ()
    if _THANKS.match(text) is not None or _broadcast(text) or _CAPTIONED.match(text) is not None:
        return ()
    return _run(text, 0, gazetteer)


_CAPTIONED = re.compile(
    r"[^()\n]*[^()\s] \((?:(?:Photo|Image|Picture) )?(?:[Cc]redit|[Ss]ource|Photo|Image|Picture): ?[^()\n]+\)\.?$"
)
"""Words of a caption before a credit in brackets."""

_THANKS = re.compile(r"(?i)\(?(?:h/t|hat tip)\b")
"""To who pointed to a story, not to who made a picture."""


def _broadcast(line: str) -> bool:
    """Whether it is a title and where that is shown: "Harbour Nights (BBC One/Netflix)"."""
    found = _SHOWN.fullmatch(line) if line.endswith((")", ").")) else None
    return found is not None and found["title"].count(" ") < CAPTION_WORDS


_SHOWN = re.compile(r"(?P<title>[^()\n]{2,60}) \((?=[^()]*\b[A-Z]\w* (?:One|Two|Three|Four|[1-9])\b)[^()\n]{3,90}\)\.?")


def _credited(line: str, gazetteer: Gazetteer) -> bool:
    """Whether a line without a label may be a credit: an agency's name, "Ann Lee, AP", "Navy photo by Ann Lee"."""
    name = line.rstrip(".")
    if name.endswith(_HOUSE_ENDS):
        name = _OF_HOUSE.sub("", name)
    if name.startswith(("Photo ", "Foto ", "Image ", "Video ")):
        return True
    if ": " in line and _colon().match(line.strip("()[]")) is not None:
        return True
    if len(name) <= LONGEST_NAME and name.count(" ") < MOST_WORDS:
        entry = gazetteer.find(name)
        if entry is None and " for " in name:
            entry = gazetteer.find(name.partition(" for ")[0])
        if entry is not None:
            return entry.role in (Role.PHOTO_AGENCY, Role.WIRE)
        if library(name) or _house_credit(line) or _person_first().match(name):
            return True
    return _house_credit(line)


def _house_credit(line: str) -> bool:
    return "hoto" in line and _house().match(line) is not None


_OF_HOUSE = re.compile(r" (?:[Ff]ile )?(?:[Pp]hotos?|PHOTOS?|file|FILE)$")
_HOUSE_ENDS = ("hoto", "hotos", "HOTO", "HOTOS", "file", "FILE")


@cache
def _colon() -> re.Pattern[str]:
    return re.compile(rf"{CAPITAL}[\w .&-]{{1,28}}: {CAPITAL}[\w'’-]+ {CAPITAL}")


@cache
def _house() -> re.Pattern[str]:
    """ "DoD photo by Ann Lee", "ANN LEE, staff photographer"."""
    return re.compile(
        rf"{CAPITAL}[\w.'’-]*(?: [\w.'’-]+){{0,5}} [Pp]hotos? by {CAPITAL}"
        rf"|{CAPITAL}[\w.'’ -]{{2,40}}[/,|] ?[Ss]taff [Pp]hoto"
    )


@cache
def _person_first() -> re.Pattern[str]:
    """A person's name, and one of an agency or an outlet after a dash, a stroke, a comma or "for"."""
    return re.compile(
        rf"{CAPITAL}[\w.'’-]+(?: {CAPITAL}[\w.'’-]*){{1,2}}(?:,| ?[—|]| [–-]| for)(?: the| The)? ?"
        rf"{CAPITAL}[\w.' ]{{1,30}}$"
    )


def closing_credits(paragraph: str, at: int, gazetteer: Gazetteer) -> tuple[Credit, ...]:
    """The credits that end ``paragraph`` after words of its own, in the order of the text; if any."""
    found: tuple[Credit, ...] = ()
    text = paragraph.rstrip()
    end = 0 if _broadcast(text) else len(text)
    while len(found) < MOST_CREDITS and (more := _closing(paragraph, end, at, gazetteer)):
        found = (*more, *found)
        end = len(paragraph[: more[0].span.start - at].rstrip(" \t\n\r|-–—"))
    return found


def signs_picture(one: Credit, text: str) -> bool:
    """Whether a credit is a photographer's and an agency's, in brackets: "(AP Photo/Ann Lee)"."""
    if _PHOTOGRAPHER.fullmatch(text, one.span.start, one.span.end) is None:
        return False
    return any(mention.role is Role.PERSON for mention in one.mentions) and any(m.known for m in one.mentions)


_PHOTOGRAPHER = re.compile(rf"[(\[]{CAPITAL}[\w .'’-]{{1,40}}/ ?{CAPITAL}[^\n()\[\]/]{{2,60}}[)\]]\.?")


def interior_credits(paragraph: str, at: int, gazetteer: Gazetteer) -> tuple[Credit, ...]:
    """The credits that stand within ``paragraph`` between its sentences, and not at its end."""
    if not (any(map(paragraph.__contains__, _INNER_HEADS)) and any(map(paragraph.__contains__, _INNER_SIGNS))):
        return ()
    found = []
    for place in _INTERIOR.finditer(paragraph):
        text = place[1]
        one = credit(text, at + place.start(1), gazetteer)
        if one is not None and one.mentions and paragraph[place.end() :].strip(" ."):
            found.append(one)
    return tuple(found)


_INNER_HEADS = ("(", "/", "[", " VIA ")
"""One of these stands in each of them, and in few paragraphs; single characters are found fastest."""

_INNER_SIGNS = (" VIA ", "hoto", "HOTO", "mage:", "mage by", "mage cre", "redit:", "/", "Source:", "ourtesy")
_INTERIOR = re.compile(
    r"(?:(?<=[.!?\"”] )|(?<=\n)|^)"
    r"([(\[](?:(?:File |AP |Featured )?[Pp]hotos?|PHOTO|Image|Picture|Photograph|Credit|Source|Courtesy)[ :/]"
    rf"[^()\[\]\n]{{2,100}}[)\]]|[(\[]{CAPITAL}[\w .'-]{{1,40}}/{CAPITAL}[^()\[\]\n]{{1,60}}[)\]]"
    r"|(?<![^\n])[A-Z][A-Z .'’-]{1,40}(?:/| VIA )[A-Z][A-Z /.'-]{1,40}[A-Z](?= [A-Z][a-z])"
    rf"|(?:REUTERS|AFP(?: PHOTO)?|EPA|AP Photo) ?/ ?{CAPITAL}[\w'-]+(?: {CAPITAL}[\w'-]+)?"
    r"(?://?Files?(?: Photo)?)?)(?=[\s.]|$)"
)


def _closing(paragraph: str, end: int, at: int, gazetteer: Gazetteer) -> tuple[Credit, ...]:
    begin = max(0, end - TAIL)
    tail = paragraph[begin:end]
    if tail[-1:] in _COPY_ENDS and not any(map(tail.__contains__, _SIGNS)):
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
_SIGNS = ("hoto", "HOTO", "; Source:", "/", ": ", "©", " via ", "mage", "ourtesy", "redit", ").", "].", "(c)")


def _run(text: str, at: int, gazetteer: Gazetteer) -> tuple[Credit, ...]:
    """The credits that ``text`` is made of; none where a part of it is none."""
    parts = [credit(text[start:end], at + start, gazetteer) for start, end in _parts(text)]
    return tuple(part for part in parts if part is not None) if all(parts) else ()


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """Cut a line before each further label: "Left: A, Right image: B", "Photo: AVideo: B"."""
    inner = _further().finditer(text) if ": " in text or "©" in text else ()
    cuts = [0, *(cut.start() for cut in inner if cut.start() > 0), len(text)]
    for start, end in pairwise(cuts):
        if text[start:end].strip(" ,;.|/"):
            yield start, start + len(text[start:end].rstrip(" ,;"))


@cache
def _further() -> re.Pattern[str]:
    return re.compile(
        rf"(?<=[)\].,;|] )(?=[A-Z]\w+(?: \w+)?: )(?={words().label.pattern})"
        r"|(?<=[a-z])(?=(?:Photo|Video|Image)s?: )|(?<=[.,;|] )(?=(?:Map data )?© )"
    )


def _opens(text: str) -> bool:
    """Whether ``text`` begins as a credit does, with a label, a bracket or a house's letters."""
    return (may_be_labelled(text) or "hoto" in text) and _opening().match(text) is not None


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
    if any(map(tail.__contains__, _GLUED_SIGNS)) or (": " in tail and may_hold_label(tail)):
        yield from (found.start() for found in _glued().finditer(tail))
    if " via " in tail:
        yield from (found.start(1) for found in _AGENCY_VIA.finditer(tail) if _agencies(found[1], gazetteer))
    if tail[-1:].isalnum() and "\n" not in tail:
        yield from _trailing_agency(tail, gazetteer)
    if "/" in tail:
        yield from (found.start(1) for found in _SIGNED.finditer(tail) if _signed(found[1], gazetteer))
        yield from (found.start(1) for found in _RUN_IN.finditer(tail) if _signed(found[1], gazetteer))


_ENDS = re.compile(
    r"[.!?…)\]|;\n]"
    r"(?:(?<=[.!?…])[\"”’'»)\]]{0,2}(?:\s+|\s?[—–-]\s?|(?<=[a-z]\.)(?=[a-z]))(?=[(\[/]?[^\W\d_]|©)"
    r"|(?<=[)|\]])\s+(?=[^\W\d_]|©)|(?<=\s\|)\s*|(?<=\n)(?!\|)\s*(?=\S)"
    r"|(?<=;)\s+(?=(?:Source|Photo|Image|Picture|Credit)s?:))"
)
"""Each mark, then what follows that one: the engine is quick to skip to one of few characters."""

_AGENCY_VIA = re.compile(r"(?<=\s)([^\s/()]{2,20}(?:/[^\s/()]{2,20})* via [A-Z][\w ]{2,30}(?:/[\w ]{2,30})?)$")


_NAME_AND_AGENCY = rf"({CAPITAL}[\w.'’-]+ {CAPITAL}[\w.'’-]+ ?/ ?{CAPITAL}[\w.-]+(?:[ /]{CAPITAL}[\w.-]+){{0,4}})$"
_RUN_IN = re.compile(rf"(?<=[a-z”\"’)]){_NAME_AND_AGENCY}")
"""A name that has run into the caption's last word: "… by policeAnn Lee/AP"."""

_SIGNED = re.compile(rf"(?<=[\w,’”\"–—-] ){_NAME_AND_AGENCY}")


def _signed(text: str, gazetteer: Gazetteer) -> bool:
    """Whether a person's name and an agency stand either side of a stroke: "Ann Lee/AP" needs no full stop."""
    name, _, agency = text.partition("/")
    return known(name.strip(), gazetteer) is None and known(agency.split("/")[-1].strip(), gazetteer) is not None


_GLUED_SIGNS = ("©", "Photo", "redit:", "CREDIT:")


@cache
def _glued() -> re.Pattern[str]:
    label = words().label.pattern
    return re.compile(
        rf"(?<=[a-z.)”\"])(?=[A-Z]\w+(?: credits?)?: ){label}|(?<=[\w)”\"’|–—-] )(?=[A-Z][\w ]{{2,20}}: ){label}"
        rf"|(?<=[a-z] )(?=Photo(?:graph)?s? (?:by|courtesy) ){label}|(?<=\s)©\s?(?=[^\W\d_])"
        r"|(?<=[a-z.)”\"])(?=(?:Credit|CREDIT):[A-Z])"
    )


def _trailing_agency(tail: str, gazetteer: Gazetteer) -> Iterator[int]:
    """Where agencies close words that do not lean on them, without a full stop: "Crowds wait in Milan Getty Images"."""
    places = [found.start() for found in re.finditer(r"(?<= )[A-Z][^ ]*", tail[-LONGEST_NAME:])][-3:]
    for start in (max(0, len(tail) - LONGEST_NAME) + place for place in places):
        before, name = tail[:start].split(), tail[start:]
        if len(before) < CAPTION_WORDS or before[-1].strip(",").casefold() in words().leaning:
            continue
        entries = [gazetteer.find(part) for part in ([name] if gazetteer.find(name) else name.split("/"))]
        roles = {entry.role if entry is not None else None for entry in entries}
        sure = Role.PHOTO_AGENCY in roles or len(entries) > 1 or name.isupper()
        if sure and roles <= {Role.WIRE, Role.PHOTO_AGENCY}:
            yield start


def _agencies(text: str, gazetteer: Gazetteer) -> bool:
    """Whether both sides of "via" are agencies: "AFP via Getty Images" needs no full stop before it."""
    left, _, right = text.partition(" via ")
    return (
        known(left.split("/")[-1], gazetteer) is not None and known(right.split("/")[0].strip(), gazetteer) is not None
    )
