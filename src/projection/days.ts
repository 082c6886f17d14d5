import { UNKNOWN_DAY } from "./network.type";

const DAY_MS = 86_400_000;

/** Days from 1970-01-01 to a day "YYYY-MM-DD". */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** The calendar year of a day; null if the day is unknown. */
export function yearOf(day: number): number | null {
  return day === UNKNOWN_DAY ? null : new Date(day * DAY_MS).getUTCFullYear();
}
