"""Who a paper, a survey or an outlet's unnamed sources belong to, and what only dates or carries them."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A survey of 900 bakers by Gallup found that most were tired.", "survey < Gallup"),
        ("An analysis of court records by the Guardian found that half were lost.", "analysis < Guardian"),
        ("A March survey showed that most bakers were tired.", "survey"),
        ("A commentary in the Global Times called the quay “a joke”.", "commentary < Global Times"),
        ("ESPN sources said the winger was hurt.", "ESPN < sources"),
        ("The winger is hurt, according to ESPN sources.", "ESPN < sources"),
        ("Norway's mission to the UN said the quay was safe.", "Norway's mission to the UN"),
        ("The mayor told Saturday PUNCH that the quay was shut.", "Saturday PUNCH < mayor"),
        ("The unit's spokesperson, DSP Ida Lund, said the quay was shut.", "Ida Lund"),
        ("The quay is safe, Lund told the Harlow Dialogue.", "Lund"),
    ],
)
def test_the_issuer_is_whoever_the_words_are_from(sentence: str, expected: str) -> None:
    found = chains(sentence)

    assert [expected] == found


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The club said in a statement on its website that the gate was shut.", "club"),
        ("The family said in a tribute released by police: “He lit up the quay.”", "family"),
        ("Lund was quoted by Interfax, which is based in Moscow, as saying it was shut.", "Interfax < Lund"),
    ],
)
def test_what_only_carries_the_words_is_stepped_over(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A spokesman for the mill's owner, Northern Grain, said it was safe.", "spokesman for the mill's owner"),
        ("A spokesman for the harbour board, Jan Roe, said it was safe.", "Jan Roe"),
        ("A lawyer for the mill's owner, Ida Roe, said it was safe.", "Ida Roe"),
        ("Det Supt Jan Roe said the quay was shut.", "Jan Roe"),
        ("The agent confirmed her death to Reuters but gave no cause.", "Reuters < agent"),
        ("The mayor confirmed the deal to Reuters on Monday.", "Reuters < mayor"),
        ("One envoy put the chances at “one in ten”.", "envoy"),
    ],
)
def test_who_speaks_for_a_firm_is_not_the_firm(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)
