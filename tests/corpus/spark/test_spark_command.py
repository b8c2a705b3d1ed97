"""``auditor corpus pairs`` and ``clusters`` with ``--engine spark`` print what they print without it."""

from __future__ import annotations

import pytest

pytest.importorskip("numba", reason="needs the extra corpus")

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.cli.app import run
from auditor.corpus.spark.session import opened
from auditor.errors import SparkError

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

pytest_plugins = ("sessions",)

COPY = (
    "The ferry ran onto a sandbank outside the harbour early on Tuesday. Nobody was hurt, and two tugs pulled the ship "
    "clear when the tide came in, five hours after the master had reported a failed rudder."
)
OTHER = "A schoolgirl of eleven beat three grandmasters in one afternoon at the open tournament in Ghent."


@pytest.fixture
def stories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ferry.txt").write_text(f"{COPY}\n")
    (tmp_path / "later.txt").write_text(f"{OTHER} {COPY}\n")
    (tmp_path / "bad.jsonl").write_text('{"id": "a"}\n{"id": "c", "text": "Rain fell."}\n')
    return tmp_path


def printed(capfd: pytest.CaptureFixture[str], *arguments: str) -> tuple[object, str, str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["auditor", "corpus", *arguments])
        capfd.readouterr()
        with pytest.raises(SystemExit) as leaving:
            run()
    return leaving.value.code or 0, *capfd.readouterr()


@pytest.mark.parametrize("command", ["pairs", "clusters"])
def test_the_table_the_reasons_and_the_status_are_the_same(
    spark: SparkSession, stories: Path, capfd: pytest.CaptureFixture[str], command: str
) -> None:
    call = (command, ".", "missing.txt", "-f", "table", "--strict", "--top", "1")
    here, there = printed(capfd, *call), printed(capfd, *call, "--engine", "spark")

    assert there == here
    assert here[0] == 2
    assert "ferry.txt" in here[1]
    assert "bad.jsonl#1" in here[2]


def test_standard_input_is_told_to_be_out_of_reach(
    spark: SparkSession, stories: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    status, out, err = printed(capfd, "pairs", "-", "--engine", "spark")

    assert (status, out) == (2, "")
    assert err.startswith("auditor: -: standard input does not reach Spark's workers; name a file\n")


def test_what_spark_cannot_do_is_an_error_of_ours_and_the_session_stays(spark: SparkSession) -> None:
    with pytest.raises(SparkError, match="nonesuch"), opened(None, {}) as session:
        session.sql("SELECT nonesuch").collect()

    assert spark.range(3).count() == 3


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--engine", "sparc"], "no engine 'sparc'; did you mean 'spark'?"),
        (["--spark-master", "local"], "--spark-master and --spark-conf are for --engine spark"),
        (["--engine", "spark", "--spark-conf", "memory"], "--spark-conf wants spark.NAME=VALUE, not 'memory'"),
    ],
)
def test_a_wrong_option_is_told_before_spark_starts(
    stories: Path, capfd: pytest.CaptureFixture[str], options: list[str], told: str
) -> None:
    assert printed(capfd, "pairs", ".", *options) == (2, "", f"auditor: {told}\n")


def alone(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A program that starts with ``code`` and calls for Spark."""
    call = 'import sys\nsys.argv = ["auditor", "corpus", "pairs", "ferry.txt", "--engine", "spark"]\n'
    program = f"{call}{code}\nfrom auditor.cli.app import run\nrun()\n"
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, env=environment)


def test_without_pyspark_the_extra_is_named() -> None:
    ran = alone('sys.modules["pyspark"] = None')

    assert (ran.returncode, ran.stdout) == (2, "")
    assert (
        ran.stderr
        == "auditor: comparing articles on Spark needs the extra 'spark': install the auditor as '.[spark]'\n"
    )


def test_without_java_the_way_to_it_is_told() -> None:
    pytest.importorskip("pyspark", reason="needs the extra spark")
    ran = alone("", PATH="/nowhere")

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == (
        "auditor: comparing articles on Spark needs Java 17 or later: install openjdk-17-jre-headless or the like, "
        "or set JAVA_HOME\n"
    )


def test_comparing_on_one_machine_loads_nothing_of_spark(stories: Path) -> None:
    program = (
        'import sys\nsys.argv = ["auditor", "corpus", "pairs", "ferry.txt", "later.txt"]\n'
        "from auditor.cli.app import run\ntry:\n    run()\nexcept SystemExit:\n    pass\n"
        'print([name for name in sys.modules if "spark" in name or name == "py4j"])'
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert ran.stdout.splitlines()[1:] == ["[]"]
