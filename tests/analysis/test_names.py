"""Misspelled names are found and mended; right names, however rare, are left in peace."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from auditor.analysis.names.faults import name_faults
from auditor.gazetteer.entry import Entry
from auditor.gazetteer.lookup import gazetteer
from auditor.gazetteer.naming import name_words
from auditor.model.article import Article, BlockKind
from auditor.model.finding import Confidence
from auditor.model.name import ClashKind, NameFaults
from auditor.settings import HouseNames

ENTRIES = sorted(gazetteer().entries, key=lambda entry: (entry.kind, entry.name))
FORMS = sorted({form for entry in ENTRIES for form in (entry.name, *entry.variants, *entry.aliases)})
MEDIA = [
    entry for entry in ENTRIES if entry.firing and entry.kind in ("outlets", "agencies") and len(entry.name.split()) > 1
]
PLACES = [entry for entry in ENTRIES if entry.firing and entry.kind == "places" and entry.name.isalpha()]


def faults(text: str, names: HouseNames | None = None) -> NameFaults:
    return name_faults(Article.of("a", [(BlockKind.PARAGRAPH, text)]), gazetteer(names), [])


def mended(text: str) -> str:
    for fault in reversed(faults(text).misspellings):
        if len({right.split()[-1] for right in fault.right}) == 1:
            text = text[: fault.token.start] + fault.mended + text[fault.token.end :]
    return text


@given(st.lists(st.sampled_from(FORMS), min_size=1, max_size=6))
def test_a_text_of_known_names_alone_has_no_misspelling(forms: list[str]) -> None:
    found = faults("; ".join(forms) + ".")

    assert found.misspellings == ()
    assert [clash for clash in found.clashes if clash.kind is ClashKind.TWO_SPELLINGS] == []
    assert found.look_alikes == ()


@given(st.sampled_from(MEDIA), st.data())
def test_the_fix_of_two_swapped_letters_in_an_outlet_gives_the_name_back(entry: Entry, data: st.DataObject) -> None:
    longest = max(name_words(entry.name), key=lambda match: len(match[0]))
    assume(len(longest[0]) > 6 and longest[0][0].isupper() and "'" not in longest[0])
    at = data.draw(st.integers(longest.start() + 1, longest.end() - 3))
    damaged = entry.name[:at] + entry.name[at + 1] + entry.name[at] + entry.name[at + 2 :]
    assume(damaged != entry.name)
    sentence = "The ministry told {} that talks go on."

    assert mended(sentence.format(damaged)) == sentence.format(entry.name)


@given(st.sampled_from(PLACES), st.data())
def test_the_fix_of_a_doubled_letter_in_a_place_gives_the_name_back_or_nothing(
    entry: Entry, data: st.DataObject
) -> None:
    at = data.draw(st.integers(1, len(entry.name) - 2))
    damaged = entry.name[:at] + entry.name[at] + entry.name[at:]
    sentence = "Sirens were heard in {} before dawn."

    assert mended(sentence.format(damaged)) in {sentence.format(damaged), *map(sentence.format, entry.forms())}


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Retuers", "Reuters"),
        ("Asociated Press", "Associated Press"),
        ("The Gaurdian", "The Guardian"),
        ("Der Speigel", "Der Spiegel"),
        ("Süddeutsche Zietung", "Süddeutsche Zeitung"),
        ("Interfacks", "Interfax"),
        ("The New York Tmies", "The New York Times"),
        ("The Washington Ties", "The Washington Times"),
        ("Skander-M", "Iskander-M"),
        ("Agence France-Press", "Agence France-Presse"),
    ],
)
def test_a_damaged_name_is_seen_for_what_it_was(written: str, right: str) -> None:
    found = faults(f"The ministry told {written} that talks go on.").misspellings

    assert [fault.right for fault in found] == [(right,)]


@pytest.mark.parametrize(
    "text",
    [
        "Colonel Ryabov and Lieutenant Kranov held the village of Dubtsova near Mensk.",
        "Reham Mosad and J. O'Maller wrote to Richard Moskowitz.",
        "Banc of America lent to Zayre Corp, and Itel bought a share; Itel is in Chicago.",
        "The Food and Agriculture Organisation moved its Centre.",
        "He arrived in Bloomburg, Texas, by bus.",
        "Umm Shaif is a field; Os du Randt is a player.",
        "IDNs and NRAD are acronyms; so is BAEL.",
        "Papua New Guineans voted, and the New Yorkers cheered.",
        "Navalnaya, Zelenska and Khrenina spoke for their husbands.",
        "see https://www.retuers.example/ and write to desk@asociated.example",
    ],
)
def test_right_names_that_tempt_are_left_alone(text: str) -> None:
    found = faults(text)

    assert [text[fault.span.start : fault.span.end] for fault in found.misspellings] == []
    assert [clash.forms for clash in found.clashes] == []


def test_a_name_of_the_house_own_is_never_flagged_and_may_be_suggested() -> None:
    house = HouseNames(names=("Washinton Star", "Qorvath Herald"))

    assert faults("He told the Washinton Star so.", house).misspellings == ()
    assert [fault.right for fault in faults("He told the Qorvaht Herald so.", house).misspellings] == [
        ("Qorvath Herald",)
    ]


def test_a_slot_weighs_for_a_short_damaged_name() -> None:
    article = Article.of("a", [(BlockKind.CREDIT, "Slete")])
    names = gazetteer()

    assert name_faults(article, names, []).misspellings == ()
    assert [m.right for m in name_faults(article, names, [article.blocks[0].span]).misspellings] == [("Slate",)]


def test_only_a_sure_misspelling_is_of_high_confidence() -> None:
    (sure,) = faults("He told the Wall Steret Journal so.").misspellings
    (unsure,) = faults("He met Mikhail Khordokovsky there.").misspellings

    assert (sure.confidence, unsure.confidence) == (Confidence.HIGH, Confidence.MEDIUM)


@given(st.text(max_size=200))
def test_any_text_can_be_checked_and_every_place_lies_in_it(text: str) -> None:
    found = faults(text)
    spans = [fault.span for fault in found.misspellings] + [word.span for word in found.look_alikes]
    spans += [span for clash in found.clashes for _, places in clash.forms for span in places]

    assert all(0 <= span.start < span.end <= len(text) for span in spans)


def test_the_order_of_the_text_is_the_order_of_the_faults() -> None:
    found = faults("Washinton spoke to Retuers; then Retuers wrote from Washinton.").misspellings

    assert [fault.span for fault in found] == sorted(fault.span for fault in found)
    assert len(found) == 4


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Zhytomyyr", "Zhytomyr"),
        ("Dnipru", "Dnipro"),
        ("Chernihjv", "Chernihiv"),
        ("Brusels", "Brussels"),
        ("Zagrebb", "Zagreb"),
    ],
)
def test_a_damaged_place_is_seen_where_a_place_stands(written: str, right: str) -> None:
    assert [fault.right for fault in faults(f"Sirens were heard in {written} before dawn.").misspellings] == [(right,)]


@pytest.mark.parametrize(
    "text",
    [
        "Sirens were heard in Homel, Vinnytsya and Charkiw before dawn.",
        "The road to Chernihov is open, and Stuhna-P crews left Makiyivka.",
        "Guards in Łańcut and Târgu Jiu slept.",
        "The village of Poltva lies near Sudova Vyshnia.",
        "Talks were held in Kok-Tash and Khojai-Alo.",
    ],
)
def test_other_transliterations_and_like_places_are_left_alone(text: str) -> None:
    assert [text[fault.span.start : fault.span.end] for fault in faults(text).misspellings] == []


def test_an_unlikely_spelling_is_surer_than_a_likely_one() -> None:
    (strange,) = faults("Sirens were heard in Nsrva before dawn.").misspellings
    (likely,) = faults("Sirens were heard in Dafur before dawn.").misspellings

    assert (strange.confidence, likely.confidence) == (Confidence.HIGH, Confidence.LOW)


def test_no_word_of_a_long_text_is_left_out() -> None:
    letters = "bcdfghjklmnpqrstvwxz"
    strangers = " ".join(f"{a}o{b}u{c}i{d}a".title() for a in letters for b in letters for c in letters for d in "bdgk")
    found = faults(f"{strangers}. The ministry told Retuers so.").misspellings

    assert ("Reuters",) in [fault.right for fault in found]
