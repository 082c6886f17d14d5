import type { ChannelName, Channels } from "./channels";
import { WaitingEvents } from "./waitingEvents";

type Payload = Channels[ChannelName];

/** Who listens to one channel. It has one listener on the event target, and only while somebody subscribes. */
export class ChannelSubscribers {
  private readonly subscribers = new Set<WaitingEvents<Payload>>();

  constructor(
    private readonly target: EventTarget,
    private readonly topic: string,
  ) {}

  /** How many listen. */
  get size(): number {
    return this.subscribers.size;
  }

  /** Events from now on; at most `capacity` things have one waiting. */
  subscribe(capacity: number): WaitingEvents<Payload> {
    const subscriber = new WaitingEvents<Payload>(capacity, () => this.leave(subscriber));
    if (this.size === 0) this.target.addEventListener(this.topic, this.handOn);
    this.subscribers.add(subscriber);
    return subscriber;
  }

  /** Ends the events of all who listen. */
  async end(): Promise<void> {
    await Promise.all([...this.subscribers].map((subscriber) => subscriber.return()));
  }

  private leave(subscriber: WaitingEvents<Payload>): void {
    this.subscribers.delete(subscriber);
    if (this.size === 0) this.target.removeEventListener(this.topic, this.handOn);
  }

  private readonly handOn = (event: Event): void => {
    const { detail } = event as CustomEvent<Payload | null>;
    if (detail === null) return;
    // Events with equal keys are about the same thing, as are those of a channel without keys.
    const about = "key" in detail ? detail.key : "";
    for (const subscriber of this.subscribers) subscriber.add(about, detail);
  };
}
