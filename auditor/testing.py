"""Draw an article, bracket the expected spans: how rules are tested, ours and those from outside.

A drawing has one block a line, ``kind: text``, or several parted by `` ¦ ``; each expected finding stands in
⟦brackets⟧. Lines such as
``publisher: News.Az`` before the first block set the article's fields; ``told: Getty Images`` after a credit is what
the page's metadata credit the picture to; ``link: Al Jazeera https://example.org/a`` is where the first such words
lead; ``held: Al Jazeera, 2026-03-01, https://example.org/a: Text`` is an article of a corpus, its address left out or
not. Case files are YAML: a sentence, then a drawing,
or a mapping with ``article`` and any of ``options``, ``message``, ``severity`` and ``fixed`` (the text after the fix).
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent

from auditor.analysis import analyse
from auditor.errors import UnknownOption
from auditor.fixes import apply
from auditor.gazetteer.lookup import gazetteer
from auditor.lines.told_credits import told_credit
from auditor.model.analysis import Analysis
from auditor.model.article import Article, Block, BlockKind, Hyperlink
from auditor.model.declared import Declared
from auditor.model.finding import Finding
from auditor.model.span import Span
from auditor.rules.base import Rule
from auditor.text.nearest import nearest
from auditor.value import replace, value

_LINE = re.compile(r"\s*(?P<key>[a-z]+): (?P<text>.*)")
_HELD = re.compile(r"(?P<publisher>[^,]*), (?P<published>[^ ,]*)(?:, (?P<url>\S+))?: (?P<text>.*)")
_MARKS = re.compile("[⟦⟧]")
_FIELDS = ("publisher", "title", "url", "published", "language")
_KEYS = ("article", "options", "message", "severity", "fixed")
_SECTIONS = re.compile(r"^(Flagged|Clean):[ \t]*\n", re.MULTILINE)


@value
class Drawing:
    """An article and the spans at which a rule is to find fault."""

    article: Article
    expected: tuple[Span, ...]
    held: tuple[Article, ...] = ()


def draw(drawing: str) -> Drawing:
    """Read a drawing; ``ValueError`` for a line that is no block and an unbalanced bracket."""
    fields: dict[str, str] = {}
    told: list[tuple[int, str]] = []
    links: list[tuple[str, str]] = []
    held: list[Article] = []
    lines: list[list[tuple[BlockKind, str]]] = []
    for line in filter(str.strip, drawing.splitlines()):
        match = _LINE.fullmatch(line)
        if match is not None and match["key"] in _FIELDS:
            fields[match["key"]] = match["text"]
        elif match is not None and match["key"] == "told":
            told.append((sum(map(len, lines)) - 1, match["text"]))
        elif match is not None and match["key"] == "link":
            words, _, url = match["text"].rpartition(" ")
            links.append((words, url))
        elif match is not None and match["key"] == "held":
            held.append(_held(len(held), match["text"]))
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
    led = tuple(Hyperlink(Span(at := article.text.index(words), at + len(words)), url) for words, url in links)
    article = replace(article, declared=Declared(credits=credits), links=led)
    return Drawing(replace(article, **fields), tuple(_bracketed(marked)), tuple(held))


def _held(number: int, line: str) -> Article:
    match = _HELD.fullmatch(line)
    if match is None:
        raise ValueError(f"not an article of a corpus, 'held: publisher, date, address: text': {line!r}")
    text = match["text"].replace(" ¦ ", "\n")
    publisher, published = match["publisher"] or None, match["published"] or None
    return Article(f"held-{number}", text, (), publisher=publisher, published=published, url=match["url"])


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
        """A case from a case file's entry; ``ValueError`` for a key that no case has, and for a crooked drawing."""
        if not isinstance(value, str | Mapping):
            raise ValueError(f"{title}: a drawing is a text, or a table with one under 'article', not {value!r:.60}")
        entry = {"article": value} if isinstance(value, str) else dict(value)
        for key in entry:
            if key not in _KEYS:
                raise ValueError(f"{title}: {UnknownOption('key', key, nearest(key, _KEYS), _KEYS)}")
        if "article" not in entry:
            raise ValueError(f"{title}: there is no article")
        return cls(title, draw(str(entry.pop("article"))), **entry)


def findings(rule: Rule, drawing: Drawing) -> tuple[Finding, ...]:
    """What ``rule`` finds in the drawn article, all analysis run for real."""
    analysis = analyse(drawing.article, gazetteer())
    return tuple(rule.check(_compared(analysis, drawing.held) if drawing.held else analysis))


def _compared(analysis: Analysis, held: tuple[Article, ...]) -> Analysis:
    from auditor.corpus.comparing import Corpus
    from auditor.corpus.filling import filled
    from auditor.corpus.index import Index
    from auditor.corpus.options import PairOptions

    with TemporaryDirectory() as folder:
        path = Path(folder) / "drawing.index"
        with Index.open_to_add(path) as index:
            list(filled(index, held))
        with Index.open(path) as index:
            return Corpus(index, PairOptions(), gazetteer()).compared(analysis)


def check(rule: type[Rule], case: Case) -> None:
    """Raise ``AssertionError`` unless ``rule`` finds in ``case`` what is bracketed there, and nothing else."""
    found = findings(rule(**case.options), case.drawing)
    article, first = case.drawing.article, next(iter(found), None)
    expected = [(span, article.slice(span)) for span in case.drawing.expected]
    spans = [(f.span, article.slice(f.span)) for f in sorted(found, key=lambda f: f.span)]
    _compare(rule, case, "findings", _worded(expected), _worded(spans))
    if case.message is not None:
        _compare(rule, case, "message", case.message, first and first.message)
    if case.severity is not None:
        _compare(rule, case, "severity", case.severity, first and first.severity.value)
    if case.fixed is not None:
        edits = [edit for finding in found if finding.fix for edit in finding.fix.edits]
        _compare(rule, case, "text after the fix", case.fixed.rstrip("\n"), apply(article.text, edits))


def _worded(places: Iterable[tuple[Span, str]]) -> list[str]:
    return [f"{span.start}–{span.end} “{words}”" for span, words in places]


def _compare(rule: type[Rule], case: Case, what: str, expected: object, found: object) -> None:
    """Raised, not asserted: told outside of pytest too, and under ``python -O``."""
    if expected != found:
        raise AssertionError(f"{rule.code}, {case.title}: {what}\n  expected  {expected}\n  found     {found}")


def drawings(rule: type[Rule]) -> list[Case]:
    """The drawings of a rule's docstring, ``Flagged:`` and ``Clean:``; a blank line parts two of one section."""
    _, *pieces = _SECTIONS.split(inspect.cleandoc(rule.__doc__ or ""))
    cases = []
    for section, body in zip(pieces[::2], pieces[1::2], strict=True):
        for number, drawing in enumerate(re.split(r"\n[ \t]*\n", dedent(body).strip()), 1):
            cases.append(Case(f"{section.lower()} {number} of the docstring", draw(drawing)))
    return cases
