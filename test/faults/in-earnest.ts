/**
 * What is no fault in a journey, but an answer in earnest: kinds by the name of the journey. The vendor says something
 * with it there, and the schema tells how it is shown.
 */
export const inEarnest: Readonly<Record<string, readonly string[]>> = {
  // A token of organizations alone has no account: what depends on it is null, as the fields' descriptions say.
  "losant org with members": ["status: 401", "status: 403", "status: 404"],
  "losant user by id": ["status: 401", "status: 403"],
  // There is no such link, or it has run out.
  "losant invite link": ["status: 404", "status: 410"],
  // The domain has no login of its own.
  "losant sign-in page of a domain": ["status: 204 without a body", "status: 200 without a body"],
  // Whoever has no account yet is invited, and told without an id.
  "losant instance: orgMembersAdd": ["content: no id", "content: an empty id"],
  "losant instance: losantInstanceMemberAdd": ["content: no id", "content: an empty id"],
  // The client was deleted after it was used: it has an id and no name.
  "auth0 token by id": ["status: 404"],
  "auth0 session by id": ["status: 404"],
  "auth0 consent by id": ["status: 404"],
  "auth0 invite by id": ["status: 404"],
  // Of a job without failures there is nothing to tell.
  "auth0 job": ["status: 204 without a body", "status: 200 without a body"],
  // An exhausted plan; or the member left meanwhile, and has no roles.
  "auth0 orgMembershipUpdate": ["status: 409", "status: 404"],
  "auth0 orgMembershipUpdate that sets roles": ["status: 409"],
};
