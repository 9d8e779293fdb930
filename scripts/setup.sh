# Sourced by the scripts: makes .venv with one dependency group of pyproject.toml, once for each state of it and of
# the locked versions.
# PYTHON selects the Python; without it, a working .venv is kept, of any Python.
# Sets $root and $python.
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
python="$root/.venv/bin/python"
group="$1"

version_of() { "$1" -c 'import platform as p; print(p.python_implementation(), p.python_version())' 2>/dev/null || true; }

made_by=""  # unless there is a whole .venv
[ ! -x "$root/.venv/bin/pip" ] || made_by="$(version_of "$python")"
base="${PYTHON:-${made_by:+$python}}"
base="${base:-python3}"
"$base" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || {
    found="$("$base" --version 2>&1)" || found="no $base"
    echo "pinkit needs Python 3.11 or newer; $found was found. Set PYTHON to another one." >&2
    exit 2
}
wanted="$(version_of "$base")"
if [ "$made_by" != "$wanted" ]; then
    [ -z "$made_by" ] || echo ".venv was made by $made_by; it is made again by $wanted" >&2
    "$base" -m venv --clear "$root/.venv"
fi
constraints="$root/scripts/constraints.txt" # scripts/lock writes it
state="$(cat "$root/pyproject.toml" "$constraints" | cksum)"
stamp="$root/.venv/.installed-$group"
if [ "$(cat "$stamp" 2>/dev/null)" != "$state" ]; then
    echo "setting up .venv ($group) ..." >&2
    # dependency groups need pip 25.1
    "$python" -m pip install -qq --disable-pip-version-check --upgrade 'pip>=25.1'
    (cd "$root" && "$python" -m pip install -qq --disable-pip-version-check --editable . --group "$group" \
        --constraint "$constraints")
    echo "$state" >"$stamp"
fi
