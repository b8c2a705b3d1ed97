"""Who wrote it: a byline at the head of a story."""

from __future__ import annotations

import re
from functools import cache

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.naming import mention
from auditor.model.agent import Mention, Role
from auditor.model.span import Span

LONGEST_BYLINE = 160
"""A longer line is copy."""


@cache
def _byline() -> re.Pattern[str]:
    name = r"[^\W\d_a-z][\w'’.-]*(?: (?:[^\W\d_a-z][\w'’.-]*|de|la|del|van|der|von|bin|al|di|da|le|el))*"
    return re.compile(
        rf"\s*(?:By|BY|by|Written by|Story by|Text by|Von|Par|Por|Di|Автор:|Autor:|Автор)[ \t]+"
        rf"(?P<names>{name}(?:(?:, ?| and | AND | & |; | und | et | y | e |, and | \| | / | for | of | in | - | – )"
        rf"(?:the )?{name})*)\.?\s*"
    )


def is_byline(line: str) -> bool:
    """Whether the whole of ``line`` is a byline ("By Jane Roe and Tom Poe, Associated Press")."""
    return len(line) <= LONGEST_BYLINE and _byline().fullmatch(line) is not None


def byline_mentions(text: str, at: int, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The writers and the outlet that a byline names; its places and posts are left out."""
    found = _byline().match(text) if len(text) <= LONGEST_BYLINE else None
    if found is None:
        return ()
    start, end = found.span("names")
    mentions = []
    for piece in re.finditer(
        r"(?:(?!, | and | AND | & |; | und | et | \| | / | for | of | in | - | – )[^\n])+", text[start:end]
    ):
        begin, words = start + piece.start(), piece[0]
        for joint in (
            ", ",
            " and ",
            " AND ",
            " & ",
            "; ",
            " und ",
            " et ",
            " | ",
            " / ",
            " for ",
            " of ",
            " in ",
            " - ",
            " – ",
            "the ",
        ):
            if words.startswith(joint):
                begin, words = begin + len(joint), words[len(joint) :]
        words = words.strip(" .,")
        if len(words) > 1:
            one = mention(text, Span(begin, begin + len(words)), gazetteer, Role.PERSON)
            mentions.append(Mention(one.span.shifted(at), one.name, one.role, one.known))
    return tuple(mentions)
