import { createIdMaker, createRandom } from "../../story.ts";
import type { Permission, StoredRole } from "../state.ts";
import { idAlphabet } from "./organization.ts";

const pumps = permissionsOf("https://api.meridian-pumps.example/pumps", "Pumps API", {
  "read:pumps": "See pumps and their state",
  "start:pumps": "Start a pump",
  "stop:pumps": "Stop a pump",
  "configure:pumps": "Change a pump's settings",
  "read:telemetry": "See measurements",
  "export:telemetry": "Download measurements",
  "read:alarms": "See alarms",
  "acknowledge:alarms": "Acknowledge an alarm",
  "install:firmware": "Install firmware on a pump",
  "manage:sites": "Add, rename and remove sites",
});

const billing = permissionsOf("https://api.meridian-pumps.example/billing", "Billing API", {
  "read:invoices": "See invoices",
  "pay:invoices": "Pay an invoice",
  "export:invoices": "Download invoices",
  "read:usage": "See what was used",
  "manage:subscriptions": "Change subscriptions",
});

/** Every permission of the two APIs. */
export const permissions: readonly Permission[] = [...pumps, ...billing];

const roles: readonly [name: string, description: string, permissionNames: readonly string[]][] = [
  [
    "Organization Admin",
    "Runs a customer's account: people, sites and bills",
    [
      "read:pumps",
      "start:pumps",
      "stop:pumps",
      "configure:pumps",
      "read:telemetry",
      "read:alarms",
      "manage:sites",
      "read:invoices",
      "read:usage",
      "manage:subscriptions",
    ],
  ],
  [
    "Plant Operator",
    "Runs pumps from day to day",
    ["read:pumps", "start:pumps", "stop:pumps", "read:alarms"],
  ],
  [
    "Plant Manager",
    "Runs a plant and its settings",
    ["read:pumps", "start:pumps", "stop:pumps", "configure:pumps", "acknowledge:alarms", "manage:sites"],
  ],
  [
    "Billing Admin",
    "Pays and changes what is subscribed",
    ["read:invoices", "pay:invoices", "export:invoices", "read:usage", "manage:subscriptions"],
  ],
  ["Billing Viewer", "Sees bills", ["read:invoices", "read:usage"]],
  [
    "Support Engineer",
    "Helps customers: sees everything, changes settings on request",
    ["read:pumps", "configure:pumps", "read:telemetry", "read:alarms", "acknowledge:alarms", "read:usage"],
  ],
  [
    "Field Technician",
    "Services pumps on site",
    ["read:pumps", "start:pumps", "stop:pumps", "install:firmware", "read:alarms"],
  ],
  ["Firmware Installer", "Installs firmware and nothing else", ["read:pumps", "install:firmware"]],
  ["Data Analyst", "Works with measurements", ["read:pumps", "read:telemetry", "export:telemetry"]],
  [
    "Auditor",
    "Sees everything, changes nothing",
    ["read:pumps", "read:telemetry", "read:alarms", "read:invoices"],
  ],
  [
    "Fleet Planner",
    "Plans sites and capacity",
    ["read:pumps", "read:telemetry", "manage:sites", "read:usage"],
  ],
  ["Guest", "Sees pumps and alarms", ["read:pumps", "read:alarms"]],
];

/** The twelve roles of the tenant. Each is found by its name. */
export function seedRoles(): StoredRole[] {
  const makeId = createIdMaker(createRandom(2), idAlphabet);
  return roles.map(([name, description, permissionNames]) => ({
    role: { id: `rol_${makeId(16)}`, name, description },
    permissions: permissions.filter(({ permission_name }) => permissionNames.includes(permission_name)),
  }));
}

function permissionsOf(
  identifier: string,
  apiName: string,
  descriptions: Readonly<Record<string, string>>,
): Permission[] {
  return Object.entries(descriptions).map(([permission_name, description]) => ({
    permission_name,
    description,
    resource_server_identifier: identifier,
    resource_server_name: apiName,
  }));
}
