"""Every operation has a function of its own name, independent of its tag, and a type for its result."""

import ast
import subprocess
import sys
from pathlib import Path

import pinkit_generated
import pytest
from pinkit_generated import OPERATIONS, api, operations


def test_every_operation_is_reached_by_its_name_alone() -> None:
    for operation in OPERATIONS.values():
        function = getattr(operations, operation.function)
        assert function.__name__ == operation.function
        assert getattr(api, operation.function) is function
    assert dir(operations) == sorted(operation.function for operation in OPERATIONS.values())


def test_an_unknown_name_is_no_attribute() -> None:
    for module in (operations, api):
        with pytest.raises(AttributeError, match="'bords_get'"):
            getattr(module, "bords_get")  # noqa: B009  # type checkers know that it is not there


def test_one_operation_imports_one_module_of_operations() -> None:
    program = (
        "import sys; from pinkit_generated.operations import boards_get; "
        "print([name for name in sys.modules if name.startswith('pinkit_generated.api.')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == f"['{operations.boards_get.__module__}']\n"


def test_every_operation_has_a_type_for_its_result() -> None:
    text = (Path(pinkit_generated.__file__).parent / "results.py").read_text("utf-8")
    named = {
        node.target.id
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    assert named == {operation.function.title().replace("_", "") for operation in OPERATIONS.values()}
