import pytest

from auditor.lines.chrome import chrome_kind, chrome_pieces, is_section_name, published_date


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("+ ↺ − 16 px", "a font-size control"),
        ("date 2025-09-17 + ↺ − 16 px", "a font-size control"),
        ("Advertisement", "an advertisement label"),
        ("STORY CONTINUES BELOW ADVERTISEMENT", "an advertisement label"),
        ("Anzeige", "an advertisement label"),
        ("Read more:", "an invitation to read on"),
        ("Читайте також:", "an invitation to read on"),
        ("Continue reading…", "an invitation to read on"),
        ("Share this", "a sharing button"),
        ("Sign up for our newsletter", "an invitation to subscribe"),
        ("Read more: Ferries sail again", "an invitation to read on"),
        ("12 comments", "a comment count"),
        ("Comments (214)", "a comment count"),
        ("Comments: 12", "a comment count"),
        ("Continue reading below", "an advertisement label"),
        ("Advertisement. Scroll to continue reading.", "an advertisement label"),
        ("Sent from my iPhone", "a mail program's signature"),
        ("Like Loading...", "a sharing button"),
        ("• 5310 views", "a share count"),
        ("4 min read", "a reading time"),
        ("Estimated reading time: 4 minutes", "a reading time"),
        ("Please sign up or log in to continue reading", "a notice of a paywall"),
        ("You have 2 free articles left this month.", "a notice of a paywall"),
        ("A post shared by Ada Quill (@adaquill) on Jun 16, 2026 at 7:30am PDT", "the label of an embedded post"),
        ("Ein Beitrag geteilt von Ada (@ada.quill) am 23. Okt. 2026", "the label of an embedded post"),
        ("Follow us: Google News | Reddit | X", "an invitation to follow"),
        ("Follow this link to join our WhatsApp group: Join Now", "an invitation to follow"),
        ("Click here to subscribe", "an invitation to subscribe"),
        ("Subscribe to our daily newsletter.", "an invitation to subscribe"),
        ("Sign up here", "an invitation to subscribe"),
        ("Story continues below", "an advertisement label"),
        ("Scroll down for video", "an invitation to click"),
        ("Media playback is unsupported on your device", "a control of pictures or sound"),
        ("Download the Herald app today", "an invitation to an app"),
        ("Share this article on Facebook", "a sharing button"),
        ("Te puede interesar: El puente sigue cerrado", "an invitation to read on"),
        ("A lire aussi : Le pont reste fermé", "an invitation to read on"),
        ("Filed under:", "a label of topics"),
        ("Copy link Print", "a row of sharing buttons"),
        ("Share | Tweet | Email | Print", "a row of sharing buttons"),
        ("Facebook Twitter WhatsApp Email Copy link", "a row of sharing buttons"),
        ("Ampliar foto", "a control of pictures or sound"),
        ("Нашли ошибку? Выделите её и нажмите Ctrl+Enter", "an invitation to report an error"),
        ("Select the words and press Ctrl + Enter to tell us.", "an invitation to report an error"),
        ("·5 min read", "a reading time"),
        ("Most Read from the Harbour Post", "an invitation to read on"),
        ("See more crime stories from The Harbour Post by clicking here", "an invitation to read on"),
        ("Mehr aktuelle Nachrichten aus Husum finden Sie hier auf husum-heute.example", "an invitation to read on"),
        ("Leer nota completa en El Faro.", "an invitation to read on"),
        ("Read the rest of this story at The Harbour Post.", "an invitation to read on"),
        ("For more harbour news, visit harbourpost.example", "an invitation to read on"),
        ("📱 Veja outras notícias da região", "an invitation to read on"),
        ("TE RECOMENDAMOS", "an invitation to read on"),
        ("Support HP or become our patron!", "an invitation to support the site"),
        ("Become a patron of the Harbour Post", "an invitation to support the site"),
        ("Become a supporter today", "an invitation to support the site"),
        ("Підтримайте нашу роботу", "an invitation to support the site"),
        ("All quotes delayed a minimum of 15 minutes. See here.", "a notice of the site"),
        ("This news has been read 29 times in total", "a notice of the site"),
        ("Просмотров: 1204", "a notice of the site"),
        ("12 Images", "a picture count"),
        ("Photo 3 of 14", "a picture count"),
        ("No comments:", "a comment form"),
        ("One Comment on “Ferries sail again”", "a comment form"),
        ("You are commenting using your Facebook account. Log Out", "a comment form"),
        ("Home » News » Europe » Politics", "a menu"),
        ("World Business Sports Politics Health Travel Opinion", "a menu"),
        ("Читайте нас у Telegram. Підписуйтесь на канал", "an invitation to subscribe"),
        ("Weiter nach der Werbung", "an advertisement label"),
        ("You must be a member to read this story.", "an invitation to subscribe"),
        ("6 + ten =", "a notice of the site"),
        ("Visitors to our website will be limited to three stories a month.", "a notice of the site"),
        ("Tagged as: Ferries, Harbours", "a label of topics"),
        ("Topics: Ferries, Port of Riga, Strikes", "a label of topics"),
        ("Read the full story: Ferries sail again", "an invitation to read on"),
        ("Watch HPN Live", "a control of pictures or sound"),
        ("I più visti", "an invitation to read on"),
        ("- CZYTAJ RÓWNIEŻ: Promy znów pływają", "an invitation to read on"),
        ("Читать дальше...", "an invitation to read on"),
        ("Loading Video…", "a control of pictures or sound"),
        ("Story Thumbnail", "a control of pictures or sound"),
        ("Top Videos", "a control of pictures or sound"),
        ("This browser does not support the Video element.", "a notice of the site"),
        ("Yandex metrika counter", "a notice of the site"),
        ("Oops. Our website is temporarily unavailable in your location.", "a notice of the site"),
        ("Advertisement 2", "an advertisement label"),
        ("Article content", "a link within the page"),
        ("• USD 61.20 -0.31", "a box of rates"),
        ("GBP - 455.20 AMD +0.4 SILVER - 241,28 AMD", "a box of rates"),
        ("Humidity: 61%", "a box of the weather"),
        ("Wind: km/h", "a box of the weather"),
        ("More from author", "an invitation to read on"),
        ("READ | Why the ferries sail again", "an invitation to read on"),
        ("All rights reserved by the Harbour Post", "a notice of the site"),
        ("Left Menu", "a menu"),
    ],
)
def test_page_furniture_is_named(line: str, what: str) -> None:
    assert chrome_kind(line) == what


@pytest.mark.parametrize(
    "line",
    [
        "A post shared by the mayor was deleted within the hour.",
        "Please sign the petition to keep reading rooms open.",
        "You have two articles left, he said.",
        "Share prices fell on Monday.",
        "The advertisement was withdrawn.",
        "Advertisement 2 was withdrawn.",
        "He would not comment.",
        "16 px",
        "Read more: the minister said that he would.",
        "Next came the ministers.",
        "Follow us: Facebook users said so for years.",
        "Follow us on Twitter, he told the crowd, or be left behind.",
        "Find us a seat on the bus.",
        "Share this burden with your friends, she said.",
        "Get the app and lose your data, the agency says.",
        "Sign up for the army, the letters said.",
        "Subscribe to the theory",
        "Click here to kill everybody",
        "Join us on Sunday",
        "X will mark the spot.",
        "Telegram kam gestern an.",
        "Hier klicken die Kameras.",
        "date 2025-09-17",
        "The suit, filed under seal, was opened.",
        "Copy the link and print it.",
        "Share and save",
        "Twitter: @harbourpost",
        "If you press Ctrl, the boat stops.",
        "Support grew for the bill",
        "Support for the rebels",
        "Support the police",
        "Get more from life",
        "More from the ministers came",
        "More in sorrow than in anger",
        "Donate blood to the hospital",
        "Help us to live",
        "Read more in the report, he said",
        "Also read out the names of the dead",
        "For more information the police went on foot",
        "World business leaders met",
        "Business, politics and law",
        "World News",
        "12 photos were taken",
        "Read the full statement below.",
        "Watch the boats live and learn",
        "Topic of the day",
        "Topic: What the captain told the crew on Sunday about the tug",
        "For more than a year, check fraud has cost banks millions.",
        "For more than ten years, visit numbers have gone up",
        "China, India, Canada, Australia",
        "Health, education, energy, climate",
        "Become a member of Parliament",
        "Support the war and become a sponsor",
        "Read the full statement the harbour board gave us on Sunday",
        "6 + 10 = 16",
        "Gold 3 Silver 2",
        "Brent fell to 61.20 dollars.",
        "Wind: the boats stay in",
        "Read | and weep. Nobody did.",
        "More from authors abroad",
        "",
    ],
)
def test_copy_and_bare_date_labels_are_no_fault(line: str) -> None:
    assert chrome_kind(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Follow us on Twitter/X",
        "Like us on Facebook!",
        "FOLLOW US ON FACEBOOK, TWITTER AND INSTAGRAM",
        "Folgen Sie uns auf Facebook und Instagram",
        "Suivez-nous sur Twitter",
        "Síguenos en X",
        "Siga-nos no Instagram",
        "Seguici su Facebook e Instagram",
        "Obserwuj nas na Twitterze",
        "Следите за нами в Телеграме",
        "Підписуйтесь на нас у Facebook",
        "Bizi Twitter’da takip edin",
        "Bizi Facebook-da izləyin",
    ],
)
def test_eleven_languages_ask_to_be_followed(line: str) -> None:
    assert chrome_kind(line) == "an invitation to follow"


@pytest.mark.parametrize(
    "line",
    [
        "Sign up for our free newsletter",
        "Abonnieren Sie unseren Newsletter",
        "Inscrivez-vous à notre newsletter",
        "Suscríbete a nuestro boletín",
        "Assine nossa newsletter",
        "Iscriviti alla nostra newsletter",
        "Zapisz się do newslettera",
        "Подписывайтесь на наш Telegram-канал",
        "Підпишіться на нашу розсилку",
        "Bültenimize abone olun",
        "Xəbər bülletenimizə abunə olun",
    ],
)
def test_eleven_languages_ask_to_be_subscribed_to(line: str) -> None:
    assert chrome_kind(line) == "an invitation to subscribe"


@pytest.mark.parametrize(
    "line",
    [
        "Posted: Nov 2, 2026 / 04:43 PM CST",
        "PUBLISHED: November 2, 2026 at 11:30 p.m. | UPDATED: November 3, 2026 at 12:21 a.m.",
        "Published: 2 Nov, 2026 CET. Updated: Tue 3 Nov 2026 08:11 CET",
        "posted Nov 2nd 2026 7:30PM",
        "Updated Nov 2, 2026 @ 10:42 am",
    ],
)
def test_a_line_of_nothing_but_labelled_dates_is_a_label(line: str) -> None:
    assert [piece.what for piece in chrome_pieces(line)] == [None]


@pytest.mark.parametrize("line", ["Published May 3, 2021 in a journal", "Posted by Ann on May 3, 2021", "Updated 2021"])
def test_more_than_dates_is_no_label(line: str) -> None:
    assert chrome_pieces(line) == ()


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("date 2025-09-17 + ↺ − 16 px", "2025-09-17"),
        ("Published: 3 May 2021", "2021-05-03"),
        ("Last updated on September 4, 2020 at 10:15 am", "2020-09-04"),
        ("Veröffentlicht am 03.05.2021", "2021-05-03"),
        ("Published 03/04/2021", None),
        ("The law of 3 May 2021 was repealed.", None),
    ],
)
def test_a_label_line_says_when_the_page_was_published(line: str, day: str | None) -> None:
    assert published_date(line) == day


def test_the_pieces_of_a_line_stand_where_the_line_stands() -> None:
    pieces = chrome_pieces(" date 2025-09-17 + ↺ − 16 px", 100)

    assert [(p.span.start, p.span.end, p.what) for p in pieces] == [(101, 116, None), (117, 128, "a font-size control")]


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("12 May 2025 14:22 (UTC+04:00)", "2025-05-12"),
        ("Monday, 3 February 2025, 08:15", "2025-02-03"),
        ("12 May 2025", None),
        ("On 12 May 2025 14:22 nine ships sailed", None),
    ],
)
def test_a_day_and_an_hour_alone_tell_when_a_page_was_published(line: str, published: str | None) -> None:
    assert published_date(line) == published


@pytest.mark.parametrize(
    ("line", "chrome"),
    [
        ("Share on Facebook  Tweet  A+ A-", True),
        ("Stay up-to-date with more news on the Harbour News Agency's WhatsApp channel", True),
        ("Become our patron!", True),
        ("Save a share", False),
        ("Stay up to date with the latest news about the port", False),
    ],
)
def test_invitations_of_agencies_pages_are_chrome(line: str, chrome: bool) -> None:
    assert bool(chrome_pieces(line)) is chrome


@pytest.mark.parametrize(
    ("line", "section"),
    [("World News", True), ("WORLD> Middle East", True), ("Gündəm", True), ("World peace", False), ("Newsroom", False)],
)
def test_a_section_s_name_is_told_from_other_short_lines(line: str, section: bool) -> None:
    assert is_section_name(line) == section
