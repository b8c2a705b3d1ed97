"""A short run of the fuzzer, always with the same seeds: no reader, analysis or rule crashes on a damaged sample."""

from __future__ import annotations

import random
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from fuzz_readers import SAMPLES, damaged, tiled

from auditor.audit import Auditor
from auditor.model.report import Skipped
from auditor.settings import Settings

RUNS = range(12)


@cache
def auditor() -> Auditor:
    return Auditor.of(Settings())


@pytest.mark.parametrize("sample", sorted(SAMPLES.rglob("*.*")), ids=lambda path: path.name)
def test_a_damaged_sample_is_audited_or_skipped_and_crashes_nothing(sample: Path) -> None:
    for seed in RUNS:
        data = damaged(sample.read_bytes(), random.Random(f"{sample.name}:{seed}"))
        for result in auditor().audit_stream(sample.name, BytesIO(data)):
            if isinstance(result, Skipped):
                assert not result.crashed, f"seed {seed}: {result.reason}"
                continue
            article = result.analysis.article
            assert tiled(article), f"seed {seed}: the blocks of {article.origin} leave words out"
            places = [finding.span for finding in result.findings]
            assert all(0 <= place.start <= place.end <= len(article.text) for place in places), f"seed {seed}"


def test_the_fuzzer_does_damage() -> None:
    data = (SAMPLES / "clean-wire.txt").read_bytes()

    assert sum(damaged(data, random.Random(seed)) != data for seed in RUNS) > len(RUNS) // 2
