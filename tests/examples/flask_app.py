"""A Flask app whose users connect their Pinterest accounts.

Set PINTEREST_APP_ID, PINTEREST_APP_SECRET, FLASK_SECRET_KEY and TOKEN_KEY
(`python -c "from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())"`), register
http://localhost:5000/callback for the app, then:

    pip install flask 'pinkit[encryption]'
    flask --app flask_app run

Workers of one machine share the file of tokens. With several machines, use a `pinkit.RedisStore`, or an
`SQLStore` with an engine of SQLAlchemy.
"""

from __future__ import annotations

import os
from typing import Any

import flask
import pinkit
from pinkit import errors
from werkzeug.wrappers import Response

bp = flask.Blueprint("pages", __name__)


def create_app(**options: Any) -> flask.Flask:
    """Make the app.

    Args:
        options: Further arguments of `pinkit.App`, such as a mock's `base_url`.
    """
    app = flask.Flask(__name__)
    app.secret_key = os.environ["FLASK_SECRET_KEY"]
    # The cookie is not sent with a form of another site, so that none can disconnect a user.
    app.config.update(
        SESSION_COOKIE_SAMESITE="Lax", SESSION_COOKIE_SECURE=os.environ.get("INSECURE_COOKIE") != "1"
    )
    oauth = pinkit.OAuth(
        os.environ["PINTEREST_APP_ID"],
        os.environ["PINTEREST_APP_SECRET"],
        redirect_uri=os.environ.get("REDIRECT_URI", "http://localhost:5000/callback"),
        scopes="user_accounts:read,boards:read",
    )
    database, key = os.environ.get("TOKEN_DATABASE", "tokens.sqlite"), os.environ["TOKEN_KEY"]
    app.extensions["pinterest"] = pinkit.App(
        oauth, store=lambda user: pinkit.SQLStore(database, user=user, key=key), **options
    )
    app.register_blueprint(bp)
    return app


def pinterest() -> pinkit.App:
    """The app at Pinterest: one for all requests and threads."""
    app: pinkit.App = flask.current_app.extensions["pinterest"]
    return app


def client() -> pinkit.Client:
    """The client of the user of this request."""
    if "user" not in flask.session:
        flask.abort(flask.redirect(flask.url_for("pages.login")))
    return pinterest().client_for(flask.session["user"])


@bp.get("/login")
def login() -> Response:
    """Send the user to Pinterest."""
    url = pinterest().authorize_url()
    flask.session["state"] = url.state
    return flask.redirect(url)


@bp.get("/callback")
def callback() -> Response:
    """Receive the user from Pinterest. A wrong state and a denial are handled below."""
    token = pinterest().exchange(flask.request.url, state=flask.session.pop("state", ""))
    with pinterest().client_for(token) as new:  # nobody knows yet whose token it is
        user = new.user_account.get().id
    if user is None:
        flask.abort(502)
    pinterest().save(user, token)
    flask.session.clear()
    flask.session["user"] = user
    return flask.redirect(flask.url_for("pages.boards"))


@bp.get("/")
def boards() -> dict[str, Any]:
    """The user's boards. The token is refreshed when it is due."""
    with client() as mine:
        account = mine.user_account.get()
        return {"user": account.username, "boards": [board.name for board in mine.boards.list()]}


@bp.post("/disconnect")
def disconnect() -> Response:
    """Revoke the user's token, and forget the user."""
    with client() as mine:
        mine.oauth.revoke()
    flask.session.clear()
    return flask.redirect(flask.url_for("pages.login"))


@bp.post("/logout")
def logout() -> Response:
    """End the session; the token stays."""
    flask.session.clear()
    return flask.redirect(flask.url_for("pages.login"))


@bp.errorhandler(errors.StateMismatchError)
def wrong_state(_: errors.StateMismatchError) -> tuple[str, int]:
    """Reject a login that was started in another browser, or twice."""
    return "This login was not started here. Start again at /login.", 400


@bp.errorhandler(errors.AuthorizationError)
def declined(_: errors.AuthorizationError) -> tuple[str, int]:
    """Respond to a user who declined."""
    return "You did not give access to Pinterest. You can try again at /login.", 403


@bp.errorhandler(errors.ReauthorizationRequiredError)
def gone(_: errors.ReauthorizationRequiredError) -> Response:
    """Let a user authorise again who revoked the app's access at Pinterest, or whose code was too old."""
    flask.session.clear()
    return flask.redirect(flask.url_for("pages.login"))


@bp.errorhandler(errors.QuotaExceededError)
def busy(error: errors.QuotaExceededError) -> tuple[str, int, dict[str, str]]:
    """Respond at once when the user's quota is used up."""
    return "Too many requests.", 503, {"Retry-After": str(int(error.retry_after) + 1)}
