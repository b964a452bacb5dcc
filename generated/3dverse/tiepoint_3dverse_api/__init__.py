"""Generated clients, one package an API; unofficial.

- `tiepoint_3dverse_api.asset_api`
"""
