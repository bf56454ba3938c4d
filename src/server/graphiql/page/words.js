/** A number as it is written in English. */
export function count(number) {
  return number.toLocaleString("en");
}

/** A number with its noun: "1 call", "2 calls". */
export function many(number, noun) {
  return `${count(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** From how many to how many: "1 to 41 calls", or "1 call" when that is the same. */
export function range({ least, most }, noun) {
  return least === most ? many(most, noun) : `${count(least)} to ${many(most, noun)}`;
}

/** Milliseconds: with a decimal while there are few. */
export function milliseconds(number) {
  return number < 10 ? number.toFixed(1) : count(Math.round(number));
}
