"""Pages are read as the reader meets them: headings with their places, text in lines, without what is not theirs."""

from boldprint.findable.pieces import page_parts


def pieces(html: str) -> list[tuple[str, str, str]]:
    return [(piece.anchor, piece.heading, piece.text) for piece in page_parts(html).pieces]


def test_a_heading_with_a_fact_in_it() -> None:
    assert pieces('<h2 id="old">Orders before <b>1 March</b></h2><p>They keep <b>60 days</b>.</p>') == [
        ("old", "Orders before 1 March", "They keep 60 days.")
    ]


def test_a_row_of_a_table_is_a_line() -> None:
    table = "<table><thead><tr><th>To</th></tr></thead><tr><th>Norway</th><td><div>4 days</div></td><td>€9</td></tr></table>"
    assert pieces(f'<h2 id="to">Where</h2>{table}') == [("to", "Where", "Norway, 4 days, €9")]


def test_terms_are_told_with_their_words() -> None:
    assert pieces('<h2 id="a">Hours</h2><dl><div><dt>Phone</dt><dd>09:00</dd></div></dl>') == [("a", "Hours", "Phone: 09:00")]


def test_a_question_leads_to_its_answer_and_the_text_after_it_stays_where_it_was() -> None:
    html = '<h2 id="q">More</h2><details><summary>Gifts?</summary><div id="q-gift"><p>Yes.</p></div></details><p>End.</p>'
    assert pieces(html) == [("q", "More", "End."), ("q-gift", "Gifts?", "Yes.")]


def test_what_is_not_text_of_the_page_is_left_out() -> None:
    html = (
        "<h1>Title</h1><nav><a>Menu</a></nav><aside>Rail</aside><script>run()</script><style>p{}</style>"
        '<div class="bp-board"><p>Known</p></div><p class="bp-btns"><a>Click</a></p><p>Told.</p>'
        '<section><h2 id="contact">Talk to us</h2><p>Phone</p></section>'
    )
    assert pieces(html) == [("", "", "Told.")]


def test_places_are_known_also_where_the_text_is_left_out() -> None:
    assert "glance" in page_parts('<dl class="bp-facts" id="glance"><dd>30</dd></dl>').anchors


def test_escaped_signs_are_read_as_signs() -> None:
    assert pieces("<p>Harbour &amp; Pine &lt;3</p>") == [("", "", "Harbour & Pine <3")]


def test_a_label_is_parted_from_what_it_labels() -> None:
    assert pieces('<blockquote><span class="bp-label">Say</span>“Thank you.”</blockquote>') == [("", "", "Say: “Thank you.”")]
