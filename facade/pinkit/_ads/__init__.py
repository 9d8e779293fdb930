"""Campaigns, ad groups, ads, keywords and product group promotions in any number.

May import `_batches` and what that may.
"""
