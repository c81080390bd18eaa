"""usage: load_fts5.py INDEX FOLDER

Puts each text file of FOLDER into an SQLite FTS5 table, in one transaction.
"""

import os
import sqlite3
import sys

from texts import texts

index, folder = sys.argv[1:]
os.makedirs(index)
database = sqlite3.connect(os.path.join(index, "articles.db"))
database.execute("PRAGMA synchronous = FULL")
database.execute("CREATE VIRTUAL TABLE articles USING fts5("
                 "path UNINDEXED, title, body, tokenize = 'porter unicode61')")
with database:
    database.executemany("INSERT INTO articles VALUES (?, ?, ?)", texts(folder))
database.close()
