"""The group `businesses` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._core.batch import deleted_asset_groups, invitations, updated_asset_groups
from .._endpoints.endpoints import Mode, Resource, batch, call, paged


class Businesses(Resource[Mode]):
    """Who may use what in a business, its partners and its brands."""

    members: Members[Mode]
    """The people who belong to a business."""
    partners: Partners[Mode]
    """Other businesses that a business shares assets with."""
    assets: Assets[Mode]
    """Ad accounts, profiles and groups of them that a business gives access to."""
    asset_groups: AssetGroups[Mode]
    """Assets of a business that are given access to together."""
    invites: Invites[Mode]
    """Invitations to become a member or a partner, and requests for it."""
    audiences: Audiences[Mode]
    """Audiences that a business shares or got shared; an ad account has `audiences.sharing`."""
    brand_accounts: BrandAccounts[Mode]
    """The accounts of brands below a business."""
    system_users: SystemUsers[Mode]
    """Users of a business that are programs."""

    list_employers = paged(operations.get_business_employers)
    """The businesses that you are a member of, page after page."""


class Members(Resource[Mode]):
    """The people who belong to a business."""

    list = paged(operations.get_business_members)
    """The members of a business, page after page."""
    update = call(operations.update_business_memberships)
    """Change the roles of members."""
    delete = call(operations.delete_business_membership)
    """Remove up to 50 members from a business."""
    list_assets = paged(operations.business_member_assets_get)
    """The assets that a member may use, page after page."""
    update_asset_access = call(operations.business_members_asset_access_update)
    """Set what members may do with assets, at most 50 accesses a call."""
    delete_asset_access = call(operations.business_members_asset_access_delete)
    """Take assets from members, at most 100 accesses a call."""


class Partners(Resource[Mode]):
    """Other businesses that a business shares assets with."""

    list = paged(operations.get_business_partners)
    """The partners of a business, page after page."""
    delete = call(operations.delete_business_partners)
    """End the partnership with up to 50 businesses."""
    list_assets = paged(operations.business_partner_asset_access_get)
    """The assets shared with or by a partner, page after page."""
    update_asset_access = call(operations.update_partner_asset_access_handler_impl)
    """Set what partners may do with assets, at most 50 accesses a call."""
    delete_asset_access = call(operations.delete_partner_asset_access_handler_impl)
    """Take assets from partners, at most 50 accesses a call."""


class Assets(Resource[Mode]):
    """Ad accounts, profiles and groups of them that a business gives access to."""

    list = paged(operations.business_assets_get)
    """The assets of a business, page after page."""
    list_members = paged(operations.business_asset_members_get)
    """The members who may use an asset, page after page."""
    list_partners = paged(operations.business_asset_partners_get)
    """The partners who may use an asset, page after page."""
    request_access = call(operations.asset_access_requests_create)
    """Ask partners for access to assets, at most 100 a call; `exceptions` tell what failed."""


class AssetGroups(Resource[Mode]):
    """Assets of a business that are given access to together."""

    create = call(operations.asset_group_create)
    """Create an asset group."""
    update = batch(operations.asset_group_update, updated_asset_groups)
    """Change asset groups, with a result for each."""
    delete = batch(operations.asset_group_delete, deleted_asset_groups)
    """Delete up to 50 asset groups, with a result for each."""


class Invites(Resource[Mode]):
    """Invitations to become a member or a partner, and requests for it."""

    list = paged(operations.get_invites)
    """The invites and requests of a business, page after page."""
    create = batch(operations.create_membership_or_partnership_invites, invitations)
    """Invite up to 50 members or partners, with a result for each."""
    cancel = batch(operations.cancel_invites_or_requests, invitations)
    """Withdraw up to 50 invites or requests, with a result for each."""
    respond = batch(operations.respond_business_access_invites, invitations)
    """Accept or decline up to 100 invites or requests, with a result for each."""
    assign_assets = batch(operations.create_asset_invites, invitations)
    """Add assets to up to 50 open invites or requests, with a result for each."""


class Audiences(Resource[Mode]):
    """Audiences that a business shares or got shared; an ad account has `audiences.sharing`."""

    list = paged(operations.shared_audiences_for_business_list)
    """The audiences that a business got shared, page after page."""
    list_recipients = paged(operations.business_account_audiences_shared_accounts_list)
    """The accounts that a business shares an audience with, page after page."""
    update_ad_accounts = call(operations.update_business_to_ad_account_shared_audience)
    """Share a business's audience with ad accounts, or stop it."""
    update_businesses = call(operations.update_business_to_business_shared_audience)
    """Share a business's audience with businesses, or stop it."""


class BrandAccounts(Resource[Mode]):
    """The accounts of brands below a business."""

    create = call(operations.brand_accounts_create)
    """Create a brand account."""
    update = call(operations.brand_accounts_update)
    """Change a brand account."""


class SystemUsers(Resource[Mode]):
    """Users of a business that are programs."""

    update = call(operations.system_user_update)
    """Rename a system user."""
