"""Who really speaks: behind a comma that closes no aside, on a tape, under a word that is a name, in no label."""

import pytest
from cited import chains, claims

from auditor.analysis import analyse
from auditor.model.agent import Role
from auditor.model.article import Article, BlockKind


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Once the thaw returns to normal, the toll will grow, said Jan Roe, chief economist of the bank.",
            ["Jan Roe"],
        ),
        ("The alarm rang at 6 p.m., when the lake stood at 12 feet, said Ida Lund, a consultant.", ["Ida Lund"]),
        ("The lake is shallow, making it easy to find wrecks, say divers, but the ice is thin.", ["divers"]),
        ("The quay is shut, leaving the boats idle, said Jan Roe.", ["Jan Roe"]),
        ("Lund, the mayor, said Roe, a banker, had lied.", ["Lund"]),
        ("Lund, making her debut, said Roe had lied.", ["Lund"]),
        ("Lund, when asked, said officials would look into it.", ["Lund"]),
        ("The mill, the bank that owns it, said it would pay.", ["mill"]),
    ],
)
def test_a_speaker_behind_the_verb_is_heard_though_a_comma_stands_before_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The video shows Lund saying the quay is shut.", ["video < Lund"]),
        ("A memorable clip showed Roe saying the quay was shut.", ["Roe"]),
        ("The recording captured the mayor telling fans that the game was off.", ["mayor"]),
        ("A recording of Lund saying the quay was shut.", ["Lund"]),
        ("The survey showed voters saying they want a quay.", ["voters"]),
    ],
)
def test_who_is_heard_on_a_tape_speaks(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The best moment was a remark by the novelist Ida Lund, who said the lake was calm.", ["Ida Lund"]),
        ("It was read in the presence of Lund, who told the guests that the lake was calm.", ["Lund"]),
        ("The brother of Lund, who said the lake was calm, left.", ["brother of Lund"]),
        (
            "Officials in the Finance Ministry drafting the budget said the lake was calm.",
            ["Officials in the Finance Ministry"],
        ),
        ("A recent embassy report on the economy said the lake was calm.", ["recent embassy report"]),
        ("The bank's report into the crash said the lake was calm.", ["report < bank"]),
        ("A wide array of economists say the lake is calm.", ["economists"]),
        ("More than 6 in 10 city voters said the lake was calm.", ["6 in 10 city voters"]),
        ("These are the things voters say they like.", ["voters"]),
        ("That demand remains low suggests that the lake is calm.", []),
    ],
)
def test_the_one_who_can_speak_is_taken_from_what_stands_around(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    "label",
    [
        "Technically Literate",
        "Covid Ireland",
        "CLOSE CONTACT",
        "LOOK-UP TOOL",
        "Follow Harbourside",
        "Counting History",
    ],
)
def test_a_label_before_a_colon_says_nothing(label: str) -> None:
    assert [] == chains(f"{label}: The rules on boats and quays")


@pytest.mark.parametrize("name", ["Ida Lund", "Bidzina Lebanidze", "Ben Price"])
def test_a_name_before_a_colon_says_what_follows(name: str) -> None:
    assert [name] == chains(f"{name}: The rules on boats and quays")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("George Church, a professor at the college, says the lake is calm.", "George Church"),
        ("Jane Bank, the mayor, said the lake was calm.", "Jane Bank"),
        ("Peter Hall, 61, said the lake was calm.", "Peter Hall"),
        ("Larry Page said the lake was calm. “It is,” Page said.", "Larry Page"),
        ("“It is calm,” said Laurence des Cars, the museum’s president and director.", "Laurence des Cars"),
    ],
)
def test_a_word_for_a_thing_is_a_name_where_a_post_an_age_or_a_first_name_tells(text: str, name: str) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))

    assert [(name, Role.PERSON)] == [(agent.name, agent.role) for agent in found.agents]


def test_a_bank_told_of_as_firms_are_is_no_person() -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, "Harlow Bank, the owner of the quay, said it would sell.")]))

    assert [Role.ORGANISATION] == [agent.role for agent in found.agents]


def test_a_word_that_joins_sentences_is_nobodys_first_name() -> None:
    text = "Larry Page founded the mill. The bakers asked why. So Page told them. He said the lake was calm."
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))

    assert "So Page" not in [agent.name for agent in found.agents]


def test_all_that_led_up_to_the_speaker_is_the_claim() -> None:
    assert ["Once the ice melts, the toll will grow"] == claims("Once the ice melts, the toll will grow, said Jan Roe.")


@pytest.mark.parametrize(
    "sentence",
    [
        "A trend called the “Net of Things” has begun.",
        "One such program called “Marble” allowed spies to hide.",
        "Page kept rejecting them.",
        "The way he had conveyed his views on the lake was not kind.",
        "Everyone called Lund “Coach” because he had been one.",
        "In 2000 Page drained the lake, immediately proving to most observers that Roe had been right.",
        "Lund told him why.",
        "The film also demonstrates how to cut ice.",
        "He has plans, about which he says very little, but the boats have been sold.",
    ],
)
def test_deeds_names_and_next_to_nothing_hand_on_no_words(sentence: str) -> None:
    assert [] == chains(sentence)


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["Recalling the “lost years,” Lund said, “It ends now.”"], ["Lund"]),
        (["Recalling the “lost years,” Lund declared,", "“It ends now.”"], ["Lund"]),
        (["Lund declared:", "“It ends now.”"], ["Lund"]),
    ],
)
def test_words_that_follow_the_speaker_are_told_once(paragraphs: list[str], expected: list[str]) -> None:
    assert expected == chains(*paragraphs)


def test_a_clause_that_dates_the_claim_is_a_part_of_it() -> None:
    assert ["they left after learning that the quay was shut"] == claims(
        "Lund said they left after learning that the quay was shut."
    )


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund said in a letter to staff, donors and partners that the quay would close.", "the quay would close"),
        (
            "Pilots said fires, and requests to put them out, had doubled.",
            "fires, and requests to put them out, had doubled",
        ),
    ],
)
def test_hearers_and_things_asked_for_are_no_other_claim(sentence: str, expected: str) -> None:
    assert [expected] == claims(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The ice is thin, researchers wrote in a study published on Monday.", ["researchers"]),
        ("The ice is thin, the team reported in a paper published this month.", ["team"]),
        ("A paper in the journal Ice argued that the lake was calm.", ["paper < Ice"]),
        ("A paper by two divers argued that the lake was calm.", ["divers"]),
        ("A local paper reported that the lake was calm.", ["local paper"]),
    ],
)
def test_what_is_written_in_a_study_has_its_authors(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_a_report_told_of_for_the_first_time_is_no_report_named_before() -> None:
    text = (
        "The lake is calm, according to the Harlow Lakes Report. It is deep, according to a 2014 report from the bank."
    )
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))

    assert ["Harlow Lakes Report", "report", "bank"] == [agent.name for agent in found.agents]


def test_a_row_of_people_is_the_subject_of_the_claim() -> None:
    assert ["he and his aides had asked the mayor to go"] == claims(
        "Lund said he and his aides had asked the mayor to go."
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“It works,” says Adam Bosch, a clerk. Today, Bosch notes, the lake is calm.", [("Adam Bosch", Role.PERSON)]),
        ("The Department of Water closed. The DWX says the lake is calm.", [("DWX", Role.ORGANISATION)]),
        (
            "One diver said it was loud. Another said it was calm.",
            [("diver", Role.ANONYMOUS), ("Another", Role.ANONYMOUS)],
        ),
    ],
)
def test_lone_surnames_acronyms_and_others_are_what_the_text_makes_them(
    text: str, names: list[tuple[str, Role]]
) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))

    assert names == [(agent.name, agent.role) for agent in found.agents]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund told the BBC's Today programme the lake was calm.", ["BBC < Today < Lund"]),
        ("Lund told NBC's “Today” show that the lake was calm.", ["NBC < Today < Lund"]),
        ("The lake is calm, Lund told the BBC's Today programme.", ["BBC < Today < Lund"]),
        ("The lake is calm, Ida Lund told NBC's “Today” show on Monday.", ["NBC < Today < Ida Lund"]),
        ("Lund told CBS's Face the Nation show that the lake was calm.", ["CBS < Face the Nation < Lund"]),
    ],
)
def test_a_programme_that_was_told_is_stepped_over_whole(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_a_clause_about_people_who_do_something_is_a_clause_all_the_same() -> None:
    assert ["the number of people who would leave was small"] == claims(
        "Lund told Reuters the number of people who would leave was small."
    )


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Currently, said Dr. Ida Lund, the head of the clinic, there are nine beds.", "there are nine beds"),
        ("The cracks freeze, making a hole, said Jan Roe, who works for the city.", "The cracks freeze, making a hole"),
    ],
)
def test_who_is_told_of_behind_the_verb_speaks(sentence: str, expected: str) -> None:
    assert [expected] == claims(sentence)


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("He took a call from Julia Beck, who told him that it was late.", ["Julia Beck"]),
        ("A letter from Julia Beck, who said it was late, is lost.", ["Julia Beck"]),
        ("A man from Riga, who said it was late, left.", ["man from Riga"]),
    ],
)
def test_who_had_sent_a_thing_says_what_follows(sentence: str, said: list[str]) -> None:
    assert chains(sentence) == said


@pytest.mark.parametrize(
    "sentence",
    [
        "And why would Lund say the lake was calm?",
        "Did Lund say that the lake was calm?",
        "What does the ministry say about the lake?",
    ],
)
def test_what_is_only_asked_was_not_said(sentence: str) -> None:
    assert [] == chains(sentence)


def test_they_are_the_one_source_that_spoke_last() -> None:
    text = "Officials said the quay was shut. A source told the Sun it would open. They added: “It will be soon.”"
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))

    assert ["Officials", "source", "source"] == [found.agent(chain.links[-1].agent).name for chain in found.chains]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund has added about 80 jobs to her mill since July.", []),
        ("Lund is promising to bring order to the quay.", ["to bring order to the quay"]),
        (
            "According to Jane's, the boats include four cutters, nine tugs, along with a ferry.",
            ["the boats include four cutters, nine tugs, along with a ferry"],
        ),
    ],
)
def test_numbers_and_orders_are_what_they_are(sentence: str, expected: list[str]) -> None:
    assert expected == claims(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Sgt Ian Frew, of Dunmere, said after the hearing: “He lied.”", "He lied"),
        ("Lund said after the hearing that the case was closed.", "the case was closed"),
        (
            "Lund said in a posting to staff that, while she is glad, the quay is shut.",
            "while she is glad, the quay is shut",
        ),
        ("Roe denies that claim, and no charges have been brought.", "claim"),
    ],
)
def test_where_it_was_said_and_what_goes_on_is_no_part_of_the_claim(sentence: str, expected: str) -> None:
    assert [expected] == claims(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The car has no wheels, per a post on X by Jan Roe.", ["post < Jan Roe"]),
        ("The quay is shut, Ida Lund told the Wexcombe Mercury.", ["Wexcombe Mercury < Ida Lund"]),
        ("Freddie Mercury said he would sing.", ["Freddie Mercury"]),
    ],
)
def test_posts_have_their_writers_and_papers_their_titles(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Her account contradicts that of a neighbour, who said the door was open.", ["neighbour"]),
        ("Lund said that of the ten men, three were guilty.", ["Lund"]),
    ],
)
def test_that_of_another_is_nothing_said(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_a_promise_of_some_day_ends_nobodys_words() -> None:
    said = "miners remember 2014, when the firm threatened to shut the pit"
    assert claims(f"Lund said {said}.")[0] == said
    assert claims("Lund said it rained when the mayor said it was dry.")[0] == "it rained"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The town's mayor, Andrew Ranger, said it was late.", ["Andrew Ranger"]),
        ("Ida Lund said on her website it would appeal.", ["Ida Lund"]),
        ("A person familiar with it said the ship was old.", ["person familiar with it"]),
        ("Three people with knowledge of it said the ship was old.", ["people with knowledge of it"]),
        (
            "Three people with knowledge of the spending, who left early, said it had gone.",
            ["people with knowledge of the spending"],
        ),
    ],
)
def test_who_speaks_is_heard_past_what_stands_between(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A Reuters reporter saw two bodies near the port.", ["Reuters"]),
        ("An AFP photographer heard shots.", ["AFP"]),
        ("The BBC's reporter saw a film.", []),
        ("A reporter saw two men.", []),
        ("Reuters witnessed a rise in profits.", []),
    ],
)
def test_what_an_outlets_reporter_saw_the_outlet_tells(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The contract, seen by Reuters, shows that the mayor was paid twice.", ["Reuters < contract"]),
        ("No injuries were reported by police.", ["police"]),
        ("No date was given by the club.", []),
        ("She said they had lost everything", ["She"]),
        ("He said he would go all the way", ["He"]),
        ("The company said it again expected a loss.", ["company"]),
        ("Lund said it herself.", []),
        ("The bakers went on “strike”.", []),
        ("Critics charged that a fee was illegal.", ["Critics"]),
        ("Democrats charged the interest was hidden.", ["Democrats"]),
        ("The club charged a $10 fee.", []),
        ("Reuters journalists watched the match, the mayor said.", ["mayor"]),
        ("The mayor said a Reuters reporter saw two bodies.", ["mayor"]),
    ],
)
def test_what_only_looks_like_no_words_is_heard(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_a_post_at_the_end_of_a_line_without_a_stop_begins_no_phrase() -> None:
    assert claims("For Information and Broadcasting Fawad Hussain said that the road was open to the president")
