# Makes files that don't compress further, as packages and pictures don't, without a network: each line of the list is a
# name and a count of numbers, four bytes each. The same list always gives the same bytes.
set -eu
list=$1
target=$2
mkdir -p "$target"
while read -r name count; do
  # Park and Miller's generator, seeded with the count.
  awk -v x="$count" -v n="$count" 'BEGIN { while (n-- > 0) { x = (x * 16807) % 2147483647; printf "%08x", x } }' |
    gzip >"$target/$name.gz"
done <"$list"
