"""What a part of a blog's post is called, that the page shows as a card and the desk keeps letter for letter."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def kept_title(name: str) -> str:
    """`A gallery on your blog, kept as it is`; `name` is the block's, or the element's."""
    titles = {
        "image": translate("Page", "A picture on your blog, kept as it is"),
        "gallery": translate("Page", "Pictures on your blog, kept as they are"),
        "video": translate("Page", "A video on your blog, kept as it is"),
        "audio": translate("Page", "A recording on your blog, kept as it is"),
        "file": translate("Page", "A file on your blog, kept as it is"),
        "embed": translate("Page", "A window to another page, kept as it is"),
        "buttons": translate("Page", "Buttons on your blog, kept as they are"),
        "columns": translate("Page", "Columns on your blog, kept as they are"),
        "table": translate("Page", "A table on your blog, kept as it is"),
        "spacer": translate("Page", "Empty room, kept as it is"),
        "more": translate("Page", "Here your website cuts the post and offers to read on"),
        "nextpage": translate("Page", "Here the next page of this post begins"),
        "shortcode": translate("Page", "Something that your blog puts in here by itself"),
        "latest-posts": translate("Page", "A list that your blog makes by itself"),
        "code": translate("Page", "Code that this desk keeps as it is"),
        "quote": translate("Page", "A quote that this desk keeps as it is"),
        "pullquote": translate("Page", "A quote that this desk keeps as it is"),
        "list": translate("Page", "A list that this desk keeps as it is"),
        "paragraph": translate("Page", "Words with something from your website in them, kept as they are"),
        "heading": translate("Page", "Words with something from your website in them, kept as they are"),
        "text": translate("Page", "Words with something from your website in them, kept as they are"),
        "p": translate("Page", "Words with something from your website in them, kept as they are"),
    }
    return titles.get(name, translate("Page", "Something from your website that this desk keeps as it is"))
