#!/usr/bin/env python3
"""Checks an export of a register, without any part of Sequitur. FORMAT.md, beside this file, says what is checked and why.

usage: verify.py EXPORT [--checkpoint FILE]... [--key FILE]...

EXPORT is what `register export` wrote. A checkpoint that you kept elsewhere shows that entries were cut off at the end. With
the public key, signatures of checkpoints are checked by the openssl command, if there is one.
Ends with 0 if nothing was altered, 1 if something was, 2 if a file cannot be used.
"""

import argparse
import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile

BEGINNING = "0" * 64
HEADER = ["sequence", "id", "recordedAt", "principal", "mechanism", "state", "followUp", "asOf", "knownAsOf", "rulesAsOf",
          "rulebook", "mechanismDigest", "engine", "service", "trace", "crosswalk", "requestSha256", "assessmentSha256", "previous"]
CHECKPOINT = ["register", "size", "head", "madeAt", "key", "signature"]


def sha256(text):
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def canonical(flat):
    """RFC 8785 for an object of texts, whole numbers and booleans, which is all that is ever hashed or signed here."""
    return json.dumps(flat, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def once(pairs):
    if len(dict(pairs)) < len(pairs):
        raise ValueError("a name is given twice")
    return dict(pairs)


def parse(text):
    return json.loads(text, object_pairs_hook=once)


def require(part, names):
    for name in names:
        if name not in part:
            raise ValueError("'%s' is missing" % name)


def version_of(files):
    """The version of a rule book: over each path and text, in the order of the paths, with the length of each text."""
    digest = hashlib.sha256()
    for path in sorted(files):
        text = files[path].encode("utf-8")
        digest.update(("%s\n%d\n" % (path, len(text))).encode("utf-8"))
        digest.update(text)
    return "sha256:" + digest.hexdigest()


class Keys:
    """The public keys at hand, by their ids."""

    def __init__(self, files):
        self.keys = {}
        for file in files:
            text = open(file, encoding="utf-8").read()
            pem = parse(text)["pem"] if text.lstrip().startswith("{") else text
            body = "".join(line for line in pem.splitlines() if "-----" not in line)
            self.keys[hashlib.sha256(base64.b64decode(body)[-32:]).hexdigest()] = pem

    def verdict(self, checkpoint):
        """True or False; None if it cannot be told here."""
        pem = self.keys.get(checkpoint["key"])
        if pem is None or shutil.which("openssl") is None:
            return None
        signed = {n: checkpoint[n] for n in CHECKPOINT if n != "signature"}
        try:
            signature = base64.b64decode(checkpoint["signature"], validate=True)
        except ValueError:
            return False
        with tempfile.TemporaryDirectory() as folder:
            parts = {"key": pem.encode(), "text": canonical(signed).encode("utf-8"), "signature": signature}
            for name, content in parts.items():
                with open(os.path.join(folder, name), "wb") as out:
                    out.write(content)
            return subprocess.run(
                ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "key", "-rawin", "-in", "text", "-sigfile", "signature"],
                cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


class Verification:
    """Goes through the parts once and remembers no entry but the last."""

    def __init__(self, keys):
        self.keys = keys
        self.flaws = self.entries = self.checkpoints = self.right = self.unchecked = 0
        self.last = self.highest = self.place = 0
        self.hash = BEGINNING
        self.missing = set()
        self.books, self.missing_books = set(), set()
        self.ahead = {}

    def tell(self, flaw, sequence=None):
        self.flaws += 1
        print(flaw if sequence is None else "entry %d: %s" % (sequence, flaw))

    def rulebook(self, part):
        require(part, ["version", "files"])
        found = version_of(part["files"])
        if found != part["version"]:
            self.tell("The rule book %s was replaced or altered: its files give %s." % (part["version"], found))
        self.books.add(part["version"])

    def entry(self, part):
        require(part, ["header", "hash", "request", "assessment"])
        header = part["header"]
        wrong = []
        found = sha256(canonical(header))
        intact = found == part["hash"]
        if not intact:
            wrong.append("Its header was altered: it gives the hash %s, and not %s." % (found, part["hash"]))
        try:
            if header.get("format") != 1:
                raise ValueError("'format' is not 1")
            require(header, HEADER)
            readable = True
            for name in ["request", "assessment"]:
                found = sha256(part[name])
                if found != header[name + "Sha256"]:
                    wrong.append("Its %s was altered: it has the hash %s, and the header says %s."
                                 % (name, found, header[name + "Sha256"]))
        except ValueError as e:
            readable = False
            wrong.append("Its header cannot be read: %s." % e)
        sequence = header["sequence"] if intact and readable else self.place + 1
        self.place = header.get("sequence", self.place + 1)
        before = self.last
        for flaw in wrong:
            self.tell(flaw, sequence)
        self.take(sequence)
        if readable:
            self.book(sequence, header["rulebook"])
            if intact and before == sequence - 1 and header["previous"] != self.hash:
                self.tell(self.broken(before, header["previous"]), sequence)
        self.entries += 1
        self.hash = part["hash"]
        for checkpoint in self.ahead.pop(sequence, []):
            self.compare(checkpoint)

    def take(self, sequence):
        if sequence > self.highest:
            self.missing.update(range(self.highest + 1, sequence))
            self.highest = sequence
        elif sequence in self.missing:
            self.missing.remove(sequence)
            self.tell("It stands after entry %d: entries were swapped or moved." % self.last, sequence)
        else:
            self.tell("An entry with this number came before; each number is given once.", sequence)
        self.last = sequence

    def broken(self, before, previous):
        if before == 0:
            return "It is not the beginning: it names an entry before it, with the hash %s." % previous
        return ("The chain is broken: it names the hash %s of the entry before it, but entry %d has %s. "
                "Entry %d was altered or replaced." % (previous, before, self.hash, before))

    def book(self, sequence, version):
        if version not in self.books and version not in self.missing_books:
            self.missing_books.add(version)
            self.tell("The rule book %s under which it was made is missing." % version, sequence)

    def checkpoint(self, part):
        require(part, CHECKPOINT)
        self.checkpoints += 1
        verdict = self.keys.verdict(part)
        if verdict is None:
            self.unchecked += 1
        elif verdict:
            self.right += 1
        else:
            self.tell("The checkpoint of %s was altered or forged: its signature does not fit the key %s."
                      % (part["madeAt"], part["key"]))
        if part["size"] == self.last:
            self.compare(part)
        else:
            self.ahead.setdefault(part["size"], []).append(part)

    def compare(self, checkpoint):
        if checkpoint["head"] != self.hash:
            self.tell("The checkpoint of %s says that it has the hash %s, but it has %s. This entry, or one before it, was "
                      "replaced." % (checkpoint["madeAt"], checkpoint["head"], self.hash), checkpoint["size"])

    def end(self):
        gap = []
        for number in sorted(self.missing) + [None]:
            if gap and number != gap[-1] + 1:
                more = "It is missing." if len(gap) == 1 else "It and all entries up to %d are missing." % gap[-1]
                self.tell(more, gap[0])
                gap = []
            gap.append(number)
        for size in sorted(self.ahead):
            for checkpoint in self.ahead[size]:
                self.never(checkpoint)

    def never(self, checkpoint):
        if checkpoint["size"] > self.highest:
            self.tell("The end was cut off: the checkpoint of %s was made after entry %d, but the last one here is %d." % (checkpoint["madeAt"], checkpoint["size"], self.highest))
        else:
            self.tell("The checkpoint of %s could not be held against entry %d, which is missing, or stands before another than "
                      "its own." % (checkpoint["madeAt"], checkpoint["size"]))


def parts_of(file, kinds):
    with open(file, encoding="utf-8", newline="\n") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                try:
                    part = parse(line)
                    kinds[part["kind"]](part)
                except (ValueError, KeyError, TypeError, AttributeError) as e:
                    kinds["unreadable"]("line %d is no part of a register: %s." % (number, e))


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("export")
    arguments.add_argument("--checkpoint", action="append", default=[])
    arguments.add_argument("--key", action="append", default=[])
    given = arguments.parse_args()
    try:
        check = Verification(Keys(given.key))
        for file in given.checkpoint:
            text = parse(open(file, encoding="utf-8").read())
            for checkpoint in text.get("checkpoints", [text]):
                check.checkpoint(checkpoint)
        parts_of(given.export, {"rulebook": check.rulebook, "entry": check.entry, "checkpoint": check.checkpoint,
                                "unreadable": check.tell})
        check.end()
    except (OSError, ValueError, KeyError) as e:
        print("A file cannot be used: %s" % e, file=sys.stderr)
        return 2
    print("Entries: %d. Rule books: %d. Checkpoints: %d, of which %d are rightly signed and %d were not checked."
          % (check.entries, len(check.books), check.checkpoints, check.right, check.unchecked))
    print("The last entry is %d, with the hash %s." % (check.last, check.hash))
    print("Nothing was altered, moved, replaced or taken out." if check.flaws == 0 else "%d faults were found." % check.flaws)
    return 0 if check.flaws == 0 else 1


if __name__ == "__main__":
    sys.exit(main())
