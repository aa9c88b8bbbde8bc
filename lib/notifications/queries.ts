import "server-only";
import { PERMISSIONS, type Permission } from "@/lib/access/permissions";
import { currentTime } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import type { MailLocale } from "@/lib/platform/mail-catalogue";
import { plainDateToUtc } from "@/lib/shared/dates";
import { dateInZone } from "@/lib/shared/zones";

/** Somebody who may be written to, with what was proven to reach them. */
export interface Recipient {
  readonly userId: string;
  readonly locale: MailLocale;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Members of an organization who hold `permission` today, each once, by id. */
export async function listRecipientsForSystem(
  tx: Tx,
  organizationId: string,
  permission: Permission,
): Promise<Recipient[]> {
  const today = plainDateToUtc(dateInZone(currentTime(), "WIB"));
  const users = await tx.user.findMany({
    where: {
      erasedAt: null,
      memberships: {
        some: {
          organizationId,
          role: { in: [...PERMISSIONS[permission]] },
          revokedAt: null,
          validFrom: { lte: today },
          OR: [{ validUntil: null }, { validUntil: { gte: today } }],
        },
      },
    },
    select: { id: true, locale: true, email: true, emailVerifiedAt: true, phone: true, phoneVerifiedAt: true },
    orderBy: { id: "asc" },
  });
  return users.map(({ id, locale, email, emailVerifiedAt, phone, phoneVerifiedAt }) => ({
    userId: id,
    locale: locale === "en" ? "en" : "id",
    email: emailVerifiedAt && email,
    phone: phoneVerifiedAt && phone,
  }));
}

/** What a message about an invitation says, and to whom it goes; null when the invitation is gone. */
export async function getInvitationNewsForSystem(tx: Tx, invitationId: string) {
  return tx.invitation.findUnique({
    where: { id: invitationId },
    select: {
      supplierOrganizationId: true,
      need: { select: { title: true, organization: { select: { name: true } } } },
    },
  });
}

/** One supplier's answer in a decision. */
export interface AnsweredQuote {
  readonly quoteId: string;
  /** Which answer: a quote that was refused may win what is left later. */
  readonly version: number;
  readonly organizationId: string;
  readonly invitationId: string;
  readonly needTitle: string;
}

/** What an answer came with: a decision that awards, or the end of the need for one quote alone. */
export type AnswerCause = { readonly awardId: string } | { readonly quoteId: string };

/** The quote itself, or every quote that was answered at the same moment as the award was decided. */
export async function listAnswersForSystem(tx: Tx, cause: AnswerCause): Promise<AnsweredQuote[]> {
  const answered =
    "awardId" in cause
      ? await tx.award.findUnique({ where: { id: cause.awardId }, select: { needId: true, decidedAt: true } })
      : await tx.quote.findUnique({ where: { id: cause.quoteId }, select: { needId: true, id: true } });
  if (!answered) return [];
  const quotes = await tx.quote.findMany({
    where: { ...answered, state: { in: ["awarded", "not_awarded"] } },
    select: {
      id: true,
      version: true,
      leadOrganizationId: true,
      lead: { select: { invitations: { where: { needId: answered.needId }, select: { id: true } } } },
      need: { select: { title: true } },
    },
    orderBy: { id: "asc" },
  });
  return quotes.flatMap(({ id, version, leadOrganizationId, lead, need }) =>
    lead.invitations.map((invitation) => ({
      quoteId: id,
      version,
      organizationId: leadOrganizationId,
      invitationId: invitation.id,
      needTitle: need.title,
    })),
  );
}

/** A party of a contract and the name of the other side. */
export interface ContractNews {
  readonly organizationId: string;
  readonly partner: string;
}

/** Every party of a contract that is in force, the largest share first; empty while somebody has not confirmed. */
export async function listContractNewsForSystem(tx: Tx, partnershipId: string): Promise<ContractNews[]> {
  const contract = await tx.partnership.findUnique({
    where: { id: partnershipId, state: "active" },
    select: {
      parties: {
        select: { organizationId: true, role: true, organization: { select: { name: true } } },
        orderBy: [{ shareBasisPoints: "desc" }, { organizationId: "asc" }],
      },
    },
  });
  const parties = contract?.parties ?? [];
  return parties.map(({ organizationId, role }) => ({
    organizationId,
    partner: parties
      .filter((other) => (other.role === "buyer") !== (role === "buyer"))
      .map(({ organization }) => organization.name)
      .join(", "),
  }));
}
