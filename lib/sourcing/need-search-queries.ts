import "server-only";
import type { Actor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";
import type { ConceptResolver } from "@/lib/matching/engine/concepts";
import { TypedSearch } from "@/lib/matching/typed-search";
import { currentVocabulary } from "@/lib/matching/vocabulary-queries";
import { currentTime, deadlineTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import type { Prisma } from "@/lib/platform/generated/client";
import { dateInZone } from "@/lib/shared/zones";
import { knownAndOpen } from "@/lib/sourcing/opportunity-queries";

/** A need as a suggestion while somebody types. */
export interface SuggestedNeed {
  readonly id: string;
  readonly title: string;
  readonly buyerName: string;
  /** True when it is the reader's own organization that needs it. */
  readonly own: boolean;
}

const MOST = 8;
/** So many answers are looked up before those that the reader may not see fall out. */
const LOOKED_UP = 30;
const MOST_CHARACTERS = 100;

/**
 * Needs that what was typed may mean: of the own organization for buyers, open ones that the firm may know of for suppliers,
 * none for others. Words are found as parts of a title or number, and by the vocabulary with synonyms and typing errors.
 */
export async function suggestNeeds(actor: Actor, typed: string): Promise<SuggestedNeed[]> {
  const text = typed.slice(0, MOST_CHARACTERS).trim();
  if (text.length < 2 || actor.organizationId === null) return [];
  const scopes = await scopesOf(actor, actor.organizationId);
  if (scopes.length === 0) return [];
  const visible: Prisma.NeedWhereInput = { OR: scopes.map(({ where }) => where) };
  const contains = { contains: text, mode: "insensitive" } as const;
  const [literal, ...found] = await Promise.all([
    database().need.findMany({
      // The number is the buyer's own: nobody else may find out by trying.
      where: {
        AND: [visible, { OR: [{ title: contains }, { reference: contains, organizationId: actor.organizationId }] }],
      },
      select: { id: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: MOST,
    }),
    ...scopes.map((scope) => findIn(scope, text)),
  ]);
  const meant = found.flat().sort((a, b) => b.points - a.points);
  return load(actor.organizationId, visible, [...new Set([...literal, ...meant].map(({ id }) => id))]);
}

interface Scope {
  /** Who shares an index. */
  readonly key: string;
  readonly where: Prisma.NeedWhereInput;
}

/** What a supplier was invited to is apart, so that all suppliers share one index of what everybody may know of. */
async function scopesOf(actor: Actor, organizationId: string): Promise<Scope[]> {
  if (holds(actor.roles, "need:read")) return [{ key: `own ${organizationId}`, where: { organizationId } }];
  if (!holds(actor.roles, "invitation:read")) return [];
  const open = knownAndOpen(organizationId, await deadlineTime());
  const invited = { invitations: { some: { supplierOrganizationId: organizationId } } };
  return [
    { key: "open", where: { AND: [open, { confidential: false }] } },
    { key: `invited ${organizationId}`, where: { AND: [open, { confidential: true }, invited] } },
  ];
}

/** The last asked scopes of this process. */
const MOST_SCOPES = 100;

interface Held {
  readonly concepts: ConceptResolver;
  readonly search: TypedSearch;
  queue: Promise<void>;
}

const held = new Map<string, Held>();

async function findIn({ key, where }: Scope, text: string) {
  const concepts = await currentVocabulary();
  const name = `${env().DATABASE_URL} ${key}`;
  const kept = held.get(name);
  const index =
    kept?.concepts === concepts ? kept : { concepts, search: new TypedSearch(concepts), queue: Promise.resolve() };
  // The one asked last stands last; the one that nobody asked for longest is forgotten.
  held.delete(name);
  held.set(name, index);
  const [oldest] = held.keys();
  if (held.size > MOST_SCOPES && oldest !== undefined) held.delete(oldest);
  const turn = index.queue.then(() => follow(index.search, where));
  index.queue = turn.catch(() => undefined);
  await turn;
  return index.search.find(text, LOOKED_UP, dateInZone(currentTime(), "WIB"));
}

async function follow(search: TypedSearch, where: Prisma.NeedWhereInput): Promise<void> {
  const there = await database().need.findMany({ where, select: { id: true, version: true } });
  const missing = search.missing(there);
  if (missing.length === 0) return;
  const rows = await database().need.findMany({
    where: { AND: [where, { id: { in: [...missing] } }] },
    select: { id: true, version: true, title: true, requirements: { select: { term: true } } },
  });
  for (const { id, version, title, requirements } of rows) {
    search.put({ id, title, names: requirements.flatMap(({ term }) => term ?? []) }, version);
  }
}

async function load(
  organizationId: string,
  visible: Prisma.NeedWhereInput,
  ids: readonly string[],
): Promise<SuggestedNeed[]> {
  const rows = await database().need.findMany({
    where: { AND: [visible, { id: { in: [...ids] } }] },
    select: { id: true, title: true, organizationId: true, organization: { select: { name: true } } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids
    .flatMap((id) => byId.get(id) ?? [])
    .slice(0, MOST)
    .map(({ organization, organizationId: owner, ...need }) => ({
      ...need,
      buyerName: organization.name,
      own: owner === organizationId,
    }));
}
