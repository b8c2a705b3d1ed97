"""Formats that say what their fields are: one story is the same story in each of them."""

from io import BytesIO
from pathlib import Path

import pytest

from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article, BlockKind
from auditor.model.report import Skipped
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_paths, read_stream

SAMPLES = Path(__file__).parents[2] / "sample_data" / "formats"
FERRY = ["ferry.html", "ferry.ninjs.json", "ferry.newsml.xml", "ferry.nitf.xml", "ferry.rss"]
PICTURE = {
    BlockKind.CAPTION: ["The ferry Kara Deniz is towed into the port of Samsun on Monday."],
    BlockKind.CREDIT: ["Emre Tunç/Reuters"],
    BlockKind.DATELINE: ["SAMSUN, June 2 (Reuters) -"],
    BlockKind.BYLINE: ["By Deniz Kaya"],
    BlockKind.HEADLINE: ["Ferry to Samsun towed back after engine fire"],
}


def read(source: str, name: str) -> list[Article | Skipped]:
    return list(read_stream(name, BytesIO(source.encode()), ReadOptions(gazetteer())))


def first(source: str, name: str) -> Article:
    article = read(source, name)[0]
    assert isinstance(article, Article), article
    return article


def words(article: Article, kind: BlockKind) -> list[str]:
    return [article.slice(block.span) for block in article.of_kind(kind)]


@pytest.mark.parametrize("name", FERRY)
def test_what_a_format_says_of_a_field_is_believed(name: str) -> None:
    article = next(iter(read_paths([str(SAMPLES / name)], ReadOptions(gazetteer()))))

    assert isinstance(article, Article)
    assert {kind: words(article, kind) for kind in PICTURE} == PICTURE
    assert article.publisher == "Harbour Post"
    assert article.title == PICTURE[BlockKind.HEADLINE][0]
    assert (article.published or "").startswith("2025-06-02T09:30:00")


def test_each_item_of_a_feed_is_an_article_of_its_own() -> None:
    second = list(read_paths([str(SAMPLES / "ferry.rss")], ReadOptions(gazetteer())))[1]

    assert isinstance(second, Article)
    assert (second.origin.rpartition("/")[2], second.url) == ("ferry.rss#2", "https://post.example/storm")
    assert words(second, BlockKind.PARAGRAPH) == ["The airport of Sinop was shut on Monday, its director said."]


def test_an_atom_entry_in_xhtml_and_a_feed_that_ends_too_soon_are_read() -> None:
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Hafenpost</title><entry><title>Fähre</title>'
        '<id>x:1</id><updated>2025-06-02T09:30:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/'
        'xhtml"><p>Die Fähre blieb im Hafen.</p><p>Niemand wurde verletzt.</p></div></content></entry>'
    )

    article = first(atom, "a.xml")

    assert words(article, BlockKind.PARAGRAPH) == ["Die Fähre blieb im Hafen.", "Niemand wurde verletzt."]
    assert (article.id, article.published, article.publisher) == ("x:1", "2025-06-02T09:30:00Z", "Hafenpost")
    assert article.language == "de"


@pytest.mark.parametrize(
    "entity",
    [
        '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY lol "&b;&b;&b;&b;&b;&b;&b;&b;">',
        '<!ENTITY lol SYSTEM "file:///etc/passwd">',
        '<!ENTITY % dtd SYSTEM "http://127.0.0.1:1/x.dtd"> %dtd; <!ENTITY lol "x">',
    ],
)
def test_entities_that_a_document_declares_are_never_expanded(entity: str) -> None:
    feed = f"<!DOCTYPE rss [{entity}]><rss><channel><item><title>Rain &lol; &amp; fog</title></item></channel></rss>"

    assert words(first(feed, "a.xml"), BlockKind.HEADLINE) == ["Rain &lol; & fog"]


def test_a_message_of_several_news_items_numbers_them_and_keeps_the_good_ones() -> None:
    item = (
        '<newsItem guid="{0}"><contentMeta><headline>{0}</headline></contentMeta><contentSet>'
        '<inlineData contenttype="text/plain">Rain fell on {0}.</inlineData></contentSet></newsItem>'
    )
    header = "<header><sender>post.example</sender><channel>TVS</channel></header>"  # a word of feeds, too
    message = (
        f"<newsMessage>{header}<itemSet>{item.format('Sinop')}<newsItem/>{item.format('Bafra')}</itemSet></newsMessage>"
    )

    one, two, three = read(message, "m.xml")

    assert isinstance(one, Article)
    assert isinstance(two, Skipped)
    assert isinstance(three, Article)
    assert [one.origin, two.origin, three.origin] == ["m.xml#1", "m.xml#2", "m.xml#3"]
    assert words(three, BlockKind.PARAGRAPH) == ["Rain fell on Bafra."]


def test_a_picture_item_is_its_caption_and_credit() -> None:
    article = first(
        '{"uri": "p:1", "type": "picture", "versioncreated": "2025-06-02", "byline": "Emre Tunç", "headline": "Ferry",'
        '"creditline": "Reuters", "description_text": "A ferry at the quay.", "renditions": {}}',
        "p.json",
    )

    assert words(article, BlockKind.CAPTION) == ["A ferry at the quay."]
    assert words(article, BlockKind.CREDIT) == ["Emre Tunç/Reuters"]


def test_a_json_file_of_records_or_of_one_is_read_by_the_names_of_its_fields() -> None:
    several = read('{"articles": [{"title": "A", "content": "Rain."}, {"title": "B"}, 3]}', "a.json")

    assert [isinstance(result, Article) for result in several] == [True, False, False]
    assert (
        first('{"@type": "NewsArticle", "articleBody": "Rain.", "datePublished": "2025"}', "b.json").published == "2025"
    )


def test_xml_of_no_known_kind_says_so() -> None:
    [skipped] = read("<?xml version='1.0'?><invoice><total>12</total></invoice>", "a.xml")

    assert isinstance(skipped, Skipped)
    assert "feed" in skipped.reason
    assert "newsml" in skipped.reason


def test_items_whose_end_tags_are_lost_do_not_swallow_each_other() -> None:
    feed = "<rss><channel>" + "".join(f"<item><title>{n}<description>Rain in {n}." for n in ("Sinop", "Bafra", "Ordu"))

    results = read(feed, "a.rss")

    assert [result.origin for result in results] == ["a.rss#1", "a.rss#2", "a.rss#3"]
    assert [isinstance(r, Article) and "Bafra" in r.text for r in results] == [False, True, False]
