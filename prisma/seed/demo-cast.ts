import type { MemberActor } from "@/lib/access/actor";
import type { PlainDate } from "@/lib/shared/dates";

export interface DemoCast {
  readonly officer: MemberActor;
  readonly approver: MemberActor;
  /** Owners by the key of their firm. */
  readonly owners: ReadonlyMap<string, MemberActor>;
}

/** When a story was drafted, and how to act on a day of it. */
export interface DemoCalendar {
  readonly draftedOn: PlainDate;
  readonly onDay: <T>(day: number, work: () => Promise<T>, time?: string) => Promise<T>;
}

/** The owner of a firm by its key. */
export function ownerOf(owners: DemoCast["owners"], key: string | undefined): MemberActor {
  const owner = key === undefined ? undefined : owners.get(key);
  if (!owner) throw new Error(`The demo has no firm ${key}`);
  return owner;
}
