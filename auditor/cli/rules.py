"""``auditor rules`` and ``auditor explain``: what is checked, and why."""

from __future__ import annotations

from typing import Annotated

import typer


def rules() -> None:
    """List the rules."""


def explain(rule: Annotated[str, typer.Argument(metavar="RULE", help="A code (CAP001) or a name.")]) -> None:
    """Explain one rule: the fault, the harm, and what is flagged and what is not."""
