# Sourced by the scripts: makes .venv with one dependency group of pyproject.toml, once for each state of it.
# Sets $root and $python.
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
python="$root/.venv/bin/python"
group="$1"

base="${PYTHON:-python3}"
"$base" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "pinkit needs Python 3.11 or newer; $("$base" --version 2>&1) was found. Set PYTHON to another one." >&2
    exit 2
}
state="$("$base" - "$root/pyproject.toml" "$group" <<'PY'
import hashlib, pathlib, sys
print(hashlib.sha256(pathlib.Path(sys.argv[1]).read_bytes()).hexdigest())
PY
)"
stamp="$root/.venv/.installed-$group"
if [ "$(cat "$stamp" 2>/dev/null)" != "$state" ]; then
    echo "setting up .venv ($group) ..." >&2
    [ -x "$python" ] || "$base" -m venv "$root/.venv"
    # dependency groups need pip 25.1
    "$python" -m pip install -qq --disable-pip-version-check --upgrade 'pip>=25.1'
    (cd "$root" && "$python" -m pip install -qq --disable-pip-version-check --editable . --group "$group")
    echo "$state" >"$stamp"
fi
