"""One audited article as a JSON object of report format version 1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from auditor.model.agent import Agent
from auditor.model.analysis import Analysis, Coverage
from auditor.model.attribution import AttributionRelation
from auditor.model.declared import Declared, Work
from auditor.model.finding import Finding, Fix
from auditor.model.leads import Leads
from auditor.model.place import Lines
from auditor.model.provenance import CITATION, Chain, Derivation, Frame, Link
from auditor.model.report import AuditReport, Skipped
from auditor.model.reuse import Check, Reuse
from auditor.model.span import Span

Json = dict[str, Any]

DIGITS = 4
"""Decimals of a share and of a score."""


def skipped_object(skipped: Skipped, reason: str) -> Json:
    """An input that could not be audited, with why under the key ``reason``, and whose fault it is."""
    told = {"crashed": skipped.crashed, "beside": skipped.beside, "excused": skipped.excused}
    return {"origin": skipped.origin, reason: skipped.reason, **told}


def article_object(report: AuditReport) -> Json:
    """The article's text, what was found in it, and the findings; every offset is into ``text``."""
    analysis, article = report.analysis, report.analysis.article
    return {
        "id": article.id,
        "origin": article.origin,
        "publisher": analysis.publisher,
        "publisher_inferred": analysis.publisher_inferred,
        "title": article.title,
        "url": article.url,
        "published": article.published,
        "language": article.language,
        "encoding": article.encoding,
        "text": article.text,
        "blocks": [{"kind": b.kind, "start": b.span.start, "end": b.span.end} for b in article.blocks],
        **_declared(article.declared),
        **_found(analysis),
        **_compared(analysis),
        "findings": _findings(report),
        **({"unread": True} if analysis.unread else {}),
        **({"release": True} if analysis.release else {}),
        "coverage": _coverage(analysis.coverage),
    }


def _found(analysis: Analysis) -> Json:
    leads = Leads.of(analysis)
    return {
        "agents": [_agent(agent) for agent in analysis.agents],
        "attributions": [_attribution(relation) for relation in analysis.attributions],
        "chains": [_chain(chain, leads) for chain in analysis.chains],
        "frame": None if analysis.frame is None else _frame(analysis.frame, leads),
        "derivations": [_derivation(step) for step in analysis.graph.derivations],
    }


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _agent(agent: Agent) -> Json:
    return {
        "id": agent.id,
        "name": agent.name,
        "role": agent.role,
        "known": agent.known,
        "mentions": _pairs(agent.mentions),
    }


def _attribution(relation: AttributionRelation) -> Json:
    told: Json = {
        "source": _pairs(relation.source),
        "agent": relation.agent,
        "cue": _pairs(relation.cue),
        "content": _pairs(relation.content),
        "mode": relation.mode,
    }
    return _weighed(told, relation, named=bool(relation.source))


def _links(links: Iterable[Link], leads: Leads) -> list[Json]:
    return [_link(link, leads.url(link.span)) for link in links]


def _link(link: Link, url: str | None) -> Json:
    place: Json = {"agent": link.agent, "start": link.span.start, "end": link.span.end}
    return place if url is None else place | {"url": url}


def _chain(chain: Chain, leads: Leads) -> Json:
    claim = None if chain.claim is None else _pair(chain.claim)
    told: Json = {"kind": chain.kind, "agents": _links(chain.links, leads), "claim": claim}
    return _weighed(told, chain, named=chain.kind is CITATION and bool(chain.links))


def _weighed(told: Json, said: AttributionRelation | Chain, *, named: bool) -> Json:
    """``told`` with what is left out where it does not hold.

    That the source says of what stands there that it is not so; and how sure it is who says it, where somebody is
    named: of anything else the levels are not measured.
    """
    if said.denies:
        told["denies"] = True
    if named:
        told["confidence"] = said.confidence
    return told


def _frame(frame: Frame, leads: Leads) -> Json:
    return {"agents": _links(frame.links, leads), "evidence": _pair(frame.evidence)}


def _declared(declared: Declared) -> Json:
    if not declared.based_on and not declared.citations:
        return {}
    return {"declared": {"based_on": _works(declared.based_on), "citations": _works(declared.citations)}}


def _works(works: Iterable[Work]) -> list[Json]:
    return [{"name": work.name, "url": work.url} for work in works]


def _derivation(step: Derivation) -> Json:
    return {
        "generated": step.generated,
        "used": step.used,
        "kind": step.kind,
        "evidence": _pairs(step.evidence),
        "inferred": step.inferred,
    }


def _compared(analysis: Analysis) -> Json:
    if analysis.reuse is None:
        return {}
    return {"reuse": [_reuse(each) for each in analysis.reuse], "checks": [_check(each) for each in analysis.checks]}


def _check(check: Check) -> Json:
    held = check.held
    told: Json = {
        "quotation": _pair(check.span),
        "cited": _pair(check.place),
        "b": held.id,
        "publisher": check.outlet,
        "published": held.published,
        "url": held.url,
        "wording": check.wording,
    }
    told |= {"there": check.there} if check.there else {}
    return told | ({} if check.speaker is None else {"speaker": check.speaker})


def _reuse(reuse: Reuse) -> Json:
    """A pair as the corpus output has it, ``a`` this article; beside it what is known of the other one."""
    held = reuse.held
    return {
        "b": held.id,
        "origin": held.origin,
        "publisher": reuse.outlet,
        "published": held.published,
        "url": held.url,
        "title": held.title,
        "score": round(reuse.score, DIGITS),
        "resemblance": round(reuse.resemblance, DIGITS),
        "containment_a": round(reuse.contained, DIGITS),
        "containment_b": round(reuse.containing, DIGITS),
        "earlier": None if reuse.hours is None else "b" if reuse.hours > 0 else "a",
        "category": reuse.category,
        "standing": reuse.standing,
        "agency": reuse.agency,
        "passages": [{"a": _pair(passage.a), "b": _pair(passage.b)} for passage in reuse.passages],
        "taken": _pairs(reuse.taken),
    }


def _coverage(coverage: Coverage) -> Json:
    return {
        "sentences": coverage.sentences,
        "attributed": coverage.attributed,
        "first_hand": coverage.first_hand,
        "second_hand": coverage.second_hand,
        "unattributed": coverage.unattributed,
    }


def _findings(report: AuditReport) -> list[Json]:
    if not report.findings:
        return []
    lines = Lines.of(report.analysis.article)
    return [_finding(finding, lines) for finding in report.findings]


def _finding(finding: Finding, lines: Lines) -> Json:
    place, held = lines.place(finding.span), finding.suppressed
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "confidence": finding.confidence,
        "message": finding.message,
        "start": finding.span.start,
        "end": finding.span.end,
        "line": place.line,
        "column": place.column,
        "related": [{"start": r.span.start, "end": r.span.end, "label": r.label} for r in finding.related],
        "fix": None if finding.fix is None else _fix(finding.fix),
        "suppressed": None if held is None else {"kind": held.kind, "reason": held.reason},
        "fingerprint": finding.fingerprint,
    }


def _fix(fix: Fix) -> Json:
    edits = [{"start": e.span.start, "end": e.span.end, "replacement": e.replacement} for e in fix.edits]
    return {"safe": fix.safe, "edits": edits}
