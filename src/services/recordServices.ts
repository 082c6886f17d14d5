import { ActorErasureRepository } from "../actor-records/actor-erasure.repository";
import { ActorErasureService } from "../actor-records/actor-erasure.service";
import { MergeService } from "../actor-records/merge.service";
import { RecordRepository } from "../actor-records/record.repository";
import { RetirementRepository } from "../actor-records/retirement.repository";
import { RetirementService } from "../actor-records/retirement.service";
import { SplitService } from "../actor-records/split.service";
import { UndoRepository } from "../actor-records/undo.repository";
import { UndoService } from "../actor-records/undo.service";
import type { ActorService } from "../actors/actor.service";
import { DuplicateActorsRepository } from "../duplicate-actors/duplicate-actors.repository";
import { DuplicateActorsService } from "../duplicate-actors/duplicate-actors.service";
import type { RequestFoundation } from "./foundation.type";

/** The services that keep actors' records right, of one request. */
export interface RecordServices {
  retirements: RetirementService;
  merges: MergeService;
  undoneMerges: UndoService;
  splits: SplitService;
  duplicateActors: DuplicateActorsService;
  actorErasures: ActorErasureService;
}

/** What they stand on. */
export interface RecordFoundation extends RequestFoundation {
  readonly actors: ActorService;
}

/** Puts the services that keep actors' records right together: a part of services.ts. */
export function composeRecordServices({
  database,
  writes,
  viewer,
  actors,
}: RecordFoundation): RecordServices {
  const records = new RecordRepository();
  const undo = new UndoRepository();
  const repository = new RetirementRepository(database);
  const retirements = new RetirementService(repository, records, writes, actors, viewer);
  const entities = { actors, retirements };
  return {
    retirements,
    merges: new MergeService(records, undo, writes, actors),
    undoneMerges: new UndoService(records, undo, writes, actors),
    splits: new SplitService(records, writes, actors),
    duplicateActors: new DuplicateActorsService(new DuplicateActorsRepository(database), actors, writes),
    actorErasures: new ActorErasureService(new ActorErasureRepository(), records, writes, entities),
  };
}
