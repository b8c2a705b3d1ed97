"""Draw an article, bracket the expected spans: how rules are tested, ours and those from outside.

A drawing has one block a line, ``kind: text``, or several parted by `` ¦ ``; each expected finding stands in
⟦brackets⟧. Lines such as
``publisher: News.Az`` before the first block set the article's fields; ``told: Getty Images`` after a credit is what
the page's metadata credit the picture to. Case files are YAML: a sentence, then a drawing,
or a mapping with ``article`` and any of ``options``, ``message``, ``severity`` and ``fixed`` (the text after the fix).
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from textwrap import dedent

from auditor.analysis import analyse
from auditor.fixes import apply
from auditor.gazetteer.lookup import gazetteer
from auditor.lines.told_credits import told_credit
from auditor.model.article import Article, Block, BlockKind
from auditor.model.declared import Declared
from auditor.model.finding import Finding
from auditor.model.span import Span
from auditor.rules.base import Rule
from auditor.value import value

_LINE = re.compile(r"\s*(?P<key>[a-z]+): (?P<text>.*)")
_MARKS = re.compile("[⟦⟧]")
_FIELDS = ("publisher", "title", "url", "published", "language")
_SECTIONS = re.compile(r"^(Flagged|Clean):[ \t]*\n", re.MULTILINE)


@value
class Drawing:
    """An article and the spans at which a rule is to find fault."""

    article: Article
    expected: tuple[Span, ...]


def draw(drawing: str) -> Drawing:
    """Read a drawing; ``ValueError`` for a line that is no block and an unbalanced bracket."""
    fields: dict[str, str] = {}
    told: list[tuple[int, str]] = []
    lines: list[list[tuple[BlockKind, str]]] = []
    for line in filter(str.strip, drawing.splitlines()):
        match = _LINE.fullmatch(line)
        if match is not None and match["key"] in _FIELDS:
            fields[match["key"]] = match["text"]
        elif match is not None and match["key"] == "told":
            told.append((sum(map(len, lines)) - 1, match["text"]))
        else:
            lines.append(list(_blocks_of(line)))
    marked = "\n".join(" ".join(text for _, text in parts) for parts in lines)
    blocks = []
    at = 0
    for kind, text in (part for parts in lines for part in parts):
        length = len(_MARKS.sub("", text))
        blocks.append(Block(kind, Span(at, at + length)))
        at += length + 1
    credits = tuple(told_credit(blocks[place].span, words, gazetteer()) for place, words in told)
    article = Article("drawing", _MARKS.sub("", marked), tuple(blocks), origin="drawing")
    article = replace(article, declared=Declared(credits=credits))
    return Drawing(replace(article, **fields), tuple(_bracketed(marked)))  # type: ignore[arg-type]


def _blocks_of(line: str) -> Iterator[tuple[BlockKind, str]]:
    for part in line.split(" ¦ "):
        match = _LINE.fullmatch(part)
        if match is None:
            raise ValueError(f"not a block, a drawing's line is 'kind: text': {part!r}")
        yield BlockKind(match["key"]), match["text"]


def _bracketed(marked: str) -> Iterator[Span]:
    start: int | None = None
    for count, match in enumerate(_MARKS.finditer(marked)):
        at = match.start() - count
        if (match[0] == "⟦") is not (start is None):
            raise ValueError(f"unbalanced bracket at character {at}")
        if start is not None:
            yield Span(start, at)
        start = at if start is None else None
    if start is not None:
        raise ValueError(f"bracket opened at character {start} and never closed")


@dataclass(frozen=True)
class Case:
    """One expectation of a rule: a drawing, and where given its options, message, severity and mended text."""

    title: str
    drawing: Drawing
    options: Mapping[str, object] = field(default_factory=dict)
    message: str | None = None
    severity: str | None = None
    fixed: str | None = None

    @classmethod
    def of(cls, title: str, value: str | Mapping[str, object]) -> Case:
        """A case from a case file's entry."""
        entry = {"article": value} if isinstance(value, str) else dict(value)
        return cls(title, draw(str(entry.pop("article"))), **entry)


def findings(rule: Rule, drawing: Drawing) -> tuple[Finding, ...]:
    """What ``rule`` finds in the drawn article, all analysis run for real."""
    return tuple(rule.check(analyse(drawing.article, gazetteer())))


def check(rule: type[Rule], case: Case) -> None:
    """Assert that ``rule`` finds in ``case`` what is bracketed there, and nothing else."""
    found = findings(rule(**case.options), case.drawing)
    article = case.drawing.article
    expected = [(span, article.slice(span)) for span in case.drawing.expected]
    assert expected == [(f.span, article.slice(f.span)) for f in sorted(found, key=lambda f: f.span)]
    if case.message is not None:
        assert case.message == found[0].message
    if case.severity is not None:
        assert case.severity == found[0].severity
    if case.fixed is not None:
        edits = [edit for finding in found if finding.fix for edit in finding.fix.edits]
        assert case.fixed.rstrip("\n") == apply(article.text, edits)


def drawings(rule: type[Rule]) -> list[Case]:
    """The drawings of a rule's docstring, ``Flagged:`` and ``Clean:``; a blank line parts two of one section."""
    _, *pieces = _SECTIONS.split(inspect.cleandoc(rule.__doc__ or ""))
    cases = []
    for section, body in zip(pieces[::2], pieces[1::2], strict=True):
        for number, drawing in enumerate(re.split(r"\n[ \t]*\n", dedent(body).strip()), 1):
            cases.append(Case(f"{section.lower()} {number} of the docstring", draw(drawing)))
    return cases
