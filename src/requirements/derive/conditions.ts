import type { Token } from "./tokens";

/** Words that begin a condition, folded. */
const CONDITION = /^(sofern|soweit|wenn|falls|solange|if)$/;

/** Words that deny. */
const DENIAL = /^(nicht|not|kein(e[mnrs]?)?|no)$/;

/** How many words behind its beginning may deny a condition. */
const REACH = 4;

/** Numbers of the sentences with a condition that is denied: "sofern sie nicht mit einem KMU kooperieren", "unless". */
export function conditionalSentences(tokens: readonly Token[]): ReadonlySet<number> {
  const found = tokens.filter(({ folded, sentence }, index) => {
    if (folded === "unles") return true;
    const behind = tokens.slice(index + 1, index + 1 + REACH);
    return (
      CONDITION.test(folded) && behind.some((word) => word.sentence === sentence && DENIAL.test(word.folded))
    );
  });
  return new Set(found.map(({ sentence }) => sentence));
}
