"""Characters that stand in the copy by their name or number in markup, since nobody unpacked them: "&nbsp;"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.model.residue import Residue, ResidueKind
from auditor.model.span import Span

_REFERENCE = re.compile(
    r"&(?:amp|quot|apos|nbsp|shy|[lr][sd]quo|[bs]dquo|[lr]aquo|[mn]dash|hellip|euro|pound|bull|middot|copy|reg|trade"
    r"|szlig|[A-Za-z]{1,2}(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron|lig)|#\d{2,6}|#[xX][0-9A-Fa-f]{2,5});"
)
"""Not "&lt;", which copy on programs may show."""

_OF_MARKUP = re.compile(r"(?i)\b(?:HTML|XML|mark-?up|web page.{0,20}code)\b")
_NAMED = {"\xa0": "no-break space", "\xad": "soft hyphen"}


def references(text: str) -> Iterator[Residue]:
    """Each of them, and the character that it stands for; none in a story about markup."""
    if "&" not in text:
        return
    found = list(_REFERENCE.finditer(text))
    if not found or _OF_MARKUP.search(text) is not None:
        return
    from html import unescape  # a big table, and hardly a text needs it

    for match in found:
        char = unescape(match[0])
        if char != match[0] and (char.isprintable() or char in _NAMED):
            what = _NAMED.get(char, char)
            yield Residue(ResidueKind.MOJIBAKE, Span(*match.span()), what, char.replace("\xad", ""), safe=True)
