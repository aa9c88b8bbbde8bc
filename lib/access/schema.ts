import * as z from "zod";
import { PASSWORD_MAX } from "@/lib/access/password-rules";
import { TIME_ZONES } from "@/lib/access/time-zones";
import { RecordVersion } from "@/lib/shared/record-version";

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

const name = z.string().min(2).max(120);

/** Length and strength are judged by `assertPassword`, which knows the person. */
const newPassword = z
  .string()
  .min(1)
  .max(PASSWORD_MAX * 4);

/** Six digits; people type spaces between them and phones paste words around them. */
const code = z
  .string()
  .max(40)
  .transform((typed) => typed.replace(/\D/g, ""))
  .refine((digits) => digits.length === 6, "access.codeSixDigits");

/** What a ticked box sends; the sentence beside it names the two texts. */
const consent = z.literal(true);

export const RequestRegistration = z.object({ name, contact, password: newPassword, consent, returnTo });
export type RequestRegistration = z.infer<typeof RequestRegistration>;

export const CompleteRegistration = z.object({ registrationId: z.uuid(), code, returnTo });
export type CompleteRegistration = z.infer<typeof CompleteRegistration>;

export const RequestPasswordReset = z.object({ contact });
export type RequestPasswordReset = z.infer<typeof RequestPasswordReset>;

export const ResetPassword = z.object({ requestId: z.uuid(), code, password: newPassword });
export type ResetPassword = z.infer<typeof ResetPassword>;

export const UpdateProfile = z.object({
  name,
  locale: z.enum(["id", "en"]),
  timeZone: z.enum(TIME_ZONES),
  version: RecordVersion,
});
export type UpdateProfile = z.infer<typeof UpdateProfile>;

export const ChangePassword = z.object({
  currentPassword: z
    .string()
    .min(1)
    .max(PASSWORD_MAX * 4),
  password: newPassword,
});
export type ChangePassword = z.infer<typeof ChangePassword>;

export const RequestContactChange = z.object({ contact });
export type RequestContactChange = z.infer<typeof RequestContactChange>;

export const ConfirmContactChange = z.object({ requestId: z.uuid(), code });
export type ConfirmContactChange = z.infer<typeof ConfirmContactChange>;

export const SignOutPerson = z.object({ userId: z.uuid() });
export type SignOutPerson = z.infer<typeof SignOutPerson>;

/** Which people the address asks for. */
export const PersonFilter = z.object({
  search: z.string().trim().min(2).max(100).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type PersonFilter = z.infer<typeof PersonFilter>;

export const RevokeSession = z.object({ sessionId: z.uuid() });
export type RevokeSession = z.infer<typeof RevokeSession>;

export const RevokeOtherSessions = z.object({});

export const SignInElsewhere = z.object({ returnTo });

export const SignOut = z.object({});
