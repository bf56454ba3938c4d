import { createHmac } from "node:crypto";

const base32Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const stepMs = 30_000;

/** The six-digit code of a second factor at a time in milliseconds since 1970 (RFC 6238 with HMAC-SHA-1). */
export function twoFactorCodeAt(key: string, time: number): string {
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(time / stepMs)));
  const digest = createHmac("sha1", decodeBase32(key)).update(step).digest();
  // RFC 4226, section 5.3: the last four bits say where the 31 bits of the code start.
  const offset = digest.readUInt8(digest.length - 1) & 0xf;
  const number = digest.readUInt32BE(offset) & 0x7f_ff_ff_ff;
  return String(number % 1_000_000).padStart(6, "0");
}

/** Whether a code is the one of now, or of the step before or after it. */
export function isTwoFactorCode(key: string, code: string): boolean {
  const now = Date.now();
  return [now - stepMs, now, now + stepMs].some((time) => twoFactorCodeAt(key, time) === code);
}

/** Bytes in base32 (RFC 4648) without padding: the form in which authenticator apps take a key. */
export function encodeBase32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => base32Alphabet[Number.parseInt(group.padEnd(5, "0"), 2)]).join("");
}

function decodeBase32(text: string): Buffer {
  const digits = Array.from(text, (character) =>
    base32Alphabet.indexOf(character).toString(2).padStart(5, "0"),
  );
  const bytes = digits.join("").match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}
