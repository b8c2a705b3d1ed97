"""One Spark session for all tests that need it: to start it takes most of their time."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

REQUIRED = "AUDITOR_REQUIRES_JAVA"
"""Set where a run without Java is a failure, as in continuous integration."""

CONF = {
    "spark.sql.shuffle.partitions": "2",
    "spark.sql.adaptive.enabled": "false",  # here it costs more than it saves, and so does compiling
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.driver.memory": "512m",
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
}


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkSession]:
    """Spark on two cores of this machine; skips the test where there is no Java, or fails it where there must be."""
    if not os.environ.get(REQUIRED):
        pytest.importorskip("pyspark", reason="needs the extra spark")
        if not (os.environ.get("JAVA_HOME") or shutil.which("java")):
            pytest.skip("there is no Java on the path")
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    from auditor.corpus.spark.session import opened

    with opened("local[2]", CONF) as session:
        yield session
