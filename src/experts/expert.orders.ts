import { listOrder } from "../loading/orderedList";

/** Experts by name. Its cursors hold a profile's key, not its order value, which has the name in it. */
export const EXPERT_ORDER = listOrder("experts:NAME", "experts/list-by-name");
