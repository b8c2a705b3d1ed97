"""A Spark session: that which is open, or one of the user's settings, which is closed when the work is done."""

from __future__ import annotations

import os
import re
import shutil
import sys
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.resources import files
from typing import TYPE_CHECKING

from auditor.errors import LONGEST_CAUSE, MissingExtra, MissingProgram, SparkError

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

WORK = "comparing articles on Spark"

BATCH = 16 << 20
"""Bytes of rows that a task takes up at one time."""

_SUBMITTED = "PYSPARK_GATEWAY_PORT"
"""The environment variable by which spark-submit tells the program it starts where Spark is."""

_RAISED = re.compile(r"^[A-Za-z_][\w.]*(?:Error|Exception|Extra|Interrupt)\b.*", re.MULTILINE)


@contextmanager
def opened(master: str | None, conf: Mapping[str, str]) -> Iterator[SparkSession]:
    """A session; MissingExtra, MissingProgram or SparkError where there can be none, or where it fails within.

    Without ``master`` it is that of Spark's settings or of spark-submit, else all cores of this machine.
    """
    try:
        from py4j.protocol import Py4JError
        from pyspark import SparkContext
        from pyspark.errors import PySparkException
        from pyspark.sql import SparkSession
    except ImportError:
        raise MissingExtra(WORK, "spark") from None
    own = SparkContext._active_spark_context is None
    if own and not _has_java():
        raise MissingProgram(WORK, "Java 17 or later", "install openjdk-17-jre-headless or the like, or set JAVA_HOME")
    warnings.filterwarnings("ignore", category=FutureWarning, module="pyspark")  # of pandas, which is not used here
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    session = None
    try:
        session = _built(SparkSession.builder, master, conf)
        yield session
    except (PySparkException, Py4JError) as error:
        raise SparkError(reason(str(error))) from error
    finally:
        if session is not None and own:
            session.stop()


def _has_java() -> bool:
    home = os.environ.get("JAVA_HOME")
    return _SUBMITTED in os.environ or shutil.which("java", path=home and os.path.join(home, "bin")) is not None


def _built(builder: SparkSession.Builder, master: str | None, conf: Mapping[str, str]) -> SparkSession:
    if master is not None:
        builder = builder.master(master)
    alone = _SUBMITTED not in os.environ and (master is None or master.startswith("local"))
    for name, setting in {**(_quiet() if alone else {}), **_needed(), **conf}.items():
        builder = builder.config(name, setting)
    return builder.getOrCreate()


def _needed() -> dict[str, str]:
    """What bounds a task's memory, and has the parts of what is kept joined as others are: else most are empty."""
    return {
        "spark.sql.execution.arrow.maxBytesPerBatch": str(BATCH),
        "spark.sql.optimizer.canChangeCachedPlanOutputPartitioning": "true",
    }


def _quiet() -> dict[str, str]:
    """Of a session that nobody else looks at: no web page, no bar of progress, and errors alone are logged."""
    log = f"-Dlog4j2.configurationFile={files('auditor.corpus.spark') / 'log4j2.properties'}"
    return {
        "spark.app.name": "auditor",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.driver.defaultJavaOptions": log,
    }


def reason(said: str) -> str:
    """What went wrong, in a line: of a task the exception that Python raised there, else Spark's first words."""
    told = _RAISED.findall(said) or [line for line in said.splitlines() if line.strip()] or ["it gave no reason"]
    return " ".join(told[0].split())[:LONGEST_CAUSE]
