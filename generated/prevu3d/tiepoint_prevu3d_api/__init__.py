"""Generated clients, one package an API; unofficial.

- `tiepoint_prevu3d_api.realityconnect`
"""
