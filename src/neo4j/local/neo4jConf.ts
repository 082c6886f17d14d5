/** Settings of the embedded Neo4j, as the text of neo4j.conf: Bolt on the loopback address only, nothing else listens. */
export function neo4jConf(options: { port: number; dataDirectory: string }): string {
  const address = `127.0.0.1:${options.port}`;
  return [
    "# Written at every start; changes are lost.",
    `server.directories.data=${options.dataDirectory}`,
    "server.default_listen_address=127.0.0.1",
    "server.bolt.enabled=true",
    `server.bolt.listen_address=${address}`,
    `server.bolt.advertised_address=${address}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    "dbms.usage_report.enabled=false",
    "dbms.security.auth_enabled=true",
    "server.memory.pagecache.size=256m",
    // Else each database sets 256 MB aside before it holds anything.
    "db.tx_log.preallocate=false",
    "db.tx_log.rotation.size=32m",
    "db.tx_log.rotation.retention_policy=100M size",
    // When stopping, Bolt waits twice for stragglers this long, in seconds; 5 by default, though nobody is left.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
    "",
  ].join("\n");
}
