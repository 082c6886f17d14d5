import { isPublicMutation } from "../../../src/access/access";

describe("isPublicMutation", () => {
  it("is true of what anybody may do without sign-in, which is limited for each address", () => {
    expect(isPublicMutation("submitRegistration")).toBe(true);
  });

  it.each(["createPublication", "__typename", "constructor"])("is false of %s", (name) => {
    expect(isPublicMutation(name)).toBe(false);
  });
});
