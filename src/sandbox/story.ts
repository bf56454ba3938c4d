/**
 * The story that both emulators tell. Meridian Pumps builds connected water pumps. Its teams work in Losant; its
 * customers sign in through Auth0, one organization for each; its staff have accounts on both sides.
 */

/** A person as both vendors know them: the email address is what joins the accounts. */
export interface Person {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly jobTitle: string;
}

/** A customer of Meridian Pumps. */
export interface Customer {
  readonly name: string;
  /** Short name, unique. */
  readonly slug: string;
}

/** The people whose tokens the sandbox hands out, by the token's name. */
export const protagonists = {
  "sandbox-admin": staffMember("Ada", "Okafor", "Head of Platform"),
  "sandbox-viewer": staffMember("Vera", "Lindqvist", "Auditor"),
  "sandbox-member": staffMember("Milo", "Brandt", "Field Engineer"),
  "sandbox-limited": staffMember("Lin", "Chen", "Contractor"),
  "sandbox-expired": staffMember("Edith", "Moreau", "Former Site Lead"),
} as const satisfies Record<string, Person>;

/** Names of the sandbox's tokens. */
export type TokenName = keyof typeof protagonists;

/** Everyone who works at Meridian Pumps, the protagonists first. */
export const staff: readonly Person[] = [
  ...Object.values(protagonists),
  staffMember("Tomás", "Herrera", "Site Lead"),
  staffMember("Ingrid", "Solberg", "Product Manager"),
  staffMember("Kwame", "Mensah", "Firmware Engineer"),
  staffMember("Yuki", "Tanaka", "Data Engineer"),
  staffMember("Priya", "Raman", "Support Lead"),
  staffMember("Luca", "Ferri", "Field Engineer"),
  staffMember("Hannah", "Müller", "Field Engineer"),
  staffMember("Omar", "Haddad", "Security Engineer"),
  staffMember("Sinéad", "Byrne", "Customer Success"),
  staffMember("Mateo", "Silva", "Dashboard Designer"),
  staffMember("Anouk", "de Vries", "Frontend Engineer"),
  staffMember("Noah", "Adler", "Hardware Engineer"),
  staffMember("Zanele", "Dube", "Operations"),
  staffMember("Piotr", "Nowak", "Field Engineer"),
  staffMember("Leila", "Karimi", "Data Scientist"),
  staffMember("Jonas", "Weber", "Support Engineer"),
  staffMember("Camille", "Laurent", "Finance"),
  staffMember("Rafael", "Costa", "Field Engineer"),
  staffMember("Mei", "Wong", "Quality"),
];

/** The customers, 60 of them; the first is by far the largest. */
export const customers: readonly Customer[] = [
  "Atlas Logistics",
  "Harbour Foods",
  "Northgate Water",
  "Alder & Sons",
  "Blue Fjord Salmon",
  "Cedar Valley Dairy",
  "Delta Desalination",
  "Eastfield Hospitals",
  "Firth Breweries",
  "Granite Quarries",
  "Hollow Creek Farms",
  "Ironbridge Steel",
  "Juniper Hotels",
  "Kestrel Airports",
  "Lowland Irrigation",
  "Millstream Paper",
  "Novara Textiles",
  "Oakhurst Schools",
  "Pinewood Timber",
  "Quayside Marinas",
  "Redcliff Mining",
  "Silverlake Resorts",
  "Thornbury Council",
  "Umber Ceramics",
  "Vantage Vineyards",
  "Westmoor Power",
  "Xylem Gardens",
  "Yarrow Pharma",
  "Zephyr Wind",
  "Amber Glassworks",
  "Birchwood Housing",
  "Coral Bay Aquarium",
  "Dunes Golf",
  "Evergreen Nurseries",
  "Foxglove Cosmetics",
  "Glenmore Distillery",
  "Highland Rail",
  "Inlet Shipping",
  "Jasper Chemicals",
  "Kiln Bakery",
  "Larkspur Clinics",
  "Meadowbrook Mills",
  "Nettle Recycling",
  "Orchard Juices",
  "Prairie Grain",
  "Quartz Optics",
  "Riverside Laundry",
  "Sable Furniture",
  "Tidewater Ports",
  "Upland Sheep",
  "Violet Labs",
  "Willow Creek Parks",
  "Yellowstone Cement",
  "Zinc Foundry",
  "Ashford Cycles",
  "Brook Street Baths",
  "Copperfield Cables",
  "Driftwood Surf",
  "Elm Court Offices",
  "Fenland Energy",
].map((name) => ({ name, slug: slugOf(name) }));

const givenNames = [
  "Aisha",
  "Ben",
  "Carla",
  "Dmitri",
  "Elena",
  "Farid",
  "Grace",
  "Hugo",
  "Iris",
  "Jamal",
  "Keiko",
  "Liam",
  "Maya",
  "Nils",
  "Olga",
  "Pablo",
  "Quinn",
  "Rosa",
  "Sven",
  "Tara",
  "Uma",
  "Viktor",
  "Wanda",
  "Xavier",
  "Yasmin",
  "Zoltán",
];
const familyNames = [
  "Abbott",
  "Baptiste",
  "Castillo",
  "Dahl",
  "Eriksen",
  "Fischer",
  "Gallo",
  "Hoffmann",
  "Ivanova",
  "Jensen",
  "Kowalski",
  "Lopes",
  "Meyer",
  "Nakamura",
  "O'Brien",
  "Petrov",
  "Quist",
  "Rossi",
  "Sato",
  "Turner",
  "Ueda",
  "Vargas",
  "Walsh",
  "Yilmaz",
  "Zhang",
  "Ångström",
  "Brâncuși",
];

/** The `index`th person who works for a customer. The same index is always the same person. */
export function customerPerson(index: number, customer: Customer): Person {
  const givenName = givenNames[index % givenNames.length] ?? "";
  const familyName = familyNames[Math.floor(index / givenNames.length) % familyNames.length] ?? "";
  const local = `${slugOf(givenName)}.${slugOf(familyName)}.${index}`;
  return { givenName, familyName, email: `${local}@${customer.slug}.example`, jobTitle: "Operator" };
}

/** An endless, repeatable series of numbers from 0 up to (not including) 1: mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Makes ids out of an alphabet, the same ones at every start. */
export function createIdMaker(random: () => number, alphabet: string): (length: number) => string {
  return (length) =>
    Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)] ?? "").join("");
}

/** The day the story is told on, so that its dates are the same at every start. */
export const storyDate = new Date("2026-03-01T09:30:00.000Z");

/** Start of today in UTC: what runs out is counted from here, so that pending invites are pending at every start. */
export function startOfToday(): Date {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
}

function staffMember(givenName: string, familyName: string, jobTitle: string): Person {
  return {
    givenName,
    familyName,
    email: `${slugOf(givenName)}.${slugOf(familyName)}@meridian-pumps.example`,
    jobTitle,
  };
}

function slugOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
