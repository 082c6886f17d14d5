export { seededRandom } from "../../src/collections/seededRandom";
