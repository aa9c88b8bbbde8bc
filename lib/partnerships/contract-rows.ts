import "server-only";
import type { Actor, MemberActor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";
import type { AmendmentChanges, AmendmentState } from "@/lib/partnerships/amendment";
import type { AmendmentRow } from "@/lib/partnerships/amendment-select";
import { CLAUSE_KINDS, type Clause } from "@/lib/partnerships/clauses";
import { deed, deedIf, type Reading } from "@/lib/partnerships/detail-rows";
import type { DetailRow } from "@/lib/partnerships/detail-select";
import type { AmendmentView, EndView, PartnershipDetail, PartyView } from "@/lib/partnerships/partnership-detail";
import {
  actsAsBuyer,
  actsAsSupplier,
  canAccept,
  canConfirm,
  canDecline,
  canDeliver,
  canOrder,
  canPay,
  canPropose,
  canReleaseAwards,
  canResolveDispute,
  canTerminate,
  canUploadSignedCopy,
  mayDecideAmendment,
  type PartnershipRights,
} from "@/lib/partnerships/policy";

/** The clauses in the order of the paper. */
export function toClauses(row: Pick<DetailRow, "clauses">): Clause[] {
  return CLAUSE_KINDS.flatMap((kind) =>
    row.clauses.filter((clause) => clause.kind === kind).map(({ text }) => ({ kind, text })),
  );
}

/** A proposal is open to the parties that have not answered it; its own side may take it back. */
export function toAmendment(
  row: AmendmentRow,
  actor: MemberActor,
  rights: PartnershipRights,
  { parties, reading }: { readonly parties: readonly PartyView[]; readonly reading: Reading },
): AmendmentView {
  const nameOf = (id: string) => parties.find(({ organizationId }) => organizationId === id)?.name ?? "";
  const agreed = row.confirmations.map(({ organizationId }) => organizationId);
  const open = row.state === "proposed" && rights.state === "active";
  const byOwn = row.proposedByOrganizationId === actor.organizationId;
  return {
    id: row.id,
    number: row.number,
    state: row.state as AmendmentState,
    reason: row.reason,
    changes: row.changes as unknown as AmendmentChanges,
    baseEdition: row.baseEdition,
    proposed: deed(row.proposedAt, row.proposedById, nameOf(row.proposedByOrganizationId), reading),
    proposedByOrganizationId: row.proposedByOrganizationId,
    decided: deedIf(row.decidedAt, row.decidedById, "", reading),
    decisionReason: row.decisionReason,
    confirmedBy: agreed.map(nameOf),
    files: reading.files.get(row.id) ?? [],
    version: row.version,
    may: {
      decide:
        open &&
        mayDecideAmendment(actor, rights, row.proposedByOrganizationId) &&
        !agreed.includes(actor.organizationId),
      withdraw: open && byOwn && holds(actor.roles, "amendment:propose"),
    },
  };
}

/** Who declined, withdrew or ended a contract, when and why. */
export function toEnds(
  row: DetailRow,
  parties: readonly PartyView[],
  reading: Reading,
): { declined: EndView | null; terminated: EndView | null } {
  const end = (at: Date | null, by: string | null, organizationId: string | null, reason: string | null) => {
    if (at === null) return null;
    const party = parties.find((one) => one.organizationId === organizationId);
    const organization = party?.name ?? reading.buyerName;
    return { ...deed(at, by, organization, reading), reason: reason ?? "", byBuyer: party?.role === "buyer" };
  };
  return {
    declined: end(row.declinedAt, row.declinedById, row.declinedByOrganizationId, row.declineReason),
    terminated: end(row.terminatedAt, row.terminatedById, row.terminatedByOrganizationId, row.terminationReason),
  };
}

/** What the reader may do now, for the buttons of the page. */
export function rightsToAct(actor: Actor, row: DetailRow, rights: PartnershipRights): PartnershipDetail["may"] {
  const proposed = row.amendments.some(({ state }) => state === "proposed");
  const isFree = row.lines.some(
    ({ releasedAt, award }) => releasedAt && award && !award.releasedAt && award.partnershipLines.length === 0,
  );
  return {
    confirm: canConfirm(actor, rights),
    order: canOrder(actor, rights),
    deliver: canDeliver(actor, rights),
    accept: canAccept(actor, rights),
    pay: canPay(actor, rights),
    confirmPayment: holds(actor.roles, "payment:confirm") && actsAsSupplier(actor, rights),
    disputePayment: holds(actor.roles, "payment:dispute") && actsAsSupplier(actor, rights),
    resolveDispute: canResolveDispute(actor, rights),
    decline: canDecline(actor, rights),
    terminate: canTerminate(actor, rights),
    redraft: isFree && holds(actor.roles, "partnership:draft") && actsAsBuyer(actor, rights),
    releaseAwards: isFree && canReleaseAwards(actor, rights),
    uploadSignedCopy: canUploadSignedCopy(actor, rights),
    propose: canPropose(actor, rights) && !proposed,
  };
}
