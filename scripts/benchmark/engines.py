"""The engines that are compared, each as the command that indexes a folder."""

import collections
import os
import re
import subprocess
import sys

from benchmark import measure

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPTS = os.path.dirname(HERE)
PROGRAMS = os.path.join(os.path.dirname(SCRIPTS), "build/release/bin")

# packages: a list in packages.sh. Exit statuses that are no failure: accepted.
Engine = collections.namedtuple("Engine", "name packages version index accepted")


def dateline_index(index, *paths):
    return [os.path.join(PROGRAMS, "dateline-index"), "--db=" + index,
            f"--report={index}.json", *paths]


def omindex(index, folder):
    return ["omindex", "--db", index, "--url", "/", "--stemmer", "english",
            folder]


def loader(name, *options):
    return lambda index, folder: [sys.executable, "-B", os.path.join(HERE, name),
                                  *options, index, folder]


DATELINE = Engine("Dateline", None, None, dateline_index, (0, 1))
PEERS = {
    "omindex": Engine("omindex", "omindex_packages", ("omindex", "--version"),
                      omindex, (0,)),
    "fts5": Engine("SQLite FTS5", "fts5_packages",
                   (sys.executable, "-c",
                    "import sqlite3; print(sqlite3.sqlite_version)"),
                   loader("load_fts5.py"), (0,)),
    "groonga": Engine("Groonga", "groonga_packages", ("groonga", "--version"),
                      loader("load_groonga.py"), (0,)),
    "groonga-first": Engine("Groonga, index first", "groonga_packages",
                             ("groonga", "--version"),
                             loader("load_groonga.py", "--before"), (0,)),
}


def install(engines):
    """Installs what is missing from Debian, with its reason."""
    for engine in engines:
        script = ('. "$0/packages.sh"; declare -n list=$1; '
                  'install_missing "${list[@]}"')
        done = subprocess.run(["bash", "-c", script, SCRIPTS, engine.packages],
                              check=False)
        if done.returncode:
            sys.exit(done.returncode)


def title(engine):
    """Name and version."""
    if not engine.version:
        return engine.name
    said = subprocess.run(engine.version, capture_output=True, text=True,
                          check=True).stdout
    return f"{engine.name} {re.search(r'[0-9]+([.][0-9]+)+', said).group()}"


def index(engine, folder, place):
    return measure.run(engine.index(place, folder), settle=place,
                       accepted=engine.accepted)
