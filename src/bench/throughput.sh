#!/usr/bin/env bash
# How many stories a second one thread reads and assesses after warming up, how time grows with the
# length of a text, and what a hundred thousand stories leave in memory.
#
#   src/bench/throughput.sh [FOLDER [STORIES]]        after mvn -q -DskipTests package
set -euo pipefail

project=$(cd "$(dirname "$0")/../.." && pwd)
home=$project/target/entente
folder=${1:-$project/src/test/resources/stories}
count=${2:-100000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes=$home/lib/entente.jar
"${java}c" -cp "$classes" -d "$work" "$project/src/bench/Throughput.java"
"$java" -Xmx2g -XX:+UseSerialGC ${ENTENTE_JAVA_OPTS:-} -cp "$classes:$work" Throughput \
  "$home/rules" "$home/cache" "$folder" "$count"
