"""Software that is compared: requirements of each peer, and the program that uses the peer."""
