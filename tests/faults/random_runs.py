#!/usr/bin/env python3
"""Compares an index that many runs have kept with one made in one go.

usage: random_runs.py BIN_FOLDER [--rounds=N] [--keep]

Folders of articles in several formats change at random, and after each change
a run follows. Then the index must hold what a new index of the same articles
holds: hits, scores, facets, texts. Files that are rejected, cannot be read or
have vanished in great number count as they were before, as documented. The
numbers that the run reports must add up, and the same run again must find
nothing to do. Says which seed DATELINE_SEED repeats; --keep leaves the folder
for a look after a failure.
"""

import collections
import fnmatch
import json
import math
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

import collection

QUERIES = collection.QUERIES + ["harbour OR bridge", "printers", "markets"]
FACETS = "country,about,person,source,language,year,month,day"
OWN_IDS = [f"story-{number}" for number in range(60)]
SOURCES = ["Evening Post", "Harbour Herald", "!!!", None]
NOBODY = 65534


class Failure(Exception):
    pass


def require(condition, message):
    if not condition:
        raise Failure(message)


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


class Folder:
    """The articles on the disk, and what may happen to them."""

    def __init__(self, path, rng, can_be_unreadable):
        self.path, self.rng = path, rng
        self.can_be_unreadable = can_be_unreadable
        self.roots = [os.path.join(path, name) for name in
                      ("one/inner", "one", "two", "three.jsonl")]
        for folder in ("one/inner/deep", "one/a", "two/a", "two/inner"):
            os.makedirs(os.path.join(path, folder))
        self.write(self.roots[3])
        for _ in range(60):
            self.add()

    def files(self):
        found = []
        for folder, _, names in os.walk(self.path):
            found += [os.path.join(folder, name) for name in names
                      if not name.startswith("base-")]
        return sorted(found)

    def folders(self):
        return sorted(folder for folder, _, _ in os.walk(self.path)
                      if folder != self.path and os.access(folder, os.W_OK))

    def write(self, path):
        if os.path.lexists(path) and not os.access(path, os.W_OK):
            return
        with open(path, "wb") as file:
            file.write(content(self.rng, path))

    def fresh_path(self):
        name = f"{self.rng.randrange(300)}{self.rng.choice(list(FORMATS))}"
        if self.rng.random() < 0.1:
            name = self.rng.choice(["é ", "new\nline", "~x", "#3", "a'"]) + name
        return os.path.join(self.rng.choice(self.folders()), name)

    def add(self):
        self.write(self.fresh_path())

    def change(self):
        self.write(self.rng.choice(self.files()))

    def delete(self):
        path = self.rng.choice(self.files())
        if path not in self.roots and os.access(os.path.dirname(path), os.W_OK):
            os.remove(path)

    def rename(self):
        path = self.rng.choice(self.files())
        if path not in self.roots and os.access(os.path.dirname(path), os.W_OK):
            os.rename(path, self.fresh_path())

    def touch(self):
        path = self.rng.choice(self.files())
        when = time.time() + self.rng.choice([-10**8, -5, 0, 10**6])
        os.utime(path, (when, when), follow_symlinks=False)

    def change_in_secret(self):
        """Another content of the same size, with the time set back."""
        path = self.rng.choice(self.files())
        if not os.access(path, os.R_OK | os.W_OK):
            return
        status = os.stat(path)
        with open(path, "rb") as file:
            data = file.read()
        with open(path, "wb") as file:
            file.write(data.replace(b"minister", b"director"))
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))

    def link(self):
        source, path = self.rng.choice(self.files()), self.fresh_path()
        if not os.path.lexists(path):
            make = self.rng.choice([os.link, os.symlink])
            try:
                make(source, path)
            except PermissionError:
                pass  # another's, or protected_hardlinks

    def nest(self):
        folder = os.path.join(self.rng.choice(self.folders()),
                              f"n{self.rng.randrange(4)}")
        if folder.count("/") < 14:
            os.makedirs(folder, exist_ok=True)

    def move_folder(self):
        folder = self.rng.choice(self.folders())
        goal = os.path.join(self.rng.choice(self.folders()),
                            f"m{self.rng.randrange(4)}")
        within = any(root == folder or root.startswith(folder + "/")
                     for root in self.roots)
        if within or (goal + "/").startswith(folder + "/"):
            return
        if os.access(os.path.dirname(folder), os.W_OK) and \
                not os.path.lexists(goal):
            os.rename(folder, goal)

    def empty_folder(self):
        folder = self.rng.choice(self.folders())
        for path in self.files():
            if path.startswith(folder + "/") and path not in self.roots and \
                    os.access(os.path.dirname(path), os.W_OK):
                os.remove(path)

    def lock(self):
        if not self.can_be_unreadable:
            return
        path = self.rng.choice(self.files() + self.folders())
        if not os.path.islink(path) and path not in self.roots:
            os.chmod(path, 0)

    def unlock(self):
        """All that is locked, folders within locked ones too."""
        for folder, folders, files in os.walk(self.path):
            for name in folders + files:
                path = os.path.join(folder, name)
                if not os.path.islink(path) and not os.access(path, os.W_OK):
                    os.chmod(path, 0o755)

    def heal(self, root):
        """No file below is unreadable or will be rejected."""
        self.unlock()
        for path in self.files():
            if path.startswith(root + "/"):
                if os.path.islink(path):
                    os.remove(path)
                kind = FORMATS[os.path.splitext(path)[1]][0]
                with open(path, "wb") as file:
                    file.write(kind(self.rng).encode())

    def alter(self):
        often = [self.add] * 6 + [self.change] * 6
        seldom = [self.delete, self.rename, self.touch, self.change_in_secret,
                  self.link, self.nest]
        rare = [self.move_folder, self.lock, self.unlock]
        few = self.rng.choice([1, 2, 5, 10, 30])
        for _ in range(self.rng.choice([0, few, few, few, 300])):
            self.rng.choice(often + seldom * 2)()
        if self.rng.random() < 0.6:
            self.rng.choice(rare)()
        if self.rng.random() < 0.1:
            self.empty_folder()


def walk(root, excluded, failed):
    """Path and content (None: unreadable) of the files that a run meets."""
    if os.path.isfile(root):
        return {root: read(root)}
    met = {}
    try:
        names = os.listdir(root)
    except PermissionError:
        failed.add(root)
        return met
    for name in names:
        path = os.path.join(root, name)
        if name.startswith(".") or any(fnmatch.fnmatchcase(name, pattern)
                                       for pattern in excluded):
            continue
        if os.path.isdir(path):
            if not os.path.islink(path):
                met.update(walk(path, excluded, failed))
            continue
        try:
            os.stat(path)
        except PermissionError:
            failed.add(root)
        except OSError:
            continue
        else:
            met[path] = read(path)
    return met


def read(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except PermissionError:
        return None


def is_within(path, folder):
    return path == folder or path.startswith(folder + "/")


class Model:
    """What the index should hold: of each PATH, in the order of the first run,
    the files with the contents that count."""

    def __init__(self):
        self.recorded = []  # PATHs
        self.holds = {}     # PATH -> file -> content that counts
        self.known = {}     # PATH -> files that the journal has
        self.lines = {}     # of standard input: id -> line
        self.refused = set()  # files that have vanished, but are kept

    def root_of(self, path):
        return next((root for root in self.recorded if is_within(path, root)),
                    None)

    def record(self, named):
        """Returns the PATHs to be read and those absorbed by one of them."""
        absorbed = [root for root in self.recorded
                    if any(root != path and is_within(root, path)
                           for path in named)]
        absorbed_holds = {}
        for root in absorbed:
            self.recorded.remove(root)
            outer = next(path for path in named if is_within(root, path))
            absorbed_holds.setdefault(outer, []).append(
                (self.holds.pop(root), self.known.pop(root)))
            self.refused -= absorbed_holds[outer][-1][1]
        for path in named:
            if path not in self.recorded:
                self.recorded.append(path)
                self.holds[path], self.known[path] = {}, set()
        for outer, pairs in absorbed_holds.items():
            for holds, _ in pairs:
                self.holds[outer].update(holds)
        return absorbed_holds

    def forget(self, root):
        self.recorded.remove(root)
        del self.holds[root]
        self.refused -= self.known.pop(root)
        if root == "-":
            self.lines.clear()


class Trial:
    """The programs, the index that is kept and the one made anew."""

    def __init__(self, programs, base, rng):
        self.programs, self.base, self.rng = programs, base, rng
        self.index = os.path.join(base, "index")
        self.folder = Folder(os.path.join(base, "area"), rng,
                             os.geteuid() != 0)
        self.model = Model()
        self.articles = 0            # in the index
        self.hits = {}               # id -> hit, as they were
        self.paths_taken = collections.Counter()
        self.last = ""

    def run(self, index, arguments, stdin=b""):
        report = os.path.join(self.base, "report.json")
        if os.path.exists(report):
            os.remove(report)
        command = [os.path.join(self.programs, "dateline-index"),
                   "--db=" + index, "--report=" + report] + arguments
        self.last = " ".join(command)
        done = subprocess.run(command, input=stdin, stderr=subprocess.PIPE,
                              check=False)
        if not os.path.exists(report):
            return done.returncode, done.stderr.decode(errors="replace"), None
        with open(report, encoding="utf-8") as file:
            return done.returncode, done.stderr.decode(errors="replace"), \
                json.load(file)

    def search(self, index, arguments):
        done = subprocess.run(
            [os.path.join(self.programs, "dateline-search"), "--db=" + index]
            + arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            check=False)
        require(done.returncode in (0, 1), "search: " + done.stderr.decode())
        return done.stdout.decode()

    def state(self, index):
        """All that a reader sees."""
        everything = json.loads(self.search(
            index, ["*", "--limit=all", "--facets=" + FACETS,
                    "--facet-size=all", "--format=json"]))
        queries = os.path.join(self.base, "queries.tsv")
        with open(queries, "w", encoding="utf-8") as file:
            for number, query in enumerate(QUERIES):
                file.write(f"{number}\t{query}\n")
        answers = self.search(index, ["--batch=" + queries, "--limit=all"])
        state = {"facets": everything["facets"],
                 "hits": {comparable_id(hit["id"]): comparable(hit)
                          for hit in everything["hits"]}}
        require(len(state["hits"]) == len(everything["hits"]),
                "ids are not unique")
        for line in answers.splitlines():
            answer = json.loads(line)
            state[QUERIES[int(answer["query"]["id"])]] = {
                "total": answer["total"],
                "scores": {comparable_id(hit["id"]): hit["score"]
                           for hit in answer["hits"]}}
        return state

    def in_one_go(self):
        """State, report of a new index of what counts."""
        index = os.path.join(self.base, "fresh")
        shutil.rmtree(index, ignore_errors=True)
        shadow = os.path.join(self.base, "shadow")
        shutil.rmtree(shadow, ignore_errors=True)
        hidden = os.path.join(self.base, "hidden")
        for root in self.model.recorded:
            if root == "-":
                continue
            path = os.path.join(shadow, os.path.relpath(root, self.folder.path))
            if not root.endswith(".jsonl"):
                os.makedirs(path, exist_ok=True)
            for name, data in self.model.holds[root].items():
                path = os.path.join(shadow,
                                    os.path.relpath(name, self.folder.path))
                os.makedirs(os.path.dirname(path), exist_ok=True)
                with open(path, "wb") as file:
                    file.write(data)
        os.makedirs(shadow, exist_ok=True)
        os.rename(self.folder.path, hidden)
        os.rename(shadow, self.folder.path)
        lines = "\n".join(self.model.lines.values()).encode()
        roots = [root for root in self.model.recorded
                 if root == "-" or os.path.exists(root)]
        try:
            status, message, report = self.run(index, roots, lines)
        finally:
            os.rename(self.folder.path, shadow)
            os.rename(hidden, self.folder.path)
        if not roots:
            return None, {"rejected": []}
        require(report is not None, f"the new index: {status} {message}")
        return self.state(index), report

    def choose(self):
        """Arguments of the next run: PATHs named, and the options."""
        rng, model = self.rng, self.model
        options, excluded, forgotten = [f"--jobs={rng.randint(1, 4)}"], [], []
        if rng.random() < 0.15:
            excluded = [rng.choice(["*.html", "1*", "a", "deep", "*.jsonl"])]
            options.append("--exclude=" + excluded[0])
        if rng.random() < 0.3:
            options.append("--prune")
        if model.recorded and rng.random() < 0.12:
            forgotten = [rng.choice(model.recorded)]
            spelled = forgotten[0]
            if spelled != "-":
                spelled += rng.choice(["", "/"])
            options += ["--forget=" + spelled] * rng.choice([1, 1, 2])
        candidates = self.folder.roots + ["-"]
        named = rng.sample(candidates, rng.choice([0, 1, 1, 2, 3]))
        if not any(root != "-" for root in model.recorded) and not forgotten:
            named = named or [self.folder.roots[2]]
        return options, excluded, forgotten, named

    def input(self):
        """Lines of standard input with an id each, also of earlier ones."""
        lines = {}
        for _ in range(self.rng.choice([0, 1, 3, 60, 120])):
            own_id = self.rng.choice(
                OWN_IDS + [f"wire-{number}" for number in range(90)])
            lines[own_id] = json.dumps(json_article(self.rng, own_id))
        return lines

    def is_refused(self, named):
        """Whether a PATH named lies within a recorded one."""
        return any(is_within(path, root) and path != root
                   for path in named for root in self.model.recorded)

    def round(self):
        self.folder.alter()
        options, excluded, forgotten, named = self.choose()
        outermost = [path for path in named
                     if not any(other != path and is_within(path, other)
                                for other in named)]
        for root in self.model.recorded:
            # What is kept of a PATH that is absorbed has ids of its own.
            if any(root != path and is_within(root, path) for path in named):
                self.folder.heal(root)
        lines = self.input() if "-" in named else {}
        stdin = "\n".join(lines.values()).encode()
        before = os.path.exists(os.path.join(self.index, "XAPIANDB"))
        generation = self.generation()
        status, message, report = self.run(self.index, options + named, stdin)
        remaining = [root for root in self.model.recorded
                     if root not in forgotten]
        if any(is_within(path, root) and path != root
               for path in outermost for root in remaining):
            require(status == 2 and "is part of" in message,
                    f"a PATH within a recorded one: {status} {message}")
            return
        require(status in (0, 1), f"exit status {status}: {message}")
        if before:
            same = generation == self.generation()
            self.paths_taken["in place" if same else "generation"] += 1
        expected = self.expect(report, excluded, forgotten, outermost,
                               "--prune" in options, lines)
        self.compare(report, expected)
        if self.rng.random() < 0.5:
            again = [option for option in options if "--forget" not in option]
            read_now = [root for root in outermost if root != "-"]
            if read_now or not (forgotten or named):
                self.repeat(again + read_now, report, expected)

    def generation(self):
        try:
            with open(os.path.join(self.index, "XAPIANDB")) as file:
                return file.read()
        except FileNotFoundError:
            return None

    def expect(self, report, excluded, forgotten, named, prune, lines):
        """Brings the model up to date; returns what the report should say."""
        model = self.model
        whole = {entry["file"] for entry in report["rejected"]
                 if entry["ordinal"] is None}
        for root in forgotten:
            model.forget(root)
        absorbed = model.record(named) if named else {}
        read_roots = named or ([] if forgotten else list(model.recorded))
        read_roots = [root for root in model.recorded
                      if root in read_roots and root != "-"]
        unchanged_later, current = set(), {}
        for root in read_roots:
            failed = set()
            met = walk(root, excluded, failed)
            self.vanish(root, met, failed, prune, absorbed, report)
            holds, known = model.holds[root], model.known[root]
            for path, data in met.items():
                if data is None:
                    require(path in whole, f"{path!r} is not reported")
                    continue
                known.add(path)
                unchanged_later.add(path)
                if path in whole and self.had_articles(path):
                    continue
                holds[path] = current[path] = data
        if "-" in read_roots or "-" in named:
            model.lines.update(lines)
        return {"unchanged": unchanged_later, "current": current}

    def vanish(self, root, met, failed, prune, absorbed, report):
        holds, known = self.model.holds[root], self.model.known[root]
        def is_kept(path):
            return any(is_within(path, folder) for folder in failed) and \
                self.had_articles(path)
        inherited = {path for _, names in absorbed.get(root, [])
                     for path in names}
        gone = {path for path in known if path not in met and not is_kept(path)}
        self.model.refused -= set(met)
        refused = not prune and len(gone) > 20 and (
            len(gone) * 2 > len(known) or bool(gone & self.model.refused))
        said = any(entry["file"] == root and "have vanished" in entry["reason"]
                   for entry in report["rejected"])
        require(said == refused, f"{root}: {len(gone)} of {len(known)} files "
                f"have vanished, refused: {said}")
        if refused:
            self.model.refused |= gone
        else:
            known -= gone
            self.model.refused -= gone
        kept = gone if refused else set()
        known |= {path for path in inherited
                  if (met[path] is None if path in met else is_kept(path))}
        for path in [path for path in holds
                     if path not in met and path not in kept
                     and not is_kept(path)]:
            del holds[path]

    def had_articles(self, path):
        return any(hit["file"] == path for hit in self.hits.values())

    def compare(self, report, expected):
        count = report["articles"]
        require(self.articles + report["added"] - report["removed"] == count,
                f"{self.articles} articles before, now {count}: {summary(report)}")
        kept, (fresh, anew) = self.state(self.index), self.in_one_go()
        if fresh is None:
            require(count == 0, f"{count} articles of no PATH")
            fresh = kept
        difference = first_difference(kept, fresh, "")
        require(difference is None, f"index kept and made anew: {difference}")
        require(count == len(kept["hits"]),
                f"{count} articles reported, {len(kept['hits'])} found")
        self.articles, self.hits = count, kept["hits"]
        names = set(expected["current"])
        require(rejections(report, names) == rejections(anew, names),
                f"rejected: {rejections(report, names)} "
                f"but anew {rejections(anew, names)}")
        for name in self.rng.sample(sorted(kept["hits"]),
                                    min(3, len(kept["hits"]))):
            if "~-#" in name or name.startswith("-#"):
                continue
            shown = [self.search(index, ["--show=" + name]) for index in
                     (self.index, os.path.join(self.base, "fresh"))]
            require(shown[0] == shown[1], f"--show={name} differs")

    def repeat(self, arguments, report, expected):
        status, message, again = self.run(self.index, arguments)
        require(again is not None, f"the same again: {status} {message}")
        found = sum(1 for hit in self.hits.values()
                    if hit["file"] in expected["unchanged"])
        for name, value in (("added", 0), ("updated", 0), ("removed", 0),
                            ("renamed", 0), ("unchanged", found),
                            ("articles", self.articles)):
            require(again[name] == value, f"the same again: {value} {name} "
                    f"expected: {summary(again)}")
        require(all_rejections(again) == all_rejections(report),
                f"the same again: rejected {all_rejections(again)}, "
                f"was {all_rejections(report)}")


def comparable_id(text):
    """Articles of standard input are numbered by the run that read them."""
    return re.sub(r"~-#\d+$", "~-#", text)


def comparable(hit):
    kept = {name: value for name, value in hit.items() if name != "rank"}
    kept["id"] = comparable_id(hit["id"])
    if hit["file"] == "-":
        del kept["ordinal"]
    return kept


def first_difference(a, b, path):
    if isinstance(a, float) or isinstance(b, float):
        same = math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-9)
        return None if same else f"{path}: {a} {b}"
    if isinstance(a, dict) and isinstance(b, dict):
        for key in sorted(set(a) | set(b)):
            if key not in a or key not in b:
                return f"{path}/{key} only in the " + \
                    ("new one" if key in b else "kept one")
            found = first_difference(a[key], b[key], f"{path}/{key}")
            if found:
                return found
        return None
    if isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        for number, (x, y) in enumerate(zip(a, b)):
            found = first_difference(x, y, f"{path}[{number}]")
            if found:
                return found
        return None
    return None if a == b else f"{path}: {a!r} {b!r}"


def all_rejections(report):
    return sorted((entry["file"], entry["ordinal"] or 0,
                   re.sub(r"of its [\d,]+ files", "of its files",
                          entry["reason"]))
                  for entry in report["rejected"] if entry["file"] != "-")


def rejections(report, names):
    return [entry for entry in all_rejections(report) if entry[0] in names]


def summary(report):
    return ", ".join(f"{report[name]} {name}" for name in
                     ("added", "updated", "unchanged", "removed", "renamed",
                      "articles"))


def give_up_privileges(programs, base):
    """So that files can be unreadable; where the programs then still run."""
    if os.geteuid() != 0:
        return
    probe = os.path.join(base, "probe")
    os.makedirs(probe)
    os.chown(base, NOBODY, NOBODY)
    os.chown(probe, NOBODY, NOBODY)
    with open(os.path.join(probe, "a.txt"), "w", encoding="utf-8") as file:
        file.write(collection.article(1, 1))
    try:
        done = subprocess.run(
            [os.path.join(programs, "dateline-index"),
             "--db=" + os.path.join(probe, "index"), probe],
            stderr=subprocess.DEVNULL, user=NOBODY, group=NOBODY,
            extra_groups=[], check=False)
    except PermissionError:
        return
    if done.returncode == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def option(name, default):
    for argument in sys.argv[2:]:
        if argument.startswith(name + "="):
            return int(argument.split("=")[1])
    return default


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    programs = os.path.realpath(sys.argv[1])
    seed = int(os.environ.get("DATELINE_SEED", time.time_ns() % 10**9))
    rounds = option("--rounds", 12)
    print(f"{rounds} rounds, DATELINE_SEED={seed}", flush=True)
    base = os.path.realpath(tempfile.mkdtemp(prefix="dateline-"))
    trial = None
    try:
        give_up_privileges(programs, base)
        trial = Trial(programs, base, random.Random(seed))
        for number in range(1, rounds + 1):
            trial.round()
        print(f"{trial.articles} articles at the end; "
              + ", ".join(f"{name} {count}"
                          for name, count in sorted(trial.paths_taken.items())))
    except Failure as failure:
        sys.exit(f"FAILED in round {number}, DATELINE_SEED={seed}: {failure}\n"
                 f"after: {trial.last}")
    finally:
        if trial is not None:
            trial.folder.unlock()
        if "--keep" not in sys.argv:
            shutil.rmtree(base, ignore_errors=True)


main()
