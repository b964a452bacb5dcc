"""The tests, as one package, so that those of the sandbox can use the judge of the contract tests."""
