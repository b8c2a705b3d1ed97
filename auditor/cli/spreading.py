"""A command's options are the fields of a class, which commands may share, and each takes an instance of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import wraps
from inspect import Parameter, Signature, signature
from typing import Any, get_type_hints


def spread(command: Callable[..., None]) -> Callable[..., None]:
    """``command`` for typer, to which each field of a parameter that is a dataclass is a parameter of its own."""
    hints = get_type_hints(command, include_extras=True)
    whole = {name: hints[name] for name in signature(command).parameters if is_dataclass(hints[name])}

    @wraps(command)
    def spread_out(**given: Any) -> None:
        for name, kind in whole.items():
            given[name] = kind(**{each.name: given.pop(each.name) for each in fields(kind)})
        command(**given)

    parameters = list(_parameters(command, whole, hints))
    spread_out.__signature__ = Signature(parameters)  # type: ignore[attr-defined]
    spread_out.__annotations__ = {each.name: each.annotation for each in parameters}
    return spread_out


def _parameters(command: Callable[..., None], whole: dict[str, Any], hints: dict[str, Any]) -> Iterator[Parameter]:
    for name, given in signature(command).parameters.items():
        if name not in whole:
            yield Parameter(name, Parameter.KEYWORD_ONLY, default=given.default, annotation=hints[name])
            continue
        inner = get_type_hints(whole[name], include_extras=True)
        for each in fields(whole[name]):
            yield Parameter(each.name, Parameter.KEYWORD_ONLY, default=_default(each), annotation=inner[each.name])


def _default(field: Field[Any]) -> Any:
    return Parameter.empty if field.default is MISSING else field.default
