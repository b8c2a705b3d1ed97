"""That nobody is named for a quotation is told of English alone."""

import pytest

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind
from auditor.model.provenance import ChainKind


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        (
            "The port was shut. “We have waited eleven years for this morning and nobody believed us.” The mayor left.",
            1,
        ),
        (
            '"Dobbiamo restare uniti, perché la strada è lunga e il mare è grosso." Così il sindaco di Genova ieri.',
            0,
        ),
        (
            "„Wir haben elf Jahre auf diesen Morgen gewartet und keiner hat es geglaubt“, so der Bürgermeister.",
            0,
        ),
    ],
)
def test_a_quotation_of_another_language_is_not_said_to_be_nobody_s(text: str, nobody: int) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))

    assert sum(not chain.links for chain in found.of_kind(ChainKind.CITATION)) == nobody
