"""Runs on an index that exists: nothing changed, or ten files."""

import os

from benchmark import engines, measure

FILES = 10
TEXT = """Article {number} of those that change
1987-11-01

LONDON, Nov 1 - This is version {version} of an article that a benchmark changes,
a spokesman for Imperial Chemical Industries Plc said in London on Sunday.
"""


def write(folder, version):
    os.makedirs(folder, exist_ok=True)
    for number in range(FILES):
        path = os.path.join(folder, f"{number}.txt")
        with open(path, "w", encoding="utf-8") as file:
            file.write(TEXT.format(number=number, version=version))


def costs(index, folder, beside):
    """Ten files beside the folder are added, then nothing, then they change; so
    the folder itself stays as it is."""
    def run():
        return measure.run(engines.dateline_index(index, folder, beside),
                           settle=index, accepted=engines.DATELINE.accepted)
    write(beside, 1)
    added = run()
    unchanged = run()
    write(beside, 2)
    return {f"run with {FILES} new files": added,
            "run with no change": unchanged,
            f"run with {FILES} changed files": run()}
