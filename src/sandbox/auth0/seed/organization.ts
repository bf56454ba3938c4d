import { createIdMaker, createRandom, customers } from "../../story.ts";
import type { Organization, StoredOrganization } from "../state.ts";
import { organizationMadeAt, toTime } from "./time.ts";

/** The letters and digits of most ids. */
export const idAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

const primaryColors = ["#0B5FFF", "#00695C", "#8E24AA", "#C62828", "#EF6C00", "#283593"];

/** One organization for each customer, in the customers' order. */
export function seedOrganizations(): StoredOrganization[] {
  const makeId = createIdMaker(createRandom(1), idAlphabet);
  return customers.map(({ name, slug }, index) => {
    const organization: Organization = {
      id: `org_${makeId(16)}`,
      name: slug,
      display_name: name,
      ...(index % 7 === 3
        ? {}
        : {
            branding: {
              ...(index % 11 === 5
                ? {}
                : { logo_url: `https://cdn.meridian-pumps.example/logos/${slug}.png` }),
              colors: {
                primary: primaryColors[index % primaryColors.length] ?? "#000000",
                page_background: "#FFFFFF",
              },
            },
          }),
      ...(index % 4 === 0
        ? {
            metadata: {
              region: index % 8 === 0 ? "eu" : "us",
              tier: index === 0 ? "platinum" : "standard",
              plants: String((index % 5) + 1),
            },
          }
        : {}),
      ...(index % 10 === 9
        ? { token_quota: { client_credentials: { enforce: true, per_day: 2400, per_hour: 200 } } }
        : {}),
    };
    return { organization, createdAt: toTime(organizationMadeAt(index)) };
  });
}
