"""ninjs, the IPTC's news in JSON, versions 1 to 3: one item, its pictures with their captions and credits."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import BinaryIO

from auditor.errors import MalformedInput
from auditor.model.article import Article, BlockKind
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.story import Fields, Part, compose, marked_up, paragraphs
from auditor.readers.streams import whole
from auditor.text.decode import decode

Item = Mapping[str, object]

_OURS = re.compile(
    rb'"(?:version_?created|pubstatus|representationtype|body_\w+|headline_?\w*|copyrightholder|associations|usageterms'
    rb'|renditions|bodies|headlines)"\s*:',
    re.IGNORECASE,
)
_ENOUGH = 2  # of our names that a file must show
_HEADLINES = ("main", "headline", None)
_BODIES = ("html", "xhtml", "text", "main", "body", None)
_CAPTIONS = ("caption", "text", "description", "main", None)
_PICTURES = ("picture", "graphic", "video")
_MOST_DEPTH = 5  # associations in associations


class Ninjs(Reader):
    """A ninjs item. Version 1 names roles in field names (``body_text``), later ones in lists of objects."""

    name = "ninjs"
    suffixes = (".ninjs", ".json")

    def sniff(self, head: bytes) -> bool:
        """Whether it is an object with a ``uri`` and more of the standard's names."""
        opens = head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
        return opens and b'"uri"' in head and len(set(_OURS.findall(head))) >= _ENOUGH

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article]:
        """Yield the item's article."""
        try:
            value = json.loads(decode(whole(origin, stream, options.limits)).text)
        except RecursionError:
            raise options.limits.exceeded(origin, "depth", "its nesting") from None
        except ValueError as error:
            raise MalformedInput(origin, f"not JSON: {error}") from None
        if not isinstance(value, dict):
            raise MalformedInput(origin, "not a ninjs item: no object")
        item = _folded(value)
        yield compose(_parts(item, origin, options), _fields(item), origin, options)


def _folded(value: object) -> Item:
    """An item with its names in small letters: version 3 writes ``copyrightHolder``."""
    return {str(name).lower(): inner for name, inner in value.items()} if isinstance(value, dict) else {}


def _fields(item: Item) -> Fields:
    return Fields(
        id=_string(item, "uri"),
        publisher=_string(item, "copyrightholder") or next(_source_names(item), None),
        title=_of_role(item, "headline", "headlines", _HEADLINES) or _string(item, "title"),
        url=_string(item, "url"),
        published=_string(item, "firstcreated", "versioncreated", "contentcreated"),
        language=_string(item, "language"),
    )


def _parts(item: Item, origin: str, options: ReadOptions, depth: int = 0) -> Iterator[Part]:
    if _string(item, "type") in _PICTURES:
        yield from _picture(item)
        return
    if headline := _of_role(item, "headline", "headlines", _HEADLINES):
        yield BlockKind.HEADLINE, headline
    if byline := _string(item, "byline", "by"):
        yield BlockKind.BYLINE, byline
    body = list(_body(item, headline or "", origin, options))
    if (place := _string(item, "located")) and not any(_opens_with(words, place) for _, words in body[:1]):
        yield BlockKind.DATELINE, place
    yield from body
    yield from ((BlockKind.SIGNOFF, name) for name in _source_names(item))
    if credit := _credit(item):
        yield BlockKind.CREDIT, credit
    for inner in _associations(item) if depth < _MOST_DEPTH else ():
        if _string(inner, "type") in _PICTURES:
            yield from _picture(inner)


def _opens_with(words: str, place: str) -> bool:
    """Whether the body opens with its place itself; spellings of one place differ, so its first four letters do."""
    return words.casefold().lstrip("( ").startswith(place.casefold()[:4])


def _body(item: Item, headline: str, origin: str, options: ReadOptions) -> Iterator[Part]:
    """The body, in markup where it is given so; without one, the description is all the copy there is."""
    body = _of_role(item, "body", "bodies", _BODIES)
    text = body or _of_role(item, "description", "descriptions", _CAPTIONS) or ""
    parts = marked_up(text, origin, options) if text.lstrip().startswith("<") or "</" in text else paragraphs(text)
    return (part for part in parts if part[1].strip() != headline.strip())


def _picture(item: Item) -> Iterator[Part]:
    caption = _of_role(item, "description", "descriptions", _CAPTIONS) or _of_role(item, "body", "bodies", _BODIES)
    if caption and caption.strip():
        yield BlockKind.CAPTION, " ".join(words for _, words in _plain(caption))
    names = [_string(item, "byline", "by"), _credit(item) or _string(item, "copyrightholder")]
    credit = "/".join(dict.fromkeys(name.strip() for name in names if name and name.strip()))
    if credit:
        yield BlockKind.CREDIT, credit


def _plain(text: str) -> Iterator[Part]:
    return ((BlockKind.CAPTION, line) for line in re.sub(r"<[^<>]{0,500}>", " ", text).splitlines() if line.strip())


def _credit(item: Item) -> str | None:
    return _string(item, "creditline", "credit") or _of_role(
        item, "credit", "descriptions", ("creditline",), exact=True
    )


def _source_names(item: Item) -> Iterator[str]:
    for source in _objects(item.get("infosource")) or _objects(item.get("infosources")):
        if name := _string(source, "name", "literal"):
            yield name


def _associations(item: Item) -> list[Item]:
    given = item.get("associations")
    return _objects(list(given.values()) if isinstance(given, dict) else given)


def _objects(value: object) -> list[Item]:
    return [_folded(one) for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _of_role(item: Item, prefix: str, plural: str, roles: tuple[str | None, ...], exact: bool = False) -> str | None:
    """A text that comes in several forms: ``body_text`` and the like, or a list of objects with a ``role``."""
    given = {_string(one, "role"): _string(one, "value") for one in _objects(item.get(plural))}
    for role in roles:
        text = _string(item, f"{prefix}_{role}" if role else prefix) or given.get(role)
        if text:
            return text
    if exact:
        return None
    others = [name for name in item if name.startswith(f"{prefix}_")]
    return _string(item, *others) or next((text for role, text in given.items() if text and role != "creditline"), None)


def _string(item: Item, *names: str) -> str | None:
    """The first of the fields that holds text."""
    return next((value for name in names if isinstance(value := item.get(name), str) and value.strip()), None)
