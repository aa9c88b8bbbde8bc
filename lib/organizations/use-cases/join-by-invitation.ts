import "server-only";
import { admitCodeAttempt } from "@/lib/access/code-limits";
import { consentToday } from "@/lib/access/consent";
import { createPerson } from "@/lib/access/create-person";
import { issueDeviceToken } from "@/lib/access/known-device";
import { openSession } from "@/lib/access/open-session";
import { assertPassword, hashPassword } from "@/lib/access/password";
import type { SignedIn } from "@/lib/access/use-cases/sign-in";
import { type OpenInvitation, requireOpenInvitation, takeInvitation } from "@/lib/organizations/invitation-repository";
import { addMembership } from "@/lib/organizations/repository";
import type { JoinByInvitation } from "@/lib/organizations/schema";
import { recordAudit, SYSTEM } from "@/lib/platform/audit";
import type { RequestContext } from "@/lib/platform/context";
import { inTransaction } from "@/lib/platform/db";
import { AppError } from "@/lib/shared/errors";

/**
 * A person without an account follows the link of an invitation, chooses a password and is a member at once: the mail that
 * brought the link has proven the address. The first administrator's link was sent to nobody; who holds it names an address,
 * which stays unproven until a code arrives there.
 *
 * @throws AppError `not_found` for a link that no longer opens, `invalid`, `conflict` when the address has an account or
 * somebody was faster, `rate_limited`
 */
export async function joinByInvitation(
  context: RequestContext,
  locale: "id" | "en",
  input: JoinByInvitation,
): Promise<SignedIn> {
  await admitCodeAttempt(context);
  const offered = await inTransaction((tx) => requireOpenInvitation(tx, input.token));
  const address = addressOf(offered, input);
  assertPassword(input.password, [input.name, address.email]);
  const passwordHash = await hashPassword(input.password);
  return inTransaction(async (tx) => {
    const invitation = await requireOpenInvitation(tx, input.token);
    const person = await createPerson(tx, {
      name: input.name,
      contact: { channel: "email", value: address.email },
      proven: address.proven,
      passwordHash,
      consent: consentToday(locale),
    });
    await takeInvitation(tx, invitation.id, person.id);
    const { organization, role } = invitation;
    await addMembership(tx, { userId: person.id, organizationId: organization.id, role, createdById: person.id });
    const member = { ...SYSTEM, userId: person.id, organizationId: organization.id };
    const details = { userId: person.id, invitationId: invitation.id, role };
    await recordAudit(tx, member, "colleague.joined", { type: "organization", id: organization.id }, details);
    const session = await openSession(tx, context, person, "invitation");
    return { ...session, deviceToken: issueDeviceToken({ id: person.id, passwordHash }) };
  });
}

function addressOf(invitation: OpenInvitation, input: JoinByInvitation): { email: string; proven: boolean } {
  if (invitation.email !== null) return { email: invitation.email.toLowerCase(), proven: true };
  if (input.email === undefined) throw new AppError("invalid", "validation.required", { field: "email" });
  return { email: input.email, proven: false };
}
