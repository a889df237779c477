"""What a blog takes out of a post."""

from ceo_desk.domain.filtering import Code, filtered_parts


def test_code_is_named_once_and_code_that_is_shown_is_none() -> None:
    html = '<p>Hi <kbd>x</kbd></p><IFRAME src="a"></IFRAME><script>1</script><style>p{}</style><form><input></form>'
    assert filtered_parts(html) == (Code.EMBED, Code.SCRIPT, Code.FORM)
    assert filtered_parts("<pre>&lt;iframe&gt;</pre><formula>") == ()
