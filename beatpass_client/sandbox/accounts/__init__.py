"""Accounts: signing in and up, profiles, devices, notifications and backstage requests."""
