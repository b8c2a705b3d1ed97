"""One article on the page, part by part."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.model.article import BlockKind
from auditor.reports.digest.checked import checked
from auditor.reports.digest.clipping import squeezed
from auditor.reports.digest.verdict import verdict_parts
from auditor.reports.page.about import about_part
from auditor.reports.page.chain import chain_part
from auditor.reports.page.leaf import Leaf
from auditor.reports.page.markup import Html, element, joined, outward
from auditor.reports.page.prose import verdict_sentences
from auditor.reports.page.story import story_part
from auditor.reports.page.tables import tables_part
from auditor.text.decode import guessed

LONGEST = 120
"""Characters of a headline that name the article."""


def title_of(leaf: Leaf) -> str:
    """What the article is called: by its title, its headline or its file."""
    article = leaf.sheet.article
    headline = next((article.text[b.span.start : b.span.end] for b in article.of_kind(BlockKind.HEADLINE)), "")
    name = " ".join(squeezed(article.title or headline or _file(leaf)).split()) or "An article without a name"
    return name if len(name) <= LONGEST else name[: LONGEST - 1].rstrip() + "…"


def verdict_line(leaf: Leaf) -> Html:
    """The verdict in the fewest words."""
    parts = [element("li", words, class_=tone.value) for words, tone in verdict_parts(leaf.sheet)]
    return element("ul", *parts, class_="verdict", aria_label="Verdict")


def sentences(leaf: Leaf) -> Html:
    """The verdict as one reads it aloud."""
    return element("p", " ".join(verdict_sentences(leaf)), class_="lead")


def facts(leaf: Leaf) -> Html:
    """Where it was read, whose it is, and when it was published."""
    article, analysis = leaf.sheet.article, leaf.sheet.analysis
    inferred = " (told by the text)" if analysis.publisher_inferred else ""
    known = [
        article.origin,
        f"{analysis.publisher}{inferred}" if analysis.publisher else "",
        article.published or "",
        outward("the page itself", article.url) if article.url else "",
        f"read as {encoding}" if (encoding := guessed(article.encoding)) else "",
        f"quotations: {', '.join(told)}" if (told := checked(analysis)) else "",
    ]
    return element("ul", *(element("li", fact) for fact in known if fact), class_="facts", aria_label="The article")


def whole(leaf: Leaf) -> Iterator[Html]:
    """All of a page that tells of one article and no other."""
    yield element("header", element("h1", element("bdi", title_of(leaf))), verdict_line(leaf))
    yield from article_parts(leaf)
    yield about_part(2)


def article_parts(leaf: Leaf) -> Iterator[Html]:
    """All but title and verdict: the sentence, the chain, the article itself, and the tables."""
    yield joined([sentences(leaf), facts(leaf)])
    yield chain_part(leaf)
    yield from story_part(leaf)
    yield tables_part(leaf)


def _file(leaf: Leaf) -> str:
    return leaf.sheet.article.origin.rpartition("/")[2] or leaf.sheet.article.origin
