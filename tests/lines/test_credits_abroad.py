"""Credits in other languages: their labels, bodies in small letters, agencies in their own script."""

import pytest

from auditor.gazetteer.lookup import gazetteer
from auditor.lines.credits import credit_line
from auditor.model.article import BlockKind
from auditor.readers.layout import layout


def _named(line: str) -> list[str]:
    return [mention.name for one in credit_line(line, 0, gazetteer()) for mention in one.mentions]


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Фото: пресс-служба мэрии Тулы", ["пресс-служба мэрии Тулы"]),
        ("Фото пресс-службы МЧС", ["пресс-службы МЧС"]),
        ("Фото предоставлено пресс-службой завода", ["пресс-службой завода"]),
        ("Фото: городская администрация", ["городская администрация"]),
        ("Фото: управление полиции Омска", ["управление полиции Омска"]),
        ("Источник фото: акимат Павлодара", ["акимат Павлодара"]),
        ("Світлина: пресслужба порту", ["пресслужба порту"]),
        ("Фото надано пресслужбою заводу", ["пресслужбою заводу"]),
        ("Фото: адміністрація порту", ["адміністрація порту"]),
        ("Zdjęcie: biuro prasowe portu", ["biuro prasowe portu"]),
        ("Fot. straż pożarna", ["straż pożarna"]),
        ("Fotoğraf: belediye basın bürosu", ["belediye basın bürosu"]),
        ("Foto: nazirliyin mətbuat xidməti", ["nazirliyin mətbuat xidməti"]),
        ("Fotoqraf: Leyla Quliyeva", ["Leyla Quliyeva"]),
        ("Foto: Pressestelle der Feuerwehr", ["Pressestelle der Feuerwehr"]),
        ("Photo : préfecture du Var", ["préfecture du Var"]),
        ("Crédit photo : mairie de Lorient", ["mairie de Lorient"]),
        ("Foto: ministerio de Defensa", ["ministerio de Defensa"]),
        ("Imagen: policía local", ["policía local"]),
        ("Ảnh: Nguyễn Hải", ["Nguyễn Hải"]),
        ("Foto: assessoria de imprensa da prefeitura", ["assessoria de imprensa da prefeitura"]),
        ("Foto: ufficio stampa della questura", ["ufficio stampa della questura"]),
        ("Photo: press office of the harbour", ["press office of the harbour"]),
    ],
)
def test_a_label_credits_a_body_that_is_written_in_small_letters(line: str, named: list[str]) -> None:
    assert named == _named(line)


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Фото: Анна Лис/ТАСС", ["Анна Лис", "TASS"]),
        ("Фото: РИА Новости", ["RIA Novosti"]),
        ("Фото: Укринформ", ["Ukrinform"]),
        ("Фото: Укрінформ", ["Ukrinform"]),
        ("Фото: УНІАН", ["UNIAN"]),
        ("Foto: AZƏRTAC", ["AZERTAC"]),
    ],
)
def test_an_agency_in_its_own_script_is_the_one_that_is_known(line: str, named: list[str]) -> None:
    assert named == _named(line)


@pytest.mark.parametrize(
    "line",
    [
        "Фото: из открытых источников",
        "Фото: соцсети",
        "Фото автора",
        "Foto: privat",
        "Fot. materiały prasowe",
        "Foto: divulgação",
    ],
)
def test_a_credit_may_say_only_that_nobody_made_the_picture(line: str) -> None:
    (found,) = credit_line(line, 0, gazetteer())

    assert found.mentions == ()


@pytest.mark.parametrize(
    "line",
    [
        "Photo: police search the harbour",
        "Photo: the defence ministry burns",
        "Фото: полиция на месте аварии",
        "Фото: полиция задержала троих",
        "Фото: администрация закрыла парк",
        "Foto: polizia sul luogo del crollo",
        "Foto: policía en la calle",
        "Photo : préfecture en flammes",
    ],
)
def test_what_a_body_does_in_the_picture_is_no_credit(line: str) -> None:
    assert credit_line(line, 0, gazetteer()) == ()


def test_a_credit_in_small_letters_is_no_caption_of_the_credit_below_it() -> None:
    text = "Фото: пресс-служба порта\n\nФото: пресс-служба порта\n\nФото: Анна Лис/ТАСС"
    kinds = [block.kind for block in layout(text, gazetteer()).blocks]

    assert kinds == [BlockKind.CREDIT] * 3


def test_no_ending_of_an_agency_in_another_script_is_called_a_slip() -> None:
    known = gazetteer().find("Интерфакс")

    assert known is not None
    assert known.name == "Interfax"
    assert gazetteer().nearest("Интерфакса") is None
