"""Purchases, licences, their terms and coupons."""
