"""Files of articles in all formats, at random."""

import json
import os

import collection

OWN_IDS = [f"story-{number}" for number in range(60)]
SOURCES = ["Evening Post", "Harbour Herald", "!!!", None]


def text_of(rng):
    """A title and paragraphs."""
    lines = collection.article(rng.randrange(10**6), 0).split("\n\n")
    return lines[0], lines[1], lines[2:2 + rng.randint(1, 4)]


def json_article(rng, own_id):
    title, day, paragraphs = text_of(rng)
    article = {"title": title, "body": "\n\n".join(paragraphs)}
    if own_id:
        article["id"] = own_id
    if rng.random() < 0.7:
        article["date"] = f"{1960 + rng.randrange(50)}-03-{rng.randint(1, 28):02}"
    source = rng.choice(SOURCES)
    if source:
        article["source"] = source
    return article


def some_id(rng):
    return rng.choice(OWN_IDS) if rng.random() < 0.8 else None


def plain_text(rng):
    title, day, paragraphs = text_of(rng)
    return "\n\n".join([title, day] + paragraphs)


def one_json(rng):
    return json.dumps(json_article(rng, some_id(rng)))


def json_array(rng):
    return json.dumps([json_article(rng, some_id(rng))
                       for _ in range(rng.randint(1, 4))])


def broken_json(rng):
    return json_array(rng)[:-rng.randint(2, 30)]


def json_lines(rng):
    lines = [json.dumps(json_article(rng, some_id(rng)))
             for _ in range(rng.randint(1, 6))]
    if rng.random() < 0.2:
        lines.insert(rng.randrange(len(lines) + 1), '{"title": "cut sh')
    return "\n".join(lines)


def page(rng):
    title, _, paragraphs = text_of(rng)
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (f"<html><head><title>{title}</title></head><body><article>"
            f"<h1>{title}</h1>{body}</article></body></html>")


def empty_page(_):
    return "<html><head></head><body><script>x()</script></body></html>"


def sgml(rng):
    return "\n".join(
        f"<DOC>\n<DOCNO> {rng.choice(OWN_IDS)} </DOCNO>\n<HEAD>{title}</HEAD>\n"
        "<TEXT>\n" + "\n".join(paragraphs) + "\n</TEXT>\n</DOC>"
        for title, _, paragraphs in
        (text_of(rng) for _ in range(rng.randint(1, 3))))


FORMATS = {".txt": [plain_text], ".json": [one_json, json_array],
           ".jsonl": [json_lines], ".html": [page], ".sgml": [sgml]}
BROKEN = {".json": [broken_json], ".html": [empty_page]}


def content(rng, name):
    """Of a file of that name: now and then nothing, no text, or broken."""
    extension = os.path.splitext(name)[1]
    chance = rng.random()
    if chance < 0.04:
        return b""
    if chance < 0.07:
        return b"\0\1\2" * 50
    kinds = FORMATS[extension]
    if chance < 0.17:
        kinds = BROKEN.get(extension, kinds)
    return rng.choice(kinds)(rng).encode()
