/** What a candidate's score is made of. */
export enum CandidateTerm {
  EXPERIENCE = "EXPERIENCE",
  TOPIC_FIT = "TOPIC_FIT",
  JOINT_ACTIVITIES = "JOINT_ACTIVITIES",
  NETWORK = "NETWORK",
  JOINT_ON_TOPIC = "JOINT_ON_TOPIC",
  COUNTRY = "COUNTRY",
}

/** The terms, in their order. */
export const TERMS = Object.values(CandidateTerm);
