# Tebiki: `make serve` to use it, `make test` to check it.

SHELL := bash
LISTEN ?= 127.0.0.1:8080
export PATH := $(PATH):$(or $(CARGO_HOME),$(HOME)/.cargo)/bin

.PHONY: help serve test clean

help:
	@echo 'make serve   build the site, serve it at http://$(LISTEN)/ with made-up statuses (another: make serve LISTEN=127.0.0.1:9000)'
	@echo 'make test    run every check: format, lints, tests, browsers, budgets, accessibility'
	@echo 'make clean   remove what was built; installed tools stay'

serve:
	@scripts/setup.sh build
	@scripts/build.sh
	cargo run --release -p tebiki-backend -- --site dist --source sample --listen $(LISTEN)

test:
	@scripts/setup.sh test
	@scripts/test.sh

clean:
	cargo clean
	rm -rf dist
