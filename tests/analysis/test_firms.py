"""Firms whose names hold a paper's word are no outlets."""

import pytest
from cited import chains

from auditor.analysis import analyse
from auditor.model.agent import Role
from auditor.model.article import Article, BlockKind


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Northern Mail said it would hire forty drivers.", Role.ORGANISATION),
        ("Standard Harbour LP said profits rose.", Role.ORGANISATION),
        ("Federal Paper said the mill was shut.", Role.ORGANISATION),
        ("The news and weather data seller said profits rose.", Role.ANONYMOUS),
        ("The Northern Mail said forty drivers were hired.", Role.OUTLET),
        ("The mill was shut, the Evening Standard said.", Role.OUTLET),
    ],
)
def test_a_papers_word_names_a_paper_only_behind_an_article(text: str, role: Role) -> None:
    found = analyse(Article.of("firm", [(BlockKind.PARAGRAPH, text)]))

    assert role in [agent.role for agent in found.agents]
    assert Role.OUTLET not in [agent.role for agent in found.agents if role is not Role.OUTLET]


def test_a_firms_form_behind_a_comma_is_part_of_its_name() -> None:
    assert ["Lund Foods, Inc."] == chains("Prices fell, Lund Foods, Inc. said on Monday.")
