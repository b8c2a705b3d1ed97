"""``auditor rules`` and ``auditor explain``: what is checked, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from auditor.cli.formats import chosen_format

if TYPE_CHECKING:
    from collections.abc import Iterator

    from auditor.rules.base import Rule

FORMATS = ("table", "json")

WIDEST, NARROWEST = 100, 40
"""Columns where nobody knows how many there are, and the fewest that are used."""


def rules(
    format_: Annotated[str, typer.Option("--format", "-f", metavar="FORMAT", help="table or json.")] = "table",
) -> None:
    """List the rules: code, name, severity and the fault each finds."""
    from auditor.cli.output import write
    from auditor.rules.loading import load_rules

    chosen = chosen_format(format_, FORMATS)
    kinds = list(load_rules().values())
    write([_as_json(kinds) + "\n"] if chosen == "json" else (f"{line}\n" for line in _table(kinds)), None)


def explain(rule: Annotated[str, typer.Argument(metavar="RULE", help="A code (CAP001) or a name.")]) -> None:
    """Explain one rule: the fault, the harm, what is flagged and what is not, and its options."""
    from auditor.cli.output import write
    from auditor.rules.selection import rule_called

    write(_explained(rule_called(rule)), None)


def _explained(kind: type[Rule]) -> Iterator[str]:
    from auditor.rules.base import described

    yield f"{kind.code}  {kind.name}  ({kind.severity.value})\n\n"
    yield from (f"{line}\n" for line in _folded(described(kind).doc))
    if options := _options(kind):
        yield f"\nOptions, under [{kind.name}] in auditor.toml or [tool.auditor.{kind.name}] in pyproject.toml:\n"
        yield from (f"    {name} = {value}\n" for name, value in options.items())


def _folded(doc: str) -> Iterator[str]:
    """The lines of a docstring, a drawing's long ones folded under what they say."""
    import shutil
    import textwrap

    width = max(NARROWEST, shutil.get_terminal_size((WIDEST, 24)).columns)
    for line in doc.splitlines():
        words = line.lstrip()
        under = " " * (len(line) - len(words) + 4)
        yield (
            line
            if len(line) <= width
            else textwrap.fill(line, width, subsequent_indent=under, break_long_words=False, break_on_hyphens=False)
        )


def _table(kinds: list[type[Rule]]) -> Iterator[str]:
    import shutil
    import textwrap

    from auditor.rules.base import described

    name_width = max(len(kind.name) for kind in kinds)
    indent = 8 + name_width + 2 + 9
    width = max(indent + 24, shutil.get_terminal_size((WIDEST, 24)).columns)
    for kind in kinds:
        head = f"{kind.code:<8}{kind.name:<{name_width + 2}}{kind.severity.value:<9}"
        yield textwrap.fill(described(kind).fault, width, initial_indent=head, subsequent_indent=" " * indent)


def _as_json(kinds: list[type[Rule]]) -> str:
    import json
    from dataclasses import fields

    from auditor.rules.base import described

    return json.dumps(
        [
            {
                "code": kind.code,
                "name": kind.name,
                "severity": kind.severity.value,
                "description": described(kind).fault,
                "options": {field.name: field.default for field in fields(kind)},
            }
            for kind in kinds
        ],
        indent=2,
    )


def _options(kind: type[Rule]) -> dict[str, str]:
    """The options with their defaults, as TOML."""
    import json
    from dataclasses import fields

    return {field.name: json.dumps(field.default, ensure_ascii=False) for field in fields(kind)}
