"""What each segment of a page is: headline, byline, caption, credit, copy or furniture."""

from __future__ import annotations

import re
from collections import Counter

from auditor.lines.bylines import is_byline
from auditor.lines.credit_words import only_labels
from auditor.lines.page_dates import is_page_date
from auditor.model.article import BYLINE, CAPTION, CHROME, CREDIT, HEADLINE, PARAGRAPH, BlockKind
from auditor.readers.markup.census import Census
from auditor.readers.markup.elements import INLINE, NOT_SHOWN
from auditor.readers.markup.heads import NAME, author_links
from auditor.readers.markup.links import heads_links, host_of, keeps_picture
from auditor.readers.markup.pictures import picture_of
from auditor.readers.markup.region import LONGEST_BYLINE, Region
from auditor.readers.markup.roles import roles_of
from auditor.readers.markup.segments import Around, Segment, words_of, written
from auditor.readers.markup.tree import Node, text_of
from auditor.readers.markup.wordings import credits_somebody, is_furniture, is_way, says_credit

LONGEST_CAPTION = 1_500
LONGEST_LABEL = 80
LONGEST_HEAD = 30  # characters of words that only head what follows ("More on:")
LONGEST_TAG = 12  # characters of a word beside a picture that says it is one ("Image")
LEAST_CELLS = 3  # of a row in a table of figures
SHORT = 200  # characters of a line that is all link, and so an invitation to read on
ALL_LINK = 0.85
NEAR = 1_500  # characters of the source between a picture and the words under it
_IMAGE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)\b|/(?:photo|image|gallery|picture)s?/", re.IGNORECASE)
_SEALED = frozenset({"nav", "aside", "footer", "form", "dialog", "menu"})
_SELLS = re.compile(
    r"(?i)(?<![a-z])(?:ads?|advert\w*|sponsor\w*|promo\w*|teasers?|banners?|newsletters?|author\w*|bio)(?![a-z])"
)
_NO_CAPTION = frozenset({"figcaption", "table", "blockquote", "ul", "ol", "pre", "h1", "h2"})


def _of_author(segment: Segment) -> bool:
    """Whether it is a link to an author's page: what a page credits so is the text."""
    return segment.around.caption is None and bool(author_links(segment))


def _says_nothing(words: str, around: Around) -> bool:
    """Whether a few characters at a picture are a sign between others, or nothing says that they caption or credit."""
    return (around.caption is None and around.credit is None) or not any(map(str.isalnum, words))


def _shows_one(box: Node, paragraphs: int) -> bool:
    """Whether a box holds one picture, whatever stands in for it, and after it no more than one line and its credit."""
    pictures = [node for node in box.elements() if node.tag == "img"]
    shown = [node for node in pictures if all(outer.tag != "noscript" for outer in node.above())] or pictures[:1]
    if len(shown) != 1 or paragraphs > 1:
        return False
    texts = [(_line_of(node), kid[0]) for node in box.elements() for kid in node.kids if isinstance(kid, tuple)]
    lines = {line: start for line, start in reversed(texts) if line is not None}
    return paragraphs == 1 or (0 < len(lines) <= 2 and min(lines.values()) > shown[0].start)


def _line_of(node: Node) -> Node | None:
    """The block that the words of an element stand in; ``None`` for what is not shown."""
    around = (node, *node.above())
    return next((outer for outer in around if outer.tag not in INLINE), None) if node.tag not in NOT_SHOWN else None


def _in_table(cell: Node) -> bool:
    """Whether a cell stands in a row of several, as figures do, and not beside a margin, as copy does on old pages."""
    row = cell.parent.kids if cell.parent is not None else []
    return sum(isinstance(kid, Node) and kid.tag in ("td", "th") for kid in row) >= LEAST_CELLS


def _only_when(segment: Segment, line: str) -> bool:
    """Whether a line in a byline's element tells when it was written, by the name of its own element and a number."""
    date = segment.around.date
    if date is None or date.parent is None or date.start > segment.block.start or not any(map(str.isdigit, line)):
        return False
    return roles_of(date.parent).byline and NAME.search(line) is None


def _begins_with_link(segment: Segment) -> bool:
    return bool(segment.links) and segment.links[0].start < segment.start


class Kinds:
    """What kind a segment is, on a page whose region is known."""

    def __init__(self, region: Region, census: Census, source: str, host: str = "") -> None:
        self._region, self._census, self._source, self._host = region, census, source, host
        self._figures: dict[int, bool] = {}

    def of(self, segment: Segment, words: str) -> BlockKind:
        """``words`` are the segment's, in small letters, where it stands at a picture."""
        region, around = self._region, segment.around
        if segment is region.headline:
            return HEADLINE
        if segment.start >= region.stop:
            return CHROME
        marked = around.caption is not None or around.credit is not None
        if not region.holds(segment) and not (marked and self._leads_in(segment)):
            return CHROME
        if region.noisy(segment) and not self._shows_alone(segment) and not self._leads(segment):
            return CHROME
        if (picture := self._of_picture(segment, words)) is not None:
            return picture
        if around.byline is not None and segment.chars < LONGEST_BYLINE and id(around.byline) not in region.above_core:
            line = written(segment, self._source)
            signs = any(map(str.isalpha, line)) and not (is_furniture(line) or _only_when(segment, line))
            return BYLINE if signs else CHROME
        return BYLINE if self._signs(segment) else self._of_copy(segment)

    def _shows_alone(self, segment: Segment) -> bool:
        """Whether a picture with its caption is all there is in what is named like furniture, up to the copy's end."""
        around, noise = segment.around, segment.around.noise
        if noise is None or noise.tag in _SEALED or segment.links or segment.start > self._region.last:
            return False
        captioned = around.caption is not None or around.figure is not None
        if not captioned or _SELLS.search(noise.source) or not self._census.frames_picture(noise, headed=False):
            return False
        return len(text_of(noise, self._source)) - segment.chars < LONGEST_HEAD

    def _leads(self, segment: Segment) -> bool:
        """Whether an element is a summary between the headline and the copy, whatever else its names may tell."""
        around, headline = segment.around, self._region.headline
        if around.deck is None or around.deck is not around.noise or headline is None or segment.links:
            return False
        return segment.copy > 0 and headline.start < segment.start < self._region.copy

    def _leads_in(self, segment: Segment) -> bool:
        """Whether a caption or credit is of a lead picture above the headline, outside of what holds the story."""
        around, region = segment.around, self._region
        if segment.links or around.hidden or around.noise is not None:
            return False
        if region.headline is None or segment.start > region.frame.start:
            return False
        return picture_of(segment, self._census) is not None

    def _of_picture(self, segment: Segment, words: str) -> BlockKind | None:
        around = segment.around
        if around.caption is None and around.credit is None and around.figure is None:
            return None
        if segment.chars > LONGEST_CAPTION or self._is_teaser(segment):
            return None
        if around.hidden and segment.start > self._region.last:
            return CHROME
        if segment.chars < LONGEST_TAG and _says_nothing(words, around):
            return CHROME
        if segment.chars < LONGEST_HEAD and (words.endswith((":", " by", " from")) or only_labels(words.strip("(): "))):
            return CHROME
        if segment.chars < LONGEST_LABEL and is_furniture(words):
            return CHROME
        if around.credit is not None and not self._holds_core(around.credit) and self._credits_picture(segment, words):
            return BYLINE if _of_author(segment) else CREDIT
        if around.caption is not None and not self._holds_core(around.caption):
            return CAPTION
        if around.figure is not None and not self._holds_core(around.figure) and self._captions_figure(segment):
            return CAPTION
        return None

    def _captions_figure(self, segment: Segment) -> bool:
        """Whether words in a figure without a caption's element are its caption: not a table, a list or a quotation."""
        figure = segment.around.figure
        if figure is None:
            return False
        if id(figure) not in self._figures:
            tags = Counter(element.tag for element in figure.elements())
            sure = figure.tag == "figure" or roles_of(figure).figure or roles_of(figure).caption
            lone = figure.tag in ("div", "aside") and _shows_one(figure, tags["p"])
            self._figures[id(figure)] = (sure or lone) and "img" in tags and not tags.keys() & _NO_CAPTION
        return self._figures[id(figure)]

    def _holds_core(self, node: Node) -> bool:
        return id(node) in self._region.above_core

    def _credits_picture(self, segment: Segment, words: str) -> bool:
        """Whether there is a picture that a credit can be for, or it says that it is one: pages have credits, too."""
        around = segment.around
        if around.figure is not None or around.caption is not None:
            return True
        if credits_somebody(words):
            return True
        return picture_of(segment, self._census) is not None

    def _is_teaser(self, segment: Segment) -> bool:
        """Words under a picture that lead to another story: a heading that is a link, or the picture is one too."""
        around = segment.around
        if segment.linked <= ALL_LINK * segment.chars or not segment.links:
            return False
        return around.heading is not None or self._leads_on(segment.links[0], around)

    def _leads_on(self, link: Node, around: Around) -> bool:
        """Whether a picture's own link goes to the same page of this site, and to no picture."""
        target = link.get("href").strip()
        box = around.figure or (around.caption.parent if around.caption is not None else None) or link
        elsewhere = "//" in target and (not self._host or f"//{self._host}/" not in target)
        enlarges = _IMAGE.search(target) is not None or keeps_picture(link)
        if not target or target.startswith(("#", "javascript:")) or enlarges or elsewhere:
            return False
        links = (node for node in box.elements() if node.tag == "a" and node.get("href").strip() == target)
        holders = [link, *link.above(), *links] if box is not link else [link]
        return any(
            node.tag == "a" and self._census.holds_picture(node)
            for node in holders
            if node.get("href").strip() == target
        )

    def _of_copy(self, segment: Segment) -> BlockKind:
        around = segment.around
        if segment.chars < SHORT and (segment.linked > ALL_LINK * segment.chars or self._leads_down(segment)):
            return CREDIT if self._leads_to_agency(segment) else CHROME
        if around.heading is not None and self._heads_links(around.heading):
            return CHROME
        if around.date is not None and segment.chars < LONGEST_BYLINE and self._only_dates(segment, around.date):
            return CHROME
        if segment.start <= self._region.copy and segment.chars < LONGEST_LABEL and self._dates(segment):
            return CHROME
        if segment.block.tag in ("td", "th") and segment.chars < LONGEST_LABEL and _in_table(segment.block):
            return CHROME
        if segment.chars < LONGEST_TAG and not segment.copy and self._census.holds_picture(segment.block):
            return CHROME
        if around.gallery is not None and not self._holds_core(around.gallery):
            shown = segment.copy and self._census.holds_picture(around.gallery) and picture_of(segment, self._census)
            return CAPTION if shown else CHROME
        if self._in_core(segment) or self._beside_core(segment):
            return CAPTION if self._says_alternative(segment) else PARAGRAPH
        if around.deck is not None and self._introduces(segment, around.deck):
            return PARAGRAPH
        return CREDIT if self._says_credit(segment) else CHROME

    def _dates(self, segment: Segment) -> bool:
        """Whether a line above the copy only says when the story came out."""
        return is_page_date(written(segment, self._source))

    def _leads_down(self, segment: Segment) -> bool:
        """Whether it is the way from the front page to here: links with signs between them, and where they lead."""
        return _begins_with_link(segment) and is_way(written(segment, self._source))

    def _says_credit(self, segment: Segment) -> bool:
        """Whether words that no name of an element tells of say themselves that they credit the picture beside them."""
        if segment.chars > LONGEST_LABEL or segment.around.kept or _begins_with_link(segment):
            return False
        said = says_credit(words_of(segment, self._source))
        return said and picture_of(segment, self._census) is not None

    def _heads_links(self, heading: Node) -> bool:
        """Whether it is the heading of other stories' links, in a box of theirs among the copy."""
        box = heading.parent
        return box is not None and not self._holds_core(box) and heads_links(heading, box, self._source)

    def _leads_to_agency(self, segment: Segment) -> bool:
        """Whether a link to another site, which stands just below a picture, says itself that it credits that."""
        if segment.chars > LONGEST_LABEL or len(segment.links) != 1 or not self._region.within_copy(segment):
            return False
        host = host_of(segment.links[0].get("href"))
        if host in ("", self._host) or not says_credit(words_of(segment, self._source)):
            return False
        picture = self._census.picture_before(segment.start)
        return picture is not None and segment.start - picture.start < NEAR

    def _says_alternative(self, segment: Segment) -> bool:
        """Whether it says word for word what stands for the picture just before it, for those who do not see that."""
        if segment.links or segment.block.tag in ("td", "li") or not LONGEST_HEAD < segment.chars < LONGEST_CAPTION:
            return False
        picture, (start, end) = self._census.picture_before(segment.start), segment.texts[0]
        if picture is None or start - picture.start > NEAR or self._source[start:end].strip() not in picture.source:
            return False
        return " ".join(picture.get("alt").split()) == written(segment, self._source)

    def _signs(self, segment: Segment) -> bool:
        """Whether it is a byline that no name of an element tells of: its words up to the end of an author's link."""
        authors = author_links(segment)
        if not authors or segment.copy:
            return False
        texts = [text for text in segment.texts if text[0] < authors[-1].end]
        named = Segment(segment.block, segment.around, segment.start, texts)
        return is_byline(written(named, self._source).lstrip("-–—/| "))

    def _introduces(self, segment: Segment, deck: Node) -> bool:
        """Whether a summary is the article's: those below its end are of other stories."""
        short = segment.chars < LONGEST_CAPTION and segment.start <= self._region.last
        return short and not self._holds_core(deck)

    def _only_dates(self, segment: Segment, date: Node) -> bool:
        """Whether a date's element is not the article's, nor the beginning of a paragraph."""
        return not self._holds_core(date) and not segment.only_begins_in(date)

    def _in_core(self, segment: Segment) -> bool:
        """Whatever stands among the paragraphs; before and after them, paragraphs alone."""
        if not any(segment.within(part) for part in self._region.body):
            return False
        return segment.block.tag == "p" or segment.copy > 0 or self._region.within_copy(segment)

    def _beside_core(self, segment: Segment) -> bool:
        """Paragraphs and subheadings that the markup leaves outside the element of the body, but next to it."""
        region = self._region
        inside = region.within_copy(segment)
        if segment.copy and not inside:
            around = region.body[0].parent
            return region.tight and segment.start > region.last and around is not None and segment.within(around)
        return inside and (segment.copy > 0 or segment.around.heading is not None)
