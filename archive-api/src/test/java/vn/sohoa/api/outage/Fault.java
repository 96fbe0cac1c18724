package vn.sohoa.api.outage;

import vn.sohoa.api.health.Part;

/** A kind of fault of a server; {@link Deployment} makes it. */
enum Fault {
    POSTGRESQL_STOPPED(
            Part.CATALOGUE,
            "PostgreSQL",
            "stopped, started",
            "the server is shut down (SIGINT) and later started on the same data"),
    POSTGRESQL_PAUSED(
            Part.CATALOGUE,
            "PostgreSQL",
            "paused",
            "SIGSTOP to all of its processes: connections stay open, nothing answers"),
    POSTGRESQL_OVERLOADED(
            Part.CATALOGUE,
            "PostgreSQL",
            "answers with errors",
            "`CONNECTION LIMIT 0`, sessions ended: “too many connections” (53300); it has no 5xx"),
    POSTGRESQL_REFUSES(Part.CATALOGUE, "PostgreSQL", "refuses log-in", "`ALTER ROLE … NOLOGIN`, sessions ended"),
    POSTGRESQL_FULL(
            Part.CATALOGUE,
            "PostgreSQL",
            "full",
            "triggers on all tables raise `disk_full` (53100) for every write; not a full disk, but its error"),

    S3_STOPPED(
            Part.STORE,
            "S3",
            "stopped, started",
            "Ceph's gateway is killed (SIGKILL) and later started on the same data"),
    S3_PAUSED(Part.STORE, "S3", "paused", "SIGSTOP to the gateway"),
    S3_OVERLOADED(
            Part.STORE,
            "S3",
            "answers 503",
            "a proxy before the gateway ends all connections and answers 503 `SlowDown`"),
    S3_REFUSES(Part.STORE, "S3", "refuses log-in", "`radosgw-admin user suspend`"),
    S3_FULL(Part.STORE, "S3", "full", "a quota of the bucket that is used up (`radosgw-admin quota`)"),

    ELASTICSEARCH_STOPPED(
            Part.SEARCH,
            "Elasticsearch",
            "stopped, started",
            "the node is killed (SIGKILL) and later started on the same data"),
    ELASTICSEARCH_PAUSED(Part.SEARCH, "Elasticsearch", "paused", "SIGSTOP to the node"),
    ELASTICSEARCH_OVERLOADED(
            Part.SEARCH,
            "Elasticsearch",
            "answers 503",
            "a proxy before the node ends all connections and answers 503"),
    ELASTICSEARCH_REFUSES(
            Part.SEARCH, "Elasticsearch", "refuses log-in", "the proxy answers 401; the test node has no accounts"),
    ELASTICSEARCH_FULL(
            Part.SEARCH,
            "Elasticsearch",
            "full",
            "the block that Elasticsearch sets on a full disk (`index.blocks.read_only_allow_delete`)");

    final Part part;
    final String server;
    final String kind;
    final String how;

    Fault(Part part, String server, String kind, String how) {
        this.part = part;
        this.server = server;
        this.kind = kind;
        this.how = how;
    }
}
