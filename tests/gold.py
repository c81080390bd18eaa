#!/usr/bin/env python3
"""Compares what Dateline finds in the sample corpus with its gold.

usage: gold.py BIN_FOLDER SOURCE_FOLDER

Prints precision, recall and F1 of persons, organisations (where the gold has
them), countries, countries that articles are about, removed lines, languages and
dates; F1 of persons and countries in each language; and MAP and nDCG@10 of the
queries. Fails when a figure is below the one in corpus/gold/floor.json; -v lists
the errors.
"""

import collections
import json
import math
import os
import subprocess
import sys
import tempfile
import unicodedata


def fold(name):
    plain = unicodedata.normalize("NFKD", name.lower().replace("’", "'"))
    kept = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(kept.replace(".", "").replace("-", " ").split())


class Index:
    def __init__(self, programs, source, folder):
        database = "--db=" + os.path.join(folder, "index")
        self.search = [os.path.join(programs, "dateline-search"), database]
        subprocess.run([os.path.join(programs, "dateline-index"), database,
                        os.path.join(source, "corpus", "articles")],
                       check=True, stderr=subprocess.DEVNULL)

    def lines(self, *arguments):
        output = subprocess.run(self.search + list(arguments), check=True,
                                stdout=subprocess.PIPE).stdout
        return [json.loads(line) for line in output.decode().splitlines()]

    def articles(self):
        """Every article as --show prints it, by id."""
        hits = self.lines("--limit=all", "--facets=none", "--format=jsonl", "*")
        shown = {}
        for hit in hits:
            output = subprocess.run(
                self.search + ["--format=json", "--show=" + hit["id"]],
                check=True, stdout=subprocess.PIPE).stdout
            shown[hit["id"]] = json.loads(output)
        return shown

    def answers(self, queries):
        """The ids found for each query, best first."""
        return {answer["query"]["id"]: [hit["id"] for hit in answer["hits"]]
                for answer in self.lines("--batch=" + queries, "--limit=1000",
                                         "--facets=none")}


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

    def names(self, name, found, gold):
        """`gold`: the forms that each may be found by; each counts once."""
        left = {forms[0]: set(map(fold, forms)) for forms in gold}
        for one in sorted(found):
            key = next((k for k, v in left.items() if fold(one) in v), None)
            if key is None:
                self.extra += 1
                self.errors.append(f"{name}: + {one}")
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
        "persons", "organisations", "countries", "about", "removed",
        "language", "date")}
    for line in gold:
        name = line["id"]
        article = articles[name]
        codes = {c["code"] for c in article["countries"]}
        about = {c["code"] for c in article["countries"] if c["about"]}
        scores["persons"].names(
            name, {p["name"] for p in article["persons"]},
            [(p["fullest"], p["name"]) for p in line["persons"]])
        if "organisations" in line:
            scores["organisations"].names(
                name, {o["name"] for o in article["organisations"]},
                [(o["name"], *o["forms"]) for o in line["organisations"]])
        scores["countries"].sets(
            name, codes, set(line["named"]) | set(line["implied"]))
        scores["about"].sets(name, about, set(line["about"]))
        scores["removed"].sets(
            name, set(article["removed"]), set(line["removed"]))
        for key in ("language", "date"):
            scores[key].sets(name, {article[key]}, {line[key]})
    return scores


def average_precision(ids, grades):
    right = total = 0
    for rank, name in enumerate(ids, 1):
        if name in grades:
            right += 1
            total += right / rank
    return total / len(grades)


def ndcg(ids, grades, depth=10):
    def gain(values):
        return sum(value / math.log2(rank + 1)
                   for rank, value in enumerate(values[:depth], 1))
    return (gain([grades.get(name, 0) for name in ids]) /
            gain(sorted(grades.values(), reverse=True)))


def rank(index, folder):
    """MAP and nDCG@10, with the queries below 1 as errors."""
    grades = collections.defaultdict(dict)
    with open(os.path.join(folder, "qrels.txt"), encoding="utf-8") as file:
        for query, _, name, grade in map(str.split, file):
            grades[query][name] = int(grade)
    answers = index.answers(os.path.join(folder, "queries.tsv"))
    result = {}
    for name, measure in (("MAP", average_precision), ("nDCG@10", ndcg)):
        each = {query: measure(answers.get(query, []), judged)
                for query, judged in grades.items()}
        result[name] = (sum(each.values()) / len(each), [
            f"query {query}: {value:.3f}"
            for query, value in each.items() if value < 0.9995])
    return result


def by_language(articles, gold):
    for language in sorted({line["language"] for line in gold}):
        some = [line for line in gold if line["language"] == language]
        scores = compare(articles, some)
        print(f"{language:<5} {len(some):3} articles"
              f"   persons {scores['persons'].figures()[2]:.3f}"
              f"   countries {scores['countries'].figures()[2]:.3f}"
              f"   about {scores['about'].figures()[2]:.3f}")


def main():
    arguments = [a for a in sys.argv[1:] if a != "-v"]
    programs, source = map(os.path.realpath, arguments)
    folder = os.path.join(source, "corpus", "gold")
    with open(os.path.join(folder, "articles.jsonl"), encoding="utf-8") as file:
        gold = [json.loads(line) for line in file]
    with open(os.path.join(folder, "floor.json"), encoding="utf-8") as file:
        floor = json.load(file)
    with tempfile.TemporaryDirectory(prefix="dateline-") as scratch:
        index = Index(programs, source, scratch)
        articles = index.articles()
        ranking = rank(index, folder)
    low = []

    def check(name, value, errors):
        if round(value, 3) < floor[name]:
            low.append(name)
        if "-v" in sys.argv or name in low:
            print("".join(f"  {error}\n" for error in errors), end="")

    print(f"{len(gold)} articles    precision  recall     F1  floor")
    for name, score in compare(articles, gold).items():
        precision, recall, f1 = score.figures()
        print(f"{name:<13} {precision:10.3f} {recall:7.3f} {f1:6.3f} "
              f"{floor[name]:6.3f}")
        check(name, f1, score.errors)
    by_language(articles, gold)
    for name, (value, errors) in ranking.items():
        print(f"{name:<8} of the queries {value:14.3f} {floor[name]:6.3f}")
        check(name, value, errors)
    sys.exit("below the floor: " + ", ".join(low) if low else 0)


main()
