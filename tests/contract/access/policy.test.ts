import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describePolicy } from "../../../src/access/describePolicy";
import { POLICY } from "../../../src/access/policy";
import { PROJECT_ROOT } from "../../../src/neo4j/projectRoot";

it("README's table of rights is the policy's", () => {
  const readme = readFileSync(join(PROJECT_ROOT, "README.md"), "utf8");
  expect(readme).toContain(describePolicy(POLICY));
});
