import { Language } from "../../../src/graphql/language";
import { stretchInWords } from "../../../src/times/timeWords";
import { addDays, isTimeZone, localDate, localTime, startOfDay } from "../../../src/times/zonedTime";

describe("a time zone's clock", () => {
  it.each([
    ["2035-01-31T23:30:00Z", "Europe/Berlin", "2035-02-01", "00:30"],
    ["2035-07-31T22:30:00Z", "Europe/Berlin", "2035-08-01", "00:30"],
    ["2035-01-01T04:00:00Z", "America/New_York", "2034-12-31", "23:00"],
    ["2035-01-01T20:15:00Z", "Asia/Kathmandu", "2035-01-02", "02:00"],
  ])("at %s in %s shows %s %s", (instant, zone, date, time) => {
    expect([localDate(instant, zone), localTime(instant, zone)]).toEqual([date, time]);
  });

  it.each([
    // The clocks go forward on the first of these days; the third follows the one on which they go back.
    ["2035-03-25", "Europe/Berlin", "2035-03-24T23:00:00.000Z"],
    ["2035-03-26", "Europe/Berlin", "2035-03-25T22:00:00.000Z"],
    ["2035-10-29", "Europe/Berlin", "2035-10-28T23:00:00.000Z"],
    ["2035-06-01", "Pacific/Auckland", "2035-05-31T12:00:00.000Z"],
  ])("begins the day %s in %s at %s", (date, zone, instant) => {
    expect(startOfDay(date, zone)).toBe(instant);
  });

  it("is known by its IANA name alone", () => {
    expect(["Europe/Berlin", "UTC", "Asia/Tokyo"].every(isTimeZone)).toBe(true);
    expect(["Europe/Nowhere", "", "+01:00", "Berlin"].some(isTimeZone)).toBe(false);
  });

  it("counts days over the ends of months and leap years", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2035-12-31", 1)).toBe("2036-01-01");
  });
});

describe("stretchInWords", () => {
  const zone = { timeZone: "Europe/Berlin", isAllDay: false };

  it.each([
    [
      { startsAt: "2035-03-01T09:00:00Z", endsAt: "2035-03-01T11:00:00Z", ...zone },
      "Donnerstag, 1. März 2035, 10:00–12:00 Uhr",
      "Thursday, 1 March 2035, 10:00–12:00",
    ],
    [
      { startsAt: "2035-07-01T08:00:00Z", endsAt: null, ...zone },
      "Sonntag, 1. Juli 2035, 10:00 Uhr",
      "Sunday, 1 July 2035, 10:00",
    ],
    [
      { startsAt: "2035-03-01T09:00:00Z", endsAt: "2035-03-02T11:00:00Z", ...zone },
      "Donnerstag, 1. März 2035, 10:00 Uhr bis Freitag, 2. März 2035, 12:00 Uhr",
      "Thursday, 1 March 2035, 10:00 to Friday, 2 March 2035, 12:00",
    ],
    [
      {
        startsAt: "2035-03-24T23:00:00Z",
        endsAt: "2035-03-26T22:00:00Z",
        timeZone: "Europe/Berlin",
        isAllDay: true,
      },
      "Sonntag, 25. März 2035 bis Montag, 26. März 2035",
      "Sunday, 25 March 2035 to Monday, 26 March 2035",
    ],
    [
      {
        startsAt: "2035-03-01T15:00:00Z",
        endsAt: "2035-03-01T16:00:00Z",
        timeZone: "Europe/London",
        isAllDay: false,
      },
      "Donnerstag, 1. März 2035, 15:00–16:00 Uhr (Europe/London)",
      "Thursday, 1 March 2035, 15:00–16:00 (Europe/London)",
    ],
  ])("writes %o as Germans and as English readers do", (stretch, de, en) => {
    expect(stretchInWords(stretch, Language.DE)).toBe(de);
    expect(stretchInWords(stretch, Language.EN)).toBe(en);
  });
});
