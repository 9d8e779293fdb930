"""The group `businesses` and the groups inside it."""

from __future__ import annotations

from pinkit_generated import operations

from .._core.batch import deleted_asset_groups, invitations, updated_asset_groups
from .._endpoints.endpoints import Mode, Resource, batch, call, paged


class Businesses(Resource[Mode]):
    """Businesses: their people, partners, assets and brands, and the access to these."""

    members: Members[Mode]
    """The people who belong to a business."""
    partners: Partners[Mode]
    """Other businesses that a business shares assets with."""
    assets: Assets[Mode]
    """Ad accounts, profiles and groups of them to which a business gives access."""
    asset_groups: AssetGroups[Mode]
    """Groups of a business's assets, to which access is given together."""
    invites: Invites[Mode]
    """Invitations to become a member or a partner, and requests for membership or partnership."""
    audiences: Audiences[Mode]
    """Audiences that a business shares or receives; those of an ad account are in `audiences.sharing`."""
    brand_accounts: BrandAccounts[Mode]
    """Accounts of a business's brands."""
    system_users: SystemUsers[Mode]
    """System users of a business: users that are programs."""

    list_employers = paged(operations.get_business_employers)
    """List the businesses that you are a member of, page by page."""


class Members(Resource[Mode]):
    """The people who belong to a business."""

    list = paged(operations.get_business_members)
    """List the members of a business, page by page."""
    update = call(operations.update_business_memberships)
    """Change the roles of members."""
    delete = call(operations.delete_business_membership)
    """Remove up to 50 members from a business."""
    list_assets = paged(operations.business_member_assets_get)
    """List the assets that a member may use, page by page."""
    update_asset_access = call(operations.business_members_asset_access_update)
    """Set the permissions of members on assets, at most 50 per call."""
    delete_asset_access = call(operations.business_members_asset_access_delete)
    """Remove the permissions of members on assets, at most 100 per call."""


class Partners(Resource[Mode]):
    """Other businesses that a business shares assets with."""

    list = paged(operations.get_business_partners)
    """List the partners of a business, page by page."""
    delete = call(operations.delete_business_partners)
    """End the partnership with up to 50 businesses."""
    list_assets = paged(operations.business_partner_asset_access_get)
    """List the assets shared with or by a partner, page by page."""
    update_asset_access = call(operations.update_partner_asset_access_handler_impl)
    """Set the permissions of partners on assets, at most 50 per call."""
    delete_asset_access = call(operations.delete_partner_asset_access_handler_impl)
    """Remove the permissions of partners on assets, at most 50 per call."""


class Assets(Resource[Mode]):
    """Ad accounts, profiles and groups of them to which a business gives access."""

    list = paged(operations.business_assets_get)
    """List the assets of a business, page by page."""
    list_members = paged(operations.business_asset_members_get)
    """List the members who may use an asset, page by page."""
    list_partners = paged(operations.business_asset_partners_get)
    """List the partners who may use an asset, page by page."""
    request_access = call(operations.asset_access_requests_create)
    """Ask partners for access to assets, at most 100 per call; `exceptions` lists the failures."""


class AssetGroups(Resource[Mode]):
    """Groups of a business's assets, to which access is given together."""

    create = call(operations.asset_group_create)
    """Create an asset group."""
    update = batch(operations.asset_group_update, updated_asset_groups)
    """Change asset groups, with a result for each."""
    delete = batch(operations.asset_group_delete, deleted_asset_groups)
    """Delete up to 50 asset groups, with a result for each."""


class Invites(Resource[Mode]):
    """Invitations to become a member or a partner, and requests for membership or partnership."""

    list = paged(operations.get_invites)
    """List the invites and requests of a business, page by page."""
    create = batch(operations.create_membership_or_partnership_invites, invitations)
    """Invite up to 50 members or partners, with a result for each."""
    cancel = batch(operations.cancel_invites_or_requests, invitations)
    """Withdraw up to 50 invites or requests, with a result for each."""
    respond = batch(operations.respond_business_access_invites, invitations)
    """Accept or decline up to 100 invites or requests, with a result for each."""
    assign_assets = batch(operations.create_asset_invites, invitations)
    """Add assets to up to 50 open invites or requests, with a result for each."""


class Audiences(Resource[Mode]):
    """Audiences that a business shares or receives; those of an ad account are in `audiences.sharing`."""

    list = paged(operations.shared_audiences_for_business_list)
    """List the audiences that are shared with a business, page by page."""
    list_recipients = paged(operations.business_account_audiences_shared_accounts_list)
    """List the accounts that a business shares an audience with, page by page."""
    update_ad_accounts = call(operations.update_business_to_ad_account_shared_audience)
    """Share a business's audience with ad accounts, or stop sharing."""
    update_businesses = call(operations.update_business_to_business_shared_audience)
    """Share a business's audience with businesses, or stop sharing."""


class BrandAccounts(Resource[Mode]):
    """Accounts of a business's brands."""

    create = call(operations.brand_accounts_create)
    """Create a brand account."""
    update = call(operations.brand_accounts_update)
    """Change a brand account."""


class SystemUsers(Resource[Mode]):
    """System users of a business: users that are programs."""

    update = call(operations.system_user_update)
    """Rename a system user."""
