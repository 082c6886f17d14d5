import type { WriteService } from "../audit/write.service";
import { Language } from "../graphql/language";
import type { MailService } from "../mail/mail.service";
import { HOME_ZONE, instantInWords } from "../times/timeWords";
import { countRemoved, NothingLeft } from "../upkeep/nothingLeft";
import type {
  ClosingRound,
  ReminderReader,
  TopicRoundReminderRepository,
} from "./topic-round-reminder.repository";

/** How long before its end people are reminded of a round. */
const HOURS_BEFORE = 72;

/**
 * Reminds the members of lighthouses of rounds that end soon, once a round, in parts: each part is a transaction that keeps
 * how far it came with its mails, so that several processes send them once and one that dies loses nothing.
 */
export class TopicRoundReminderService {
  constructor(
    private readonly repository: TopicRoundReminderRepository,
    private readonly mail: MailService,
    private readonly writes: WriteService,
  ) {}

  /** Reminds some people of one round. @returns whether there may be more to do */
  async remindSome(limit: number): Promise<boolean> {
    const parts = await countRemoved(
      this.writes.run("remind of topic round", async (transaction) => {
        await this.repository.takeTurn(transaction);
        const round = await this.repository.closing(transaction, HOURS_BEFORE);
        if (round === null) throw new NothingLeft();
        const readers = await this.repository.toRemind(transaction, round.key, limit);
        for (const reader of readers) {
          const to = { accountKey: reader.accountKey };
          await this.mail.enqueue(transaction, {
            kind: "TOPIC_ROUND_CLOSES",
            to,
            data: mailData(round, reader),
          });
        }
        const isDone = readers.length < limit;
        await this.repository.noteReminded(
          transaction,
          round.key,
          isDone ? null : readers.at(-1)!.accountKey,
        );
        const [before, after] = [{ isReminded: false }, { isReminded: isDone, people: readers.length }];
        await transaction.record({ targetType: "TopicRound", targetKey: round.key, before, after });
        return { removed: 1 };
      }),
    );
    return parts > 0;
  }
}

function mailData(
  { lighthouse, titleDe, titleEn, closesAt }: ClosingRound,
  { institutions }: ReminderReader,
) {
  const when = (language: Language) => instantInWords(closesAt, HOME_ZONE, language);
  const [whenDe, whenEn] = [when(Language.DE), when(Language.EN)];
  return { lighthouse, titleDe, titleEn, whenDe, whenEn, institutions: institutions.join(", ") };
}
