"""Unnamed sources told by whom or what they are near, before a verb in the present."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Instead, sources close to her team say she stands behind it.", ["sources close to her team"]),
        ("Officials close to the mayor say the port is shut.", ["Officials close to the mayor"]),
        ("People familiar with the plan say the port is shut.", ["People familiar with the plan"]),
        ("A house close to the port shows how it was.", []),
        ("A man close to the team say nothing.", []),
    ],
)
def test_who_is_near_says_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
