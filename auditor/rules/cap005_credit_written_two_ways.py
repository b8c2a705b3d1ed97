"""CAP005, credit-written-two-ways."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.agent import MEDIA
from auditor.model.analysis import Analysis
from auditor.model.finding import Finding, Related, Severity
from auditor.model.provenance import ChainKind
from auditor.model.span import Span
from auditor.rules.base import Rule


@dataclass(frozen=True)
class CreditWrittenTwoWays(Rule):
    """One agency is credited under two spellings in the same article.

    Whoever counts, searches or bills pictures by their credit misses one of
    the two; house style knows one. A line that names a "source" may be the
    story's, and is not compared.

    Flagged:
        caption: Rescuers search the river near Passau.
        credit: REUTERS
        caption: The bridge at dawn.
        credit: ⟦Reuters⟧

    Clean:
        caption: Rescuers search the river near Passau.
        credit: REUTERS
        caption: The bridge at dawn.
        credit: REUTERS
    """

    code = "CAP005"
    name = "credit-written-two-ways"
    severity = Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each agency, on the first place of its second form."""
        for forms in _forms(analysis).values():
            if len(forms) > 1:
                (first, where), *others = forms.items()
                later = [span for _, spans in others for span in spans]
                yield self.finding(
                    later[0],
                    f"credited as {_listed([first, *(form for form, _ in others)])}",
                    Related(where[0], f"{first!r} here"),
                    *(Related(span, "and here") for span in later[1:]),
                )


def _forms(analysis: Analysis) -> dict[str, dict[str, list[Span]]]:
    """Agency to spelling to places; a collection of an agency's ("Getty Images Sport") is credited as the agency.

    A line that names a "source" may be the story's, and one that gives both a name and its letters has no other form.
    """
    media = {agent.id: agent.name for agent in analysis.agents if agent.role in MEDIA}
    forms: dict[str, dict[str, list[Span]]] = {}
    apart = [*analysis.pictures.notices, *(one.span for one in analysis.pictures.credits if one.of_source)]
    for chain in analysis.of_kind(ChainKind.CREDIT):
        for link in {link.agent: link for link in chain.links}.values():
            if link.agent in media and not any(line.contains(link.span) for line in apart):
                form = " ".join(analysis.article.slice(link.span).split())
                name = media[link.agent]
                form = name if form.startswith(f"{name} ") else form
                forms.setdefault(link.agent, {}).setdefault(form, []).append(link.span)
    return forms


def _listed(forms: list[str]) -> str:
    return " and as ".join(f'"{form}"' for form in forms)
