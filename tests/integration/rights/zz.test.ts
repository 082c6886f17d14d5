import { apiOver } from "../../support/api";
import { testDatabase } from "../../support/testDatabase";
import { storeWorld } from "../../support/world/world";
const database = testDatabase();
it("stores", async () => {
  console.log(await storeWorld(database, apiOver(database)));
}, 120_000);
