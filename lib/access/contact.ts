import { parsePhoneNumberFromString } from "libphonenumber-js/mobile";
import * as z from "zod";

/** How a person is reached and signs in: an e-mail address in lower case, or an Indonesian mobile number in E.164. */
export interface Contact {
  readonly channel: "email" | "phone";
  readonly value: string;
}

const Email = z.email().max(254);

/**
 * Reads an e-mail address or an Indonesian mobile number as people write it (`0812-3456-7890`, `62 812 …`, `+62812…`).
 * Null when it is neither.
 */
export function parseContact(text: string): Contact | null {
  const typed = text.normalize("NFKC").trim();
  if (typed.includes("@")) {
    const email = Email.safeParse(typed.toLowerCase());
    return email.success ? { channel: "email", value: email.data } : null;
  }
  if (typed.length > 40 || !/^[+(\d][\d\s().-]*$/.test(typed)) return null;
  const number = parsePhoneNumberFromString(typed.replace(/^0{2}62|^62/, "+62"), "ID");
  return number?.country === "ID" && number.isValid() ? { channel: "phone", value: number.number } : null;
}

/** `r•••@contoh.id`, `+62 ••• 7890`: enough to know one's own, too little for anybody else. */
export function maskContact({ channel, value }: Contact): string {
  if (channel === "phone") return `+62 ••• ${value.slice(-4)}`;
  const [name = "", host = ""] = value.split("@");
  return `${name.slice(0, 1)}•••@${host}`;
}
