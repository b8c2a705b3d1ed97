"""What all tests share: a shell to run commands in, in this process, and that no test fails for being slow."""

from __future__ import annotations

import io
import sys

import pytest
from hypothesis import HealthCheck, settings
from shells import Ran, Shell

from auditor.cli.app import run

settings.register_profile("auditor", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("auditor")


@pytest.fixture
def shell(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: object) -> Shell:
    """``shell("audit", "-", stdin=b"…")`` in an empty working directory."""
    monkeypatch.chdir(str(tmp_path))
    monkeypatch.setenv("COLUMNS", "80")

    def call(*args: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "argv", ["auditor", *map(str, args)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capfd.readouterr()
        with pytest.raises(SystemExit) as leaving:
            run()
        return Ran(leaving.value.code or 0, *capfd.readouterr())

    return call
