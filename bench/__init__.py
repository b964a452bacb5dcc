"""Measure the generated clients and the runtime against others, in ratios that one run gives: ``python -m bench``.

Each module has one job. `definitions` says what is measured, `large` and `payloads` make the rest of the input, `peers`
knows the other generators, `environments` installs them. `imports`, `calls`, `codec` and `regeneration` measure, all
by way of `rounds`; `runtime` does so for the HTTP clients in `runtime_peers`. `goals` judges, and `page` and
`runtime_page` write docs/benchmarks.md.
"""
