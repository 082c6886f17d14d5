import { fold } from "../../../text/fold";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(fold));

/** Words behind which a number no longer counts what follows: "15 patients per hospital", "50 Betten in der Klinik". */
export const PARTING: ReadonlySet<string> = set(
  "je pro in bei mit für an auf unter durch während zu per at by with for led on under within to who that which via during " +
    "patients patient persons people cases beds samples packages work sites items tools costs",
);

/** Words that say of a number that it is one for each: "je Klinik", "per country". */
export const EACH: ReadonlySet<string> = set("je jeder jede jedes jedem jeweils pro per each every");

/** Nouns that stand for those that they represent: "mindestens zwei Vertretungen von Krankenkassen". */
export const REPRESENTATIVES: ReadonlySet<string> = set(
  "Vertreter Vertretern Vertreterin Vertreterinnen Vertretung Vertretungen Vertretende Vertretenden representative representatives",
);
