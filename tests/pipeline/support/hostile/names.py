"""Names and values that make trouble: keywords, builtins, twins but for case or script, and none at all."""

from __future__ import annotations


def _words(text: str, *others: str) -> tuple[str, ...]:
    return (*text.split(), *others)


MEMBERS = _words(
    """
    id ID Id name items status Status board_id boardId board-id board.id class from None True async
    match self cls body type list str dt from_dict to_dict additional_properties
    additionalProperties deviations model opt __init__ __dict__ __class__ __members__ __extra__ _id
    id_ __id _ class_ 1st 2 é 日本 ﬁ fi a/b a~b % $ref $ ' extra_query timeout properties enum nullable
    required allOf x-open title description example Any Mapping Literal UNSET TYPE_CHECKING typing
    req attrs int bool object extra_body body_id body_ field_1st in print data json_ dict values
    keys
    """,
    "x y",
    '"',
    "\\",
)
COMPONENTS = _words(
    """
    Pin PIN pin Pin.Item PinItem pin_item pin-item Pin_Item PinItems Pins.Item class None import
    True Model model Any Enum Tagged list str int type Exception ValueError __init__ __dict__
    _Private 1st 9 a.b a-b a_b aB Unions enums unions models Literal datetime date dt UNSET Unset
    self TYPE_CHECKING Items Body UnnamedMap1 PinId PinStatus PinValue _ - . __ import_module CODECS
    annotations TypeAlias Response200 PinsListResponse x-open init
    """,
)
OPERATIONS = _words(
    """
    pins/list pins/get pins_save boards/list class import None list print match _build Request dt
    Any UNSET Mapping Sequence Literal Unset TYPE_CHECKING 1st/get é/get 日本/get _x __init__
    __getattr__ __dir__ import_module _TAGS api models pins build _each _comma a-b pins/{id}
    annotations lambda str int bool float object Pin PinItem ﬁ int/ /x/
    """,
    "x y",
    'quo"te',
    "back\\slash",
)
TAGS = _words(
    """
    pins pins pins Pins ad_accounts class import __init__ 1st é models api list import_module _TAGS
    日本 a- Any ﬁ
    """,
    "ad accounts",
    "back\\slash",
    'quo"te',
    'x"""',
)
WORDS = _words(
    """
    A a B b_c b-c 1 None null true class é ' % [z {x} 1.5 日本 # ﬁ fi
    """,
    "",
    " ",
    '"',
    "x y",
    "\\",
    "\\d",
    "x | y",
    "a\nb",
    '"""',
    "\u2028",
    "\x85",
    "{{ x }}",
)
