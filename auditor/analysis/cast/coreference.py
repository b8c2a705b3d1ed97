"""Which of the agents met so far a mention means: by name, surname, acronym, stand-in or pronoun."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from operator import attrgetter

from auditor.analysis.cast.bodies import bodies
from auditor.analysis.cast.gathered import MOST_NAMES, Gathered, spoken_of, standing
from auditor.analysis.cast.persons import sex_of
from auditor.analysis.sources.source import COMMON, PRONOUN, Source
from auditor.gazetteer import roles
from auditor.gazetteer.bodies import country_of
from auditor.gazetteer.entry import Entry
from auditor.model.agent import BODIES, MEDIA, PERSON, Role
from auditor.text.spelling import fold
from auditor.wordlists import wordlist

_SMALL = frozenset(["of", "the", "for", "and", "in", "a", "an", "at", "&"])


_SPELLED = {
    "defence": "defense",
    "centre": "center",
    "organisation": "organization",
    "labour": "labor",
    "programme": "program",
}


WRITERS = frozenset(["i", "we"])

PERSONAL = frozenset(["he", "she", "him", "her", "his", "i"])


ANY_BODY = frozenset(["organization", "organisation", "group"])
"""Words for a body of any kind: the one that was heard last."""

FIRM = frozenset(["company", "firm"])

LESSER = frozenset(["deputy", "vice", "assistant", "associate", "shadow", "acting", "interim", "under", "sub"])
"""Words of a post whose holder is not the one without them: "the vice president" is no president."""

_SHORTEST = 3
"""Letters of an acronym that is written as a name is, and more than these."""

_LATELY = 4
"""Agents that were heard last, of whom a pronoun means one."""

_FAR = 4000
"""Characters before "the group" in which another body is looked for."""

_SEATED = frozenset(
    ["sen", "senator", "rep", "representative", "congressman", "congresswoman", "gov", "governor", "lawmaker"]
)
"""Posts of those whom American copy calls by their party."""

_OWNERS = frozenset(["its", "his", "her", "their", "our", "whose"])


_CROWDS = frozenset({"police", "army", "military", "troops", "forces"})
"""Words for bodies that "they" stands for."""

PLURAL = frozenset(["they", "them", "their", "we", "our"])


Order = Callable[[Gathered], int]
"""Where an agent comes among those heard; -1 for one that was not."""


def resolve(source: Source, gathered: Sequence[Gathered], text: str, order: Order = standing) -> Gathered | None:
    """The agent, of those ``gathered`` so far, that ``source`` means; ``None`` for a new one.

    A pronoun means the last by ``order``.
    """
    if source.kind is PRONOUN:
        return _antecedent(source, gathered, text, order)
    if source.entry is not None:
        found = same_entry(source.entry, gathered)
        if found is not None:
            return found
    if source.kind is COMMON:
        if text[max(0, source.span.start - len("another ")) : source.span.start].casefold() == "another ":
            return None
        if source.role is Role.PERSON and source.post in roles.party_members():
            return _of_party(source, gathered, text)
        return _stand_in(source, gathered, text)
    if source.role is PERSON:
        return same_person(source, gathered)
    return _same_body(source, gathered)


def _of_party(source: Source, gathered: Sequence[Gathered], text: str) -> Gathered | None:
    """Whom "the Ohio Republican" means: who was heard last, if no other party, office or fame tells against it."""
    heard = [agent for agent in gathered if agent.role is Role.PERSON and agent.spoken_of >= 0]
    last = max(heard, key=attrgetter("spoken_of"), default=None)
    if last is None or text[source.outer.start : source.outer.start + 4].casefold() != "the ":
        return None
    titles = last.titles | ({"democrat"} & {word.removesuffix("ic") for word in last.titles})
    parties = titles & roles.party_members()
    if parties:
        return last if source.post in parties else None
    seated = not last.titles.isdisjoint(_SEATED) and last.titles.isdisjoint(LESSER)
    return last if seated or not (last.titles or last.known) else None


def same_entry(entry: Entry, gathered: Sequence[Gathered]) -> Gathered | None:
    """The agent that is the known name ``entry``."""
    return next((a for a in gathered if a.known and a.name == entry.name), None)


def _antecedent(source: Source, gathered: Sequence[Gathered], text: str, order: Order) -> Gathered | None:
    """Whom a pronoun means: the agent last heard that it can stand for; who took a picture is none.

    Who writes "I" or "we" outside quotation marks is the writer, and nobody whom the copy has named.
    """
    if source.head in WRITERS:
        return next((agent for agent in gathered if agent.head == source.head), None)
    last = spoken_of if order is standing else order
    heard = sorted((a for a in gathered if last(a) >= 0), key=last, reverse=True)
    if order is standing:
        heard = sorted(heard[:_LATELY], key=order, reverse=True)
    first = next((agent for agent in heard if agent.role not in MEDIA), None)
    for agent in heard[:_LATELY]:
        if source.head in PERSONAL:
            if agent.head in WRITERS:
                continue
            if agent.sex and sex_of(source.head) not in ("", agent.sex):
                continue
            if agent.role is Role.PERSON or (agent.role is Role.ANONYMOUS and not agent.plural):
                return agent
        elif source.head in PLURAL and agent is first and _of_no_sex(agent):
            return agent
        elif source.head in PLURAL:
            named = agent.known or agent.role in MEDIA or agent.role in (Role.OTHER, Role.PERSON)
            if (
                agent.head in _CROWDS
                or agent.plural
                or agent.role is Role.ORGANISATION
                or (plural(agent.head) and not named)
            ):
                return agent
        elif agent.role in BODIES or agent.role is Role.DOCUMENT or (agent.role in MEDIA and not _listens(agent, text)):
            return agent
    return None


def _of_no_sex(agent: Gathered) -> bool:
    """Whether one person is told of who may be a man or a woman: "a source said … They added"."""
    return agent.role is Role.ANONYMOUS and agent.head in _ONE_OF_EITHER and not agent.plural


_ONE_OF_EITHER = frozenset({"source", "insider", "spokesperson", "friend", "pal", "onlooker", "bystander", "passer-by"})


def plural(head: str) -> bool:
    """Whether a noun ends as one for several does: "aides", not "witness"."""
    return head.endswith("s") and not head.endswith("ss")


def _listens(agent: Gathered, text: str) -> bool:
    """Whether an outlet was only told what somebody else says: "the port told Northwire that it had seen it"."""
    heard = agent.mentions[-1].start
    return text[max(0, heard - 12) : heard].removesuffix("the ").endswith(("told ", "tells ", "telling ", "informed "))


def _owned(source: Source, text: str) -> bool:
    """Whether it is somebody's: "its hotels company" is another than the company that owns it."""
    return text[source.outer.start : source.outer.start + 6].split(" ")[0].casefold() in _OWNERS


def _stand_in(source: Source, gathered: Sequence[Gathered], text: str) -> Gathered | None:
    """Whom "the ministry", "the newspaper" or "the secretary" means."""
    if source.role is Role.DOCUMENT and _new(source, text):
        return None
    words, owned = compared(source.name), _owned(source, text)
    if source.role in MEDIA:
        told = (a for a in gathered if a.role in MEDIA and a.spoken_of >= 0 and a.role is not Role.PHOTO_AGENCY)
        plain = len(words) == 1 or words == {"news", source.head}
        meant = (a for a in told if plain or words == a.words or _of_land(source, a))
        return max(meant, key=lambda agent: agent.mentions[-1].start, default=None)
    for agent in reversed(gathered):
        if source.role is PERSON:
            held = agent.post == source.head and (not agent.titles or full(words, agent.titles))
            if agent.role is Role.PERSON and source.head and held and len(words) == 1:
                return agent
        elif (agent.role is source.role and source.head == agent.head and full(words, agent.words)) or (
            source.role in BODIES and agent.role in BODIES and words <= agent.words and source.head in agent.words
        ):
            return agent
    if source.head in FIRM and not owned:
        firms = (a for a in reversed(gathered) if a.role is Role.ORGANISATION and may_be_firm(a.words))
        return next((firm for firm in firms if not _looks_on(firm, text)), None)
    if source.head in ANY_BODY and len(words) == 1 and not owned:
        heard = [a for a in gathered if a.role is Role.ORGANISATION and a.spoken_of >= 0]
        last = max(heard, key=attrgetter("spoken_of"), default=None)
        return last if last is not None and not _another(last, source.span.start, gathered, text) else None
    return None


def _new(source: Source, text: str) -> bool:
    """Whether an article tells of a thing for the first time: "a 2014 report"."""
    return text[source.outer.start : source.outer.start + 3].casefold().startswith(("a ", "an "))


def may_be_firm(name: frozenset[str]) -> bool:
    """Whether a body whose name has these words may be called "the company": no union, no party, no hospital."""
    return name.isdisjoint(_no_firms())


@cache
def _no_firms() -> frozenset[str]:
    return frozenset(str(wordlist("analysis", "described")["no_firms"]).split())


def _looks_on(agent: Gathered, text: str) -> bool:
    """Whether an organisation only judges a firm, as those do who write notes on it: "Lund Bank said in a note"."""
    last = agent.mentions[-1]
    around = text[max(0, last.start - _NOTE) : last.start] + text[last.end : last.end + _NOTE]
    return any(word in around for word in (" in a note", " research note", " client note", "nalyst"))


_NOTE = 32
"""Characters on either side of a name in which its note on somebody else is told of."""


def _another(last: Gathered, end: int, gathered: Sequence[Gathered], text: str) -> bool:
    """Whether another body than the one heard ``last`` is told of before ``end``: "Greenpeace filed a suit"."""
    start = last.mentions[-1].end
    others = (agent for agent in gathered if agent is not last and agent.role in BODIES | MEDIA)
    if any(agent.mentions[-1].start >= start for agent in others):
        return True
    return any(compared(name).isdisjoint(last.words) for name in bodies(text, max(start, end - _FAR), end))


def full(words: frozenset[str], held: frozenset[str]) -> bool:
    """Whether the ``words`` of a post are among those ``held``, with all that make it a lesser one."""
    return words <= held and held & LESSER <= words


def _of_land(source: Source, agent: Gathered) -> bool:
    """Whether "the Turkish newspaper" may be an outlet of that country."""
    named = [word for word in source.name.split() if word not in _KINDS]
    countries = {country for word in named if (country := country_of(word)) is not None}
    return agent.country in countries and len(named) == 2


_KINDS = frozenset({"news", "state", "national", "official"})


def same_person(source: Source, gathered: Sequence[Gathered]) -> Gathered | None:
    """The agent that has the person's name, or the surname alone."""
    surname, whole = surname_of(source.name), _plain(source.name)
    alone = " " not in source.name
    firm = _firm(source.name, gathered) if not source.post else None
    if firm is not None:
        return firm
    for agent in reversed(gathered):
        if agent.role is not PERSON:
            continue
        if _plain(agent.name) == whole:
            return agent
        if surname not in agent.surnames:
            continue
        if alone or " " not in agent.name or _given(source.name) == _given(agent.name):
            return agent
    return None


def _firm(name: str, gathered: Sequence[Gathered]) -> Gathered | None:
    """The body whose name begins so, or has these initials, small as some papers write them: "Knut", "Ipoa"."""
    begun = _plain(name) + " "
    short = name.upper() if " " not in name and len(name) > _SHORTEST else ""
    for body in gathered:
        if body.role in BODIES and (_plain(body.name).startswith(begun) or (short and _acronym(short, body))):
            return body
    return None


def _given(name: str) -> str:
    return _plain(name).split()[0].rstrip(".")


@lru_cache(maxsize=MOST_NAMES)
def _plain(name: str) -> str:
    """A name without case and accents: one person is "Davor Božinović" here and "Davor Bozinovic" there."""
    return fold(name)


@lru_cache(maxsize=MOST_NAMES)
def surname_of(name: str) -> str:
    """The last word of a person's name, folded; "Jr" and the like apart."""
    words = [word for word in name.split() if word.rstrip(".").casefold() not in ("jr", "sr", "ii", "iii")]
    return _plain(words[-1]).removesuffix("'s").removesuffix("’s") if words else ""


def _same_body(source: Source, gathered: Sequence[Gathered]) -> Gathered | None:
    name, words = source.name.casefold(), compared(source.name)
    for agent in reversed(gathered):
        if agent.name.casefold() == name:
            return agent
        alone = agent.role is PERSON and " " not in agent.name and not agent.post
        if alone and name.startswith(agent.name.casefold() + " "):
            return agent
        if agent.role is not source.role and not {agent.role, source.role} <= BODIES:
            continue
        if words and (words == agent.words or _acronym(source.name, agent) or _acronym(agent.name, source)):
            return agent
        if agent.role in BODIES and source.head in agent.words and words < agent.words and not words <= states():
            return agent
    return None


@cache
def states() -> frozenset[str]:
    """The nouns of states, of which none is its ministry or its army."""
    return frozenset(roles.demonyms().values())


def _acronym(short: str, long: Gathered | Source) -> bool:
    if not (short.isupper() and 1 < len(short) <= 7) or " " not in long.name:
        return False
    return _initials(long.name) == short or f"({short})" in long.name


@lru_cache(maxsize=MOST_NAMES)
def _initials(name: str) -> str:
    """The first letters of a name's words in capitals, small words apart."""
    return "".join(word[0] for word in _WORD.findall(name) if word.lower() not in _SMALL).upper()


_WORD = re.compile(r"[^\W\d_]\w*")


@lru_cache(maxsize=MOST_NAMES)
def compared(name: str) -> frozenset[str]:
    """A name's words as they are compared: spelling, owner's s and small words apart, nations by their noun."""
    found = set()
    for word in _COMPARED.findall(name.casefold()):
        bare = word.removesuffix("'s").removesuffix("’s").rstrip(".")
        bare = _SPELLED.get(bare, bare)
        if bare and bare not in _SMALL:
            found.add(roles.demonyms().get(bare, bare))
    return frozenset(found)


_COMPARED = re.compile(r"[\w’'.-]+")
