# Sourced by the scripts: makes .venv with one dependency group of pyproject.toml, once for each state of it and of
# the locked versions. Runs at the same time wait for each other; after an interrupted one, .venv is made again.
# PYTHON selects the Python; without it, a working .venv is kept, of any Python.
# Sets $root and $python.
unset CDPATH PYTHONHOME PYTHONINSPECT PYTHONPATH # PYTHONPATH may lead to another copy of pinkit
unset PIP_TARGET PIP_PREFIX PIP_ROOT
export PIP_USER=0 # also if a settings file of pip has it
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)"
venv="$root/.venv"
python="$venv/bin/python"
group="$1"
unfinished="$venv/.unfinished" # while packages are installed: what was installed before

version_of() { "$1" -c 'import platform as p; print(p.python_implementation(), p.python_version())' 2>/dev/null || true; }

# Locks the file behind descriptor 9, which pip inherits: a killed script may leave it running.
lock='
import fcntl
try:
    fcntl.flock(9, fcntl.LOCK_EX | fcntl.LOCK_NB)
except BlockingIOError:
    print("waiting for another set-up of .venv ...", flush=True)
    fcntl.flock(9, fcntl.LOCK_EX)
'

# By names, not by times: a file system's clock may stand still for as long as two seconds.
installed() { { ls -a "$venv/bin" "$venv"/lib/*/site-packages 2>/dev/null || true; } | cksum; }

# A folder that was moved or copied has the .venv of another place, whose commands and packages lead there.
is_whole() {
    [ -x "$venv/bin/pip" ] || return 1
    if [ -e "$unfinished" ]; then # which is harmless before pip changed anything, such as without a network
        [ "$(cat "$unfinished")" = "$(installed)" ] || return 1
        rm "$unfinished"
    fi
    case "$(sed -n 's/^command = //p' "$venv/pyvenv.cfg" 2>/dev/null)" in
        "" | *" $venv") ;;
        *) return 1 ;;
    esac
}

pip_install() { "$python" -m pip install -qq --disable-pip-version-check "$@"; }

exec 9<"$root/pyproject.toml"
"${PYTHON:-python3}" -c "$lock" >&2 2>/dev/null || "$python" -c "$lock" >&2 2>/dev/null || true
made_by="" # unless there is a whole .venv
! is_whole || made_by="$(version_of "$python")"
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
    "$base" -m venv --clear "$venv"
fi
constraints="$root/scripts/constraints.txt" # scripts/lock writes it
state="$(cat "$root/pyproject.toml" "$constraints" | cksum)"
stamp="$venv/.installed-$group"
if [ "$(cat "$stamp" 2>/dev/null)" != "$state" ]; then
    echo "setting up .venv ($group) ..." >&2
    installed >"$unfinished"
    trap 'exit 130' INT # pip ends with 1, as after an error
    # dependency groups need pip 25.1
    if pip_install --upgrade 'pip>=25.1' &&
        (cd "$root" && pip_install --editable . --group "$group" --constraint "$constraints"); then
        echo "$state" >"$stamp"
        rm "$unfinished"
    else
        rm "$unfinished" # such as without a network: what was installed before still works
        exit 1
    fi
    trap - INT
fi
exec 9<&-
