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

# Without a locale, or in one that is not installed, the JVM reads arguments as ASCII, and Japanese names would be lost.
# A locale that is not installed still says which language is wanted: many get one from the machine they come from.
language=
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  '' | C | POSIX)
    if [ -n "${LC_ALL:-}" ]; then
      export LC_ALL=C.UTF-8
    else
      export LC_CTYPE=C.UTF-8
    fi
    ;;
  *)
    # It complains about LC_ALL where the JVM could not have all of the locale either.
    case $(locale charmap 2>&1) in
      *LC_ALL*)
        language=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
        language=${language%%[_.@]*}
        export LC_ALL=C.UTF-8
        ;;
    esac
    ;;
esac

app=$root/app
for argument; do
  case $argument in
    --offline | --language | --language=* | en | ja | zh) ;;
    *) exec "$root/runtime/bin/java" ${language:+"-Duser.language=$language"} @CLI@ "$@" ;;
  esac
done
exec "$root/runtime/bin/java" ${language:+"-Duser.language=$language"} @WINDOW@ "$@"
