"""The lists of names as they are written, and what is said of one that is written wrongly."""

from __future__ import annotations

import pytest

from auditor.errors import GazetteerError
from auditor.gazetteer.source import entries_of

HEAD = 'role = "outlet"\n\n[names]\n'


def test_a_line_is_a_name_with_what_is_known_of_it() -> None:
    (entry,) = entries_of(
        "outlets-east.toml", HEAD + '"Tolm Herald" = { aliases = ["Herald of Tolm"], country = "IE" }'
    )

    assert (entry.name, entry.kind, entry.aliases, entry.country) == (
        "Tolm Herald",
        "outlets",
        ("Herald of Tolm",),
        "IE",
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (HEAD + '"Tolm Herald" = { cuontry = "IE" }', "'Tolm Herald': no key 'cuontry'; did you mean 'country'?"),
        (HEAD + '"Tolm Herald" = {}\n"Ardle Post" = {}\n"Tolm Herald" = {}\n', "at line 6"),
        (HEAD + '"Tolm Herald" = "IE"', "'Tolm Herald' wants a table of what is known of it"),
        ('rol = "outlet"\n[names]\n', "no list of names: 'role'"),
        ('role = "paper"\n[names]\n', "no list of names: 'paper'"),
        ('role = "outlet"\n', "no list of names: 'names'"),
        ('role = "outlet"\nfirng = false\n[names]\n', "no key 'firng'; did you mean 'firing'?"),
    ],
)
def test_what_is_wrong_with_a_list_is_told_with_its_file(text: str, told: str) -> None:
    with pytest.raises(GazetteerError) as error:
        list(entries_of("outlets-east.toml", text))

    assert str(error.value).startswith("auditor/gazetteer/data/outlets-east.toml: ")
    assert told in str(error.value)
