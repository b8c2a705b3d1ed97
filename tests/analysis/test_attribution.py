"""Attribution relations: source, cue and content, and the mode they stand in."""

import pytest

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
    assert [article.slice(span) for span in found.content] == ["that the ice was thin"]


def test_a_relative_pronoun_is_the_source_and_its_agent_the_one_before_it() -> None:
    text = "The plan pleased Anna Lund, who said the ice was thin."
    article = Article.of("a", [(BlockKind.PARAGRAPH, text)])
    analysis = analyse(article)
    (found,) = analysis.attributions

    assert [article.slice(span) for span in found.source] == ["who"]
    assert found.agent is not None
    assert analysis.agent(found.agent).name == "Anna Lund"


def test_a_relative_that_speaks_for_the_noun_before_it() -> None:
    article, found = relation("There are two surveys that show the bakers are against the tax.")

    assert [article.slice(span) for span in found.source] == ["that"]
    assert [article.slice(span) for span in found.content] == ["the bakers are against the tax"]


def test_a_view_within_what_is_said_is_part_of_the_statement() -> None:
    article, found = relation("Lund said she hopes the ice will hold.")

    assert [article.slice(span) for span in found.content] == ["she hopes the ice will hold"]


def pieces(text: str) -> list[tuple[str, str, str]]:
    """Source, cue and content of each relation of a paragraph, pieces joined by a bar."""
    article = Article.of("a", [(BlockKind.PARAGRAPH, text)])
    roles = ((r.source, r.cue, r.content) for r in analyse(article).attributions)
    return [tuple(" | ".join(map(article.slice, spans)) for spans in role) for role in roles]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lund continued to insist that the bridge was safe.",
            ("Lund", "continued to insist", "that the bridge was safe"),
        ),
        ("She was quick to praise the firefighters.", ("She", "was quick to praise", "the firefighters")),
        ("Lund took to the radio to denounce the plan.", ("Lund", "took to the radio to denounce", "the plan")),
        ("Lund is confident that the bridge will hold.", ("Lund", "is confident", "that the bridge will hold")),
        ("Bakers seemed worried about the price of flour.", ("Bakers", "seemed worried", "the price of flour")),
        ("Farmers are eager to sell, but prices are low.", ("Farmers", "are eager", "to sell")),
        ("Lund praised the crew and went home.", ("Lund", "praised", "the crew")),
        ("As Lund warned that the ice was thin, the crowd left the lake.", ("Lund", "warned", "that the ice was thin")),
    ],
)
def test_a_view_and_a_deed_of_speech_have_their_own_words_for_content(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert [expected] == pieces(text)


def test_what_was_only_tried_is_no_chain() -> None:
    article = Article.of("a", [(BlockKind.PARAGRAPH, "Lund tried to explain that the bridge was safe.")])

    assert not analyse(article).chains


def test_nobody_holds_a_view_that_is_only_clear() -> None:
    assert pieces("It is clear that the bridge will hold.") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Of the ice, Lund said, “It is thin.”", "Of the ice | “It is thin.”"),
        ("It was, Lund said, “a bad year.”", "It was | “a bad year.”"),
        ("Asked about the ice, Lund said, “It is thin.”", "“It is thin.”"),
        ("Lund fell through what Roe called “thin ice.”", "what | “thin ice.”"),
        ("Lund promised to end “the long wait.”", "to end “the long wait.”"),
    ],
)
def test_words_before_the_speaker_belong_to_the_quotation_where_they_complete_it(text: str, content: str) -> None:
    assert content in [found[2] for found in pieces(text)]


def test_a_thing_that_bears_a_name_in_marks_says_nothing() -> None:
    assert pieces("Lund runs a website called “Ice Watch” from her kitchen.") == []


def test_what_a_speaker_was_asked_is_no_part_of_the_source() -> None:
    assert pieces("Lund, asked about the ice, said it was thin.") == [("Lund", "said", "it was thin")]


@pytest.mark.parametrize(
    "source",
    [
        "Ken Roe, head of the Pioneers Fund",
        "Ken Roe, managing director at the bank",
        "Sen. Ken Roe, R-Ohio",
        "Ken Roe of Ohio, another choice for the post",
        "one of those advisers",
        "Ken Roe, then senior pastor at the church",
        "the former aide to President Lund",
        "Ken Roe, a donor involved in the talks",
        "a baker who has worked for the rival",
    ],
)
def test_what_tells_of_an_inverted_speaker_belongs_to_the_source(source: str) -> None:
    assert [found[0] for found in pieces(f"“It is over,” said {source}.")] == [source]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lund made a plea for calm.", ("Lund", "made a plea", "calm")),
        ("Bakers have doubts about the tax.", ("Bakers", "have doubts", "the tax")),
        ("Lund gave a promise to rebuild the bridge.", ("Lund", "gave a promise", "to rebuild the bridge")),
    ],
)
def test_a_light_verb_and_its_noun_are_one_cue(text: str, expected: tuple[str, str, str]) -> None:
    assert [expected] == pieces(text)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Lund himself said the ice was thin.", "Lund himself"),
        ("Lund and Roe both said the ice was thin.", "Lund and Roe"),
        ("About six in 10 said the ice was thin.", "About six in 10"),
        ("More than 40 bakers said the ice was thin.", "More than 40 bakers"),
        ("Aides to Lund said the ice was thin.", "Aides to Lund"),
        ("The county judge -- who never skated -- said the ice was thin.", "The county judge -- who never skated"),
    ],
)
def test_a_subject_is_taken_whole(text: str, source: str) -> None:
    assert [found[0] for found in pieces(text)] == [source]


def test_a_number_after_according_to_is_no_part_of_the_source() -> None:
    assert pieces("According to the survey, 46 percent of bakers are poor.") == [
        ("the survey", "According to", "46 percent of bakers are poor")
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Lund said there are more than 40 boats.", "there are more than 40 boats"),
        ("Lund said nearly every boat had left.", "nearly every boat had left"),
        ("The ice, they believe, will hold.", "The ice | will hold"),
    ],
)
def test_content_keeps_its_first_words(text: str, content: str) -> None:
    assert [found[2] for found in pieces(text)] == [content]


@pytest.mark.parametrize(
    "text",
    [
        "Lund claimed the prize in the last minute.",
        "The pair added two more boats to the fleet.",
        "Even after the thaw, the skating continued.",
        "Lund said little.",
    ],
)
def test_a_verb_of_saying_that_tells_a_deed_says_nothing(text: str) -> None:
    assert pieces(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“We wait,” the Ohio senator and Republican candidate said in a statement.",
            ("the Ohio senator and Republican candidate", "said", "“We wait,”"),
        ),
        ("(“I will not fight,” said one activist.)", ("one activist", "said", "“I will not fight,”")),
        ("Lund told reporters in Nashua last week, “I can feel it.”", ("Lund", "told", "“I can feel it.”")),
        ("Lund tweeted this: “She did it again.”", ("Lund", "tweeted", "“She did it again.”")),
        (
            "“They voted,” he said of people whose rights were restored, “but I do know this.”",
            ("he", "said", "“They voted,” | “but I do know this.”"),
        ),
        ("“It is fine!” beamed Donald Roe of Madison.", ("Donald Roe of Madison", "beamed", "“It is fine!”")),
        ("But, she added, “it is cold.”", ("she", "added", "But | “it is cold.”")),
        ("Sooner or later, Lund said, “it pays off.”", ("Lund", "said", "Sooner or later | “it pays off.”")),
    ],
)
def test_a_quotation_is_given_to_its_speaker_whole(text: str, expected: tuple[str, str, str]) -> None:
    assert [expected] == pieces(text)


def test_words_after_a_second_verb_of_saying_are_its_own() -> None:
    assert pieces("Lund joked about it, but went on to say, “It is cold.”")[-1] == (
        "Lund",
        "went on to say",
        "“It is cold.”",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The bank is closed, according to filings made on Friday by its owner.",
            ("filings made on Friday by its owner", "according to", "The bank is closed"),
        ),
        ("Roe spoke first, but Lund left early and said the ice was thin.", ("Lund", "said", "the ice was thin")),
        ("The votes were cast, with Lund saying the ice was thin.", ("Lund", "saying", "the ice was thin")),
        ("He saw a sign saying “Keep off the ice.”", ("a sign", "saying", "“Keep off the ice.”")),
    ],
)
def test_the_nearest_one_who_may_speak_is_the_source(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in pieces(text)


def test_a_quotation_goes_on_past_what_stands_between() -> None:
    (first, *_) = pieces("“It is cold,” Lund said, adding that winter is long. “We will wait.”")

    assert first == ("Lund", "said", "“It is cold,” | “We will wait.”")


def test_that_said_names_nobody() -> None:
    assert [found[0] for found in pieces("That said, she noted the ice was thin.")] == ["she"]


def test_a_quotation_that_only_completes_a_verb_is_no_speech() -> None:
    assert pieces("Lund began “to mend the bridge” on Monday.") == []


def test_what_a_relative_clause_says_ends_before_the_main_verb() -> None:
    assert pieces("Lund, who warned that the ice was thin, left the lake.")[0][2] == "that the ice was thin"


@pytest.mark.parametrize(
    "text",
    [
        "Lund raised $4 million for the school.",
        "Lund addressed a rally in the square.",
        "Lund saw two boats near the bridge.",
    ],
)
def test_a_deed_that_shares_its_verb_with_speech_is_no_attribution(text: str) -> None:
    assert pieces(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lund warned of a long winter.", ("Lund", "warned", "a long winter")),
        ("Bakers disagree with the tax.", ("Bakers", "disagree", "the tax")),
        ("Lund boasted about her boats.", ("Lund", "boasted", "her boats")),
        ("Lund agreed with Roe that the ice was thin.", ("Lund", "agreed", "that the ice was thin")),
    ],
)
def test_what_a_view_is_about_may_follow_a_preposition(text: str, expected: tuple[str, str, str]) -> None:
    assert [expected] == pieces(text)


def test_a_thought_is_no_chain() -> None:
    article = Article.of(
        "a", [(BlockKind.PARAGRAPH, "Many agreed that the ice was thin, and Lund thought it would melt.")]
    )

    assert not analyse(article).chains


def test_a_run_of_words_without_a_stop_is_read_at_its_beginning_only() -> None:
    run = ", ".join(f"Northwire reports, citing Ida Lund{number}" for number in range(2_000))
    article = Article.of("a", [(BlockKind.PARAGRAPH, f"{run}. The port is shut, Harbour police said.")])

    found = analyse(article)

    assert len(found.agents) < 200
    assert article.slice(found.chains[-1].links[0].span) == "Harbour police"
