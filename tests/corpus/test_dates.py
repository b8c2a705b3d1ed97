"""When an article came out, as its file says it."""

import pytest

from auditor.corpus.dates import before, moment


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("2026-11-28 08:15:00 UTC", "2026-11-28T08:15:00+00:00"),
        ("2026-11-28T08:15:00 GMT", "2026-11-28T08:15:00+00:00"),
        ("2026-11-28T08:15:00UTC", "2026-11-28T08:15:00+00:00"),
        ("Sat, 28 Nov 2026 08:15:00 GMT", "2026-11-28T08:15:00+00:00"),
        ("November 28, 2026", "2026-11-28"),
        ("Saturday, Nov. 28, 2026", "2026-11-28"),
        ("11/28/2026 08:15:00", "2026-11-28T08:15:00"),
        ("2026-11-28T08:15:00EET", "2026-11-28"),
        ("28 ноября 2026, 10:15", "2026-11-28T10:15"),
        ("15 травня 2026", "2026-05-15"),
        ("3 мая 2026 г.", "2026-05-03"),
    ],
)
def test_a_date_means_the_same_however_it_is_written(written: str, same: str) -> None:
    assert moment(written) == moment(same)


@pytest.mark.parametrize("written", ["", None, "11/12/2026", "yesterday", "26-11-28", "February 30, 2026"])
def test_a_date_that_may_be_another_is_none(written: str | None) -> None:
    assert moment(written) is None


def test_a_day_in_words_came_before_the_next_day_and_not_before_an_hour_of_its_own() -> None:
    assert before(moment("November 28, 2026"), moment("2026-11-29"))
    assert not before(moment("November 28, 2026"), moment("2026-11-28T23:00:00"))
