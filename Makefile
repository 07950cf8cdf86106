# Builds pg_drover (the server extension, on PGXS) and drover (its client), and runs their tests; make help lists all.
#
# PG_CONFIG=...  the PostgreSQL to build for (default: the newest one with server development files)
# WERROR=1       warnings are errors, as in make check
# CLIENT=no      all, install and uninstall are of the extension alone (default where there is no client/)
#
# Builds in another directory too: make -f /path/to/Makefile.

# What leads to the sources; empty in their own directory.
S := $(patsubst ./%,%,$(dir $(firstword $(MAKEFILE_LIST))))

newest = $(lastword $(shell printf '%s\n' $(1) | sort -V))
PG_CONFIG ?= $(or $(patsubst %/lib/pgxs/src/makefiles/pgxs.mk,%/bin/pg_config,\
	$(call newest,$(wildcard /usr/lib/postgresql/*/lib/pgxs/src/makefiles/pgxs.mk))),pg_config)

# Targets that install what is missing, or need no PostgreSQL. The others get a make of their own, after the set-up.
SCRIPTED = help setup tidy dist deb check check-versions check-packages check-storm check-faults check-asan check-monitoring check-frameworks check-estimate lint format demo \
	bench bench-oltp bench-many bench-chart watch-picture

ifneq ($(filter $(SCRIPTED),$(MAKECMDGOALS)),)

.PHONY: $(MAKECMDGOALS)

help:
	@echo 'make               build the extension (pg_drover.so) and the client (build/drover)'
	@echo 'make install       install the extension into the PostgreSQL of PG_CONFIG and the client into CLIENT_PREFIX'
	@echo '                   (/usr/local: CLIENT_BINDIR, CLIENT_DATADIR); make uninstall removes them'
	@echo 'make extension, install-extension, client, install-client    the one or the other; the client needs libpq, no server'
	@echo 'make demo          a migration through a crash, on a private server; KEEP=1 leaves it running'
	@echo 'make check         build and run every test; SUITES="lint unit regress tap" and TESTS=pattern narrow it'
	@echo 'make check-frameworks  Django, Rails, Alembic, sqitch, psql and pgbouncer, installed and run with doc/frameworks'
	@echo 'make check-estimate    migrate_estimate against real runs on three tables; ROWS=1000000'
	@echo 'make check-versions    build and test for PostgreSQL 17 and 18 too, fetched below build/versions; VERSIONS="17 18", as root'
	@echo 'make check-packages    make deb in bare Debian releases, where they are installed, tried and removed; SUITES="bookworm trixie", as root'
	@echo 'make check-storm   events at random moments over all kinds at once, every row looked at; STORM_MINUTES=60 DROVER_SEED=...'
	@echo 'make check-faults  every fault, at length: about half an hour; DROVER_SEED=... DROVER_ROUNDS=200'
	@echo 'make check-asan    the SQL tests with the extension under sanitizers'
	@echo 'make check-monitoring  the metrics with the real exporter, Prometheus and promtool, from packages that it fetches'
	@echo 'make installcheck  run the SQL tests on a running server (PGHOST, PGPORT)'
	@echo 'make unit          build the unit tests (build/unit), under ASan and UBSan'
	@echo 'make faults        build the module with fault points (build/faults/pg_drover.so), for tests only'
	@echo 'make bench         time migrations against the alternatives; ROWS=2000000 ROUNDS=5 SCENARIOS=... VARIANTS=...'
	@echo 'make bench-many    many small migrations at once against as many plain updates; TABLES=50 ROWS=20000 ROUNDS=3'
	@echo 'make bench-oltp    what an application feels beside a migration; ROWS=1000000 ROUNDS=3 RATE=500'
	@echo 'make bench-chart   draw doc/bench.svg from build/bench.json'
	@echo 'make watch-picture draw doc/watch.svg from a drover watch of two million rows on a private server'
	@echo 'make lint          formatting, scripts, META.json, layering, comments on SQL objects'
	@echo 'make tidy          clang-tidy over every file, which lint runs over the core'
	@echo 'make format        let clang-format write the C++ files'
	@echo 'make deb           Debian packages of the extension and of the client, in build/deb'
	@echo 'make dist          build/pg_drover-VERSION.zip for PGXN: all but the client'
	@echo 'make setup         install the Debian packages that the above need'
	@echo 'make clean         remove everything that was built'

setup:
	@test/lib/setup demo check

check:
	@test/lib/check $(SUITES)

# The tests with other people's frameworks, on large tables; none is skipped.
check-frameworks:
	@DROVER_FRAMEWORKS=1 TESTS='04[5-9]_' test/lib/check tap

# With each Debian release's own compiler, libraries and server.
check-versions:
	@test/versions/check $(VERSIONS)

check-packages:
	@test/packages/check $(SUITES)

deb:
	@test/packages/build

dist:
	@test/packages/dist

check-storm:
	@STORM_MINUTES=$${STORM_MINUTES:-60} TESTS=080_storm test/lib/check tap

check-estimate:
	@test/bench/estimate.sh

check-faults:
	@DROVER_FAULTS=all test/lib/check faults

check-asan:
	@test/lib/check asan

check-monitoring:
	@test/lib/fetch build/monitoring prometheus prometheus-sql-exporter python3-prometheus-client
	@TESTS=032_monitoring test/lib/check tap

lint:
	@test/lib/lint

# Of every file, some 12 minutes of two processors; lint gives it the core.
tidy:
	@test/lib/tidy

format:
	@clang-format -i $(shell find extension client test -name '*.[ch]pp' -o -name '*.h')

demo:
	@test/demo/demo.sh

bench:
	@test/bench/bench.sh

bench-many:
	test/bench/many.sh

bench-oltp:
	@test/bench/bench.sh oltp

bench-chart:
	@python3 -B test/bench/chart.py build/bench.json doc/bench.svg

watch-picture:
	@test/demo/watch.sh

$(filter-out $(SCRIPTED),$(MAKECMDGOALS)):
	@$(MAKE) $@

else

CLIENT ?= $(if $(wildcard $(S)client/main.cpp),yes,no)
# Targets for which no server is needed.
CLIENT_GOALS = client install-client uninstall-client
ifneq ($(and $(MAKECMDGOALS),$(if $(filter-out $(CLIENT_GOALS),$(MAKECMDGOALS)),,alone)),)
CXXFLAGS ?= -O2 -g
CXXFLAGS += -fPIC # the module's, too
INSTALL_PROGRAM = install
INSTALL_DATA = install -m 644
MKDIR_P = mkdir -p
else
PGXS := $(shell $(PG_CONFIG) --pgxs 2>/dev/null)
ifeq ($(wildcard $(PGXS)),)
$(error No PostgreSQL server development files ($(PG_CONFIG) --pgxs). Run test/lib/setup or give PG_CONFIG=...)
endif
endif

# The version is written once, in the control file.
DROVER_VERSION := $(shell sed -n "s/^default_version *= *'\([^']*\)'.*/\1/p" $(S)extension/pg_drover.control)

# A room (a folder of sources) is compiled as one unit, build/joined/ROOM.cpp, that includes its files: most of what g++
# does for a file is to read headers and to instantiate their templates, and this way it does so once for a room. A larger
# room is several units, ROOM, ROOM-more and so on, so that an edit compiles less again; those of the core are small, and
# it is one here. So a name in an anonymous namespace stands in one file of a room; test/lib/lint sees to it, and make tidy
# that each file compiles by itself.
LARGEST_UNIT = 16
# The units of a room and its files, of each of which it sets FILES_...; the units of all rooms with such files.
unit = $(eval FILES_$(1) := $(wordlist 1,$(LARGEST_UNIT),$(sort $(2))))$(1) $(call rest,$(1)-more,$(filter-out $(FILES_$(1)),$(2)))
rest = $(if $(2),$(call unit,$(1),$(2)))
units = $(foreach room,$(patsubst %/,%,$(sort $(dir $(1)))),$(call unit,$(room),$(call found,$(room)/*.cpp)))
# By their names below the sources' directory.
found = $(patsubst $(S)%,%,$(wildcard $(addprefix $(S),$(1))))
objects = $(patsubst $(1)/%,build/$(2)/%.o,$(3))

MODULE_big = pg_drover
CORE_FILES = $(call found,extension/core/*/*.cpp)
CORE_UNITS := $(call unit,extension/core/rooms,$(CORE_FILES))
MODULE_UNITS := $(CORE_UNITS) \
	$(call units,$(filter-out $(CORE_FILES),$(call found,extension/*/*.cpp extension/*/*/*.cpp extension/*/*/*/*.cpp)))
OBJS = $(call objects,extension,module,$(MODULE_UNITS))
EXTENSION = extension/pg_drover
DATA = $(call found,extension/pg_drover--*.sql)
REGRESS = $(sort $(notdir $(basename $(call found,sql/*.sql))))
REGRESS_OPTS = --outputdir=build
EXTRA_CLEAN = build
SHLIB_LINK += -lstdc++
# No JIT bitcode: that would compile every file again, with clang. A plain assignment would be overridden.
override with_llvm = no

ifdef PGXS
include $(PGXS)
endif

LANGUAGE = -std=c++20 -iquote $(or $(S),.) -Wall -Wextra -Wshadow $(if $(filter 1,$(WERROR)),-Werror) -DDROVER_VERSION='"$(DROVER_VERSION)"'
DEPENDENCIES = -MMD -MP
# Headers of the server and its libraries with -isystem, so that only our own warn. Only entry files export symbols.
SERVER_CPPFLAGS = -I$(S)extension $(patsubst -I/%,-isystem /%,$(filter-out -I. -I./,$(CPPFLAGS)))
# Line numbers for a backtrace; full debug information would take a third of the compile time.
MODULE_CXXFLAGS = $(filter-out -g,$(CXXFLAGS)) -g1 -Wno-register -fvisibility=$(VISIBILITY) -fvisibility-inlines-hidden
VISIBILITY = hidden
LIBPQ := $(shell $(PG_CONFIG) --includedir --libdir 2>/dev/null)
CLIENT_CPPFLAGS = -I$(S)client -I$(S)extension $(addprefix -I,$(firstword $(LIBPQ))) $(if $(PGXS),,$(CPPFLAGS))
# The client waits for the server and the reader; optimizing it more would double the time to compile it.
CLIENT_CXXFLAGS = $(filter-out -g -O%,$(CXXFLAGS)) -O1
CLIENT_LIBS = $(addprefix -L,$(lastword $(LIBPQ))) -lpq -lfmt
# Unoptimized: compiling the tests takes far longer than running them.
SANITIZE = -g -O0 -fsanitize=address,undefined -fno-sanitize-recover=all
# The test runner itself takes long to instrument and has nothing of ours to find.
build/unit-test/main.o: SANITIZE = -O0

# Libraries of templates take memory, to compile with sanitizers some 700 MB for such a unit.
LARGEST_UNIT = 12
CLIENT_UNITS := $(call units,$(call found,client/*/*.cpp))
MAIN_UNITS := $(call unit,client/main,$(call found,client/main.cpp))
LARGEST_UNIT = 8
TEST_UNITS := $(call unit,test/unit/main,test/unit/main.cpp) $(call unit,test/unit/client,$(call found,test/unit/client_*.cpp)) \
	$(call unit,test/unit/core,$(filter-out %/main.cpp test/unit/client_%,$(call found,test/unit/*.cpp)))
CLIENT_OBJS = $(call objects,extension,module,$(CORE_UNITS)) $(call objects,client,client,$(CLIENT_UNITS) $(MAIN_UNITS))
UNIT_OBJS = $(call objects,extension,unit-extension,$(CORE_UNITS)) $(call objects,test/unit,unit-test,$(TEST_UNITS)) \
	$(call objects,client,unit-client,$(CLIENT_UNITS))
# Modules for tests only, never installed by make install: with fault points (pg/fault.hpp), and with sanitizers.
VARIANTS = faults asan
# Only units with a file that names a fault point differ from the release.
faults_FLAGS = -DDROVER_FAULTS
FAULT_FILES := $(shell cd $(or $(S),.) && grep -l 'pg/fault.hpp' $(foreach unit,$(MODULE_UNITS),$(FILES_$(unit))))
faults_OBJS = $(call objects,extension,faults,$(foreach unit,$(MODULE_UNITS),$(if $(filter $(FAULT_FILES),$(FILES_$(unit))),$(unit))))
faults_LINKED = $(faults_OBJS) $(filter-out $(faults_OBJS:build/faults/%=build/module/%),$(OBJS))
asan_FLAGS = -O1 -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer -D_GLIBCXX_ASSERTIONS
asan_LINKED = $(OBJS:build/module/%=build/asan/%)
VARIANT_OBJS = $(faults_OBJS) $(asan_LINKED)
BUILT_FROM_SOURCE = $(OBJS) $(CLIENT_OBJS) $(UNIT_OBJS) $(VARIANT_OBJS)

ifneq ($(CLIENT),no)
all: client
install: install-client
uninstall: uninstall-client
endif
extension: pg_drover.so
client: build/drover build/drover.1
install-extension uninstall-extension: %-extension:
	$(MAKE) -f $(S)Makefile $* CLIENT=no

$(BUILT_FROM_SOURCE): $(S)Makefile $(S)extension/pg_drover.control

# Written anew, and so compiled, where files were added or removed.
UNITS = $(MODULE_UNITS) $(CLIENT_UNITS) $(MAIN_UNITS) $(TEST_UNITS)
joins = $(patsubst "%",%,$(filter "%",$(file <build/joined/$(1).cpp)))
$(UNITS:%=build/joined/%.cpp): build/joined/%.cpp:
	@mkdir -p $(@D)
	@printf '#include "%s"\n' $(FILES_$*) >$@
$(foreach unit,$(UNITS),$(if $(findstring [$(call joins,$(unit))],[$(FILES_$(unit))]),,build/joined/$(unit).cpp)): always

# The server's headers, read once for each variant: they are half of what a file takes to compile. -fpch-preprocess is
# for ccache. What comes out of a precompiled header is no system header's to g++ any more, so its false alarms about
# std::string would be told.
PRECOMPILED = -fpch-preprocess $(addprefix -Wno-,array-bounds restrict stringop-overflow stringop-overread)

# Of one variant of the module. The core knows no server.
define variant_rules
build/$(1)/entry.o build/$(1)/server.hpp.gch: private VISIBILITY = default
build/$(1)/core/%.o: build/joined/extension/core/%.cpp
	@mkdir -p $$(@D)
	$$(CXX) $$(MODULE_CXXFLAGS) $$(LANGUAGE) $$(DEPENDENCIES) $$($(1)_FLAGS) -I$(S)extension -c -o $$@ $$<
build/$(1)/%.o: build/joined/extension/%.cpp build/$(1)/server.hpp.gch
	@mkdir -p $$(@D)
	$$(CXX) $$(MODULE_CXXFLAGS) $$(LANGUAGE) $$(DEPENDENCIES) $$($(1)_FLAGS) $$(SERVER_CPPFLAGS) \
		-include build/$(1)/server.hpp $$(PRECOMPILED) -c -o $$@ $$<
build/$(1)/server.hpp.gch: $(S)extension/pg/compat.h $(S)Makefile
	@mkdir -p $$(@D)
	@printf '#include "pg/compat.h"\n#include <algorithm>\n#include <chrono>\n#include <map>\n' >build/$(1)/server.hpp
	$$(CXX) $$(MODULE_CXXFLAGS) $$(LANGUAGE) $$($(1)_FLAGS) $$(SERVER_CPPFLAGS) $$(PRECOMPILED) -x c++-header -o $$@ build/$(1)/server.hpp
endef
$(foreach variant,module $(VARIANTS),$(eval $(call variant_rules,$(variant))))

define variant_link
build/$(1)/pg_drover.so: $$($(1)_LINKED)
	$$(CXX) $$(CFLAGS_SL) $$($(1)_FLAGS) $$(LDFLAGS) -shared -o $$@ $$^ $$(SHLIB_LINK)
endef
$(foreach variant,$(VARIANTS),$(eval $(call variant_link,$(variant))))

build/client/%.o: build/joined/client/%.cpp
	@mkdir -p $(@D)
	$(CXX) $(CLIENT_CXXFLAGS) $(LANGUAGE) $(DEPENDENCIES) $(CLIENT_CPPFLAGS) -c -o $@ $<

build/drover: $(CLIENT_OBJS)
	$(CXX) $(LDFLAGS) -o $@ $^ $(CLIENT_LIBS)

build/drover.1: build/drover
	build/drover --help-man >$@

compile_unit = $(CXX) $(SANITIZE) $(LANGUAGE) $(DEPENDENCIES) $(CLIENT_CPPFLAGS) -c -o $@ $<
build/unit-extension/%.o: build/joined/extension/%.cpp
	@mkdir -p $(@D)
	$(compile_unit)
build/unit-client/%.o: build/joined/client/%.cpp
	@mkdir -p $(@D)
	$(compile_unit)
build/unit-test/%.o: build/joined/test/unit/%.cpp
	@mkdir -p $(@D)
	$(compile_unit)

# Catch2 is a header up to 2, and a library since.
CATCH_LIBS = $(shell echo '#include <catch2/catch_all.hpp>' | $(CXX) -E -x c++ - >/dev/null 2>&1 && echo -lCatch2Main -lCatch2)
build/unit: $(UNIT_OBJS)
	$(CXX) $(SANITIZE) -o $@ $^ $(CLIENT_LIBS) $(CATCH_LIBS)

# What only the benchmark needs.
build/bench/client: $(S)test/bench/client.cpp
	@mkdir -p $(@D)
	$(CXX) $(CLIENT_CXXFLAGS) $(LANGUAGE) $(CLIENT_CPPFLAGS) -o $@ $< $(addprefix -L,$(lastword $(LIBPQ))) -lpq

build/bench/slow_fsync.so: $(S)test/bench/slow_fsync.cpp
	@mkdir -p $(@D)
	$(CXX) $(CLIENT_CXXFLAGS) $(LANGUAGE) -fPIC -shared -o $@ $< -ldl

.PHONY: always unit $(VARIANTS) pg-config extension install-extension uninstall-extension $(CLIENT_GOALS)
unit: build/unit
$(VARIANTS): %: build/%/pg_drover.so

# For the scripts in test/: which PostgreSQL this builds for.
pg-config:
	@echo '$(PG_CONFIG)'

# Where a shell, man and completions look. Debian's PostgreSQL keeps its programs in a directory of its own that is on no PATH, and
# says that its manual is there too. A package gives CLIENT_PREFIX=/usr.
CLIENT_PREFIX ?= /usr/local
CLIENT_BINDIR ?= $(CLIENT_PREFIX)/bin
CLIENT_DATADIR ?= $(CLIENT_PREFIX)/share
CLIENT_MANDIR ?= $(CLIENT_DATADIR)/man
CLIENT_ZSHDIR ?= $(CLIENT_DATADIR)/zsh/$(if $(filter /usr,$(CLIENT_PREFIX)),vendor-completions,site-functions)
COMPLETIONS = bash:$(CLIENT_DATADIR)/bash-completion/completions/drover zsh:$(CLIENT_ZSHDIR)/_drover \
	fish:$(CLIENT_DATADIR)/fish/vendor_completions.d/drover.fish
CLIENT_FILES = $(CLIENT_BINDIR)/drover $(CLIENT_MANDIR)/man1/drover.1 $(foreach c,$(COMPLETIONS),$(lastword $(subst :, ,$(c))))
install-client: build/drover build/drover.1
	$(MKDIR_P) $(foreach file,$(CLIENT_FILES),'$(DESTDIR)$(dir $(file))')
	$(INSTALL_PROGRAM) build/drover '$(DESTDIR)$(CLIENT_BINDIR)/drover'
	$(INSTALL_DATA) build/drover.1 '$(DESTDIR)$(CLIENT_MANDIR)/man1/drover.1'
	for c in $(COMPLETIONS); do build/drover completion $${c%%:*} >'$(DESTDIR)'$${c#*:} || exit; done

uninstall-client:
	rm -f $(foreach file,$(CLIENT_FILES),'$(DESTDIR)$(file)')

-include $(BUILT_FROM_SOURCE:.o=.d)

endif
