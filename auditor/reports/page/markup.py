"""Text as HTML: the one place where words become markup, and links are let through.

What is not ``Html`` is escaped wherever it goes in, so that nothing can be forgotten; an f-string of markup is text
again, and shows as such.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from auditor.text.printable import printable

VOID = frozenset({"br", "input", "meta"})

_LEADS = re.compile(r"#[a-z0-9-]+|https?://[^\s\"'<>\\]+", re.IGNORECASE)


class Html(str):
    """Markup that is right as it stands."""

    __slots__ = ()


def escaped(words: str) -> Html:
    """``words`` to be read and no more, in ASCII, so that they are right whatever encoding the page is written in."""
    shown = html.escape(printable(words), quote=True)
    return Html(shown.encode("ascii", "xmlcharrefreplace").decode("ascii"))


def verbatim(words: str) -> Html:
    """``words`` to be changed, each character as it is, line ends and all: for what is typed in, in UTF-8.

    Browsers take the first line end of a ``textarea`` for none of its text.
    """
    return Html("\n" + html.escape(words, quote=True))


def joined(parts: Iterable[str], between: str = "") -> Html:
    """``parts`` one after the other; what is not markup is escaped."""
    return Html(escaped(between).join(map(_inert, parts)))


def element(tag: str, *content: str, **attributes: str | int | bool | None) -> Html:
    """An element; ``aria_label`` is aria-label, ``class_`` is class; an attribute that is ``None`` or false is none."""
    head = f"<{tag}{''.join(_attribute(name, value) for name, value in attributes.items())}>"
    return Html(head if tag in VOID else f"{head}{joined(content)}</{tag}>")


def opening(tag: str, **attributes: str | int | bool | None) -> Html:
    """The start of an element whose content comes in pieces."""
    return Html(element(tag, **attributes).removesuffix(f"</{tag}>"))


def closing(tag: str) -> Html:
    """The end of it."""
    return Html(f"</{tag}>")


def host(url: str) -> str:
    """The host that an address leads to, whatever else is written in it; "" where a page must not lead there."""
    if not _LEADS.fullmatch(url):
        return ""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def outward(words: str, url: str | None) -> Html:
    """A link to another site that tells it nothing; ``words`` alone where ``url`` is no address of the web."""
    if url is None or not host(url):
        return _inert(words)
    return element("a", words, href=url, rel="noopener noreferrer nofollow")


def _attribute(name: str, value: str | int | bool | None) -> str:
    if value is None or value is False or (name == "href" and not _LEADS.fullmatch(str(value))):
        return ""
    written = name.rstrip("_").replace("_", "-")
    return f" {written}" if value is True else f' {written}="{escaped(str(value))}"'


def _inert(words: str) -> Html:
    return words if isinstance(words, Html) else escaped(words)
