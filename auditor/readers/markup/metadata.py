"""What a page says of itself to machines: JSON-LD, OpenGraph, microdata and meta, in that order of belief."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import field

from auditor.model.declared import Work
from auditor.readers.markup.pictures import stem
from auditor.readers.markup.roles import is_noise_tag, roles_of
from auditor.readers.markup.tree import Document, Node, text_of
from auditor.value import value

_ARTICLE_TYPE = re.compile(r"Article|Posting|Report\b|Review\b|LiveBlog")
_DATES_STORY = re.compile(r"\bdatePublished\b|\bpubdate\b", re.IGNORECASE)
_OPENS = re.compile(r"<!--|(?://\s*|/\*\s*)?<!\[CDATA\[(?:\s*\*/)?")  # what keeps old readers from a script's markup …
_ENDS = re.compile(r"(?:-->|(?://\s*|/\*\s*)?\]\]>(?:\s*\*/)?)\Z")  # … and its end
_LONGEST_END = 20
_SOFTWARE = frozenset({"blogger", "wordpress", "wordpress.com", "wix.com", "squarespace"})  # what made the page
_WEB = ("http:", "https:")
_WORKS = 100  # that an article is said to be based on or to cite
LONGEST_HOUSE = 14  # words of a publisher's name, with what the house says of itself
TITLE_WORDS = 3  # … of a name that may be a title as well
_NODES = 2_000  # values of one JSON-LD block that are looked at


@value
class Metadata:
    """``None`` and nothing where the page does not say. ``credits`` are by the name of the picture's file."""

    title: str | None = None
    page_title: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    url: str | None = None
    language: str | None = None
    credits: Mapping[str, str] = field(default_factory=dict)
    based_on: tuple[Work, ...] = ()
    citations: tuple[Work, ...] = ()


def metadata(root: Document, source: str) -> Metadata:
    """Read the page's metadata."""
    linked = list(_json_ld(root, source))
    article = next((thing for thing in linked if _ARTICLE_TYPE.search(_types(thing))), {})
    meta = _meta(root)
    shown = _title(root, source)
    titles = [_text(article.get("headline")), meta.get("og:title"), meta.get("twitter:title"), shown]
    houses = [_name(article.get("publisher")), meta.get("og:site_name"), meta.get("application-name")]
    return Metadata(
        title=next(filter(None, titles), None),
        page_title=shown,
        publisher=next((_bare(house) for house in houses if house and not _is_no_house(house, titles)), None),
        authors=tuple(_names(article.get("author"))) or tuple(filter(None, (meta.get("author"),))),
        published=_text(article.get("datePublished")) or _published(meta) or _parsely(meta) or _shown(root),
        url=_canonical(root) or meta.get("og:url") or _text(article.get("url")),
        language=_language(root, article, meta),
        credits=dict(_credits(linked)),
        based_on=tuple(_works(article.get("isBasedOn") or article.get("isBasedOnUrl"))),
        citations=tuple(_works(article.get("citation"))),
    )


def _bare(house: str) -> str:
    """A publisher's name without the sections that some sites count up after it: "The Post | News | Sport"."""
    name, *sections = house.split(" | ")
    return name.strip() if len(sections) > 1 and name.strip() else house


def _is_no_house(house: str, titles: list[str | None]) -> bool:
    return house.casefold() in _SOFTWARE or house.startswith(_WEB) or _is_title(house, titles)


def _is_title(house: str, titles: list[str | None]) -> bool:
    """Whether what is given as the publisher's name is the story's title, or another sentence.

    A page may as well give its site's name as its title: of few words both are believed.
    """
    words = house.casefold().split()
    if len(words) > LONGEST_HOUSE or (len(words) > TITLE_WORDS and house.endswith(("?", "!", "…", "..."))):
        return True
    said = (" ".join(title.casefold().split()) for title in titles if title)
    return len(words) > TITLE_WORDS and any(
        title.count(" ") >= TITLE_WORDS and title in " ".join(words) for title in said
    )


def _json_ld(root: Document, source: str) -> Iterator[Mapping[str, object]]:
    for node in root.tagged("script"):
        if "ld+json" in node.source and "ld+json" in node.get("type"):
            raw = "".join(source[kid[0] : kid[1]] for kid in node.kids if isinstance(kid, tuple))
            try:
                value = json.loads(_bare_script(raw.strip()), strict=False)
            except (ValueError, RecursionError):
                continue
            yield from _objects(value)


def _bare_script(text: str) -> str:
    """A script without what keeps old readers from its markup."""
    if text.startswith(("{", "[")) or (opening := _OPENS.match(text)) is None:
        return text
    ending = _ENDS.search(text, max(opening.end(), len(text) - _LONGEST_END))
    return text[opening.end() : ending.start() if ending is not None else None]


def _objects(value: object) -> Iterator[Mapping[str, object]]:
    queue, seen = [value], 0
    while queue and seen < _NODES:
        thing = queue.pop(0)
        seen += 1
        if isinstance(thing, dict):
            yield thing
            queue.extend(inner for inner in thing.values() if isinstance(inner, (dict, list)))
        elif isinstance(thing, list):
            queue.extend(inner for inner in thing if isinstance(inner, (dict, list)))


def _credits(linked: list[Mapping[str, object]]) -> Iterator[tuple[str, str]]:
    for thing in linked:
        credit = _text(thing.get("creditText"))
        address = _text(thing.get("contentUrl")) or _text(thing.get("url")) or ""
        if credit and (name := stem(address)) is not None:
            yield name, credit


def _works(value: object) -> Iterator[Work]:
    """The works a property names: addresses, names, or objects with either."""
    for one in (value if isinstance(value, list) else [value])[:_WORKS]:
        if isinstance(one, dict):
            name = _text(one.get("name")) or _text(one.get("headline"))
            url = _text(one.get("url")) or _text(one.get("@id"))
        else:
            text = _text(one)
            name, url = (None, text) if text and text.startswith(_WEB) else (text, None)
        if name or url:
            yield Work(name, url)


def _types(thing: Mapping[str, object]) -> str:
    given = thing.get("@type")
    return " ".join(str(one) for one in given) if isinstance(given, list) else str(given or "")


def _meta(root: Document) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in root.tagged("meta"):
        name = node.get("property") or node.get("name") or node.get("itemprop") or node.get("http-equiv")
        content = " ".join((node.get("content") or node.get("value")).split())
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def _published(meta: Mapping[str, str]) -> str | None:
    names = (
        "article:published_time",
        "datepublished",
        "og:published_time",
        "dc.date",
        "dc.date.issued",
        "date",
        "pubdate",
        "pub_date",
        "publishdate",
        "publish_date",
        "parsely-pub-date",
        "sailthru.date",
        "dcterms.created",
    )
    return next((meta[name] for name in names if name in meta), None)


def _parsely(meta: Mapping[str, str]) -> str | None:
    """When it was published, as a page tells the counter of its readers in one piece of JSON."""
    try:
        said = json.loads(meta.get("parsely-page", ""))
    except (ValueError, RecursionError):
        return None
    return _text(said.get("pub_date")) if isinstance(said, dict) else None


def _shown(root: Document) -> str | None:
    """The one moment that marks in the text call that of publication; of several, nobody knows whose each is."""
    named = (node for node in root.nodes if "ublished" in node.source or "ubdate" in node.source)
    marked = (node for node in named if node.tag != "meta" and _DATES_STORY.search(node.source))
    told = ((node, node.get("datetime") or node.get("content")) for node in marked)
    moments = {moment.strip() for node, moment in told if moment.strip() and not _in_furniture(node)}
    return moments.pop() if len(moments) == 1 else None


def _in_furniture(node: Node) -> bool:
    """Whether it stands in what holds other stories, by the names of what is around it."""
    return any(is_noise_tag(around.tag) or roles_of(around).noise for around in node.above())


def _title(root: Document, source: str) -> str | None:
    return next((text_of(node, source) or None for node in root.tagged("title")), None)


def _canonical(root: Document) -> str | None:
    links = (node for node in root.tagged("link") if node.get("rel").lower() == "canonical")
    return next((node.get("href") or None for node in links), None)


def _language(root: Document, article: Mapping[str, object], meta: Mapping[str, str]) -> str | None:
    html = next(iter(root.tagged("html")), None)
    given = (html.get("lang") or html.get("xml:lang")) if html is not None else ""
    tag = given or _text(article.get("inLanguage")) or meta.get("content-language") or meta.get("og:locale") or ""
    language = re.match(r"[A-Za-z]{2,3}\b|[A-Za-z]{2}(?=_)", tag)
    return language.group().lower() if language else None


def _text(value: object) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _name(value: object) -> str | None:
    return next(_names(value), None)


def _names(value: object) -> Iterator[str]:
    for one in value if isinstance(value, list) else [value]:
        name = one.get("name") if isinstance(one, dict) else one
        text = _text(name)
        if text and not text.startswith(_WEB):
            yield text
