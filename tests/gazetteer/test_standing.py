"""A name that is also a word, a firm's or somebody's surname stands as an outlet's only where the words say so."""

import pytest

from auditor.gazetteer.lookup import gazetteer
from auditor.model.agent import MEDIA


def outlets(text: str) -> list[str]:
    return [entry.name for _, entry in gazetteer().spot(text) if entry.role in MEDIA]


@pytest.mark.parametrize(
    "text",
    [
        "Arthur Cable spoke first. Cable said that the ferry was late.",
        "Mr. Bell was asked. Bell said he would sail.",
        "LTV said it would shut two mills.",
        "Diplomat said it would raise fares.",
        "The order was late, Capital said.",
        "Diplomat reported a loss for the year.",
        "Lena Stern was asked. The road, Stern wrote, is wet.",
        "The Spike-Bell company was sold.",
        "The president of Republika Srpska sailed.",
        "Lena Stern, a Tennessean, said she would sail.",
        "Mediaset said it would shut two mills.",
        "Harlow NV said it would shut two mills.",
    ],
)
def test_saying_something_makes_no_outlet_of_a_word_or_a_surname(text: str) -> None:
    assert outlets(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Cable said that the ferry was late.", "The Cable"),
        ("Stern reported that the road was wet.", "Stern"),
        ("Trend informs of rain. Trend said it fell all day.", "Trend"),
        ("He told Time magazine so.", "Time"),
        ("Germany's Stern said so.", "Stern"),
        ("Slate magazine said so.", "Slate"),
        ("It rained, according to the Herald-Sun.", "Herald Sun"),
        ("The Tennessean reported that it rained.", "The Tennessean"),
        ("It rained, she told Grist.", "Grist"),
        ("In a note, Grist said it rained. She told Grist so.", "Grist"),
        ("The ferry was late, says Sky.", "Sky"),
    ],
)
def test_an_article_an_owner_or_an_outlets_work_does(text: str, name: str) -> None:
    assert name in outlets(text)
