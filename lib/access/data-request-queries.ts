import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { maskContact } from "@/lib/access/contact";
import type { DataRequestKind, DataRequestState } from "@/lib/access/data-request";
import type { DataRequestFilter } from "@/lib/access/data-request-schema";
import { database } from "@/lib/platform/db";
import { isId } from "@/lib/platform/id";

/** A request as the person who made it sees it. */
export interface OwnDataRequest {
  readonly id: string;
  readonly kind: DataRequestKind;
  readonly state: DataRequestState;
  readonly explanation: string | null;
  readonly requestedAt: Date;
  readonly dueAt: Date;
  readonly answer: string | null;
}

const OWN = {
  id: true,
  kind: true,
  state: true,
  explanation: true,
  requestedAt: true,
  dueAt: true,
  answer: true,
} as const;

/** The actor's own requests, the newest first. */
export async function listOwnDataRequests(actor: Actor): Promise<readonly OwnDataRequest[]> {
  const rows = await database().personalDataRequest.findMany({
    where: { userId: actor.userId },
    select: OWN,
    orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
    take: 50,
  });
  return rows.map(named);
}

/** A request in the administrators' queue: who asks, with the contact masked. */
export interface DataRequestSummary extends OwnDataRequest {
  readonly personName: string | null;
  readonly personContact: string;
}

export const DATA_REQUESTS_PER_PAGE = 25;

const WITH_PERSON = {
  ...OWN,
  version: true,
  user: { select: { name: true, email: true, phone: true, erasedAt: true } },
};

/** Requests of everybody, those due first. @throws AppError `forbidden` */
export async function listDataRequests(
  actor: Actor,
  { state, page }: DataRequestFilter,
): Promise<{ readonly rows: readonly DataRequestSummary[]; readonly total: number }> {
  requirePermission(actor, "data-request:list");
  const [total, rows] = await Promise.all([
    database().personalDataRequest.count({ where: { state } }),
    database().personalDataRequest.findMany({
      where: { state },
      select: WITH_PERSON,
      orderBy: state === "open" ? [{ dueAt: "asc" }, { id: "asc" }] : [{ decidedAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * DATA_REQUESTS_PER_PAGE,
      take: DATA_REQUESTS_PER_PAGE,
    }),
  ]);
  return { total, rows: rows.map(withPerson) };
}

/** One request with the version its answer must name; null when there is none. @throws AppError `forbidden` */
export async function getDataRequest(
  actor: Actor,
  id: string,
): Promise<(DataRequestSummary & { readonly version: number }) | null> {
  requirePermission(actor, "data-request:list");
  if (!isId(id)) return null;
  const row = await database().personalDataRequest.findUnique({ where: { id }, select: WITH_PERSON });
  return row && { ...withPerson(row), version: row.version };
}

/** Everything that access keeps about the actor, for their copy (UU 27/2022 art. 7). Secrets (hashes of codes) are not theirs to carry. */
export async function getOwnData(actor: Actor) {
  return database().user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: {
      id: true,
      name: true,
      email: true,
      emailVerifiedAt: true,
      phone: true,
      phoneVerifiedAt: true,
      locale: true,
      timeZone: true,
      createdAt: true,
      consents: { select: { document: true, version: true, locale: true, grantedAt: true, withdrawnAt: true } },
      memberships: {
        select: {
          role: true,
          validFrom: true,
          validUntil: true,
          revokedAt: true,
          organization: { select: { id: true, name: true } },
        },
      },
      sessions: { select: { ip: true, userAgent: true, createdAt: true, lastSeenAt: true, revokedAt: true } },
      externalIdentities: { select: { issuer: true, subject: true, createdAt: true } },
      dataRequests: { select: { ...OWN, decidedAt: true } },
    },
  });
}

interface Row extends Omit<OwnDataRequest, "kind" | "state"> {
  readonly kind: string;
  readonly state: string;
}

function named<R extends Row>({ kind, state, ...row }: R): OwnDataRequest {
  // CHECK constraints keep the words of the table to those of the types.
  return { ...row, kind: kind as DataRequestKind, state: state as DataRequestState };
}

interface PersonRow extends Row {
  readonly user: {
    readonly name: string;
    readonly email: string | null;
    readonly phone: string | null;
    readonly erasedAt: Date | null;
  };
}

function withPerson({ user, ...row }: PersonRow): DataRequestSummary {
  const contact = user.email
    ? maskContact({ channel: "email", value: user.email })
    : user.phone
      ? maskContact({ channel: "phone", value: user.phone })
      : "";
  return { ...named(row), personName: user.erasedAt ? null : user.name, personContact: contact };
}
