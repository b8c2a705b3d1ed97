"""Words that are meant to act on whoever shows them, and stories that have them wherever a report has others' words."""

from __future__ import annotations

from dataclasses import replace

from stories import retold

from auditor.model.agent import Agent, Role
from auditor.model.article import Article, Block, BlockKind, Hyperlink
from auditor.model.declared import Declared, Work
from auditor.model.descriptor import Descriptor
from auditor.model.finding import Edit, Finding, Fix, Related, Severity, Suppression
from auditor.model.provenance import ProvenanceGraph
from auditor.model.report import AuditReport
from auditor.model.span import Span

EVIL = "\x1b]0;pwned\x07\x9b2J\r\n::error::gone\t\u202e\ud800\x00]]></failure><x>&\"'|`<script>[a](b)"
ACTS = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</style><script>x</script>",
    "</title><svg onload=alert(1)>",
    "<!--",
    "--><script>x</script>",
    "<![CDATA[<b>]]>",
    "&lt;script&gt;",
    "&#60;b&#62;",
    "&amp",
    "javascript:alert(1)",
    "\x00<b>",
    "\ud83d<b>",
    "\u202e\u2066<b>",
    "<math><mi xlink:href=javascript:x>",
    "{{7*7}}${7*7}",
    "\x1b[31m",
    EVIL,
]


def hostile() -> AuditReport:
    """A story whose words, names and origin are all meant to act on whoever shows them."""
    text = f"{EVIL} was held.\n"
    article = replace(Article.of(f"wire/{EVIL}.txt", [(BlockKind.PARAGRAPH, text)]), encoding="utf-8", editable=True)
    whole = Span(0, len(text) - 1)
    finding = Finding(
        "NAM001",
        "misspelled-name",
        f"{EVIL} → x",
        whole,
        Severity.WARNING,
        related=(Related(whole, EVIL),),
        fix=Fix((Edit(whole, ""),), safe=True),
    )
    held = replace(finding, suppressed=Suppression("external", EVIL))
    analysis = replace(
        retold().analysis,
        article=article,
        publisher=EVIL,
        agents=(Agent("x", EVIL, Role.OUTLET, True, (whole,)),),
        attributions=(),
        chains=(),
        frame=None,
        graph=ProvenanceGraph(()),
    )
    return AuditReport(analysis, (finding, replace(finding, severity=Severity.NOTE), held))


def everywhere(words: str) -> AuditReport:
    """A story that has ``words`` wherever a report has words of others."""
    report = retold()
    article, end = report.analysis.article, len(report.analysis.article.text) + 2
    block = Block(BlockKind.PARAGRAPH, Span(end, end + len(words)))
    at = Span(article.text.index("Al Jazeera"), article.text.index("Al Jazeera") + 10)
    given = replace(
        article,
        text=f"{article.text}\n\n{words}",
        blocks=(*article.blocks, block),
        id=words,
        origin=words,
        title=words,
        url=words,
        published=words,
        links=(Hyperlink(at, words),),
        declared=Declared((Work(words, words),), (Work(words, "https://a.example"),)),
    )
    agents = tuple(replace(each, name=words) for each in report.analysis.agents)
    analysis = replace(report.analysis, article=given, agents=agents, publisher=words)
    found = tuple(told_of(each, words, block.span) for each in report.findings)
    return AuditReport(analysis, found, (Descriptor(words[:3], words, Severity.NOTE, f"{words}\n\n{words}"),))


def told_of(finding: Finding, words: str, span: Span) -> Finding:
    related = (Related(span, words), *(replace(each, label=words) for each in finding.related))
    fix = Fix((Edit(span, words),))
    return replace(finding, message=words, name=words, code=words[:3], related=related, fix=fix, span=span)
