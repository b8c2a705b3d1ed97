"""Which part of a sentence is the claim: not what leads up to a quotation, nor what only ends the clause."""

import pytest
from cited import claims


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "The number of boats has doubled since May, the mayor said, to nine a day.",
            "The number of boats has doubled since May",
        ),
        ("Sales of fish rose by nine percent, the port said, from two in April.", "Sales of fish rose by nine percent"),
        ("The plan, the mayor said, to shut the quay was mad.", "to shut the quay was mad"),
        ("The quay, the mayor said, was shut in May by order.", "was shut in May by order"),
        ("Noting that the quay was shut, Lund said, “We had to act.”", "We had to act"),
        ("Recalling that there was “much ice” on the lake, Lund said: “We had to act.”", "We had to act"),
    ],
)
def test_the_main_part_is_the_claim(sentence: str, claim: str) -> None:
    assert [claim] == claims(sentence)


def test_what_a_quotation_goes_on_with_is_no_lead() -> None:
    text = "Adding that it was cold was a mistake, Lund said, “and we all know it.”"

    assert claims(text)[0].startswith("Adding that it was cold")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund said the port had fish, but added it was cold.", ["the port had fish", "it was cold"]),
        ("Lund said the tax should go but also wanted more fish.", ["the tax should go"]),
        ("Lund said it was all but lost.", ["it was all but lost"]),
        ("It taxes what is used (what bakers call spending) and not what is earned.", ["spending"]),
        ("Lund said the tax (from May) was old.", ["the tax (from May) was old"]),
    ],
)
def test_a_claim_ends_with_its_own_words(sentence: str, expected: list[str]) -> None:
    assert expected == claims(sentence)


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("“We will not go,” Lund was quoted as telling Mayor Ole Roe after the talks broke up.", "We will not go"),
        ("“We will not go,” Lund was quoted as saying in Oslo.", "We will not go"),
        ("Lund was quoted as saying that in Oslo it was cold.", "in Oslo it was cold"),
        ("In Oslo, Lund was quoted as saying “we will not go” to his aides.", "“we will not go” to his aides"),
    ],
)
def test_the_quotation_before_who_was_quoted_is_the_claim(sentence: str, claim: str) -> None:
    assert [claim] == claims(sentence)


def test_one_side_against_another_ends_no_sentence() -> None:
    text = "Lund said the bench would follow Harlow v. Quayle, an old ruling. It was in section v. Nobody knew."

    assert ["the bench would follow Harlow v. Quayle, an old ruling"] == claims(text)
