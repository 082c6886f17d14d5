import "reflect-metadata";
import { linkParams } from "../../../src/links/link.arguments";
import { CollaborationLinkKind } from "../../../src/links/linkKind";

describe("linkParams", () => {
  it("asks nothing without arguments", () => {
    expect(linkParams({})).toEqual({ linkKinds: null, activeOn: null });
  });

  it("names kinds by the labels of the graph", () => {
    expect(linkParams({ linkKinds: [CollaborationLinkKind.PROJECT_GROUP] }).linkKinds).toEqual([
      "ProjectGroup",
    ]);
  });

  it("refuses an empty list of kinds, naming the argument", () => {
    expect(() => linkParams({ linkKinds: [] })).toThrow('Argument "linkKinds" is empty');
  });
});
