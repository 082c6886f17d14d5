import { registerEnumType } from "type-graphql";
import { CandidateTerm } from "./ranking/term";

export { CandidateTerm };

registerEnumType(CandidateTerm, {
  name: "CandidateTerm",
  description: "What a candidate's score is made of. Each is 0 to 1: 1 for who has most of it.",
  valuesConfig: {
    EXPERIENCE: {
      description:
        "Erfahrung / experience: how much it took part in, recent activities counting more: half after 3 years.",
    },
    TOPIC_FIT: {
      description:
        "Themen / topics: how well what its activities were about fits the topics asked for: the cosine of both.",
    },
    JOINT_ACTIVITIES: {
      description:
        "Gemeinsame Vorhaben / joint activities: activities together with the lead and the members, in relation to all of its own.",
    },
    NETWORK: {
      description:
        "Vernetzung / network: how well it is connected with the lead and the members over common partners.",
    },
    JOINT_ON_TOPIC: {
      description:
        "Gemeinsames zum Thema / joint work on the topics: activities together with the lead and the members on the topics asked for, recent ones counting more.",
    },
    COUNTRY: { description: "Land / country: 1 if it is in the lead's country, else 0." },
  },
});
