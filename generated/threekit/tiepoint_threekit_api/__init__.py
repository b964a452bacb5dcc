"""Generated clients, one package an API; unofficial.

- `tiepoint_threekit_api.rest_api`
"""
