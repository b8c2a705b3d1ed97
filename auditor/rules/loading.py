"""How rules are found: one module each in this package, and those that installed distributions register."""

from __future__ import annotations

import importlib
import inspect
import os
import pkgutil
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, fields
from functools import cache
from typing import TYPE_CHECKING

from auditor.errors import OutsideRuleError, cause_of
from auditor.model.finding import Severity
from auditor.rules.base import Rule
from auditor.settings import KEYS

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "auditor.rules"
"""The entry-point group under which a distribution registers each of its rules: a name of its choice, and the class."""

_CODE = re.compile(r"[A-Z]{3}[0-9]{3}")
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@cache
def load_rules() -> Mapping[str, type[Rule]]:
    """All rules by code, ours and those from outside; OutsideRuleError where one of these cannot be used."""
    found = dict(own_rules())
    for entry in _entries():
        rule = _loaded(entry)
        if fault := _fault(rule, found.values()):
            raise OutsideRuleError(entry.value, _distribution(entry), fault)
        found[rule.code] = rule
    return dict(sorted(found.items()))


@cache
def own_rules() -> Mapping[str, type[Rule]]:
    """Import every module beside this one and collect the rule each defines, by code."""
    package = importlib.import_module("auditor.rules")
    names = [f"auditor.rules.{m.name}" for m in pkgutil.iter_modules(package.__path__)]
    modules = [importlib.import_module(name) for name in sorted(names)]
    found = (thing for module in modules for thing in vars(module).values())
    rules = [thing for thing in found if isinstance(thing, type) and issubclass(thing, Rule) and thing is not Rule]
    return {rule.code: rule for rule in sorted(rules, key=lambda rule: rule.code)}


@cache
def rules_by_file() -> frozenset[str]:
    """The codes, in small letters, and names of the rules beside this file, by their files' names: none is loaded."""
    package = importlib.import_module("auditor.rules")
    files = (m.name.partition("_") for m in pkgutil.iter_modules(package.__path__))
    return frozenset(called for code, _, name in files if name for called in (code, name.replace("_", "-")))


def _entries() -> list[EntryPoint]:
    """What distributions register, in an order that does not hang on where they are installed."""
    if not any(map(_registers, dict.fromkeys(sys.path))):
        return []
    from importlib.metadata import entry_points

    return sorted(entry_points(group=GROUP), key=lambda entry: (entry.value, entry.name))


def _registers(place: str) -> bool:
    """Whether a distribution at a place of the search path may register rules: a look that is quick to say no.

    ``importlib.metadata`` would take a third of the time that one article takes.
    """
    if os.path.isfile(place):
        return True
    try:
        found = [entry.path for entry in os.scandir(place or os.curdir) if entry.name.endswith(_METADATA)]
    except OSError:
        return False
    return any(map(_names_group, found))


def _names_group(folder: str) -> bool:
    try:
        with open(os.path.join(folder, "entry_points.txt"), "rb") as file:
            return f"[{GROUP}]".encode() in file.read()
    except OSError:
        return False


_METADATA = (".dist-info", ".egg-info")


def _loaded(entry: EntryPoint) -> type[Rule]:
    try:
        rule = entry.load()
    except Exception as error:
        raise OutsideRuleError(
            entry.value, _distribution(entry), f"it cannot be imported ({cause_of(error)})"
        ) from error
    if not (isinstance(rule, type) and issubclass(rule, Rule) and rule is not Rule):
        raise OutsideRuleError(entry.value, _distribution(entry), "it is no class that derives from auditor's Rule")
    return rule


def _distribution(entry: EntryPoint) -> str:
    return f"{entry.dist.name} {entry.dist.version}" if entry.dist is not None else "an unknown distribution"


def _fault(rule: type[Rule], others: Iterable[type[Rule]]) -> str:
    """Why a rule cannot stand beside ``others``; "" where it can."""
    code, name = getattr(rule, "code", None), getattr(rule, "name", None)
    if not isinstance(code, str) or not _CODE.fullmatch(code):
        return f"its code is {code!r}, and no three capitals and three digits (ABC001)"
    if not isinstance(name, str) or not _NAME.fullmatch(name) or name.replace("-", "_") in KEYS:
        return f"its name is {name!r}, and no small words with hyphens between, or a setting's"
    if not isinstance(getattr(rule, "severity", None), Severity):
        return "its severity is no Severity"
    if inspect.isabstract(rule):
        return "it has no check"
    if taken := next((each for each in others if each.code == code or each.name == name), None):
        return f"its code {code} or its name {name} is that of {taken.__module__}:{taken.__qualname__}"
    bare = [each.name for each in fields(rule) if each.default is MISSING]
    return f"its option {bare[0]} has no default" if bare else ""
