"""Which credits are of pictures, and which captions nobody is credited for."""

from __future__ import annotations

import pytest

from auditor.analysis import analyse
from auditor.model.pictures import Pictures
from auditor.testing import draw


def told(drawing: str) -> tuple[Pictures, str]:
    found = analyse(draw(drawing).article)
    return found.pictures, found.article.text


@pytest.mark.parametrize(
    ("drawing", "expected"),
    [
        ("caption: A ferry waits.\ncredit: Photo: Reuters\ncaption: Gulls.", ["Gulls."]),
        ("credit: Photo: Reuters\ncaption: A ferry waits.\nparagraph: It is late.", []),
        ("caption: A ferry waits.\nparagraph: It is late.\ncredit: Photo: Reuters", ["A ferry waits."]),
    ],
)
def test_a_caption_is_bare_where_no_credit_stands_in_it_or_beside_it(drawing: str, expected: list[str]) -> None:
    pictures, text = told(drawing)

    assert [text[span.start : span.end] for span in pictures.bare_captions] == expected


def test_credits_know_what_they_follow_and_whether_they_are_called_sources() -> None:
    pictures, text = told(
        "credit: Photo: HINA\nparagraph: It left.\ncredit: Source: Coast Guard\ncaption: A ferry.\ncredit: Photo: HINA"
    )

    assert [(text[c.span.start : c.span.end], c.after and c.after.value, c.of_source) for c in pictures.credits] == [
        ("Photo: HINA", None, False),
        ("Source: Coast Guard", "paragraph", True),
        ("Photo: HINA", "caption", False),
    ]


def test_a_notice_of_copyright_is_no_credit_of_a_picture() -> None:
    pictures, text = told("paragraph: It left.\ncredit: © 2026 The Herald")

    assert pictures.credits == ()
    assert [text[span.start : span.end] for span in pictures.notices] == ["© 2026 The Herald"]
