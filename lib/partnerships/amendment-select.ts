import "server-only";
import type { Prisma } from "@/lib/platform/generated/client";

/** Everything of a contract's amendments that its page shows, newest first. */
export const AMENDMENTS = {
  select: {
    id: true,
    number: true,
    state: true,
    reason: true,
    changes: true,
    baseEdition: true,
    proposedAt: true,
    proposedById: true,
    proposedByOrganizationId: true,
    decidedAt: true,
    decidedById: true,
    decisionReason: true,
    version: true,
    confirmations: { select: { organizationId: true }, orderBy: { confirmedAt: "asc" } },
  },
  orderBy: { number: "desc" },
} as const satisfies Prisma.Partnership$amendmentsArgs;

export type AmendmentRow = Prisma.AmendmentGetPayload<Pick<typeof AMENDMENTS, "select">>;
