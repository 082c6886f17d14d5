import { connectionType, edgeType } from "../graphql/connection.type";
import { Registration } from "./registration.type";

export const RegistrationConnection = connectionType(
  "Registration",
  edgeType<Registration>("Registration", () => Registration),
);
