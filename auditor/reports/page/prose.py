"""Part one, the verdict in a few sentences: the same that the terminal says in a few words."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources

from auditor.model.finding import Finding
from auditor.model.retelling import Retelling, all_direct, retelling
from auditor.reports.digest.sheet import Sheet
from auditor.reports.page.leaf import Leaf
from auditor.reports.page.steps import Step
from auditor.text.counting import counted

NAMED = 3
"""Sources that are named before the rest become a number."""

TOLD = 4
"""Rules whose findings are told before the rest become a number."""

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def verdict_sentences(leaf: Leaf) -> Iterator[str]:
    """Where the story comes from, how much of it somebody stands behind, and what is to mend."""
    yield f"{_comes_from(leaf)}."
    coverage = leaf.sheet.analysis.coverage
    if coverage.sentences and not leaf.sheet.analysis.unread:
        verb = "is" if coverage.attributed == 1 else "are"
        yield f"{coverage.attributed:,} of {counted(coverage.sentences, 'sentence')} {verb} attributed."
    mend = _to_mend(leaf.sheet)
    yield f"{mend[:1].upper()}{mend[1:]}."


def spelled(number: int) -> str:
    """A number as a sentence has it: in words up to twelve."""
    return _NUMBERS[number] if number < len(_NUMBERS) else f"{number:,}"


def listed(names: Sequence[str], of: int = 0) -> str:
    """``A, B and C``, or ``A, B and four others`` where there are more than are named."""
    left = of - len(names)
    told = [*names, *([f"{spelled(left)} other{'s' if left > 1 else ''}"] if left > 0 else [])]
    return " and ".join([", ".join(told[:-1]), told[-1]] if len(told) > 1 else told)


def _comes_from(leaf: Leaf) -> str:
    sheet, steps = leaf.sheet, leaf.origin.steps
    name, stands = leaf.origin.called, retelling(sheet.analysis)
    if sheet.analysis.circles:
        return f"{name} rests on outlets that cite one another in a circle, so that none of them is an origin"
    if sheet.analysis.unread:
        return f"{name} is not in English, the one language in which the auditor reads who says what"
    if sheet.analysis.release:
        return f"{name} is a press release, so that all of it is the word of who issued it"
    if not steps:
        return f"{name} names nobody as the source of this"
    if stands is Retelling.STORY and (path := _framing(leaf)):
        return _retold(leaf, name, path)
    if stands is not None:
        share = "most of what" if stands is Retelling.MOST_SOURCES else "all that"
        between = [step.called for step in steps if step.steps or step.more]
        return f"{name} has {share} it attributes by way of {_listed(between) or 'others'}"
    if all_direct(sheet.analysis):
        return _direct(leaf, name)
    return _cites(leaf, name, "has {}") or f"{name} names {_named(leaf.origin)}"


def _cites(leaf: Leaf, name: str, verb: str) -> str:
    """How many sources there are, as many as the table of them has, and the first of those the story has it from."""
    speaking = {source.agent.name for source in leaf.sources}
    called = list(dict.fromkeys(step.called for step in leaf.origin.steps if step.name in speaking))
    unnamed = sum(source.agent.anonymous for source in leaf.sources)
    apart = f", {spelled(unnamed)} of them unnamed" if 0 < unnamed < len(leaf.sources) else ""
    told = verb.format(_sources(len(leaf.sources), "unnamed " if unnamed and not apart else ""))
    return f"{name} {told}{apart}: {_listed(called, max(0, len(leaf.sources) - len(called)))}" if called else ""


def _direct(leaf: Leaf, name: str) -> str:
    """Whom a story speaks with itself; who filed it is no source."""
    speaking = {source.agent.name for source in leaf.sources}
    filed = [step.called for step in leaf.origin.steps if step.name not in speaking]
    told = _cites(leaf, name, "speaks with {} itself") or f"{name} names nobody as the source of this"
    return f"{told}; its dateline names {listed(filed)}" if filed else told


def _sources(number: int, sort: str) -> str:
    return f"{spelled(number)} {sort}source{'' if number == 1 else 's'}"


def _retold(leaf: Leaf, name: str, path: Sequence[Step]) -> str:
    """The outlets that the story is told after, and whom they lean on."""
    last, coverage = path[-1], leaf.sheet.analysis.coverage
    told = f"{name} retells " + ", which has it from ".join(step.called for step in path)
    if last.steps:
        leans = "seems to lean" if all(step.inferred for step in last.steps) else "leans"
        told += f", which {leans} on {_named(last)}"
    first_hand = leaf.sheet.publisher and coverage.sentences and not coverage.first_hand
    return f"{told}; none of it is first-hand" if first_hand else told


def _framing(leaf: Leaf) -> list[Step]:
    """The steps that the publisher's own tag states for the whole story."""
    frame, path, steps = leaf.sheet.analysis.frame, list[Step](), leaf.origin.steps
    while frame is not None and (step := next((step for step in steps if step.span == frame.evidence), None)):
        path.append(step)
        steps = step.steps
    return path


def _named(step: Step) -> str:
    """Whom ``step`` has it from."""
    return _listed([each.called for each in step.steps], step.more)


def _listed(called: Sequence[str], more: int = 0) -> str:
    """The first of the names, all if one more is left, and how many others there are."""
    names = list(dict.fromkeys(called))
    shown = names if len(names) == NAMED + 1 and not more else names[:NAMED]
    return listed(shown, len(names) + more)


def _to_mend(sheet: Sheet) -> str:
    by_rule: dict[str, list[Finding]] = {}
    for finding in sheet.to_mend:
        by_rule.setdefault(finding.name, []).append(finding)
    told = [_phrase(sheet, name, found) for name, found in by_rule.items()]
    if not told:
        return "there is nothing to mend"
    left = sum(len(found) for found in list(by_rule.values())[TOLD:])
    return listed([*told[:TOLD], *([f"{spelled(left)} more to mend"] if left else [])])


def _phrase(sheet: Sheet, name: str, found: Sequence[Finding]) -> str:
    number, words = len(found), _phrases().get(name)
    if words is None:
        return f"{spelled(number)} finding{'s' if number > 1 else ''} of “{name.replace('-', ' ')}”"
    places = 1 + len(found[0].related)
    times = "twice" if places == 2 else f"{spelled(places)} times"
    block = sheet.where(found[0].span)
    kind = block if block in ("caption", "credit") else "caption"
    return words["one" if number == 1 else "many"].format(n=spelled(number), places=times, block=kind)


@cache
def _phrases() -> dict[str, dict[str, str]]:
    written = (resources.files("auditor.reports.page") / "phrases.toml").read_text(encoding="utf-8")
    return {rule: dict(words) for rule, words in tomllib.loads(written).items()}
