import pytest

from auditor.lines.page_dates import is_page_date, page_date


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("March 4, 2019 / 6:05 PM / 2 years ago", "2019-03-04"),
        ("May 2, 2018 / 2:57 AM / Updated 19 minutes ago", "2018-05-02"),
        ("Thursday, April 25, 2024", "2024-04-25"),
        ("07.02.2013 17:06", "2013-02-07"),
        ("Friday, May 20 2016 17:21 EEST", "2016-05-20"),
        ("Written: 2023-04-12 08:50:12Updated: 2023-04-12 13:32:04", "2023-04-12"),
        ("Post date: Oct 3, 2011 7:8:20 PM", "2011-10-03"),
        ("(15 Apr 2024)", "2024-04-15"),
        ("Pictures | Wed Apr 23, 2014 | 10:00pm BST", "2014-04-23"),
        ("10:11, September 20, 2011", "2011-09-20"),
        ("24/04/2024 18:52 (UTC)", "2024-04-24"),
        ("04/05/2024 18:52", None),
        ("5 de dezembro de 2025", "2025-12-05"),
        ("Publicada: 27/07/2015 - 14h41", "2015-07-27"),
        ("Mis à jour le 3 mars 2021 à 15:04", "2021-03-03"),
        ("Stand: 05.02.2023, 07:40 Uhr", "2023-02-05"),
        ("3 мая 2024 г., 12:45", "2024-05-03"),
        ("12 Kasım 2020 Perşembe 14:30", "2020-11-12"),
        ("12 İyun 2020, 14:30", "2020-06-12"),
        ("Opublikowano: 9 października 2023, godz. 8:15", "2023-10-09"),
        ("Published 5 hours ago", None),
        ("Il y a 3 heures", None),
    ],
)
def test_a_line_that_is_only_when_a_page_was_made_is_told(line: str, day: str | None) -> None:
    assert is_page_date(line)
    assert page_date(line) == day


@pytest.mark.parametrize(
    "line",
    [
        "In May 2014",
        "By Ann Lee, 3 May 2024",
        "3 May 2014 was a Saturday.",
        "Written on 3 May 2014 by Ann Lee",
        "RIGA, 3 May 2024",
        "Top 10 of 2014",
        "27.9 C",
        "10 killed",
        "May 17 (Northwire) --",
        "2024",
        "Match ends 2:1",
        "2:1",
        "1.5",
        "3:0 (1:0)",
        "He was born 4 years ago",
        "The 10:15 to Leeds",
        "Source: Northwire | 2017-07-09 21:31:03 | Editor: Ann Lee",
        "",
    ],
)
def test_a_date_among_other_words_is_none(line: str) -> None:
    assert not is_page_date(line)
