"""Who is called by a post alone: the person who was named with it."""

import pytest
from cited import chains

from auditor.analysis import analyse
from auditor.model.article import Article, BlockKind


def speakers(*paragraphs: str) -> list[str]:
    """Who says each thing in a story, by name."""
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text) for text in paragraphs], separator="\n\n"))
    return [found.agent(chain.links[-1].agent).name for chain in found.chains]


@pytest.mark.parametrize(
    ("named", "post"),
    [
        ("Latvian President Oleg Marun", "The president"),
        ("Latvian President Oleg Marun", "The head of state"),
        ("Oleg Marun, spokesman for the ministry,", "The spokesman"),
        ("Oleg Marun, spokesman for the ministry,", "The official"),
        ("Salt Ministry spokeswoman Ida Marun", "The ministry spokesperson"),
        ("Latvian Salt Minister Oleg Marun", "The Minister"),
        ("Latvian Salt Minister Oleg Marun", "Latvian salt minister"),
        ("Latvian Salt Minister Oleg Marun", "The Latvian official"),
        ("Latvia's Salt Ministry spokesman Oleg Marun", "Latvia's spokesman"),
        ("The Chairman of the Salt Board of Latvia, Oleg Marun,", "The Chairman of the Salt Board"),
    ],
)
def test_a_post_alone_means_the_one_named_with_it(named: str, post: str) -> None:
    name = "Ida Marun" if "Ida" in named else "Oleg Marun"
    assert speakers(f"{named} said the mill was shut.", f"{post} said it leaked.") == [name, name]


def test_of_two_who_hold_a_post_the_one_heard_last_is_meant() -> None:
    said = "{} said the mill was {}.".format
    told = said("President Oleg Marun", "shut"), said("Mayor Ida Lund", "old"), said("President Jan Poe", "open")
    heard = speakers(*told, said("The president", "his"), said("The mayor", "hers"))
    assert heard == ["Oleg Marun", "Ida Lund", "Jan Poe", "Jan Poe", "Ida Lund"]


@pytest.mark.parametrize(
    ("named", "post"),
    [
        ("Oleg Marun, a former minister,", "The minister"),
        ("Oleg Marun, whose brother is the mayor,", "The mayor"),
        ("Oleg Marun", "The official"),
        ("A spokesman for the army", "The official"),
        ("President Oleg Marun", "A president"),
        ("Spokesman Oleg Marun for the commissioner", "The commissioner"),
        ("Prime Minister Oleg Marun", "The minister"),
    ],
)
def test_who_does_not_hold_the_post_is_not_meant(named: str, post: str) -> None:
    first, second = speakers(f"{named} said the mill was shut.", f"{post} said it leaked.")
    assert first != second


def test_an_organization_is_the_one_heard_last() -> None:
    told = "Amnesty International said the mill was shut.", "“It leaks,” the organization said."
    assert speakers(*told) == ["Amnesty International", "Amnesty International"]


@pytest.mark.parametrize(
    ("between", "same"),
    [
        ("Workers went home.", True),
        ("In Leeds, Ida Lund wept.", True),
        ("Greenpeace filed a suit.", False),
        ("In May, Harlow Foods sold it.", False),
        ("A boat came, the BBC said.", False),
    ],
)
def test_an_organization_is_not_the_one_heard_last_if_another_was_named(between: str, same: bool) -> None:
    heard = speakers(f"Amnesty International said it was shut. {between} “It leaks,” the organization said.")
    assert same is (heard[-1] == "Amnesty International")


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("Opposition MP Talvi Korza stayed away. As she said, the mill was shut.", "Talvi Korza"),
        ("Rati Korza, the chair of the board, replied. According to him, the mill was shut.", "Rati Korza"),
        ("In May the MP Talvi Korza and Minister Oleg Marun met. As she said, the mill was shut.", "she"),
    ],
)
def test_a_pronoun_may_mean_the_one_person_named_with_a_post(copy: str, expected: str) -> None:
    assert speakers(copy) == [expected]


@pytest.mark.parametrize(
    ("lead", "named"),
    [
        ("Latvia's salt minister", "Latvian Salt Minister Oleg Marun"),
        ("The salt minister", "Salt Minister Oleg Marun"),
        ("The head of the Salt Board", "Salt Board head Oleg Marun"),
    ],
)
def test_who_is_named_after_the_post_was_told_of_is_one_with_it(lead: str, named: str) -> None:
    assert speakers(f"{lead} said it was shut.", f"{named} said it leaked.") == ["Oleg Marun", "Oleg Marun"]


def test_who_was_named_before_keeps_the_post_from_the_next() -> None:
    told = (
        "Ida Lund, who sits on the board, said it was shut.",
        "The lawmaker said it was old.",
        "MP Oleg Marun said no.",
    )
    assert speakers(*told)[1] != "Oleg Marun"


@pytest.mark.parametrize(
    ("lead", "named"),
    [
        ("A salt minister", "Salt Minister Oleg Marun"),
        ("Estonia's salt minister", "Latvian Salt Minister Oleg Marun"),
        ("A former salt minister", "Salt Minister Oleg Marun"),
        ("The sea minister", "Salt Minister Oleg Marun"),
        ("The spokesman", "Salt Ministry spokesman Oleg Marun"),
        ("The mayor", "Mayor Oleg Marun"),
        ("The president", "The mill's president, Oleg Marun,"),
        ("Latvia's president", "The mill's president, Oleg Marun,"),
        ("The salt minister", "Latvian Salt Minister Oleg Marun"),
        ("The salt minister", "Deputy Salt Minister Oleg Marun"),
        ("The Salt Board spokeswoman", "Salt Board spokesman Oleg Marun"),
    ],
)
def test_another_of_the_post_is_not_who_is_named_later(lead: str, named: str) -> None:
    first, second = speakers(f"{lead} said it was shut.", f"{named} said it leaked.")
    assert first != second == "Oleg Marun"


@pytest.mark.parametrize(
    ("named", "post"),
    [
        ("Oleg Marun, a spokesman for the president,", "The president"),
        ("Oleg Marun, an adviser to President Jan Poe,", "The president"),
        ("Oleg Marun, the brother of the mayor,", "The mayor"),
        ("Oleg Marun, an aide to the mayor,", "The mayor"),
        ("Oleg Marun, the mayor's brother,", "The mayor"),
        ("The mayor's spokesman, Oleg Marun,", "The mayor"),
        ("Oleg Marun, a critic of the governor,", "The governor"),
        ("Oleg Marun, the director of the president’s office,", "The president"),
        ("Former president Oleg Marun", "The president"),
    ],
)
def test_the_post_of_another_is_not_held(named: str, post: str) -> None:
    first, second = speakers(f"{named} said the mill was shut.", f"{post} said it leaked.")
    assert first == "Oleg Marun" != second


@pytest.mark.parametrize("post", ["The spokesman", "The mayor's spokesman", "The official"])
def test_who_speaks_for_another_is_met_again_by_the_own_post(post: str) -> None:
    told = "Oleg Marun, the mayor's spokesman, said the mill was shut.", f"{post} said it leaked."
    assert speakers(*told) == ["Oleg Marun", "Oleg Marun"]


@pytest.mark.parametrize(
    ("named", "post"),
    [
        ("Vice President Oleg Marun", "The president"),
        ("Deputy Prime Minister Oleg Marun", "The prime minister"),
        ("Deputy Salt Minister Oleg Marun", "The salt minister"),
        ("Deputy mayor Oleg Marun", "The mayor"),
        ("Oleg Marun, deputy head of the bank,", "The head of the bank"),
        ("Shadow chancellor Oleg Marun", "The chancellor"),
        ("Assistant coach Oleg Marun", "The coach"),
        ("The deputy mayor", "The mayor"),
    ],
)
def test_a_deputy_is_not_the_chief(named: str, post: str) -> None:
    first, second = speakers(f"{named} said the mill was shut.", f"{post} said it leaked.")
    assert first != second


@pytest.mark.parametrize(
    ("named", "post"),
    [
        ("Vice President Oleg Marun", "The vice president"),
        ("Deputy Salt Minister Oleg Marun", "The deputy minister"),
        ("Deputy mayor Oleg Marun", "The deputy mayor"),
        ("Mayor Oleg Marun, a former deputy,", "The mayor"),
    ],
)
def test_a_deputy_is_met_again_by_the_whole_post(named: str, post: str) -> None:
    assert speakers(f"{named} said the mill was shut.", f"{post} said it leaked.") == ["Oleg Marun", "Oleg Marun"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Ida Lund, a former minister of fish, said it was late. The former minister said it was cold.", "Ida Lund"),
        ("Former governor Ida Lund said it was late. The ex-governor said it was cold.", "Ida Lund"),
        ("Mayor Ida Lund said it was late. The former mayor said it was cold.", "former mayor"),
        ("Harlow OCPD Peter Lund said it was late. The OCPD said it was cold.", "Harlow OCPD Peter Lund"),
        ("NUT secretary Ida Lund said it was late. The NUT said it was cold.", "NUT"),
    ],
)
def test_who_held_a_post_once_or_has_its_letters_is_meant_by_them(text: str, meant: str) -> None:
    found = analyse(Article.of("a", [(BlockKind.PARAGRAPH, text)]))
    assert meant == found.agent(found.chains[-1].links[-1].agent).name


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Azerbaijani Deputy Prime Minister noted that the road was open.", "Azerbaijani Deputy Prime Minister"),
        ("Assistant Commerce Secretary said that the road was open.", "Assistant Commerce Secretary"),
        ("Deputy Prime Minister Ida Lund said that the road was open.", "Ida Lund"),
        ("Deputy Sheriff Bob Judge said that the road was open.", "Bob Judge"),
    ],
)
def test_a_post_in_capitals_keeps_the_words_that_make_it_a_lesser_one(sentence: str, name: str) -> None:
    assert chains(sentence) == [name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Minister for Information and Broadcasting Fawad Hussain said that the road was open.", "Fawad Hussain"),
        ("Minister for Information and Broadcasting Marriyum Akhtar said the road was open.", "Marriyum Akhtar"),
        ("Adviser to the Prime Minister on Trade and Investment Abdul Razak said it was open.", "Abdul Razak"),
        ("Minister of Energy and Mines Arturo Rivera Grisanti said it was open.", "Arturo Rivera Grisanti"),
        ("The commission's spokesman for Sea and Ice Seyed Omar Hosseini said it was open.", "Omar Hosseini"),
    ],
)
def test_the_fields_of_an_office_are_no_part_of_the_name_behind_them(sentence: str, name: str) -> None:
    assert chains(sentence) == [name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Chief Cabinet Secretary Yoshihide Roe came to the premier's office.", "Yoshihide Roe"),
        ("Foreign Minister Dmytro Roe came to Riga on Monday.", "Dmytro Roe"),
        ("Chief Justice Harbour Road was shut on Monday.", "source"),
    ],
)
def test_who_begins_a_sentence_with_a_post_is_meant_and_no_source_without_a_name(sentence: str, name: str) -> None:
    assert speakers("A source said it was over.", f"{sentence} He said it would go on.")[-1] == name


@pytest.mark.parametrize(
    ("first", "then", "name"),
    [
        ("Inspector General of Police, Vijay Kumar, said it was over.", "The IGP said it went on.", "Vijay Kumar"),
        ("Director General of Police Dilbar Singh said it was over.", "The DGP said it went on.", "Dilbar Singh"),
        ("The Foreign Office (FO) said it was over.", "The FO also said it went on.", "Foreign Office"),
        ("The police said it was over.", "“It went on for days,” they said.", "police"),
        ("A senior police officer said it was over.", "Officer further said it went on.", "senior police officer"),
        ("Preliminary reports said it was over. The police said so.", "“It went on,” they said.", "police"),
    ],
)
def test_letters_and_they_stand_for_who_was_named(first: str, then: str, name: str) -> None:
    assert speakers(first, then)[-1] == name


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The head of the RMA, Terekhov, said that the road was shut.", ["Terekhov"]),
        ("According to the head of the RMA, Terekhov, the road was shut.", ["Terekhov"]),
        ("The mayor of Bonn, Terekhov, wrote that the road was shut.", ["Terekhov"]),
        ("The head of the port, Odesa, said that the road was shut.", []),
        ("Defence spokesman in Riga Colonel Jan Lund said that the road was shut.", ["Jan Lund"]),
        ("The Harbour News Agency said that the road was shut.", ["Harbour News Agency"]),
        ("The mayor explained that by saying the road was shut.", ["mayor"]),
    ],
)
def test_who_holds_a_post_may_be_named_by_one_word_or_behind_a_rank(sentence: str, expected: list[str]) -> None:
    assert chains(sentence) == expected


def test_an_official_of_the_headline_alone_keeps_nobody_from_being_the_official() -> None:
    story = (
        "Talks to go on: Official",
        "The port's director, Ida Lund, said it was early.",
        "It is early, the official said.",
    )

    assert speakers(*story)[-1] == "Ida Lund"
    assert speakers("An official said it was over.", *story[1:])[-1] == "official"


@pytest.mark.parametrize(
    ("owner", "post"), [("President Orm's", "president"), ("Prime Minister Jan Orm’s", "prime minister")]
)
def test_whom_somebody_serves_holds_another_post(owner: str, post: str) -> None:
    told = f"{owner} ambassador to Latvia, Mira Holt, said it was shut."
    assert speakers(told, f"But the {post} said it leaked.") == ["Mira Holt", post]


def test_a_post_before_another_that_somebody_owns_is_held() -> None:
    told = "The party's leader and Norway's mayor, Mira Holt, said it was shut."
    assert speakers(told, "But the mayor said it leaked.") == ["Mira Holt", "Mira Holt"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Democrat Ida Lund said the quay was shut.", ["Ida Lund"]),
        ("Republican Anna Berg Roe said the quay was shut.", ["Anna Berg Roe"]),
        ("Pres. Ida Lund said the quay was shut.", ["Ida Lund"]),
        ("The Republican National Committee said the quay was shut.", ["Republican National Committee"]),
    ],
)
def test_a_party_before_a_name_is_no_part_of_it(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    ("headline", "named", "one"),
    [
        ("Mayor of Harlow says mill is shut", "city mayor Ida Lund", True),
        ("The governor of Harlow says mill is shut", "Governor Ida Lund", True),
        ("Mayor of Harlow says mill is shut", "Orrna mayor Ida Lund", False),
        ("Mayor of Harlow says mill is shut", "deputy mayor Ida Lund", False),
    ],
)
def test_a_headline_tells_where_the_post_is_held_that_the_copy_names(headline: str, named: str, *, one: bool) -> None:
    first, second = speakers(headline, f"The mill is shut, {named} said on Friday.")
    assert second == "Ida Lund"
    assert (first == second) is one
