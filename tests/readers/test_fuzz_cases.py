"""What fuzzing once broke stays mended: each damaged sample is read or skipped, and loses no words."""

from io import BytesIO
from pathlib import Path

import pytest

from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Article
from auditor.readers.base import ReadOptions
from auditor.readers.inputs import read_stream

CASES = sorted((Path(__file__).parents[1] / "data" / "fuzz").iterdir())


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_a_damaged_sample_crashes_no_reader_and_loses_no_words(case: Path) -> None:
    results = list(read_stream(case.name, BytesIO(case.read_bytes()), ReadOptions(gazetteer())))

    assert results, "neither an article nor a reason"
    for result in results:
        if isinstance(result, Article):
            kept = "".join(result.slice(block.span) for block in result.blocks)
            assert "".join(kept.split()) == "".join(result.text.split())
        else:
            assert not result.crashed, result.reason
