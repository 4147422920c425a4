"""What the binary is made of: reads `cargo metadata` and writes a CycloneDX list and the licence texts of every crate in it."""

import json
import pathlib
import sys

metadata = json.load(sys.stdin)
packages = {package["id"]: package for package in metadata["packages"]}
nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
root = metadata["resolve"]["root"]


def linked(node):
    """The crates that are compiled into it: neither for the tests nor for the build alone."""
    for dependency in node["deps"]:
        if any(kind["kind"] is None for kind in dependency["dep_kinds"]):
            yield dependency["pkg"]


seen, waiting = set(), [root]
while waiting:
    name = waiting.pop()
    if name not in seen:
        seen.add(name)
        waiting.extend(linked(nodes[name]))


def reference(package):
    return f"pkg:cargo/{package['name']}@{package['version']}"


def component(package, kind):
    said = {
        "type": kind,
        "bom-ref": reference(package),
        "name": package["name"],
        "version": package["version"],
        "purl": reference(package),
    }
    if package["license"]:
        said["licenses"] = [{"expression": package["license"].replace("/", " OR ")}]
    return said


crates = sorted((packages[name] for name in seen - {root}), key=lambda package: (package["name"], package["version"]))
bom = {
    "bomFormat": "CycloneDX",
    "specVersion": "1.5",
    "version": 1,
    "metadata": {"component": component(packages[root], "application")},
    "components": [component(package, "library") for package in crates],
    "dependencies": [
        {
            "ref": reference(packages[name]),
            "dependsOn": sorted(reference(packages[other]) for other in set(linked(nodes[name]))),
        }
        for name in sorted(seen, key=lambda name: reference(packages[name]))
    ],
}
pathlib.Path(sys.argv[1]).write_text(json.dumps(bom, indent=1, sort_keys=True) + "\n")

texts = []
for package in crates:
    folder = pathlib.Path(package["manifest_path"]).parent
    files = sorted(
        path
        for path in folder.iterdir()
        if path.is_file() and path.name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"))
    )
    texts.append(f"{package['name']} {package['version']}: {package['license']}")
    texts.extend(f"--- {path.name}\n{path.read_text(errors='replace').strip()}" for path in files)
    texts.append("=" * 80)
pathlib.Path(sys.argv[2]).write_text("\n\n".join(texts) + "\n")
