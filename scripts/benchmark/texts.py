"""The text files of a folder, for engines without a reader of their own."""

import os


def texts(folder):
    """Path, title (the first line) and body of each file."""
    for root, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(root, name)
            with open(path, encoding="utf-8", errors="replace") as file:
                title, _, body = file.read().partition("\n")
            yield path, title, body
