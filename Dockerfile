# PostgreSQL 17 of Debian with pg_drover and its client, from this tree: docker build -t drover .
# The cluster is Debian's own, /var/lib/postgresql/17/main, made at the first start; local connections of its owner alone.
FROM debian:trixie-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends build-essential debhelper postgresql-server-dev-all \
    libpq-dev libcli11-dev libfmt-dev nlohmann-json3-dev
COPY . /tree
RUN cd /tree && test/packages/build

FROM debian:trixie-slim
COPY --from=build /tree/build/deb/drover_*.deb /tree/build/deb/postgresql-17-drover_*.deb /packages/
RUN apt-get update && apt-get install -y --no-install-recommends /packages/*.deb && rm -rf /packages /var/lib/apt/lists/* && \
    echo "shared_preload_libraries = 'pg_drover'" >/etc/postgresql/17/main/conf.d/drover.conf
USER postgres
VOLUME /var/lib/postgresql
EXPOSE 5432
CMD ["sh", "-c", "exec /usr/lib/postgresql/17/bin/postgres -D /var/lib/postgresql/17/main -c config_file=/etc/postgresql/17/main/postgresql.conf"]
