"""Mentions: which of them mean one agent, and what sort of agent it is."""

import pytest

from auditor.analysis import analyse
from auditor.gazetteer.lookup import gazetteer
from auditor.model.agent import Role
from auditor.model.article import Article, BlockKind
from auditor.settings import HouseNames
from auditor.value import replace


def agents(text: str) -> dict[str, tuple[Role, int]]:
    """Each agent's name with its role and how often it is named."""
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))
    return {agent.name: (agent.role, len(agent.mentions)) for agent in found.agents}


def speakers(article: Article) -> list[str]:
    """Who says each claim, in the order of the text."""
    found = analyse(article)
    return [found.agent(chain.links[0].agent).name for chain in found.chains if chain.links]


def test_a_surname_means_the_person_named_in_full_before() -> None:
    assert agents("Anna Lund said the pit was safe. Lund said it would stay open.") == {"Anna Lund": (Role.PERSON, 2)}


def test_a_pronoun_means_the_speaker_before_it() -> None:
    assert agents("Anna Lund said the pit was safe. She said it would stay open.") == {"Anna Lund": (Role.PERSON, 2)}


def test_a_pronoun_never_means_who_took_the_picture() -> None:
    article = Article.of(
        "a",
        [
            (BlockKind.PARAGRAPH, "Peter Lund, who runs the port, said the pit was safe."),
            (BlockKind.CAPTION, "Ships wait in the fog."),
            (BlockKind.CREDIT, "Christopher Roe/Getty Images"),
            (BlockKind.PARAGRAPH, "He said it would stay open."),
        ],
    )

    found = {agent.name: len(agent.mentions) for agent in analyse(article).agents}

    assert found == {"Peter Lund": 2, "Christopher Roe": 1, "Getty Images": 1}


def test_the_ministry_means_the_ministry_named_before() -> None:
    found = agents("The Transport Ministry said the bridge was shut. The ministry said it would reopen.")

    assert found == {"Transport Ministry": (Role.GOVERNMENT_BODY, 2)}


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("Boats sank, Turkey's Defense Ministry said.", {"Turkey's Defense Ministry": (Role.GOVERNMENT_BODY, 2)}),
        (
            "Boats sank, Turkey's Defense Ministry said. None did, Greece's Defense Ministry said.",
            {
                "Defense Ministry": (Role.GOVERNMENT_BODY, 1),
                "Turkey's Defense Ministry": (Role.GOVERNMENT_BODY, 1),
                "Greece's Defense Ministry": (Role.GOVERNMENT_BODY, 1),
            },
        ),
    ],
)
def test_a_headlines_ministry_of_no_state_is_the_only_one_that_the_copy_names(
    copy: str, expected: dict[str, tuple[Role, int]]
) -> None:
    assert expected == agents(f"Boats sank off the coast, Defense Ministry says\n{copy}")


@pytest.mark.parametrize("between", [" ", "\nThe boats were old.\n"])
def test_a_ministry_that_the_copy_names_without_a_state_is_not_another_states(between: str) -> None:
    told = f"The Defense Ministry said nine boats sank.{between}Turkey's Defense Ministry said it knew of none."
    assert set(agents(told)) == {"Defense Ministry", "Turkey's Defense Ministry"}


def test_a_surname_spelled_as_the_full_name_is_means_the_same_known_person() -> None:
    found = agents("Volodymyr Zelenskiy said it was over. “It is,” Zelenskiy told reporters.")

    assert found == {"Volodymyr Zelensky": (Role.PERSON, 2)}


def test_ministries_of_two_states_stay_apart() -> None:
    found = agents("The Russian Defense Ministry said it was over. The Belarusian Defense Ministry said it was not.")

    assert set(found) == {"Russian Defense Ministry", "Belarusian Defense Ministry"}


def test_a_known_outlet_has_its_canonical_name() -> None:
    assert "Reuters" in agents("The tunnel is open, REUTERS reported on Monday.")


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        ("Western officials said the deal was off.", "Western officials", Role.ANONYMOUS),
        ("Northfield Mining Inc said the pit was safe.", "Northfield Mining Inc", Role.ORGANISATION),
        ("Tehran insists that the ship was empty.", "Tehran", Role.GOVERNMENT_BODY),
        ("The police said two men had fled.", "police", Role.GOVERNMENT_BODY),
        ("Energy Minister Oleh Dudar said gas was cheap.", "Oleh Dudar", Role.PERSON),
        ("A survey shows that most ferries are late.", "survey", Role.DOCUMENT),
        ("The daily Lumen said the mayor had left.", "Lumen", Role.OUTLET),
        (
            "The press service of the Emergencies Ministry said it was out.",
            "press service of the Emergencies Ministry",
            Role.GOVERNMENT_BODY,
        ),
    ],
)
def test_the_words_of_a_source_tell_its_name_and_role(sentence: str, name: str, role: Role) -> None:
    assert agents(sentence).get(name, (None, 0))[0] is role


def test_a_pronoun_means_the_person_just_named_even_before_they_speak() -> None:
    found = agents('Judge Helena Novak put down her pen. "I have read the letters with care," she said.')

    assert found == {"Helena Novak": (Role.PERSON, 2)}


def test_a_he_is_never_a_woman_named_before() -> None:
    found = agents('Anna Lund said the road was shut. Peter Harlow laughed. "It never was in my time," he said.')

    assert found == {"Anna Lund": (Role.PERSON, 1), "Peter Harlow": (Role.PERSON, 2)}


def test_a_pronoun_between_two_persons_named_alike_near_is_left_alone() -> None:
    assert "she" in agents('Anna Lund and Helena Novak met. "It is a hard choice for us all," she said.')
    assert "she" in agents('Anna Lund, 43, and Helena Novak, 22, met. "It is a hard choice for us all," she said.')
    assert "Anna Lund" in agents('Anna Lund met Helena Novak. "It is a hard choice for us all," she said.')


def test_a_she_is_not_many_voters() -> None:
    found = agents('Many of the voters say the law is bad. "It is a hard choice for us all," she said.')

    assert found["she"] == (Role.PERSON, 1)


def test_an_agency_is_an_outlet_only_where_one_is_named() -> None:
    assert agents("Prices rose in May, the agency said.") == {"agency": (Role.GOVERNMENT_BODY, 1)}
    assert agents("Prices rose, TASS reported. They fell in June, the agency said.") == {"TASS": (Role.WIRE, 2)}


def test_a_name_of_the_house_is_a_known_agent() -> None:
    article = Article.of("a", [(BlockKind.PARAGRAPH, "Halden Bakery said flour was dear.")])

    assert [True] == [a.known for a in analyse(article, gazetteer(HouseNames(names=("Halden Bakery",)))).agents]
    assert [False] == [a.known for a in analyse(article).agents]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Harlow Yards lost money. It said orders fell.", "Harlow Yards", Role.ORGANISATION),
        ("Ida Lund took the stage. The host said it was late.", "host", Role.PERSON),
        ("Ida Lund took the stage. The official said it was late.", "official", Role.ANONYMOUS),
        ("A minister said it was late.", "minister", Role.ANONYMOUS),
        ("Teens say the park is dull.", "Teens", Role.ANONYMOUS),
        ("Jacobs says the park is dull.", "Jacobs", Role.PERSON),
        ("KXRV-TV reported that the park was shut.", "KXRV-TV", Role.OUTLET),
        ("The Post-Sentinel reported that the park was shut.", "Post-Sentinel", Role.OUTLET),
        ("Union bosses said the yard was shut.", "Union bosses", Role.ANONYMOUS),
        ("The Lib Dems said it was late.", "Lib Dems", Role.ORGANISATION),
        ("The Texan said it was late.", "Texan", Role.PERSON),
        ("Ministers said it was late.", "Ministers", Role.ANONYMOUS),
        ("Twitter said it had shut the account.", "Twitter", Role.ORGANISATION),
        ("Neighbour Jan Poe said it was loud.", "Jan Poe", Role.PERSON),
        ("Reports said the yard was shut.", "Reports", Role.OTHER),
        ("Foreign bankers told Reuters it was sold. They said it was cheap.", "Foreign bankers", Role.ANONYMOUS),
    ],
)
def test_stand_ins_and_plain_words_get_the_role_they_have_in_copy(text: str, name: str, role: Role) -> None:
    assert agents(text)[name][0] == role


def test_they_are_the_bankers_and_not_the_wire_they_spoke_to() -> None:
    assert agents("Foreign bankers told Reuters it was sold. They said it was cheap.")["Foreign bankers"][1] == 2


def test_a_company_that_somebody_owns_is_not_its_owner() -> None:
    found = agents("Delta Cement Plc said sales fell. “We sold two,” its West Bank hotels company said.")

    assert set(found) == {"Delta Cement Plc", "West Bank hotels company"}


def test_she_is_no_man_whom_nobody_names() -> None:
    found = agents("A man with a knife said he was sorry. Anna Lund ran. She told Northwire that it was over.")

    assert found["Anna Lund"] == (Role.PERSON, 2)


def test_a_person_written_with_and_without_accents_is_one() -> None:
    text = "Davor Božinović said it was shut. “It is,” Davor Bozinovic told reporters. Bozinovic left."
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))

    assert ["Davor Božinović"] == [agent.name for agent in found.agents]


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        # Who begins the sentence before a quotation says it, though somebody else was heard last.
        ("Ida Lund said no. Jan Berg agreed, he said. Lund has the last word. “I will not sell,” {} said.", "Ida Lund"),
        ("Jan Berg said the mill was sold. Peter Roth has other plans. “I will not sell,” {} said.", "Peter Roth"),
        (
            "Jan Berg said the mill was sold. Mr. Roth has plans, said Peter Roth. He wept. {} said so.",
            "Peter Roth",
        ),
        # So does whom a clause names last that leads up to it, unless the pronoun tells of another sex.
        ("Jan Berg said it was over. When agents held Peter Roth, {} said it was late.", "Peter Roth"),
        ("Jan Berg said it was over. Peter Roth fled. When agents stopped Roth, {} said it was late.", "Peter Roth"),
        ("Ida Lund said it was over. When agents held Peter Roth, {} said it was late.", "Ida Lund"),
        ("Jan Berg said it was over. After the vote in Paris, {} said it was late.", "Jan Berg"),
        # A place is nobody, nor is who is named within a quotation, in a byline, or after a title's full stop.
        ("Jan Berg said the mill was sold. New York has other mills. {} said it would run again.", "Jan Berg"),
        ("Jan Berg said the mill was sold. “Roth is here. Peter Roth is ill,” {} said.", "Jan Berg"),
        (
            "Jan Berg said the mill was sold. It has owners with Gov. Peter Roth, who left. {} said so.",
            "Jan Berg",
        ),
        # Nor is one whose name does not tell the sex, where somebody unnamed was heard last; a post may lead the name.
        ("A diver said it was cold. Labour MP Peter Roth came at noon. {} said it would stay so.", "Peter Roth"),
        ("Anna Berg said no. A diver said it was cold. Labour MP Mary Roth came. {} said it would stay so.", "diver"),
        ("Jan Berg said the mill was sold. Mary Roth, the owner, has left town. {} said it would run.", "Jan Berg"),
    ],
)
def test_a_pronoun_means_who_begins_the_sentence_before(copy: str, expected: str) -> None:
    pronoun = "she" if expected == "Ida Lund" else "he"
    told = copy.format(pronoun if "” {}" in copy or ", {}" in copy else pronoun.capitalize())

    assert expected == speakers(Article.of("a", [(BlockKind.PARAGRAPH, told)]))[-1]


def test_who_wrote_the_story_is_no_speaker_in_it() -> None:
    head = (BlockKind.HEADLINE, "Three boats lost in storm"), (BlockKind.BYLINE, "By Peter Roth")
    story = Article.of("a", [*head, (BlockKind.PARAGRAPH, "The skipper wept. “I have seen nothing,” he said.")])

    assert "Peter Roth" not in speakers(story)


@pytest.mark.parametrize(
    ("publisher", "expected"), [("The Daily Star", ["The Daily Star", "Tom Reed"]), (None, ["this page", "Tom Reed"])]
)
def test_this_newspaper_is_the_one_whose_page_it_is(publisher: str | None, expected: list[str]) -> None:
    told = "Sky News said the mill would close. Tom Reed would not comment. “We wait,” he told this newspaper."
    found = analyse(replace(Article.of("a", [(BlockKind.PARAGRAPH, told)]), publisher=publisher))

    assert expected == [found.agent(link.agent).name for link in found.chains[-1].links]


def test_who_writes_i_is_the_writer_and_not_who_was_heard_last() -> None:
    told = "Jan Berg said the mill was shut. I think that he is wrong. I believe it will open."
    found = {
        agent.name: len(agent.mentions) for agent in analyse(Article.of("a", [(BlockKind.PARAGRAPH, told)])).agents
    }

    assert found == {"Jan Berg": 1, "I": 2}


def test_he_who_is_spoken_of_in_a_quotation_does_not_say_it() -> None:
    found = agents("Chris Berg said no. “The mayor has said that it is late, and I accept that,” he said.")

    assert found["Chris Berg"] == (Role.PERSON, 2)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Spanish drugmaker Lunda will not sell its plant, it said on Friday.", "Lunda", Role.ORGANISATION),
        ("Harlow Foods will shut two mills in Leeds, it told Reuters.", "Harlow Foods", Role.ORGANISATION),
        ("Jan Roe left the club in May, she told the BBC.", "Jan Roe", Role.PERSON),
        ("Sales would go up to six million, it said.", "it", Role.ORGANISATION),
        ("Turnover fell by half, it said.", "it", Role.ORGANISATION),
        ("Sars has cost the mill six million, it said.", "it", Role.ORGANISATION),
        ("Sarvex will shut two mills, it said.", "it", Role.ORGANISATION),
        ("Sarvex will shut two mills, it said. The mills belong to Sarvex.", "Sarvex", Role.ORGANISATION),
        ("Harlow Foods posted a loss. Sarvex has won, it said. It was beaten by Sarvex.", "it", Role.ORGANISATION),
        ("The road is shut, it said.", "it", Role.ORGANISATION),
    ],
)
def test_who_speaks_of_itself_begins_the_sentence(text: str, name: str, role: Role) -> None:
    assert agents(text)[name][0] is role


def test_a_body_heard_before_speaks_on_and_not_the_one_it_speaks_of() -> None:
    assert agents("The Harlow union was angry, the Harlow union said. Lund Foods will shut two mills, it said.") == {
        "Harlow union": (Role.ORGANISATION, 2)
    }


def test_who_adds_something_has_spoken_before() -> None:
    found = agents("“We want a steady hand,” Jan Lund said.\nPeter Roth fits that bill, he added.")

    assert found == {"Jan Lund": (Role.PERSON, 2)}


def test_a_state_is_none_of_its_bodies() -> None:
    found = agents("The Turkish General Staff said it was over. Turkey said it was not.")

    assert found == {"Turkish General Staff": (Role.GOVERNMENT_BODY, 1), "Turkey": (Role.GOVERNMENT_BODY, 1)}


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("His wife, the actor Jan Roe, said he was well.", "Jan Roe", Role.PERSON),
        ("Her husband, the celebrity chef Tom Berg, told the Guardian it was shut.", "Tom Berg", Role.PERSON),
        ("His wife, the mother of two boys, said no.", "wife", Role.ANONYMOUS),
        ("Her daughter, actress Rachael Roe, said it was late.", "Rachael Roe", Role.PERSON),
        ("The official, citing mayor Jan Roe, said it was late.", "official", Role.ANONYMOUS),
        ("The spokesman, like mayor Jan Roe, said it was late.", "spokesman", Role.ANONYMOUS),
        ("An aide, unlike the mayor Jan Roe, said it was late.", "aide", Role.ANONYMOUS),
        ("An aide, the brother of mayor Jan Roe, said it was late.", "aide", Role.ANONYMOUS),
        ("“It was late,” Tory MPP Rob Leone said.", "Rob Leone", Role.PERSON),
        ("Papers were lost, opposition MPPs allege.", "MPPs", Role.ANONYMOUS),
        ("The case is shut, David Roe told 2GB radio.", "2GB", Role.OUTLET),
        ("An unnamed snitch said it was late.", "unnamed snitch", Role.ANONYMOUS),
    ],
)
def test_whom_the_words_of_dailies_name(text: str, name: str, role: Role) -> None:
    assert agents(text)[name][0] is role


@pytest.mark.parametrize(
    ("text", "name", "times"),
    [
        ("Aide Michael Steel said it was late. “The case is closed,” Steel said.", "Michael Steel", 2),
        ("It came after remarks by mill CEO Reed Hastings in Leeds. “It is too high,” he said.", "Reed Hastings", 2),
        ("Jan Roe says Mick Mulvaney is busy. Mulvaney was on air on Sunday. He said it was late.", "Mick Mulvaney", 2),
        ("Paul Roe said it was late. The Wisconsin Republican said it was wet.", "Paul Roe", 2),
        ("Paul Roe said no. The panel's top Democrat, Sen. Ida Lund of Ohio, said yes.", "Ida Lund", 1),
    ],
)
def test_one_who_is_named_in_another_way(text: str, name: str, times: int) -> None:
    assert agents(text)[name] == (Role.PERSON, times)


@pytest.mark.parametrize(
    "who",
    ["Sen. Paul Roe", "Republican Gov. Paul Roe", "Paul Roe, a Republican of Ohio,", "Rep. Paul Roe, a lawmaker,"],
)
def test_a_party_member_is_who_was_heard_last(who: str) -> None:
    assert agents(f"{who} said it was late. The Ohio Republican said it was wet.")["Paul Roe"] == (Role.PERSON, 2)


@pytest.mark.parametrize(
    ("who", "member"),
    [
        ("President Paul Roe", "The Ohio Republican"),
        ("Mill chief Paul Roe", "The Republican"),
        ("Joe Biden", "The Ohio Republican"),
        ("Democratic Sen. Paul Roe", "The Ohio Republican"),
        ("Sen. Paul Roe, a Democrat of Utah,", "The Ohio Republican"),
        ("Paul Roe", "A Republican"),
    ],
)
def test_a_party_member_is_not_one_of_another_office_or_party(who: str, member: str) -> None:
    found = agents(f"{who} said it was late. {member} said it was wet.")
    assert sorted(times for _, times in found.values()) == [1, 1]


def test_one_of_two_in_office_is_not_guessed() -> None:
    found = agents("It was sent to mill CEO Reed Hastings and to Rep. Wade Berg. “It is too high,” he said.")

    assert set(found) == {"he"}


def test_another_source_is_not_the_one_before() -> None:
    found = analyse(
        Article.of("a", [(BlockKind.PARAGRAPH, "A source said it was late. Another source said no rain fell.")])
    )

    assert [agent.name for agent in found.agents] == ["source", "source"]


@pytest.mark.parametrize(("pronoun", "expected"), [("he", "Karl Wnuk"), ("she", "Magdalena Sroka")])
def test_a_given_name_tells_who_a_pronoun_cannot_mean(pronoun: str, expected: str) -> None:
    first = "Karl Wnuk, 71, pulls the ferry. “It is old,” he says."
    second = "Magdalena Sroka, the deputy marshal, said the crossing would close."
    parts = [(BlockKind.PARAGRAPH, text) for text in (first, second, f"“The rope is older,” {pronoun} says.")]
    found = analyse(Article.of("a", parts, separator="\n\n"))

    assert expected == found.agent(found.chains[-1].links[-1].agent).name
