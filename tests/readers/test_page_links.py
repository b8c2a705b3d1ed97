"""What is told by where a page's links lead: captions, credits, and headings of other stories."""

from io import BytesIO

import pytest

from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article, BlockKind
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream

COPY = [
    "The ferry to Samsun was late again on Monday, the harbour office said, and nobody knew when it would sail.",
    "“We have waited since six,” said a driver, who was carrying hazelnuts to the market on the other side.",
    "The company did not answer a request for comment, and its telephone rang without end through the morning.",
]
CAPTION = "The ferry Yeşilırmak at the quay of Ünye."


def read(inside: str) -> Article:
    head = '<title>Ferry late again</title><link rel="canonical" href="https://bay.example/ferry">'
    body = f"<article><h1>Ferry late again</h1>{inside}</article>"
    source = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    [article] = read_stream("page.html", BytesIO(source.encode()), ReadOptions(gazetteer()))
    assert isinstance(article, Article), article
    return article


def words(article: Article, *kinds: BlockKind) -> list[str]:
    return [article.slice(block.span) for block in article.of_kind(*kinds)]


def story(*between: str) -> str:
    first, second, third = (f"<p>{paragraph}</p>" for paragraph in COPY)
    return first + second + "".join(between) + third


def lightbox(attributes: str) -> str:
    return (
        f'<div class="story__photo"><a href="/ferry/picture-7/"{attributes}><div><img src="/p/ferry.jpg"></div>'
        f'<div class="story__photo__desc">{CAPTION} | Foto: Reuters</div></a></div>'
    )


def test_a_caption_in_a_link_that_keeps_the_picture_in_full_is_the_articles() -> None:
    article = read(story(lightbox(' class="lightbox" data-img="//cdn.example/full/ferry.jpg"')))

    assert words(article, BlockKind.CAPTION) == [CAPTION]
    assert words(article, BlockKind.CREDIT) == ["| Foto: Reuters"]


def test_words_in_a_link_to_another_page_with_their_picture_are_a_teaser() -> None:
    article = read(story(lightbox(' data-track="teaser-7"')))

    assert words(article, BlockKind.CAPTION, BlockKind.CREDIT) == []


def credited(href: str, words_: str) -> str:
    return (
        '<div class="top"><img src="/p/ferry.jpg"></div>'
        f'<div class="line"><span class="cr"><a href="{href}">{words_}</a></span></div>'
    )


def test_a_link_to_an_agency_below_a_picture_credits_it() -> None:
    article = read(story(credited("https://pictures.example/afp", "© AFP / Ayşe Demir")))

    assert words(article, BlockKind.CREDIT) == ["© AFP / Ayşe Demir"]


@pytest.mark.parametrize(
    ("href", "line"),
    [
        ("/rights", "© Bay Courier"),
        ("https://bay.example/rights", "© Bay Courier"),
        ("https://shop.example/", "Buy this picture"),
    ],
)
def test_a_link_to_the_same_site_or_of_other_words_credits_nothing(href: str, line: str) -> None:
    article = read(story(credited(href, line)))

    assert words(article, BlockKind.CREDIT) == []


def test_a_heading_over_links_alone_in_a_box_of_theirs_is_furniture() -> None:
    box = (
        '<div class="x7"><h3>Maps and films</h3><ul><li><a href="/1">The harbour of Ünye from the air</a></li>'
        '<li><a href="/2">How hazelnuts are dried</a></li></ul></div>'
    )
    article = read(story(box))

    assert words(article, BlockKind.PARAGRAPH) == COPY
    assert "Maps and films" in words(article, BlockKind.CHROME)


@pytest.mark.parametrize(
    "box",
    [
        '<div class="x7"><h3>What comes next</h3><a href="#next">#</a><a href="/share">Share</a></div>',
        '<div class="x7"><a href="/1">More of the harbour of Ünye</a><a href="/2">More of hazelnuts</a>'
        "<h3>What comes next</h3></div>",
        f'<div class="x7"><h3>What comes next</h3><p>{COPY[0]}</p><a href="/1">The harbour of Ünye from the air</a>'
        '<a href="/2">How hazelnuts are dried</a></div>',
    ],
)
def test_a_heading_with_controls_beside_it_or_copy_below_it_is_the_storys(box: str) -> None:
    assert "What comes next" in words(read(story(box)), BlockKind.PARAGRAPH)
