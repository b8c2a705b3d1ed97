"""The headline of a page is the story's own, wherever the page says its title besides."""

from io import BytesIO

from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article, BlockKind
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream

COPY = "The harbour office said on Monday that no ferry would sail to Samsun before the storm is over. " * 4
OTHER = "Hazelnut growers of the coast met in Ordu to speak of prices, which have never been so low in autumn. " * 4


def read(body: str, title: str = "Ferry late again") -> Article:
    source = f"<!doctype html><html><head><title>{title}</title></head><body>{body}</body></html>"
    [article] = read_stream("page.html", BytesIO(source.encode()), ReadOptions(gazetteer()))
    assert isinstance(article, Article), article
    return article


def shown(article: Article) -> list[tuple[str, str]]:
    return [(block.kind.value, article.slice(block.span)) for block in article.blocks]


def test_a_label_in_the_headline_is_set_apart_from_it() -> None:
    article = read(
        '<article><h1><span class="kicker">Shipping</span><span class="visually-hidden">: </span>'
        f'<span class="title">Ferry late again</span></h1><p>{COPY}</p></article>'
    )

    assert article.title == "Shipping Ferry late again"


def test_a_label_before_bare_words_of_the_headline_is_set_apart() -> None:
    article = read(f'<article><h1><span class="roofline">Wow, wow!</span>Ferry late again</h1><p>{COPY}</p></article>')

    assert article.title == "Wow, wow! Ferry late again"


def test_an_initial_of_its_own_is_no_label() -> None:
    article = read(
        f'<article><h1><span class="initial">F</span><span>erry late again</span></h1><p>{COPY}</p></article>'
    )

    assert article.title == "Ferry late again"


def test_where_the_way_to_the_page_says_the_title_the_story_s_own_heading_is_the_headline() -> None:
    article = read(
        '<ul class="breadcrumb"><li><a href="/">Home</a></li><li><h1>Ferry late again</h1></li></ul>'
        f"<div><h2>Ferry late again</h2><p>{COPY}</p></div>"
    )

    assert shown(article)[-2:] == [("headline", "Ferry late again"), ("paragraph", COPY.strip())]


def test_of_the_title_with_a_label_before_it_the_heading_below_the_navigation_is_the_headline() -> None:
    article = read(
        "<nav><h1>Shipping: Ferry to Samsun late again</h1></nav>"
        f"<article><header><h2><span>Shipping</span> Ferry to Samsun late again</h2></header><p>{COPY}</p></article>",
        title="Ferry to Samsun late again",
    )

    assert article.title == "Shipping Ferry to Samsun late again"


def test_of_a_list_of_stories_the_one_is_read_that_the_title_is_of() -> None:
    stories = [("Hazelnut growers meet in Ordu", OTHER), ("Ferry to Samsun late again", COPY), ("A third one", OTHER)]
    items = "".join(f"<article><header><h2>{head}</h2></header><p>{copy}</p></article>" for head, copy in stories)
    article = read(f'<main><div class="list">{items}</div></main>', title="Ferry to Samsun late again")

    assert [part for part in shown(article) if part[0] != BlockKind.CHROME.value] == [
        ("headline", "Ferry to Samsun late again"),
        ("paragraph", COPY.strip()),
    ]


BLOG = "Harbour Watch: notes on ships and quays"


def entry(between: str, title: str) -> Article:
    return read(f'<div><a href="/blog"><h1>{BLOG}</h1></a>{between}<p>{COPY}</p></div>', title)


def test_where_a_blog_s_name_ends_the_title_the_entry_s_own_heading_begins_it() -> None:
    article = entry(
        "<h3>No ferry before the storm is over</h3>", f"No ferry before the storm is over - {BLOG} - Bay.com"
    )

    assert article.title == "No ferry before the storm is over"
    assert ("chrome", BLOG) in shown(article)


def test_a_heading_that_the_title_does_not_begin_with_is_no_headline() -> None:
    assert entry("<h3>What the office says</h3>", f"No ferry before the storm - {BLOG}").title == BLOG


def test_a_headline_that_ends_a_longer_title_stays_the_headline() -> None:
    article = read(
        f"<article><h1>The secret of late ferries</h1><p>{COPY}</p>"
        f"<h2>Ada Quill knows the secret of late ferries</h2><p>{OTHER}</p></article>",
        title="Ada Quill knows the secret of late ferries",
    )

    assert article.title == "The secret of late ferries"
