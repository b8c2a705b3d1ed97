"""Who is heard only beneath another: in what that one says, or in a clause that tells when it was said."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.analysis.cues.statement import Statement
from auditor.analysis.words.lexicon import SOURCING
from auditor.model.agent import Role
from auditor.model.span import Span

_DATING = (" after", " before", " when", " since", " once", " until", " because")
_DATING_LEADS = tuple(word + article for word in _DATING for article in ("", " the", " a", " an"))
_LONGEST = len(" because the ")


def beneath(said: Sequence[Statement], text: str) -> dict[Span, Span]:
    """Where sources stand that are heard beneath another, each with where that one stands.

    A pronoun further on means who told of them: "Lund said Roe had urged her to go. | She | …".
    """
    found: dict[Span, Span] = {}
    for place, statement in enumerate(said):
        above = _above(said, place, text)
        if above is not None:
            told = (source.span for level in statement.levels for source in level)
            found.update((span, above) for span in told if span != above)
    return found


def _above(said: Sequence[Statement], place: int, text: str) -> Span | None:
    """Where the one stands who speaks the sentence that ``said[place]`` is a part of; ``None`` for no such one."""
    statement = said[place]
    holder = statement
    while holder.parent is not None:
        holder = said[holder.parent]
    if holder is statement:
        before = said[place - 1] if place else statement
        if before.sentence.start != statement.sentence.start or not _dates(text, statement.extent.start):
            return None
        holder = before if before.extent.end <= statement.extent.start else statement
    if holder is statement or not holder.levels or not holder.stances & SOURCING:
        return None
    if any(source.media or source.role is Role.ANONYMOUS for source in holder.levels[-1]):
        return None  # nobody who is unnamed stands above one who is named
    return holder.levels[-1][0].span


def _dates(text: str, at: int) -> bool:
    """Whether a word before ``at`` makes it a clause of when or why something was said: "… said it left after |"."""
    return text[max(0, at - _LONGEST) : at].rstrip().endswith(_DATING_LEADS)
