"""What tasks do with batches, without Spark: what is a commonplace stays small, and groups are whole."""

from __future__ import annotations

import pytest

pytest.importorskip("numba", reason="needs the extra corpus")
pytest.importorskip("pyarrow", reason="needs the extra corpus")

from collections import Counter
from typing import Any

import pyarrow as pa

from auditor.corpus.spark.columns import batched, said
from auditor.corpus.spark.session import reason
from auditor.corpus.spark.sharing import pairs_of_groups, prints_of_texts

COPY = b"Nobody was hurt, the coast guard said, and two tugs pulled the ship clear when the tide came in at noon."


def texts(count: int) -> Any:
    return pa.record_batch({"number": list(range(count)), "text": [COPY] * count})


def test_of_a_commonplace_one_more_than_the_cap_is_sent_on() -> None:
    [few] = prints_of_texts(0, 5, [texts(4)])
    [many] = prints_of_texts(0, 5, [texts(40)])

    assert set(Counter(few.column("hash").to_pylist()).values()) == {4}
    assert set(Counter(many.column("hash").to_pylist()).values()) == {6}


def rows(*pairs: tuple[int, int]) -> Any:
    hashes, numbers = zip(*pairs, strict=True)
    return pa.record_batch({"hash": list(hashes), "number": list(numbers)})


def counted(*batches: Any) -> dict[tuple[int, int], int]:
    found: Counter[tuple[int, int]] = Counter()
    for batch in pairs_of_groups(3, 2, batches):
        for pair, times in zip(batch.column("pair").to_pylist(), batch.column("times").to_pylist(), strict=True):
            found[pair >> 32, pair & 0xFFFFFFFF] += times
    return dict(found)


def test_a_group_may_go_on_over_several_batches() -> None:
    parted = counted(rows((-9, 1)), rows((-9, 4)), rows((-9, 7), (5, 1)), rows((5, 4)))

    assert parted == {(1, 4): 4, (1, 7): 2, (4, 7): 2}


def test_a_group_over_the_cap_leads_to_no_pair_however_it_is_parted() -> None:
    assert counted(rows((1, 1), (1, 2)), rows((1, 3), (1, 4)), rows((1, 5), (1, 6)), rows((2, 1), (2, 2))) == {
        (1, 2): 2
    }


def test_rows_go_out_in_batches_that_are_not_large() -> None:
    sent = list(batched(((number, b"x" * 3_000_000) for number in range(7)), "number long, text binary"))

    assert [batch.num_rows for batch in sent] == [3, 3, 1]
    assert [number for batch in sent for number in batch.column("number").to_pylist()] == list(range(7))


def test_half_a_character_stays_what_it_was() -> None:
    [batch] = batched([("\ud83d".encode("utf-8", "surrogatepass"),)], "text binary")

    assert said(batch.column("text")[0].as_py()) == "\ud83d"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "An exception was thrown from the Python worker:\nTraceback (most recent call last):\n  File …\n"
            "OSError: [Errno 28] No space left on device\n\n\tat org.apache.spark",
            "OSError: [Errno 28] No space left on device",
        ),
        ("\n[UNRESOLVED] there is no such column\n  in line 2", "[UNRESOLVED] there is no such column"),
        ("", "it gave no reason"),
    ],
)
def test_why_spark_gave_up_is_told_in_a_line(words: str, told: str) -> None:
    assert reason(words) == told
