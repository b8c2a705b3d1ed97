"""The head of a web page's story: who wrote it and when it came out, told from what leads elsewhere."""

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
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in COPY)


def page(body: str, head: str = "<title>Ferry late again</title>") -> str:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"


def story(inside: str) -> str:
    return page(f"<article><h1>Ferry late again</h1>{inside}</article>")


def read(source: str) -> Article:
    [article] = read_stream("page.html", BytesIO(source.encode()), ReadOptions(gazetteer()))
    assert isinstance(article, Article), article
    return article


def words(article: Article, *kinds: BlockKind) -> list[str]:
    return [article.slice(block.span) for block in article.of_kind(*kinds)]


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("<div>By Ayşe Demir</div>", "By Ayşe Demir"),
        ("<p class='bloc_signature'>Ada Quill, in Samsun</p>", "Ada Quill, in Samsun"),
        (
            "<h5 class='posted-date'>11/28/2026 7:11 AM PST BY HARBOUR STAFF</h5>",
            "11/28/2026 7:11 AM PST BY HARBOUR STAFF",
        ),
        ("<div class='x1'><a href='/authors/demir'>Ayşe Demir</a> 28.11.2026, 14:10</div>", "Ayşe Demir"),
        ("<p>By Ayşe Demir on Thu, Nov 26, 2026 at 4:00 am</p>", "By Ayşe Demir on Thu, Nov 26, 2026 at 4:00 am"),
        ("<p>on November 26, 2026 by Ayşe Demir</p>", "on November 26, 2026 by Ayşe Demir"),
        ("<h4>By: Ayşe Demir<br></h4>", "By: Ayşe Demir"),
        (
            "<div class='head-footer'><div class='byline'>Analysis by <a href='/profiles/demir'>Ayşe Demir</a>,"
            " Senior Harbour Analyst</div><div class='timestamp'>Updated 9:22 PM</div></div>",
            "Analysis by Ayşe Demir",
        ),
        (
            "<div class='sig-line has-bio'><span class='byline'>By <a href='/people/demir'>Ayşe Demir</a></span>"
            " <a href='/share'>Follow</a></div>",
            "By Ayşe Demir",
        ),
    ],
)
def test_a_byline_in_the_head_is_told_whatever_it_stands_in(line: str, byline: str) -> None:
    article = read(story(f"{line}<div class='article-body'>{BODY}</div>"))
    assert words(article, BlockKind.BYLINE) == [byline]
    assert words(article, BlockKind.PARAGRAPH) == COPY


@pytest.mark.parametrize(
    "box",
    [
        "<aside class='related'><h2><a href='/s'>Storm at Sinop</a></h2><p class='author'>By I. Lund</p></aside>",
        "<div class='related'><a href='/s'>A storm shuts an airport in Sinop</a><p class='author'>By I. Lund</p></div>",
        "<div class='author-info'><h6><a href='/tech'>Tech Industry</a></h6></div>",
    ],
)
def test_who_wrote_another_story_signs_nothing_here(box: str) -> None:
    article = read(story(f"{box}<div class='article-body'>{BODY}</div>"))
    assert words(article, BlockKind.BYLINE) == []


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("<p class='published'>Published November 2, 2026 | 4:35 PM ET</p>", "2026-11-02"),
        ("<div>By Ayşe Demir, Harbour Post on 2 Nov 2026 08:08 pm</div>", "2026-11-02"),
        ("<span>2026/11/02</span>", None),
        ("<div>Updated: November 3, 2026</div><div>First published 2.11.2026</div>", "2026-11-02"),
        ("<div>Last updated on November 3, 2026</div>", None),
        ("<div>11/05/2026 7:11 AM</div>", None),
        ("<div>11.05.26</div>", None),
        ("<div class='tools'><span class='timestamp'>Nov. 2, 2026</span></div>", "2026-11-02"),
        ("<aside class='related'><p class='date'>Nov. 1, 2026</p></aside>", None),
        ("<p><a href='/storm'>The storm of November 1, 2026, that nobody forgets</a></p>", None),
    ],
)
def test_the_day_that_the_head_shows_is_that_of_publication(head: str, published: str | None) -> None:
    article = read(story(f"{head}<div class='article-body'>{BODY}</div>"))
    assert article.published == published


def test_a_day_above_the_headline_counts_where_none_stands_below_it_and_none_from_the_sites_head() -> None:
    above = f"<article><div class='kicker'>Harbour, November 2, 2026</div><h1>Ferry late again</h1>{BODY}</article>"
    site = f"<div class='top'>Monday, November 9, 2026</div><article><h1>Ferry late again</h1>{BODY}</article>"
    assert [read(page(body)).published for body in (above, site)] == ["2026-11-02", None]


def test_a_day_in_the_copy_is_none_of_publication() -> None:
    article = read(story(f"{BODY}<p>The ferry sank on November 2, 2026, off the coast.</p>"))
    assert article.published is None


def test_metadata_in_a_value_in_place_of_a_content_are_read() -> None:
    head = '<meta property="og:site_name" value="Harbour Post"><meta name="pub_date" value="2026-11-02">'
    article = read(page(f"<article><h1>Ferry late again</h1>{BODY}</article>", head))
    assert (article.publisher, article.published) == ("Harbour Post", "2026-11-02")


def test_a_byline_below_the_copy_is_another_story_s_unless_it_names_who_signs_above() -> None:
    below = (
        '<div class="byline">Ada Quill</div><p class="byline">By Otto Brand</p>'
        '<div class="author">About the author</div><p class="byline">Lea Stern contributed to this.</p>'
    )
    article = read(story(f'<div class="byline">By ADA QUILL</div>{BODY}{below}'))

    assert words(article, BlockKind.BYLINE) == ["By ADA QUILL", "Ada Quill", "Lea Stern contributed to this."]


def test_a_byline_below_the_copy_is_the_story_s_where_none_stands_above() -> None:
    article = read(story(f'{BODY}<p class="byline">By Otto Brand</p>'))

    assert words(article, BlockKind.BYLINE) == ["By Otto Brand"]


@pytest.mark.parametrize("line", ["2026年05月12日 04:04 海湾日报", "입력 2026년 5월 12일"])
def test_the_day_in_the_head_is_read_as_eastern_pages_write_it(line: str) -> None:
    assert read(story(f'<div class="date">{line}</div>{BODY}')).published == "2026-05-12"


RAIL = (
    '<div class="related-rail"><h3>Other stories</h3><ul><li><a href="/2">Hazelnut growers meet at the coast</a>'
    '<div class="timestamp">Thu, Nov 26 2026</div></li></ul></div>'
)


def test_the_days_of_other_stories_are_not_the_storys() -> None:
    assert read(story(RAIL + BODY)).published is None


def test_below_other_stories_and_a_long_byline_the_storys_own_day_is_read() -> None:
    signed = (
        '<div><p class="byline">By Ayşe Demir, Can Yıldız and Ada Quill</p>'
        '<p><span class="timestamp">Sat Nov 28, 2026 5:10am EDT</span></p></div>'
    )
    article = read(story(RAIL + signed + BODY))

    assert article.published == "2026-11-28"
    assert words(article, BlockKind.BYLINE) == ["By Ayşe Demir, Can Yıldız and Ada Quill"]


def author(inside: str) -> str:
    return f'<div class="author"><a href="/x" class="author__name">Ayşe Demir</a>{inside}</div>'


def test_how_long_ago_an_author_wrote_is_no_byline_in_any_language() -> None:
    article = read(story(author('<div class="author__date">před 2 hodinami</div>') + BODY))

    assert words(article, BlockKind.BYLINE) == ["Ayşe Demir"]


def test_a_name_in_an_element_named_for_the_date_is_a_byline() -> None:
    article = read(story(author('<div class="author__date">Can Yıldız, 28. 11.</div>') + BODY))

    assert words(article, BlockKind.BYLINE) == ["Ayşe Demir", "Can Yıldız, 28. 11."]


def intro(end: str) -> str:
    return f'<p class="intro">The ferry to Samsun is late for the third time, and drivers wait. {end}\n</p>'


def test_a_summary_that_ends_with_a_byline_of_its_own_element_is_parted_from_it() -> None:
    article = read(story(intro('<span class="author">VON ADA QUILL</span>') + BODY))

    assert words(article, BlockKind.BYLINE) == ["VON ADA QUILL"]
    assert words(article, BlockKind.PARAGRAPH)[0] == "The ferry to Samsun is late for the third time, and drivers wait."


@pytest.mark.parametrize(
    "end", ['As <span class="author">Ada Quill</span> wrote', 'So says <span class="author">the harbour office.</span>']
)
def test_a_name_within_a_summary_or_other_words_at_its_end_are_no_byline(end: str) -> None:
    assert words(read(story(intro(end) + BODY)), BlockKind.BYLINE) == []
