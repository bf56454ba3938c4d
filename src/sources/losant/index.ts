import { createAuth0Source } from "../auth0/index.ts";
/** stub */
export const createLosantSource = createAuth0Source;
