import { Field, ObjectType } from "type-graphql";
import type { ConnectionRow, EdgeRow } from "../graphql/connection";
import { connectionType, edgeType } from "../graphql/connection.type";
import { ServiceMatchEdge } from "./match.edge";
import type { ServiceFilterParams } from "./offering.filter";
import { Offering } from "./offering.type";

const service = () => Offering;

/** The counts that a list of services can be narrowed by; its fields are resolved one by one. */
@ObjectType({ description: "Counts over the whole list of services, each computed only when asked for." })
export class ServiceFacets {
  filter!: ServiceFilterParams;
}

/** A page of the services. */
@ObjectType("ServiceConnection", { description: "One page of a list of services.", simpleResolvers: true })
export class ServiceConnection extends connectionType("ServiceBase", edgeType<Offering>("Service", service)) {
  @Field(() => ServiceFacets, { description: "Counts over the whole list, by which it can be narrowed." })
  facets!: ServiceFacets;
}

/** A page of services with its facets, as the service returns it. */
export type ServicePage = ConnectionRow<EdgeRow<Offering>> & { facets: ServiceFacets };

export const ActorServiceConnection = connectionType(
  "ActorService",
  edgeType<Offering>("ActorService", service),
);

export const ServiceMatchConnection = connectionType("ServiceMatch", ServiceMatchEdge);
