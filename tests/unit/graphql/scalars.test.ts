import { acceptLanguage } from "../../../src/graphql/acceptLanguage";
import { CalendarDate, isCalendarDate } from "../../../src/graphql/calendarDate";

describe("a calendar day", () => {
  it.each(["2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])("is %s", (text) => {
    expect(isCalendarDate(text)).toBe(true);
    expect(CalendarDate.parseValue(text)).toBe(text);
    expect(CalendarDate.serialize(text)).toBe(text);
  });

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-1-1",
    "2024-02-29T00:00:00Z",
    "29.2.2024",
    "",
  ])("is not %j, and the error says what one looks like", (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => CalendarDate.parseValue(text)).toThrow('Expected a calendar day "YYYY-MM-DD"');
  });

  it("is not a number", () => {
    expect(() => CalendarDate.parseValue(20240229)).toThrow("Expected a calendar day");
  });
});

describe("the language of Accept-Language", () => {
  it.each([
    [undefined, "EN"],
    ["", "EN"],
    ["*", "EN"],
    ["fr", "EN"],
    ["de", "DE"],
    ["de-AT, en;q=0.8", "DE"],
    ["en-GB,en;q=0.9,de;q=0.8", "EN"],
    ["en;q=0.5, de;q=0.7", "DE"],
    ["DE;Q=0.9 , fr", "DE"],
    ["de;q=0", "EN"],
    ["de;q=nonsense, en;q=0.1", "EN"],
  ])("%j is %s", (header, language) => {
    expect(acceptLanguage(header)).toBe(language);
  });
});
