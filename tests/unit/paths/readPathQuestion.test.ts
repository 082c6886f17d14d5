import "reflect-metadata";
import { encodeId } from "../../../src/graphql/nodeId";
import { type PathArguments, readPathQuestion } from "../../../src/paths/path.arguments";

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
    expect(readPathQuestion({ fromId: a, toId: b })).toMatchObject({ maxHops: 6, first: 5, avoidKeys: [] });
  });

  it.each([
    ["toId", { toId: a }],
    ["fromId", { fromId: encodeId("Project", "p") }],
    ["avoidActorIds", { avoidActorIds: [b] }],
    ["linkKinds", { linkKinds: [] }],
    ["maxHops", { maxHops: 9 }],
    ["maxHops", { maxHops: 0 }],
    ["first", { first: 101 }],
    ["via.topicIds", { via: { topicIds: [a] } }],
  ])("is refused naming %s for %j", (argument, given) => {
    expect(refusal(given)).toEqual({ code: "BAD_USER_INPUT", argument });
  });
});
