"""A full name with one word damaged is a known person or a namesake; what tells is how rare its words are."""

import pytest
from named import mended, read

from auditor.model.finding import Confidence


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The speech by Angela Merkle was short.", "Angela Merkel"),
        ("The mayor met Nelson Mandella in 1994.", "Nelson Mandela"),
        ("A street was named after Indira Ghandi last year.", "Indira Gandhi"),
        ("Soviet leader Mikhael Gorbachev came by train.", "Mikhail Gorbachev"),
        ("The book tells how Kristen Gillibrand voted.", "Kirsten Gillibrand"),
        ("A letter from Emmanuel Macaron was read out.", "Emmanuel Macron"),
    ],
)
def test_a_known_persons_full_name_with_one_word_damaged_is_no_namesakes(text: str, right: str) -> None:
    assert mended(text) == [(right,)]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The bill was signed by Emanuel Macron.", "Emmanuel Macron"),
        ("Students asked Barak Obama about the reform.", "Barack Obama"),
        ("Oil was discussed with Mohammed bin Salmon in May.", "Mohammed bin Salman"),
        ("Italy's Georgia Meloni left early.", "Giorgia Meloni"),
    ],
)
def test_a_word_that_is_right_in_another_name_is_a_slip_in_a_known_persons(text: str, right: str) -> None:
    assert mended(text) == [(right,)]


@pytest.mark.parametrize(
    "text",
    [
        "Fred Merkle played first base. Merkle was nineteen.",
        "Rahm Emanuel and Emanuel Cleaver spoke.",
        "Ana Georgia Meloni sells shoes in Hull.",
        "Michael Martin teaches physics in Cork.",
        "Rick Parry ran the club for years.",
        "Olaf Schulz mends clocks in Kiel.",
        "Robert Muller mends clocks in Kiel.",
        "Marco Rubino mends clocks in Bari.",
        "Boris Johnston mends clocks in Perth.",
        "Gordon Browne mends clocks in Ayr.",
    ],
)
def test_a_name_that_may_well_be_somebody_elses_is_left_alone(text: str) -> None:
    assert mended(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Friedrich Merz spoke in Kiel. Nobody asked Friedrich Mertz about the fish.", [("Friedrich Merz",)]),
        ("Friedrich Merz spoke in Kiel. Friedrich Mertz, a baker from Hull, sold cakes.", []),
        ("Anton Merz spoke in Kiel. Nobody asked Friedrich Mertz about the fish.", []),
        ("Friedrich Merz came. Then Friedrich Mertz spoke, and Mertz left.", []),
    ],
)
def test_a_short_surname_is_a_slip_where_the_known_person_is_named_in_full_too(
    text: str, found: list[tuple[str, ...]]
) -> None:
    assert mended(text) == found


def test_an_office_before_a_name_says_who_is_meant() -> None:
    assert mended("The tanks were counted by Secretary Lloyd Austen.") == [("Lloyd Austin",)]
    assert mended("The cinema was bought by Lloyd Austen.") == []


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Welliam Ruto", "William Ruto"),
        ("Rodrego Duterte", "Rodrigo Duterte"),
        ("Joko Wiidodo", "Joko Widodo"),
        ("Cyril Ramophosa", "Cyril Ramaphosa"),
        ("Irakli Garibashvoli", "Irakli Garibashvili"),
        ("Shavkat Mirzuyoyev", "Shavkat Mirziyoyev"),
        ("Supreme Leader Khameini", "Supreme Leader Khamenei"),
        ("Hosseiin Salami", "Hossein Salami"),
        ("Emperor Naruhiito", "Emperor Naruhito"),
        ("Valery Gerasimmov", "Valery Gerasimov"),
        ("Nawaz Ssharif", "Nawaz Sharif"),
    ],
)
def test_letters_that_no_transliteration_writes_are_a_slip(written: str, right: str) -> None:
    assert mended(f"{written} said on Monday that the road would be open by May.") == [(right,)]


@pytest.mark.parametrize(
    "name",
    [
        "Shavkat Mirziyayev",
        "Nikol Pashinian",
        "Abdourahamane Tiani",
        "Mohammed Bazoum",
        "Yuri Borissov",
        "Bashar al-Asad",
    ],
)
def test_another_transliteration_of_such_a_name_is_none(name: str) -> None:
    assert mended(f"{name} said on Monday that the road would be open by May.") == []


@pytest.mark.parametrize(
    "who",
    [
        "Joe Bidden, 52, a plumber of Alder Close, was fined.",
        "Vladimir Puttin, 41, a chef, was fined.",
        "Angela Merkle, 34, a nurse from Kent, won a cow.",
        "Angela Merkle from Hull won a cow.",
    ],
)
def test_a_private_person_keeps_a_name_that_is_nearly_a_known_one(who: str) -> None:
    assert [] == mended(who)


@pytest.mark.parametrize(
    "who", ["President Joe Bidden of Delaware spoke.", "Angela Merkle of Germany spoke on Monday."]
)
def test_an_office_or_a_nation_tells_that_the_known_person_is_meant(who: str) -> None:
    assert len(mended(who)) == 1


def test_an_age_behind_a_name_makes_the_mending_less_sure() -> None:
    sure = read("Joe Bidden said so on Monday.").misspellings
    unsure = read("Joe Bidden, 82, said so on Monday.").misspellings

    assert [Confidence.HIGH, Confidence.MEDIUM] == [fault.confidence for fault in (*sure, *unsure)]
