import { parseUrl } from "../../../src/text/parseUrl";

it("reads an address with an umlaut however often it is asked, and says null for what is none", () => {
  const hosts = new Set(
    Array.from({ length: 50_000 }, () => parseUrl("https://münchen.example/")?.hostname ?? "none"),
  );
  expect([...hosts]).toEqual(["xn--mnchen-3ya.example"]);
  expect(parseUrl("no address")).toBeNull();
});
