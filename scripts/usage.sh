# Sourced first by the scripts that have no parser: --help prints the comment at their top, and more arguments than
# $accepted (0 if it is not set) are an error.
for argument in "$@"; do
    if [ "$argument" = --help ] || [ "$argument" = -h ]; then
        sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0"
        exit 0
    fi
done
if [ $# -gt "${accepted:-0}" ]; then
    shift "${accepted:-0}"
    echo "$(basename "$0"): no such argument: $1; see --help" >&2
    exit 2
fi
