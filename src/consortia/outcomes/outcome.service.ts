import { badUserInput } from "../../graphql/errors";
import { refusal } from "../../graphql/userError";
import { validated } from "../../graphql/validated";
import { manyLoader } from "../../loading/manyLoader";
import type { AuditedTransaction, WriteService } from "../../audit/write.service";
import { ConsortiumRole, ConsortiumState as State } from "../consortium.enums";
import { assertVersion, type ConsortiumService } from "../consortium.service";
import { CONSORTIUM_TEXTS } from "../consortium.texts";
import type { Consortium } from "../consortium.type";
import { recordAndTell, recordOf } from "../recordOf";
import { grantedProject } from "./grantedProject";
import type {
  AbandonConsortiumInput,
  GrantConsortiumInput,
  RejectConsortiumInput,
  SubmitConsortiumInput,
} from "./outcome.input";
import type { ConsortiumOutcomeRepository, NewState } from "./outcome.repository";
import { grantSchema, rejectionSchema, submissionSchema } from "./outcome.schema";
import type { ConsortiumFigures, ConsortiumOutcome } from "./outcome.type";

/** Makes projects of what is given, by the rules of all projects. */
export type WriteProject = (
  transaction: AuditedTransaction,
  project: ReturnType<typeof grantedProject>,
) => Promise<void>;

const UNSAID = {
  submittedOn: null,
  programme: null,
  decidedOn: null,
  rejectionReason: null,
  projectKey: null,
};

/** Says what becomes of consortia; one per request. */
export class ConsortiumOutcomeService {
  constructor(
    private readonly repository: ConsortiumOutcomeRepository,
    private readonly consortia: ConsortiumService,
    private readonly writeProject: WriteProject,
    private readonly writes: WriteService,
  ) {}

  private readonly ofConsortiaLoader = manyLoader((keys) => this.repository.ofConsortia(keys));

  /** What became of a consortium that the viewer sees. */
  async ofConsortium({ key }: Consortium): Promise<ConsortiumOutcome | null> {
    return (await this.ofConsortiaLoader.load(key))[0]?.outcome ?? null;
  }

  /** How many got how far in a year. @throws BAD_USER_INPUT for a year that is none */
  figures(year: number): Promise<ConsortiumFigures> {
    if (year < 2000 || year > 2100)
      throw badUserInput("year", `Argument "year" is ${year}; expected 2000 to 2100.`);
    return this.repository.figures(year);
  }

  /** The proposal was handed in. */
  async submit(input: SubmitConsortiumInput) {
    const said = validated(submissionSchema, input, "input");
    const state = { ...UNSAID, ...said, state: State.SUBMITTED };
    return this.change("submitConsortium", input, [State.FORMING], () => Promise.resolve({ state }));
  }

  /** The funder rejected it. */
  async reject(input: RejectConsortiumInput) {
    const { decidedOn, reason } = validated(rejectionSchema, input, "input");
    const state = { ...UNSAID, decidedOn, rejectionReason: reason, state: State.REJECTED };
    return this.change("rejectConsortium", input, [State.SUBMITTED], () => Promise.resolve({ state }));
  }

  /** It is given up before a decision. */
  abandon(input: AbandonConsortiumInput) {
    const state = { ...UNSAID, state: State.ABANDONED };
    const from = [State.FORMING, State.SUBMITTED];
    return this.change("abandonConsortium", input, from, () => Promise.resolve({ state }));
  }

  /** The funder granted it: it becomes a public project of its lead and of the members that confirmed for themselves. */
  async grant(input: GrantConsortiumInput) {
    const granted = validated(grantSchema, input, "input");
    return this.change("grantConsortium", input, [State.SUBMITTED], async (transaction, consortium) => {
      const parties = await this.repository.confirmed(transaction, consortium.key);
      const project = grantedProject(consortium, granted, parties);
      await this.writeProject(transaction, project);
      const { decidedOn } = granted;
      return { state: { ...UNSAID, decidedOn, projectKey: project.key, state: State.GRANTED } };
    });
  }

  private change(
    name: string,
    { id, expectedVersion }: AbandonConsortiumInput,
    from: readonly State[],
    work: (transaction: AuditedTransaction, consortium: Consortium) => Promise<{ state: NewState }>,
  ) {
    return this.writes.run(name, async (transaction) => {
      const before = await this.consortia.lock(transaction, name, id, ConsortiumRole.LEAD);
      assertVersion(before, expectedVersion);
      if (!from.includes(before.state))
        throw refusal("NOT_POSSIBLE", "input.id", CONSORTIUM_TEXTS.WRONG_STATE, { consortium: before });
      const { state } = await work(transaction, before);
      const consortium = await this.repository.write(transaction, before.key, state);
      const told = { state: state.state, project: state.projectKey };
      await recordAndTell(transaction, recordOf(before.key, { state: before.state }, told));
      return { consortium, projectKey: state.projectKey };
    });
  }
}
