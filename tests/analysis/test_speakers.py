"""Speakers that no list holds: callings, things that are read, posts without a name, firms and people."""

import pytest
from cited import chains

from auditor.analysis import analyse
from auditor.model.analysis import Analysis
from auditor.model.article import Article, BlockKind
from auditor.model.provenance import ChainKind


def analysed(*paragraphs: str) -> Analysis:
    return analyse(Article.of("a", [(BlockKind.PARAGRAPH, text) for text in paragraphs], separator="\n\n"))


def told(*paragraphs: str) -> list[str]:
    """The citations of a story: the words of the links, each with its role."""
    found = analysed(*paragraphs)
    return [
        " < ".join(f"{found.article.slice(link.span)} ({found.agent(link.agent).role.value})" for link in chain.links)
        for chain in found.of_kind(ChainKind.CITATION)
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The listing says the mill has nine rooms and no roof.", ["listing (document)"]),
        ("An invoice said the stone cost nine crowns.", ["invoice (document)"]),
    ],
)
def test_a_thing_that_says_something_is_a_source(sentence: str, expected: list[str]) -> None:
    assert expected == told(sentence)
    assert analysed(sentence).coverage.attributed == 1


def test_a_thing_in_a_clause_that_says_nothing_is_none() -> None:
    assert told("The pier was sold in a move that would, says Ida Lund, help the port.") == ["Ida Lund (person)"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Riders will be able to open the gate by saying their number.", []),
        ("Riders can stop the tram by asking for help.", []),
        ("Lund began by saying that the tram was full.", ["Lund (person)"]),
        ("Lund began by saying the tram was full.", ["Lund (person)"]),
        ("Lund began by asking why the tram was full.", ["Lund (person)"]),
    ],
)
def test_words_that_only_do_a_thing_are_nobody_s_claim(sentence: str, expected: list[str]) -> None:
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“It was awful,” a tearful Claxton told BBC Sport.", ["BBC Sport (outlet) < Claxton (person)"]),
        ("A defiant Ida Lund said the race was on.", ["Ida Lund (person)"]),
        ("An angry Russian said the road was shut.", ["angry Russian (anonymous)"]),
        ("In a statement Harlow said the mill was sold.", ["Harlow (person)"]),
        ("In a television interview Ida Harlow said the mill was sold.", ["Ida Harlow (person)"]),
    ],
)
def test_a_name_is_read_without_its_mood_and_its_medium(sentence: str, expected: list[str]) -> None:
    assert expected == told(sentence)


@pytest.mark.parametrize("calling", ["harbour master", "fisherman", "nun", "clerk"])
def test_a_calling_speaks_for_somebody_unnamed(calling: str) -> None:
    assert told(f"The {calling} said the ferry was late.") == [f"{calling} (anonymous)"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Someone said the mill was sold.", ["Someone (anonymous)"]),
        ("Everyone said the mill was sold.", ["Everyone (anonymous)"]),
        ("Nobody said the mill was sold.", []),
        (
            "Critics of the harbour policy claim fishermen will lose their boats.",
            ["Critics of the harbour policy (anonymous)"],
        ),
        ("Opponents of the dam plan say fish will die.", ["Opponents of the dam plan (anonymous)"]),
        ("Many analysts believe the mill is lost.", ["analysts (anonymous)"]),
        ("Ida Lund believes the mill is lost.", []),
        ("According to campaigners, the rules flout the law.", ["campaigners (anonymous)"]),
    ],
)
def test_people_of_no_name_are_unnamed(sentence: str, expected: list[str]) -> None:
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        ("Turkcell said its network had failed.", ["Turkcell (organisation)"]),
        ("Veldex said it would shut nine shops.", ["Veldex (organisation)"]),
        ("Harlow said he would shut nine shops.", ["Harlow (person)"]),
        ("Harlow said it was raining.", ["Harlow (person)"]),
        ("Ida Harlow left early. Harlow said it would rain.", ["Harlow (person)"]),
        ("Company X accused its rival of spying on bakers.", ["Company X (organisation)"]),
        ("X said it would remove the posts.", ["X (organisation)"]),
        ("ITV Wales' report said the road was shut.", ["ITV Wales (outlet)"]),
    ],
)
def test_firms_persons_and_platforms_are_told_apart(story: str, expected: list[str]) -> None:
    assert expected == told(story)


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        ("The skipper said the quay was shut.", "skipper (anonymous)"),
        ("Denmark's harbour minister said the quay was shut.", "Denmark's harbour minister (anonymous)"),
        (
            "Denmark's harbour minister said the quay was shut. Harbour minister Ida Lund left at noon.",
            "Denmark's harbour minister (person)",
        ),
    ],
)
def test_a_post_alone_is_unnamed_unless_its_holder_is_named(story: str, expected: str) -> None:
    assert told(story) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Solicitor General Ida Lund submitted that the road was shut.", ["Ida Lund"]),
        ("The court held that the order was void.", ["court"]),
        ("The bench, headed by Justice Ida Lund, observed that the police were slow.", ["bench"]),
        ("Daily Trust gathered that the road was shut.", ["Daily Trust"]),
        ("The police commissioner, while briefing newsmen, said the road was shut.", ["police commissioner"]),
        ("Moody's said the road was shut.", ["Moody's"]),
        ("The road is shut, according to serial leaker @IceFox_1.", ["@IceFox_1"]),
        ("“Gone,” wrote user @lund_ida on X.", ["@lund_ida"]),
        ("He held that post for ten years.", []),
        ("She submitted that report in June.", []),
        ("Some 400 users submitted outage reports during the storm.", []),
        ("The crowd gathered that evening in the square.", []),
    ],
)
def test_courts_papers_and_accounts_speak_in_words_of_their_own(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A man whose house was hit told Reuters that nobody came.", "Reuters (wire) < man (anonymous)"),
        ("A firm whose ships carry grain said it would wait.", "firm (organisation)"),
        ("A diplomat whose country backs the plan said it was late.", "diplomat (anonymous)"),
        ("Officials whose names were not given told AFP the deal was near.", "AFP (wire) < Officials (anonymous)"),
    ],
)
def test_what_is_theirs_stands_between_people_and_their_words(sentence: str, expected: str) -> None:
    assert [expected] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Sinn Féin's Aoife Byrne said the mill will shut.", "Aoife Byrne (person)"),
        ("Morgan Stanley's Abby Renner told Reuters the mill will shut.", "Reuters (wire) < Abby Renner (person)"),
        ("The BBC's Anna Bell said the mill will shut.", "BBC (outlet) < Anna Bell (person)"),
        ("Lloyd's Register said the mill will shut.", "Lloyd's Register (organisation)"),
    ],
)
def test_a_persons_party_or_firm_is_no_part_of_the_name(sentence: str, expected: str) -> None:
    assert [expected] == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Anna Bell told “Newsnight” that the mill will shut.", "Newsnight (outlet) < Anna Bell (person)"),
        ("The mill will shut, Anna Bell told “Delta Box” on Monday.", "Delta Box (outlet) < Anna Bell (person)"),
        ("The mill will shut, a director confided to Marca.", "Marca (outlet) < director (anonymous)"),
        ("The mill will shut, the mayor told the Dáil on Tuesday.", "mayor (anonymous)"),
        ("Speaking ahead of Saturday's trip to Exeter, the coach said: “It will shut.”", "coach (anonymous)"),
        ("Prices fell, figures from the Labour Fund (LF) show.", "figures (document) < Labour Fund (organisation)"),
    ],
)
def test_who_was_told_is_an_outlet_only_where_words_go_out(sentence: str, expected: str) -> None:
    assert [expected] == told(sentence)


def test_a_race_that_ran_according_to_the_script_cites_nobody() -> None:
    assert [] == told("From there the race ran according to the script.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ida Lund, a miller from Harlow: “It was time.”", ["Ida Lund (person)"]),
        ("Says Ida Lund: “It was time.”", ["Ida Lund (person)"]),
        ("Several outlets, including Reuters and AFP, said it shut.", ["AFP (wire)", "Reuters (wire)"]),
        ("Local media, among them the Globe, said the mill shut.", ["Globe (outlet)"]),
        ("Several parties, including the Greens, said the mill shut.", ["parties (organisation)"]),
    ],
)
def test_whoever_is_told_from_the_rest_speaks(sentence: str, expected: list[str]) -> None:
    assert expected == sorted(told(sentence))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mill burned, KTVQ reported.", ["KTVQ (outlet)"]),
        ("The mill burned, a miller told NBC affiliate KTVQ.", ["KTVQ (outlet) < miller (anonymous)"]),
        ("KFOR said the mill burned.", ["KFOR (organisation)"]),
    ],
)
def test_call_signs_are_stations(sentence: str, expected: list[str]) -> None:
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund was blunter when reached by Reuters: “It is theft.”", ["Reuters (wire) < Lund (person)"]),
        ("A nurse was harsher in a chat with the BBC: “It is theft.”", ["BBC (outlet) < nurse (anonymous)"]),
        ("Her deputy put it more bluntly: “It is theft.”", ["deputy (anonymous)"]),
        ("The choice was simple: “Take it.”", []),
        ("Lund was shown a sign: “No fish today.”", []),
        ("Lund was late: “Traffic was bad,” he said.", ["he (person)"]),
        ("Lund was mayor: “A man of the people.”", []),
    ],
)
def test_whose_manner_is_told_before_a_quotation_speaks(sentence: str, expected: list[str]) -> None:
    assert expected == told(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("“It is cold,” a gunner with the call sign Raven says.", ["Raven (person)"]),
        ("“It is cold,” said a gunner with the call sign Raven.", ["Raven (person)"]),
        ("A pilot with the callsign “Badger” told Suspilne that it was cold.", ["Suspilne (outlet) < Badger (person)"]),
        ("“It is cold,” a gunner named Ihor said.", ["Ihor (person)"]),
        ("It is cold, according to a gunner named Ihor.", ["Ihor (person)"]),
        ("It is cold, a firm called Delta said.", ["Delta (organisation)"]),
        ("“It is cold,” said a woman with a dog.", ["woman with a dog (anonymous)"]),
        ("The mayor attacked a firm called Delta.", []),
    ],
)
def test_a_name_that_follows_who_bears_it_is_the_source(sentence: str, expected: list[str]) -> None:
    assert expected == told(sentence)


@pytest.mark.parametrize("word", ["pilot", "nurse", "patient", "tenant", "fan", "medic"])
def test_one_of_many_speaks_as_they_do(word: str) -> None:
    assert [f"{word} (anonymous)"] == told(f"The quay is shut, a {word} said.")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Macron told Putin that it was ready, the Élysée said.", ["Élysée (government_body) < Macron (person)"]),
        ("Intelius said it was ready.", ["Intelius (organisation)"]),
    ],
)
def test_a_listed_surname_alone_is_a_person(sentence: str, expected: list[str]) -> None:
    assert expected == told(sentence)


def test_people_and_a_land_s_officials_speak_together_behind_the_words() -> None:
    sentence = "The road is shut, witnesses and Latvian officials said."

    assert chains(sentence) == ["witnesses", "Latvian officials"]
