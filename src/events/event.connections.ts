import { connectionType, edgeType } from "../graphql/connection.type";
import { Event } from "./event.type";

const event = () => Event;

export const EventConnection = connectionType("Event", edgeType<Event>("Event", event));
