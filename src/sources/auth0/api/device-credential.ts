import type { Operations } from "../operation.ts";

/** The operations on device credentials, each under the name that its own code calls it by. */
export function createDeviceCredentialApi({ list, write }: Operations) {
  return {
    /** `GET /device-credentials` */
    deviceCredentials: () => list("get_device-credentials", "/device-credentials", "device_credentials"),
    /** `POST /device-credentials` */
    createDeviceCredential: () => write("post_device-credentials", "POST", "/device-credentials"),
    /** `DELETE /device-credentials/{id}` */
    deleteDeviceCredential: (id: string) =>
      write("delete_device-credentials_by_id", "DELETE", "/device-credentials/{id}", { id }),
  };
}
