import { CONFIG_VARIABLES, ConfigError, loadConfig } from "../../../src/config";

describe("loadConfig", () => {
  it("is complete without any variable, and uses the embedded Neo4j", () => {
    expect(loadConfig({})).toEqual({
      port: 4000,
      host: "127.0.0.1",
      neo4j: null,
      dataDirectory: ".neo4j",
      queryTimeoutMs: 10_000,
      logLevel: "info",
    });
  });

  it("counts an empty variable as unset", () => {
    expect(loadConfig({ PORT: "", NEO4J_URI: "" })).toEqual(loadConfig({}));
  });

  it("takes a Neo4j elsewhere", () => {
    const config = loadConfig({ NEO4J_URI: "neo4j+s://db.example:7687", NEO4J_PASSWORD: "secret" });
    expect(config.neo4j).toEqual({
      uri: "neo4j+s://db.example:7687",
      username: "neo4j",
      password: "secret",
      database: "neo4j",
    });
  });

  it("lists every bad variable with its problem and the fix", () => {
    const load = () =>
      loadConfig({
        PORT: "99999",
        QUERY_TIMEOUT_MS: "1.5",
        LOG_LEVEL: "loud",
        NEO4J_URI: "http://localhost",
      });
    expect(load).toThrow(ConfigError);
    for (const name of ["PORT", "QUERY_TIMEOUT_MS", "LOG_LEVEL", "NEO4J_URI", "NEO4J_PASSWORD"]) {
      expect(load).toThrow(new RegExp(`^  ${name} .*Set `, "m"));
    }
  });

  it("never repeats a password, not even one that stands in an address", () => {
    for (const NEO4J_URI of ["http://x", "http://me:secret@x", "neo4j://me:secret@x"]) {
      const load = () => loadConfig({ NEO4J_URI, NEO4J_PASSWORD: "secret" });
      expect(load).toThrow(ConfigError);
      expect(load).not.toThrow(/secret/);
    }
  });

  it("describes every variable", () => {
    for (const { name, description, fix } of CONFIG_VARIABLES) {
      expect([name, description, fix].every((text) => text.length > 0)).toBe(true);
    }
  });
});
