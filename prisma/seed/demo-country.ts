import type { MemberActor } from "@/lib/access/actor";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { addDays, addMonths, type PlainDate } from "@/lib/shared/dates";
import { instantAt } from "@/lib/shared/zones";
import { DEMO_BUYERS } from "@/prisma/seed/demo-buyers";
import type { DemoSupplier } from "@/prisma/seed/demo-firm";
import { addDemoSupplier, confirmDemoProfile, namedFirmSince } from "@/prisma/seed/demo-firms";
import { FIRMS_IN_FULL_DEMO, growFirms } from "@/prisma/seed/demo-grown-firms";
import { addDemoMember, addDemoOrganization, addDemoPerson } from "@/prisma/seed/demo-people";
import { proveFirm } from "@/prisma/seed/demo-proofs";
import { fillQueues } from "@/prisma/seed/demo-requests";
import { DEMO_SUPPLIERS } from "@/prisma/seed/demo-suppliers";
import { ENERGY_STORIES } from "@/prisma/seed/needs/energy";
import { HOME_STORIES } from "@/prisma/seed/needs/homes";
import { beginTelling, type StoryPeople } from "@/prisma/seed/story-cast";
import { tellStory } from "@/prisma/seed/tell-story";

const STORIES = [...ENERGY_STORIES, ...HOME_STORIES];
const MONTHS = 17;
/** Firms register and stories are told side by side; a step may hold two connections of the ten that there are. */
const SIDE_BY_SIDE = 4;

/**
 * The country around the named people: buyers, firms of every province and trade, and a year of stories. It is told month by
 * month, so that no ranking of last year shows a firm that came this year.
 *
 * @param tellNamedNeeds tells the needs of the named people that were drafted from one day until before another
 */
export async function tellCountry(
  firstOfMonth: PlainDate,
  staff: { readonly admin: MemberActor },
  tellNamedNeeds: (owners: ReadonlyMap<string, MemberActor>, from: PlainDate, until: PlainDate) => Promise<void>,
  report: (line: string) => void,
): Promise<void> {
  const opening = instantAt(addDays(addMonths(firstOfMonth, -MONTHS), 4), "09:30", "WIB");
  const { officers, approvers } = await withClock(opening, () => addBuyers(staff.admin));
  const owners = new Map<string, MemberActor>();
  const people: StoryPeople = { officers, approvers, owners, firmsOfTrade: new Map() };
  const firms = await everyFirm(firstOfMonth);
  let toldStories = 0;
  for (let monthsAgo = MONTHS; monthsAgo >= 0; monthsAgo -= 1) {
    const [from, until] = [addMonths(firstOfMonth, -monthsAgo), addMonths(firstOfMonth, 1 - monthsAgo)];
    const begun = STORIES.filter((story) => isWithin(beginTelling(story, people, firstOfMonth).draftedOn, from, until));
    await sideBySide(begun, (story) => tellStory(story, people, firstOfMonth));
    await tellNamedNeeds(owners, from, until);
    const come = firms.filter(({ since }) => isWithin(since, from, until));
    await sideBySide(come, async ({ firm, since, number }) => {
      const registeredAt = instantAt(since, "10:30", "WIB");
      owners.set(firm.key, await addDemoSupplier(firm, { admin: staff.admin, registeredAt, number }));
    });
    for (const { firm } of come) remember(people, firm);
    // Years pass in seconds here: the planner's figures would come too late by themselves, and searches run by them.
    await database().$executeRaw`ANALYZE`;
    toldStories += begun.length;
    report(`${owners.size}/${FIRMS_IN_FULL_DEMO} usaha (firms), ${toldStories}/${STORIES.length} kebutuhan (needs)`);
  }
  report("foto, rujukan, bukti (photos, references, proofs)");
  await sideBySide(firms, async ({ firm, since }) => {
    const owner = owners.get(firm.key);
    if (owner) await proveFirm({ firm, owner, admin: staff.admin, since, horizon: firstOfMonth });
  });
  await confirmProfiles(firms, owners, firstOfMonth);
  await fillQueues(staff.admin, owners, firstOfMonth);
}

interface Arrival {
  readonly firm: DemoSupplier;
  readonly since: PlainDate;
  readonly number: number;
}

async function everyFirm(firstOfMonth: PlainDate): Promise<Arrival[]> {
  const regions = await database().region.findMany({ where: { level: "regency" }, select: { code: true, name: true } });
  const names = new Map(regions.map(({ code, name }) => [code, name]));
  const named = DEMO_SUPPLIERS.map((firm, index) => ({
    firm,
    since: namedFirmSince(firstOfMonth, index).toISOString().slice(0, 10),
    number: 101 + index,
  }));
  const grown = growFirms(firstOfMonth, names).map((firm, index) => ({
    firm,
    since: addDays(firstOfMonth, -(firm.registeredDaysAgo ?? 100)),
    number: 1_001 + index,
  }));
  return [...named, ...grown];
}

async function addBuyers(admin: MemberActor): Promise<Pick<StoryPeople, "officers" | "approvers">> {
  const officers = new Map<string, MemberActor>();
  const approvers = new Map<string, MemberActor>();
  for (const [key, { officer, approver, name, kind, regionCode }] of Object.entries(DEMO_BUYERS)) {
    const organization = { name, kind, regionCode };
    const at = { id: await addDemoOrganization(admin, organization), ...organization };
    officers.set(key, await addDemoMember(await addDemoPerson(officer), at, "buyer_officer"));
    approvers.set(key, await addDemoMember(await addDemoPerson(approver), at, "buyer_approver"));
  }
  return { officers, approvers };
}

function remember({ firmsOfTrade }: StoryPeople, { key, trade }: DemoSupplier): void {
  if (trade === undefined) return;
  firmsOfTrade.set(trade, [...(firmsOfTrade.get(trade) ?? []), key]);
}

async function confirmProfiles(
  firms: readonly Arrival[],
  owners: ReadonlyMap<string, MemberActor>,
  firstOfMonth: PlainDate,
): Promise<void> {
  await sideBySide(firms, async ({ firm }) => {
    const owner = owners.get(firm.key);
    if (!owner || firm.confirmedDaysAgo === undefined) return;
    const confirmedAt = instantAt(addDays(firstOfMonth, -firm.confirmedDaysAgo), "19:20", "WIB");
    const where = { organizationId: owner.organizationId, profileConfirmedAt: { gte: confirmedAt } };
    if ((await database().supplierProfile.count({ where })) > 0) return;
    await withClock(confirmedAt, () => confirmDemoProfile(owner));
  });
}

function isWithin(day: PlainDate, from: PlainDate, until: PlainDate): boolean {
  return from <= day && day < until;
}

async function sideBySide<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
}
