import {
  createIdMaker,
  createRandom,
  customers,
  type Person,
  protagonists,
  staff,
  storyDate,
} from "../../story.ts";
import { hexDigits, protagonistIds } from "../protagonist.ts";
import type { Identity, User } from "../state.ts";
import { type Account, database, hostileAccounts, makeAccount, toIdentity } from "./account.ts";
import { staffIndexesOf } from "./member.ts";
import { peopleOf } from "./person.ts";
import { day, hour, memberJoinedAt, toTime } from "./time.ts";

const languages = ["en", "de", "es", "pt", "nb"];
const factors = ["guardian", "google-authenticator", "webauthn-roaming"];

/** The users of the tenant: the staff in the story's order, and each customer's people. */
export function seedUsers(): { staffUsers: User[]; customerUsers: User[][] } {
  const random = createRandom(5);
  const makeHex = createIdMaker(random, hexDigits);
  const makeDigits = createIdMaker(random, "0123456789");

  const staffUsers = staff.map((person, index) => {
    const name = Object.keys(protagonists)[index] as keyof typeof protagonists | undefined;
    const ownId = name === undefined ? undefined : protagonistIds.get(name);
    const account = database(ownId ?? `auth0|${makeHex(24)}`);
    const former = name === "sandbox-expired";
    return makeUser(person, account, Date.UTC(2021, 8, 1, 9) + index * day, {
      last_login: toTime(storyDate.getTime() - (former ? 200 * day : index * hour)),
      last_ip: `192.0.2.${index + 1}`,
      logins_count: 180 + index * 7,
      email_verified: true,
      multifactor: [factors[index % factors.length] ?? "guardian"],
      user_metadata: { job_title: person.jobTitle, language: "en" },
      app_metadata: { staff: true, employee_number: 1000 + index },
      ...(former ? { blocked: true } : {}),
    });
  });

  const customerUsers = customers.map(({ slug }, customer) =>
    peopleOf(customer).map((person, index) => {
      const account =
        (customer === 1 ? hostileAccounts[index] : undefined) ??
        makeAccount({ email: person.email, slug, draw: random() }, makeHex, makeDigits);
      const madeAt = memberJoinedAt(customer, index + staffIndexesOf(customer).length) - hour;
      return makeUser(person, account, madeAt, drawParticulars(person, account, madeAt));
    }),
  );
  return { staffUsers, customerUsers };

  function drawParticulars(person: Person, account: Account, madeAt: number): Partial<User> {
    const chance = (share: number) => random() < share;
    const age = storyDate.getTime() - madeAt;
    const local = person.email.replace(/@.*$/, "");
    return {
      email_verified: chance(0.92),
      ...(chance(0.88)
        ? {
            last_login: toTime(madeAt + random() * age),
            last_ip: `203.0.113.${Math.floor(random() * 254) + 1}`,
            logins_count: Math.floor(random() * 400) + 1,
          }
        : {}),
      ...(chance(0.02) ? { blocked: true } : {}),
      ...(chance(0.2) ? { phone_number: `+1555${makeDigits(7)}`, phone_verified: chance(0.8) } : {}),
      ...(chance(0.15)
        ? { multifactor: [factors[Math.floor(random() * factors.length)] ?? "guardian"] }
        : {}),
      ...(chance(0.1) && account.userId.startsWith("auth0|") ? { username: local.replaceAll(".", "_") } : {}),
      ...(chance(0.4)
        ? {
            user_metadata: {
              job_title: person.jobTitle,
              language: languages[Math.floor(random() * languages.length)],
              address: { city: chance(0.5) ? "Bergen" : "Porto" },
            },
          }
        : {}),
      ...(chance(0.3)
        ? { app_metadata: { plan: chance(0.5) ? "gold" : "silver", plant_ids: [`plant-${makeDigits(3)}`] } }
        : {}),
      ...(chance(0.04) ? { identities: [toIdentity(account), linkGoogle(person)] } : {}),
    };
  }

  function linkGoogle(person: Person): Identity {
    return {
      connection: "google-oauth2",
      provider: "google-oauth2",
      user_id: `1${makeDigits(20)}`,
      isSocial: true,
      access_token: `ya29.sandbox-${makeHex(16)}`,
      profileData: {
        email: person.email.replace(/@.*$/, "@gmail.example"),
        email_verified: true,
        name: `${person.givenName} ${person.familyName}`,
        given_name: person.givenName,
        family_name: person.familyName,
      },
    };
  }

  function makeUser(person: Person, account: Account, madeAt: number, particulars: Partial<User>): User {
    const createdAt = toTime(madeAt);
    const user: User = {
      user_id: account.userId,
      email: person.email,
      name: `${person.givenName} ${person.familyName}`,
      given_name: person.givenName,
      family_name: person.familyName,
      nickname: person.email.replace(/@.*$/, ""),
      picture: `https://s.gravatar.com/avatar/${makeHex(32)}?s=480&r=pg`,
      created_at: createdAt,
      updated_at: particulars.last_login ?? createdAt,
      identities: [toIdentity(account)],
      ...particulars,
    };
    return account.connection === "sms" ? withoutEmail(user, makeDigits(7)) : user;
  }
}

/** Whoever signs in by text message has a phone number and no address. */
function withoutEmail({ email, email_verified, ...user }: User, digits: string): User {
  return { ...user, phone_number: `+1555${digits}`, phone_verified: true };
}
