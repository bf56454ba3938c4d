import { createIdMaker, createRandom } from "../../story.ts";
import type { DeviceCredential } from "../credential-state.ts";
import { hexDigits } from "../protagonist.ts";
import type { Client, User } from "../state.ts";
import { idAlphabet } from "./organization.ts";
import { supportLead } from "./session.ts";

/** Ids of device credentials of the protagonists, one of each type for Milo. */
export const deviceCredentialIds = {
  adaPhone: "dcr_TBEBPLDxja1wAKq9",
  /** Belongs to no application. */
  adaKey: "dcr_HGtIrK3hrJ1Czyj9",
  miloKey: "dcr_IhxXhRbdwaIodQLl",
  miloPhone: "dcr_03djtInYWNbv6uKm",
  miloTablet: "dcr_46ua3FLncyvsHnNy",
} as const;

/** How many devices the support lead has used: more than a page of ordinary size. */
const supportDevices = 55;

/** The device credentials, oldest first. */
export function seedDeviceCredentials(
  staffUsers: readonly User[],
  clients: readonly Client[],
): DeviceCredential[] {
  const random = createRandom(54);
  const makeId = createIdMaker(random, idAlphabet);
  const makeHex = createIdMaker(random, hexDigits);
  const fieldApp = clients[1]?.client_id ?? "";
  const [ada, , milo] = staffUsers;
  return [
    ...credential(ada, deviceCredentialIds.adaPhone, "refresh_token", "Ada's iPhone", fieldApp),
    ...credential(ada, deviceCredentialIds.adaKey, "public_key", "Ada's MacBook"),
    ...credential(milo, deviceCredentialIds.miloKey, "public_key", "Milo's tablet", fieldApp),
    ...credential(milo, deviceCredentialIds.miloPhone, "refresh_token", "Milo's Pixel", fieldApp),
    ...credential(milo, deviceCredentialIds.miloTablet, "rotating_refresh_token", "Milo's tablet", fieldApp),
    ...Array.from({ length: supportDevices }, (_, index) =>
      credential(
        staffUsers[supportLead],
        `dcr_${makeId(16)}`,
        "refresh_token",
        `Loan tablet ${index + 1}`,
        fieldApp,
      ),
    ).flat(),
  ];

  function credential(
    user: User | undefined,
    id: string,
    type: DeviceCredential["type"],
    deviceName: string,
    clientId?: string,
  ): DeviceCredential[] {
    if (user === undefined) return [];
    const deviceId = [8, 4, 4, 4, 12].map(makeHex).join("-");
    return [
      {
        id,
        device_name: deviceName,
        device_id: deviceId,
        type,
        user_id: user.user_id,
        ...(clientId === undefined ? {} : { client_id: clientId }),
      },
    ];
  }
}
