"""The Reuters articles of 1987 as plain articles."""

import collections
import glob
import html
import os
import re

Article = collections.namedtuple(
    "Article", "title date topic dateline paragraphs signature")

ARTICLE = re.compile(r"<REUTERS[^>]*>(.*?)</REUTERS>", re.DOTALL)
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]|"
                      r"&#(?:[0-9]|1[0-9]|2[0-9]|3[01]|127);")
SIGNATURE = re.compile(r"\s*^ *(reuters?)\s*\Z", re.IGNORECASE | re.MULTILINE)
MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()


def data_folder(given=None):
    """The folder that holds reuters21578/, or is it."""
    beside = os.path.normpath(os.path.join(os.path.dirname(__file__),
                                           "../../../shared/data"))
    folder = given or os.environ.get("DATELINE_DATA", beside)
    inner = os.path.join(folder, "reuters21578")
    return inner if os.path.isdir(inner) else folder


def field(name, text):
    found = re.search(rf"<{name}[^>]*>(.*?)</{name}>", text, re.DOTALL)
    return found.group(1) if found else ""


def plain(text):
    return html.unescape(CONTROLS.sub("", text))


def iso_date(text):
    found = re.search(r"(\d+)-([A-Z]{3})-(\d{4})", text)
    day, month, year = found.groups()
    return f"{year}-{MONTHS.index(month) + 1:02}-{int(day):02}"


def paragraphs(text):
    """An indented line begins a paragraph, one set in by a space is a line of a
    table, any other goes on."""
    parts = []
    for line in text.splitlines():
        words = line.strip()
        if not words:
            continue
        if not parts or line.startswith("   "):
            parts.append(words)
        else:
            parts[-1] += ("\n" if line.startswith(" ") else " ") + words
    return parts


def parse(text):
    body = plain(field("BODY", text))
    title = plain(field("TITLE", text)).strip()
    if not title:
        title, _, body = plain(field("TEXT", text)).strip().partition("\n")
    signed = SIGNATURE.search(body)
    topic = (field("D", field("TOPICS", text)) or
             field("D", field("PLACES", text)))
    return Article(" ".join(title.split()), iso_date(field("DATE", text)), topic,
                   " ".join(plain(field("DATELINE", text)).split()),
                   paragraphs(SIGNATURE.sub("", body)),
                   signed.group(1) if signed else "")


def read(folder):
    """All articles, in the order of the collection."""
    files = sorted(glob.glob(os.path.join(folder, "*.sgm")))
    if not files:
        raise FileNotFoundError(f"no *.sgm in '{folder}'")
    articles = []
    for name in files:
        with open(name, encoding="latin-1") as file:
            articles += map(parse, ARTICLE.findall(file.read()))
    return articles
