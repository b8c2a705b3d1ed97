"""A paragraph of a page is one block, whatever elements stand amid its words without being shown."""

from io import BytesIO

import pytest

from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article, BlockKind
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream

COPY = "The harbour office said on Monday that no ferry would sail to Samsun before the storm is over. " * 4


def read(inside: str, head: str = "<title>Ferry late again</title>") -> Article:
    source = f"<!doctype html><html><head>{head}</head><body><article>{inside}</article></body></html>"
    [article] = read_stream("page.html", BytesIO(source.encode()), ReadOptions(gazetteer()))
    assert isinstance(article, Article), article
    return article


def paragraphs(article: Article) -> list[str]:
    return [article.slice(block.span) for block in article.of_kind(BlockKind.PARAGRAPH)]


@pytest.mark.parametrize(
    "amid",
    [
        '<span itemscope><meta itemprop="name" content="Port Co">Port Co</span>',
        '<company-name id="7">Port Co</company-name>',
        '<a href="/port">Port<svg><path d="M0 0h9"/></svg> Co</a>',
        'Port<script>track("port")</script> Co',
        '<link itemprop="url" href="/port">Port Co',
    ],
)
def test_what_shows_nothing_and_what_html_does_not_know_end_no_paragraph(amid: str) -> None:
    article = read(f"<h1>Ferry late again</h1><p>Drivers told {amid} that they had waited since six.</p><p>{COPY}</p>")

    assert paragraphs(article) == ["Drivers told Port Co that they had waited since six.", COPY.strip()]


def test_an_unknown_element_outside_a_paragraph_is_a_block_of_its_own() -> None:
    article = read(f"<h1>Ferry late again</h1><story-part>{COPY}</story-part><story-part>{COPY}Late.</story-part>")

    assert paragraphs(article) == [COPY.strip(), f"{COPY}Late."]


@pytest.mark.parametrize(
    "line",
    [
        '<div class="byline">December 29, 2014 | 10:32am</div>',
        '<div class="author">15.08.2015, <time>godz. 13:37</time></div>',
        "<p>05/08/2019</p>",
        "<p>기사입력 2013-10-24 03:00:00 기사수정 2013-10-24 03:00:00</p>",
    ],
)
def test_a_line_above_the_copy_that_only_tells_a_day_is_neither_byline_nor_copy(line: str) -> None:
    article = read(f"<h1>Ferry late again</h1>{line}<p>{COPY}</p>")

    assert [block.kind.value for block in article.blocks] == ["headline", "chrome", "paragraph"]


def test_readers_letters_in_a_forum_and_an_offer_in_a_box_are_no_copy() -> None:
    letters = "".join(f'<li><div class="forum-message"><p>{COPY}{number}</p></div></li>' for number in range(9))
    article = read(
        f'<h1>Ferry late again</h1><p>{COPY}</p><div class="well cta"><p>{COPY}Give now!</p></div>'
        f'<ul class="forum">{letters}</ul>'
    )

    assert paragraphs(article) == [COPY.strip()]


def kinds(article: Article) -> list[tuple[str, str]]:
    return [(block.kind.value, article.slice(block.span)) for block in article.blocks][1:]


def test_a_line_that_ends_with_an_outlet_in_brackets_captions_nothing_where_no_picture_stands() -> None:
    lines = ["Ferry companies are merging on the coast. (Reuters)", "Hazelnuts have never been so cheap. (Bloomberg)"]
    items = "".join(f"<li>{line}</li>" for line in lines)
    article = read(f"<h1>Ferry late again</h1><p>{COPY}</p><ul>{items}</ul><p>{COPY}Late.</p>")

    assert paragraphs(article) == [COPY.strip(), *lines, f"{COPY}Late."]


def test_the_same_line_below_a_picture_is_its_caption_and_credit() -> None:
    article = read(
        f"<h1>Ferry late again</h1><p>{COPY}</p><p><img src='/w/quay.jpg'></p>"
        f"<p>The quay of Samsun before the storm. (Reuters)</p><p>{COPY}Late.</p>"
    )

    assert kinds(article)[1:3] == [("caption", "The quay of Samsun before the storm."), ("credit", "(Reuters)")]


def test_a_credit_that_says_so_is_one_however_far_from_a_picture() -> None:
    article = read(f"<h1>Ferry late again</h1><p>{COPY}</p><p>Photo: Ada Quill/Reuters</p><p>{COPY}Late.</p>")

    assert kinds(article)[1] == ("credit", "Photo: Ada Quill/Reuters")


def test_figures_in_a_table_are_no_copy_and_copy_in_a_table_is_no_figures() -> None:
    rows = "".join(f"<tr><td>Quay {n}</td><td>{n * 7}</td><td>late</td></tr>" for n in range(4))
    article = read(f"<h1>Ferry late again</h1><p>{COPY}</p><table>{rows}</table><p>{COPY}Late.</p>")
    copy = f"<h1>Ferry late again</h1>{COPY}<br><br>So it was.<br><br>{COPY}"
    old = read(f"<table><tr><td>&nbsp;</td><td>{copy}</td></tr></table>")

    assert paragraphs(article) == [COPY.strip(), f"{COPY}Late."]
    assert paragraphs(old) == [COPY.strip(), "So it was.", COPY.strip()]


def test_a_summary_below_the_headline_is_copy_though_its_element_is_named_for_a_comment_as_well() -> None:
    summary = "Nobody in Samsun believes any more that the ferry will ever sail on time, and here is why that is so."
    article = read(f'<h1>Ferry late again</h1><div class="commentLead-content">{summary}</div><p>{COPY}</p>')

    assert paragraphs(article) == [summary, COPY.strip()]


def test_a_row_of_signs_in_a_bylines_element_signs_nothing() -> None:
    article = read(f'<h1>Ferry late again</h1><p class="author">-</p><p class="author">By Ada Quill</p><p>{COPY}</p>')

    assert [article.slice(block.span) for block in article.of_kind(BlockKind.BYLINE)] == ["By Ada Quill"]


def test_captions_that_are_hidden_below_the_copy_are_of_other_stories() -> None:
    other = (
        '<div class="pic" style="display:none"><img src="/w/x.jpg"><p class="caption">A satellite over Sinop</p></div>'
    )
    article = read(f"<h1>Ferry late again</h1><p>{COPY}</p><div>{other}</div>")

    assert list(article.of_kind(BlockKind.CAPTION)) == []
