"""What explains that the audited article shares text with another one: credit, an agency, one house, a release.

In doubt there is an explanation: to miss a copy costs less than to accuse somebody of one.
"""

from __future__ import annotations

import re
from functools import cache, cached_property

from auditor.corpus.addresses import address, one_page
from auditor.corpus.asking import Match
from auditor.corpus.crediting import Called, called
from auditor.corpus.houses import one_house, outlet_of
from auditor.corpus.naming import agencies, at_edge
from auditor.gazetteer.lookup import Gazetteer
from auditor.model.agent import Role
from auditor.model.analysis import Analysis
from auditor.model.article import BlockKind
from auditor.model.provenance import ChainKind
from auditor.model.reuse import Category, Standing
from auditor.text.capitals import CAPITAL
from auditor.text.hosts import host_of
from auditor.wordlists import wordlist

HEAD, FOOT = 400, 300
"""Characters of an article in which its byline stands."""

_NAME = rf"{CAPITAL}[\w’'-]{{1,30}}"
_PERSON = re.compile(rf"(?<![\w’'-]){_NAME}(?: {CAPITAL}\.)?(?: (?:al|bin|da|de|di|el|la|van|von))?(?: {_NAME}){{1,2}}")


class Explainer:
    """Reads one audited article for whatever explains that it shares text with others."""

    def __init__(self, analysis: Analysis, names: Gazetteer) -> None:
        self._analysis, self._article, self._names = analysis, analysis.article, names
        self.outlet = outlet_of(analysis.publisher, analysis.article.url, names)

    def standing(self, match: Match, outlet: str | None) -> Standing:
        """How the article stands to ``match``, which ``outlet`` published."""
        if match.pair.category is Category.REVISION or self._own(match, outlet):
            return Standing.OWN
        if match.pair.category is Category.PRESS_RELEASE:
            return Standing.RELEASE
        if self._carries_agency:
            return Standing.AGENCY
        if self._credits(match, outlet):
            return Standing.CREDITED
        if set(self.agencies(match, outlet)) & self._named_agencies:
            return Standing.AGENCY
        if match.pair.category is Category.INCIDENTAL:
            return Standing.INCIDENTAL
        if self.agencies(match, outlet):
            return Standing.AGENCY_UNNAMED
        return Standing.UNKNOWN if outlet is None or self.outlet is None else Standing.UNCREDITED

    def agencies(self, match: Match, outlet: str | None) -> tuple[str, ...]:
        """The agencies whose copy ``match`` is, by who published it, by its edges and by what is shared."""
        entry = None if outlet is None else self._names.medium(outlet)
        own = (entry.name,) if entry is not None and entry.role is Role.WIRE else ()
        spotted = agencies(self._names).spot(match.text, match.text.encode("utf-8", "surrogatepass"))
        shared = [passage.b for passage in match.pair.passages]
        carried = (
            name for span, name in spotted if at_edge(span, match.text) or any(each.overlaps(span) for each in shared)
        )
        return tuple(dict.fromkeys((*own, *carried)))

    def _own(self, match: Match, outlet: str | None) -> bool:
        held = match.held
        if one_page(held.url, self._article.url):
            return True
        if outlet is not None and self.outlet is not None and one_house(outlet, self.outlet, self._names):
            return True
        edges = f"{match.text[:HEAD]}\n{match.text[-FOOT:]}\n{held.author or ''}"
        return any(author in edges for author in self._authors)

    @cached_property
    def _authors(self) -> tuple[str, ...]:
        bylines = (self._article.slice(block.span) for block in self._article.of_kind(BlockKind.BYLINE))
        lines = [line.removeprefix("By ") for line in (*bylines, *filter(None, [self._article.author]))]
        people = (match[0] for line in lines for match in _PERSON.finditer(line))
        return tuple(name for name in people if self._names.medium(name) is None and _desks().isdisjoint(_low(name)))

    @cached_property
    def _carries_agency(self) -> bool:
        """Whether a dateline, sign-off or byline calls the article an agency's, or an agency published it."""
        entry = None if self.outlet is None else self._names.medium(self.outlet)
        if entry is not None and entry.role is Role.WIRE:
            return True
        wires = {agent.id for agent in self._analysis.agents if agent.role is Role.WIRE}
        lines = (*self._analysis.of_kind(ChainKind.DATELINE), *self._analysis.of_kind(ChainKind.SIGNOFF))
        if any(link.agent in wires for chain in lines for link in chain.links):
            return True
        bylines = [self._article.slice(block.span) for block in self._article.of_kind(BlockKind.BYLINE)]
        return any(agencies(self._names).spot(line, line.encode("utf-8", "surrogatepass")) for line in bylines)

    @cached_property
    def _named_agencies(self) -> frozenset[str]:
        """The agencies that the article names anywhere, be it for a picture."""
        text = self._article.text
        spotted = agencies(self._names).spot(text, text.encode("utf-8", "surrogatepass"))
        cast = (agent.name for agent in self._analysis.agents if agent.role is Role.WIRE)
        return frozenset({*(name for _, name in spotted), *cast})

    def _credits(self, match: Match, outlet: str | None) -> bool:
        held = match.held
        if any(address(url) == address(held.url) for url in self._leads if address(url) is not None):
            return True
        return outlet is not None and self._names_outlet(outlet, called(held.publisher, host_of(held.url), self._names))

    def _names_outlet(self, outlet: str, names: Called) -> bool:
        """Whether the article names it, as one of its sources too, or links to its site."""
        if any(agent.name == outlet or agent.name in names.forms for agent in self._analysis.agents):
            return True
        return names.named_in(self._article.text, self._analysis.publisher) or self._leads_to(outlet, names)

    def _leads_to(self, outlet: str, names: Called) -> bool:
        hosts = {host_of(url) for url in self._leads}
        sites = (self._names.of_domain(host) for host in hosts)
        if any(site is not None and site.name == outlet for site in sites):
            return True
        return any(host.removeprefix("www.") in names.sites for host in hosts)

    @cached_property
    def _leads(self) -> tuple[str, ...]:
        declared = self._article.declared
        works = (work.url for work in (*declared.based_on, *declared.citations))
        return (*(link.url for link in self._article.links), *filter(None, works))


def _low(name: str) -> list[str]:
    return name.casefold().split()


@cache
def _desks() -> frozenset[str]:
    return frozenset(wordlist("corpus", "citing")["desks"])
