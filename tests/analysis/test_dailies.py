"""Constructions of English-language dailies and wires that leave a source out, or name one who is none."""

import pytest
from cited import chains, claims

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund did not immediately respond to Reuters requests for comment.", []),
        ("Roe and Lund did not reply to BBC questions.", []),
        ("The mill replied to a Reuters request for comment on Monday.", []),
        ("Lund did not speak to Reuters.", []),
    ],
)
def test_who_is_asked_and_says_nothing_hands_on_no_earlier_words(sentence: str, expected: list[str]) -> None:
    assert expected == chains(f"The mill cut jobs on Monday. {sentence}")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Reuters last week reported that Lund was considering a sale, according to two aides.", "Reuters < aides"),
        ("Bloomberg reported that the bank wants to sell, according to a memo.", "Bloomberg < memo"),
        ("The mill is for sale, the BBC reported, according to two aides.", "BBC < aides"),
    ],
)
def test_whom_a_report_rests_on_stands_behind_it(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lundgen NV said on Tuesday it had closed two mills.", "Lundgen NV"),
        ("Harlow SpA told Reuters it was hiring.", "Reuters < Harlow SpA"),
    ],
)
def test_what_a_firm_s_name_ends_in_is_no_outlet(sentence: str, expected: str) -> None:
    assert [expected] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The row prompted Lund to claim that the mill was sold.", ["Lund"]),
        ("The vote failed, prompting party leader Jan Berg to say the mayor “lied” to the house.", ["Jan Berg"]),
        ("The question prompted Roe to say: “It is late.”", ["Roe"]),
        ("The delay forced the club to admit it had lost the forms.", ["club"]),
        ("The delay may force the club to admit it had lost the forms.", []),
        ("The report prompted police to open a case.", []),
        ("The vote prompted the mayor to claim the seat.", []),
        ("Officials took time to establish whether the gate was shut.", []),
        ("The panel gathered to determine whether the vote was fair.", []),
    ],
)
def test_who_is_brought_to_speak_does_so_if_it_came_about(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Berg was responding to the Guardian's report that the mill had been sold.", ["Guardian"]),
        ("Berg responded to accusations from the mayor, Ida Lund, that it was late.", ["Ida Lund"]),
        ("Berg answered claims by Ida Lund, the mayor, that it was late.", ["Ida Lund"]),
        ("Lund replied to the BBC that it was late.", ["BBC < Lund"]),
    ],
)
def test_who_answers_a_claim_does_not_make_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The bid was rejected by the club.",
        "Her visa application was denied by the embassy.",
        "Requests could be denied by the party if hosts interrupt.",
        "Lund is keen to go and even posted a picture of him watching them lose.",
        "History tells us that wars end badly.",
        "Experience tells me this will fail.",
        "Something told him he was late.",
        "The clock says it is late.",
    ],
)
def test_deeds_pictures_and_what_nobody_says_are_no_words(sentence: str) -> None:
    assert [] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The claim was rejected by the mayor.", ["mayor"]),
        ("He posted a picture, saying: “It was late.”", ["He"]),
        ("Ms. History said it was late.", ["History"]),
        ("The clockmaker says it is late.", ["clockmaker"]),
    ],
)
def test_what_looks_like_them_is(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ida Lund confirmed on Monday, after the mayor had spoken in Leeds, that a man was held.", ["Ida Lund"]),
        ("Lund told the BBC, before he left, that it was late.", ["BBC < Lund"]),
        ('A so-called "source" is quoted as saying, "Kim thinks that it is over."', ['so-called "source']),
        ('The mayor has "categorically" denied that it was late.', ["mayor"]),
        ("The letter came from Jim O’Hara, Labour’s justice spokesman, who said it was late.", 1),
        ("Reporter Ida Lund has dropped the bombshell that the winger will stay.", ["Ida Lund"]),
        ("The station received calls from witnesses who said they heard shots.", ["witnesses"]),
        ("It got messages from people who said the road was shut.", ["people"]),
        ("She met voters who say they are poor.", []),
        ("Requests were refused, Ida Lund, its director, said in correspondence leaked to the party.", ["Ida Lund"]),
    ],
)
def test_a_sentence_of_dailies_has_its_source(sentence: str, expected: list[str] | int) -> None:
    found = chains(sentence)

    assert expected == (len(found) if isinstance(expected, int) else found)


def test_two_single_marks_close_a_double_one() -> None:
    assert claims("“It was in the public domain,’’ he added. He left.") == ["It was in the public domain"]


def test_single_marks_within_a_quotation_do_not_close_it() -> None:
    assert claims("“It was ‘the bosses’’ plan, and he was right,” she said.") == [
        "It was ‘the bosses’’ plan, and he was right"
    ]


def test_a_pulled_quote_is_whose_the_words_below_are() -> None:
    again = "The mill is safe. “We keep the mill, and we will not sell it,” Ida Lund said."

    assert chains("“We keep the mill and we will not sell it.”", again) == ["Ida Lund", "Ida Lund"]
    assert chains("“We keep the mill and will sell half of it.”", again) == ["", "Ida Lund"]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [("Ferry to be sold: Lund", ["Lund", "Ida Lund"]), ("Man of the match: Lund", ["Ida Lund"])],
)
def test_a_surname_of_the_story_ends_a_headline(headline: str, expected: list[str]) -> None:
    assert expected == chains(headline, "The ferry is old. Ida Lund said it would go.")


@pytest.mark.parametrize(
    ("kind", "line", "expected"),
    [
        (BlockKind.CREDIT, "(ABC News: Lydia Feng)", ["ABC News", "Lydia Feng"]),
        (BlockKind.CREDIT, "(AAP: Ann Lee)", ["AAP", "Ann Lee"]),
        (BlockKind.SIGNOFF, "(Reporting by Ann Lee in\nLeeds; Editing by Jan Roe)", ["Ann Lee", "Jan Roe"]),
    ],
)
def test_a_line_of_names_has_each_of_them(kind: BlockKind, line: str, expected: list[str]) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, "It rained."), (kind, line)]))

    assert [[found.agent(link.agent).name for link in chain.links] for chain in found.chains] == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Leeds Crown Court heard Otis Roe struck the man last July.", ["Leeds Crown Court"]),
        ("The court was told that the two men had been drinking.", ["court"]),
        ("The court was not told that the man was late.", []),
        ("The court heard a recording.", []),
        ("The mayor was told that it was late.", []),
        ("By Roe's account, the man came over to his car.", ["Roe"]),
        ("By all accounts, the man came over to his car.", []),
        ("The driver admitted to police he had been drinking.", ["driver"]),
        ("He admitted to the charge.", []),
        ("KTLA Channel 5 in Los Angeles reports that the car hit a pole.", ["KTLA Channel 5"]),
        ("According to data supplied by Harlow Ltd, nine men were hurt.", ["data < Harlow Ltd"]),
        ("A study published today in The BMJ has found that pills are bad.", ["BMJ < study"]),
        ("Lund called the jobs report “grim”, but said it was late.", ["Lund", "Lund"]),
        ("It's understood that the club is sold.", [""]),
        ("It's late.", []),
        ("Lawmakers on the committees tasked with writing the bill said it was late.", ["Lawmakers on the committees"]),
        ("The Guardian can reveal that the mill was sold.", ["Guardian"]),
        ("Nobody can reveal that the mill was sold.", []),
        ("The committee's top Democrat, Sen. Ben Roe of Maryland, says it is late.", ["committee's top Democrat"]),
    ],
)
def test_courts_papers_and_stations_of_dailies(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“It is late,” said John Mara, the club's president and chief executive officer.", ["John Mara"]),
        ("“It is late,” said Steve Tisch, Giants chairman and executive vice president.", ["Steve Tisch"]),
        ("“It is late,” said Ida Roe, a mayor, and Jan Berg.", ["Ida Roe"]),
        ("The road was shut, according to the mayor, police and a nurse.", ["mayor", "police", "nurse"]),
        ("Monte Roe reported on Wednesday, Feb. 8 that it was late.", ["Monte Roe"]),
        ("It was shut, the sheriff's office press release said.", ["press release < sheriff's office"]),
        ("Roe told GB News Breakfast with Ida Lund that it was late.", ["GB News Breakfast < Roe"]),
        ("He posted it to the school's page and the call went out at five.", []),
        ("He posted it was late.", ["He"]),
    ],
)
def test_offices_days_and_pages_of_dailies(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)
