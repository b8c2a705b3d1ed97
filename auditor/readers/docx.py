"""Word documents: paragraphs in their order, headlines, captions, credits and bylines by their styles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import BinaryIO

from auditor.errors import MalformedInput
from auditor.model.article import Article, BlockKind
from auditor.readers.base import Reader, ReadOptions
from auditor.readers.markup.roles import roles_of_name
from auditor.readers.markup.tree import Node
from auditor.readers.markup.xml import child, inside, parse_xml, words
from auditor.readers.story import Fields, Part, compose
from auditor.readers.streams import xml_text
from auditor.readers.zip import Archive, is_office

_MAIN = re.compile(r"word/document\d*\.xml\Z")
_HEADLINES = ("title", "heading 1")  # what Word's own styles are called in the file, whatever the user's language
_UNSEEN = frozenset({"pPr", "del", "moveFrom", "Fallback", "instrText"})  # settings, struck out, doubles, field codes
_NUMBER = re.compile(r"(?<=[a-z])(?=\d)")
_BREAKS = frozenset({"br", "cr"})
_CHARACTERS = {"tab": "\t", "noBreakHyphen": "-", "ptab": "\t"}
_MOST_BASES = 10  # styles that a style may go back to

Kinds = Mapping[str, BlockKind]


class Docx(Reader):
    """The document's body, with its tables and text boxes; headers, footers, notes and comments are left out, and so
    is what the editors struck out. A line break inside a paragraph begins a new block.
    """

    name = "docx"
    suffixes = (".docx", ".docm")
    signed = True

    def sniff(self, head: bytes) -> bool:
        """Whether it is a zip archive that begins as Word's do."""
        return is_office(head)

    def read(self, origin: str, stream: BinaryIO, options: ReadOptions) -> Iterator[Article]:
        """Yield the document's article."""
        archive = Archive(origin, stream, options.limits)
        main = next((info.filename for info in archive.files if _MAIN.match(info.filename)), None)
        root, source = _parsed(archive, main or "", origin, options)
        if root is None:
            raise MalformedInput(origin, "no Word document: there is no word/document.xml in it")
        parts = list(_parts(root, source, _styles(_parsed(archive, "word/styles.xml", origin, options)[0])))
        about = _about(*_parsed(archive, "docProps/core.xml", origin, options))
        headline = next((text for kind, text in parts if kind is BlockKind.HEADLINE), None)
        fields = Fields(title=headline or about.get("dc:title"), language=about.get("dc:language"))
        yield compose(parts, fields, origin, options)


def _parsed(archive: Archive, name: str, origin: str, options: ReadOptions) -> tuple[Node | None, str]:
    """One file of the document as a tree and its source; no tree where there is no such file."""
    stream = archive.named(name)
    if stream is None:
        return None, ""
    source = xml_text(origin, stream, options.limits)
    return parse_xml(source, origin, options.limits), source


def _about(root: Node | None, source: str) -> Mapping[str, str]:
    """What the document says of itself. When it was saved is not when it was published, and left out."""
    return {} if root is None else {node.tag: said for node in root.elements() if (said := words(node, source))}


def _styles(root: Node | None) -> Kinds:
    """What kind the paragraphs of each style are, by its name or by that of a style it is based on."""
    if root is None:
        return {}
    styles = {_value(style, "styleid"): style for style in inside(root, "style")}
    found = {}
    for key, style in styles.items():
        at: Node | None = style
        for _ in range(_MOST_BASES):
            if at is None or key in found:
                break
            if (kind := _kind_of(_value(child(at, "name"), "val"))) is not None:
                found[key] = kind
            at = styles.get(_value(child(at, "basedOn"), "val"))
    return found


def _styled(style: str, kinds: Kinds) -> BlockKind | None:
    """The kind of a style by its id; without a table of styles the id is an English name less its spaces."""
    return kinds.get(style) if kinds else _kind_of(_NUMBER.sub(" ", style))


def _kind_of(style: str) -> BlockKind | None:
    if style.casefold() in _HEADLINES:
        return BlockKind.HEADLINE
    roles = roles_of_name(style)
    claimed = ((roles.credit, BlockKind.CREDIT), (roles.caption, BlockKind.CAPTION), (roles.byline, BlockKind.BYLINE))
    return next((kind for claims, kind in claimed if claims), None)


def _value(node: Node | None, name: str) -> str:
    """An attribute, whatever its prefix; ``name`` is in small letters, as those of nodes are."""
    given = node.attributes if node is not None else {}
    return next((value for key, value in given.items() if key.rpartition(":")[2] == name), "")


def _parts(root: Node, source: str, kinds: Kinds) -> Iterator[Part]:
    """The lines of the paragraphs; the first of a headline's style is the headline, later ones are copy."""
    titled, waiting = False, list(_outermost(root))[::-1]
    while waiting:
        paragraph = waiting.pop()
        waiting.extend(reversed([inner for kid in _kids(paragraph) for inner in _outermost(kid)]))
        settings = child(paragraph, "pPr")
        style = child(settings, "pStyle") if settings is not None else None
        kind = _styled(_value(style, "val"), kinds) or BlockKind.PARAGRAPH
        for line in _text(paragraph, source).split("\n"):
            if line.strip():
                yield (BlockKind.PARAGRAPH if titled and kind is BlockKind.HEADLINE else kind), line
                titled = titled or kind is BlockKind.HEADLINE


def _outermost(node: Node) -> Iterator[Node]:
    """The paragraphs in an element, less those that stand in another (in its text boxes)."""
    stack = [node]
    while stack:
        at = stack.pop()
        if at.tag == "p":
            yield at
        elif at.tag not in _UNSEEN:
            stack.extend(reversed(list(_kids(at))))


def _kids(node: Node) -> Iterator[Node]:
    return (kid for kid in node.kids if isinstance(kid, Node))


def _text(paragraph: Node, source: str) -> str:
    """The words of a paragraph's own runs, hidden ones left out; a newline for a line break."""
    found, stack = list[str](), list(_kids(paragraph))[::-1]
    while stack:
        node = stack.pop()
        if node.tag == "t":
            found += [source[at[0] : at[1]].replace("\n", " ") for at in node.kids if isinstance(at, tuple)]
        elif node.tag in _BREAKS:
            found.append("\n")
        elif node.tag in _CHARACTERS:
            found.append(_CHARACTERS[node.tag])
        elif node.tag not in _UNSEEN and node.tag != "p" and not (node.tag == "r" and _hidden(node)):
            stack.extend(reversed(list(_kids(node))))
    return unescape("".join(found))


def _hidden(run: Node) -> bool:
    settings = child(run, "rPr")
    vanish = child(settings, "vanish") if settings is not None else None
    return vanish is not None and _value(vanish, "val") not in ("0", "false", "off")
