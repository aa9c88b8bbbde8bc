import "server-only";
import { admitCodeAttempt } from "@/lib/access/code-limits";
import { codeRefused, takeRegistration, tryRegistrationCode } from "@/lib/access/code-repository";
import { createPerson } from "@/lib/access/create-person";
import { issueDeviceToken } from "@/lib/access/known-device";
import { openSession } from "@/lib/access/open-session";
import type { CompleteRegistration } from "@/lib/access/schema";
import type { SignedIn } from "@/lib/access/use-cases/sign-in";
import type { RequestContext } from "@/lib/platform/context";
import { inTransaction } from "@/lib/platform/db";

/**
 * Proves the contact with the code, makes the person, and signs them in.
 *
 * @throws AppError `invalid` for a refused code, `conflict` when the contact got an account meanwhile, `rate_limited`
 */
export async function completeRegistration(
  context: RequestContext,
  { registrationId, code }: Pick<CompleteRegistration, "registrationId" | "code">,
): Promise<SignedIn> {
  await admitCodeAttempt(context);
  if (!(await tryRegistrationCode(registrationId, code))) throw codeRefused();
  return inTransaction(async (tx) => {
    const registration = await takeRegistration(tx, registrationId);
    const { passwordHash, noticeVersion, termsVersion } = registration;
    const locale = registration.locale === "en" ? "en" : "id";
    const person = await createPerson(tx, {
      name: registration.name,
      contact: { channel: registration.channel === "phone" ? "phone" : "email", value: registration.contact },
      proven: true,
      passwordHash,
      consent: { noticeVersion, termsVersion, locale },
    });
    const session = await openSession(tx, context, person, "registration");
    return { ...session, deviceToken: issueDeviceToken({ id: person.id, passwordHash }) };
  });
}
