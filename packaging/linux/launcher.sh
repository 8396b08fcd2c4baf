#!/bin/sh
# Opens the window; with a command, runs it. It replaces itself, so there is no second process, and it asks no package
# manager anything: both would be felt at every start.
root=@ROOT@
if [ -z "$root" ]; then
  self=$0
  if [ -L "$self" ]; then
    self=$(readlink -f "$self")
  fi
  case $self in
    /*) root=${self%/bin/*} ;;
    *) root=$(cd "$(dirname "$self")/.." && pwd) ;;
  esac
fi

# Without a locale the JVM reads arguments as ASCII, and Japanese names would be lost.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  '' | C | POSIX)
    if [ -n "${LC_ALL:-}" ]; then
      export LC_ALL=C.UTF-8
    else
      export LC_CTYPE=C.UTF-8
    fi
    ;;
esac

app=$root/app
for argument; do
  case $argument in
    --offline | --language | --language=* | en | ja | zh) ;;
    *) exec "$root/runtime/bin/java" @CLI@ "$@" ;;
  esac
done
exec "$root/runtime/bin/java" @WINDOW@ "$@"
