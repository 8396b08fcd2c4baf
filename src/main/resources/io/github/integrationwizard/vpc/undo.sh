set -euo pipefail
# Globs and pagers have no place here; the region is always named.
set -f
export AWS_PAGER='' AWS_CLI_AUTO_PROMPT=off

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }
call() { aws --region "$REGION" "$@"; }

# Prints the IDs that a look-up finds, one a line.
find_all() {
  local ids
  ids=$(call "$@" --output text) || exit 1
  [ "$ids" != None ] || ids=''
  printf '%s\n' "$ids" | tr '[:space:]' '\n' | sed '/^$/d'
}

ours() { printf 'Name=tag:Name,Values=%s' "$NAME-$1"; }
vendor="Name=tag:Vendor,Values=$VENDOR"

# Deletes each of the IDs on standard input with a command that takes one.
delete_each() {
  local what=$1 id
  shift
  while read -r id; do
    say "Deleting $what $id"
    call "$@" "$id" >/dev/null </dev/null
  done
}
