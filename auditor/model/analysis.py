"""An article and all that was found in it: the one argument of every rule."""

from __future__ import annotations

from auditor.model.agent import MEDIA, Agent
from auditor.model.article import Article
from auditor.model.attribution import AttributionRelation, Quotation
from auditor.model.name import LookAlike, Misspelling, NameClash
from auditor.model.pictures import Pictures
from auditor.model.provenance import ARTICLE, Chain, ChainKind, Circle, Frame, ProvenanceGraph
from auditor.model.repetition import Repeats
from auditor.model.residue import Residue
from auditor.model.reuse import Check, Reuse
from auditor.model.span import Span
from auditor.value import value


@value
class Coverage:
    """Sentences of the body's paragraphs, counted by who stands behind them.

    ``attributed + unattributed == sentences``; ``first_hand`` (told to or seen by the publisher) and
    ``second_hand`` (through another outlet, by the sentence's own words) are parts of ``attributed``.
    """

    sentences: int = 0
    attributed: int = 0
    first_hand: int = 0
    second_hand: int = 0
    unattributed: int = 0


@value
class Analysis:
    """What ``analyse`` found. Spans are into ``article.text``; everything is in the order of the text.

    ``reuse`` and ``checks`` come from a corpus; ``reuse`` is ``None`` where none was asked. ``foreign`` where the text
    is of another language than English. ``writers`` are the bylines that sign with more than a newsroom's name.
    A ``release`` is marked as a press release.
    """

    article: Article
    publisher: str | None = None
    publisher_inferred: bool = False
    agents: tuple[Agent, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    attributions: tuple[AttributionRelation, ...] = ()
    chains: tuple[Chain, ...] = ()
    circles: tuple[Circle, ...] = ()
    frame: Frame | None = None
    graph: ProvenanceGraph = ProvenanceGraph(())
    pictures: Pictures = Pictures()
    repeats: Repeats = Repeats()
    misspellings: tuple[Misspelling, ...] = ()
    name_clashes: tuple[NameClash, ...] = ()
    look_alikes: tuple[LookAlike, ...] = ()
    residue: tuple[Residue, ...] = ()
    coverage: Coverage = Coverage()
    foreign: bool = False
    reuse: tuple[Reuse, ...] | None = None
    checks: tuple[Check, ...] = ()
    writers: tuple[Span, ...] = ()
    release: bool = False

    @property
    def unread(self) -> bool:
        """Whether nothing is known of who says what, since of other languages than English no verb of saying is."""
        return self.foreign and not self.attributions

    @property
    def second_hand(self) -> bool:
        """Whether the story's own frame rests it on another outlet than its publisher."""
        roles = {agent.id: agent.role for agent in self.agents}
        names = {agent.id: agent.name for agent in self.agents}
        links = self.frame.links if self.frame is not None else ()
        retold = links[1:] if links and (len(links) > 1 or names[links[0].agent] == self.publisher) else links
        return any(roles[link.agent] in MEDIA for link in retold)

    @property
    def framed_elsewhere(self) -> bool:
        """Whether the tag that frames the story is that of another outlet, whose story stands on this page."""
        if self.frame is None:
            return False
        first, evidence = self.frame.links[0].agent, self.frame.evidence
        steps = self.graph.derivations
        return any(d.generated == ARTICLE and d.used == first and evidence in d.evidence for d in steps)

    def agent(self, id: str) -> Agent:
        """The agent with this id; KeyError if the article has none."""
        for agent in self.agents:
            if agent.id == id:
                return agent
        raise KeyError(id)

    def of_kind(self, kind: ChainKind) -> tuple[Chain, ...]:
        """The chains of one kind, in the order of the text."""
        return tuple([chain for chain in self.chains if chain.kind is kind])
