"""Generated clients, one package an API; unofficial.

- `tiepoint_itwin_api.itwins`
- `tiepoint_itwin_api.reality_conversion`
- `tiepoint_itwin_api.reality_management`
- `tiepoint_itwin_api.reality_modeling`
"""
