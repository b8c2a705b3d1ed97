"""People stand under their names as the article writes them, where that is right."""

import pytest

from auditor.analysis.pipeline import analyse
from auditor.model.article import Article, BlockKind


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Andrej Babiš", "Andrej Babiš"),
        ("Recep Tayyip Erdoğan", "Recep Tayyip Erdoğan"),
        ("Andrej Babis", "Andrej Babis"),
        ("Viktor Orban", "Viktor Orbán"),
    ],
)
def test_a_person_has_the_accents_of_the_article(written: str, shown: str) -> None:
    text = f"{written} said on Monday that the ferry would sail. It was late, he said."
    [agent] = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)])).agents

    assert agent.name == shown
    assert agent.id.isascii()
