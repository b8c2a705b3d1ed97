"""Words are read through ligatures, and stand where the text has them."""

from auditor.analysis.pipeline import analyse
from auditor.model.article import Article, BlockKind
from auditor.model.residue import ResidueKind

PLAIN = "Two officials denied it, a fishing official said on Friday. “The fire is out,” Ann Caffrey told Reuters."
JOINED = PLAIN.replace("ffi", "ﬃ").replace("ff", "ﬀ").replace("fi", "ﬁ")


def of(text: str) -> Article:
    return Article.of("a", [(BlockKind.PARAGRAPH, text)])


def test_what_is_found_is_what_is_found_without_them() -> None:
    plain, joined = analyse(of(PLAIN)), analyse(of(JOINED))

    assert joined.article.text == JOINED
    assert joined.coverage == plain.coverage
    assert [(agent.id, agent.name, agent.role) for agent in joined.agents] == [
        (agent.id, agent.name, agent.role) for agent in plain.agents
    ]
    assert [quotation.span for quotation in plain.quotations] != [quotation.span for quotation in joined.quotations]


def test_places_are_those_of_the_text_with_the_ligatures() -> None:
    analysis = analyse(of(JOINED))
    words = [analysis.article.slice(span) for agent in analysis.agents for span in agent.mentions]

    assert {"ﬁshing oﬃcial", "Ann Caﬀrey", "Reuters"} <= set(words)
    assert [analysis.article.slice(each.span) for each in analysis.residue if each.kind is ResidueKind.LIGATURE] == [
        "ﬃ", "ﬁ", "ﬃ", "ﬁ", "ﬀ",
    ]  # fmt: skip
