"""The elements of HTML by how they nest and show."""

from __future__ import annotations


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


VOID = _tags("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr")
RAW_TEXT = _tags("script style textarea title xmp iframe noembed noframes plaintext")
CLOSES_PARAGRAPH = _tags(
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul"
)
CELLS = _tags("td th caption table button object")  # an end tag does not reach out of these
TABLE_PARTS = _tags("table tr tbody thead tfoot td th")
FORMATTING = _tags("a b big code em font i nobr s small strike strong tt u")  # may be closed across other elements
INLINE = FORMATTING | _tags(
    "abbr acronym bdi bdo cite data del dfn ins kbd label mark q rp rt ruby samp span sub sup time var wbr"
)
PASSED_OVER = _tags("select svg template")  # nothing in these is ever shown as words of the page
NOT_SHOWN = RAW_TEXT | PASSED_OVER | _tags("head noscript math object datalist audio video canvas map")
ENDS_LINE = _tags(  # amid the words of a paragraph others show nothing, or HTML does not know them
    "html head body title base article section main header footer aside nav hgroup search address h1 h2 h3 h4 h5 h6 p"
    " div blockquote pre center dl dt dd ul ol li menu dir table caption colgroup col thead tbody tfoot tr td th"
    " figure figcaption picture source img area map video audio track iframe frame frameset embed object param applet"
    " form fieldset legend input button select option optgroup textarea output meter progress datalist keygen"
    " details summary dialog slot canvas hr br marquee noembed noframes xmp listing plaintext isindex image"
)
HEADINGS = _tags("h1 h2 h3 h4 h5 h6")
SIBLINGS = {  # a start tag → the open elements it ends, and those it does not look beyond
    "li": (_tags("li"), _tags("ul ol menu table")),
    "dt": (_tags("dt dd"), _tags("dl")),
    "dd": (_tags("dt dd"), _tags("dl")),
    "option": (_tags("option"), _tags("select")),
    "td": (_tags("td th"), _tags("tr table")),
    "th": (_tags("td th"), _tags("tr table")),
    "tr": (_tags("tr"), _tags("table")),
    "tbody": (_tags("tbody thead tfoot"), _tags("table")),
}
