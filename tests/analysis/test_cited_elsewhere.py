"""Who was cited in another story than this one is none of its sources."""

import pytest
from cited import chains


@pytest.mark.parametrize(
    "told",
    [
        "The BBC, which has quoted Le Monde before, said the mill was shut.",
        "The BBC, which had cited Le Monde in an earlier story on the mayor's goat, said the mill was shut.",
        "The BBC, which often quotes Le Monde, said the mill was shut.",
        "The BBC, which once quoted Le Monde, said the mill was shut.",
        "The BBC, which cites Le Monde in other stories, said the mill was shut.",
        "The BBC said it had corrected a story that cited Le Monde.",
        "The BBC said on Monday it has retracted an article citing Le Monde.",
        "The BBC said it apologised for a report which quoted Le Monde.",
    ],
)
def test_an_outlet_that_was_cited_in_another_story_is_no_source_of_this(told: str) -> None:
    assert [chain for chain in chains(told) if "Monde" in chain] == []


@pytest.mark.parametrize(
    "told",
    [
        "The BBC, which cited Le Monde, said the mill was shut.",
        "The mill was shut, said the BBC, which was quoting Le Monde.",
        "The BBC, in a story that cited Le Monde, said the mill was shut.",
        "The BBC, which cited Le Monde, said the report had been corrected.",
    ],
)
def test_an_outlet_that_is_cited_for_this_is_a_source_of_it(told: str) -> None:
    assert len([chain for chain in chains(told) if "Monde" in chain]) == 1
