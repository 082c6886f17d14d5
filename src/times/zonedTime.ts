/** Whether the text names a time zone of the IANA database that this runtime knows, as "Europe/Berlin". */
export function isTimeZone(name: string): boolean {
  try {
    return (
      new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "" &&
      /[A-Z]/.test(name)
    );
  } catch {
    return false;
  }
}

/** The day of an instant (ISO) in a time zone, "YYYY-MM-DD". */
export function localDate(instant: string, timeZone: string): string {
  return wallClock(Date.parse(instant), timeZone).toISOString().slice(0, 10);
}

/** The time of day of an instant (ISO) in a time zone, "HH:MM". */
export function localTime(instant: string, timeZone: string): string {
  return wallClock(Date.parse(instant), timeZone).toISOString().slice(11, 16);
}

/** The instant (ISO, UTC) at which a day "YYYY-MM-DD" begins in a time zone. */
export function startOfDay(date: string, timeZone: string): string {
  return instantAt(date, "00:00", timeZone);
}

/** The instant (ISO, UTC) at which the clocks of a time zone show a day "YYYY-MM-DD" and a time "HH:MM". */
export function instantAt(date: string, time: string, timeZone: string): string {
  const shown = Date.parse(`${date}T${time}:00Z`);
  const offsetAt = (instant: number) => wallClock(instant, timeZone).getTime() - instant;
  // The offset of the day before or after may differ: a second look takes the one that holds at that time itself.
  const near = shown - offsetAt(shown);
  return new Date(shown - offsetAt(near)).toISOString();
}

/** The day after "YYYY-MM-DD", or `days` days after it. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

const DAY = 86_400_000;

/** What the clocks of a time zone show at an instant, as a date whose UTC parts are theirs. */
function wallClock(instant: number, timeZone: string): Date {
  const parts = formatOf(timeZone).formatToParts(new Date(instant));
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)!.value);
  return new Date(
    Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")),
  );
}

const formats = new Map<string, Intl.DateTimeFormat>();

// Making one costs a hundred times more than using it.
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(timeZone, format);
  return format;
}
