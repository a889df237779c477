"""A part of a picture is chosen, and the picture turned."""
