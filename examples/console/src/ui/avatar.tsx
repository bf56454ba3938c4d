/** A person's initials. Pictures are left out: they would tell other servers who is looked at. */
export function Avatar({ name }: { name: string }) {
  const words = name.split(/[\s@._-]+/).filter((word) => word !== "");
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? "");
  return (
    <span className="avatar" aria-hidden="true">
      {initials.join("").toUpperCase()}
    </span>
  );
}
