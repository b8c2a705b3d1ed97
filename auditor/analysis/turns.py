"""Who speaks where a talk is written out, a paragraph for each turn: "LUND: We open in May.", "Ida Lund: …"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from auditor.analysis.cues.statement import Statement
from auditor.analysis.sources.source import Kind, Source
from auditor.analysis.words import lexicon
from auditor.gazetteer import roles
from auditor.gazetteer.lookup import gazetteer
from auditor.gazetteer.words.frequency import words
from auditor.model.agent import MEDIA, Role
from auditor.model.article import BlockKind
from auditor.model.attribution import Mode
from auditor.model.span import Span
from auditor.text.capitals import CAPITAL
from auditor.value import replace, value

LEAST = 3
"""Turns of a talk at least."""


@value
class Turn:
    """One turn: where its label, without the colon, and its words stand; ``name`` is the speaker's in full."""

    label: Span
    words: Span
    name: str
    role: Role


def turns(text: str, paragraphs: Sequence[tuple[BlockKind, Span]]) -> Mapping[Span, Turn | None]:
    """The turns by their paragraph's place; ``None`` for what is only asked. Empty where nobody talks in turns.

    It is a talk if two labels or more change about, one of them comes again, and somebody asks something.
    """
    if "?" not in text or (text.count(":") < LEAST and "\nA. " not in text):
        return {}
    found = [(span, label) for _, span in paragraphs if (label := _label().match(text, span.start, span.end))]
    if len(found) < LEAST or not any(text[span.start : span.end].rstrip().endswith("?") for span, _ in found):
        return {}
    labels = [label["who"] for _, label in found]
    whole = _in_full(dict.fromkeys(labels))
    if set(labels) == {"Q", "A"} and _for_themselves(text, found):
        begun = found[0][0].start
        whole["A"] = _interviewed("\n".join(text[s.start : s.end] for _, s in paragraphs if s.end <= begun)) or "A"
    if not 1 < len(set(whole.values())) < len(labels) or not all(map(_somebody, whole.values())):
        return {}
    return {span: _turn(span, label, whole[label["who"]]) for span, label in found}


def _for_themselves(text: str, found: Sequence[tuple[Span, re.Match[str]]]) -> bool:
    """Whether half of the answers or more speak of "I", as no list of common questions does."""
    answers = [(label.end(), span.end) for span, label in found if label["who"] == "A"]
    return sum(_MYSELF.search(text, start, end) is not None for start, end in answers) * 2 >= len(answers)


_MYSELF = re.compile(r"\b(?:I|me|my)\b")


def _interviewed(introduction: str) -> str:
    """Who answers the questions: the one whom a talk is said to be with, or the only person named in full; else ""."""
    if lexicon.words("interviewing").isdisjoint(re.findall(r"[\w&]+", introduction.casefold())):
        return ""
    persons = set(_persons(introduction))
    guests = {next(_persons(introduction[talk.end() :]), "") for talk in _TALK_WITH.finditer(introduction)}
    one = guests if len(guests) == 1 else persons
    return one.pop() if len(one) == 1 else ""


_TALK_WITH = re.compile(r"\b(?:[Qq]&[Aa]|[Ii]nterview|[Cc]onversation) with\b")


def _persons(text: str) -> Iterator[str]:
    """The full names of persons in a text, posts before them left out."""
    for run in _capitals().finditer(text):
        parts = run[0].split()
        first = next((at for at, word in enumerate(parts[:-1]) if words().look(word).given), None)
        name = " ".join(parts[first:]) if first is not None else ""
        if name and ((entry := gazetteer().find(name)) is None or entry.role is Role.PERSON):
            yield name


def told_in(turn: Turn, said: Sequence[Statement], base: int, block: BlockKind) -> Iterator[Statement]:
    """The words of a turn as those of who takes it, and whom they quote by name; ``base`` is the place of the first.

    A turn is one sentence, as a quotation is.
    """
    whole = Span(turn.label.start, turn.words.end)
    yield _statement(turn, whole, block)
    for statement in said:
        named = statement.levels and all(s.kind is not Kind.PRONOUN for level in statement.levels for s in level)
        if named and not statement.vague and statement.content and statement.extent.start >= turn.words.start:
            yield replace(statement, parent=base, sentence=whole, anaphoric=False)


def _statement(turn: Turn, sentence: Span, block: BlockKind) -> Statement:
    entry = gazetteer().find(turn.name)
    head = turn.name.split()[-1].casefold()
    source = Source(turn.label, turn.label, turn.name, turn.role, Kind.NAME, head, entry)
    colon = Span(turn.label.end, turn.label.end + 1)
    place = (turn.label,), (colon,), (turn.words,), Mode.DIRECT, Span(turn.label.start, colon.end), sentence
    return Statement(((source,),), *place, lexicon.SOURCING, block=block)


def _turn(span: Span, label: re.Match[str], name: str) -> Turn | None:
    if _asks(name) or label.string[span.start : span.end].rstrip().endswith("?"):
        return None
    entry = gazetteer().find(name)
    role = entry.role if entry is not None and entry.role in (*MEDIA, Role.GOVERNMENT_BODY) else Role.PERSON
    return Turn(Span(label.start("who"), label.end("who")), Span(label.end(), span.end), name, role)


def _somebody(name: str) -> bool:
    """Whether a label is somebody's: a known name, a post, or words that are rare or that people are called by."""
    known = gazetteer().find(name)
    if known is not None and not known.ordinary:
        return known.kind not in _THINGS
    called = [word for word in name.split() if word.strip(".").casefold() not in roles.posts() and len(word) > 2]
    if _asks(name) or (not called and name.casefold() != name and len(name) > 2):
        return True
    in_full = len(called) > 1 and words().look(called[0]).given
    return in_full or (bool(called) and all(map(_rare, called)))


def _rare(word: str) -> bool:
    look = words().look(word)
    if word.casefold() in lexicon.words("proper_times"):
        return False
    return word[:1].isupper() and look.english < (EVERYDAY if look.personal else COMMON)


_THINGS = frozenset({"places", "peoples", "events", "weapons", "organisations"})
EVERYDAY, COMMON = 4.6, 3.2
"""Zipf frequencies from which a word is no name: one that people are called by, and any other one."""


def _asks(name: str) -> bool:
    return name.casefold() in lexicon.words("labels_of_questions") or name.split()[-1].casefold() in lexicon.words(
        "journalists"
    )


def _in_full(labels: Iterable[str]) -> dict[str, str]:
    """The name that each label stands for: "LUND" and "IL" are "Ida Lund" where a longer label is that."""
    names = {label: _name(label) for label in labels}
    longer: dict[str, str] = {}
    for name in names.values():
        parts = name.split()
        if len(parts) > 1:
            longer.setdefault(parts[-1].casefold(), name)
            longer.setdefault("".join(part[0] for part in parts), name)
    return {label: longer.get(name.casefold(), longer.get(label, name)) for label, name in names.items()}


def _name(label: str) -> str:
    """A label without the post before the name or behind it, in the letters of a name: "MAYOR IDA LUND, HOST"."""
    name = label.split(",")[0].split()
    while len(name) > 1 and name[0].rstrip(".").casefold() in roles.posts():
        name.pop(0)
    shouted = all(word.isupper() for word in name) and max(map(len, name)) > len("IL")
    known = gazetteer().find(" ".join(name))
    if known is not None:
        return known.name
    return " ".join(word.capitalize() for word in name) if shouted else " ".join(name)


@cache
def _capitals() -> re.Pattern[str]:
    """Words with capitals that stand together: "Mayor Ida Lund"."""
    word = rf"{CAPITAL}[\w’'-]++"
    return re.compile(rf"(?<![\w’'-]){word}(?: (?:{CAPITAL}\.|{word}))+")


@cache
def _label() -> re.Pattern[str]:
    word = r"[^\s:,]+"
    names = rf"{CAPITAL}[^\s:,]*(?: {word}){{0,4}}(?:, {word}(?: {word}){{0,4}})?"
    return re.compile(rf"(?P<who>[QA](?=[.:])|{names})(?:(?<=\b[QA])\.|:)\s+(?=\S)")
