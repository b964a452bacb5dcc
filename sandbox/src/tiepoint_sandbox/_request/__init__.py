"""Reading of requests: route, parameters, body, sign-in."""
