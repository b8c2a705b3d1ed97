"""What pictures show and posts say: who took, checked or wrote them stands in the chain."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Video verified by Reuters showed smoke over the port.", "Reuters < Video"),
        ("Satellite imagery, analysed by the BBC, shows a burnt quay.", "BBC < imagery"),
        ("The papers, which the BBC has verified, show that the quay burned.", "BBC < papers"),
        ("The footage shows a burning quay.", "footage"),
        ("A BBC analysis of satellite images found that the quay burned.", "analysis < BBC"),
        ("Reuters analysis of the images found that the quay burned.", "analysis < Reuters"),
        ("The quay burned, says a letter seen by Reuters.", "Reuters < letter"),
        ("The quay burned, said a letter sent to AFP.", "AFP < letter"),
    ],
)
def test_pictures_and_papers_have_makers(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize("sentence", ["The show shows a burning quay.", "This image shows a burning quay."])
def test_what_is_no_report_shows_nothing(sentence: str) -> None:
    assert [] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Interfax, citing the governor's Telegram channel, reported that the quay burned.",
            "Interfax < Telegram channel < governor",
        ),
        ("The quay burned, Interfax said, citing Jan Roe's Telegram channel.", "Interfax < Telegram channel < Jan Roe"),
        ("The quay burned, according to a post by the governor on X.", "post < governor"),
        ("The quay burned, according to a Telegram post by Jan Roe.", "Telegram post < Jan Roe"),
        ("According to social media, the quay burned.", "social media"),
        ("The firm said in a blog post that the quay burned.", "firm"),
        ("The firm wrote in a Facebook post that the quay burned.", "firm"),
        ("The star said on the “Cold Harbour” podcast that the quay burned.", "Cold Harbour” podcast < star"),
    ],
)
def test_posts_have_authors(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Reuters was the first to report that the talks had failed.", "Reuters"),
        ("The talks had failed, Reuters was first to report.", "Reuters"),
        ("TMZ broke the story that the talks had failed.", "TMZ"),
        ("Marca claim that the talks have failed.", "Marca"),
        ("Marca are reporting the talks have failed.", "Marca"),
        ("The talks will go on, Jan Roe told a rally carried live by CNN.", "CNN < Jan Roe"),
        ("People briefed on them told the FT the talks have failed.", "FT < People briefed on them"),
    ],
)
def test_outlets_are_first_or_live(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)
