"""usage: load_groonga.py [--before] INDEX FOLDER

Loads each text file of FOLDER into Groonga as JSON and indexes titles and bodies
with positions, English stems and the normaliser for all languages. The index is
made after the loading, as Groonga's manual advises for a first build, or with
--before it, as its tutorial does and later articles are added.
"""

import json
import os
import subprocess
import sys

from texts import texts

SCHEMA = """
plugin_register token_filters/stem
table_create Articles TABLE_HASH_KEY ShortText
column_create Articles title COLUMN_SCALAR ShortText
column_create Articles body COLUMN_SCALAR Text
"""
INDEX = """
table_create Terms TABLE_PAT_KEY ShortText --default_tokenizer TokenBigram \
--normalizer NormalizerAuto --token_filters TokenFilterStem
column_create Terms articles COLUMN_INDEX|WITH_SECTION|WITH_POSITION \
Articles title,body
"""

before = sys.argv[1] == "--before"
index, folder = sys.argv[-2:]
os.makedirs(index)
groonga = subprocess.Popen(["groonga", "-n", os.path.join(index, "db")],
                           stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                           text=True)
groonga.stdin.write(SCHEMA.lstrip() + (INDEX.lstrip() if before else "") +
                    "load --table Articles\n[\n")
separator = ""
for path, title, body in texts(folder):
    groonga.stdin.write(separator + json.dumps(
        {"_key": path, "title": title, "body": body}))
    separator = ",\n"
groonga.stdin.write("\n]\n" + ("" if before else INDEX.lstrip()) + "io_flush\n")
groonga.stdin.close()
answers = groonga.stdout.read().splitlines()
failed = [answer for answer in answers if not answer.startswith("[[0,")]
if groonga.wait() or failed or not answers:
    sys.exit("\n".join(failed) or "groonga failed")
