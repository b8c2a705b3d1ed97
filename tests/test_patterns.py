"""No pattern takes more than linear time: each is run on hostile text of one length and of twice that length."""

from __future__ import annotations

import ast
import dataclasses
import importlib
import inspect
import pkgutil
import re
import time
import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from re import _parser as sre  # type: ignore[attr-defined]

import pytest

import auditor
from auditor.analysis.cast import described
from auditor.gazetteer import bodies
from auditor.lines import datelines

ROOT = Path(auditor.__file__).parent
SHORT = 2000
GROWTH = 3.3
FLOOR = 0.004
"""Seconds of CPU below which growth is noise."""

TRIES = 3
UNITS = [
    "a",
    "A",
    "0",
    " ",
    "\n",
    '"',
    "“",
    "'",
    ".",
    "-",
    "(",
    "[",
    "/",
    ",",
    ":",
    "<",
    "&",
    "\u200b",
    "é",
    "a ",
    "A ",
    "Aa ",
]
UNITS += [
    "A. ",
    "A-",
    "([",
    "()",
    "a.a",
    "A/",
    ", ",
    '" ',
    "a\n",
    "1,",
    "0 a",
    "</",
    "<a ",
    "= ",
    "http://a",
    "a@a.",
    "– ",
    "Aa, ",
]

SEARCHING = r"\.(?:search|finditer|findall|sub|subn|split)\("

BOUNDED = {
    "auditor.lines.dateline_shapes._shapes": datelines.HEAD,
    "auditor.gazetteer.bodies._field_before": bodies.REACH,
    "auditor.analysis.cast.described._AND_FELLOWS": described.LEAD,
}
"""Patterns that the code runs on so many characters at most."""

Named = tuple[str, re.Pattern[str]]

OPTIONAL = (
    "auditor.gazetteer.words.derive",
    "auditor.passages.",
    "auditor.corpus.kernel",
    "auditor.corpus.candidates",
    "auditor.corpus.pairs",
)


def modules() -> Iterator[str]:
    """Every module of the package that can be imported without extras."""
    for found in pkgutil.walk_packages([str(ROOT)], "auditor."):
        if not found.name.startswith(OPTIONAL) and not found.name.endswith("__main__"):
            yield found.name


@pytest.mark.parametrize("prefix", OPTIONAL)
def test_what_needs_an_extra_is_there(prefix: str) -> None:
    assert any(found.name.startswith(prefix) for found in pkgutil.walk_packages([str(ROOT)], "auditor."))


def within(name: str, value: object, depth: int = 0) -> Iterator[Named]:
    """The patterns in a value: itself, or what a tuple, a mapping or a dataclass holds."""
    if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
        yield name, value
    elif depth < 3 and isinstance(value, Mapping):
        for part in value.values():
            yield from within(name, part, depth + 1)
    elif depth < 3 and isinstance(value, list | tuple | set | frozenset):
        for part in value:
            yield from within(name, part, depth + 1)
    elif depth < 3 and dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from within(f"{name}.{field.name}", getattr(value, field.name), depth + 1)


def made(module: str) -> Iterator[Named]:
    """The patterns of a module: its own names, and what its cached makers without arguments give."""
    for name, value in vars(importlib.import_module(module)).items():
        if hasattr(value, "cache_info"):
            if getattr(value, "__module__", "") == module and not inspect.signature(value).parameters:
                yield from within(f"{module}.{name}", value())
        else:
            yield from within(f"{module}.{name}", value)


def written(path: Path) -> Iterator[Named]:
    """The patterns that functions compile or run where they stand: ``re.sub("…", …)``."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or not node.args:
            continue
        first = node.args[0]
        if ast.unparse(node.func.value) == "re" and isinstance(first, ast.Constant) and isinstance(first.value, str):
            yield f"{path.relative_to(ROOT)}:{node.lineno} re.{node.func.attr}", re.compile(first.value)


def listed(path: Path) -> Iterator[Named]:
    """The patterns of a word list that are compiled only when an article asks for one."""
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    for name, entry in ((name, entry) for table in tables.values() for name, entry in table.items()):
        for key in ("pattern", "unless"):
            if isinstance(entry, dict) and key in entry:
                yield f"{path.name} {name} {key}.finditer", re.compile(entry[key])


@cache
def patterns() -> tuple[Named, ...]:
    """Every pattern once, with a name by which to find it."""
    found: dict[tuple[str, int], str] = {}
    code = (written(path) for path in sorted(ROOT.rglob("*.py")))
    for source in (*(made(module) for module in modules()), *code, listed(ROOT / "analysis/data/residue.toml")):
        for name, pattern in source:
            found.setdefault((pattern.pattern, pattern.flags), name)
    return tuple((name, re.compile(pattern, flags)) for (pattern, flags), name in found.items())


@cache
def source(name: str) -> str:
    """The code that may use a pattern: its own module for a private name, else the package."""
    module = ROOT.parent / (name.rsplit(".", 1)[0].replace(".", "/") + ".py")
    paths = [module] if name.rsplit(".", 1)[-1].startswith("_") and module.exists() else ROOT.rglob("*.py")
    return "\n".join(path.read_text(encoding="utf-8") for path in paths)


def ways(name: str, pattern: re.Pattern[str]) -> list[Callable[[str], object]]:
    """How the code runs the pattern: from the text's start, and from each place if it searches."""
    last = re.escape(name.rsplit(".", 1)[-1])
    searched = name.rsplit(".", 1)[-1] in ("search", "sub", "split", "findall", "finditer")
    if searched or re.search(last + r"(?:\(\))?" + SEARCHING, source(name)):
        return [pattern.match, lambda text: list(pattern.finditer(text))]
    return [pattern.match, pattern.fullmatch]


def units(pattern: re.Pattern[str]) -> list[str]:
    """Short texts that, over and over, are hard for the pattern: common marks, and its own literals."""
    literals = re.findall(
        r"[^\W\d_]{2,}|[^\w\s\\()\[\]{}|?*+^$.]", re.sub(r"\\.|\(\?[a-z:!=<-]*", " ", pattern.pattern)
    )
    own = list(dict.fromkeys(literals))[:12]
    return [*UNITS, *own, *(f"{word} " for word in own), "".join(own[:4]) or " a"]


def cost(run: Callable[[str], object], text: str) -> float:
    """CPU seconds of one run."""
    begun = time.process_time()
    run(text)
    return time.process_time() - begun


def grows(run: Callable[[str], object], unit: str, limit: int = 2 * SHORT) -> bool:
    """Whether twice the text takes much more than twice the time, each time it is tried."""
    short, long = (unit * (length // len(unit)) + "\x00" for length in (limit // 2, limit))
    for _ in range(TRIES):
        taken = cost(run, long)
        if taken < FLOOR or taken < GROWTH * cost(run, short):
            return False
    return True


def test_the_test_sees_a_pattern_that_grows_faster_than_its_text() -> None:
    bad = re.compile(r"\w+\w+!")  # with the cube, so that a busy machine does not hide it

    assert grows(bad.search, "a", 800)
    assert not grows(re.compile(r"\w!").search, "a")


@pytest.mark.parametrize(("name", "pattern"), patterns(), ids=[name for name, _ in patterns()])
def test_a_pattern_takes_linear_time(name: str, pattern: re.Pattern[str]) -> None:
    limit = min(BOUNDED.get(name, 2 * SHORT), 2 * SHORT)
    slow = [unit for unit in units(pattern) if any(grows(run, unit, limit) for run in ways(name, pattern))]

    assert slow == [], f"{name} ({pattern.pattern[:80]}) on {slow[:4]}"


def unguarded(parsed: object) -> Iterator[object]:
    """The possessive groups of a parsed pattern whose last choice is not ``(?!)``."""
    for operation, argument in parsed if isinstance(parsed, sre.SubPattern) else ():
        if str(operation) in ("POSSESSIVE_REPEAT", "ATOMIC_GROUP"):
            body = argument[-1] if isinstance(argument, tuple) else argument
            choices = body[0][1][1] if len(body) == 1 and str(body[0][0]) == "BRANCH" else [body]
            single = len(body) == 1 and str(body[0][0]) in ("IN", "LITERAL", "NOT_LITERAL", "ANY")
            if not single and [str(op) for op, _ in choices[-1]] not in (["ASSERT_NOT"], ["FAILURE"]):
                yield body
        stack = [argument]
        while stack:
            part = stack.pop()
            if isinstance(part, sre.SubPattern):
                yield from unguarded(part)
            elif isinstance(part, list | tuple):
                stack.extend(part)


def test_the_test_sees_a_possessive_group_that_ends_in_no_guard() -> None:
    assert list(unguarded(sre.parse("a(?:b+c|d)*+")))
    assert list(unguarded(sre.parse("(?:x(a(?>bc)))?")))
    assert not list(unguarded(sre.parse("a[bc]*+(?:b+c|d|(?!))*+")))


@pytest.mark.parametrize(("name", "pattern"), patterns(), ids=[name for name, _ in patterns()])
def test_a_possessive_group_matches_alike_in_every_python(name: str, pattern: re.Pattern[str]) -> None:
    """Before 3.11.5, what follows a possessive group may start within what the group tried and did not match."""
    assert not list(unguarded(sre.parse(pattern.pattern, pattern.flags))), f"{name} ({pattern.pattern[:80]})"
