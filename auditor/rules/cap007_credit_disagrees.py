"""CAP007, credit-disagrees."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from auditor.model.agent import MEDIA
from auditor.model.analysis import Analysis
from auditor.model.declared import ToldCredit
from auditor.model.finding import Finding, Severity
from auditor.model.provenance import ChainKind
from auditor.rules.base import Rule


@dataclass(frozen=True)
class CreditDisagrees(Rule):
    """A picture is credited to one agency on the page and to another in the page's metadata.

    Search engines and archives read the metadata, readers the page; one of
    the two thanks, and pays, the wrong agency.

    Flagged:
        caption: Rescuers search the river near Passau.
        credit: ⟦Photo: Reuters⟧
        told: Getty Images

    Clean:
        caption: Rescuers search the river near Passau.
        credit: Photo: Ann Lee/AFP via Getty Images
        told: Getty Images
    """

    code = "CAP007"
    name = "credit-disagrees"
    severity = Severity.NOTE

    def check(self, analysis: Analysis) -> Iterator[Finding]:
        """One finding for each credit of which page and metadata name no agency in common."""
        for told in analysis.article.declared.credits:
            shown = _shown(analysis, told)
            words = analysis.article.slice(told.span)
            if shown and told.names and not _agree(shown, told.names, words, told.words):
                yield self.finding(told.span, f"credited to {_listed(shown)}, in the metadata to {_listed(told.names)}")


def _shown(analysis: Analysis, told: ToldCredit) -> tuple[str, ...]:
    """The agencies and outlets that the credit on the page names."""
    links = (link for chain in analysis.of_kind(ChainKind.CREDIT) for link in chain.links)
    agents = (analysis.agent(link.agent) for link in links if told.span.contains(link.span))
    return tuple(dict.fromkeys(agent.name for agent in agents if agent.known and agent.role in MEDIA))


def _agree(shown: tuple[str, ...], told: tuple[str, ...], page: str, metadata: str) -> bool:
    """Whether they share a name, or the words of one hold a name of the other."""
    page, metadata = page.casefold(), metadata.casefold()
    return bool(
        set(shown) & set(told)
        or any(name.casefold() in page for name in told)
        or any(name.casefold() in metadata for name in shown)
        or page in metadata
        or metadata in page
    )


def _listed(names: tuple[str, ...]) -> str:
    return " and ".join(names)
