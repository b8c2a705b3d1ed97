"""The command: it says where it answers, takes a free port, ends at an interrupt, and tells what it cannot do."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from commands import serving
from drafts import RETOLD

from auditor.errors import SettingsError
from auditor.web import server
from auditor.web.server import address_of, listening

WEB = "starlette", "uvicorn", "h11", "anyio", "auditor.web"


def post(address: str, text: str, **headers: str) -> dict[str, Any]:
    body = json.dumps({"text": text}).encode()
    request = Request(f"{address}audit", body, {"Content-Type": "application/json", **headers})
    with urlopen(request, timeout=60) as answer:
        report: dict[str, Any] = json.load(answer)
    return report


def test_it_answers_where_it_says_and_ends_at_an_interrupt_with_nothing_told_of_the_text() -> None:
    with serving("--isolated") as running:
        report = post(running.address, RETOLD)
        with pytest.raises(HTTPError, match="403"):
            post(running.address, RETOLD, Origin="http://evil.example")
        running.interrupt()

    assert report["summary"]["findings"] == 8
    assert running.address.startswith("http://127.0.0.1:")
    assert running.status == 0
    assert running.rest == ("", "")


def test_an_interrupt_waits_for_no_slow_audit() -> None:
    with serving("--isolated") as running:
        host, port = running.address.removeprefix("http://").rstrip("/").split(":")
        body = json.dumps({"text": RETOLD * 300}).encode()
        head = f"POST /audit HTTP/1.1\r\nHost: {host}:{port}\r\nContent-Type: application/json\r\n"
        with socket.create_connection((host, int(port))) as connection:
            connection.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
            with urlopen(running.address, timeout=60) as answer:
                assert answer.status == 200
            running.interrupt()

    assert (running.status, running.rest) == (0, ("", ""))


def test_the_settings_of_the_working_directory_count_and_options_go_before_them(tmp_path: Path) -> None:
    (tmp_path / "auditor.toml").write_text('publisher = "The Herald"\nignore = ["NAM"]\n', encoding="utf-8")
    with serving("--publisher", "The Post", folder=tmp_path) as running:
        report = post(running.address, "Rain fell on Monday.\n\nThe Moskow Times said so.\n")
        running.interrupt()

    (article,) = report["articles"]
    assert article["publisher"] == "The Post"
    assert [each["code"] for each in article["findings"] if each["code"].startswith("NAM")] == []


def refused(*options: str, folder: Path, forbidden: str = "") -> str:
    code = (
        f"import sys\nsys.modules.update(dict.fromkeys({forbidden.split()!r}))\nfrom auditor.cli.app import run\nrun()"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, "serve", *options],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (2, "")
    return ran.stderr


@pytest.mark.parametrize("module", ["starlette", "uvicorn"])
def test_without_the_extra_it_is_named(tmp_path: Path, module: str) -> None:
    told = refused("--isolated", folder=tmp_path, forbidden=module)

    assert told == "auditor: auditor serve needs the extra 'web': install the auditor as '.[web]'\n"


def test_wrong_settings_are_told_before_it_answers(tmp_path: Path) -> None:
    (tmp_path / "auditor.toml").write_text('ignore = ["NAN001"]\n', encoding="utf-8")

    assert "did you mean 'NAM001'" in refused(folder=tmp_path)


def test_a_port_that_is_taken_is_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        told = refused("--isolated", "--port", str(other.getsockname()[1]), folder=tmp_path)

    assert "is taken; leave it out for the next that is free" in told


def test_an_address_of_no_machine_is_told(tmp_path: Path) -> None:
    assert "--host nowhere.invalid cannot be listened at" in refused("--host", "nowhere.invalid", folder=tmp_path)


def test_the_next_port_is_taken_where_the_usual_is_not_free(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        monkeypatch.setattr(server, "PORT", other.getsockname()[1])
        with listening("127.0.0.1", None) as found:
            assert other.getsockname()[1] < found.getsockname()[1] < other.getsockname()[1] + server.TRIED
        monkeypatch.setattr(server, "TRIED", 1)
        with pytest.raises(SettingsError, match="name another by --port"):
            listening("127.0.0.1", None)


def test_an_address_of_version_six_stands_in_brackets() -> None:
    with socket.create_server(("127.0.0.1", 0)) as at:
        port = at.getsockname()[1]

        assert address_of("::1", at) == f"http://[::1]:{port}/"
        assert address_of("localhost", at) == f"http://localhost:{port}/"


def test_other_machines_are_let_in_with_a_warning() -> None:
    with serving("--isolated", "--host", "0.0.0.0") as running:
        port = running.address.rsplit(":", 1)[1]
        assert post(f"http://127.0.0.1:{port}", "Rain fell on Monday.\n")["skipped"] == []
        running.interrupt()

    assert running.rest[1] == (
        "auditor: --host 0.0.0.0: whoever reaches this address can use it, and what is sent is not encrypted\n"
    )


def test_no_other_command_loads_the_server() -> None:
    code = f"""
import sys
from auditor.cli.app import app
for arguments in (["--version"], ["serve", "--help"], ["audit", "-h"], ["rules"]):
    try:
        app(arguments)
    except SystemExit:
        pass
print([name for name in {WEB!r} if name in sys.modules])
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout.splitlines()[-1] == "[]"
