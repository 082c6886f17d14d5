import { testDatabase } from "../../support/testDatabase";

const database = testDatabase();

it("removing a property that a node does not have locks it until the transaction ends", async () => {
  await database.reset();
  const keys = Array.from({ length: 4 }, (_, index) => `mail:${index}`);
  await database.query(
    `UNWIND $keys AS key
     CREATE (:OutgoingMail {key: key, kind: 'X', state: 'WAITING', attempts: 0, timeOrder: key, nextAttemptAt: datetime()})`,
    { keys },
  );
  const [first] = keys;
  let count = 0;
  const addOne = () =>
    database.write(async (transaction) => {
      await transaction.run("mail/lock-due", { limit: 1 });
      const seen = count;
      await new Promise((resolve) => setTimeout(resolve, 5));
      count = seen + 1;
    });
  await Promise.all(Array.from({ length: 40 }, addOne));
  // Whoever reads before another one has ended counts from the same number.
  expect([first, count]).toEqual(["mail:0", 40]);
});
