"""A record with named fields to an article: what JSON Lines and tables have in common."""

from __future__ import annotations

from collections.abc import Mapping

from auditor.errors import MalformedInput
from auditor.lines.moments import iso_moment
from auditor.model.article import Article
from auditor.model.origin import stable_id
from auditor.readers.base import ReadOptions
from auditor.readers.layout import Layout, layout

NAMES = {  # our field → the names it goes by, ours first
    "text": ("text", "body", "content", "article", "maintext", "plain_text", "body_text", "articleBody"),
    "id": ("id", "article_id", "doc_id", "uri", "guid", "@id"),
    "publisher": ("publisher", "outlet", "source_name", "site", "domain"),
    "title": ("title", "headline"),
    "url": ("url", "link", "source_url", "canonical_url"),
    "published": (
        "published",
        "date",
        "date_publish",
        "publish_date",
        "published_at",
        "datetime",
        "pub_date",
        "datePublished",
    ),
    "language": ("language", "lang", "inLanguage"),
    "author": ("author", "authors", "byline", "creator"),
}


def article_of(record: Mapping[str, object], origin: str, options: ReadOptions) -> Article:
    """The article a record holds; raises MalformedInput where it has no text."""
    names = {**NAMES, **{ours: (theirs,) for ours, theirs in options.columns}}
    text = next((record[n] for n in names["text"] if isinstance(record.get(n), str)), None)
    if not isinstance(text, str):
        raise MalformedInput(origin, f"no field {names['text'][0]!r} that is a string")
    if not text.strip():
        raise MalformedInput(origin, f"its {names['text'][0]!r} is empty")
    options.limits.check(origin, "bytes", len(text), "characters of text")
    found = layout(text, options.gazetteer) if options.laid_out else Layout(())
    given = {ours: _plain(record, names[ours]) for ours in names if ours not in ("text", "author")}
    return Article(
        given["id"] or stable_id(origin),
        text,
        found.blocks,
        origin=origin,
        publisher=given["publisher"] or options.publisher,
        title=given["title"] or found.title,
        url=given["url"],
        published=iso_moment(given["published"]) or found.published,
        language=given["language"],
        author=_people(next((record[name] for name in names["author"] if record.get(name)), None)),
    )


def _plain(record: Mapping[str, object], names: tuple[str, ...]) -> str | None:
    """The first of the fields that holds a word or a number."""
    for name in names:
        value = record.get(name)
        if isinstance(value, str) and value.strip():
            return value
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
    return None


def _people(value: object) -> str | None:
    """The names in a field of authors: one, or several, each as it stands or as the ``name`` of a person."""
    found = []
    for each in value if isinstance(value, list) else [value]:
        name = each.get("name") if isinstance(each, dict) else each
        if isinstance(name, str) and name.strip():
            found.append(name.strip())
    return ", ".join(found) or None
