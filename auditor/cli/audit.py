"""``auditor audit``: files, folders or stdin in, a provenance report out."""

from __future__ import annotations

import typer

from auditor.cli.audit_choices import Wanted
from auditor.cli.spreading import spread


@spread
def audit(wanted: Wanted) -> None:
    """Audit articles: where each comes from, who says what, and what to mend.

    Exit status: 0 nothing at or above --fail-on, 1 something is, 2 the work
    could not be done. With --fix what is left counts, with --diff what is there
    to begin with.
    """
    from auditor.cli.auditing import carry_out

    raise typer.Exit(carry_out(wanted))
