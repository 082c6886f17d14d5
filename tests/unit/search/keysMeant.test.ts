import { keysMeant } from "../../../src/search/keysMeant";

it.each([
  ["pic:999884828", ["pic:999884828"]],
  [" 999884828 ", ["pic:999884828", "cordis:999884828"]],
  ["lighthouse:biohybrid", ["lighthouse:biohybrid"]],
  ["euroscivoc:/natural sciences", ["euroscivoc:/natural sciences"]],
  ["Köln", []],
  ["123", []],
  ["Herz: ein Thema", []],
])("takes %p for the keys %p", (text, keys) => {
  expect(keysMeant(text)).toEqual(keys);
});
