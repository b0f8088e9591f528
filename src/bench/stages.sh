#!/usr/bin/env bash
# Where the time of one cold assessment goes: the median of N processes for each stage, in ms, with
# the rules cached and the archive of classes in use.
#
#   src/bench/stages.sh [STORY [ROUNDS]]        after mvn -q -DskipTests package
set -euo pipefail

project=$(cd "$(dirname "$0")/../.." && pwd)
home=$project/target/entente
story=${1:-$home/rules/stories/demo.txt}
rounds=${2:-9}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
"${java}c" -cp "$home/lib/entente.jar" -d "$work" "$project/src/bench/Stages.java"
for ((round = 1; round <= rounds; round++)); do
  # behind the archived class path, so that the archive stays valid
  "$java" -XX:SharedArchiveFile="$home/lib/entente.jsa" -Xlog:disable \
    -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData ${ENTENTE_JAVA_OPTS:-} \
    -cp "$home/lib/entente.jar:$work" Stages "$home/rules" "$home/cache" "$story" >>"$work/laps"
done
for stage in rulebook reader reasoner article-file reading reasoning json text; do
  awk -v stage="$stage" '$1 == stage { print $2 }' "$work/laps" | sort -n |
    awk -v stage="$stage" '{ v[NR] = $1 } END { printf "%-14s %5d ms\n", stage, v[int((NR + 1) / 2)] }'
done
