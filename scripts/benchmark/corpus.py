"""A collection of any size that grows as the Reuters articles do.

It begins with them. Each further article has the layout of one of them and
sentences of some with its topic, and every rare word in them gives way to
another one: a new one as often as Heaps' law asks for it.
"""

import collections
import datetime
import random
import re

from benchmark.vocabulary import KINDS, WORD, Law, Vocabulary, like

RARE = 5
RELATED = 4
A_DAY = 100
FIRST_MADE = datetime.date(1988, 1, 1)
SENTENCE_END = re.compile(r"(?<=[a-z)\"]{2}[.!?]) (?=[A-Z\"])")

# What stands between rare words, and the rare words with their kinds.
Template = collections.namedtuple("Template", "pieces rare")


def parts_of(article):
    """Title and paragraphs as they are printed."""
    body = list(article.paragraphs)
    if body and article.dateline:
        body[0] = f"{article.dateline} {body[0]}"
    return [article.title, *body, *filter(None, [article.signature])]


def text_of(article):
    """The article as the text of a file."""
    title, *body = parts_of(article)
    return "\n\n".join([f"{title}\n{article.date}", *body]) + "\n"


def words_of(article):
    return WORD.findall("\n".join(parts_of(article)))


class Corpus:
    def __init__(self, articles, seed=1):
        self.originals = articles
        self.random = random.Random(seed)
        self.counts = collections.Counter()
        lowercase = set()
        for article in articles:
            words = words_of(article)
            lowercase.update(word for word in words if word.islower())
            self.counts.update(word.lower() for word in words)
        self.vocabulary = Vocabulary(lowercase, seed)
        self.length = 0
        self.distinct_in_article = 0
        self.measure_growth()
        self.read_templates()

    def count(self, words):
        """Adds an article to what is known of the collection's size."""
        self.length += len(words)
        self.distinct_in_article += len(set(words))

    def measure_growth(self):
        """Reads the originals in their order and fits the laws to their growth
        from an eighth to the whole."""
        vocabulary, points = self.vocabulary, []
        for number, article in enumerate(self.originals, 1):
            words = [word.lower() for word in words_of(article)]
            self.count(words)
            for word in words:
                kind = vocabulary.kind(word)
                vocabulary.distinct[kind].add(word)
                if self.counts[word] <= RARE:
                    vocabulary.uses[kind].append(word)
            if number % 500 == 0 or number == len(self.originals):
                points.append((self.length, vocabulary.sizes()))
        for place, kind in enumerate(KINDS):
            vocabulary.laws[kind] = Law([(n, sizes[place]) for n, sizes in points
                                         if n >= self.length / 8])

    def template(self, text):
        pieces, rare, end = [], [], 0
        for found in WORD.finditer(text):
            word = found.group()
            if self.counts[word.lower()] <= RARE:
                pieces.append(text[end:found.start()])
                rare.append((word, self.vocabulary.kind(word.lower())))
                end = found.end()
        pieces.append(text[end:])
        return Template(tuple(pieces), tuple(rare))

    def read_templates(self):
        """Sentences by paragraph of each original, and originals by topic."""
        self.titles, self.bodies = [], []
        self.of_topic = collections.defaultdict(list)
        for number, article in enumerate(self.originals):
            self.titles.append(self.template(article.title))
            self.bodies.append([
                [self.template(sentence)
                 for sentence in SENTENCE_END.split(paragraph)]
                for paragraph in article.paragraphs])
            self.of_topic[article.topic].append(number)

    def fill(self, template, chosen):
        """The text of a template; chosen keeps what stands for which rare word
        all through an article."""
        parts = [template.pieces[0]]
        for (word, kind), piece in zip(template.rare, template.pieces[1:]):
            other = chosen.get(word.lower())
            if other is None:
                other = self.vocabulary.rare_word(kind)
                chosen[word.lower()] = other
            parts += like(word, other), piece
        return "".join(parts)

    def make(self, number):
        place = self.random.randrange(len(self.originals))
        layout = self.originals[place]
        topic = self.of_topic[layout.topic]
        sentences = [sentence for _ in range(RELATED)
                     for paragraph in self.bodies[self.random.choice(topic)]
                     for sentence in paragraph]
        self.vocabulary.allow(self.length)
        chosen = {}
        title = self.fill(self.titles[place], chosen)
        body = [" ".join(self.fill(self.random.choice(sentences), chosen)
                         for _ in paragraph)
                for paragraph in self.bodies[place]] if sentences else []
        day = FIRST_MADE + datetime.timedelta(days=number // A_DAY)
        article = layout._replace(title=title, date=day.isoformat(),
                                  paragraphs=body)
        self.count([word.lower() for word in words_of(article)])
        return article

    def articles(self, count):
        """The first so many articles of the collection."""
        yield from self.originals[:count]
        for number in range(count - len(self.originals)):
            yield self.make(number)
