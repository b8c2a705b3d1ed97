"""What is printed on a real terminal: colour where it is wanted, and nothing of an article that acts."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from auditor.reports.base import formats

NOTHING: Mapping[str, str] = MappingProxyType({})
CREDIT = "Source: Coast Guard / Telegram"
ACTING = f"Three ferries \x1b]0;pwned\x07 were held.\n\n{CREDIT}\n\n{CREDIT}\n"
COLOUR = re.compile(r"\x1b\[[\d;]*m")
PROGRESS = re.compile(r"\r\x1b\[K(?:[^\r\n]* audited[^\r\n]*(?=\r))?")
"""The line on standard error that a slow machine gets to see, and that is wiped again."""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(ACTING, encoding="utf-8")
    return path


def on_a_terminal(*args: object, typed: tuple[str, str] = ("", ""), environment: Mapping[str, str] = NOTHING) -> str:
    """What a terminal of 80 columns gets to see; ``typed`` is what comes in, once the first of it is seen."""
    here, there = pty.openpty()
    plain = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    ran = subprocess.Popen(
        [sys.executable, "-m", "auditor", *map(str, args)],
        stdin=subprocess.PIPE,
        stdout=there,
        stderr=there,
        env={**plain, "TERM": "xterm", "COLUMNS": "80", **environment},
    )
    os.close(there)
    assert ran.stdin is not None
    prompt, answer = (part.encode() for part in typed)
    seen = b""
    try:
        piece = b"."
        while piece:
            if prompt in seen and not ran.stdin.closed:
                ran.stdin.write(answer)
                ran.stdin.close()
            piece = os.read(here, 1 << 16)
            seen += piece
    except OSError:  # Linux says so when the other side has closed
        pass
    finally:
        os.close(here)
    ran.wait()
    return seen.decode("utf-8")


def kept_on_a_terminal(*args: object, environment: Mapping[str, str] = NOTHING) -> str:
    """What stays on it when the command is done."""
    return PROGRESS.sub("", on_a_terminal(*args, environment=environment))


def test_a_terminal_gets_colour(story: Path) -> None:
    seen = kept_on_a_terminal("audit", story)

    assert COLOUR.search(seen)
    assert "\x1b" not in COLOUR.sub("", seen)


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colour_can_be_refused(story: Path, environment: dict[str, str]) -> None:
    seen = kept_on_a_terminal("audit", story, environment=environment)

    assert "CAP001" in seen
    assert "\x1b" not in seen


def test_long_work_tells_how_far_it_is_and_leaves_the_report_clean() -> None:
    seen = on_a_terminal("audit", "-", typed=("articles audited", "Rain fell on Monday."))

    *progress, report = COLOUR.sub("", seen).split("\r\x1b[K")
    assert progress[0] == ""
    assert all(re.fullmatch(r"0 articles audited in \d+ seconds?", line) for line in progress[1:])
    assert progress[1:]
    assert report.startswith("-")


@pytest.mark.parametrize("options", [["--diff"], *(["-f", name] for name in formats())])
def test_no_report_lets_an_article_act_on_the_terminal(story: Path, options: list[str]) -> None:
    seen = kept_on_a_terminal("audit", story, *options, environment={"NO_COLOR": "1"})

    assert len(seen) > 40
    assert not re.search("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f]", seen)
