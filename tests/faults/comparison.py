"""How two indexes, or two reports, are compared."""

import math
import re


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
