"""What a page leaves among its copy: controls, labels, invitations to read on, share or subscribe."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from auditor.lines.dates import iso_date
from auditor.model.span import Span
from auditor.value import value
from auditor.wordlists import wordlist

LONGEST_LINE = 200
"""A longer line is copy."""

LONGEST_LABEL = 120
"""A longer line is copy too, but for an invitation to read on that names what to read."""

MARKS = 12
"""Characters of marks and white space that a set phrase may have round it."""

LABEL_WITHIN = 30
"""Such an invitation has its colon within so many characters."""

_SIZE = "size"
"""What a control of the letters' size is called."""

_COUNTED = re.compile(r"[\d+−:-](?:(?<=\d)|(?<=[aA][+−-])|(?<=[\w\s]:)\s)")
"""What every chrome line that is not a set phrase holds, if no size: most lines of copy are told by this alone."""

MENU = 4
"""So many names of sections in a row are a menu; fewer may be a heading, and with commas they are what copy lists."""

_FIRST_WORD = re.compile(r"[^\w\s]{0,3} {0,2}([^\W\d_]+)")
"""The word that an invitation opens with."""

_CONTROLLED = re.compile(r"[+＋−↺⟲↻–-](?:(?<![–-])|(?<=[aA]-)|\s*[–-])")
"""What every control holds that may stand beside a date, if no size; one class leads: the engine skips to it."""


@value
class Piece:
    """A part of a chrome line; ``what`` names it for a reader, ``None`` for a bare date label, which is no fault."""

    span: Span
    what: str | None


@value
class _Lists:
    whole: dict[str, str]
    longest: int
    patterns: tuple[tuple[re.Pattern[str], str], ...]
    widgets: tuple[tuple[re.Pattern[str], str], ...]
    opened: dict[str, list[str]]
    date_label: re.Pattern[str]


def chrome_kind(line: str) -> str | None:
    """What page chrome is in ``line`` ("a font-size control"); ``None`` for copy and for date labels."""
    pieces = chrome_pieces(line)
    return next((piece.what for piece in pieces if piece.what), None)


def chrome_pieces(line: str, at: int = 0) -> tuple[Piece, ...]:
    """The chrome that ``line`` is made of, each part by itself; empty where any of the line is copy."""
    words = line.strip()
    if not words or len(words) > LONGEST_LINE:
        return ()
    if len(words) > LONGEST_LABEL and words.find(":", 0, LABEL_WITHIN) < 0:
        return ()
    what, start = _whole(words), line.index(words)
    end = start + len(words)
    if what is not None:
        return (Piece(Span(at + start, at + end), what),)
    return _split(line, start, end, at)


def published_date(line: str) -> str | None:
    """The ISO date of a line that says when the page was published ("Published: 3 May 2021"), else ``None``."""
    if len(line) > LONGEST_LINE or not _lists().date_label.match(line.strip()):
        return None
    return iso_date(line)


def _edges(line: str, start: int, end: int) -> tuple[int, int]:
    while start < end and line[start].isspace():
        start += 1
    while end > start and line[end - 1].isspace():
        end -= 1
    return start, end


def _whole(line: str) -> str | None:
    lists = _lists()
    if len(line) <= lists.longest and (what := lists.whole.get(_folded(line))) is not None:
        return what
    if len(line) <= LONGEST_LABEL and (opener := _FIRST_WORD.match(line)):
        for what in lists.opened.get(opener[1].casefold(), ()):
            if _invitations()[what].fullmatch(_networks().sub("§", _folded(line))):
                return what
    if line[0].isalnum() and "," not in line and _items(line) >= MENU:
        return "a menu"
    if not (_COUNTED.search(line) or _SIZE in line.casefold()):
        return None
    return next((what for pattern, what in (*lists.patterns, *lists.widgets) if pattern.fullmatch(line)), None)


def _split(line: str, start: int, end: int, at: int) -> tuple[Piece, ...]:
    """A date label with a control beside it, on either side, or a date label alone."""
    lists = _lists()
    if lists.date_label.fullmatch(line, start, end):
        return (Piece(Span(at + start, at + end), None),)
    if not (_CONTROLLED.search(line) or _SIZE in line.casefold()):
        return ()
    for pattern, what in lists.widgets:
        for found in pattern.finditer(line, start, end):
            before = _edges(line, start, found.start())
            after = _edges(line, found.end(), end)
            rest = [span for span in (before, after) if span[0] < span[1]]
            if rest and all(lists.date_label.fullmatch(line, *span) for span in rest):
                widget = Piece(Span(at + found.start(), at + found.end()), what)
                labels = [Piece(Span(at + span[0], at + span[1]), None) for span in rest]
                return tuple(sorted((widget, *labels), key=lambda piece: piece.span))
    return ()


def is_list_label(line: str) -> bool:
    """Whether ``line`` is a label that other stories' headlines follow ("Most Read Stories"), and invites to no one."""
    if ":" in line.rstrip(": "):
        return False
    folded = _folded(line) if len(line) <= LONGEST_LABEL else ""
    if _lists().whole.get(folded) == "an invitation to read on":
        return True
    return folded.startswith(("most read", "see more")) and chrome_kind(line) == "an invitation to read on"


def leads_on(label: str) -> bool:
    """Whether the story itself may follow ``label`` as well ("Continue reading")."""
    return _folded(label).startswith(tuple(_table()["leads_on"]))


def surely_lists(label: str) -> bool:
    """Whether nothing but links stand below ``label``, even within a story ("Read more")."""
    return _folded(label).startswith(tuple(_table()["surely_links"]))


def is_topics_label(line: str) -> bool:
    """Whether ``line`` is a label that a story's topics follow ("Related topics")."""
    return len(line) <= LONGEST_LABEL and _lists().whole.get(_folded(line)) == "a label of topics"


def is_section_name(line: str) -> bool:
    """Whether ``line`` is the name of a section or a page, as menus have them ("World News"), or several."""
    return section_names(line) > 0


def section_names(line: str) -> int:
    """How many names of sections ``line`` is made of, as menus have them; 0 where any of it is none."""
    return _items(line) if len(line) <= LONGEST_LINE else 0


def _items(line: str) -> int:
    if _first_word(line) not in _menu_keys():
        return 0
    at = items = 0
    while at < len(line):
        if not line[at].isalnum():
            at += 1
            continue
        item = _menu().match(line, at)
        if item is None:
            return 0
        at, items = item.end(), items + 1
    return items


@cache
def _menu_keys() -> frozenset[str]:
    """The first words of items, which tell that most lines begin with none."""
    return frozenset(map(_first_word, _table()["menu"]))


def _first_word(line: str) -> str:
    found = _WORD.match(line)
    return found[0].casefold() if found is not None else ""


_WORD = re.compile(r"\w+")


@cache
def _menu() -> re.Pattern[str]:
    items = sorted(map(re.escape, _table()["menu"]), key=len, reverse=True)
    return re.compile(rf"(?i)(?<!\w)(?:{'|'.join(items)})(?!\w)")


def _folded(line: str) -> str:
    folded = " ".join(line.casefold().replace("’", "'").split()).strip(" .:…!»›>→|-–—*[]()▼▶►•")
    return folded if folded[:1].isalnum() else _PICTOGRAM.sub("", folded, count=1)


_PICTOGRAM = re.compile(r"\A[^\w\s\"'“„«‘¿¡@§&]{1,3}\s?")


def _table() -> Mapping[str, Any]:
    return wordlist("lines", "chrome")


@cache
def _lists() -> _Lists:
    table = _table()
    whole = {_folded(phrase): group["what"] for group in table["whole"] for phrase in group["phrases"]}
    patterns = tuple((re.compile(p), g["what"]) for g in table["pattern"] for p in g["patterns"])
    widgets = tuple((re.compile(p), g["what"]) for g in table["widget"] for p in g["patterns"])
    opened: dict[str, list[str]] = {}
    for group in table["opened"]:
        for word in group["first"]:
            opened.setdefault(word, []).append(group["what"])
    return _Lists(whole, max(map(len, whole)) + MARKS, patterns, widgets, opened, re.compile(table["date_label"]))


@cache
def _invitations() -> dict[str, re.Pattern[str]]:
    """What a line that opens as an invitation does must be from end to end; made for the first line that does."""
    return {group["what"]: re.compile("|".join(group["patterns"])) for group in _table()["opened"]}


@cache
def _networks() -> re.Pattern[str]:
    """Networks, one or several in a row, in small letters; a line is compared with "§" in their place."""
    return re.compile(_table()["networks"].replace("NETWORK", _table()["network"]))
