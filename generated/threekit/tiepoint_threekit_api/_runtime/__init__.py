"""Runtime of the generated clients, once per package: types, errors, the wire format and sending."""
