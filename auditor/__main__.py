"""Run the command line: ``python -m auditor``."""

from __future__ import annotations


def main() -> None:
    """Start the command line."""
    from auditor.cli.app import run

    run()


if __name__ == "__main__":
    main()
