"""The command line as a whole: its commands, and what becomes of errors and interrupts."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from io import TextIOWrapper
from typing import Annotated

import typer

from auditor.cli.audit import audit
from auditor.cli.corpus import corpus
from auditor.cli.ending import ended_in_order
from auditor.cli.messages import complain, say
from auditor.cli.names import names
from auditor.cli.rules import explain, rules
from auditor.cli.schema import schema
from auditor.cli.serve import serve
from auditor.errors import AuditorError, cause_of

FAILED, INTERRUPTED = 2, 130

TRACEBACK = "AUDITOR_TRACEBACK"
"""The environment variable that has a fault of ours print where it came from."""

app = typer.Typer(
    name="auditor",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (audit, serve, rules, explain, schema):
    app.command()(command)
app.add_typer(corpus, name="corpus")
app.add_typer(names, name="names")


def _version(asked: bool) -> None:
    if asked:
        from auditor.reports.record.tool import tool_version

        typer.echo(f"auditor {tool_version()}")
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Audit news copy: who says it, through whom, what stands twice, and which names are wrong."""


def run(command: Callable[[], object] = app) -> None:
    """Run the command line and exit: 0 clean, 1 findings, 2 the work could not be done, be it by a fault of ours."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(newline="")  # on Windows each "\n" would else go out as two characters
    try:
        with ended_in_order():
            command()
    except AuditorError as error:
        complain(str(error))
        sys.exit(FAILED)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except Exception as error:
        _tell_fault(error)
        sys.exit(FAILED)


def _tell_fault(error: Exception) -> None:
    """Say what nobody foresaw in a line; where it came from is for who asks, since the copy may stand in it."""
    if os.environ.get(TRACEBACK):
        import traceback

        say("".join(traceback.format_exception(error)).rstrip())
    asked = f"with what {TRACEBACK}=1 prints" if not os.environ.get(TRACEBACK) else "with the lines above"
    complain(f"a fault in the auditor: {cause_of(error)}; nothing printed is the whole; please report this, {asked}")
