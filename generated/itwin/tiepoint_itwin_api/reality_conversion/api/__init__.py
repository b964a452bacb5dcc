"""The operations, a package for each group of them."""
