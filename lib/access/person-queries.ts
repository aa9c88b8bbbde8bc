import "server-only";
import type { Actor } from "@/lib/access/actor";
import { requirePermission } from "@/lib/access/authorize";
import { maskContact, parseContact } from "@/lib/access/contact";
import { accessDay, heldOn } from "@/lib/access/membership-validity";
import type { Role } from "@/lib/access/roles";
import type { PersonFilter } from "@/lib/access/schema";
import { idleLimit } from "@/lib/access/session-policy";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";

/** A person as an administrator sees them: the contact masked, the roles of today, how many devices are signed in. */
export interface PersonSummary {
  readonly id: string;
  readonly name: string;
  readonly contact: string;
  readonly createdAt: Date;
  readonly roles: readonly { readonly role: Role; readonly organizationName: string; readonly since: Date }[];
  readonly openSessions: number;
  readonly demo: boolean;
}

export const PEOPLE_PER_PAGE = 25;

/**
 * People by name. A whole address or number finds its owner; a part of one finds nobody, so that contacts cannot be guessed
 * letter by letter. @throws AppError `forbidden`
 */
export async function listPeople(
  actor: Actor,
  { search, page }: PersonFilter,
): Promise<{ readonly rows: readonly PersonSummary[]; readonly total: number }> {
  requirePermission(actor, "person:list");
  const now = currentTime();
  const where = { erasedAt: null, ...found(search) } satisfies Prisma.UserWhereInput;
  const [total, rows] = await Promise.all([
    database().user.count({ where }),
    database().user.findMany({
      where,
      select: {
        id: true,
        name: true,
        email: true,
        phone: true,
        createdAt: true,
        demo: true,
        memberships: {
          where: heldOn(accessDay(now)),
          select: { role: true, validFrom: true, organization: { select: { name: true } } },
          orderBy: [{ organization: { name: "asc" } }, { role: "asc" }],
        },
        _count: {
          select: {
            sessions: { where: { revokedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: idleLimit(now) } } },
          },
        },
      },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      skip: (page - 1) * PEOPLE_PER_PAGE,
      take: PEOPLE_PER_PAGE,
    }),
  ]);
  return {
    total,
    rows: rows.map(({ email, phone, memberships, _count, ...person }) => ({
      ...person,
      contact: maskContact(email ? { channel: "email", value: email } : { channel: "phone", value: phone ?? "" }),
      roles: memberships.map(({ role, validFrom, organization }) => ({
        role: role as Role,
        organizationName: organization.name,
        since: validFrom,
      })),
      openSessions: _count.sessions,
    })),
  };
}

function found(search: string | undefined): Prisma.UserWhereInput {
  if (search === undefined) return {};
  const contact = parseContact(search);
  if (contact) return contact.channel === "email" ? { email: contact.value } : { phone: contact.value };
  return { name: { contains: search, mode: "insensitive" } };
}
