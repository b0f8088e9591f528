#!/usr/bin/env bash
# How long `entente assess` takes as a whole process, against a bare JVM main that loads picocli and
# the JSON library (BareMain.java, no archive), with the flags of the command, by which the ratios go,
# and with none. All variants take turns, so
# that what else the machine does hits them alike; medians are printed.
#
#   src/bench/startup.sh [STORY [ROUNDS]]        after mvn -q -DskipTests package
set -euo pipefail
export LC_ALL=C

project=$(cd "$(dirname "$0")/../.." && pwd)
home=$project/target/entente
story=${1:-$home/rules/stories/demo.txt}
rounds=${2:-15}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classes=$(printf '%s:' "$home"/lib/picocli-*.jar "$home"/lib/jackson-core-*.jar)$work
"${java}c" -cp "$classes" -d "$work" "$project/src/bench/BareMain.java"
cp -r "$home/rules" "$work/rules"
edited=$(find "$work/rules/topics" -name rules.drl | sort | head -n 1)

bare() { "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -cp "$classes" BareMain "$story"; }
bare_plain() { "$java" -cp "$classes" BareMain "$story"; }
assess() { "$home/bin/entente" assess "$story" --as-of 2026-11-01 --format "$1" --rules "$2"; }
cached_json() { assess json "$home/rules"; }
cached_text() { assess text "$home/rules"; }
# a comment is an edit: the fingerprint changes, and nothing else
after_edit() { assess json "$work/rules"; }

# wall time and processor time of one run, in ms
ms() {
  local start=${EPOCHREALTIME/./} status=0 TIMEFORMAT='%3U %3S'
  { time "$1" >"$work/out" 2>"$work/err"; } 2>"$work/cpu" || status=$?
  local end=${EPOCHREALTIME/./}
  if [ "$status" -ne 0 ]; then
    echo "$1 failed with exit code $status:" >&2
    cat "$work/err" >&2
    exit 1
  fi
  awk -v wall=$(((end - start) / 1000)) '{ print wall, int(($1 + $2) * 1000) }' "$work/cpu" >>"$work/$1.ms"
}

# the median of column $2 of the runs of $1
median() { awk -v column="$2" '{ print $column }' "$work/$1.ms" | sort -n |
  awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

for variant in bare bare_plain cached_json cached_text; do "$variant" >/dev/null; done
for ((round = 1; round <= rounds; round++)); do
  ms bare
  ms bare_plain
  ms cached_json
  ms cached_text
  # compiling takes seconds: every third round is enough
  if ((round % 3 == 1)); then
    echo "// edited in round $round" >>"$edited"
    ms after_edit
  fi
done

bare_wall=$(median bare 1)
bare_cpu=$(median bare 2)
line() {
  awk -v name="$1" -v wall="$(median "$2" 1)" -v cpu="$(median "$2" 2)" \
    -v bare_wall="$bare_wall" -v bare_cpu="$bare_cpu" -v most="$3" 'BEGIN {
    printf "%-29s %5d ms %5.2f times   %5d ms %5.2f times   %s\n",
      name, wall, wall / bare_wall, cpu, cpu / bare_cpu, most }'
}
printf '%-29s %-21s   %-21s   %s\n' '' 'wall' 'processor' 'wall at most'
line 'bare main, picocli and JSON' bare ''
line 'the same, as Java starts it' bare_plain ''
line 'assess, rules cached, JSON' cached_json 2.5
line 'assess, rules cached, text' cached_text 2.5
line 'assess after an edit of a rule' after_edit 8
