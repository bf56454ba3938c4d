import type { Connection, OrganizationConnection } from "../organization-state.ts";
import type { StoredOrganization } from "../state.ts";

const accessLevels = ["full", "limited", "readonly", "none"] as const;

/**
 * How the organizations use connections, by organization id and connection id: passwords for most, Google for every
 * third, and each customer's own providers. One in six has none. A second provider is switched off again.
 */
export function seedOrganizationConnections(
  organizations: readonly StoredOrganization[],
  connections: readonly Connection[],
): Map<string, Map<string, OrganizationConnection>> {
  const named = (name: string) => connections.filter((connection) => connection.name === name);
  return new Map(
    organizations.map(({ organization }, customer) => {
      const own = [organization.name, `${organization.name}-entra`].flatMap(named);
      const used = [
        ...(customer % 6 === 5 ? [] : named("Username-Password-Authentication")),
        ...(customer % 3 === 1 ? named("google-oauth2") : []),
        ...own,
      ];
      return [
        organization.id,
        new Map(
          used.map(({ id, strategy }): [string, OrganizationConnection] => {
            const place = own.findIndex((connection) => connection.id === id);
            return [
              id,
              {
                connection_id: id,
                assign_membership_on_login: place >= 0,
                show_as_button: place !== 1,
                is_signup_enabled: strategy === "auth0" && customer % 4 === 0,
                ...(place >= 0
                  ? {
                      organization_connection_name: `${organization.display_name} sign-in`,
                      organization_access_level:
                        accessLevels[(customer + place) % accessLevels.length] ?? "full",
                      is_enabled: place === 0,
                    }
                  : {}),
              },
            ];
          }),
        ),
      ] as const;
    }),
  );
}
