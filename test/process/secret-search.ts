/** A way in which a secret can stand in a text. */
export type Encoding = "plain" | "URL" | "JSON" | "hexadecimal" | "base64";

/** How a secret stands in a text, if it does, whatever stands around it. */
export function findSecret(text: string, secret: string): Encoding | null {
  if (text.includes(secret)) return "plain";
  const percent = encodeURIComponent(secret);
  const form = new URLSearchParams([["", secret]]).toString().slice(1);
  if ([percent, form, encodeURIComponent(percent)].some((written) => text.includes(written))) return "URL";
  if (text.includes(JSON.stringify(secret).slice(1, -1))) return "JSON";
  const bytes = Buffer.from(secret, "utf8");
  if (text.toLowerCase().includes(bytes.toString("hex"))) return "hexadecimal";
  // In the middle of other bytes a secret begins at one of three places within a group of four letters.
  const plain = text.replaceAll("-", "+").replaceAll("_", "/");
  const shifted = [0, 1, 2].map((before) => {
    const letters = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    const first = before === 0 ? 0 : before + 1;
    const complete = Math.floor(((before + bytes.length) * 8) / 6);
    return letters.slice(first, complete);
  });
  return shifted.some((letters) => plain.includes(letters)) ? "base64" : null;
}
