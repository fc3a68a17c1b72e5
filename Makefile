# Tebiki: `make serve` to use it, `make test` to check it.

SHELL := bash
LISTEN ?= 127.0.0.1:8080
TOOLS := $(or $(TEBIKI_TOOLS),$(or $(XDG_CACHE_HOME),$(HOME)/.cache)/tebiki/tools)
export PATH := $(TOOLS)/bin:$(CURDIR)/node_modules/.bin:$(PATH):$(or $(CARGO_HOME),$(HOME)/.cargo)/bin

# trunk takes only the values true and false for it, and stops at the usual 1.
unexport NO_COLOR

.PHONY: help serve test clean

help:
	@echo 'make serve   build the site and serve it at http://$(LISTEN)/ (another: make serve LISTEN=127.0.0.1:9000)'
	@echo 'make test    run every check: format, lints, tests, browsers, budgets, accessibility'
	@echo 'make clean   remove what was built; installed tools stay'

# --offline: the tools are those that setup.sh installed, trunk downloads none.
serve:
	@scripts/setup.sh build
	trunk build --release --offline
	cargo run --release -p tebiki-backend -- --site dist --listen $(LISTEN)

test:
	@scripts/setup.sh test
	@scripts/test.sh

clean:
	cargo clean
	rm -rf dist
