#!/bin/sh
# Opens the window of an installed package, waits for its first frame and closes it.
# Argument: the program.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
JAVA_TOOL_OPTIONS="-Dintegrationwizard.firstFrame=$folder/frame" INTEGRATION_WIZARD_HOME=$folder/home "$1" --language ja &
program=$!
tries=0
while [ ! -e "$folder/frame" ]; do
  tries=$((tries + 1))
  if [ "$tries" -gt 600 ] || ! kill -0 "$program" 2> /dev/null; then
    echo 'No first frame.' >&2
    kill "$program" 2> /dev/null || true
    exit 1
  fi
  sleep 0.1
done
kill "$program"
wait "$program" 2> /dev/null || true
echo 'The first frame was drawn.'
