"""Audited stories made by hand from model values, for tests of what is printed of them."""

from __future__ import annotations

from dataclasses import replace

from auditor.fingerprints import fingerprinted
from auditor.model.agent import Agent, Role
from auditor.model.analysis import Analysis, Coverage
from auditor.model.article import Article, BlockKind
from auditor.model.attribution import AttributionRelation, Mode
from auditor.model.finding import Edit, Finding, Fix, Related, Severity
from auditor.model.provenance import (
    ARTICLE,
    Chain,
    ChainKind,
    Derivation,
    DerivationKind,
    Frame,
    Link,
    ProvenanceGraph,
)
from auditor.model.report import AuditReport
from auditor.model.span import Span

RETOLD = (
    (BlockKind.CHROME, "Share + A A 12 px"),
    (BlockKind.PARAGRAPH, "Three ferries were held at Brindisi, the Italian Coast Guard said on Monday."),
    (BlockKind.PARAGRAPH, "They may leave tomorrow, News.Az reports, citing Al Jazeera."),
    (BlockKind.CAPTION, "Passengers wait on the quay on Monday."),
    (BlockKind.CREDIT, "REUTERS"),
    (BlockKind.PARAGRAPH, "The Moskow Times had the story first. Nobody was hurt."),
    (BlockKind.CREDIT, "Source: Coast Guard / Telegram"),
    (BlockKind.CREDIT, "Source: Coast Guard / Telegram"),
)


def span_of(article: Article, words: str, nth: int = 0) -> Span:
    """Where ``words`` stand for the ``nth`` time, from 0."""
    at = -1
    for _ in range(nth + 1):
        at = article.text.index(words, at + 1)
    return Span(at, at + len(words))


def link(article: Article, agent: str, words: str, nth: int = 0) -> Link:
    return Link(agent, span_of(article, words, nth))


def agent(article: Article, id: str, role: Role, *forms: str, name: str = "") -> Agent:
    return Agent(id, name or forms[0], role, True, tuple(span_of(article, form) for form in forms))


def retold() -> AuditReport:
    """A second-hand story with a repeated credit, a misspelled name and page chrome."""
    article = replace(Article.of("wire/ferries.txt", RETOLD, separator="\n\n"), editable=True)
    analysis = Analysis(
        article,
        publisher="News.Az",
        publisher_inferred=True,
        agents=_agents(article),
        attributions=(_said(article),),
        chains=_chains(article),
        frame=Frame(_tag(article), span_of(article, "News.Az reports, citing Al Jazeera")),
        graph=_graph(article),
        coverage=Coverage(4, 2, 0, 1, 2),
    )
    return AuditReport(analysis, fingerprinted(article, _findings(article)))


def _said(article: Article) -> AttributionRelation:
    return AttributionRelation(
        (span_of(article, "the Italian Coast Guard"),),
        (span_of(article, "said"),),
        (span_of(article, "Three ferries were held at Brindisi"),),
        Mode.INDIRECT,
        "italian-coast-guard",
    )


def _agents(article: Article) -> tuple[Agent, ...]:
    return (
        agent(article, "italian-coast-guard", Role.GOVERNMENT_BODY, "Italian Coast Guard"),
        agent(article, "news-az", Role.OUTLET, "News.Az"),
        agent(article, "al-jazeera", Role.OUTLET, "Al Jazeera"),
        agent(article, "reuters", Role.WIRE, "REUTERS", name="Reuters"),
        agent(article, "coast-guard", Role.GOVERNMENT_BODY, "Coast Guard / Telegram", name="Coast Guard"),
        agent(article, "telegram", Role.SOCIAL_MEDIA, "Telegram"),
    )


def _tag(article: Article) -> tuple[Link, ...]:
    return link(article, "news-az", "News.Az"), link(article, "al-jazeera", "Al Jazeera")


def _chains(article: Article) -> tuple[Chain, ...]:
    credits = [
        Chain(
            ChainKind.CREDIT,
            (
                link(article, "coast-guard", "Coast Guard", nth + 1),
                link(article, "telegram", "Telegram", nth),
            ),
        )
        for nth in range(2)
    ]
    return (
        Chain(
            ChainKind.CITATION,
            (link(article, "italian-coast-guard", "Italian Coast Guard"),),
            span_of(article, "Three ferries were held at Brindisi"),
            span_of(article, "the Italian Coast Guard said"),
        ),
        Chain(ChainKind.CITATION, _tag(article), span_of(article, "They may leave tomorrow")),
        Chain(ChainKind.CREDIT, (link(article, "reuters", "REUTERS"),)),
        *credits,
    )


def _graph(article: Article) -> ProvenanceGraph:
    frame = (span_of(article, "News.Az reports, citing Al Jazeera"),)
    said = (span_of(article, "the Italian Coast Guard said"),)
    credit = (span_of(article, "REUTERS"),)
    return ProvenanceGraph(
        (
            Derivation(ARTICLE, "al-jazeera", DerivationKind.DERIVED, frame),
            Derivation("al-jazeera", "italian-coast-guard", DerivationKind.DERIVED, said, inferred=True),
            Derivation(ARTICLE, "reuters", DerivationKind.DERIVED, credit),
        )
    )


def _findings(article: Article) -> tuple[Finding, ...]:
    name, chrome = span_of(article, "The Moskow Times"), span_of(article, "Share + A A 12 px")
    first, second = (span_of(article, "Source: Coast Guard / Telegram", nth) for nth in range(2))
    return (
        Finding(
            "CAP001",
            "repeated-caption",
            "this credit stands twice",
            second,
            Severity.WARNING,
            related=(Related(first, "first used here"),),
            fix=Fix((Edit(Span(first.end, second.end), ""),), safe=True),
        ),
        Finding(
            "NAM001",
            "misspelled-name",
            "The Moskow Times → The Moscow Times",
            name,
            Severity.WARNING,
            fix=Fix((Edit(Span(name.start + 4, name.start + 10), "Moscow"),), safe=True),
        ),
        Finding(
            "RES001",
            "page-chrome",
            "page chrome in the text: a font-size control",
            chrome,
            Severity.WARNING,
            fix=Fix((Edit(chrome, ""),), safe=True),
        ),
        Finding(
            "PRV001",
            "second-hand-story",
            "second-hand: News.Az ← Al Jazeera ← Italian Coast Guard (the last step is inferred)",
            span_of(article, "News.Az reports, citing Al Jazeera"),
            Severity.NOTE,
        ),
    )


WIRE = (
    (BlockKind.DATELINE, "BRINDISI, Italy (Reuters) -"),
    (BlockKind.PARAGRAPH, "Three ferries were held on Monday, the Italian Coast Guard said."),
)


def clean() -> AuditReport:
    """A wire story with nothing to mend."""
    article = Article.of("wire/clean.txt", WIRE, separator=" ")
    source = agent(article, "italian-coast-guard", Role.GOVERNMENT_BODY, "Italian Coast Guard")
    wire = agent(article, "reuters", Role.WIRE, "Reuters")
    said = (span_of(article, "the Italian Coast Guard said"),)
    analysis = Analysis(
        article,
        publisher="Reuters",
        publisher_inferred=True,
        agents=(wire, source),
        chains=(
            Chain(ChainKind.DATELINE, (link(article, "reuters", "Reuters"),)),
            Chain(
                ChainKind.CITATION,
                (link(article, "italian-coast-guard", "Italian Coast Guard"),),
                span_of(article, "Three ferries were held on Monday"),
            ),
        ),
        graph=ProvenanceGraph((Derivation(ARTICLE, "italian-coast-guard", DerivationKind.DERIVED, said),)),
        coverage=Coverage(1, 1, 0, 0, 0),
    )
    return AuditReport(analysis, ())


def of_file(report: AuditReport) -> AuditReport:
    """``report`` as if its article had been read from a file of plain text."""
    article = replace(report.analysis.article, encoding="utf-8")
    return replace(report, analysis=replace(report.analysis, article=article))


def on_line(line: int, report: AuditReport) -> AuditReport:
    """``report`` of a record that stands in this line of its file."""
    article = replace(report.analysis.article, line=line)
    return replace(report, analysis=replace(report.analysis, article=article))


def called(origin: str, report: AuditReport) -> AuditReport:
    """``report`` as if its article had been read at ``origin``."""
    article = replace(report.analysis.article, origin=origin)
    return replace(report, analysis=replace(report.analysis, article=article))
