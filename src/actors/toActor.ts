import { encodeId } from "../graphql/nodeId";
import type { Actor } from "./actor.type";

/** An actor as actors/summary returns it. */
export type StoredActor = Omit<Actor, "id" | "fieldSources"> & { fieldSources: string[] };

/** The actor that a stored one stands for. */
export function toActor(stored: StoredActor): Actor {
  const fieldSources = stored.fieldSources.map((entry) => {
    const [field = "", source = ""] = entry.split("=");
    return { field, source };
  });
  return { ...stored, id: encodeId("Actor", stored.key), fieldSources };
}
