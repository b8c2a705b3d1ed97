"""What only looks like a slip: glued letters, cut words, brands with figures, other languages, words run together."""

import pytest
from named import mended, read

from auditor.model.finding import Confidence
from auditor.model.name import ClashKind


@pytest.mark.parametrize(
    "text",
    [
        "QGermany has many trains, has it not?",
        "GxMedia said it would hire forty people.",
        "The pipes belong to Naftohaz, she said.",
        "The pact with Israe... was read out.",
        "She flew to Roman… and back.",
    ],
)
def test_a_glued_a_cut_and_a_foreign_form_are_no_slips(text: str) -> None:
    assert mended(text) == []


def test_a_letter_struck_twice_is_one() -> None:
    assert mended("It rained, RReuters reported.") == [("Reuters",)]


def test_two_languages_spellings_of_a_country_do_not_clash() -> None:
    assert sure_clashes("Ana Bresil spoke. Bresil left. The song was called Ana Brasil.") == 1
    assert not read("L'Espagne aime le Brésil. The song was called Brasil.").name_clashes


@pytest.mark.parametrize(
    ("clash", "none"),
    [
        (
            "Northwind Bank closed. Northwind rose. Piet Northwind left. Piet Nothwind said so.",
            "Northwind Bank closed. Nothwind Bank, it was Nothwind, had shut its doors.",
        ),
        (
            "Piet Wauve spoke. Wauve left. The rules are old, Piet Wauwe said.",
            "Piet Van Wauve spoke. Van Wauve left. The rules are old, Van Wauwe said.",
        ),
    ],
)
def test_words_run_together_and_particles_are_no_sure_clash(clash: str, none: str) -> None:
    assert (sure_clashes(clash), sure_clashes(none)) == (1, 0)


def sure_clashes(text: str) -> int:
    clashes = [clash for clash in read(text).name_clashes if clash.kind is ClashKind.TWO_SPELLINGS]
    return [clash.confidence for clash in clashes].count(Confidence.HIGH)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Prime Minister Kier Starmer spoke at noon.", "Keir Starmer"),
        ("Beniamin Netanyahu spoke at noon.", "Benjamin Netanyahu"),
        ("Vladmir Putin spoke at noon.", "Vladimir Putin"),
    ],
)
def test_the_given_name_of_a_listed_person_is_read_too(text: str, right: str) -> None:
    assert mended(text) == [(right,)]


@pytest.mark.parametrize("text", ["Eric Cooper spoke at noon.", "Binyamin Netanyahu spoke.", "Keira Healey spoke."])
def test_other_people_and_accepted_given_names_are_left_alone(text: str) -> None:
    assert mended(text) == []


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Le Mond said it was late.", True),
        ("Le Mond, a French daily, said it was late.", True),
        ("Le Mond, a cafe in Hull, said it was late.", False),
        ("A cafe called Le Mond said it was late.", False),
        ("The yacht Le Mond sank at noon.", False),
    ],
)
def test_a_near_name_that_is_told_to_be_something_else_is_no_sure_slip(text: str, sure: bool) -> None:
    assert [sure] == [fault.confidence is Confidence.HIGH for fault in read(text).misspellings]
