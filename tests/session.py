#!/usr/bin/env python3
"""Runs the terminal sessions of a file and compares all that they print.

usage: session.py BIN_FOLDER SOURCE_FOLDER FILE

FILE is Markdown (its ```console blocks) or a session (the whole file). A line
"$ COMMAND" is run by bash; the lines below it, up to the next command or a line
that begins with "#", are all it must print, standard error included, and
"[exit N]" at the end where it does not exit with 0. "[…]" stands for any text
within a line and, alone on a line, for any lines. Commands run one after the
other in a new folder that holds a copy of the project's corpus/, with the
programs on the PATH.
"""

import difflib
import os
import re
import shutil
import subprocess
import sys
import tempfile

ANY = "[…]"


def commands(path):
    """Yields (line number, command, expected lines)."""
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    inside = not path.endswith(".md")
    found = []
    for number, line in enumerate(lines, 1):
        if path.endswith(".md") and line.startswith("```"):
            inside = line == "```console"
        elif not inside or line.startswith("#"):
            found.append(None)
        elif line.startswith("$ "):
            found.append((number, line[2:], []))
        elif found and found[-1] is not None:
            found[-1][2].append(line)
    for entry in found:
        if entry is not None:
            while entry[2] and not entry[2][-1]:
                entry[2].pop()
            yield entry


def pattern(expected):
    parts = []
    for line in expected:
        if line == ANY:
            parts.append(r"(?:.*\n)*?")
        else:
            parts.append(".*?".join(map(re.escape, line.split(ANY))) + "\n")
    return "".join(parts)


def run(command, folder, programs):
    environment = dict(os.environ, PATH=programs + ":" + os.environ["PATH"],
                       LC_ALL="C.UTF-8", HOME=folder, COLUMNS="80")
    environment.pop("DATELINE_DB", None)
    done = subprocess.run(["bash", "-c", command], cwd=folder,
                          env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          timeout=300)
    text = done.stdout.decode("utf-8", "backslashreplace")
    text = text.replace(os.path.realpath(folder), "/news")
    text = text.replace("\r\n", "\n").rstrip("\n")
    if text:
        text += "\n"
    if done.returncode:
        text += f"[exit {done.returncode}]\n"
    return text


def main():
    programs, source, path = map(os.path.realpath, sys.argv[1:4])
    failures = count = 0
    with tempfile.TemporaryDirectory(prefix="dateline-") as folder:
        shutil.copytree(os.path.join(source, "corpus"),
                        os.path.join(folder, "corpus"))
        for number, command, expected in commands(path):
            count += 1
            text = run(command, folder, programs)
            if re.fullmatch(pattern(expected), text):
                continue
            failures += 1
            print(f"{path}:{number}: $ {command}")
            for line in difflib.unified_diff(expected, text.split("\n")[:-1],
                                             "expected", "printed",
                                             lineterm=""):
                print("    " + line)
    print(f"{count - failures} of {count} commands as expected")
    return 1 if failures or not count else 0


sys.exit(main())
