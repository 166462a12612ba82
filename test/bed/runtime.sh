#!/bin/sh
# runc without CAP_SYS_RESOURCE: a privileged container is given all capabilities, and where the machine itself is a container
# that lacks this one, runc refuses to start it.
drop() {
  sed -i -e 's/"CAP_SYS_RESOURCE",//g' -e 's/,"CAP_SYS_RESOURCE"//g' "$1"
}
previous=
for argument in "$@"; do
  case $previous in
    --bundle | -b) drop "$argument/config.json" ;;
    --process | -p) drop "$argument" ;;
  esac
  previous=$argument
done
export LD_LIBRARY_PATH="$BED_RUNC_LIBRARIES"
exec "$BED_RUNC" "$@"
