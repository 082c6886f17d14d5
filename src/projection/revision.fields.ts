/** What the fields say that tell how new an answer is. */
export const REVISION_FIELDS = {
  minRevision: {
    nullable: true,
    description:
      "Network revision that the answer has to have at least, as payloads and `networkChanged` tell it; the answer waits for " +
      "it. As new as it is by now when left out: this process's own writes at once, those of others within a second.",
  },
  revision: {
    description:
      "Network revision that the answer is as of; what changed while it was put together may be in it too.",
  },
} as const;
