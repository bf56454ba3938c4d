import type { Call } from "../../call.ts";
import { readsBy, writesBy } from "../operation.ts";

/** The operations on one enterprise instance, each under its name in Losant's own client. */
export type InstanceAdminApi = ReturnType<typeof createInstanceAdminApi>;

/** One function per operation. Users that are members of the instance may call them, and its own tokens. */
export function createInstanceAdminApi(source: string, call: Call) {
  const read = readsBy(source, call);
  const write = writesBy(source, call);
  const path = "/instances/{instanceId}";
  const memberPath = `${path}/members/{userId}`;

  return {
    /** `GET /instances/{instanceId}`: members by their ids only */
    instance: (instanceId: string) => read("instance.get", path, { instanceId }),
    /** `PATCH /instances/{instanceId}`: gives the instance */
    updateInstance: (instanceId: string) => write("instance.patch", "PATCH", path, { instanceId }),
    /** `POST /instances/{instanceId}/generateReport`: gives the id of a job */
    generateInstanceReport: (instanceId: string) =>
      write("instance.generateReport", "POST", `${path}/generateReport`, { instanceId }),
    /** `GET /instances/{instanceId}/historicalSummaries`: pages, of one month */
    instanceSummaries: (instanceId: string) =>
      read("instance.historicalSummaries", `${path}/historicalSummaries`, { instanceId }),
    /** `GET /instances/{instanceId}/members`: all at once */
    instanceMembers: (instanceId: string) => read("instanceMembers.get", `${path}/members`, { instanceId }),
    /** `POST /instances/{instanceId}/members`: gives the member, or less where it only invites */
    addInstanceMember: (instanceId: string) =>
      write("instanceMembers.post", "POST", `${path}/members`, { instanceId }),
    /** `GET /instances/{instanceId}/members/{userId}` */
    instanceMember: (instanceId: string, userId: string) =>
      read("instanceMember.get", memberPath, { instanceId, userId }),
    /** `PATCH /instances/{instanceId}/members/{userId}`: gives the member */
    updateInstanceMember: (instanceId: string, userId: string) =>
      write("instanceMember.patch", "PATCH", memberPath, { instanceId, userId }),
    /** `DELETE /instances/{instanceId}/members/{userId}` */
    removeInstanceMember: (instanceId: string, userId: string) =>
      write("instanceMember.delete", "DELETE", memberPath, { instanceId, userId }),
  };
}
