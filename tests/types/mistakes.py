"""Mistakes that every type checker must find: on each line with the comment `wrong`, and on no other."""

from pinkit_generated import models, operations, results
from pinkit_generated.operations import boards_create, boards_get, boards_list, campaigns_create, pins_create


def mistakes(board: models.Board, pin: models.Pin) -> None:
    boards_get()  # wrong
    boards_get(board_ids="1")  # wrong
    boards_get("1", "2")  # wrong
    boards_get(None)  # wrong
    boards_create()  # wrong
    boards_create(name=None)  # wrong
    boards_create(name="x", privacy="secret")  # wrong
    boards_list(privacy="PRIVATE")  # wrong
    boards_list(page_size="25")  # wrong
    boards_list("1")  # wrong
    pins_create(media_source="https://i.example/1.jpg")  # wrong
    pins_create(titel="x")  # wrong
    campaigns_create("1", body=models.CampaignCreateItem(ad_account_id="1", name="c", objective_type="AWARENESS"))  # wrong
    models.CampaignCreateItem(name="c")  # wrong
    models.CampaignCreateItem(ad_account_id="1", name="c", objective_type="FAME")  # wrong
    models.CampaignCreateItem(ad_account_id="1", name=None, objective_type="AWARENESS")  # wrong
    board.nmae  # wrong
    pin.title.upper()  # wrong
    pin.media.media_type  # wrong
    boards_get("1").decode(200, "text")  # wrong
    boards_get("1").decode(200, b"").items  # wrong
    models.Bord  # wrong
    operations.bords_get  # wrong
    results.BordsGet  # wrong
