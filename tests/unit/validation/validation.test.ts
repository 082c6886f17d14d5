import { countryCode } from "../../../src/validation/countryCode";
import { emailAddress } from "../../../src/validation/emailAddress";
import { phoneNumber } from "../../../src/validation/phoneNumber";
import { postalCodeIn } from "../../../src/validation/postalCodeForm";
import { publicAddress } from "../../../src/validation/websiteAddress";

it.each([
  ["https://example.org", "https://example.org/"],
  ["HTTP://Example.ORG/Path#part", "http://example.org/Path"],
  ["https://münchen.example", "https://xn--mnchen-3ya.example/"],
  ["https://user@example.org", null],
  ["https://:secret@example.org", null],
  ["https://127.0.0.1", null],
  ["https://2130706433", null],
  ["https://0x7f.1", null],
  ["https://[::1]/", null],
  ["https://localhost", null],
  ["https://host", null],
  ["https://a.local", null],
  ["https://a.internal.", null],
  ["javascript:alert(1)", null],
  ["example.org", null],
])("the public address of %s is %s", (text, address) => {
  expect(publicAddress(text)).toBe(address);
});

it.each([
  ["DE", "44135", "44135"],
  ["DE", "D-44135", "44135"],
  ["DE", "4413", null],
  ["DE", "441355", null],
  ["AT", "A-1010", "1010"],
  ["NL", "1012 ab", "1012 AB"],
  ["NL", "1012", null],
  ["US", "94105-1234", "94105-1234"],
  ["US", "!", null],
])("in %s the postal code %s is %s", (country, text, code) => {
  expect(postalCodeIn(country, text)).toBe(code);
});

it("countries, e-mail addresses and phone numbers are known by their form", () => {
  expect(countryCode.parse(" de ")).toBe("DE");
  for (const code of ["ZZ", "EU", "D", "XX"]) expect(countryCode.safeParse(code).success).toBe(false);
  expect(emailAddress.parse(" Some.One@Example.ORG ")).toBe("Some.One@example.org");
  for (const address of ["a@b", "a b@example.org", "<a@example.org>"])
    expect(emailAddress.safeParse(address).success).toBe(false);
  expect(phoneNumber.parse("+49 (211) 00-00")).toBe("+49 (211) 00-00");
  for (const phone of ["12", "none", "+49 211 x"]) expect(phoneNumber.safeParse(phone).success).toBe(false);
});
