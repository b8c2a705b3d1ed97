"""A command that takes a class of options has each of its fields as an option, and gets them together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

import pytest
import typer
import typer.main

from auditor.cli.app import app
from auditor.cli.spreading import spread

Loud = Annotated[bool, typer.Option("--loud", help="Say it loud.")]
GROUP: Any = typer.main.get_group(app)


@dataclass(frozen=True)
class Said:
    words: Annotated[list[str], typer.Argument(metavar="WORD")]
    loud: Loud = False


def called(*arguments: str) -> list[tuple[str, Said, int]]:
    told = []

    @spread
    def say(*, name: str, said: Said, times: int = 1) -> None:
        """Say something."""
        told.append((name, said, times))

    made = typer.Typer()
    made.command()(say)
    made(arguments, standalone_mode=False)
    return told


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["Ana", "a", "b"], ("Ana", Said(["a", "b"]), 1)),
        (["Ana", "a", "--loud", "--times", "3"], ("Ana", Said(["a"], loud=True), 3)),
    ],
)
def test_fields_are_given_one_by_one_and_taken_together(arguments: list[str], told: tuple[str, Said, int]) -> None:
    assert called(*arguments) == [told]


def test_commands_over_a_corpus_read_by_the_same_options() -> None:
    options = {
        name: {each.name for each in command.params} for name, command in GROUP.commands["corpus"].commands.items()
    }
    listing = options["query"] - options["add"]

    assert options["add"] - {"index"} < options["pairs"] == options["clusters"]
    assert listing == {"format_", "output", "min_score", "max_articles", "top"} < options["pairs"]
