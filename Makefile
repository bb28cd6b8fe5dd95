# Each target is a script in scripts/, which says what it does and installs what it needs.

.DEFAULT_GOAL := help
.PHONY: serve demo test dist package bench fmt lint doc clean help

serve: ## Serve the page on http://127.0.0.1:8080/ with public resolvers
	@scripts/serve.sh

demo: ## Serve the page on a private DNS that needs no internet
	@scripts/demo.sh

test: ## Run every test
	@scripts/test.sh

dist: ## Build the page for release in dist/
	@scripts/dist.sh

package: ## Make the npm package of the element in target/package/
	@scripts/package.sh

bench: ## Run the benchmarks and print sizes
	@scripts/bench.sh

fmt: ## Format the sources
	@cargo fmt --all

lint: ## Run the linters
	@scripts/test.sh fmt lint lint-wasm

doc: ## Build the documentation
	@scripts/test.sh doc

clean: ## Delete what was built
	@rm -rf dist target

help: ## List these targets
	@sed -n 's/^\([a-z]*\): ## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 8
