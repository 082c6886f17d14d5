import fc from "fast-check";
import { typeOfNode } from "../../../src/graphql/node.type";
import { decodeAnyId, decodeId, encodeId } from "../../../src/graphql/nodeId";

describe("a global id", () => {
  it("gives back type and key, whatever the key", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("Actor", "Topic2"),
        fc.string({ minLength: 1, unit: "grapheme" }),
        (type, key) => {
          const id = encodeId(type, key);
          expect(id).toMatch(/^[\w-]+$/);
          expect(decodeAnyId(id)).toEqual({ type, key });
          expect(decodeId(type, id, "id")).toBe(key);
          expect(typeOfNode({ id })).toBe(type);
        },
      ),
    );
  });

  it("of another type is refused, naming the argument, what came and what is expected", () => {
    expect(() => decodeId("Actor", encodeId("Topic", "topic:ai"), "fromId")).toThrow(
      'Argument "fromId" is the id of a type Topic; expected the id of a type Actor.',
    );
  });

  it.each([
    "",
    "pic:1",
    "Actor:pic:1",
    "=",
    encodeId("actor", "a"),
    encodeId("Actor", ""),
    `${encodeId("A", "b")}=`,
  ])("is not %j", (text) => {
    expect(decodeAnyId(text)).toBeNull();
    expect(() => decodeId("Actor", text, "id")).toThrow('Argument "id" is not an id of this service');
  });
});
