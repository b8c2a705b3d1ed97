"""``auditor serve``: the page beside an editor, on this machine."""

from __future__ import annotations

from typing import Annotated

import typer

from auditor.cli.options import Config, Isolated, Publisher

MAX_BYTES = 2_000_000


def serve(
    host: Annotated[
        str, typer.Option(metavar="ADDRESS", help="Where to listen; any but this machine's own lets others in.")
    ] = "127.0.0.1",
    port: Annotated[
        int | None,
        typer.Option(metavar="N", min=0, max=65535, help="Port (8765 or the next that is free); 0 is any free one."),
    ] = None,
    open_: Annotated[bool, typer.Option("--open/--no-open", help="Open the page in the browser.")] = False,
    max_bytes: Annotated[int, typer.Option(metavar="N", min=1, help="Longest text that is audited.")] = MAX_BYTES,
    publisher: Publisher = None,
    config: Config = None,
    isolated: Isolated = False,
) -> None:
    """Audit a text in the browser, as it is written: paste, see, mend, copy.

    Prints the address and answers there until Ctrl-C. Programs are answered
    too: POST /audit with {"text": "…"} gives the JSON report.
    """
    from auditor.cli.choices import settings_for
    from auditor.cli.messages import complain
    from auditor.value import replace
    from auditor.web.server import serve as answer

    house = settings_for((), config, isolated, quiet=False)
    answer(
        replace(house, publisher=publisher or house.publisher),
        host=host,
        port=port,
        max_bytes=max_bytes,
        announce=lambda address: typer.echo(f"auditor: {address} (Ctrl-C ends it)"),
        warn=complain,
        show=open_,
    )
