"""The web page: what it tells, in which order, where it leads, and that every place on it is the article's own."""

from __future__ import annotations

import base64
import gc
import hashlib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from html_tree import EDITED, Element, parsed, words
from stories import called, clean, of_file, retold

from auditor.audit import Auditor
from auditor.model.analysis import Coverage
from auditor.model.article import Article, BlockKind, Hyperlink
from auditor.model.declared import Declared, Work
from auditor.model.descriptor import Descriptor
from auditor.model.finding import Edit, Finding, Fix, Related, Severity, Suppression
from auditor.model.provenance import ARTICLE, Derivation, DerivationKind, ProvenanceGraph
from auditor.model.report import AuditReport, Skipped
from auditor.model.span import Span
from auditor.reports import page as package
from auditor.reports.base import Style, renderer
from auditor.reports.digest.sheet import Sheet
from auditor.reports.html import IN_FULL
from auditor.reports.page import index as index_of_page
from auditor.reports.page.article import whole
from auditor.reports.page.leaf import Leaf
from auditor.reports.page.prose import listed
from auditor.rules.loading import load_rules
from auditor.settings import Settings
from auditor.text.printable import printable

DATA = Path(package.__file__).parent


def rendered(*results: AuditReport | Skipped, style: Style | None = None) -> str:
    return "".join(renderer("html")(results, style or Style()))


def page(*results: AuditReport | Skipped, style: Style | None = None) -> Element:
    return parsed(rendered(*results, style=style))


def finding(severity: Severity = Severity.WARNING, start: int = 0, end: int = 5, code: str = "NAM001") -> Finding:
    return Finding(code, "misspelled-name", "Skander → Iskander", Span(start, end), severity)


def story(*findings: Finding) -> AuditReport:
    return replace(of_file(retold()), findings=findings)


def headings(root: Element) -> list[tuple[int, str]]:
    return [(int(each.tag[1]), words(each)) for each in root.all() if re.fullmatch("h[1-6]", each.tag)]


def marks(root: Element, key: str) -> str:
    """The marked words of a finding, all pieces of them."""
    return "".join(each.text(without="ref") for each in root.of("mark", data_key=key))


def test_the_parts_stand_in_the_order_of_an_editor_s_questions() -> None:
    assert headings(page(retold())) == [
        (1, "ferries.txt"),
        (2, "Where it comes from"),
        (2, "The article, as it stands"),
        (2, "Sources"),
        (2, "Who says it"),
        (2, "Pictures and credits"),
        (2, "How this was computed, and what the tool does not know"),
    ]


def test_the_first_sentences_say_the_verdict_in_plain_words() -> None:
    (lead,) = page(retold()).of("p", "lead")

    assert words(lead) == (
        "News.Az retells Al Jazeera, which seems to lean on the Italian Coast Guard; none of it is first-hand. "
        "2 of 4 sentences are attributed. One piece of the page was copied into the text, one name is misspelled and "
        "one credit is printed twice."
    )


SEVERAL = """Three ferries were held on Monday, the harbour office said.

“We wait,” Ann Lund told Reuters. Officials said that the ferries may leave, and Ida Roe said that they will not.

The harbour office said that nobody was hurt, and Ann Lund told the BBC that the crews were fed.
"""


def test_the_sources_of_the_first_sentence_are_those_of_the_table() -> None:
    with Auditor.of(Settings()) as auditor:
        result = auditor.audit_text(SEVERAL, "a.txt")
    assert isinstance(result, AuditReport)
    root = page(result)
    [table] = [each for each in root.of("section") if each.of("h2") and words(each.of("h2")[0]) == "Sources"]

    assert len(table.of("tr")) - 1 == 6
    assert "This page has six sources, one of them unnamed: " in words(root.of("p", "lead")[0])
    assert " and three others. " in words(root.of("p", "lead")[0])


def test_a_clean_story_reads_as_praise() -> None:
    root = page(clean())

    assert words(root.of("p", "lead")[0]) == (
        "Reuters speaks with one source itself: the Italian Coast Guard. 1 of 1 sentence is attributed. "
        "There is nothing to mend."
    )
    assert [words(each) for each in root.of(class_="verdict")[0].of("li")] == ["clean"]


def test_a_name_that_begins_with_its_article_has_no_second_one() -> None:
    report = clean()
    named = tuple(replace(agent, name="The Italian Coast Guard") for agent in report.analysis.agents)
    (lead,) = page(replace(report, analysis=replace(report.analysis, agents=named))).of("p", "lead")

    assert words(lead).startswith("Reuters speaks with one source itself: The Italian Coast Guard. ")


def test_the_verdict_is_that_of_the_terminal() -> None:
    (verdict,) = page(retold()).of("ul", "verdict")

    assert [words(each) for each in verdict.of("li")] == ["second-hand", "3 to mend", "1 to know"]


def test_who_filed_a_story_is_no_source_of_it() -> None:
    report = clean()
    step = Derivation(ARTICLE, "reuters", DerivationKind.DERIVED, (Span(17, 24),))
    graph = ProvenanceGraph((step, *report.analysis.graph.derivations))
    (lead,) = page(replace(report, analysis=replace(report.analysis, graph=graph, publisher=None))).of("p", "lead")

    assert words(lead).startswith(
        "This page speaks with one source itself: the Italian Coast Guard; its dateline names Reuters. "
    )


def test_a_story_with_most_from_others_names_those_between() -> None:
    report = retold()
    analysis = replace(report.analysis, frame=None, coverage=Coverage(4, 2, 0, 2, 2))

    assert "News.Az has all that it attributes by way of others. " in words(page(replace(report, analysis=analysis)))


def test_names_in_a_sentence_are_joined_and_the_rest_counted() -> None:
    assert listed(["A"]) == "A"
    assert listed(["A", "B"]) == "A and B"
    assert listed(["A", "B", "C"], 5) == "A, B, C and two others"
    assert listed(["A"], 2) == "A and one other"
    assert listed([]) == ""


def test_each_phrase_is_of_a_rule_that_there_is_and_can_be_filled_in() -> None:
    phrases = tomllib.loads((DATA / "phrases.toml").read_text(encoding="utf-8"))

    assert set(phrases) <= {rule.name for rule in load_rules().values()}
    for told in phrases.values():
        assert set(told) == {"one", "many"}
        assert "{" not in told["one"].format(places="twice", block="caption") + told["many"].format(n="two")


def test_a_rule_without_a_phrase_is_told_by_its_name() -> None:
    strange = replace(finding(code="ABC001"), name="comma-splice")

    assert "Two findings of “comma splice”." in words(page(story(strange, replace(strange, span=Span(6, 7)))))


def test_every_finding_has_a_mark_of_its_words_and_a_card() -> None:
    report = retold()
    root = page(report)
    in_order = sorted(report.live, key=lambda finding: (finding.span, finding.code))

    for key, found in enumerate(in_order, 1):
        (card,) = root.of("li", id=f"a1-f{key}")
        assert marks(root, str(key)) == report.analysis.article.slice(found.span)
        assert [each.text() for each in card.of("b")] == [found.code]
        assert [each.text() for each in card.of("p", "message")] == [found.message]
        assert found.severity.value in card.classes
        assert [each.attributes["href"] for each in root.of("a", "ref") if each.text() == found.code] == [f"#a1-f{key}"]
        assert f"#a1-m{key}" in [each.attributes["href"] for each in card.of("a")]


def test_the_article_stands_whole_block_by_block() -> None:
    report = retold()
    root = page(report)
    (told,) = root.of("section", "story")
    blocks = told.of("div", "block")

    article = report.analysis.article
    assert [each.of("p")[0].text(without="ref") for each in blocks] == [article.slice(b.span) for b in article.blocks]
    assert [each.classes[1] for each in blocks] == [b.kind.value for b in article.blocks]
    assert [words(each.of("span", "label")[0]) for each in blocks[:3]] == ["page chrome", "¶1", "¶2"]


def test_sources_cues_and_quotations_are_marked_as_what_they_are() -> None:
    (told,) = page(retold()).of("section", "story")
    marked = {kind: [each.text("ref") for each in told.of("span", kind) if "last" in each.classes] for kind in KINDS}

    assert marked == {"source": ["the Italian Coast Guard", "News.Az", "Al Jazeera"], "cue": ["said"], "quotation": []}


KINDS = ("source", "cue", "quotation")


def test_overlapping_and_nested_words_keep_their_marks_whole() -> None:
    spans = [(20, 48), (20, 30), (25, 40), (45, 60), (48, 48), (10, 70), (20, 48)]
    report = story(*(finding(start=start, end=end) for start, end in spans))
    root = page(report)

    told = {marks(root, str(key)) for key in range(1, 8)}
    text = report.analysis.article.text
    assert told == {text[start:end].replace("\n", "") for start, end in spans}


def test_words_that_stand_in_no_block_are_shown_too() -> None:
    article = Article.of(
        "a.txt", [(BlockKind.PARAGRAPH, "One."), (BlockKind.PARAGRAPH, "Two.")], separator="\n\u200b\n"
    )
    report = retold()
    report = AuditReport(
        replace(report.analysis, article=article, agents=(), attributions=(), chains=(), frame=None),
        (finding(start=5, end=6),),
    )
    report = replace(report, analysis=replace(report.analysis, graph=replace(report.analysis.graph, derivations=())))
    root = page(report)

    assert marks(root, "1") == "<U+200B>"
    assert [words(each) for each in root.of("span", "label")] == ["¶1", "between blocks", "¶2"]


def test_each_step_of_the_chain_leads_to_the_words_that_say_so() -> None:
    report = retold()
    root = page(report)
    (picture,) = root.of("svg", "drawing")
    assert picture.of("g", role="img")
    leads = [each.attributes["href"][1:] for each in picture.of("a")]
    spoken = [each.attributes["href"][1:] for each in root.of("div", "list")[0].of("a")]

    assert leads == spoken
    assert [root.of(id=each)[0].text(without="ref") for each in leads] == [
        "News.Az reports, citing Al Jazeera",
        "the Italian Coast Guard said",
    ]


def test_a_place_on_the_page_is_the_place_in_the_article() -> None:
    report = retold()
    article, root = report.analysis.article, page(report)
    places = [each for each in root.of("span", "place") if "id" in each.attributes]

    assert len(places) > 4
    for each in places:
        start, end = map(int, each.attributes["id"].removeprefix("a1-p").split("-"))
        assert each.text(without="ref") == article.text[start:end]


def test_an_inferred_step_is_dashed_and_says_so() -> None:
    root = page(retold())
    (picture,) = root.of("svg", "drawing")

    assert [each.classes for each in root.of("div", "list")[0].of("li")] == [[], [], ["inferred"]]
    assert [each.classes for each in picture.of("path") if "way" in each.classes].count(["way", "inferred"]) == 1
    assert [each.text() for each in picture.of("text", "where")] == ["¶2", "¶1 · inferred"]


def test_roles_are_told_by_words_and_shapes() -> None:
    root = page(retold())
    (picture,) = root.of("svg", "drawing")
    (legend,) = root.of("figcaption")

    assert [each.text() for each in picture.of("text", "sort")] == ["this page", "outlet", "state body"]
    assert [words(each) for each in legend.of("li")] == [
        "this page",
        "outlet",
        "state body",
        "stated in the text",
        "inferred: no one sentence says so",
    ]
    shapes = {each.attributes["d"] for each in legend.of("path")}
    assert len(shapes) == 3  # a page and an outlet differ in filling and words, two lines in their dashes


def test_credits_and_sources_are_counted() -> None:
    root = page(retold())
    tables = [[[words(cell) for cell in row.of("td")] for row in each.of("tr")[1:]] for each in root.of("table")]
    names = [words(each) for each in root.of("th", scope="row")]

    assert names == ["Italian Coast Guard", "Al Jazeera", "Reuters", "Coast Guard / Telegram"]
    assert tables == [
        [["state body", "1", "1"], ["outlet", "1", "1"]],
        [["1", "9:1"], ["2", "13:9, 15:9"]],
    ]


def test_coverage_is_one_bar_with_its_numbers() -> None:
    root = page(retold())
    (bar,) = root.of("svg", "bar")
    widths = [float(each.attributes["width"]) for each in bar.of("rect")]

    assert widths == [25, 25, 50]
    assert "second-hand: attributed by way of another outlet: 1 (25 %)" in words(root)


def test_a_fix_is_shown_as_struck_and_new_words() -> None:
    (card,) = [each for each in page(of_file(retold())).of("li", "card") if "NAM001" in each.text()]

    assert [each.text() for each in card.of("del")] == ["Moskow"]
    assert [each.text() for each in card.of("ins")] == ["Moscow"]
    assert words(card.of("div", "fix")[0]) == "safe fix The Moskow Moscow Times"


def test_a_fix_that_cannot_be_made_in_the_file_says_where_to_make_it() -> None:
    report = retold()
    shut = replace(report.analysis.article, editable=False)

    assert "fix in the source" in words(page(replace(report, analysis=replace(report.analysis, article=shut))))


def test_edits_that_are_equal_are_shown_once() -> None:
    edits = tuple(Edit(Span(at, at + 1), "") for at in (12, 12, 12))
    card = page(story(replace(finding(), fix=Fix(edits, safe=True)))).of("li", "card")[0]

    assert words(card.of("div", "fix")[0]).endswith("in 3 places")
    assert len(card.of("del")) == 1


def test_related_places_are_linked_under_one_label() -> None:
    related = tuple(Related(Span(at, at + 3), "again here") for at in range(10, 90, 10))
    card = page(story(replace(finding(), related=related))).of("li", "card")[0]

    assert words(card.of("ul", "related")[0]).startswith("again here: 1:11, ")
    assert words(card.of("ul", "related")[0]).endswith(" and 2 more")


def test_why_a_rule_matters_is_told_by_the_rule() -> None:
    rule = Descriptor("NAM001", "misspelled-name", Severity.WARNING, "A name is damaged.\n\nSee ``names``.")
    card = page(replace(story(finding()), rules=(rule,))).of("li", "card")[0]

    assert words(card.of("details")[0]) == "Why it matters A name is damaged. See names."
    assert [each.text() for each in card.of("code")] == ["names"]


def test_what_is_suppressed_is_counted_and_not_shown() -> None:
    root = page(story(replace(finding(), suppressed=Suppression("external", "known"))))

    assert root.of("mark") == root.of("li", "card") == []
    assert "1 suppressed" in words(root)


def test_a_story_without_a_source_says_so_and_draws_nothing() -> None:
    report = clean()
    bare = replace(report.analysis, agents=(), chains=(), graph=replace(report.analysis.graph, derivations=()))
    root = page(replace(report, analysis=bare))

    assert root.of("svg", "drawing") == []
    assert "Nobody is named as its source." in words(root)


def test_links_lead_to_the_web_and_nowhere_else() -> None:
    report = retold()
    at = report.analysis.article.text.index("Al Jazeera")
    linked = [
        ("https://aljazeera.com@evil.example/story", ["evil.example"]),
        ("javascript:alert(1)", []),
        ("data:text/html,x", []),
        ("https://a b.example/", []),
        ("http://[", []),
        ("//evil.example/", []),
    ]
    for url, hosts in linked:
        links = (Hyperlink(Span(at, at + 10), url),)
        article = replace(
            report.analysis.article,
            links=links,
            url=url,
            declared=Declared((Work("It", f"{url}?2"), Work("Itself", url))),
        )
        root = page(replace(report, analysis=replace(report.analysis, article=article)))
        out = [each for each in root.of("a") if not each.attributes["href"].startswith("#")]
        assert [each.text() for each in out] == [*(["the page itself", "It"] if hosts else []), *hosts]
        assert {each.attributes["rel"] for each in out} <= {"noopener noreferrer nofollow"}


def test_the_page_may_load_and_run_nothing() -> None:
    root = page(retold())
    (policy,) = (each.attributes["content"] for each in root.of("meta") if "http-equiv" in each.attributes)
    (style,) = root.of("style")
    digest = base64.b64encode(hashlib.sha256(style.text().encode()).digest()).decode()

    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert not re.search(r"url\(|@import|@font-face|expression", style.text())


def test_the_page_is_ascii_so_that_no_encoding_can_spoil_it() -> None:
    assert rendered(retold(), clean()).isascii()


def test_many_articles_are_folded_and_listed_with_the_worst_first() -> None:
    grave = called("c.txt", story(finding(Severity.ERROR)))
    root = page(called("a.txt", clean()), called("b.txt", retold()), grave, Skipped("d.xml", "no reader"))
    (index,) = root.of("section", "index")

    assert [words(each) for each in index.of("ol")[0].of("a")] == ["c.txt", "b.txt", "a.txt"]
    assert [each.attributes["href"] for each in index.of("ol")[0].of("a")] == ["#a3-top", "#a2-top", "#a1-top"]
    assert words(index.of("p", "lead")[0]) == "3 articles · 1 with nothing to mend · 1 skipped"
    assert words(index.of("ul", "rows")[0]) == "d.xml no reader"
    assert [level for level, _ in headings(root)][:3] == [1, 2, 3]
    assert ["open" in each.attributes for each in root.of("details", "article")] == [False, False, False]


def test_the_articles_stand_in_the_order_of_the_index() -> None:
    grave = called("c.txt", story(finding(Severity.ERROR)))
    root = page(called("a.txt", clean()), called("b.txt", retold()), grave)
    listed = [each.attributes["href"] for each in root.of("section", "index")[0].of("ol")[0].of("a")]

    assert listed == [f"#{each.of('div')[0].attributes['id']}" for each in root.of("details", "article")]
    assert listed[0] == "#a3-top"


def test_full_unfolds_every_article_and_quiet_leaves_out_what_is_sound() -> None:
    unfolded = page(clean(), retold(), style=Style(full=True))
    quiet = page(clean(), retold(), style=Style(quiet=True))

    assert ["open" in each.attributes for each in unfolded.of("details", "article")] == [True, True]
    assert len(quiet.of("details", "article")) == len(quiet.of("ol")[0].children) == 1
    assert "2 articles · 1 with nothing to mend" in words(quiet)


def test_the_findings_of_all_articles_are_counted_by_rule() -> None:
    (table,) = page(retold(), retold()).of("section", "index")[0].of("table")

    assert [words(each) for each in table.of("tr")][1:] == [
        "CAP001 repeated-caption warning 2 2",
        "NAM001 misspelled-name warning 2 2",
        "RES001 page-chrome warning 2 2",
        "PRV001 second-hand-story note 2 2",
    ]


def test_headings_leave_out_no_level() -> None:
    for root in (page(retold()), page(retold(), clean(), Skipped("a", "b"))):
        levels = [level for level, _ in headings(root)]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_no_article_is_kept_for_the_index() -> None:
    alive = []

    def results() -> Iterator[AuditReport]:
        for number in range(8):
            gc.collect()
            alive.append(sum(isinstance(each, AuditReport) for each in gc.get_objects()))
            yield called(f"{number}.txt", retold())

    assert rendered_from(results()).count("<details class") == 8
    assert max(alive[4:]) <= alive[3]


def rendered_from(results: Iterator[AuditReport], style: Style | None = None) -> str:
    return "".join(renderer("html")(results, style or Style()))


def many(number: int) -> Iterator[AuditReport]:
    """Sound stories, of which the last two are the worst."""
    for place in range(number - 2):
        yield called(f"{place}.txt", clean())
    yield called("c.txt", retold())
    yield called("d.txt", story(finding(Severity.ERROR)))


def test_of_very_many_articles_the_worst_are_told_in_full_and_the_others_in_a_line() -> None:
    root = parsed(rendered_from(many(IN_FULL + 20)))
    (index,) = root.of("section", "index")
    rows, ids = index.of("ol")[0].children, {each.attributes.get("id") for each in root.all()}
    leading = [each.attributes["href"] for each in index.of("ol")[0].of("a")]

    assert [len(root.of("details", "article")), len(rows), len(leading)] == [IN_FULL, IN_FULL + 20, IN_FULL]
    assert [words(each).split()[0] for each in rows[:3] if isinstance(each, Element)] == ["d.txt", "c.txt", "0.txt"]
    assert {href.removeprefix("#") for href in leading} <= ids
    assert f"The worst {IN_FULL} are told in full" in words(index)


def test_full_tells_very_many_articles_in_full_as_they_come() -> None:
    pieces = renderer("html")(many(IN_FULL + 20), Style(full=True))
    read = "".join(pieces)

    assert read.count('<details class="article"') == IN_FULL + 20
    assert "told in full" not in read


def test_the_index_is_no_longer_than_a_browser_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_of_page, "LISTED", 5)
    (index,) = parsed(rendered_from(many(9))).of("section", "index")

    assert len(index.of("ol")[0].children) == 5
    assert "And 4 articles after them." in words(index)


def test_a_headline_names_the_article_and_a_long_one_is_cut() -> None:
    parts = [(BlockKind.HEADLINE, "Ferries held " * 20), (BlockKind.PARAGRAPH, "Rain.")]
    report = AuditReport(replace(clean().analysis, article=Article.of("x", parts), agents=(), chains=()), ())
    report = replace(report, analysis=replace(report.analysis, graph=replace(report.analysis.graph, derivations=())))
    (title,) = page(report).of("h1")

    assert words(title).startswith("Ferries held Ferries")
    assert len(words(title)) == 120
    assert words(title).endswith("…")


@pytest.mark.parametrize("name", ["page.css", "phrases.toml"])
def test_the_data_files_are_ascii(name: str) -> None:
    assert (DATA / name).read_bytes().isascii()


def test_invisible_characters_of_a_mark_are_written_out() -> None:
    text = "The Mos\u200bcow Times"
    article = Article.of("a.txt", [(BlockKind.PARAGRAPH, text)])
    analysis = replace(clean().analysis, article=article, agents=(), chains=())
    analysis = replace(analysis, graph=replace(analysis.graph, derivations=()))

    assert marks(page(AuditReport(analysis, (finding(end=len(text)),))), "1") == printable(text)


def test_beside_an_editor_each_fix_has_a_button_and_each_card_tells_its_words() -> None:
    fix = Fix((Edit(Span(0, 5), "Iskander"),), True)
    report = story(replace(finding(), fix=fix, fingerprint="f1"), replace(finding(start=6, end=9), fingerprint="f2"))
    edited = parsed("".join(whole(Leaf(Sheet(report, Style()), form="desk"))), *EDITED)

    (button,) = edited.of("button")
    assert button.attributes == {
        "form": "desk",
        "name": "accept",
        "value": "f1",
        "aria-label": "Accept: Skander → Iskander",
    }
    assert [
        [each.attributes[f"data-{name}"] for name in ("finding", "start", "end")] for each in edited.of("li", "card")
    ] == [["f1", "0", "5"], ["f2", "6", "9"]]


def test_a_page_that_stands_alone_has_no_buttons() -> None:
    report = story(replace(finding(), fix=Fix((Edit(Span(0, 5), "Iskander"),), True)))

    assert page(report).of("button") == []
