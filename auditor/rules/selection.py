"""Which rules run, and with which options: selection by code, prefix and name; options checked against the rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import get_args, get_origin, get_type_hints

from auditor.errors import SettingsError, UnknownOption, UnknownRule
from auditor.rules.base import Rule
from auditor.rules.loading import load_rules, rules_by_file
from auditor.settings import KEYS, Settings, as_toml, told_of
from auditor.text.nearest import nearest

_REMEDY = f"settings are {', '.join(KEYS)}, and the command `auditor rules` lists the rules"

UNMATCHED = -1
"""The weight of a pattern that does not match; the empty selection, which matches all, weighs 0."""


def configured(settings: Settings) -> tuple[Rule, ...]:
    """The rules that ``settings`` select, each made with its options, by code.

    Raises SettingsError, which names the file and the key, for a rule, option or value that does not exist, be it of
    a rule that is not selected.
    """
    check_patterns(settings)
    given = _options_by_code(settings)
    options = {code: _checked(load_rules()[code], table, settings.source) for code, table in given.items()}
    chosen = selected(settings.select, settings.ignore)
    if not chosen:
        raise SettingsError("no rule is left to run: what is selected is ignored")
    return tuple(rule(**options.get(rule.code, {})) for rule in chosen)


def check_patterns(settings: Settings) -> None:
    """Raise SettingsError for a pattern of ``settings`` that matches no rule."""
    _check_patterns("select", settings.select, settings.source)
    _check_patterns("ignore", settings.ignore, settings.source)
    for entry in settings.suppress:
        _check_patterns("suppress.codes", entry.codes, settings.source)


def check_keys(settings: Settings) -> None:
    """Raise SettingsError for a key that is neither a setting nor a rule; a file is right or wrong for all commands.

    Rules are loaded only to say what is wrong.
    """
    for key in settings.rule_options:
        if key.casefold() not in rules_by_file():
            _code_of(key, settings.source)


def selected(select: Iterable[str], ignore: Iterable[str]) -> tuple[type[Rule], ...]:
    """The rules that patterns choose; a pattern is a code, the beginning of one, or a name.

    Where both choose a rule the longer pattern wins, so ``--select CAP001 --ignore CAP`` leaves CAP001 on.
    """
    wanted, unwanted = tuple(select), tuple(ignore)
    for pattern in (*wanted, *unwanted):
        _check_known(pattern)
    return tuple(
        rule for rule in load_rules().values() if (_weight(wanted, rule) if wanted else 0) > _weight(unwanted, rule)
    )


def rule_called(name: str) -> type[Rule]:
    """The one rule with this code or name; UnknownRule names the nearest."""
    for rule in load_rules().values():
        if name.casefold() in (rule.code.casefold(), rule.name):
            return rule
    raise UnknownRule(name, nearest(name, _names()))


def _check_known(pattern: str) -> None:
    if not any(_weight((pattern,), rule) > 0 for rule in load_rules().values()):
        families = sorted({code[:3] for code in load_rules()}) if pattern.isalpha() else ()
        raise UnknownRule(pattern, nearest(pattern, [*_names(), *families]))


def _check_patterns(key: str, patterns: Iterable[str], source: str) -> None:
    for pattern in patterns:
        try:
            _check_known(pattern)
        except UnknownRule as error:
            raise SettingsError(f"{told_of(source)}{key}: {error}") from None


def _names() -> list[str]:
    return [*load_rules(), *(rule.name for rule in load_rules().values())]


def _weight(patterns: Iterable[str], rule: type[Rule]) -> int:
    """The length of the longest pattern that matches; a name weighs as much as a whole code."""
    weights = [UNMATCHED]
    for pattern in patterns:
        if pattern.casefold() == rule.name:
            weights.append(len(rule.code))
        elif rule.code.casefold().startswith(pattern.casefold()):
            weights.append(len(pattern))
    return max(weights)


def _options_by_code(settings: Settings) -> dict[str, Mapping[str, object]]:
    found: dict[str, Mapping[str, object]] = {}
    for key, options in settings.rule_options.items():
        code = _code_of(key, settings.source)
        if not isinstance(options, Mapping):
            raise SettingsError(f"{told_of(settings.source)}{key} wants a table of options, not {as_toml(options)}")
        if code in found:
            raise SettingsError(
                f"{told_of(settings.source)}the options of {code} stand there twice, by its name and its code"
            )
        found[code] = options
    return found


def _code_of(key: str, source: str) -> str:
    try:
        return rule_called(key).code
    except UnknownRule:
        error = UnknownOption("rule or setting", key, nearest(key, [*_names(), *KEYS]), remedy=_REMEDY)
        raise SettingsError(f"{told_of(source)}{error}") from None


def _checked(rule: type[Rule], options: Mapping[str, object], source: str) -> dict[str, object]:
    hints, known = get_type_hints(rule), [field.name for field in fields(rule)]
    checked = {}
    for key, value in options.items():
        option = key.replace("-", "_")
        if option not in known:
            error = UnknownOption(f"option of {rule.name}", key, nearest(option, known), known, f"{rule.name} has none")
            raise SettingsError(f"{told_of(source)}{error}")
        where = f"{told_of(source)}[{rule.name}] {key}"
        checked[option] = _of_type(value, hints[option], where)
        if _below_nothing(checked[option]) and not _below_nothing(getattr(rule, option, 0)):
            raise SettingsError(f"{where} wants a number from 0 on, not {as_toml(value)}")
    return checked


def _below_nothing(value: object) -> bool:
    return isinstance(value, int | float) and value < 0


def _of_type(value: object, hint: object, where: str) -> object:
    """``value`` as the option's type; a whole number will do for a float, and a list for a tuple."""
    if get_origin(hint) is tuple and isinstance(value, list):
        return tuple(_of_type(item, get_args(hint)[0], where) for item in value)
    if hint is float and type(value) is int:
        return float(value)
    if isinstance(hint, type) and type(value) is hint:
        return value
    wanted = getattr(hint, "__name__", str(hint))
    raise SettingsError(f"{where} wants {_AS_TOML.get(wanted, wanted)}, not {as_toml(value)}")


_AS_TOML = {
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "str": "a text",
    "tuple": "a list",
}
