"""Whatever is marked in whatever article: the page nests, every mark has its words, and none of them acts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from html_tree import Element, parsed
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model.agent import Agent, Role
from auditor.model.analysis import Analysis, Coverage
from auditor.model.article import Article, BlockKind, Hyperlink
from auditor.model.attribution import AttributionRelation, Mode, Quotation
from auditor.model.finding import Edit, Finding, Fix, Related, Severity, Suppression
from auditor.model.provenance import ARTICLE, Chain, ChainKind, Derivation, DerivationKind, Frame, Link, ProvenanceGraph
from auditor.model.report import AuditReport
from auditor.model.span import Span
from auditor.reports.base import Style, renderer
from auditor.text.printable import printable

LETTERS = st.characters(codec=None) | st.sampled_from("<>&\"'`=/ \n\t\x00\u202e\u200b\ud800\ufffe;#")
WORDS = st.text(LETTERS, max_size=12)
NAMES = WORDS | st.sampled_from(["</style><script>", "<!--", "]]>", "javascript:x", "&lt;", "https://a.example/"])


Provenance = tuple[tuple[Chain, ...], Frame | None, ProvenanceGraph]


def spans(length: int) -> st.SearchStrategy[Span]:
    places = st.integers(0, length)
    return st.tuples(places, places).map(lambda pair: Span(min(pair), max(pair)))


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Blocks with white space between them, and some before and after."""
    kinds = st.sampled_from(BlockKind)
    parts = draw(st.lists(st.tuples(kinds, WORDS.map(lambda words: f"a{words}z")), max_size=6))
    separator = draw(st.sampled_from([" ", "\n\n", "\n \n"]))
    article = Article.of(draw(NAMES), parts, separator=separator)
    return replace(article, title=draw(st.none() | NAMES), url=draw(st.none() | NAMES), editable=draw(st.booleans()))


@st.composite
def reports(draw: st.DrawFn) -> AuditReport:
    article = draw(articles())
    place = spans(len(article.text))
    ids = [f"agent-{number}" for number in range(draw(st.integers(0, 5)))]
    agents = [Agent(id, draw(NAMES), draw(st.sampled_from(Role)), True, (draw(place),)) for id in ids]
    found, frame, graph = draw(chains(place, ids))
    analysis = Analysis(
        replace(article, links=tuple(Hyperlink(draw(place), draw(NAMES)) for _ in ids)),
        publisher=draw(st.none() | NAMES),
        agents=tuple(agents),
        quotations=tuple(Quotation(span, span) for span in draw(st.lists(place, max_size=4))),
        attributions=tuple(draw(relations(place, ids)) for _ in range(draw(st.integers(0, 3)))),
        chains=found,
        frame=frame,
        graph=graph,
        coverage=draw(st.sampled_from([Coverage(), Coverage(3, 2, 0, 1, 1), Coverage(1, 1, 0, 1, 0)])),
    )
    return AuditReport(analysis, tuple(draw(st.lists(findings(place), max_size=8))))


def relations(place: st.SearchStrategy[Span], ids: Sequence[str]) -> st.SearchStrategy[AttributionRelation]:
    some = st.lists(place, max_size=2).map(tuple)
    agent = st.sampled_from([*ids, None])
    return st.builds(AttributionRelation, some, some, some, st.sampled_from(Mode), agent)


@st.composite
def chains(
    draw: st.DrawFn, place: st.SearchStrategy[Span], ids: Sequence[str]
) -> tuple[tuple[Chain, ...], Frame | None, ProvenanceGraph]:
    """Chains over some of the agents, and the graph that they make."""
    if not ids:
        return (), None, ProvenanceGraph(())
    links = st.lists(st.builds(Link, st.sampled_from(ids), place), min_size=1, max_size=4).map(tuple)
    found = draw(st.lists(st.builds(Chain, st.sampled_from(ChainKind), links), max_size=5))
    frame = draw(st.none() | st.builds(Frame, links, place))
    steps = [
        Derivation(one, other, DerivationKind.DERIVED, (draw(place),), draw(st.booleans()))
        for chain in found
        for one, other in pairwise([ARTICLE, *(link.agent for link in chain.links)])
    ]
    return tuple(found), frame, ProvenanceGraph(tuple(steps))


def findings(place: st.SearchStrategy[Span]) -> st.SearchStrategy[Finding]:
    fixes = st.none() | st.builds(Fix, st.lists(st.builds(Edit, place, NAMES), max_size=5).map(tuple), st.booleans())
    return st.builds(
        Finding,
        st.sampled_from(["NAM001", "CAP001", "PRV003", "<b>"]),
        st.sampled_from(["misspelled-name", "repeated-caption", "<i>"]),
        NAMES,
        place,
        st.sampled_from(Severity),
        related=st.lists(st.builds(Related, place, NAMES), max_size=4).map(tuple),
        fix=fixes,
        suppressed=st.none() | st.just(Suppression("external")),
    )


def page(report: AuditReport) -> Element:
    return parsed("".join(renderer("html")([report], Style())))


def squeezed(words: str) -> str:
    return "".join(words.split())


@settings(max_examples=60)
@given(reports())
def test_every_block_reads_as_in_the_article_and_every_finding_has_its_words_and_its_card(report: AuditReport) -> None:
    root, article = page(report), report.analysis.article
    blocks = [each for each in root.of("div", "block") if "between" not in each.classes]
    found = sorted(report.live, key=lambda finding: (finding.span, finding.code))

    assert [each.of("p")[0].text(without="ref") for each in blocks] == [
        printable(article.slice(block.span)) for block in article.blocks
    ]
    assert len(root.of("li", "card")) == len(found)
    for key, finding in enumerate(found, 1):
        pieces = root.of("mark", data_key=str(key))
        marked = "".join(piece.text(without="ref") for piece in pieces)
        assert squeezed(marked) == squeezed(printable(article.slice(finding.span)))
        assert next(iter(pieces)).attributes.get("id") == f"a1-m{key}"
        assert [each.attributes["href"] for each in root.of("a", "ref")].count(f"#a1-f{key}") == 1


def test_marks_one_within_the_other_without_end_are_nested_no_deeper_than_browsers_go() -> None:
    article = Article.of("a", [(BlockKind.PARAGRAPH, "x" * 2_000)])
    found = tuple(Finding("A", "a", "m", Span(at, 2_000 - at), Severity.NOTE) for at in range(900))
    printed = "".join(renderer("html")([AuditReport(Analysis(article), found)], Style()))

    assert len(parsed(printed).of("a", "ref")) == 900
    assert len(printed) < 1_000_000
    assert depth(parsed(printed)) < 60


def depth(element: Element) -> int:
    return 1 + max((depth(child) for child in element.children if isinstance(child, Element)), default=0)
