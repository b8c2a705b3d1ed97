"""Run the command line: ``python -m auditor``."""

from __future__ import annotations


def main() -> None:
    """Start the command line; nothing made while it starts is garbage, so nothing is collected."""
    import gc

    gc.disable()
    from auditor.cli.app import run

    run()


if __name__ == "__main__":
    main()
