import { badUserInput } from "../../graphql/errors";
import { type BilingualText, refusal } from "../../graphql/userError";
import { validated } from "../../graphql/validated";
import { manyLoader } from "../../loading/manyLoader";
import type { AuditedTransaction, WriteService } from "../../audit/write.service";
import { ConsortiumRole, ConsortiumState as State } from "../consortium.enums";
import { assertVersion, type ConsortiumService } from "../consortium.service";
import { consortiumStateText } from "../consortiumStateText";
import type { Consortium } from "../consortium.type";
import { recordAndTell, recordOf } from "../recordOf";
import type { LapsingService } from "../members/lapsing.service";
import { assertDecidedAfter } from "./decisionDay";
import { assertBeginsAfter } from "./projectDays";
import { grantedProject } from "./grantedProject";
import type {
  AbandonConsortiumInput,
  GrantConsortiumInput,
  RejectConsortiumInput,
  SubmitConsortiumInput,
} from "./outcome.input";
import type { ConsortiumOutcomeRepository, NewState } from "./outcome.repository";
import { grantSchema, rejectionSchema, submissionSchema } from "./outcome.schema";
import { OUTCOME_TEXTS } from "./outcome.texts";
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

/** From where a decision leads on. */
const DECIDED_FROM = { states: [State.SUBMITTED], fix: decisionFix };

/** Says what becomes of consortia; one per request. */
export class ConsortiumOutcomeService {
  constructor(
    private readonly repository: ConsortiumOutcomeRepository,
    private readonly consortia: ConsortiumService,
    private readonly lapsing: LapsingService,
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
    const from = { states: [State.FORMING], fix: () => OUTCOME_TEXTS.SUBMIT_FORMING };
    return this.change("submitConsortium", input, from, () => Promise.resolve({ state }));
  }

  /** The funder rejected it. */
  async reject(input: RejectConsortiumInput) {
    const { decidedOn, reason } = validated(rejectionSchema, input, "input");
    const state = { ...UNSAID, decidedOn, rejectionReason: reason, state: State.REJECTED };
    return this.change("rejectConsortium", input, DECIDED_FROM, async (transaction, consortium) => {
      await this.assertAfterSubmission(transaction, consortium, decidedOn);
      return { state };
    });
  }

  /** It is given up before a decision. */
  abandon(input: AbandonConsortiumInput) {
    const state = { ...UNSAID, state: State.ABANDONED };
    const from = { states: [State.FORMING, State.SUBMITTED], fix: () => OUTCOME_TEXTS.ABANDON_UNDECIDED };
    return this.change("abandonConsortium", input, from, () => Promise.resolve({ state }));
  }

  /** The funder granted it: it becomes a public project of its lead and of the members that confirmed for themselves. */
  async grant(input: GrantConsortiumInput) {
    const granted = validated(grantSchema, input, "input");
    return this.change("grantConsortium", input, DECIDED_FROM, async (transaction, consortium) => {
      const submittedOn = await this.assertAfterSubmission(transaction, consortium, granted.decidedOn);
      assertBeginsAfter(submittedOn, granted.startDate, consortium);
      const parties = await this.repository.confirmed(transaction, consortium.key);
      if (parties.length < 2 && !input.withLeadAlone)
        throw refusal("NOT_POSSIBLE", "input.withLeadAlone", OUTCOME_TEXTS.LEAD_ALONE, { consortium });
      const project = grantedProject(consortium, granted, parties);
      await this.writeProject(transaction, project);
      const { decidedOn } = granted;
      return { state: { ...UNSAID, decidedOn, projectKey: project.key, state: State.GRANTED } };
    });
  }

  /** @returns the day of the submission; null when there was none */
  private async assertAfterSubmission(
    transaction: AuditedTransaction,
    consortium: Consortium,
    decidedOn: string,
  ): Promise<string | null> {
    const was = await this.repository.read(transaction, consortium.key);
    const submittedOn = was?.submittedOn ?? null;
    assertDecidedAfter(submittedOn, decidedOn, { argument: "input.decidedOn", consortium });
    return submittedOn;
  }

  private change(
    name: string,
    { id, expectedVersion }: AbandonConsortiumInput,
    from: { states: readonly State[]; fix: (state: State) => BilingualText },
    work: (transaction: AuditedTransaction, consortium: Consortium) => Promise<{ state: NewState }>,
  ) {
    return this.writes.run(name, async (transaction) => {
      const before = await this.consortia.lock(transaction, name, id, ConsortiumRole.LEAD);
      assertVersion(before, expectedVersion);
      if (!from.states.includes(before.state))
        throw refusal("NOT_POSSIBLE", "input.id", consortiumStateText(before.state, from.fix(before.state)), {
          consortium: before,
        });
      const { state } = await work(transaction, before);
      if (before.state === State.FORMING) await this.lapsing.lapse(transaction, before);
      const consortium = await this.repository.write(transaction, before.key, state);
      const told = { state: state.state, project: state.projectKey };
      await recordAndTell(transaction, recordOf(before.key, { state: before.state }, told));
      return { consortium, projectKey: state.projectKey };
    });
  }
}

/** What can be done instead where a consortium in that state cannot be decided. */
function decisionFix(state: State): BilingualText {
  if (state === State.FORMING) return OUTCOME_TEXTS.DECIDE_SUBMITTED;
  return state === State.ABANDONED ? OUTCOME_TEXTS.GIVEN_UP : OUTCOME_TEXTS.DECIDED_ALREADY;
}
