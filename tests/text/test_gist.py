from ceo_desk.text.gist import Shown, gist, opening


def test_a_text_tells_its_words_links_and_pictures_without_marks() -> None:
    found = gist(
        "# Head\n\nA **bold** [link](https://a.example/x?y=1)  \nand [gap] ![A cat](pictures/a.jpg)\n\n"
        "- one\n- [two](https://a.example/x?y=1)\n\n```\ncode [x]\n```\n\nNote[^1].\n\n[^1]: At the end."
    )
    assert found.paragraphs == ("Head", "A bold link and [gap]", "one", "two", "Note.", "At the end.")
    assert found.links == ("https://a.example/x?y=1",)
    assert found.pictures == (Shown("pictures/a.jpg", "A cat"),)
    assert gist("").paragraphs == ()


def test_an_opening_ends_with_a_whole_word() -> None:
    assert opening(("One two", "three."), 100) == "One two three."
    assert opening(("One two, three four.",), 9) == "One two …"
    assert opening(("Abcdefghij",), 4) == "Abcd …"
