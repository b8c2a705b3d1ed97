"""Quotation marks that hold no words of the speaker's: titles, lettering, what stands on a hat."""

from cited import chains

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


def test_a_title_behind_a_programme_is_no_content() -> None:
    assert chains("Lund was speaking in a talk on this radio program, “The Harlow Hour,” heard in Harlow.") == []


def test_what_an_aside_puts_in_marks_is_not_what_was_said() -> None:
    told = "“How deep is that lake?” asked the boy, who was wearing a “Save the Lake” hat."
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, told)]))

    assert [found.article.slice(span) for span in found.attributions[0].content] == ["“How deep is that lake?”"]


def test_lettering_is_no_attribution() -> None:
    told = "Ida Lund held a sign that read “15%!” on the pier."

    assert analyse(Article.of("a", [(BlockKind.PARAGRAPH, told)])).attributions == ()
