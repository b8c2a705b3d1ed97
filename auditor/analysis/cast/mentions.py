"""Which mentions mean the same agent: surnames, acronyms, "the ministry", pronouns."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from operator import attrgetter

from auditor.analysis.cast.aged import aged
from auditor.analysis.cast.answering import answers
from auditor.analysis.cast.appointed import post_holder
from auditor.analysis.cast.compatriots import as_pronoun, near
from auditor.analysis.cast.coreference import WRITERS, compared, resolve, same_person, surname_of
from auditor.analysis.cast.described import named, points, tells_page
from auditor.analysis.cast.gathered import MOST_NAMES, Gathered, last_of_all, spoken_of, standing
from auditor.analysis.cast.merging import merge_named_later, merge_stateless
from auditor.analysis.cast.neuters import thing_told_of
from auditor.analysis.cast.newcomers import newcomer
from auditor.analysis.cast.officers import officer
from auditor.analysis.cast.persons import NEAR, sex_of, sex_of_noun, sex_told
from auditor.analysis.cast.pronouns import WITHIN, begun_with, crowded, died, only_one_named, only_one_titled
from auditor.analysis.cast.titles import holder, titles
from auditor.analysis.cast.told_of import body_of_that_sort, body_told_of, outlet_of_report
from auditor.analysis.cast.wholenames import under_whole_name
from auditor.analysis.sources.source import COMMON, NAME, PRONOUN, Kind, Source
from auditor.gazetteer.lookup import HOUSE, Gazetteer
from auditor.model.agent import ANONYMOUS, BODIES, MEDIA, PERSON, THIS_PAGE, Agent, Mention, Role
from auditor.model.span import Span
from auditor.value import replace, value

_CANONICAL = MEDIA | {Role.SOCIAL_MEDIA}


@value
class Cast:
    """The agents of an article, and which of them each place means."""

    agents: tuple[Agent, ...]
    at: dict[Span, str]

    def name(self, span: Span) -> str:
        """The name of the agent that a place means."""
        return next(agent.name for agent in self.agents if agent.id == self.at[span])


def cast(
    found: Iterable[Source | Mention],
    gazetteer: Gazetteer,
    text: str = "",
    publisher: str | None = None,
    overheard: Mapping[Span, Sequence[Source]] | None = None,
    beneath: Mapping[Span, Span] | None = None,
) -> Cast:
    """Merge mentions into agents; persons that only ``text`` names are those its pronouns mean.

    A short name that may be the ``publisher``'s is. ``overheard`` are the mentions within quotations, each with who
    speaks there; those that are heard ``beneath`` another, each with where that one stands, come after it.
    """
    gathering = _Gathering(gazetteer, text, publisher, overheard or {}, beneath or {})
    for mention in sorted(found, key=attrgetter("span.start", "span.end")):
        if mention.span not in gathering.owner:
            gathering.take(mention)
    merge_stateless(gathering.agents, gathering.owner, text)
    merge_named_later(gathering.agents, gathering.owner, text)
    return _finished(gathering.agents, gathering.owner)


@dataclass(slots=True)
class _Gathering:
    """The agents that the mentions so far mean, which come in the order of the text, and the ``owner`` of each place.

    ``exact`` are those whose name and role were the very same.
    """

    gazetteer: Gazetteer
    text: str
    publisher: str | None
    overheard: Mapping[Span, Sequence[Source]]
    beneath: Mapping[Span, Span]
    agents: list[Gathered] = field(default_factory=list)
    owner: dict[Span, Gathered] = field(default_factory=dict)
    exact: dict[tuple[str, Role], Gathered] = field(default_factory=dict)

    def take(self, mention: Source | Mention) -> None:
        """Give the mention to the agent that it means, an earlier one or a newcomer."""
        text = self.text
        source = mention if isinstance(mention, Source) else _as_source(mention, self.gazetteer)
        source = named(aged(source, text, self.agents), text, self.agents)
        source = _of_page(source, text, self.publisher, self.gazetteer)
        source = under_whole_name(source, text, self.agents, self.publisher, self.gazetteer)
        key = _exactly(source)
        held = holder(source, text, self.agents[-WITHIN:]) or self._compatriot(source)
        if held is not None:
            source = replace(source, kind=Kind.COMMON)
        inner, teller = mention.span in self.overheard, self.beneath.get(mention.span)
        order = last_of_all if inner else spoken_of if teller is not None else standing
        source, meant = self._meant(source, self.exact.get(key) or held, order, inner=inner)
        agent = self._learned(source, self._told_of(source, meant))
        self.exact.setdefault(key, agent)
        agent.mentions.append(source.span)
        if inner:
            agent.overheard = source.span.start
        elif isinstance(mention, Source):
            agent.spoken_of = source.span.start
            agent.standing = max(agent.standing, source.span.start if teller is None else teller.start - 1)
        self.owner[source.span] = agent

    def _compatriot(self, source: Source) -> Gathered | None:
        """The person named before whom "the Irishman" means."""
        pronoun = as_pronoun(source, self.text, self.agents)
        if pronoun is None:
            return None
        meant = resolve(pronoun, self.agents[-WITHIN:], self.text)
        return near(_named_before(pronoun, self.text, self.agents, meant, self.gazetteer), source)

    def _meant(
        self, source: Source, agent: Gathered | None, order: Callable[[Gathered], int], *, inner: bool
    ) -> tuple[Source, Gathered | None]:
        """Whom of the earlier ones the source means, if not ``agent``; and the source, as whom else it may mean."""
        text, recent = self.text, self.agents[-WITHIN:]
        agent = agent or resolve(source, recent, text, order)
        if source.kind is PRONOUN:
            agent = _named_before(source, text, self.agents, agent, self.gazetteer)
        speakers = _speaking(source, self.overheard[source.span], self.agents, self.owner) if inner and agent else []
        speaks = agent in speakers
        if speaks or (agent is not None and agent.mentions and answers(source, agent.mentions[-1], text)):
            low = text.rfind("\n", 0, source.span.start) if speaks else -1
            others = [other for other in recent if other is not agent and other.mentions[-1].start > low]
            agent = resolve(source, others, text, order)
        if agent is None and source.itself is not None:
            source = named(source.itself, text, self.agents)
            agent = resolve(source, recent, text)
        return source, agent

    def _told_of(self, source: Source, agent: Gathered | None) -> Gathered | None:
        """The agent, or whom the copy tells more of: who holds the post, whose body or whose report it is."""
        text, agents = self.text, self.agents
        agent = agent or only_one_titled(source, text, agents) or post_holder(source, text, agents, self.gazetteer)
        body = body_told_of(source, text, agents, self.gazetteer)
        meant = body or agent or outlet_of_report(source, text, agents)
        return meant or body_of_that_sort(source, text, agents, self.gazetteer)

    def _learned(self, source: Source, agent: Gathered | None) -> Gathered:
        """The agent, or a newcomer, with what the source tells of it."""
        text = self.text
        if agent is None:
            agent = newcomer(source)
            agent.pointing = points(source, text)
            agent.known = agent.known or _of_house(source, self.gazetteer)
            self.agents.append(agent)
        else:
            _learn(agent, source)
        _learn_sex(agent, source, text)
        if source.entry is not None and agent.role is Role.PERSON:
            agent.surnames |= {surname_of(text[source.span.start : source.span.end])}
        agent.titles |= titles(source, text)
        return agent


def _named_before(
    source: Source, text: str, gathered: list[Gathered], meant: Gathered | None, gazetteer: Gazetteer
) -> Gathered | None:
    """Whom a pronoun means: the one who seems ``meant``, or whom the copy has named nearer to it."""
    if meant is None or (meant.role is Role.PERSON and meant.mentions[-1].start < source.span.start - NEAR):
        meant = only_one_named(source, text, gathered, meant) or meant
    meant = begun_with(source, text, gathered, meant, gazetteer) or meant
    meant = died(source, text, gathered, meant) or meant
    meant = officer(source, text, gathered, meant, gazetteer) or meant
    meant = thing_told_of(source, text, gathered, meant, gazetteer) or meant
    return crowded(source, text, gathered, meant) or meant


def _speaking(
    source: Source, speakers: Sequence[Source], gathered: Sequence[Gathered], owner: Mapping[Span, Gathered]
) -> list[Gathered]:
    """Who speaks a quotation in which ``source`` is a pronoun: nobody calls themselves "he" or "they" there."""
    if source.kind is not Kind.PRONOUN or source.head in WRITERS:
        return []
    named = (owner.get(s.span) or (same_person(s, gathered) if s.kind is Kind.NAME else None) for s in speakers)
    return [agent for agent in named if agent is not None]


def _of_page(source: Source, text: str, publisher: str | None, gazetteer: Gazetteer) -> Source:
    """The house whose page it is for "told this newspaper"; under a name of its own where nobody knows that."""
    if source.kind is not COMMON or not source.media or not tells_page(source, text):
        return source
    return replace(source, name=publisher or THIS_PAGE, entry=gazetteer.find(publisher or ""), kind=Kind.NAME)


def _of_house(source: Source, gazetteer: Gazetteer) -> bool:
    """Whether the house has set the name down as its own."""
    entry = gazetteer.find(source.name) if source.kind is Kind.NAME else None
    return entry is not None and entry.kind == HOUSE


def _learn_sex(agent: Gathered, source: Source, text: str) -> None:
    if agent.role is ANONYMOUS and not agent.sex:
        agent.sex = sex_of_noun(agent.head)
    if agent.role is not PERSON or agent.sex:
        return
    pronoun = source.kind is Kind.PRONOUN
    agent.sex = sex_of(source.head) if pronoun else sex_told(text, source.span, source.name)


def _exactly(source: Source) -> tuple[str, Role]:
    """What two mentions of one name share; a pronoun and a stand-in share nothing with another."""
    if source.kind is NAME and " " in source.name:
        return source.name.casefold(), source.role
    return f"{source.span.start}:{source.span.end}", source.role


def _as_source(mention: Mention, gazetteer: Gazetteer) -> Source:
    entry = gazetteer.find(mention.name) if mention.known else None
    head = mention.name.split()[-1].lower() if mention.name else ""
    return Source(mention.span, mention.span, mention.name, mention.role, Kind.NAME, head, entry)


def _finished(gathered: Sequence[Gathered], owner: dict[Span, Gathered]) -> Cast:
    ids: dict[int, str] = {}
    taken: set[str] = set()
    agents = []
    for agent in gathered:
        slug = _slug(agent.name)
        unique, number = slug, 2
        while unique in taken:
            unique, number = f"{slug}-{number}", number + 1
        taken.add(unique)
        ids[id(agent)] = unique
        agents.append(Agent(unique, agent.name, agent.role, agent.known, tuple(agent.mentions), agent.pointing))
    return Cast(tuple(agents), {span: ids[id(agent)] for span, agent in owner.items()})


@lru_cache(maxsize=MOST_NAMES)
def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", (plain or name).lower()).strip("-")
    return slug or "agent"


def _learn(agent: Gathered, source: Source) -> None:
    """Keep the canonical name of a known agent, else the longest as written."""
    if source.kind is PRONOUN:
        return
    agent.post = agent.post or source.post
    if agent.role is Role.PERSON and source.role in BODIES and source.kind is Kind.NAME:
        agent.role = source.role
    longer = len(source.name) > len(agent.name) and not (agent.known and agent.role in _CANONICAL)
    if source.kind is Kind.NAME and (longer or not agent.written):
        agent.name, agent.written = source.name, True
        agent.words |= compared(source.name)
        if agent.role is Role.PERSON:
            agent.surnames |= {surname_of(source.name)}
    agent.known = agent.known or source.entry is not None
