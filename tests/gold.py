#!/usr/bin/env python3
"""Compares what Dateline finds in the sample corpus with its gold.

usage: gold.py BIN_FOLDER SOURCE_FOLDER

Prints precision, recall and F1 of persons, countries, countries that articles
are about and removed lines, and the share of right languages and dates. Fails
when a figure is below the one in corpus/gold/floor.json; -v lists the errors.
"""

import json
import os
import subprocess
import sys
import tempfile
import unicodedata


def fold(name):
    plain = unicodedata.normalize("NFKD", name.lower().replace("’", "'"))
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(kept.replace(".", "").replace("-", " ").split())


def indexed(programs, source):
    """Every article as --show prints it, by id."""
    with tempfile.TemporaryDirectory(prefix="dateline-") as folder:
        index = os.path.join(folder, "index")
        search = [os.path.join(programs, "dateline-search"), "--db=" + index]
        subprocess.run([os.path.join(programs, "dateline-index"),
                        "--db=" + index,
                        os.path.join(source, "corpus", "articles")],
                       check=True, stderr=subprocess.DEVNULL)
        hits = subprocess.run(search + ["--limit=all", "--facets=none",
                                        "--format=jsonl", "*"],
                              check=True, stdout=subprocess.PIPE).stdout
        for line in hits.decode().splitlines():
            name = json.loads(line)["id"]
            shown = subprocess.run(search + ["--format=json", "--show=" + name],
                                   check=True, stdout=subprocess.PIPE).stdout
            yield name, json.loads(shown)


class Score:
    def __init__(self):
        self.right = self.extra = self.missed = 0
        self.errors = []

    def sets(self, name, found, gold):
        self.right += len(found & gold)
        self.extra += len(found - gold)
        self.missed += len(gold - found)
        self.errors += [f"{name}: + {x}" for x in sorted(found - gold)]
        self.errors += [f"{name}: - {x}" for x in sorted(gold - found)]

    def persons(self, name, found, gold):
        left = {fold(p["fullest"]): {fold(p["fullest"]), fold(p["name"])}
                for p in gold}
        for person in sorted(found):
            key = next((k for k, v in left.items() if fold(person) in v), None)
            if key is None:
                self.extra += 1
                self.errors.append(f"{name}: + {person}")
            else:
                self.right += 1
                del left[key]
        self.missed += len(left)
        self.errors += [f"{name}: - {x}" for x in sorted(left)]

    def figures(self):
        precision = self.right / (self.right + self.extra or 1)
        recall = self.right / (self.right + self.missed or 1)
        total = precision + recall
        return precision, recall, 2 * precision * recall / total if total else 0


def compare(articles, gold):
    scores = {name: Score() for name in (
        "persons", "countries", "about", "removed", "language", "date")}
    for line in gold:
        name = line["id"]
        article = articles[name]
        codes = {c["code"] for c in article["countries"]}
        about = {c["code"] for c in article["countries"] if c["about"]}
        scores["persons"].persons(
            name, {p["name"] for p in article["persons"]}, line["persons"])
        scores["countries"].sets(
            name, codes, set(line["named"]) | set(line["implied"]))
        scores["about"].sets(name, about, set(line["about"]))
        scores["removed"].sets(
            name, set(article["removed"]), set(line["removed"]))
        for key in ("language", "date"):
            scores[key].sets(name, {article[key]}, {line[key]})
    return scores


def main():
    arguments = [a for a in sys.argv[1:] if a != "-v"]
    programs, source = map(os.path.realpath, arguments)
    folder = os.path.join(source, "corpus", "gold")
    with open(os.path.join(folder, "articles.jsonl"), encoding="utf-8") as file:
        gold = [json.loads(line) for line in file]
    with open(os.path.join(folder, "floor.json"), encoding="utf-8") as file:
        floor = json.load(file)
    scores = compare(dict(indexed(programs, source)), gold)
    low = []
    print(f"{len(gold)} articles   precision  recall     F1  floor")
    for name, score in scores.items():
        precision, recall, f1 = score.figures()
        print(f"{name:<12} {precision:10.3f} {recall:7.3f} {f1:6.3f} "
              f"{floor[name]:6.3f}")
        if round(f1, 3) < floor[name]:
            low.append(name)
        if "-v" in sys.argv or name in low:
            print("\n".join("  " + error for error in score.errors))
    sys.exit("below the floor: " + ", ".join(low) if low else 0)


main()
