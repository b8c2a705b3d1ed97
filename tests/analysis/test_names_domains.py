"""An outlet's name that is a link to somebody else's site."""

from auditor.analysis.names.domains import strange_domains
from auditor.gazetteer.lookup import gazetteer
from auditor.model.article import Hyperlink
from auditor.model.span import Span

TEXT = "Der Spiegel had the story first."
NAMED = Hyperlink(Span(0, 11), "https://www.theguardian.com/world/2024/bridge")


def test_a_name_that_leads_to_another_outlet_is_strange() -> None:
    (clash,) = strange_domains(TEXT, [NAMED], gazetteer(), "https://www.bbc.com/news/1")

    assert [form for form, _ in clash.forms] == ["Der Spiegel", "theguardian.com"]


def test_a_name_that_leads_to_what_the_page_has_on_it_is_not() -> None:
    assert list(strange_domains(TEXT, [NAMED], gazetteer(), "https://theguardian.com/world/2024/ferry")) == []
