"""Web pages: captions and credits are kept and told apart from copy and from what surrounds it."""

import gc
import re
from html import escape, unescape
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.analysis import analyse
from auditor.analysis.pictures import pictures
from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article, BlockKind
from auditor.model.declared import Work
from auditor.model.name import ClashKind
from auditor.model.place import Lines, Place
from auditor.model.report import Skipped
from auditor.model.span import Span
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream
from auditor.readers.limits import Limits
from auditor.readers.markup.tree import Node

COPY = [
    "The ferry to Samsun was late again on Monday, the harbour office said, and nobody knew when it would sail.",
    "“We have waited since six,” said a driver, who was carrying hazelnuts to the market on the other side.",
    "The company did not answer a request for comment, and its telephone rang without end through the morning.",
]
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in COPY)
FIGURE = (
    '<figure><img src="/pictures/ferry-640x480.jpg" alt="A ferry at the quay.">'
    '<figcaption>A ferry at the quay. <span class="photo-credit">Photo: Ayşe Demir/Reuters</span></figcaption></figure>'
)


def page(body: str, head: str = "<title>Ferry late again</title>") -> str:
    return f'<!doctype html><html lang="en-GB"><head>{head}</head><body>{body}</body></html>'


def story(inside: str) -> str:
    return page(f"<article><h1>Ferry late again</h1>{inside}</article>")


def read(source: str, limits: Limits | None = None, encoding: str = "utf-8") -> Article:
    [article] = results(source, limits, encoding)
    assert isinstance(article, Article), article
    return article


def results(source: str, limits: Limits | None = None, encoding: str = "utf-8") -> list[Article | Skipped]:
    options = ReadOptions(gazetteer(), limits or Limits())
    return list(read_stream("page.html", BytesIO(source.encode(encoding)), options))


def words(article: Article, *kinds: BlockKind) -> list[str]:
    return [article.slice(block.span) for block in article.of_kind(*kinds)]


def test_headline_body_caption_and_credit_are_told_apart() -> None:
    article = read(story(FIGURE + BODY))

    assert words(article, BlockKind.HEADLINE) == ["Ferry late again"]
    assert words(article, BlockKind.CAPTION) == ["A ferry at the quay."]
    assert words(article, BlockKind.CREDIT) == ["Photo: Ayşe Demir/Reuters"]
    assert words(article, BlockKind.PARAGRAPH) == COPY
    assert (article.title, article.language) == ("Ferry late again", "en")


@pytest.mark.parametrize(
    "picture",
    [
        '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">Fog over the strait.</p></div>',
        '<div class="storyPhoto"><img src="a.jpg"><span class="storyPhotoCaption">Fog over the strait.</span></div>',
        '<table><tr><td><img src="a.jpg"></td></tr><tr><td class="cutline">Fog over the strait.</td></tr></table>',
        '<figure><a href="big.jpg"><img src="a.jpg"></a><div>Fog over the strait.</div></figure>',
        '<div class="Bild"><img src="a.jpg"><p class="bildunterschrift">Fog over the strait.</p></div>',
        '<div><img src="a.jpg"><p class="pie-foto">Fog over the strait.</p></div>',
        '<aside class="inline-caption"><p>Fog over the strait.</p></aside>',
    ],
)
def test_captions_are_found_however_they_are_marked(picture: str) -> None:
    article = read(story(BODY + picture + BODY))

    assert words(article, BlockKind.CAPTION) == ["Fog over the strait."]


def test_one_picture_printed_twice_has_one_caption() -> None:
    narrow = FIGURE.replace("640x480", "320x240").replace("<figure>", '<figure class="only-mobile">')
    unseen = '<noscript><figure><img src="x.jpg"><figcaption>A ferry at the quay.</figcaption></figure></noscript>'

    article = read(story(FIGURE + narrow + unseen + BODY))

    assert words(article, BlockKind.CAPTION) == ["A ferry at the quay."]
    assert words(article, BlockKind.CREDIT) == ["Photo: Ayşe Demir/Reuters"]


def test_one_caption_under_two_pictures_stands_twice() -> None:
    article = read(story(FIGURE + BODY + FIGURE.replace("ferry-640x480", "quay-640x480")))

    assert words(article, BlockKind.CAPTION) == ["A ferry at the quay."] * 2


def test_what_leads_elsewhere_is_chrome_and_kept() -> None:
    teaser = (
        '<aside class="related"><figure><img src="b.jpg"><figcaption>A storm over Sinop.</figcaption></figure>'
        "<h3><a href='/storm'>Storm closes the airport</a></h3></aside>"
    )
    boxes = '<div class="newsletter-signup"><p>Get the harbour news in your inbox every morning.</p></div>'
    comments = '<section id="comments"><p>I was on that ferry, and it was not as late as they say it was.</p></section>'

    article = read(
        page(f"<nav><a href='/'>Home</a></nav><article><h1>Ferry late</h1>{BODY}{teaser}{boxes}</article>{comments}")
    )

    assert words(article, BlockKind.CAPTION) == []
    assert words(article, BlockKind.PARAGRAPH) == COPY
    chrome = " ".join(words(article, BlockKind.CHROME))
    assert all(part in chrome for part in ("Home", "A storm over Sinop.", "inbox", "not as late"))
    assert {block.span for block in article.of_kind(BlockKind.CHROME)} == set(article.furniture)


def test_what_the_page_says_of_itself_fills_the_fields() -> None:
    linked = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry late",'
        '"datePublished": "2025-03-04T05:06:07Z", "publisher": {"@type": "Organization", "name": "Harbour Post"}}'
        "</script>"
    )
    head = '<link rel="canonical" href="https://post.example/1"><meta property="og:site_name" content="HP">'

    article = read(page(f"<h1>Ferry late</h1><div>{BODY}</div>", head + linked))

    assert (article.publisher, article.published) == ("Harbour Post", "2025-03-04T05:06:07Z")
    assert article.url == "https://post.example/1"


def test_links_in_the_story_are_kept_as_evidence() -> None:
    article = read(
        story(BODY + '<p>The delay was first told by <a href="https://www.bbc.com/1">the BBC</a>, which saw it.</p>')
    )

    [link] = article.links
    assert (article.slice(link.span), link.url) == ("the BBC", "https://www.bbc.com/1")


@pytest.mark.parametrize(
    ("source", "limits", "name"),
    [
        ("<div>" * 600 + "deep", Limits(), "depth"),
        ("<p " + " ".join(f"a{n}=1" for n in range(2000)) + ">wide", Limits(), "attributes"),
        ("<i>x</i>" * 50, Limits(nodes=20), "nodes"),
        ("<p>" + "x" * 500, Limits(bytes=100), "bytes"),
    ],
)
def test_hostile_pages_are_skipped_by_the_name_of_the_limit(source: str, limits: Limits, name: str) -> None:
    [skipped] = results(page(source), limits)

    assert isinstance(skipped, Skipped)
    assert f"--limit {name}=N" in skipped.reason


def test_tags_that_are_never_closed_are_read_through_in_one_pass() -> None:
    """Each was looked at to the end of the file before."""
    [article] = results("<p>Ships lay idle.</p>" + "<a" * 100_000, Limits(seconds=5))

    assert isinstance(article, Article)
    assert "Ships lay idle." in article.text


def test_a_stroke_that_is_no_tag_stays_in_its_text() -> None:
    [article] = results("<p>Where 3 < 4 and 5 <6, ships lay < idle.</p>", Limits())

    assert isinstance(article, Article)
    assert article.text == "Where 3 < 4 and 5 <6, ships lay < idle."


def test_attributes_may_hold_tags() -> None:
    [article] = results("""<p title="<b>1</b> > 2" lang='<i>'>Ships lay <b class="<p>">idle</b>.</p>""", Limits())

    assert isinstance(article, Article)
    assert article.text == "Ships lay idle."


@pytest.mark.parametrize(
    ("source", "encoding"),
    [
        (story(BODY).replace("<head>", '<head><meta charset="windows-1251">') + "<p>Паром", "cp1251"),
        (story(BODY).replace("<head>", "<head><meta charset=iso-8859-1>"), "cp1252"),
        (story(BODY), "utf-16"),
    ],
)
def test_the_declared_encoding_is_believed_unless_the_bytes_say_otherwise(source: str, encoding: str) -> None:
    article = read(source, encoding=encoding)

    assert words(article, BlockKind.PARAGRAPH)[:3] == COPY


@pytest.mark.parametrize(
    "before",
    [
        "<!--[if !IE]> served from cache <![endif]-->\n",
        "<!--[if !IE]><![endif]--><!-- a > b -- c -->\n\n",
        "<![if IE]>\n",
        '<?xml version="1.0"?>\n<!-- built by <b>press</b> -->',
        "\ufeff<style>p { color: red }</style>",
        '<meta charset="utf-8">',
    ],
)
def test_a_page_without_a_name_is_known_by_how_it_opens(before: str) -> None:
    source = before + story(f"{BODY}{FIGURE}")

    [article] = read_stream("<stdin>", BytesIO(source.encode()), ReadOptions(gazetteer(), Limits()))

    assert isinstance(article, Article), article
    assert words(article, BlockKind.CAPTION) == ["A ferry at the quay."]


def test_unclosed_and_crossed_tags_lose_no_words() -> None:
    article = read(
        story(
            "<p>"
            + "<p>".join(COPY)
            + "<b><i>Ends</b> here</i> <a href='/x'>and<div>goes on, says the office, for a while</a>"
        )
    )

    assert words(article, BlockKind.PARAGRAPH)[:3] == [COPY[0], COPY[1], COPY[2] + "Ends here and"]
    assert "goes on, says the office, for a while" in article.text


texts = st.lists(
    st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(str.strip), max_size=8
)


@given(
    texts,
    st.sampled_from(
        ["<p>{}</p>", "<p><b>{}</b> more &amp; more</p>", "<figure><img src=a><figcaption>{}</figcaption></figure>"]
    ),
)
def test_every_word_leads_back_to_its_place_in_the_file(parts: list[str], shape: str) -> None:
    source = story(BODY + "\r\n".join(shape.format(escape(part)) for part in parts))

    article = read(source)

    for at, char in enumerate(article.text):
        raw = article.raw_span(Span(at, at + 1)).start
        if not char.isspace():
            assert unescape(source[raw : raw + 10]).startswith(char)


@given(st.text(alphabet="<>/=\"'&;!-[]? \nabpdivfigurelink123", max_size=200))
def test_blocks_tile_whatever_the_markup(soup: str) -> None:
    for article in results(story(BODY + soup)):
        assert isinstance(article, Article)
        at = 0
        for block in article.blocks:
            assert not article.text[at : block.span.start].strip()
            at = block.span.end
        assert not article.text[at:].strip()


def test_a_credit_that_ends_a_caption_is_told_from_it() -> None:
    picture = "<figure><img src=a.jpg><figcaption>{}</figcaption></figure>"
    run_in = picture.format("A ferry at the quay in Samsun on Monday. REUTERS/Ayşe Demir")

    article = read(story(BODY + run_in + picture.format("Photo: Ayşe Demir/Reuters") + BODY))

    assert words(article, BlockKind.CAPTION) == ["A ferry at the quay in Samsun on Monday."]
    assert words(article, BlockKind.CREDIT)[0] == "REUTERS/Ayşe Demir"


def test_a_credit_that_leads_a_caption_is_told_from_it_and_is_its_own() -> None:
    picture = "<figure><img src={0}.jpg><figcaption>{1}</figcaption></figure>"
    closed = picture.format("a", "A ferry at the quay in Samsun on Monday. Photo: Ayşe Demir/Reuters")
    led = picture.format("b", "<span>© Ayşe Demir/Reuters</span> The captain in the galley of the ferry.")

    article = read(story(BODY + closed + led + BODY))

    assert words(article, BlockKind.CAPTION)[1] == "The captain in the galley of the ferry."
    assert words(article, BlockKind.CREDIT)[1] == "© Ayşe Demir/Reuters"
    assert pictures(article, ()).bare_captions == ()


@pytest.mark.parametrize("address", ["http://[", "//", "http://a]b/", "x" * 5000, "javascript:alert(1)"])
def test_an_address_that_is_none_does_no_harm(address: str) -> None:
    head = f'<title>x</title><link rel="canonical" href="{address}">'

    article = read(page(f"<article><h1>Ferry late</h1>{FIGURE}{BODY}</article>", head))

    assert words(article, BlockKind.PARAGRAPH) == COPY


def test_a_linked_picture_of_another_story_is_no_caption_of_this_one() -> None:
    card = '<figure><a href="/storm"><img src="s.jpg"></a><figcaption><a href="/storm">{0}</a></figcaption></figure>'
    zoom = (
        '<figure><a href="/big.jpg"><img src="f.jpg"></a><figcaption><a href="/big.jpg">{0}</a></figcaption></figure>'
    )

    article = read(story(BODY + card.format("A storm over Sinop.") + zoom.format("A ferry at the quay.")))

    assert words(article, BlockKind.CAPTION) == ["A ferry at the quay."]


def test_drawings_and_scripts_give_no_words() -> None:
    unseen = (
        "<svg><title>Icon</title><text>Share</text></svg><script>var a = '<p>Script</p>'</script><template>T</template>"
    )

    article = read(story(unseen + BODY + "<svg/><svg>" + BODY))

    assert words(article, BlockKind.PARAGRAPH) == COPY
    assert not any(word in article.text for word in ("Icon", "Share", "Script"))


def test_a_body_cut_up_around_advertisements_is_whole() -> None:
    part = '<div class="article-text-grid">{0}</div>'
    advertisement = (
        '<div class="ad-wrapper"><p>Buy two tickets for the price of one, this weekend only, at any office.</p></div>'
    )

    article = read(story(part.format(BODY + BODY) + advertisement + part.format(f"<p>{COPY[0]}</p>")))

    assert words(article, BlockKind.PARAGRAPH) == [*COPY, *COPY, COPY[0]]


def test_of_two_stories_on_one_page_the_one_under_the_title_is_read() -> None:
    other = "<article><h1>Storm over Sinop</h1>" + "<p>The airport of Sinop was shut for the whole of the day.</p>" * 9

    article = read(page(f"<article><h1>Ferry late again</h1>{BODY}</article>{other}</article>"))

    assert article.title == "Ferry late again"
    assert words(article, BlockKind.PARAGRAPH) == COPY


def test_an_aside_that_is_a_pictures_box_is_part_of_the_story() -> None:
    box = '<aside class="img-block"><img src="a.jpg"><span class="credit">Photograph by Ali Can</span></aside>'
    related = f'<aside class="related">{FIGURE}</aside>'

    article = read(story(BODY + box + related + BODY))

    assert words(article, BlockKind.CREDIT) == ["Photograph by Ali Can"]
    assert words(article, BlockKind.CAPTION) == []


def test_a_file_name_in_a_captions_place_is_no_caption() -> None:
    article = read(story(BODY + '<figure><img src="a.jpg"><figcaption>ferry-640-ss03.jpg</figcaption></figure>'))

    assert words(article, BlockKind.CAPTION) == []


def test_a_page_that_goes_on_with_the_next_story_ends_where_that_begins() -> None:
    after = "<p>The airport of Sinop was shut for the whole of the day, its director said to those who waited.</p>" * 6
    scroll = (
        f'<div><h1 class="title">Ferry late again</h1>{BODY}<div><h1 class="title more">Storm over Sinop shuts it</h1>'
    )

    article = read(page(f"<article>{scroll}{FIGURE}{after}</div></div></article>"))

    assert words(article, BlockKind.PARAGRAPH) == COPY
    assert words(article, BlockKind.CAPTION) == []


@pytest.mark.parametrize(
    "box",
    [
        '<figure><img src="/a.jpg"><div class="credit-caption"><div class="caption"><p>A ferry at the quay.</p></div>'
        '<span class="credit">Ayşe Demir/Reuters</span></div></figure>',
        '<figure><img src="/a.jpg"><figcaption class="lead__credit"><span class="lead__caption">A ferry at the quay.'
        "</span> Ayşe Demir/Reuters</figcaption></figure>",
    ],
)
def test_a_box_named_after_both_holds_a_caption_and_a_credit(box: str) -> None:
    article = read(story(box + BODY))

    assert words(article, BlockKind.CAPTION) == ["A ferry at the quay."]
    assert words(article, BlockKind.CREDIT) == ["Ayşe Demir/Reuters"]


def test_pictures_whose_addresses_hold_commas_each_keep_their_credit() -> None:
    address = "https://img.example/t_fit-760w,f_auto/{0}.jpg 2x, https://img.example/t_fit-380w,f_auto/{0}.jpg 1x"
    figures = "".join(
        f'<figure><img srcset="{address.format(name)}"><figcaption class="caption"><span class="caption__source">'
        "Photo: Ayşe Demir</span></figcaption></figure>"
        for name in ("kitchen", "garden", "roof")
    )

    assert words(read(story(figures + BODY)), BlockKind.CREDIT) == ["Photo: Ayşe Demir"] * 3


def test_a_caption_that_only_an_attribute_keeps_is_read_and_one_that_is_shown_is_not_read_twice() -> None:
    kept = '<a data-fresco-caption="Hauliers wait &amp; watch at the quay. | REUTERS"><img src="/b.jpg"></a>'
    source = story(BODY + kept)
    shown = FIGURE.replace("<img ", '<img data-caption="A ferry at the quay. Photo: Ayşe Demir/Reuters" ')
    article = read(source)
    [caption] = article.of_kind(BlockKind.CAPTION)

    assert article.slice(caption.span) == "Hauliers wait & watch at the quay."
    assert source[article.raw_span(caption.span).start :].startswith("Hauliers wait &amp; watch")
    assert words(article, BlockKind.CREDIT) == ["| REUTERS"]
    assert words(read(story(shown + BODY)), BlockKind.CAPTION) == ["A ferry at the quay."]


def test_a_heading_that_is_never_closed_takes_no_story_with_it() -> None:
    article = read(
        page(f'<main><h1>Ferry late again</h1><h2 class="deck">Waiting.<div id="articleBody">{BODY}</div></main>')
    )

    assert words(article, BlockKind.PARAGRAPH)[-3:] == COPY


def test_a_place_set_apart_at_the_head_of_a_paragraph_makes_no_furniture_of_it() -> None:
    opening = f'<p><span class="dateline">SAMSUN, June 2 (Reuters) – </span>{COPY[0]}</p>'

    assert COPY[0] in " ".join(words(read(story(opening + BODY)), BlockKind.PARAGRAPH)[:1])


def test_a_name_in_brackets_signs_a_caption() -> None:
    figure = '<figure><img src="/a.jpg"><figcaption>A ferry waits at the quay. (Ayşe Demir)</figcaption></figure>'
    seen = '<figure><img src="/a.jpg"><figcaption>The two ferries at the quay. (From Left)</figcaption></figure>'

    assert words(read(story(figure + BODY)), BlockKind.CREDIT) == ["(Ayşe Demir)"]
    assert words(read(story(seen + BODY)), BlockKind.CREDIT) == []


def test_what_a_story_is_declared_to_rest_on_is_kept() -> None:
    linked = (
        '{"@type": "NewsArticle", "isBasedOn": "https://post.example/first",'
        ' "citation": [{"@type": "Report", "name": "Safety at sea"}, "A letter"]}'
    )
    article = read(page(f"<h1>Ferry late again</h1>{BODY}", f'<script type="application/ld+json">{linked}</script>'))

    assert article.declared.based_on == (Work(None, "https://post.example/first"),)
    assert article.declared.citations == (Work("Safety at sea"), Work("A letter"))


def test_a_credit_in_the_metadata_is_set_beside_the_credit_of_the_same_picture() -> None:
    linked = (
        '{"@graph": [{"@type": "ImageObject", "contentUrl": "https://post.example/p/ferry-1280x720.jpg?x=1",'
        ' "creditText": "Getty Images"}, {"@type": "ImageObject", "url": "/p/storm.jpg", "creditText": "AFP"}]}'
    )
    article = read(
        story(FIGURE + BODY).replace("</head>", f'<script type="application/ld+json">{linked}</script></head>')
    )

    [told] = article.declared.credits
    assert article.slice(told.span) == "Photo: Ayşe Demir/Reuters"
    assert (told.words, told.names) == ("Getty Images", ("Getty Images",))


def test_a_page_that_takes_too_long_is_skipped_by_the_name_of_the_limit() -> None:
    [skipped] = results(page("<script></script>" * 5_000 + BODY), Limits(seconds=0))

    assert isinstance(skipped, Skipped)
    assert "--limit seconds=N" in skipped.reason


@pytest.mark.parametrize("tag", ["</a='>'", "<a='>'", '<a href="', "<!--", "<svg>", "<h2 class='x'>"])
def test_repeated_tags_that_have_no_end_are_read_in_one_go(tag: str) -> None:
    [result] = results(page(tag * 20_000 + '="'), Limits(nodes=10_000, depth=100_000, seconds=10))

    assert isinstance(result, Article) or "seconds" not in result.reason


def test_a_credit_whose_label_is_an_element_of_its_own_is_one_credit() -> None:
    figure = (
        '<figure><img src="/a.jpg"><figcaption>A ferry at the quay. <span class="credit">'
        '<span class="credit__label">Credit</span>: Ayşe Demir/Reuters</span></figcaption></figure>'
    )

    assert words(read(story(figure + BODY)), BlockKind.CREDIT) == ["Credit: Ayşe Demir/Reuters"]


def test_a_caption_in_a_credits_element_is_told_from_the_credit_at_its_end() -> None:
    figure = (
        '<figure><img src="/a.jpg"><div class="credit">Hauliers wait for the ferry beside the quay of Samsun. '
        "(Ayşe Demir/AFP/Getty Images)</div></figure>"
    )
    article = read(story(figure + BODY))

    assert words(article, BlockKind.CAPTION) == ["Hauliers wait for the ferry beside the quay of Samsun."]
    assert words(article, BlockKind.CREDIT) == ["(Ayşe Demir/AFP/Getty Images)"]


def test_a_label_that_is_named_for_the_caption_stays_with_its_credit() -> None:
    box = (
        '<figure><img src="/a.jpg"><figcaption><span class="e-caption">A ferry at the quay.</span>'
        '<span class="e-caption__credit"><span class="e-caption__credit-label">Credit</span>: Photo: PA</span>'
        "</figcaption></figure>"
    )

    article = read(page(box))

    assert words(article, BlockKind.CREDIT) == ["Credit: Photo: PA"]


def test_a_page_leaves_no_tree_to_the_collector() -> None:
    gc.collect()
    gc.disable()
    try:
        read(story(BODY))

        assert [thing for thing in gc.get_objects() if isinstance(thing, Node)] == []
    finally:
        gc.enable()


def test_words_are_found_again_in_their_line_of_the_file() -> None:
    kept = '<a data-caption="A ferry that waits\nat the quay of Sinop."><img src="a.jpg"></a>'
    source = story(f"<p>It\nrained\r\nin\n  Sinop.\n{kept}\n{COPY[0]}</p>\n\n<p>{COPY[1]}</p>{BODY}")
    article = read(source)
    lines = Lines.of(article)
    words = [Span(*word.span()) for word in re.finditer(r"\S+", article.text)]
    raw = [article.raw_span(word).start for word in words]

    assert [lines.place(word) for word in words] == [
        Place(source.count("\n", 0, at) + 1, at - source.rfind("\n", 0, at)) for at in raw
    ]
    assert raw != sorted(raw)


def captioned(*captions: str) -> str:
    """A story with each of these under a picture of its own."""
    figure = '<figure><img src="/{0}.jpg"><figcaption>{1}</figcaption></figure>'
    return story("".join(figure.format(at, caption) for at, caption in enumerate(captions)) + BODY)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The ferry has been at the quay since May [Starpix]", "[Starpix]"),
        ("Crews train before the regatta at Sinop. (FILE)", "(FILE)"),
    ],
)
def test_a_name_in_square_brackets_or_a_mark_of_the_file_signs_a_caption(caption: str, credit: str) -> None:
    article = read(captioned(caption))

    assert words(article, BlockKind.CAPTION) == [caption.removesuffix(credit).rstrip()]
    assert words(article, BlockKind.CREDIT) == [credit]


@pytest.mark.parametrize("source", ["harbourviews.com", "www.quay-life.co.uk", "From Demir, et al. 2014"])
def test_an_address_or_a_paper_alone_under_a_picture_is_its_credit(source: str) -> None:
    assert words(read(captioned(source)), BlockKind.CREDIT) == [source]


def test_a_name_in_brackets_signs_where_it_ends_several_captions() -> None:
    shown = ["Moss laid in the dish", "The dish under its glass", "The glass on a slice of oak"]
    signed, alone = read(captioned(*(f"{one} (Ece Kaya)" for one in shown))), read(captioned(f"{shown[0]} (Ece Kaya)"))

    assert words(signed, BlockKind.CAPTION) == shown
    assert words(signed, BlockKind.CREDIT) == ["(Ece Kaya)"] * 3
    assert words(alone, BlockKind.CREDIT) == []


def test_sides_in_brackets_sign_nothing() -> None:
    article = read(captioned("Ayşe Demir (Top Left)", "Ece Kaya (Top Left)", "Ali Can (Top Left)"))

    assert words(article, BlockKind.CREDIT) == []


@pytest.mark.parametrize(
    ("markup", "kind"),
    [
        (
            "<cite>A crew waits at the quay of Sinop for the wind to drop on Monday, November 25.</cite>",
            BlockKind.CAPTION,
        ),
        ("<cite>Courtesy of the Museum of the Sea and its many friends in Sinop.</cite>", BlockKind.CREDIT),
        ('<figcaption itemprop="caption" class="attribution">Ece Kaya.</figcaption>', BlockKind.CAPTION),
        ('<figcaption class="attribution">Ece Kaya</figcaption>', BlockKind.CREDIT),
    ],
)
def test_a_sentence_in_the_place_of_a_credit_is_a_caption(markup: str, kind: BlockKind) -> None:
    article = read(story(f'<figure><img src="/a.jpg">{markup}</figure>{BODY}'))

    assert [block.kind for block in article.of_kind(BlockKind.CAPTION, BlockKind.CREDIT)] == [kind]


def test_pictures_that_a_service_serves_are_told_apart_by_the_file_in_its_query() -> None:
    figure = (
        '<figure><img src="https://img.example/resize?w=980&amp;image_uri=https%3A%2F%2Fimg.example%2F{0}.jpg%26q%3D85">'
        "<figcaption>Ece Kaya/Reuters</figcaption></figure>"
    )
    article = read(story(figure.format("kitchen") + figure.format("garden") + figure.format("garden") + BODY))

    assert words(article, BlockKind.CREDIT) == ["Ece Kaya/Reuters"] * 2


def test_words_that_only_head_what_follows_are_no_caption() -> None:
    article = read(captioned("Originally published by:", "Photographs by", "A ferry at the quay."))

    assert words(article, BlockKind.CAPTION) == ["A ferry at the quay."]


def test_a_button_in_a_caption_is_no_part_of_it() -> None:
    article = read(captioned('A ferry at the quay. | AP Photo <span class="close-button">Close</span>'))

    assert "Close" not in article.text


def test_the_letters_of_a_drawn_chart_are_no_copy() -> None:
    chart = '<div class="g-artboard"><p>Ferries that sailed late, by the month</p><p>1,400</p><p>MONTHLY</p></div>'

    assert words(read(story(BODY + chart + BODY)), BlockKind.PARAGRAPH) == COPY * 2


def test_a_summary_below_the_article_is_of_another_story() -> None:
    deck = '<div class="dek"><p>{0}</p></div>'
    article = read(
        page(
            f"<article><h1>Ferry late again</h1>{deck.format('Hazelnuts wait.')}<div>{BODY}</div>"
            f"<div><h4><a href=/s>Storm</a></h4>{deck.format('The airport was shut.')}</div></article>"
        )
    )

    assert words(article, BlockKind.PARAGRAPH) == ["Hazelnuts wait.", *COPY]


def test_a_caption_made_for_social_media_is_none_of_a_picture() -> None:
    box = '<div data-fb-caption="How the ferry of Samsun came to be late"><img src="a.jpg"></div>'

    assert words(read(story(box + BODY)), BlockKind.CAPTION) == []


@pytest.mark.parametrize("words_", ["Credit: Ece Kaya/Quayside", "AP Photo/Ece Kaya", "Illustration by Ece Kaya"])
def test_words_beside_a_picture_that_say_they_credit_it_do(words_: str) -> None:
    named = f'<figure><img src="/a.jpg"><div class="x1">{words_}</div><figcaption>Waiting.</figcaption></figure>'
    plain = f'<div><img src="/a.jpg"><div class="x1">{words_}</div></div>'

    assert words(read(story(named + BODY)), BlockKind.CREDIT) == [words_]
    assert words(read(story(f"{plain}<div>{BODY}</div>")), BlockKind.CREDIT) == [words_]


def test_words_that_credit_nothing_near_them_stay_furniture() -> None:
    article = read(page(f"<main><h1>Ferry late again</h1><div>{BODY}</div><div>Credit: Ece Kaya</div></main>"))

    assert words(article, BlockKind.CREDIT) == []


def test_a_lead_picture_between_the_headline_and_the_main_part_is_the_storys() -> None:
    article = read(page(f"<header><h1>Ferry late again</h1></header>{FIGURE}<main><div>{BODY}</div></main>"))

    assert words(article, BlockKind.CAPTION) == ["A ferry at the quay."]


@pytest.mark.parametrize(
    "caption",
    [
        "Deniz Kara on the set of <em>Harbour Nights</em>",
        "The quay at noon. <a href='/gallery'>View More Pictures</a>",
        "The quay at noon. <b>Top Left</b>",
        "Before/After",
        "Three ferries | a chart of one week",
    ],
)
def test_what_only_looks_like_a_signature_stays_in_the_caption(caption: str) -> None:
    figure = f'<figure><img src="/p/quay.jpg"><figcaption>{caption}</figcaption></figure>'
    assert words(read(story(figure + BODY)), BlockKind.CREDIT) == []


@pytest.mark.parametrize("credit", ["Northwire/Ece Kaya", "Harbour Films/Studio Quay"])
def test_names_either_side_of_a_stroke_alone_under_a_picture_are_its_credit(credit: str) -> None:
    figure = f'<figure><img src="/p/quay.jpg"><figcaption>{credit}</figcaption></figure>'
    assert words(read(story(figure + BODY)), BlockKind.CREDIT) == [credit]


@pytest.mark.parametrize(
    ("house", "publisher"),
    [
        ("Ferry to Samsun late again, say drivers", None),
        ("Ferry to Samsun late again, say drivers | Quayside", None),
        ("Who will sail the ferry now?", None),
        ("Quayside", "Quayside"),
        ("The Quayside Evening Courier", "The Quayside Evening Courier"),
    ],
)
@pytest.mark.parametrize("given", ['property="og:site_name"', 'name="application-name"'])
def test_the_storys_title_is_no_publisher(given: str, house: str, publisher: str | None) -> None:
    head = f'<title>Ferry to Samsun late again, say drivers</title><meta {given} content="{house}">'
    assert read(page(f"<article><h1>Ferry to Samsun late again</h1>{BODY}</article>", head)).publisher == publisher


def test_a_house_that_gives_its_name_for_the_title_keeps_it() -> None:
    head = '<title>The Quayside Courier</title><meta property="og:site_name" content="The Quayside Courier">'
    assert read(page(f"<article><h1>Ferry late again</h1>{BODY}</article>", head)).publisher == "The Quayside Courier"


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("The Quayside Courier | Samsun News | Travel", "The Quayside Courier"),
        ("Quayside | Samsun", "Quayside | Samsun"),
    ],
)
def test_sections_after_a_publisher_s_name_are_none_of_it(given: str, name: str) -> None:
    head = f'<title>Ferry late again</title><meta property="og:site_name" content="{given}">'
    assert read(page(f"<article><h1>Ferry late again</h1>{BODY}</article>", head)).publisher == name


def test_the_next_name_is_the_publishers_where_the_first_is_the_title() -> None:
    head = (
        '<title>Ferry to Samsun late again, say drivers</title><meta name="application-name" content="Quayside">'
        '<meta property="og:site_name" content="Ferry to Samsun late again, say drivers">'
    )
    assert read(page(f"<article><h1>Ferry late again</h1>{BODY}</article>", head)).publisher == "Quayside"


def test_what_a_page_was_made_with_did_not_publish_it() -> None:
    head = (
        '<script type="application/ld+json">{"@type": "BlogPosting", "publisher": {"name": "Blogger"}}</script>'
        '<meta property="og:site_name" content="Quayside">'
    )
    assert read(page(f"<article><h1>Ferry late again</h1>{BODY}</article>", head)).publisher == "Quayside"


def test_a_lead_picture_above_the_headline_and_all_that_holds_the_story_is_the_storys() -> None:
    hero = (
        '<section><div class="lede-image-wrap"><img src="/p/quay.jpg"><div class="attribution"><span class="caption">'
        'The quay at noon.</span><cite class="credit">Photo: Ece Kaya/NORTH</cite></div></div></section>'
    )
    article = read(page(f"{hero}<section><article><h1>Ferry late again</h1>{BODY}</article></section>"))
    assert words(article, BlockKind.CAPTION) == ["The quay at noon."]
    assert words(article, BlockKind.CREDIT) == ["Photo: Ece Kaya/NORTH"]


def test_a_linked_picture_above_the_headline_is_another_storys() -> None:
    box = (
        '<div class="wp-caption"><a href="/storm"><img src="/p/storm.jpg"></a><p class="wp-caption-text">'
        '<a href="/storm">A storm is coming</a></p></div>'
    )
    article = read(
        page(f"<section>{box}</section><section><article><h1>Ferry late again</h1>{BODY}</article></section>")
    )
    assert words(article, BlockKind.CAPTION) == []


def test_a_name_that_is_a_link_to_another_outlets_site_is_noted() -> None:
    link = '<a href="https://www.bbc.com/news/one">Le Monde</a>'
    own = '<a href="https://www.lemonde.fr/un">Le Monde</a>'
    article = read(story(f"<p>The ferry was late, {link} reported, and {own} said so twice.</p>{BODY}"))
    (clash,) = [clash for clash in analyse(article).name_clashes if clash.kind is ClashKind.DOMAIN]

    assert [(form, article.slice(places[0])) for form, places in clash.forms] == [
        ("Le Monde", "Le Monde"),
        ("bbc.com", "Le Monde"),
    ]


def test_an_element_named_for_a_credit_that_says_it_is_one_needs_no_picture_near() -> None:
    head = '<header><h1>Ferry late again</h1><span class="photo-credit">Illustration by Ece Kaya</span></header>'
    article = read(page(f"<article>{head}{BODY}</article>"))
    assert words(article, BlockKind.CREDIT) == ["Illustration by Ece Kaya"]


def test_pictures_of_one_photographer_each_keep_the_credit_in_their_attribute() -> None:
    pictures = "".join(
        f'<li data-caption="{caption}" data-credit="Ece Kaya/AP"><img src="/p/{at}.jpg"></li>'
        for at, caption in enumerate(
            [
                "The ferry at the quay.",
                "A lorry on its way home.",
                "Nuts on the quay, unsold.",
                "An empty harbour at noon.",
            ]
        )
    )
    article = read(story(f'{BODY}<ul class="gallery">{pictures}</ul>'))
    assert words(article, BlockKind.CREDIT) == ["Ece Kaya/AP"] * 4


@pytest.mark.parametrize(
    "number", ["4b1d7c02-6e0f-4ad1-9c3e-2f60ad7b1c55", "9c04ad2b7181d6417e2f08ad35c1b9e0"], ids=["in groups", "in one"]
)
def test_letters_in_a_number_that_a_machine_gave_an_element_name_nothing(number: str) -> None:
    part = f'<h2 id="part-{number}">What they knew</h2><p id="{number}">{COPY[0]}</p>'
    article = read(story(f"{BODY}{part}{BODY}"))
    assert words(article, BlockKind.PARAGRAPH) == [*COPY, "What they knew", COPY[0], *COPY]


@pytest.mark.parametrize("name", ["slot-ad1", "ad300", "ad-4b1d7c02-6e0f-4a11-9c3e-2f60b17b1c55"])
def test_an_advertisement_with_a_number_is_one(name: str) -> None:
    article = read(story(f'{BODY}<div id="{name}"><p>{COPY[0]}</p></div>{BODY}'))
    assert words(article, BlockKind.PARAGRAPH) == [*COPY, *COPY]


SITE = '<header><h1 class="logo">The Samsun Shore Courier</h1></header>'


@pytest.mark.parametrize("title", ["Ferry late again", "Ferry late again — Shore Courier"])
def test_a_lesser_heading_that_says_the_title_is_the_headline_where_the_first_level_names_the_site(title: str) -> None:
    entry = (
        f'<div class="entry"><h3 class="entry-title">Ferry late again</h3>{BODY}<h3>Why it was late</h3>{BODY}</div>'
    )
    article = read(page(SITE + entry, f"<title>{title}</title>"))
    assert article.title == "Ferry late again"
    assert words(article, BlockKind.HEADLINE) == ["Ferry late again"]
    assert words(article, BlockKind.PARAGRAPH) == [*COPY, "Why it was late", *COPY]


def test_a_lesser_heading_in_the_navigation_or_below_the_story_is_no_headline() -> None:
    drawer = '<div class="share-drawer"><h4>Ferry late again</h4></div>'
    article = read(page(f'{drawer}<div class="entry">{BODY}</div><div><h3>Ferry late again</h3></div>'))
    assert words(article, BlockKind.HEADLINE) == []


def test_a_first_level_heading_in_other_words_than_the_title_stays_the_headline() -> None:
    parts = f"<article><h1>Nobody sails for Samsun</h1>{BODY}<h2>Late again</h2>{BODY}</article>"
    article = read(page(parts, "<title>Ferry to Samsun late again on Monday</title>"))
    assert words(article, BlockKind.HEADLINE) == ["Nobody sails for Samsun"]


PARSELY = """<meta name='parsely-page' content='{"title": "Ferry late", "pub_date": "2026-11-02T06:30:00Z"}'>"""
SHOWN = '<time itemprop="datePublished" datetime="2026-11-02T06:30:00Z">Monday</time>'
TEASED = '<aside><time itemprop="datePublished" datetime="2026-10-30T06:30:00Z">Friday</time></aside>'


@pytest.mark.parametrize(
    ("head", "shown", "published"),
    [
        ('<meta name="publish_date" content="Mon, 02 Nov 2026 06:30:00 GMT">', "", "2026-11-02T06:30:00+00:00"),
        ('<meta name="pub_date" content="2026-11-02T06:30:00Z">', "", "2026-11-02T06:30:00Z"),
        (PARSELY, "", "2026-11-02T06:30:00Z"),
        ("<meta name='parsely-page' content='{broken'>", "", None),
        ("<meta name='parsely-page' content='[1]'>", "", None),
        ("", SHOWN, "2026-11-02T06:30:00Z"),
        ("", SHOWN + SHOWN, "2026-11-02T06:30:00Z"),
        ("", SHOWN.replace('itemprop="datePublished"', "pubdate"), "2026-11-02T06:30:00Z"),
        ("", SHOWN.replace("datePublished", "dateModified"), None),
        ("", '<span itemprop="datePublished" content="2026-11-02T06:30:00Z">Monday</span>', "2026-11-02T06:30:00Z"),
        ("", f'<div class="sig-line hasnt-bio">{SHOWN}</div>', "2026-11-02T06:30:00Z"),
        ("", SHOWN + TEASED, "2026-11-02T06:30:00Z"),
        ("", TEASED, None),
        ("", SHOWN + SHOWN.replace("11-02", "10-30"), None),
        (PARSELY, TEASED, "2026-11-02T06:30:00Z"),
    ],
)
def test_the_moment_of_publication_is_read_wherever_pages_keep_it(head: str, shown: str, published: str | None) -> None:
    article = read(page(f"<article><h1>Ferry late again</h1>{shown}{BODY}</article>", head))
    assert article.published == published


@pytest.mark.parametrize(
    "line",
    [
        'By <a href="/author/ayse-demir">Ayşe Demir</a> on November 2, 2026',
        '- by <a href="/team/3" rel="author">Ayşe Demir</a> November 2, 2026',
        'by <a href="/contributors/ayse-demir">Ayşe Demir</a>',
    ],
)
def test_a_line_that_leads_to_its_author_is_a_byline_whatever_its_element_is_called(line: str) -> None:
    article = read(story(f'<div class="x1">{line}</div>{BODY}'))
    assert words(article, BlockKind.BYLINE) == [re.sub(r"<[^>]*>", "", line)]
    assert words(article, BlockKind.PARAGRAPH) == COPY


@pytest.mark.parametrize(
    "copy",
    [
        'By <a href="/people/ayse-demir">Ayşe Demir</a> it was called the worst crossing of the whole of the year.',
        'Write to <a href="/author/ayse-demir">Ayşe Demir</a> with what you have seen at the quay.',
    ],
)
def test_a_sentence_with_a_link_to_a_person_is_copy(copy: str) -> None:
    article = read(story(f"{BODY}<p>{copy}</p>{BODY}"))
    assert words(article, BlockKind.PARAGRAPH) == [*COPY, re.sub(r"<[^>]*>", "", copy), *COPY]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="zox-more-post"><p>Nobody expected the storm to last for the whole of the weekend.</p></div>',
        '<div class="spCommunityBox"><h4>Forum</h4><p>Folks, I waited at that quay for a whole week.</p></div>',
        '<div class="LinkBoxModul"><div>Browse</div><span>On the subject</span></div>',
        '<div class="right-bar"><div>A guide to the islands and to their harbours, for all of summer.</div></div>',
        '<div class="textwidget">From timetables to fares: all that we know of the ferries, on one page.</div>',
        "<h5>Filed under</h5>",
        "<p><a href='/'>Home</a> &gt; <a href='/bay'>Harbour</a> &gt; Ferry late again and again, drivers wait</p>",
        "<p>Copy link Print</p>",
        "<p>Posted: Nov 2, 2026 / 04:43 PM CST</p>",
    ],
)
def test_furniture_in_the_storys_own_element_is_no_copy(box: str) -> None:
    article = read(story(f"<div class='article-body'>{BODY}{box}{BODY}</div>"))
    assert words(article, BlockKind.PARAGRAPH) == COPY * 2


@pytest.mark.parametrize(
    "copy",
    [
        "<a href='/lund'>Lund</a> spoke of a «feast» at the quay and of «little else» on Monday",
        "The ferry, the office said in <a href='/n'>a note</a>, is slower > 20 knots > than it was",
    ],
)
def test_quotations_and_signs_in_copy_lead_nowhere(copy: str) -> None:
    article = read(story(f"{BODY}<p>{copy}</p>{BODY}"))
    assert words(article, BlockKind.PARAGRAPH) == [*COPY, unescape(re.sub(r"<[^>]*>", "", copy)), *COPY]


def test_a_day_in_a_bylines_element_is_no_byline() -> None:
    line = "<div class='author'><p>By Ayşe Demir</p><p>Updated May 06, 2026</p><p>2.5.2026</p></div>"
    article = read(story(line + BODY))
    assert words(article, BlockKind.BYLINE) == ["By Ayşe Demir"]


def test_copy_above_the_headline_or_far_below_the_body_is_none_of_the_storys() -> None:
    above = "<div><p>Your browser keeps our news of the harbours from you, it would seem.</p></div>"
    below = "<div><div><p>A part of what you buy through links on these pages is ours in the end.</p></div></div>"
    beside = f"<div><div class='x1'>{BODY}{BODY}</div><div><p>{COPY[0]}</p></div></div>"
    article = read(page(f"<div class='x0'>{above}<h1>Ferry late again</h1>{beside}{below}</div>"))
    assert words(article, BlockKind.PARAGRAPH) == [*COPY, *COPY, COPY[0]]


def test_a_slide_without_a_picture_has_no_caption() -> None:
    slide = (
        "<li class='carousel-item'><p class='text'>The ferries have a new head of crews. <a href='/c'>More</a></p></li>"
    )
    article = read(story(f"{FIGURE}{BODY}<ul class='carousel'>{slide}</ul>"))
    assert words(article, BlockKind.CAPTION) == ["A ferry at the quay."]
    assert words(article, BlockKind.CHROME) == ["The ferries have a new head of crews. More"]


def test_a_slide_keeps_every_line_under_its_picture() -> None:
    lines = ["The ferry Levkas waits at the quay for its crew.", "Lorries stand in a queue before the harbour gate."]
    slide = "<li class='slide'><img src='/w/1.jpg'>" + "".join(f"<p>{line}</p>" for line in lines) + "</li>"
    article = read(story(f"{FIGURE}{BODY}<ul class='slides'>{slide}</ul>"))
    assert words(article, BlockKind.CAPTION) == ["A ferry at the quay.", *lines]


def test_a_box_of_the_bodys_class_in_a_module_of_another_is_no_part_of_the_body() -> None:
    module = f"<div class='mod news-for-you'><div class='bd'><p>{COPY[0]}</p><h3>The storm of Sinop</h3></div></div>"
    body = f"<div class='mod content'><div class='bd'>{BODY}{BODY}</div></div><div class='ad'></div>"
    rest = f"<div class='mod content'><div class='bd'><p>{COPY[1]}</p></div></div>"
    article = read(story(f"{body}{rest}{module}"))
    assert words(article, BlockKind.PARAGRAPH) == [*COPY, *COPY, COPY[1]]


@pytest.mark.parametrize(("name", "captions"), [("photo-cap", 1), ("img_cap", 1), ("photo-capital", 0), ("cap", 0)])
def test_a_caption_by_a_shortened_name_is_one_and_another_word_is_none(name: str, captions: int) -> None:
    picture = f'<div class="left"><img src="/p/tulips.jpg"></div><div class="{name}">Tulips in bloom</div>'
    article = read(story(f"{BODY}{picture}{BODY}"))

    assert words(article, BlockKind.CAPTION) == ["Tulips in bloom"] * captions


def test_a_credit_in_a_caption_of_vietnamese_is_set_apart_from_it() -> None:
    article = read(
        story(f'{BODY}<figure><img src="/p/t.jpg"><figcaption>Bến cảng. Ảnh: Nguyễn Hải</figcaption></figure>')
    )

    assert words(article, BlockKind.CREDIT) == ["Ảnh: Nguyễn Hải"]
