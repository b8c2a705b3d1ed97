import pytest

from auditor.lines.moments import iso_moment


@pytest.mark.parametrize(
    ("told", "iso"),
    [
        ("18/10/2017 05:13", "2017-10-18T05:13"),
        ("8 May 2014", "2014-05-08"),
        ("March 4, 2019 / 6:05 PM / 2 years ago", "2019-03-04T18:05"),
        ("12:15 AM, 3 May 2014", "2014-05-03T00:15"),
        ("07.02.2013 17:06", "2013-02-07T17:06"),
        ("24/04/2024 18:52 (UTC)", "2024-04-24T18:52Z"),
        ("Wed, 23 Apr 2014 22:00:00 GMT", "2014-04-23T22:00:00+00:00"),
        ("23 Apr 2014 22:00:00 +0300", "2014-04-23T22:00:00+03:00"),
        ("Thu May 8 07:01:00 2014", "2014-05-08T07:01:00"),
        ("Tue, May 7, 2013 10:15 PM EDT", "2013-05-07T22:15"),
        ("5 de dezembro de 2025 às 10h15", "2025-12-05T10:15"),
        ("20140508T070100+0900", "2014-05-08T07:01:00+09:00"),
        ("20140508", "2014-05-08"),
        ("Thu May 08 07:01:00 CEST 2014", "2014-05-08T07:01:00"),
        ("Updated 10:15, 3 May 2014, published 9:10", "2014-05-03"),
    ],
)
def test_a_date_that_reads_one_way_alone_is_told_in_iso(told: str, iso: str) -> None:
    assert iso_moment(told) == iso


@pytest.mark.parametrize(
    "told",
    [
        "05/08/2014 07:01:00",
        "2014-05-08T07:01:00Z",
        "2014-05-08 07:01",
        "1490316066",
        "20141332",
        "last week",
        "30 February 2014",
        "",
    ],
)
def test_any_other_stays_as_it_was_told(told: str) -> None:
    assert iso_moment(told) == told
