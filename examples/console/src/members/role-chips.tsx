/** A role as a person reads it. */
export interface Role {
  readonly id: string;
  readonly name: string;
}

interface RoleChipsProps {
  readonly roles: readonly Role[];
  /** The roles that can be given. */
  readonly options: readonly Role[];
  /** Name of the member. */
  readonly member: string;
  readonly onAdd: (role: Role) => void;
  readonly onRemove: (role: Role) => void;
}

/** Any number of roles: each can be taken away, and one of the others added. */
export function RoleChips({ roles, options, member, onAdd, onRemove }: RoleChipsProps) {
  const others = options.filter(({ id }) => !roles.some((role) => role.id === id));
  return (
    <span className="chips">
      {roles.map((role) => (
        <button
          key={role.id}
          type="button"
          className="chip"
          aria-label={`Take ${role.name} from ${member}`}
          onClick={() => onRemove(role)}
        >
          {role.name} <span aria-hidden="true">×</span>
        </button>
      ))}
      <select
        className="chip"
        aria-label={`Give ${member} a role`}
        value=""
        onChange={(event) => {
          const role = others.find(({ id }) => id === event.target.value);
          if (role !== undefined) onAdd(role);
        }}
      >
        <option value="">+ Role</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
