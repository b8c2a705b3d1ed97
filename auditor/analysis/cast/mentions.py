"""Which mentions mean the same agent: surnames, acronyms, "the ministry", pronouns."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from auditor.analysis.cast.aged import aged
from auditor.analysis.cast.answering import answers
from auditor.analysis.cast.appointed import post_holder
from auditor.analysis.cast.coreference import WRITERS, compared, resolve, same_entry, same_person, surname_of
from auditor.analysis.cast.described import named, points, tells_page
from auditor.analysis.cast.gathered import MOST_NAMES, Gathered, last_of_all, spoken_of, standing
from auditor.analysis.cast.merging import merge_named_later, merge_stateless
from auditor.analysis.cast.newcomers import newcomer
from auditor.analysis.cast.persons import NEAR, given_name, sex_of, sex_of_noun, sex_told
from auditor.analysis.cast.pronouns import WITHIN, begun_with, crowded, died, only_one_named, only_one_titled
from auditor.analysis.cast.shortnames import whole_outlet, whole_person
from auditor.analysis.cast.surnames import in_full, may_be_short
from auditor.analysis.cast.titles import holder, titles
from auditor.analysis.cast.told_of import body_of_that_sort, body_told_of, outlet_of_report
from auditor.analysis.sources.source import COMMON, NAME, PRONOUN, Kind, Source
from auditor.gazetteer.lookup import HOUSE, Gazetteer
from auditor.model.agent import ANONYMOUS, BODIES, DOCUMENT, MEDIA, PERSON, THIS_PAGE, Agent, Mention, Role
from auditor.model.span import Span
from auditor.value import replace, value

_CANONICAL = MEDIA | {Role.SOCIAL_MEDIA}


@value
class Cast:
    """The agents of an article, and which of them each place means."""

    agents: tuple[Agent, ...]
    at: dict[Span, str]


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
    overheard, beneath = overheard or {}, beneath or {}
    gathered: list[Gathered] = []
    owner: dict[Span, Gathered] = {}
    exact: dict[tuple[str, Role], Gathered] = {}
    for mention in sorted(found, key=lambda m: (m.span.start, m.span.end)):
        if mention.span in owner:
            continue
        source = mention if isinstance(mention, Source) else _as_source(mention, gazetteer)
        source = named(aged(source, text, gathered), text, gathered)
        source = _in_full(_of_page(source, text, publisher, gazetteer), text, gathered, publisher, gazetteer)
        key = _exactly(source)
        held = holder(source, text, gathered[-WITHIN:])
        if held is not None:
            source = replace(source, kind=Kind.COMMON)
        inner, lesser = mention.span in overheard, mention.span in beneath
        order = last_of_all if inner else spoken_of if lesser else standing
        agent = exact.get(key) or held or resolve(source, gathered[-WITHIN:], text, order)
        if source.kind is PRONOUN:
            agent = _named_before(source, text, gathered, agent, gazetteer)
        speaks = agent is not None and inner and agent in _speaking(source, overheard[source.span], gathered, owner)
        if speaks or (agent is not None and agent.mentions and answers(source, agent.mentions[-1], text)):
            low = text.rfind("\n", 0, source.span.start) if speaks else -1
            others = [a for a in gathered[-WITHIN:] if a is not agent and a.mentions[-1].start > low]
            agent = resolve(source, others, text, order)
        if agent is None and source.itself is not None:
            source = named(source.itself, text, gathered)
            agent = resolve(source, gathered[-WITHIN:], text)
        agent = agent or only_one_titled(source, text, gathered) or post_holder(source, text, gathered, gazetteer)
        agent = body_told_of(source, text, gathered, gazetteer) or agent or outlet_of_report(source, text, gathered)
        agent = agent or body_of_that_sort(source, text, gathered, gazetteer)
        if agent is None:
            agent = newcomer(source)
            agent.pointing = points(source, text)
            agent.known = agent.known or _of_house(source, gazetteer)
            gathered.append(agent)
        else:
            _learn(agent, source)
        _learn_sex(agent, source, text)
        if source.entry is not None and agent.role is Role.PERSON:
            agent.surnames |= {surname_of(text[source.span.start : source.span.end])}
        agent.titles |= titles(source, text)
        exact.setdefault(key, agent)
        agent.mentions.append(source.span)
        if inner:
            agent.overheard = source.span.start
        elif isinstance(mention, Source):
            agent.spoken_of = source.span.start
            agent.standing = max(agent.standing, beneath[source.span].start - 1 if lesser else source.span.start)
        owner[source.span] = agent
    merge_stateless(gathered, owner, text)
    merge_named_later(gathered, owner, text)
    return _finished(gathered, owner)


def _named_before(
    source: Source, text: str, gathered: list[Gathered], meant: Gathered | None, gazetteer: Gazetteer
) -> Gathered | None:
    """Whom a pronoun means: the one who seems ``meant``, or whom the copy has named nearer to it."""
    if meant is None or (meant.role is Role.PERSON and meant.mentions[-1].start < source.span.start - NEAR):
        meant = only_one_named(source, text, gathered) or meant
    meant = begun_with(source, text, gathered, meant, gazetteer) or meant
    meant = died(source, text, gathered, meant) or meant
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


def _in_full(
    source: Source, text: str, gathered: list[Gathered], publisher: str | None, gazetteer: Gazetteer
) -> Source:
    """The source under its whole name, where only a part of it is said again."""
    source = _lettered(_bearing(_namesake(source, text), gathered), text, gathered)
    if source.role is PERSON:
        persons = (agent.name for agent in gathered[-WITHIN:] if agent.role is PERSON)
        whole = whole_person(source, text, persons) or _surname_in_full(source, text, gathered)
    elif source.entry is not None and same_entry(source.entry, gathered) is not None:
        return source
    else:
        heard = (agent.name for agent in reversed(gathered[-WITHIN:]) if agent.role in MEDIA)
        whole = whole_outlet(source, text, (publisher, *heard) if publisher else heard)
    if whole is None:
        return source
    return replace(source, name=whole, entry=gazetteer.find(whole) if source.media else None)


def _surname_in_full(source: Source, text: str, gathered: Sequence[Gathered]) -> str | None:
    """The full name that the copy has with the surname of somebody who has not spoken under it so far."""
    if source.kind is not NAME or source.entry is not None or not may_be_short(source.name):
        return None
    short = f"{source.name} "
    if any(agent.name.startswith(short) for agent in gathered):
        return None
    heard = same_person(source, gathered[-WITHIN:])
    return in_full(text, source.span, source.name) if heard is None or heard.name == source.name else None


def _namesake(source: Source, text: str) -> Source:
    """The source as the person whom the copy has named in full before, though an outlet has that name too."""
    span = source.span
    word = text[span.start : span.end]
    if source.entry is None or not source.media or " " in source.name or word != source.name:
        return source
    if _OUTLETS.match(text, span.end) or text[max(0, span.start - 8) : span.start].lower().endswith(_TO_OUTLETS):
        return source
    whole = in_full(text, span, word)
    if whole is None or not given_name(whole.split()[0]) or text.find(whole, 0, span.start) < 0:
        return source
    return replace(source, name=whole, role=Role.PERSON, entry=None, kind=Kind.NAME)


_OUTLETS = re.compile(r" (?:[A-Z]|reports|reported|News)|\.com|[’']s (?:report|[A-Z])")
"""What follows the name of an outlet: "Bloomberg | Television", "Bloomberg | reported"."""

_TO_OUTLETS = ("told ", "the ", "by ", "to ", "via ", "with ", "(", "/")


def _bearing(source: Source, gathered: Sequence[Gathered]) -> Source:
    """The source as a person, where its one word is the surname of one who has spoken: "Steel", of Ida Steel."""
    listed = source.entry is not None and source.entry.role is not Role.ORGANISATION
    if listed or " " in source.name:
        return source
    paper = source.role is DOCUMENT and source.name.istitle()
    if not paper and (source.role not in BODIES or source.kind is not Kind.NAME):
        return source
    person = same_person(source, gathered[-WITHIN:])
    borne = person is not None and person.role is Role.PERSON and " " in person.name
    return replace(source, role=Role.PERSON, kind=Kind.NAME, entry=None) if borne else source


def _lettered(source: Source, text: str, gathered: Sequence[Gathered]) -> Source:
    """The source as the person whose name had the letters of the post before it: "the OCPD", of OCPD Ben Lund."""
    if source.role not in BODIES or source.entry is not None or not (source.name.isupper() and source.name.isalpha()):
        return source
    if text[max(0, source.span.start - 4) : source.span.start].casefold() != "the ":
        return source
    people = [agent for agent in gathered if agent.role is Role.PERSON and source.name in agent.name.split()[:-1]]
    return replace(source, name=people[0].name, role=Role.PERSON) if len(people) == 1 else source


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
