"""A digest of the media: items that the papers and stations which carried them sign in brackets."""

from __future__ import annotations

import re

from auditor.gazetteer.lookup import Gazetteer
from auditor.lines.naming import known
from auditor.model.agent import MEDIA, Role

LEAST = 2
"""So many items that are signed, by so many different outlets, make a digest: one line may be a caption.

Of items that end in a full stop, as captions do, one more, and no agency.
"""


def is_digest(text: str, gazetteer: Gazetteer) -> bool:
    """Whether several lines of ``text`` are items that different outlets sign: "Bridge to open in May (Blic, N1)"."""
    if not _several(text) or _PICTURES.search(text) is not None:
        return False
    outlets, agencies = set[str](), set[str]()
    lines, stopped, signed = 0, 0, 0
    for found in _SIGNED.finditer(text):
        entries = [known(name.strip(), gazetteer) for name in _BETWEEN.split(found["names"])]
        media = [entry for entry in entries if entry is not None and entry.role in MEDIA]
        signed += 1
        if media and len(media) * 2 >= len(entries):
            lines += 1
            stopped += text[: found.start("signed")].rstrip()[-1:] == "."
            outlets |= {entry.name for entry in media if entry.role is Role.OUTLET}
            agencies |= {entry.name for entry in media if entry.role is not Role.OUTLET}
    plain = not stopped or (signed > LEAST and not agencies)
    return plain and lines >= LEAST and len(outlets) >= LEAST


def _several(text: str) -> bool:
    """Whether brackets close so many lines, a full stop behind them or not."""
    ends = text.count(")\n") + text.count(").\n") + text.rstrip().endswith((")", ")."))
    return ends >= LEAST


def item_ends(line: str) -> int:
    """Where the item ends and the brackets begin that sign it; 0 where none do."""
    found = _SIGNED.search(line)
    return found.start("signed") if found is not None and found.end() == len(line.rstrip()) else 0


_BETWEEN = re.compile(r"[,/]| [-–] ")
"""What parts the names, and from them where a reader has to pay or to know a language: "(Marca - in Spanish)"."""
_PICTURES = re.compile(r"(?m)\([^()\n]{0,60}(?:[Pp]hoto|PHOTO)[^()\n]{0,60}\)[ \t]*$")
_SIGNED = re.compile(
    r"(?m)(?<=[\w\"”’'»?!.])\s{1,3}(?P<signed>\((?![Ff]ile|[Ss]ource|[Vv]ideo)"
    r"(?P<names>[^\W_a-z][^()\n:;]{1,80})\)\.?)[ \t]*$"
)
