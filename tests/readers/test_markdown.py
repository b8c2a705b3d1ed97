"""Markdown: what is read is the copy, and each place leads back to the file."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.gazetteer.lookup import Gazetteer
from auditor.model.article import Article, BlockKind
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream

PAGE = """---
title: "Late again"
publisher: Harbour Post
date: 2025-04-01
---

# Late again

The ferry was **late**, the [harbour office](https://harbour.example) said.
It _will_ be late\\* tomorrow.

![A ferry](/f.jpg "The ferry Kara Deniz at the quay in Samsun.")

> "We wait," a sailor said.

- one
- two

***
"""


def read(page: str) -> Article:
    [article] = read_stream("a.md", BytesIO(page.encode("utf-8", "surrogatepass")), ReadOptions(Gazetteer(())))
    assert isinstance(article, Article)
    return article


def test_headings_pictures_and_paragraphs_are_told_apart() -> None:
    article = read(PAGE)

    assert [article.slice(b.span) for b in article.of_kind(BlockKind.HEADLINE)] == ["Late again"]
    assert "The ferry Kara Deniz at the quay in Samsun." in [
        article.slice(b.span) for b in article.of_kind(BlockKind.CAPTION)
    ]
    assert "The ferry was late, the harbour office said. It will be late* tomorrow." in article.text
    assert '"We wait," a sailor said.' in article.text
    assert "one two" in article.text


def test_front_matter_fills_the_fields_and_is_no_copy() -> None:
    article = read(PAGE)

    assert (article.title, article.publisher, article.published) == ("Late again", "Harbour Post", "2025-04-01")
    assert "publisher" not in article.text


@pytest.mark.parametrize("page", [PAGE, PAGE.replace("\n", "\r\n")])
def test_links_are_told_with_the_words_that_lead_there(page: str) -> None:
    article = read(f"{page}\n[a\\] b](x) [](y) [two]() [the office](https://office.example/a)")

    assert [(article.slice(link.span), link.url) for link in article.links] == [
        ("harbour office", "https://harbour.example"),
        ("the office", "https://office.example/a"),
    ]


def test_words_lead_back_to_their_place_in_the_file() -> None:
    for page in (PAGE, PAGE.replace("\n", "\r\n")):
        article = read(page)
        for words in ("harbour office", "We wait", "Kara Deniz", "late* tomorrow"[:4], "two"):
            raw = article.raw_span(article.blocks[0].span.shifted(0))
            at = article.text.index(words)
            raw = article.raw_span(type(raw)(at, at + len(words)))
            assert page[raw.start : raw.end] == words


def test_code_between_fences_is_no_copy() -> None:
    code = ("```yaml\nSource: Reuters\n\nSource: Reuters\n```", "~~~\nx\n```\n~~~~")
    page = f"The bridge is shut.\n{code[0]}\nIt opens\n\n{code[1]}\n\nin May.\n"

    for source in (page, page.replace("\n", "\r\n")):
        assert [block.kind for block in read(source).blocks] == [BlockKind.PARAGRAPH] * 3
        assert " ".join(read(source).text.split()) == "The bridge is shut. It opens in May."


def test_a_fence_that_nothing_closes_hides_nothing() -> None:
    assert "in May" in read("The bridge is shut.\n\n```\n\nIt opens in May.\n").text


@given(st.text(alphabet='ab *_`[]()!#>-"\\\n\r\t1.', min_size=1, max_size=80))
def test_blocks_tile_whatever_the_marks(page: str) -> None:
    article = read("x " + page)

    at = 0
    for block in article.blocks:
        assert not article.text[at : block.span.start].strip()
        assert block.span.start < block.span.end
        at = block.span.end
    assert not article.text[at:].strip()


def test_a_description_that_the_words_below_repeat_is_no_second_caption() -> None:
    source = "# Late\n\nIt was late.\n\n![The ferry](/f.jpg)\n\n*The ferry. Photo: Ida Roe/TT*\n\n![A quay](/q.jpg)\n"

    [article] = read_stream("late.md", BytesIO(source.encode()), ReadOptions(Gazetteer(())))

    assert isinstance(article, Article)
    captions = [article.slice(block.span) for block in article.of_kind(BlockKind.CAPTION)]
    assert captions == ["The ferry.", "A quay"]


@pytest.mark.parametrize(
    ("below", "captions"),
    [
        ("Ida mends a net. Photo: Ida Roe", ["Ida mends a net."]),
        ("\nIda mends a net. Photo: Ida Roe", ["Ida mends a net."]),
        ("*Ida mends a net.* Photo: Ida Roe\n![A gull](/g.jpg)", ["Ida mends a net.", "A gull"]),
        ("Photo: Ida Roe", ["A woman on the quay"]),
        ("Ida has mended nets since she was nine.", ["A woman on the quay"]),
    ],
)
def test_a_description_is_no_second_caption_above_a_credited_one(below: str, captions: list[str]) -> None:
    article = read(f"# Late\n\nIt was late.\n\n![A woman on the quay](/w.jpg)\n{below}\n\nThe ferry left at noon.\n")

    assert captions == [article.slice(block.span) for block in article.of_kind(BlockKind.CAPTION)]
