import * as z from "zod";
import { PASSWORD_MAX } from "@/lib/access/password-rules";

/** Long enough for any address or number; what it is, `parseContact` says. */
const contact = z.string().min(1).max(254);

/** A page to come back to; checked by `safeReturnPath` when it is used. */
const returnTo = z.string().max(500).optional();

export const SignIn = z.object({
  contact,
  // Any length that a password may have: the rules of today must not keep out who chose one yesterday.
  password: z
    .string()
    .min(1)
    .max(PASSWORD_MAX * 4),
  returnTo,
});
export type SignIn = z.infer<typeof SignIn>;

export const SignOut = z.object({});
