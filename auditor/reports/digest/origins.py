"""Where an article comes from: the branches of its tree, the words that say so, and what the page declares."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.model.article import BlockKind
from auditor.model.cover import Cover
from auditor.model.provenance import ChainKind
from auditor.model.span import Span
from auditor.reports.digest.clipping import around, squeezed
from auditor.reports.digest.sheet import LONGEST_QUOTE, Sheet
from auditor.reports.digest.tree import Branch

DEEPEST = 6
"""Agents one behind the other that are told at most."""


def declared_works(sheet: Sheet) -> Iterator[tuple[str, str, str | None]]:
    """What the page declares of other works: what it does with each, its name or else its address, and the address."""
    declared, own = sheet.article.declared, _address(sheet.article.url)
    works = [("based on", work) for work in declared.based_on] + [("cites", work) for work in declared.citations]
    for does, work in works:
        name = work.name or _address(work.url)
        if name and not (work.url and _address(work.url) == own):
            yield does, name, work.url


def _address(url: str | None) -> str:
    return (url or "").removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


def credited(sheet: Sheet) -> dict[str, list[Span]]:
    """Who the pictures are credited to, and where, in the order of the text; a page's own notices are of none."""
    found: dict[str, list[Span]] = {}
    notices = Cover(sheet.analysis.pictures.notices)
    for chain in sheet.analysis.of_kind(ChainKind.CREDIT):
        if chain.links and not notices.touches(chain.links[0].span):
            name = " / ".join(sheet.name(link.agent) for link in chain.links)
            spans = [link.span for link in chain.links]
            found.setdefault(name, []).append(Span(min(s.start for s in spans), max(s.end for s in spans)))
    return found


def outside_pictures(sheet: Sheet, branch: Branch) -> list[Branch]:
    """The branches from here that stand in more than captions: who took a picture is told apart from the story."""
    return [each for each in branch.branches.values() if not all(_of_a_picture(sheet, span) for span in said(each))]


def _of_a_picture(sheet: Sheet, span: Span) -> bool:
    return sheet.where(span) in (BlockKind.CREDIT, BlockKind.CAPTION)


def said(branch: Branch) -> list[Span]:
    """The words that say that it comes from here; where none do, those from which it is inferred."""
    return branch.stated or branch.implied


def words_for(sheet: Sheet, agent: str, evidence: Span, room: int) -> str:
    """The words that say so, and of these, where they do not fit, those that name the source."""
    found = sheet.agents.get(agent)
    named = [span for span in found.mentions if evidence.contains(span)] if found is not None else []
    start, end = (named[0].start, named[0].end) if named else (evidence.start, evidence.start)
    text = sheet.article.text
    before = squeezed(text[evidence.start : start])
    after = squeezed(text[end : min(evidence.end, end + LONGEST_QUOTE)])
    return "".join(around(before, squeezed(text[start:end]), after, room)).strip()
