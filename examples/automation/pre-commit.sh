#!/bin/sh
# A Git hook that lets no wrong configuration and no secret into a commit. It looks at what is staged, not at what lies in the folder:
#
#   cp pre-commit.sh .git/hooks/pre-commit && chmod +x .git/hooks/pre-commit
#
# Refused are a *.secret file, a configuration or an answers file (*.yaml) that holds the client secret itself, and a configuration
# (*.ims.yaml) of which `ims-setup check` says that something in it is wrong. Nothing leaves the machine.
set -u
command -v ims-setup > /dev/null || { echo "ims-setup is not installed here: nothing is committed unchecked." >&2; exit 1; }
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
staged() { git diff --cached --name-only --diff-filter=d -z -- "$@" | tr '\0' '\n'; }

refused=0
refuse() {
  echo "$1" >&2
  refused=1
}

staged '*.secret' > "$work/secrets"
while IFS= read -r file; do
  refuse "$file: a secret is not committed. Take it out with: git restore --staged '$file', and put *.secret into .gitignore."
done < "$work/secrets"

staged '*.yaml' '*.yml' > "$work/files"
number=0
while IFS= read -r file; do
  # Under its own name, so that what is said of it names it.
  number=$((number + 1))
  mkdir -p "$(dirname "$work/$number/$file")"
  git show ":$file" > "$work/$number/$file" || exit 1
  grep -q 'ims_client_secret' "$work/$number/$file" || case $file in *.ims.yaml | *.ims.yml) ;; *) continue ;; esac
  cd "$work/$number" || exit 1
  if ims-setup show --json "$file" 2> /dev/null | grep -q '"secret":""'; then
    refuse "$file: it holds the secret itself. Keep it in a file of its own ({file: NAME.secret}) or in a variable ({env: NAME})."
  fi
  case $file in
    *.ims.yaml | *.ims.yml)
      # The secret's own file is in no commit: one like it stands in its place here.
      secret=$(sed -n 's/.*{ *file: *"\{0,1\}\([^"}]*[^"} ]\)"\{0,1\} *}.*/\1/p' "$file" | head -n 1)
      case $secret in
        /* | *..*) ;;
        *)
          secret=$(dirname "$file")/${secret:-$(basename "$file" | sed 's/\.ya\{0,1\}ml$/.secret/')}
          mkdir -p "$(dirname "$secret")"
          (umask 077 && echo 'p8e-7c1d4f0a9b2e4c6d8f1a3b5c7d9e0f24' > "$secret")
          ;;
      esac
      if ! ims-setup check --offline "$file" > "$work/said" 2>&1; then
        cat "$work/said" >&2
        refuse "$file: not committed, see above."
      fi
      ;;
  esac
  cd "$OLDPWD" || exit 1
done < "$work/files"

exit "$refused"
