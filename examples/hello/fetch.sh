# Stands in for a package manager without needing a network: each line of the list is a package and how many numbers it has.
# The same list always gives the same bytes, and they don't compress further, as with real packages.
set -eu
list=$1
target=$2
mkdir -p "$target"
while read -r name count; do
  # Park and Miller's generator, seeded with the count.
  awk -v x="$count" -v n="$count" 'BEGIN { while (n-- > 0) { x = (x * 16807) % 2147483647; printf "%08x", x } }' |
    gzip >"$target/$name.gz"
  echo "fetched $name: $(wc -c <"$target/$name.gz") bytes"
done <"$list"
