"""The publisher's name behind the headline in a page's title, for a page that tells it nowhere else."""

from __future__ import annotations

import re

from auditor.lines.chrome import is_section_name
from auditor.lines.page_dates import is_page_date

LONGEST_HOUSE = 6
"""Words of a publisher's name; more are a sentence."""

_WORD = re.compile(r"[^\W_]+")
_PART = re.compile(r"(?:\s[-–—:]\s|\s?(?:[|›»·•]|_(?=[^\x00-\x7f])))\s*")


def house_in_title(title: str | None, headline: str | None, authors: tuple[str, ...] = ()) -> str | None:
    """The last part of "Ferry late again | Shipping | The Bay Courier"; ``None`` where the headline begins it not.

    A section's name, a day and the author's name are no publisher's.
    """
    rest = _behind(title or "", headline or "")
    parts: list[str] = _PART.split(rest) if _PART.match(rest) else []
    named = {author.casefold() for author in authors}
    for part in reversed([part.strip() for part in parts if part.strip()]):
        if part.casefold() in named or len(_WORD.findall(part)) > LONGEST_HOUSE or not _WORD.search(part):
            return None
        if not is_section_name(part) and not is_page_date(part):
            return part
    return None


def _behind(title: str, headline: str) -> str:
    """What stands in the title after the words of the headline, behind one space if behind any."""
    wanted = _WORD.findall(headline.casefold())
    found = list(_WORD.finditer(title))
    if not wanted or [word[0].casefold() for word in found[: len(wanted)]] != wanted:
        return ""
    if len(found) == len(wanted):
        return ""
    rest = title[found[len(wanted) - 1].end() :].lstrip("?!.…)]\"'”’»")
    return f" {rest.lstrip()}" if rest[:1].isspace() else rest
