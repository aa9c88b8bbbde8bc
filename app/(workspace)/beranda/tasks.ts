import "server-only";
import type { Actor } from "@/lib/access/actor";
import { holds, type Permission } from "@/lib/access/permissions";
import { listNeeds, listSubmissions } from "@/lib/needs/list-queries";
import { NeedFilter } from "@/lib/needs/schema";
import { listAllPartnerships } from "@/lib/partnerships/partnership-list-queries";
import type { PartnershipSummary, PendingStep } from "@/lib/partnerships/partnership-summary";
import { listInvitations } from "@/lib/sourcing/invitation-list-queries";
import { needsWithOpenQuotes } from "@/lib/sourcing/queries";
import { getOwnSupplier } from "@/lib/suppliers/queries";
import { listVerificationQueue } from "@/lib/suppliers/verification-queries";
import { QueueFilter } from "@/lib/suppliers/verification-schema";

/** Something that waits for the reader. `subject` is what it is about; `dueAt` by when, if there is a term. */
export interface HomeTask {
  readonly key: string;
  /** Text under `home.tasks`. */
  readonly text:
    | "answerInvitation"
    | "completeProfile"
    | "finishDraft"
    | "decideSubmission"
    | "compareQuotes"
    | "verify"
    | "lateByPartner"
    | `partnership.${PendingStep["step"]}`;
  readonly subject: string;
  readonly href: string;
  readonly dueAt: Date | null;
  readonly overdue: boolean;
}

/** Enough for one screen; the lists behind the navigation hold the rest. */
const SHOWN_OF_A_KIND = 5;

/** What waits for this person in the organization they act in, the most urgent first. */
export async function homeTasks(actor: Actor, now: Date): Promise<HomeTask[]> {
  const may = (permission: Permission) => holds(actor.roles, permission);
  const found = await Promise.all([
    may("invitation:read") ? invitations(actor) : [],
    may("supplier:edit") ? profile(actor) : [],
    may("need:draft") ? drafts(actor) : [],
    may("award:decide") ? openedQuotes(actor, now) : [],
    may("need:approve") ? submissions(actor) : [],
    may("partnership:read") ? contracts(actor) : [],
    may("claim:decide") ? unverified(actor) : [],
  ]);
  return found.flat().toSorted((a, b) => urgency(a) - urgency(b));
}

function urgency({ dueAt }: HomeTask): number {
  return dueAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
}

const calm = { dueAt: null, overdue: false } as const;

async function invitations(actor: Actor): Promise<HomeTask[]> {
  const { invitations: open } = await listInvitations(actor, { search: "", standing: "waiting", page: 1 });
  return open.slice(0, SHOWN_OF_A_KIND).map(({ id, needTitle, quotesDueAt }) => ({
    key: `invitation-${id}`,
    text: "answerInvitation",
    subject: needTitle,
    href: `/undangan/${id}`,
    dueAt: quotesDueAt,
    overdue: false,
  }));
}

async function profile(actor: Actor): Promise<HomeTask[]> {
  const supplier = await getOwnSupplier(actor);
  if (!supplier || (supplier.capabilitiesStatedAt && supplier.certificatesStatedAt)) return [];
  return [{ key: "profile", text: "completeProfile", subject: supplier.name, href: "/usaha", ...calm }];
}

async function drafts(actor: Actor): Promise<HomeTask[]> {
  const { needs } = await listNeeds(actor, NeedFilter.parse({ state: "draft" }));
  return needs.slice(0, SHOWN_OF_A_KIND).map(({ id, title }) => ({
    key: `draft-${id}`,
    text: "finishDraft",
    subject: title,
    href: `/kebutuhan/${id}`,
    ...calm,
  }));
}

async function openedQuotes(actor: Actor, now: Date): Promise<HomeTask[]> {
  const { needs } = await listNeeds(actor, NeedFilter.parse({ state: "published" }));
  const opened = needs.filter(
    ({ quotesDueAt, awardedQuantity }) => quotesDueAt !== null && quotesDueAt <= now && awardedQuantity === 0,
  );
  const quoted = await needsWithOpenQuotes(
    actor,
    opened.map(({ id }) => id),
  );
  const comparable = opened.filter(({ id }) => quoted.has(id));
  return comparable.slice(0, SHOWN_OF_A_KIND).map(({ id, title }) => ({
    key: `quotes-${id}`,
    text: "compareQuotes",
    subject: title,
    href: `/kebutuhan/${id}/penawaran`,
    ...calm,
  }));
}

async function submissions(actor: Actor): Promise<HomeTask[]> {
  const waiting = (await listSubmissions(actor)).filter(({ submittedById }) => submittedById !== actor.userId);
  return waiting.slice(0, SHOWN_OF_A_KIND).map(({ id, title }) => ({
    key: `submission-${id}`,
    text: "decideSubmission",
    subject: title,
    href: `/kebutuhan/${id}`,
    ...calm,
  }));
}

/** The most urgent step of each contract that is this person's own to take; else what the other side is late with. */
async function contracts(actor: Actor): Promise<HomeTask[]> {
  const partnerships = await listAllPartnerships(actor);
  const tasks = partnerships.flatMap(({ id, title, side, pending }) => {
    const own = pending.find((step) => step.own && holds(actor.roles, permissionFor(step.step, side)));
    const late = pending.find((step) => !step.own && step.overdue);
    const { step, dueAt, overdue } = own ?? late ?? {};
    if (step === undefined || dueAt === undefined || overdue === undefined) return [];
    const text = own ? (`partnership.${step}` as const) : "lateByPartner";
    return [{ key: `partnership-${id}`, text, subject: title, href: `/kemitraan/${id}`, dueAt, overdue } as const];
  });
  return tasks.toSorted((a, b) => urgency(a) - urgency(b)).slice(0, SHOWN_OF_A_KIND);
}

/** What somebody must hold to take a step; of a payment the buyer writes down the sending, the supplier the arrival. */
function permissionFor(step: PendingStep["step"], side: PartnershipSummary["side"]): Permission {
  if (step === "payment") return side === "buyer" ? "payment:record" : "payment:confirm";
  return PERMISSION_FOR_STEP[step];
}

const PERMISSION_FOR_STEP = {
  contract: "partnership:confirm",
  order: "purchase-order:issue",
  delivery: "delivery:record",
  acceptance: "acceptance:record",
  amendment: "amendment:decide",
  dispute: "payment:resolve",
} as const satisfies Record<Exclude<PendingStep["step"], "payment">, Permission>;

/** Identities and claims in the queue: as many as the page behind the task counts. */
async function unverified(actor: Actor): Promise<HomeTask[]> {
  const { total } = await listVerificationQueue(actor, QueueFilter.parse({}));
  if (total === 0) return [];
  return [{ key: "unverified", text: "verify", subject: String(total), href: "/admin/verifikasi", ...calm }];
}
