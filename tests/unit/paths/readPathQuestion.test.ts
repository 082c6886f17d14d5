import "reflect-metadata";
import { encodeId } from "../../../src/graphql/nodeId";
import { type PathArguments, readPathQuestion } from "../../../src/paths/path.arguments";
import { PathOrder } from "../../../src/paths/pathOrder";

const a = encodeId("Actor", "a");
const b = encodeId("Actor", "b");
const refusal = (given: Partial<PathArguments>) => {
  try {
    readPathQuestion({ fromId: a, toId: b, ...given });
  } catch (error) {
    return (error as { extensions: object }).extensions;
  }
  return null;
};

describe("a question for paths", () => {
  it("has six hops and five paths when nothing is said", () => {
    expect(readPathQuestion({ fromId: a, toId: b })).toMatchObject({
      maxHops: 6,
      first: 5,
      avoidKeys: [],
      orderBy: PathOrder.HOPS,
      extraHops: 0,
    });
  });

  it.each([
    ["toId", { toId: a }],
    ["fromId", { fromId: encodeId("Project", "p") }],
    ["avoidActorIds", { avoidActorIds: [b] }],
    ["linkKinds", { linkKinds: [] }],
    ["maxHops", { maxHops: 9 }],
    ["maxHops", { maxHops: 0 }],
    ["first", { first: 101 }],
    ["hopPrice", { hopPrice: 1 }],
    ["hopPrice", { orderBy: PathOrder.STRENGTH, hopPrice: -0.5 }],
    ["hopPrice", { orderBy: PathOrder.STRENGTH, hopPrice: 100.5 }],
    ["extraHops", { orderBy: PathOrder.STRENGTH, extraHops: 1 }],
    ["extraHops", { extraHops: 3 }],
    ["extraHops", { extraHops: -1 }],
    ["via.topicIds", { via: { topicIds: [a] } }],
  ])("is refused naming %s for %j", (argument, given) => {
    expect(refusal(given)).toEqual({ code: "BAD_USER_INPUT", argument });
  });
});
