import type { Transaction } from "../../neo4j/database.type";

/** The keys themselves, or with the least number behind that makes each one that was never given, in their order. @param statement lists those in use */
export async function freeKeys(
  reads: Transaction,
  wanted: readonly string[],
  statement = "tables/list-keys-in-use",
): Promise<string[]> {
  if (wanted.length === 0) return [];
  const rows = await reads.run<{ key: string }>(statement, {
    prefixes: [...new Set(wanted)],
  });
  const taken = new Set(rows.map(({ key }) => key));
  return wanted.map((prefix) => {
    let key = prefix;
    for (let number = 2; taken.has(key); number++) key = `${prefix}-${number}`;
    taken.add(key);
    return key;
  });
}
