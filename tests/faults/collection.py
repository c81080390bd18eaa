"""A folder of made-up articles that changes, for the tests of this folder."""

import os
import random

WORDS = """harbour council minister bridge tunnel budget election coffee wheat
earthquake hospital railway strike parliament embassy treaty summit reform
painter museum theatre goalkeeper striker season league factory refinery dock
satellite rocket vaccine laboratory harvest drought flood tariff currency bank
market shareholder merger court verdict appeal witness journalist editor printer
""".split()
PLACES = ["France", "Japan", "Brazil", "Kenya", "Norway", "Canada", "Chile"]
GIVEN = ["Anna", "Peter", "Maria", "John", "Ines", "Otto", "Vera", "Paul"]
SURNAMES = ["Lindqvist", "Okafor", "Marchetti", "Tanaka", "Novak", "Silva"]

QUERIES = WORDS[:12] + ["harbour bridge", "minister Lindqvist", "edition",
                        "coffee wheat France"]


def article(number, edition):
    """The text of an article; another edition is another text."""
    rng = random.Random(f"{number}.{edition}")
    person = f"{rng.choice(GIVEN)} {rng.choice(SURNAMES)}"
    sentences = [f"Edition {edition} of article {number}."]
    for _ in range(8):
        words = " ".join(rng.choice(WORDS) for _ in range(9))
        sentences.append(f"The minister said in {rng.choice(PLACES)} that "
                         f"{words}, and {person} agreed.")
    return (f"{rng.choice(WORDS).title()} {rng.choice(WORDS)} number {number}\n"
            f"\n{1 + number % 28} March {1950 + number % 70}\n\n"
            + "\n\n".join(sentences) + "\n")


def write(folder, number, edition):
    path = os.path.join(folder, f"{number // 500:03}", f"{number}.txt")
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(article(number, edition))


def remove(folder, number):
    os.remove(os.path.join(folder, f"{number // 500:03}", f"{number}.txt"))


def fill(folder, articles, edition=0):
    for number in range(articles):
        write(folder, number, edition)
