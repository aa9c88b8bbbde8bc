import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import type { AuditFilter } from "@/lib/organizations/schema";
import { database } from "@/lib/platform/db";
import { Prisma } from "@/lib/platform/generated/client";
import { isId } from "@/lib/platform/id";
import { addDays } from "@/lib/shared/dates";
import { instantAt } from "@/lib/shared/zones";

export interface AuditLine {
  readonly id: string;
  readonly at: Date;
  readonly verb: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Null for the platform itself. */
  readonly actorUserId: string | null;
  /** Null also when the person was erased: the entry stays, the name is gone. */
  readonly actorName: string | null;
  readonly organizationName: string | null;
  readonly details: unknown;
}

export const AUDIT_LINES_PER_PAGE = 20;

/** Entries of the audit, the latest first; `more` tells whether older ones follow. Only for administrators. */
export async function searchAudit(actor: Actor, filter: AuditFilter): Promise<{ lines: AuditLine[]; more: boolean }> {
  requirePermission(actor, "audit:read");
  const lines = await database().$queryRaw<AuditLine[]>`
    SELECT e.id::text, e.at, e.verb, e.subject_type AS "subjectType", e.subject_id AS "subjectId",
           e.actor_user_id::text AS "actorUserId", u.name AS "actorName", o.name AS "organizationName", e.details
    FROM audit_entries e
    LEFT JOIN users u ON u.id = e.actor_user_id AND u.erased_at IS NULL
    LEFT JOIN organizations o ON o.id = e.organization_id
    WHERE ${matches(filter)}
    ORDER BY e.at DESC, e.id DESC
    LIMIT ${AUDIT_LINES_PER_PAGE + 1} OFFSET ${(filter.page - 1) * AUDIT_LINES_PER_PAGE}`;
  return { lines: lines.slice(0, AUDIT_LINES_PER_PAGE), more: lines.length > AUDIT_LINES_PER_PAGE };
}

/** A number of an object or a person finds it; a word finds verbs and kinds of objects that begin with it. */
function matches({ search, actor, from, until }: AuditFilter): Prisma.Sql {
  const conditions = [Prisma.sql`true`];
  if (from) conditions.push(Prisma.sql`e.at >= ${instantAt(from, "00:00", "WIB")}`);
  if (until) conditions.push(Prisma.sql`e.at < ${instantAt(addDays(until, 1), "00:00", "WIB")}`);
  if (search && isId(search)) {
    conditions.push(Prisma.sql`(e.subject_id = ${search.toLowerCase()} OR e.organization_id = ${search}::uuid)`);
  } else if (search) {
    const prefix = `${search.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
    conditions.push(Prisma.sql`(e.verb LIKE ${prefix} OR e.subject_type LIKE ${prefix})`);
  }
  if (actor && isId(actor)) conditions.push(Prisma.sql`e.actor_user_id = ${actor}::uuid`);
  else if (actor) {
    const pattern = `%${actor.replace(/[\\%_]/g, "\\$&")}%`;
    conditions.push(Prisma.sql`u.name ILIKE ${pattern}`);
  }
  return Prisma.join(conditions, " AND ");
}
