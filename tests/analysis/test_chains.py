"""Chains: who says it, through whom, nearest the reader first."""

import pytest
from cited import chains
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.analysis import analyse
from auditor.model.analysis import Analysis
from auditor.model.article import Article, BlockKind

PARAGRAPH = BlockKind.PARAGRAPH


def analysed(*paragraphs: str, publisher: str | None = None) -> Analysis:
    article = Article.of("a", [(PARAGRAPH, text) for text in paragraphs], separator="\n\n")
    if publisher is not None:
        article = Article(article.id, article.text, article.blocks, publisher=publisher)
    return analyse(article)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The bridge will reopen in May, the Transport Ministry said on Tuesday.", ["Transport Ministry"]),
        ("The ferry sank at noon, Reuters reported, citing the coast guard.", ["Reuters < coast guard"]),
        ("The talks failed, TASS reports with reference to a diplomatic source.", ["TASS < diplomatic source"]),
        ("According to Interfax, the mine has been closed since March.", ["Interfax"]),
        ("Anna Lund told the BBC that the vote would be repeated.", ["BBC < Anna Lund"]),
        ("In an interview with CNN, Anna Lund said the vote would be repeated.", ["CNN < Anna Lund"]),
        ('"We are ready," Anna Lund, who heads the port, told Reuters.', ["Reuters < Anna Lund"]),
        ("The minister was quoted by Xinhua as saying that the dam would hold.", ["Xinhua < minister"]),
        ("Xinhua quoted the minister as saying that the dam would hold.", ["Xinhua < minister"]),
        (
            "The ship has sailed, a source close to the owners told Reuters, AFP reported.",
            ["AFP < Reuters < source close to the owners"],
        ),
        (
            "Output fell by a third, according to Bloomberg, which cited two traders.",
            ["Bloomberg < traders"],
        ),
        ("As reported by Politico, the envoy has resigned.", ["Politico"]),
        ("Moscow and Minsk insist that the drills are over.", ["Moscow", "Minsk"]),
        ("Prices will fall, according to a World Bank report.", ["report < World Bank"]),
        ("A court filing reviewed by Reuters shows that the firm paid twice.", ["Reuters < court filing"]),
        ("Six in 10 say they would move abroad.", ["Six in 10"]),
        ("A survey of the use of tea and coffee found that shops were ready.", ["survey"]),
        ("Fars reported, quoting a local official, that the dam is safe.", ["Fars < local official"]),
        ('"We will not go back there," Kirsten Lund from the Bakers Union, told the BBC.', ["BBC < Kirsten Lund"]),
        ('"A dull speech for a big day," was Mr Harlow\'s verdict.', ["Harlow"]),
        ('The double Olympic champion said: "I am happy with the race."', ["double Olympic champion"]),
        ('May said: "I am happy with the vote."', ["May"]),
        ("Will Harlow, a fellow at the institute, told the BBC the plan was weak.", ["BBC < Will Harlow"]),
        ('Ida Lund set out the position saying: "We will not go there."', ["Ida Lund"]),
        ('As Tom Lund, a former clerk, put it: "We will not go there again."', ["Tom Lund"]),
        ("The tax fell, but the opposition accused him of lying to bakers.", ["opposition"]),
        ("Ida Lund, a senior analyst at the bank, said she found the plan dull.", ["Ida Lund"]),
        ("The pit is shut, said Ida Lund, a clerk at Harlow, who notes the pumps failed.", ["Ida Lund", "Ida Lund"]),
        ('He shot back: "That would be a very good thing."', ["He"]),
        ('The firm was sorry. "We regret the long delay," read the email.', ["email"]),
        ('"Hey, hey, the mayor has got to go," some protesters chanted.', ["protesters"]),
        ("The court heard that the man had left the house at noon.", ["court"]),
        ("The mayor is a bully and a cheat who has pledged to close the bridge.", ["mayor"]),
    ],
)
def test_a_sentence_gives_the_chain_of_its_sources(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The carmaker reported a loss of 40 million euros for the quarter.",
        "If all goes according to plan, the tunnel will open in June.",
        "Reuters has hired a new head for its Baku office.",
        "They lead a group called Harbour Watch.",
        "She declined to comment, citing the need to wait for the verdict.",
        "The party wants to lower the tax, and many voters like it.",
    ],
)
def test_results_reasons_and_wishes_are_no_citations(sentence: str) -> None:
    assert [] == chains(sentence)


def test_words_without_a_source_are_a_chain_of_none_and_say_so() -> None:
    found = analysed("The mayor reportedly left the city on Monday.")

    assert [(chain.links, chain.vague) for chain in found.chains] == [((), True)]


def test_a_named_speaker_outranks_reportedly() -> None:
    assert ["Lund"] == chains("Lund reportedly said that the vote would be repeated.")


def test_a_quotation_that_resumes_keeps_its_speaker() -> None:
    text = '"We waited for a day," Anna Lund told Reuters. "Nobody came to help us at all."'

    assert ["Reuters < Anna Lund", "Reuters < Anna Lund"] == chains(text)


def test_a_statement_about_this_takes_the_sentence_before_it() -> None:
    text = "Two lifts stopped in Sokol on Friday. This was reported by Ukrinform with reference to the city council."
    found = analysed(text)
    chain = found.chains[0]

    assert ["Ukrinform < city council"] == chains(text)
    assert chain.claim is not None
    assert found.article.slice(chain.claim).startswith("Two lifts stopped")


def test_the_claim_leaves_out_cue_marks_and_stop() -> None:
    found = analysed('"The ice is too thin," the ministry said on Friday.')
    claim = found.chains[0].claim

    assert claim is not None
    assert found.article.slice(claim) == "The ice is too thin"


def test_a_speaker_named_again_in_his_own_words_is_no_second_source() -> None:
    assert ["Ana Lund"] == chains("Ana Lund said she had told the owners to close the pit.")


def test_the_publisher_s_tag_frames_the_story() -> None:
    found = analysed(
        "The plant will close in May, the Energy Ministry said.",
        "Its workers were told on Friday, Trend reports, citing Reuters.",
        publisher="Trend",
    )

    assert found.frame is not None
    assert [link.agent for link in found.frame.links] == ["trend", "reuters"]
    assert [(d.generated, d.used, d.inferred) for d in found.graph.derivations] == [
        ("article", "reuters", False),
        ("reuters", "energy-ministry", True),
    ]


def test_coverage_counts_sentences_by_who_stands_behind_them() -> None:
    found = analysed("The pit is closed. Lund said it was safe. Water rose, Reuters reported.", publisher="Trend")
    counted = found.coverage

    assert (counted.sentences, counted.attributed, counted.second_hand, counted.unattributed) == (3, 2, 1, 1)


LEXICON = """
said told reported citing quoted according to , . : ; " “ ” that who which by in with ( ) < > - – — Reuters the a he it
reports was is as saying interview Telegram Mr. Minister of and this from claim don’t Lund's 5,000 ’ …
"""
WORDS = st.sampled_from([*LEXICON.split(), "\n"])


@pytest.mark.parametrize(
    ("paragraphs", "counted"),
    [
        (["1. Ferries stop. The quay is closed, the mayor said.", "2. Trains run. They are full."], 4),
        (["a) Ferries stop.", "b) Trains run."], 2),
        (["12.47 GMT", "The quay is closed, the mayor said.", "Updated at 13:05 CET", "It opens at noon."], 2),
        (["How many came? 12.", "They left at 4.30 pm."], 3),
    ],
)
def test_numbers_of_items_and_hours_above_them_are_no_sentences(paragraphs: list[str], counted: int) -> None:
    assert analysed(*paragraphs).coverage.sentences == counted


@settings(max_examples=150)
@given(st.lists(WORDS, min_size=1, max_size=40))
def test_every_span_of_any_story_lies_within_its_text(words: list[str]) -> None:
    text = " ".join(words).strip() or "a"
    found = analyse(Article.of("a", [(PARAGRAPH, text)]))
    spans = [link.span for chain in found.chains for link in chain.links]
    spans += [span for relation in found.attributions for span in (*relation.source, *relation.cue, *relation.content)]
    spans += [quotation.span for quotation in found.quotations]

    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert {link.agent for chain in found.chains for link in chain.links} <= {agent.id for agent in found.agents}


def test_who_goes_on_speaks_again() -> None:
    story = 'Anna Lund said the road was shut. She went on: "We will not go there." She went on to say it was over.'

    assert ["Anna Lund", "She", "She"] == chains(story)


def test_a_quotation_in_the_next_paragraph_goes_on_from_the_one_before() -> None:
    assert ["Anna Lund", "Anna Lund"] == chains('"We will not go," said Anna Lund.', '"It was cold, and it was dark."')


@pytest.mark.parametrize(
    "sentence",
    [
        "Value added tax will rise by a point in June.",
        "Andre Lund began what could be his last season with a win.",
        "The court heard two cases in June.",
        "She heard that the man had left the house at noon.",
        "Norway confirmed their fine progress with a win on Sunday.",
        "Three firms have reported falling profits this year.",
    ],
)
def test_what_nobody_says_is_no_chain(sentence: str) -> None:
    assert [] == chains(sentence)


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (['Anna Lund said the road was shut. "We will not go there again this year."'], ["Anna Lund", "Anna Lund"]),
        (["The mayor told Reuters it was late.", '"We had no boats at all."'], ["Reuters < mayor", "Reuters < mayor"]),
        (["Reuters reported that the mayor had left.", '"I am tired of it all."'], ["Reuters"]),
        (['The crew fled, "leaving all they had on the quay".'], []),
    ],
)
def test_a_quotation_alone_is_the_speaker_s_before_it(paragraphs: list[str], expected: list[str]) -> None:
    assert expected == chains(*paragraphs)


def test_a_quotation_with_nobody_before_it_is_a_chain_of_none() -> None:
    assert [""] == chains('"There is no paper on the table and none in the drawer."')
    assert ["mayor", ""] == chains("The mayor said it was late.", 'Quote: "There is no paper on the table."')


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Lund used to back the plan, but now said it had failed.", ["Lund"]),
        ("Roe laughed and simply said the town would have to pay.", ["Roe"]),
        ("Students at the school say the roof leaks.", ["Students at the school"]),
        ("Relatives of the deceased claim that the boat was old.", ["Relatives of the deceased"]),
        ("Footage from the match shows that several fans climbed the fence.", ["Footage"]),
        ("Harbour Board figures show the fees doubled in a year.", ["figures < Harbour Board"]),
        ("The fees doubled, newly released files show.", ["newly released files"]),
        ("Sales rose again, with latest figures showing that half were abroad.", ["latest figures"]),
        ("April Harlow, a clerk at the port, said the crane was broken.", ["April Harlow"]),
        ("The price rose in April, Harlow said.", ["Harlow"]),
        ("The Port Safety Unit (PSU) of the Transport Department said the pier was shut.", ["Port Safety Unit"]),
        ("She told her husband, Tom Harlow, that the pier was shut.", ["She"]),
        ('Kell replied, with a smile: "That can happen to anybody."', ["Kell"]),
        ("The judge -- who has been off work for the past few days -- said she was sorry.", ["judge"]),
        ("The loss came to 35.7m kroner in a year, Lund said.", ["Lund"]),
        ("The board has expressed concern that the yard would grow.", ["board"]),
        ("The mayor issued a stark warning to drivers that the ice was thin.", ["mayor"]),
        ("Lund never gave a source for his claim in May that the bridge was shut.", ["his"]),
        ("Senator Lund expressed doubts over the plan for the bridge.", ["Lund"]),
        ("According to the Harbour Board's report 12 million crates were lost.", ["report < Harbour Board's"]),
        ("The yard will close, according to media buying sources.", ["media buying sources"]),
        ("The board denied the claims.", ["board"]),
        ("The mayor (IND) issued a statement saying that the pier was shut.", ["mayor"]),
        ("She has since said that the pier was safe.", ["She"]),
        ('"He earned it," the owner, Ida Lund, told reporters.', ["Ida Lund"]),
        ('"It is dear," says a source involved in the sale.', ["source"]),
        ('"It is dear," Ida Lund, head of trade, ports, and ice, said on Friday.', ["Ida Lund"]),
        ("Ida Lund, R-Utah, said the talks would start.", ["Ida Lund"]),
        ("The pier will close, a source close to him said.", ["source close to him"]),
        ("A deal will end the strike, the Harbour Office said on Monday - a relief for all.", ["Harbour Office"]),
        ('"It is dear," said Will Harlow, a clerk at the port.', ["Will Harlow"]),
        ("Animal rights advocates said the zoo was old.", ["Animal rights advocates"]),
        ("She and another clerk said it was late.", ["She", "clerk"]),
        ("Lund and the mayor said it was late.", ["Lund", "mayor"]),
        ("The firm has been criticised for “gross neglect” by local campaigners.", ["local campaigners"]),
        ("The move was branded “cruel” by charities.", ["charities"]),
        ("The crews stay home, according to a tally by the Harbour Board.", ["tally < Harbour Board"]),
        ("“We will wait,” the mayor will say, according to excerpts of the speech.", ["excerpts < mayor"]),
        ("People familiar with her thinking said she would go.", ["People familiar with her thinking"]),
        ("The biggest buyer of steel, Japan, has said it will build no more.", ["Japan"]),
        ("Many Harlow fans complained soon after that the seats were cold.", ["Harlow fans"]),
        ("The club's quarterly survey of shops found that prices fell.", ["quarterly survey < club"]),
        ("Jacobs explained that the queue was short.", ["Jacobs"]),
        ("Ernst & Poe said it would pay.", ["Ernst & Poe"]),
        (
            "The attorney general of the state of Ohio is suing, claiming the sale was a fraud.",
            ["attorney general of the state of Ohio"],
        ),
        ("Lund told a town hall in Salem, New Hampshire on Monday that the ice was thin.", ["Lund"]),
        ("The figures compiled by the Harbour Board show that traffic fell.", ["figures < Harbour Board"]),
    ],
)
def test_the_speaker_is_the_head_of_its_phrase(sentence: str, expected: list[str]) -> None:
    assert expected == chains(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "In the north, states this week hold their first votes.",
        "Running counter to all that is the mayor's wish for a bridge.",
        "He works with Tom Roe, who wrote the award-winning musical.",
        "Few will talk, for anything they say will be used against them.",
        "Meanwhile, continued strong orders will help the yard.",
        "The law is proving costly and has few friends.",
        "The board denied help to those who asked.",
        "They published their results or filed a claim.",
    ],
)
def test_deeds_and_works_are_no_words(sentence: str) -> None:
    assert [] == chains(sentence)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Anna Lund said the road was shut.", "high"),
        ("The bridge is shut, Reuters reported.", "medium"),
        ("According to Anna Lund, the road was shut.", "medium"),
        ("The board praised the plan as “a great step for the town.”", "low"),
        ("A survey shows that the road is shut.", "low"),
    ],
)
def test_a_plain_speaker_is_surer_than_a_paper_or_a_judgement(sentence: str, expected: str) -> None:
    assert [expected] == [chain.confidence.value for chain in analysed(sentence).chains]
