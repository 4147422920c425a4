#!/bin/sh
# Brings many instances to what their answers say, as a configuration manager does: what is so already is left alone, so that it can
# be run as often as one likes.
#
#   converge.sh ANSWERS TARGET
#
# ANSWERS holds NAME.yaml for each instance and beside it NAME.secret, its client secret; TARGET gets NAME.ims.yaml and
# NAME.ims.secret. The last line counts what came of it; the exit status is 1 where something failed.
set -u
answers=${1:?the folder of the answers}
target=${2:?the folder of the configurations}
ok=0 changed=0 failed=0
state() { cksum "$target/$1.ims.yaml" "$target/$1.ims.secret" 2> /dev/null; }

for file in "$answers"/*.yaml; do
  name=$(basename "$file" .yaml)
  before=$(state "$name")
  if said=$(ims-setup write --answers "$file" --secret-file "$answers/$name.secret" --output "$target/$name.ims.yaml" --force 2>&1); then
    if [ "$before" = "$(state "$name")" ]; then
      ok=$((ok + 1))
      echo "ok: $name"
    else
      changed=$((changed + 1))
      echo "changed: $name"
    fi
  else
    failed=$((failed + 1))
    echo "failed: $name"
    echo "$said" >&2
  fi
done
echo "ok=$ok changed=$changed failed=$failed"
[ "$failed" -eq 0 ]
