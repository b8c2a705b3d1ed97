"""Names that an aside without its second comma tells of, and what only looks like such an aside."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Jan Roe, Labour's campaign chief told aides that the mill was dry.", "Jan Roe"),
        ("Ida Lund, an economist with Nordvik Bank said the mill was dry.", "Ida Lund"),
        ("Ida Lund, 44, a baker from Lisle said the mill was dry.", "Ida Lund"),
        ("Jan Roe, spokesman of the Red Crescent in Tarfa said the mill was dry.", "Jan Roe"),
        ("On Monday, Jan Roe, head of the drivers' union told aides the mill was dry.", "Jan Roe"),
        ("“The mill is dry,” Ida Lund, a nurse at the clinic told the inquiry.", "Ida Lund"),
        ("Ida Lund, Director of Salt Works at Elm County Council told aides the mill was dry.", "Ida Lund"),
        ("Ida Lund (D-Elm), a backer of the bid said the mill was dry.", "Ida Lund"),
        ("Friday on Elm Radio, Mayor Ida Lund (D), a backer of the bid told aides the mill was dry.", "Ida Lund"),
        ("Ida Lund, Chief Executive of Elm Group said the mill was dry.", "Ida Lund"),
        ("Despite their fears, Ida Lund, Minister of Salt said the mill was dry.", "Ida Lund"),
    ],
)
def test_the_name_before_an_aside_without_its_second_comma_speaks(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ida Roe, the mayor said, wrote Lund a letter.", ["mayor"]),
        ("Near the house of Ida Roe, a nurse said the mill was dry.", ["nurse"]),
        ("In Port Elm, a nurse said the mill was dry.", ["nurse"]),
        ("The mill (built in 1901), a backer of the bid said, was dry.", ["backer of the bid"]),
        ("Jan Roe, police said the mill was dry.", ["police"]),
        (
            "On Monday, Director of Salt Works at Elm Council said it was dry.",
            ["Director of Salt Works at Elm Council"],
        ),
        ("In a note to Ida Roe, Director of Salt at Elm Council said it was dry.", ["Director of Salt at Elm Council"]),
    ],
)
def test_who_speaks_after_a_name_may_be_somebody_else(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
