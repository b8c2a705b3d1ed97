"""Lists of links in a pasted page: a label, then other stories' headlines or topics, each on a line of its own."""

from __future__ import annotations

from collections.abc import Sequence

from auditor.lines.chrome import chrome_pieces, is_list_label, is_topics_label
from auditor.lines.notices import is_rights_notice
from auditor.lines.wrapping import tight
from auditor.model.span import Span
from auditor.readers.closing import is_listed, is_teaser
from auditor.value import value

TOPIC_WORDS = 4
"""A topic has no more words."""


@value
class Listing:
    """A list that goes on: of ``topics``, else of stories; ``tight`` once an item stood right below another line."""

    topics: bool
    tight: bool = False


def is_item(text: str, units: Sequence[Span], place: int, listing: Listing) -> bool:
    """Whether the line at ``place`` goes on with ``listing``.

    Below a gap in a tight list a line that stands alone, and has copy below it, is a crosshead of the story.
    """
    line = text[units[place].start : units[place].end]
    below = place > 0 and tight(text, units[place - 1], units[place])
    if listing.topics:
        return below and len(line.split()) <= TOPIC_WORDS and is_listed(line)
    alone = not below and place + 1 < len(units) and not tight(text, units[place], units[place + 1])
    return not (listing.tight and alone) and is_listed(line)


def after(text: str, units: Sequence[Span], place: int, listing: Listing | None, last: int) -> Listing | None:
    """The list that goes on below the line of chrome at ``place``, which ``listing`` stood above.

    Topics stand at the foot of a page alone, below its ``last`` sentence; below a line that leads to them ("It is
    about:") they are the story's as well.
    """
    line = text[units[place].start : units[place].end]
    if is_list_label(line):
        return Listing(topics=False)
    if is_topics_label(line):
        led_up = place > 0 and text[units[place - 1].end - 1] in ":："
        return None if led_up or place < last else Listing(topics=True)
    if listing is None:
        return None
    return Listing(listing.topics, listing.tight or tight(text, units[place - 1], units[place]))


def last_sentence(text: str, units: Sequence[Span]) -> int:
    """The place of the last line that a sentence ends, and that is no furniture; -1 where there is none."""
    return next((place for place in reversed(range(len(units))) if _says(text, units[place])), -1)


def _says(text: str, unit: Span) -> bool:
    line = text[unit.start : unit.end]
    return not (is_teaser(line) or chrome_pieces(line) or is_rights_notice(line))
