"""The agents that a credit names, in the order of the text: "KCNA via REUTERS" is two, "File Photo" is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.gazetteer.lookup import Gazetteer
from auditor.gazetteer.roles import posts
from auditor.lines.credit_bearers import is_bearer
from auditor.lines.credit_words import words
from auditor.lines.naming import known, known_place, mention, role_of
from auditor.model.agent import MEDIA, Mention, Role
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL

MOST_NAMES = 40
"""More names than this are no credit; the rest are not read."""

MOST_WORDS = 9
"""A name of an agent has no more words than this."""

_SPACE = " \t\r\n\f\v\xa0,;:|·•–—-\"“”'*_"
_HOST = re.compile(r"(?:https?://)?(?:www\.)?((?:[\w-]+\.)+[a-zA-Z]{2,6})(?=/|$)")
_PAPER = re.compile(
    r"(?P<owner>.{2,80}?)['’]s? (?:\w+ )?"
    r"(?P<paper>report|study|survey|statement|document|tabulation|analysis|data|calculations?)\b"
    r"(?: (?:to|on|of|from|for) (?P<rest>.*))?"
)
_PAPERS = frozenset(("report", "study", "survey", "statement", "document"))


TAKEN = re.compile(
    r" [(\[](?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?|\d{4}"
    r"|[A-Z]{2,3}(?:/[A-Z]{2,3})+)[)\]]$"
)
"""In brackets the day that a picture was taken, or the initials of those who wrote the story: "(EMK/AS)"."""


def credit_mentions(text: str, at: int, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The agents named by ``text``, a credit, which stands at ``at``; spans are into the article."""
    text = TAKEN.sub("", text)
    start, end, source = inside(text)
    found: list[Mention] = []
    for piece in pieces(text, start, end, gazetteer):
        found += _agents(text, piece, gazetteer, source)
        if len(found) > MOST_NAMES:
            break
    named = [m for m in found[:MOST_NAMES] if m is found[0] or not _whereabouts(text, m, gazetteer)]
    return tuple(one.shifted(at) for one in named)


def _whereabouts(text: str, one: Mention, gazetteer: Gazetteer) -> bool:
    """Whether a place after a comma only tells where the one before it is: "the ministry, North Ossetia"."""
    return text[: one.span.start].rstrip().endswith(",") and known_place(one.name, gazetteer)


def copyright_head(text: str) -> str:
    """A copyright line without what follows its holder ("All rights reserved …"); any other text as it is."""
    if _COPYRIGHT.match(text) is None:
        return text
    rest = _RESERVED.search(text)
    return text[: rest.start()] if rest is not None else text


_COPYRIGHT = re.compile(r"(?i)[\s|(]*(?:copyright\b|©|\(c\))")
_RESERVED = re.compile(r"(?i)(?<![.,;|\s])[.,;|\s]++all\s+rights\s+reserved|(?<=[\w)]{2})\.\s+(?=[A-Z])")


def inside(text: str) -> tuple[int, int, bool]:
    """Where the names of a credit stand, without brackets and labels; and whether it is labelled as a source."""
    start, end = _trimmed(text, 0, len(copyright_head(text)))
    if start < end and text[start] in "([" and text[end - 1] in ")]":
        start, end = _trimmed(text, start + 1, end - 1)
    source = False
    for _ in range(2):
        for pattern in (words().label, words().sources):
            label = pattern.match(text, start, end)
            if label is not None:
                start = label.end()
                source = source or pattern is words().sources
    return start, end, source


def pieces(text: str, start: int, end: int, gazetteer: Gazetteer) -> Iterator[Span]:
    """The names between the joints of a credit; a web address, and a place in brackets after a name, are not cut."""
    at, search = start, start
    while (joint := words().joint.search(text, search, end)) is not None:
        link = re.compile(r"(?:https?://|www\.|t\.me/)\S+").match(text, at, end)
        if link is not None and joint.start() < link.end():
            search = link.end()
            continue
        if joint[0] == "/" and _one_name(text, at, joint, end, gazetteer):
            search = joint.end()
            continue
        if "(" in joint[0]:
            close = text.find(")", joint.end(), end)
            if close > 0 and known_place(text[joint.end() : close].strip(), gazetteer):
                search = close + 1
                continue
        yield Span(at, joint.start())
        at = search = joint.end()
    yield Span(at, max(at, end))


def _one_name(text: str, at: int, joint: re.Match[str], end: int, gazetteer: Gazetteer) -> bool:
    """Whether the stroke is a part of a known name, as in "RFE/RL", or of a figure: "24/7"."""
    if text[at : joint.start()][-1:].isdigit() and text[joint.end() : joint.end() + 1].isdigit():
        return True
    right = re.compile(r"[\w.-]+").match(text, joint.end(), end)
    name = text[at : joint.start()].split(" ")[-1].lstrip("(©")
    return right is not None and bool(name) and gazetteer.find(f"{name}/{right[0]}") is not None


def nominal(name: str) -> bool:
    """Whether ``name`` reads as one: few words, and hardly any in small letters but those that join."""
    parts = name.split()
    if is_bearer(name):
        return True
    small = [part for part in parts if part[:1].islower() and part.strip(".,") not in words().particles]
    return len(parts) <= MOST_WORDS and len(small) <= max(1, len(parts) // 3)


def _agents(text: str, piece: Span, gazetteer: Gazetteer, source: bool) -> Iterator[Mention]:
    """The agents of one piece: most often one; none where it names nobody; two where "and" or "for" joins two."""
    whole = Span(*_trimmed(text, piece.start, piece.end))
    small = whole.start < whole.end and text[whole.start].islower()
    span = whole if small and known(text[whole.start : whole.end], gazetteer) else name_span(text, piece)
    if span is None:
        return
    name = text[span.start : span.end]
    host = _HOST.match(name)
    if host is not None:
        yield mention(text, Span(span.start + host.start(1), span.start + host.end(1)), gazetteer, Role.OUTLET)
    elif known(name, gazetteer) is not None:
        yield mention(text, span, gazetteer)
    elif (page := _PAGE.match(name)) is not None:
        yield Mention(Span(span.start, span.start + page.end("page")), page["page"], Role.SOCIAL_MEDIA)
        yield mention(text, Span(span.start + page.end(), span.end), gazetteer)
    elif parts := _hyphened(text, span, gazetteer):
        yield from parts
    elif (bearer := _past_title(name)) > 0:
        yield mention(text, Span(span.start + bearer, span.end), gazetteer)
    elif halves := _halves(text, span, gazetteer):
        yield from halves
    elif paper := _PAPER.fullmatch(name):
        yield from _paper(text, span.start, paper, gazetteer)
    elif name.islower() and "/" in text and len(name) < 4:
        return
    elif name.islower() and text[span.end : span.end + 1] == "/" and name.count(" ") < 3:
        yield Mention(span, name, Role.PERSON)
    elif name[0].islower() and is_bearer(name):
        yield mention(text, span, gazetteer, Role.ORGANISATION)
    elif name[0].islower() and " " in name:
        yield from _described(text, span, gazetteer, source)
    elif source or nominal(name):
        yield mention(text, span, gazetteer)


_PAGE = re.compile(
    r"(?P<page>(?:Facebook|Telegram|Instagram|X|Twitter|VK|YouTube) (?:page|channel|account)) of (?:the )?"
    rf"(?={CAPITAL})"
)


def _hyphened(text: str, span: Span, gazetteer: Gazetteer) -> list[Mention]:
    """A person and an agency with no more than a hyphen between them: "Ann Lee-USA TODAY Sports"."""
    for hyphen in re.finditer(rf"(?<=[a-z])-(?={CAPITAL})", text[span.start : span.end]):
        right = Span(span.start + hyphen.end(), span.end)
        name = text[right.start : right.end]
        if known(name, gazetteer) is not None and (" " in name or name.isupper()):
            one = mention(text, Span(span.start, span.start + hyphen.start()), gazetteer)
            return [one, mention(text, right, gazetteer)] if personal(one) else []
    return []


def _past_title(name: str) -> int:
    """Where a person's name begins after an office or a rank: "Harlow Mayor Ann Lee"."""
    parts = name.split(" ")
    titled = [at for at, part in enumerate(parts) if part.casefold().rstrip(".") in posts() or part == "Class"]
    last = titled[-1] + 1 if titled else len(parts)
    rest = parts[last:]
    if not 2 <= len(rest) <= 3 or not all(part[:1].isupper() and part[1:2] != "" for part in rest):
        return 0
    return len(" ".join(parts[:last])) + 1 if role_of(" ".join(rest)) in (None, Role.PERSON) else 0


def _described(text: str, span: Span, gazetteer: Gazetteer, source: bool) -> Iterator[Mention]:
    """Whom words such as "acting governor Jan Kos" name; as a source, somebody unnamed where they hold no name."""
    name = text[span.start : span.end]
    capital = re.search(r"(?<![\w'’.-])[^\W\d_a-zß-öø-ÿа-яіїєґ][\w'’.-]++(?: [^\W\d_a-z][\w'’.-]++){0,8}$", name)
    if capital is not None and name[: capital.start()].count(" ") <= 4 and " of " not in name[: capital.start() + 1]:
        yield mention(text, Span(span.start + capital.start(), span.end), gazetteer)
    elif source or nominal(name):
        found = mention(text, span, gazetteer)
        yield found if found.role is not Role.PERSON else Mention(span, name, Role.ANONYMOUS)


def _paper(text: str, at: int, paper: re.Match[str], gazetteer: Gazetteer) -> Iterator[Mention]:
    """An issuer and its paper ("the agency's report to parliament"), or whose analysis of which data it is."""
    yield mention(text, Span(at + paper.start("owner"), at + paper.end("owner")), gazetteer)
    if paper["paper"] in _PAPERS:
        yield Mention(Span(at + paper.start("paper"), at + paper.end("paper")), paper["paper"], Role.DOCUMENT)
    elif paper["rest"] and (paper["rest"][0].isupper() or paper["rest"][0].isdigit()):
        yield mention(text, Span(at + paper.start("rest"), at + paper.end("rest")), gazetteer, Role.DOCUMENT)


def _halves(text: str, span: Span, gazetteer: Gazetteer) -> list[Mention]:
    """Two agents joined by "and", where both are known or personal; or a person "for" an outlet."""
    name = text[span.start : span.end]
    for joint in re.finditer(r" (?:and|And|AND|&|et|und|y|e|i|и|та) | (?:for|For|FOR) (?:[Tt]he )?", name):
        left, right = Span(span.start, span.start + joint.start()), Span(span.start + joint.end(), span.end)
        one, other = mention(text, left, gazetteer), mention(text, right, gazetteer)
        if joint[0].lower().startswith(" for"):
            if personal(one) or (other.known and other.role in MEDIA):
                return [one, other]
        elif all(m.known or personal(m) for m in (one, other)):
            return [one, other]
        elif (one.known or " " not in one.name) and other.name.casefold() in ("news agencies", "agencies"):
            return [one, Mention(other.span, other.name, Role.WIRE)]
    return []


def personal(one: Mention) -> bool:
    """Whether it has the form of a person's name: two to four words, each with a capital."""
    parts = one.name.split()
    return one.role is Role.PERSON and 2 <= len(parts) <= 4 and all(part[0].isupper() for part in parts)


def name_span(text: str, piece: Span) -> Span | None:
    """The name within a piece, without the words round it that are no part of it; ``None`` where it names nobody."""
    start, end = _trimmed(text, piece.start, piece.end)
    for _ in range(4):
        lead = words().lead.match(text, start, end)
        if lead is None or words().nobody.fullmatch(text, start, end):
            break
        start = lead.end()
    tail = words().tail.search(text, start, end)
    if tail is not None and tail.start() > start and not _pictures(text[start:end]):
        end = tail.start()
    start, end = _trimmed(text, start, end)
    if start == end or words().nobody.fullmatch(text, start, end) or not any(map(str.isalpha, text[start:end])):
        return None
    return Span(start, end)


def _pictures(name: str) -> bool:
    """Whether "Photos" is a part of an agency's own name: "Delta Photos", not "AP Photos"."""
    return name.endswith(" Photos") and name.count(" ") == 1 and not name.split()[0].isupper()


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start] in _SPACE or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in _SPACE or text[end - 1] == "." or text[end - 1].isspace()):
        end -= 1
    if text.count("(", start, end) != text.count(")", start, end):
        if text[start : start + 1] == "(":
            start += 1
        elif text[end - 1 : end] == ")":
            end -= 1
    return start, end
