"""Reads documents with PyYAML and says where it sees other values than those that were typed.

On standard input: a JSON list of {"yaml": text, "expected": {path: text}}. On standard output: a JSON list of
sentences, one for each difference; empty where there is none.
"""

import json
import sys

import yaml


def at(document, path):
    for key in path.split("/"):
        document = document[int(key)] if isinstance(document, list) else document[key]
    return document


def differences(case):
    for loader in (yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
        document = yaml.load(case["yaml"], Loader=loader)
        for path, expected in case["expected"].items():
            found = at(document, path)
            if type(found) is not type(expected) or found != expected:
                yield f"{loader.__name__}, {path}: {found!r} instead of {expected!r}"


cases = json.loads(sys.stdin.buffer.read().decode("utf-8"))
json.dump([found for case in cases for found in differences(case)], sys.stdout)
