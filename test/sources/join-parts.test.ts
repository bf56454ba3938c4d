import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { joinParts } from "../../src/sources/join-parts.ts";

interface Shared {
  readonly name: string;
  readonly made: string[];
}

const parts = joinParts([
  ({ name, made }: Shared) => {
    made.push("greeting");
    return { greet: () => `hello ${name}`, leave: () => "bye" };
  },
  ({ made }: Shared) => {
    made.push("end");
    return { leave: () => "so long" };
  },
]);

function join(name: string) {
  const made: string[] = [];
  const joined = parts.create({ own: name }, () => ({ name, made }));
  // The first ever is made of parts that are made once more, to learn their names.
  made.length = 0;
  return { joined, made };
}

describe("an object of parts", () => {
  it("makes a part when something of it is asked for, once", () => {
    const { joined, made } = join("ada");
    expect(made).toEqual([]);
    expect(joined.greet()).toBe("hello ada");
    expect(joined.greet).toBe(joined.greet);
    expect(made).toEqual(["greeting"]);
  });

  it("has of two properties with the same name the later one, whichever is asked for first", () => {
    const { joined } = join("ada");
    expect([joined.greet(), joined.leave()]).toEqual(["hello ada", "so long"]);
    expect(join("ada").joined.leave()).toBe("so long");
  });

  it("shares nothing with other objects of the same parts", () => {
    const [ada, bob] = [join("ada").joined, join("bob").joined];
    expect([ada.greet(), bob.greet(), ada.own]).toEqual(["hello ada", "hello bob", "ada"]);
  });

  it("tells its names before they are asked for", () => {
    const names: string[] = [];
    for (const name in join("ada").joined) names.push(name);
    expect(names.toSorted()).toEqual(["greet", "leave", "own"]);
  });

  it("keeps its parts, and what they are made of, out of copies and of what is printed", () => {
    const { joined } = join("ada");
    joined.greet();
    expect(inspect(joined)).not.toContain("made");
    expect(Object.keys(joined)).toEqual(["own"]);
    expect("greet" in { ...joined }).toBe(false);
    expect(Object.getOwnPropertySymbols({ ...joined })).toEqual([]);
  });
});
