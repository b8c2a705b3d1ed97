"""A page that names its publisher nowhere else does so behind the headline in its title."""

from io import BytesIO

import pytest

from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream

COPY = "The harbour office said on Monday that no ferry would sail to Samsun before the storm is over. " * 4


def publisher(title: str, head: str = "", default: str | None = None) -> str | None:
    source = (
        f"<!doctype html><html><head><title>{title}</title>{head}</head>"
        f"<body><article><h1>Ferry late again</h1><p>{COPY}</p></article></body></html>"
    )
    [article] = read_stream("page.html", BytesIO(source.encode()), ReadOptions(gazetteer(), publisher=default))
    assert isinstance(article, Article), article
    return article.publisher


@pytest.mark.parametrize(
    ("title", "house"),
    [
        ("Ferry late again | The Bay Courier", "The Bay Courier"),
        ("“Ferry late again” - Sport - baycourier.example", "baycourier.example"),
        ("Ferry late again » Local » News » The Bay Courier", "The Bay Courier"),
        ("Ferry late again › Courier › Sport", "Courier"),
        ("Ferry late again_渡轮_海湾日报", "海湾日报"),
    ],
)
def test_the_last_part_of_the_title_is_the_publisher_s(title: str, house: str) -> None:
    assert publisher(title) == house


@pytest.mark.parametrize(
    "title",
    [
        "Ferry late again",
        "Ferry late again and again | The Bay Courier",
        "Ferry late again: what the harbour office of Samsun says now",
        "Ferry late again | Sport | 3 May 2026",
        "Ferry late again – and nobody knows when it will sail",
    ],
)
def test_what_follows_otherwise_is_no_publisher_s_name(title: str) -> None:
    assert publisher(title) is None


def test_an_author_s_name_is_not_taken_for_it() -> None:
    assert publisher("Ferry late again | Ada Quill", '<meta name="author" content="Ada Quill">') is None


def test_what_the_page_or_the_reader_says_goes_before_it() -> None:
    site = '<meta property="og:site_name" content="Courier">'
    assert publisher("Ferry late again | The Bay Courier", site) == "Courier"
    assert publisher("Ferry late again | The Bay Courier", default="Bay Press") == "Bay Press"


def test_an_address_is_no_publisher_s_name() -> None:
    site = '<meta property="og:site_name" content="https://www.baycourier.example">'
    assert publisher("Ferry late again | The Bay Courier", site) == "The Bay Courier"


@pytest.mark.parametrize(
    ("opening", "end"),
    [("<![CDATA[", "]]>"), ("//<![CDATA[\n", "\n//]]>"), ("/* <![CDATA[ */", "/* ]]> */"), ("<!--", "-->")],
)
def test_metadata_are_read_from_within_what_hides_a_script(opening: str, end: str) -> None:
    told = '{"@type": "NewsArticle", "publisher": {"name": "Bay Courier"}, "description": "]]> and <!-- stay"}'
    head = (
        f'<script type="application/ld+json">{opening}{told}{end}</script>'
        '<meta property="og:site_name" content="Bay Courier - what happens at the harbour">'
    )

    assert publisher("Ferry late again", head) == "Bay Courier"
