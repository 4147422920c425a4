// Reads documents with js-yaml and says where it sees other values than those that were typed. Input and output as in
// read.py.
"use strict";

const fs = require("fs");
const yaml = require("js-yaml");

const found = [];
for (const { yaml: text, expected } of JSON.parse(fs.readFileSync(0, "utf8"))) {
  const document = yaml.load(text);
  for (const [path, value] of Object.entries(expected)) {
    const seen = path.split("/").reduce((inner, key) => inner[key], document);
    if (seen !== value) found.push(`${path}: ${JSON.stringify(seen)} instead of ${JSON.stringify(value)}`);
  }
}
process.stdout.write(JSON.stringify(found));
