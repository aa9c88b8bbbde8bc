import type { MemberActor } from "@/lib/access/actor";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { addDays, addMonths, type PlainDate } from "@/lib/shared/dates";
import { instantAt } from "@/lib/shared/zones";
import { DEMO_BUYERS } from "@/prisma/seed/demo-buyers";
import { type Lot, lotFor } from "@/prisma/seed/random";
import type { Story } from "@/prisma/seed/story";

/** Everybody who may appear in a story. */
export interface StoryPeople {
  readonly officers: ReadonlyMap<string, MemberActor>;
  readonly approvers: ReadonlyMap<string, MemberActor>;
  /** Owners by the key of their firm. */
  readonly owners: ReadonlyMap<string, MemberActor>;
  /** Keys of firms by trade, those first that a story may name. */
  readonly firmsOfTrade: Map<string, readonly string[]>;
}

/** One story while it is told: who acts, on which day, and what was drawn by lot. */
export interface Telling {
  readonly story: Story;
  readonly officer: MemberActor;
  readonly approver: MemberActor;
  readonly people: StoryPeople;
  readonly lot: Lot;
  readonly draftedOn: PlainDate;
  /** The first day that has not come yet. */
  readonly horizon: PlainDate;
  /** Does `work` on that day at that time; ends the story when the day has not come yet. */
  readonly at: <T>(day: PlainDate, work: () => Promise<T>, time?: string) => Promise<T>;
}

/** The day of the next step lies ahead: the story stands where it is. */
export class NotYet extends Error {}

export function beginTelling(story: Story, people: StoryPeople, horizon: PlainDate): Telling {
  const officer = people.officers.get(story.buyer);
  const approver = people.approvers.get(story.buyer);
  if (!officer || !approver) throw new Error(`Nobody acts for ${story.buyer}`);
  const lot = lotFor(story.key);
  return {
    story,
    officer,
    approver,
    people,
    lot,
    horizon,
    draftedOn: addDays(addMonths(horizon, -story.monthsAgo), story.monthsAgo === 0 ? -5 : -lot.between(8, 22)),
    at: async (day, work, time = "10:00") => {
      if (day >= horizon) throw new NotYet();
      return withClock(instantAt(day, time, "WIB"), work);
    },
  };
}

/** Runs a story to its end or to the day that has not come yet. */
export async function tellUntilToday(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof NotYet)) throw error;
  }
}

export function isInvented({ buyer }: Story): boolean {
  return DEMO_BUYERS[buyer].invented;
}

/** The owner of the organization. */
export function ownerById({ people }: Telling, organizationId: string): MemberActor {
  const owner = [...people.owners.values()].find((candidate) => candidate.organizationId === organizationId);
  if (!owner) throw new Error(`No owner of ${organizationId} in the demo`);
  return owner;
}

/** A need as its page showed it last. */
export async function seenNeed(needId: string): Promise<{ needId: string; version: number }> {
  const { version } = await database().need.findUniqueOrThrow({ where: { id: needId }, select: { version: true } });
  return { needId, version };
}
