import "server-only";
import type { Permission } from "@/lib/access/permissions";
import type { News } from "@/lib/notifications/news";
import type { NotificationKind } from "@/lib/notifications/notification";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";

/** What every message about a contract needs. */
export const CONTRACT_FOR_NEWS = {
  id: true,
  number: true,
  state: true,
  parties: {
    select: {
      organizationId: true,
      role: true,
      confirmedAt: true,
      organization: { select: { name: true } },
    },
    orderBy: [{ shareBasisPoints: "desc" }, { organizationId: "asc" }],
  },
} satisfies Prisma.PartnershipSelect;

type Contract = NonNullable<Awaited<ReturnType<typeof loadContract>>>;
type Party = Contract["parties"][number];

function loadContract(tx: Tx, id: string) {
  return tx.partnership.findUnique({ where: { id }, select: CONTRACT_FOR_NEWS });
}

/** `partnership.drafted`: everybody who has to confirm. */
export async function contractDraftedNews(tx: Tx, { partnershipId }: { partnershipId: string }): Promise<News[]> {
  const contract = await loadContract(tx, partnershipId);
  if (contract?.state !== "awaiting_confirmation") return [];
  const waiting = contract.parties.filter(({ confirmedAt }) => confirmedAt === null);
  return waiting.map((party) => tell(contract, party, "contract-waits", "partnership:confirm", partnershipId));
}

/** `partnership.confirmed`: every party, once, when the last one has confirmed. */
export async function contractConfirmedNews(tx: Tx, { partnershipId }: { partnershipId: string }): Promise<News[]> {
  const contract = await loadContract(tx, partnershipId);
  if (contract?.state !== "active") return [];
  return contract.parties.map((party) => tell(contract, party, "contract-in-force", "partnership:read", partnershipId));
}

/** `partnership.declined`: the buyer, who has to decide what becomes of the award. */
export async function contractDeclinedNews(tx: Tx, { partnershipId }: { partnershipId: string }): Promise<News[]> {
  const contract = await loadContract(tx, partnershipId);
  if (contract?.state !== "declined") return [];
  return buyersOf(contract).map((party) =>
    tell(contract, party, "contract-declined", "partnership:draft", partnershipId),
  );
}

/** `partnership.terminated`: every party. */
export async function contractTerminatedNews(tx: Tx, { partnershipId }: { partnershipId: string }): Promise<News[]> {
  const contract = await loadContract(tx, partnershipId);
  if (contract?.state !== "terminated") return [];
  return contract.parties.map((party) => tell(contract, party, "contract-ended", "partnership:read", partnershipId));
}

/** `amendment.proposed`: the other parties. */
export async function amendmentProposedNews(tx: Tx, { amendmentId }: { amendmentId: string }): Promise<News[]> {
  const found = await loadAmendment(tx, amendmentId);
  if (found?.state !== "proposed") return [];
  const { partnership: contract, proposedByOrganizationId } = found;
  return contract.parties
    .filter(({ organizationId }) => organizationId !== proposedByOrganizationId)
    .map((party) => tell(contract, party, "amendment-waits", "partnership:confirm", amendmentId));
}

/** `amendment.decided`: who proposed it. */
export async function amendmentDecidedNews(tx: Tx, { amendmentId }: { amendmentId: string }): Promise<News[]> {
  const found = await loadAmendment(tx, amendmentId);
  if (!found || found.state === "proposed" || found.state === "withdrawn") return [];
  const { partnership: contract, proposedByOrganizationId } = found;
  return contract.parties
    .filter(({ organizationId }) => organizationId === proposedByOrganizationId)
    .map((party) => tell(contract, party, "amendment-decided", "partnership:read", amendmentId));
}

function loadAmendment(tx: Tx, id: string) {
  return tx.amendment.findUnique({
    where: { id },
    select: { state: true, proposedByOrganizationId: true, partnership: { select: CONTRACT_FOR_NEWS } },
  });
}

/** `purchase-order.issued`: the suppliers who deliver. */
export async function orderIssuedNews(tx: Tx, { purchaseOrderId }: { purchaseOrderId: string }): Promise<News[]> {
  const order = await tx.purchaseOrder.findUnique({
    where: { id: purchaseOrderId },
    select: { number: true, partnership: { select: CONTRACT_FOR_NEWS } },
  });
  if (!order) return [];
  return suppliersOf(order.partnership).map((party) => ({
    ...tell(order.partnership, party, "order-received", "delivery:record", purchaseOrderId),
    params: { partner: partnerOf(order.partnership, party), number: order.number },
  }));
}

/** One party of a contract and what it is told, before the contract's own facts are filled in. */
export function tell(
  contract: Contract,
  party: Party,
  kind: NotificationKind,
  permission: Permission,
  cause: string,
): News {
  return {
    kind,
    cause: `${cause}.${party.organizationId}`,
    to: { organizationId: party.organizationId, permission },
    params: { partner: partnerOf(contract, party), number: contract.number },
    path: `/kemitraan/${contract.id}`,
  };
}

/** The names on the other side of the contract. */
export function partnerOf({ parties }: Contract, { role }: Pick<Party, "role">): string {
  const others = parties.filter((other) => (other.role === "buyer") !== (role === "buyer"));
  return others.map(({ organization }) => organization.name).join(", ");
}

/** The buyer's side. */
export function buyersOf({ parties }: Contract): Party[] {
  return parties.filter(({ role }) => role === "buyer");
}

/** The suppliers' side. */
export function suppliersOf({ parties }: Contract): Party[] {
  return parties.filter(({ role }) => role !== "buyer");
}
