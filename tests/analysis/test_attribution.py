"""Attribution relations: source, cue and content, and the mode they stand in."""

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind
from auditor.model.attribution import AttributionRelation, Mode


def relation(text: str) -> tuple[Article, AttributionRelation]:
    article = Article.of("a", [(BlockKind.PARAGRAPH, text)])
    (found,) = analyse(article).attributions
    return article, found


def test_an_inverted_speaker_keeps_the_words_beside_the_name() -> None:
    article, found = relation("“The ice is thin,” said Anna Lund, a glaciologist in Tromso.")

    assert [article.slice(span) for span in found.source] == ["Anna Lund, a glaciologist in Tromso"]
    assert [article.slice(span) for span in found.content] == ["“The ice is thin,”"]
    assert found.mode is Mode.DIRECT


def test_a_cue_in_the_middle_leaves_content_in_two_pieces() -> None:
    article, found = relation("“The ice,” Lund said, “is far too thin.”")

    assert [article.slice(span) for span in found.content] == ["“The ice,”", "“is far too thin.”"]


def test_a_clause_with_a_few_words_in_marks_is_mixed() -> None:
    _, found = relation("Lund said the ice was “far too thin” to walk on.")

    assert found.mode is Mode.MIXED


def test_a_day_between_subject_and_verb_is_no_speaker() -> None:
    article, found = relation("The Health Ministry on Monday said that the vaccine was safe.")

    assert [article.slice(span) for span in found.source] == ["The Health Ministry"]


def test_the_hearer_is_no_speaker() -> None:
    article, found = relation("Lund told reporters that the ice was thin.")

    assert [article.slice(span) for span in found.source] == ["Lund"]
    assert [article.slice(span) for span in found.content] == ["the ice was thin"]
