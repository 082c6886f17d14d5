/** A piece of work whose extent is known. */
export interface ProgressTask {
  /** So much more is done; in the unit of the task. */
  advance(by: number): void;
  /** It is over, whether or not all was done. */
  end(): void;
}

/** Shows a person what takes time. */
export interface Progress {
  /** Begins to show a task of `total` units ("organisations"). One runs at a time. */
  start(title: string, total: number, unit: string): ProgressTask;
  /** Shows one line. */
  readonly say: (message: string) => void;
}
