"""A FastAPI app whose users connect their Pinterest accounts; workers share tokens and quotas through Redis.

Set PINTEREST_APP_ID, PINTEREST_APP_SECRET, SESSION_KEY, REDIS_URL and TOKEN_KEY
(`python -c "from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())"`), register
http://localhost:8000/callback for the app, then:

    pip install fastapi uvicorn itsdangerous 'pinkit[redis,encryption]'
    uvicorn --factory fastapi_app:create_app --workers 4
"""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Annotated, Any

import pinkit
from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request
from fastapi.responses import PlainTextResponse, RedirectResponse, Response
from pinkit import errors
from starlette.middleware.sessions import SessionMiddleware

router = APIRouter()


def create_app(**options: Any) -> FastAPI:
    """Make the app.

    Args:
        options: Further arguments of `pinkit.AsyncApp`, such as a mock's `base_url`.
    """
    redis, key = os.environ["REDIS_URL"], os.environ["TOKEN_KEY"]
    oauth = pinkit.OAuth(
        os.environ["PINTEREST_APP_ID"],
        os.environ["PINTEREST_APP_SECRET"],
        redirect_uri=os.environ.get("REDIRECT_URI", "http://localhost:8000/callback"),
        scopes="user_accounts:read,boards:read",
    )
    limits = pinkit.RateLimit(tier="standard", max_wait=5, storage=pinkit.quotas.in_redis(redis))

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        app.state.pinterest = pinkit.AsyncApp(
            oauth,
            store=lambda user: pinkit.RedisStore(redis, user=user, key=key),
            rate_limit=limits,
            **options,
        )
        async with app.state.pinterest:
            yield

    app = FastAPI(lifespan=lifespan)
    # The cookie is not sent with a form of another site, so that none can disconnect a user.
    https_only = os.environ.get("INSECURE_COOKIE") != "1"
    app.add_middleware(
        SessionMiddleware, secret_key=os.environ["SESSION_KEY"], same_site="lax", https_only=https_only
    )
    app.include_router(router)
    for kind, handler in _HANDLERS.items():
        app.add_exception_handler(kind, handler)
    return app


def pinterest(request: Request) -> pinkit.AsyncApp:
    """The app at Pinterest: one for all requests of a worker."""
    app: pinkit.AsyncApp = request.app.state.pinterest
    return app


def client(request: Request) -> pinkit.AsyncClient:
    """The client of the user of this request."""
    if "user" not in request.session:
        raise HTTPException(303, headers={"Location": "/login"})
    return pinterest(request).client_for(request.session["user"])


App = Annotated[pinkit.AsyncApp, Depends(pinterest)]
Mine = Annotated[pinkit.AsyncClient, Depends(client)]


@router.get("/login")
async def login(request: Request, app: App) -> Response:
    """Send the user to Pinterest."""
    url = app.authorize_url()
    request.session["state"] = url.state
    return RedirectResponse(url, 303)


@router.get("/callback")
async def callback(request: Request, app: App) -> Response:
    """Receive the user from Pinterest. A wrong state and a denial are handled below."""
    token = await app.exchange(str(request.url), state=request.session.pop("state", ""))
    user = (await app.client_for(token).user_account.get()).id  # nobody knows yet whose token it is
    if user is None:
        raise HTTPException(502)
    await app.save(user, token)
    request.session.clear()
    request.session["user"] = user
    return RedirectResponse("/", 303)


@router.get("/")
async def boards(mine: Mine) -> dict[str, Any]:
    """The user's boards. The token is refreshed when it is due."""
    account = await mine.user_account.get()
    return {"user": account.username, "boards": [board.name async for board in mine.boards.list()]}


@router.post("/disconnect")
async def disconnect(request: Request, mine: Mine) -> Response:
    """Revoke the user's token, and forget the user."""
    await mine.oauth.revoke()
    request.session.clear()
    return RedirectResponse("/login", 303)


@router.post("/logout")
async def logout(request: Request) -> Response:
    """End the session; the token stays."""
    request.session.clear()
    return RedirectResponse("/login", 303)


async def wrong_state(_: Request, __: Exception) -> Response:
    """Reject a login that was started in another browser, or twice."""
    return PlainTextResponse("This login was not started here. Start again at /login.", 400)


async def declined(_: Request, __: Exception) -> Response:
    """Respond to a user who declined."""
    return PlainTextResponse("You did not give access to Pinterest. You can try again at /login.", 403)


async def gone(request: Request, _: Exception) -> Response:
    """Let a user authorise again who revoked the app's access at Pinterest, or whose code was too old."""
    request.session.clear()
    return RedirectResponse("/login", 303)


async def busy(_: Request, error: Exception) -> Response:
    """Respond at once when the user's quota is used up for longer than a call may wait."""
    after = error.retry_after if isinstance(error, errors.QuotaExceededError) else 0
    return PlainTextResponse("Too many requests.", 503, {"Retry-After": str(int(after) + 1)})


_HANDLERS = {
    errors.StateMismatchError: wrong_state,
    errors.AuthorizationError: declined,
    errors.ReauthorizationRequiredError: gone,
    errors.QuotaExceededError: busy,
}
