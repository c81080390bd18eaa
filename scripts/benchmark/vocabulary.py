"""The words of a growing collection: how many there are, and new ones.

By Heaps' law a collection of n words has about K n^b distinct ones. Words, names
and numbers grow at rates of their own, so each kind has its own law.
"""

import math
import random
import re

KINDS = ("words", "names", "numbers")
WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")


class Law:
    """K n^b through points (n, distinct), by least squares of the logarithms."""

    def __init__(self, points):
        pairs = [(math.log(n), math.log(distinct)) for n, distinct in points]
        middle_x = sum(x for x, _ in pairs) / len(pairs)
        middle_y = sum(y for _, y in pairs) / len(pairs)
        self.power = (sum((x - middle_x) * (y - middle_y) for x, y in pairs) /
                      sum((x - middle_x) ** 2 for x, _ in pairs))
        # The curve goes on from the last point, whatever the fit says of it.
        self.last_n, self.last = points[-1]

    def at(self, n):
        return self.last * (n / self.last_n) ** self.power


def like(pattern, word):
    """The word in the case of the pattern."""
    if pattern.isupper() and len(pattern) > 1:
        return word.upper()
    return word.capitalize() if pattern[0].isupper() else word


class Vocabulary:
    """Distinct words of each kind, how they should grow, and the uses of rare
    ones, from which a word is drawn as often as it was used before."""

    def __init__(self, lowercase, seed):
        self.lowercase = lowercase
        self.distinct = {kind: set() for kind in KINDS}
        self.uses = {kind: [] for kind in KINDS}
        self.laws = {}
        self.room = {}
        self.random = random.Random(seed)

    def kind(self, word):
        if word[0].isdigit():
            return "numbers"
        return "words" if word in self.lowercase else "names"

    def sizes(self):
        return [len(self.distinct[kind]) for kind in KINDS]

    def allow(self, n):
        """Sets how many words there may be where the collection has n."""
        self.room = {kind: law.at(n) for kind, law in self.laws.items()}

    def rare_word(self, kind):
        """A word for the place of a rare one: new where there is room."""
        known = self.distinct[kind]
        if len(known) < self.room[kind]:
            word = self.new_word(kind)
            known.add(word)
        else:
            word = self.random.choice(self.uses[kind])
        self.uses[kind].append(word)
        return word

    def new_word(self, kind):
        uses = self.uses[kind]
        while True:
            first = self.random.choice(uses)
            if kind == "numbers":
                word = self.other_digits(first)
            else:
                second = self.random.choice(uses)
                word = (first[:(len(first) + 1) // 2] +
                        second[len(second) // 2:])
            if not any(word in known for known in self.distinct.values()):
                return word

    def other_digits(self, number):
        digits = (str(self.random.randrange(10)) if c.isdigit() else c
                  for c in number)
        leading = self.random.choice("123456789")
        return leading + "".join(digits)[1:]
