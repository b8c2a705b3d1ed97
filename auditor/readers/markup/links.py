"""Where links lead, and what stands over nothing but links."""

from __future__ import annotations

import re

from auditor.readers.markup.elements import NOT_SHOWN
from auditor.readers.markup.tree import Node, text_of

LEAST_LINKS = 2  # below the heading of a box of links
MOST_LINKS = 50
LEAST_WORDING = 30  # characters of all of these; fewer are controls
ALL_LINK = 0.85
_KEPT = re.compile(r"""\sdata-[\w-]{1,40}=["'][^"'<>\s]{1,500}\.(?:jpe?g|png|webp|gif|avif)\b""", re.IGNORECASE)


def host_of(url: str) -> str:
    """The host of an address that anybody may have written: what is no address has none."""
    return url.partition("//")[2].partition("/")[0].lower()


def keeps_picture(link: Node) -> bool:
    """Whether a link keeps the address of a picture beside its own, which a script shows in its place."""
    return _KEPT.search(link.source) is not None


def heads_links(heading: Node, box: Node, source: str) -> bool:
    """Whether below a heading in its box nothing stands but several links, as to other stories."""
    if box.tag in ("blockquote", "td", "li"):
        return False
    below = [node for node in box.elements() if node.start > heading.start and node.tag not in NOT_SHOWN]
    links = [len(text_of(node, source)) for node in below if node.tag == "a"]
    if not LEAST_LINKS <= len(links) <= MOST_LINKS or sum(links) < LEAST_WORDING:
        return False
    return sum(links) > ALL_LINK * sum(len(text_of(node, source)) for node in below if node.parent is box)
