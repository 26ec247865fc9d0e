"""Sends broadcasts: its own pace and its own connection, so that replies never wait for it."""
