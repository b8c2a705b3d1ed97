"""Where it comes from: the provenance graph as a tree from this page back to the origins, and the pictures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rich.text import Text

from auditor.model.article import BlockKind
from auditor.model.provenance import ARTICLE, ChainKind, Derivation
from auditor.model.span import Span
from auditor.reports.panels.fitting import around, clip, counted, padded, squeezed
from auditor.reports.panels.sheet import LONGEST_QUOTE, Sheet

SHOWN = 10
"""Steps drawn before the rest become a number."""

DEEPEST = 6
NAME_SHARE = 0.45
"""Share of the width for the tree and its names; the words that say so take the rest."""


@dataclass(frozen=True, slots=True)
class Step:
    """All derivations of one agent from another, as one branch: stated if one of them is."""

    used: str
    evidence: tuple[Span, ...]
    inferred: bool
    times: int


def origins_panel(sheet: Sheet) -> Iterator[Text]:
    """The tree; a step no sentence states is drawn dotted and says that it is inferred."""
    yield Text("Where it comes from", style="bold")
    yield Text(f"  {sheet.publisher}  ", style="bold").append("(this page)") if sheet.publisher else Text("  this page")
    drawn = list(_branches(sheet, ARTICLE, "  ", frozenset({ARTICLE})))
    if not drawn:
        yield Text("  nobody is named as its source", style="dim")
    shown = drawn if sheet.style.full else drawn[:SHOWN]
    yield from shown
    if len(drawn) > len(shown):
        yield Text(f"  … and {counted(len(drawn) - len(shown), 'more step')} (--full)", style="dim")


def pictures_panel(sheet: Sheet) -> Iterator[Text]:
    """The credits with how often each stands, on as many lines as they need."""
    credits = Counter(
        " / ".join(sheet.name(link.agent) for link in chain.links)
        for chain in sheet.analysis.of_kind(ChainKind.CREDIT)
        if chain.links
    )
    parts = [f"{name} {times}" for name, times in credits.items()]
    yield from _wrapped("  Pictures: ", parts, sheet.style.width)


def _wrapped(head: str, parts: Iterable[str], width: int) -> Iterator[Text]:
    line, indent = "", " " * len(head)
    for part in (clip(part, width - len(head) - 2) for part in parts):
        longer = f"{line} · {part}" if line else part
        if line and Text(longer).cell_len > width - len(head) - 2:
            yield Text(head, style="bold").append(f"{line} ·", style="not bold")
            head, line = indent, part
        else:
            line = longer
    if line:
        yield Text(head, style="bold").append(line, style="not bold")


def _branches(sheet: Sheet, node: str, indent: str, seen: frozenset[str]) -> Iterator[Text]:
    steps = _steps(sheet, node, seen)
    for step in steps:
        last = step is steps[-1]
        yield _branch(sheet, step, indent, last)
        if len(seen) < DEEPEST:
            deeper = indent + ("   " if last else "│  ")
            yield from _branches(sheet, step.used, deeper, seen | {step.used})


def _branch(sheet: Sheet, step: Step, indent: str, last: bool) -> Text:
    arm = ("└" if last else "├") + ("┄ " if step.inferred else "─ ")
    width = sheet.style.width
    name_width = int(width * NAME_SHARE) - len(indent) - len(arm)
    line = Text(indent + arm, style="dim").append(padded(sheet.name(step.used), name_width), style="not dim")
    where = sheet.where(step.evidence[0]) if step.evidence else ""
    more = f" ×{step.times}" if step.times > 1 else ""
    tail = f"{where}{more}" + ("  inferred" if step.inferred else "")
    room = width - line.cell_len - len(tail) - 5
    quote = f"“{_words(sheet, step, room)}”" if step.evidence and room > 8 else ""
    line.append("  " + padded(quote, max(0, width - line.cell_len - len(tail) - 3)), style="not dim italic")
    return line.append(" " + tail, style="dim")


def _words(sheet: Sheet, step: Step, room: int) -> str:
    """The words that say so, and of these, where they do not fit, those that name the source."""
    said, agent = step.evidence[0], sheet.agents.get(step.used)
    named = [span for span in agent.mentions if said.contains(span)] if agent is not None else []
    start, end = (named[0].start, named[0].end) if named else (said.start, said.start)
    text = sheet.article.text
    before, after = squeezed(text[said.start : start]), squeezed(text[end : min(said.end, end + LONGEST_QUOTE)])
    return "".join(around(before, squeezed(text[start:end]), after, room)).strip()


def _steps(sheet: Sheet, node: str, seen: frozenset[str]) -> list[Step]:
    merged: dict[str, list[Derivation]] = {}
    for derivation in sheet.analysis.graph.derivations:
        if derivation.generated == node and derivation.used not in seen and not _of_a_picture(sheet, derivation):
            merged.setdefault(derivation.used, []).append(derivation)
    return [_merged(used, derivations) for used, derivations in merged.items()]


def _merged(used: str, derivations: list[Derivation]) -> Step:
    stated = [derivation for derivation in derivations if not derivation.inferred] or derivations
    evidence = tuple(span for derivation in stated for span in derivation.evidence)
    return Step(used, evidence, stated[0].inferred, len(stated))


def _of_a_picture(sheet: Sheet, derivation: Derivation) -> bool:
    return bool(derivation.evidence) and all(
        sheet.where(span) in (BlockKind.CREDIT, BlockKind.CAPTION) for span in derivation.evidence
    )
