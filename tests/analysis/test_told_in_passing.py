"""Sources with more said of them than their name, and outlets that do more than report."""

import pytest
from cited import chains, claims

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Sources inside the ministry said the quay was shut.", ["Sources inside the ministry"]),
        ("The quay is shut, Reuters learned from two sources within the port.", ["Reuters < sources within the port"]),
        ("The quay is shut, sources privy to the talks told Dawn.", ["Dawn < sources privy to the talks"]),
        ("Three pilots, none of whom would be named, told Reuters the quay is shut.", ["Reuters < pilots"]),
        ("Two pilots, one of them from Riga, said the quay is shut.", ["pilots"]),
        ("Delegate Ida Lund, clad in a cape that bore lights, said the quay is shut.", ["Ida Lund"]),
    ],
)
def test_what_is_said_of_a_source_stays_with_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Reuters and Interfax reported on Monday, each citing pilots, that the quay is shut.",
            ["Reuters < pilots", "Interfax < pilots"],
        ),
        ("Turkish outlet Sabah claim the quay is shut.", ["Sabah"]),
        ("Sabah and Fanatik claim the striker has signed.", ["Sabah", "Fanatik"]),
        ("The ministry is weighing a reopening of the quay, CNN news reports.", ["CNN"]),
    ],
)
def test_outlets_are_heard_in_any_number(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_a_report_of_an_outlet_stays_a_noun() -> None:
    assert [] == chains("A BBC report the port received came late.")


@pytest.mark.parametrize("passed_on", ["informs that this was stated", "reports that it was also announced"])
def test_who_informs_that_this_was_stated_stands_nearer(passed_on: str) -> None:
    assert ["Trend < Ali Asadov"] == chains(f"The quay shut in May. Trend {passed_on} by Minister Ali Asadov in Baku.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("CNN had cited a source in the port to say that the quay is shut.", ["CNN < source in the port"]),
        ("The quay is shut, CNN reports without citing a source.", ["CNN"]),
        ("The quay is shut, TASS wrote, whereas the ministry kept silent.", ["TASS"]),
        ("According to a private TV channel the quay is shut.", ["private TV channel"]),
        ("A pilot said by phone armed men had shut the quay.", ["pilot"]),
        ("Lund said in a letter to owners seen by Reuters that the quay is shut.", ["Reuters < Lund"]),
    ],
)
def test_loose_words_beside_the_verb_are_read_past(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_what_was_said_by_phone_begins_after_the_phone() -> None:
    analysis = analyse(Article.of("a", [(BlockKind.PARAGRAPH, "A pilot said by phone armed men had shut the quay.")]))
    (chain,) = analysis.chains

    assert chain.claim is not None
    assert analysis.article.slice(chain.claim) == "armed men had shut the quay"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“We are late,” said one of them, a teacher from Riga.", ["teacher from Riga"]),
        ("“We are late,” said another, a retired pilot.", ["retired pilot"]),
        ("“We are late,” said one of them.", ["one of them"]),
    ],
)
def test_one_of_many_is_whom_the_words_after_tell_of(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_a_body_named_with_and_is_one() -> None:
    sentence = "Trade fell, data compiled by the Baltic Association of Small and Medium Harbours showed."

    assert ["data < Baltic Association of Small and Medium Harbours"] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The quay is shut, Reuters reported on its website.", ["Reuters"]),
        ("The quay is shut, the ministry wrote on its portal.", ["ministry"]),
        ("The quay is shut, Vijesti reported on its portal, quoting pilots.", ["Vijesti < pilots"]),
    ],
)
def test_an_own_portal_hands_nothing_on(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize("body", ["State Investigation and Protection Agency", "Baltic Search and Rescue Center"])
def test_a_body_is_one_whatever_its_fields(body: str) -> None:
    assert [body] == chains(f"The quay is shut, the {body} said.")


def test_what_is_told_of_an_outlet_is_read_past() -> None:
    assert ["CNN < Residents"] == chains("Residents told CNN, a US network, they heard blasts.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The bridge would save nine million, by the bank's own estimate.", ["bank"]),
        ("By the report's calculations, the bridge would save nine million.", ["report"]),
        ("By Reuters' reckoning, the bridge would save nine million.", ["Reuters"]),
        ("By Sunday's count, forty people were hurt.", []),
        ("The firm, by last year's count, has nine mills.", []),
        ("The firm grew by the bank's estimate of 4%.", []),
        ("By his own account, Lund had never seen the bridge.", []),
    ],
)
def test_whose_reckoning_it_is_says_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Pilots with whom Reuters spoke said the quay was shut.", ["Reuters < Pilots"]),
        ("Two pilots whom the BBC had interviewed told aides that the quay was shut.", ["BBC < pilots"]),
        ("The quay is shut, say pilots to whom Danas spoke.", ["Danas < pilots"]),
        ("The quay is shut, pilots whom Danas reached said.", ["Danas < pilots"]),
        ("Pilots whom the police interviewed said the quay was shut.", ["Pilots"]),
        ("The pilot whom Lund met said the quay was shut.", ["pilot"]),
    ],
)
def test_who_met_those_that_speak_passes_their_words_on(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The quay will open soon, officials said Monday, days after Lund told the BBC that it was unsafe.",
            ["officials", "BBC < Lund"],
        ),
        (
            "The quay will open soon, two pilots said, hours before Reuters wrote that it was unsafe.",
            ["pilots", "Reuters"],
        ),
        ("The quay will open soon, Danas reported, two weeks after the mayor had shut it.", ["Danas"]),
    ],
)
def test_what_only_dates_a_saying_has_its_own_chain(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund claims for Danas that the quay is shut.", ["Danas < Lund"]),
        ("Lund answered a question of the BBC: “We are ready.”", ["BBC < Lund"]),
        ("Lund, whose words are quoted by UNIAN, believes that the quay is shut.", ["UNIAN < Lund"]),
        ("In its reply to Danas the port states that the quay is shut.", ["Danas < port"]),
        ("The port replied to a query from Danas that the quay was shut.", ["Danas < port"]),
        ("As a guest on RTS, Lund said that the quay was shut.", ["RTS < Lund"]),
        ("Lund believes that the quay is shut.", []),
        ("The port gave no reason, for fear, as it says, of its rivals.", []),
    ],
)
def test_to_whom_it_was_said_is_told_in_many_ways(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_what_stands_before_as_ends_before_it() -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, "The quay is shut, as Lund explained for Danas.")]))

    assert ["The quay is shut"] == [found.article.slice(chain.claim) for chain in found.chains if chain.claim]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The quay is shut, a pilot told Interfax on condition that he not be named.", ["Interfax < pilot"]),
        ("The pilot agreed on condition that he be paid.", []),
        ("The quay will stay shut, in the view of pilots polled by Reuters.", ["Reuters < pilots"]),
        ("According to a story by the daily Danas, the quay is shut.", ["Danas"]),
        ("Danas calculated that nine quays were shut.", ["Danas"]),
        ("Lund calculated that nine quays were shut.", []),
        ("A tally kept by Danas shows that nine quays are shut.", ["tally < Danas"]),
    ],
)
def test_terms_polls_and_findings_are_told_apart_from_words(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ann Roe said police told her someone had shut the quay.", ["Ann Roe < police"]),
        ("The BBC's Ann Roe said police told her the quay was shut.", ["BBC < Ann Roe < police"]),
        ("Lund told The Chronicle reporter: “The quay is shut.”", ["Chronicle < Lund"]),
        ("Lund told Post reporter Ann Roe the quay was shut.", ["Post < Lund"]),
        ("Lund told Evening Echo journalists the quay was shut.", ["Evening Echo < Lund"]),
        ("Lund told White House reporters the quay was shut.", ["Lund"]),
        ("Lund told local Press reporters the quay was shut.", ["Lund"]),
    ],
)
def test_reporters_hear_for_their_papers(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


def test_whom_someone_told_something_is_no_part_of_what_was_told() -> None:
    assert ["someone had shut the quay"] == claims("Police told her someone had shut the quay.")
