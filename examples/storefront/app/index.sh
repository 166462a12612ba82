# What of the packages is where: a line a file.
for file in "$1"/*; do
  sha256sum "$file"
  zcat "$file" | md5sum
done
