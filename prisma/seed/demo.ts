import { randomInt } from "node:crypto";
import type { MemberActor } from "@/lib/access/actor";
import { hashPassword } from "@/lib/access/password";
import type { GrantableRole } from "@/lib/access/roles";
import { currentTime, withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { addDays, addMonths, type PlainDate } from "@/lib/shared/dates";
import { dateInZone, instantAt } from "@/lib/shared/zones";
import { tellDemoNeed } from "@/prisma/seed/demo-chain";
import { tellCountry } from "@/prisma/seed/demo-country";
import { addDemoSupplier, namedFirmSince } from "@/prisma/seed/demo-firms";
import { DEMO_NEEDS } from "@/prisma/seed/demo-needs";
import { tellNews } from "@/prisma/seed/demo-news";
import {
  addDemoMember,
  addDemoOrganization,
  addDemoPerson,
  DEMO_ORGANIZATIONS,
  DEMO_STAFF,
  demoEmail,
} from "@/prisma/seed/demo-people";
import { DEMO_SUPPLIERS } from "@/prisma/seed/demo-suppliers";

export interface DemoLogin {
  /** In words, for the reader of the terminal. */
  readonly role: string;
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

const SHOWN: readonly (readonly [string, string])[] = [
  ["Pemilik usaha (supplier owner)", "Sri Rahayu"],
  ["Staf usaha (supplier staff)", "Joko Susilo"],
  ["Petugas pengadaan BUMN (buyer officer)", "Rina Wulandari"],
  ["Penyetuju BUMN (buyer approver)", "Bambang Setiawan"],
  ["Analis kementerian (ministry analyst)", "Dewi Lestari"],
  ["Administrator (admin)", "Agus Pratama"],
];

export interface DemoOptions {
  /** `small`: the people and firms that everybody meets by name. `full`: the country around them too. */
  readonly size: "small" | "full";
  /** A day of the month that the stories end with; left out: today. */
  readonly today?: PlainDate;
}

/**
 * Fills the demo through the use cases and returns one login per role. The stories are dated back from the first day of this
 * month and are the same in every fill. Called again, it tells what is missing: the people and firms that exist are left
 * alone, a story that was begun is not told twice. Every call gives all people of the demo one new password, because nobody
 * keeps the old one.
 *
 * @param report is told how far the filling has come, a line now and then
 */
export async function fillDemo(
  { size, today = dateInZone(currentTime(), "WIB") }: DemoOptions = { size: "full" },
  report: (line: string) => void = () => {},
): Promise<readonly DemoLogin[]> {
  const firstOfMonth: PlainDate = `${today.slice(0, 7)}-01`;
  const staff = await withClock(openingOf(firstOfMonth, size), addStaff);
  const tellNeeds: NamedNeeds = (owners, from, until) => tellNamedNeeds({ owners, staff, firstOfMonth }, from, until);
  if (size === "full") await tellCountry(firstOfMonth, staff, tellNeeds, report);
  await tellNamed(firstOfMonth, staff);
  if (size === "full") await tellNews(firstOfMonth);
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  await database().user.updateMany({ where: { demo: true }, data: { passwordHash } });
  return SHOWN.map(([role, name]) => ({ role, name, login: demoEmail(name), password }));
}

function openingOf(firstOfMonth: PlainDate, size: DemoOptions["size"]): Date {
  return instantAt(addDays(addMonths(firstOfMonth, size === "full" ? -17 : -8), 4), "09:00", "WIB");
}

/** The firms and needs that everybody meets by name; those that are there already are left alone. */
async function tellNamed(firstOfMonth: PlainDate, staff: Staff): Promise<void> {
  const owners = new Map<string, MemberActor>();
  for (const [index, firm] of DEMO_SUPPLIERS.entries()) {
    const registration = { admin: staff.admin, registeredAt: namedFirmSince(firstOfMonth, index), number: 101 + index };
    owners.set(firm.key, await addDemoSupplier(firm, registration));
  }
  const ceper = owners.get("ceper");
  if (ceper) await withClock(openingOf(firstOfMonth, "small"), () => addStaffOf(ceper));
  await tellNamedNeeds({ owners, staff, firstOfMonth }, "1970-01-01", addMonths(firstOfMonth, 1));
}

type NamedNeeds = Parameters<typeof tellCountry>[2];

interface NamedCast {
  readonly owners: ReadonlyMap<string, MemberActor>;
  readonly staff: Staff;
  readonly firstOfMonth: PlainDate;
}

async function tellNamedNeeds(
  { owners, staff, firstOfMonth }: NamedCast,
  from: PlainDate,
  until: PlainDate,
): Promise<void> {
  for (const need of DEMO_NEEDS) {
    const draftedOn = addDays(addMonths(firstOfMonth, -need.monthsAgo), -10);
    if (draftedOn < from || draftedOn >= until) continue;
    const cast = { officer: staff[`${need.buyer}-officer`], approver: staff[`${need.buyer}-approver`], owners };
    await tellDemoNeed(need, cast, draftedOn);
  }
}

type Staff = Record<keyof typeof DEMO_STAFF, MemberActor>;

async function addStaff(): Promise<Staff> {
  const people = new Map<string, Awaited<ReturnType<typeof addDemoPerson>>>();
  for (const [key, { name }] of Object.entries(DEMO_STAFF)) people.set(key, await addDemoPerson(name));
  const admin = people.get("admin");
  if (!admin) throw new Error("The demo has no administrator");
  const ids = new Map<string, string>();
  for (const [key, organization] of Object.entries(DEMO_ORGANIZATIONS)) {
    ids.set(key, await addDemoOrganization(admin, organization));
  }
  const staff: Partial<Staff> = {};
  for (const [key, { at, role }] of Object.entries(DEMO_STAFF)) {
    const person = people.get(key);
    const id = ids.get(at);
    if (person && id) staff[key as keyof Staff] = await addDemoMember(person, { id, ...DEMO_ORGANIZATIONS[at] }, role);
  }
  return staff as Staff;
}

async function addStaffOf(owner: MemberActor): Promise<void> {
  const role: GrantableRole = "supplier_staff";
  const organization = {
    id: owner.organizationId,
    name: owner.organizationName,
    kind: "supplier",
    regionCode: "33.10",
  };
  await addDemoMember(await addDemoPerson("Joko Susilo"), { ...organization, kind: "supplier" }, role);
}

const SYLLABLES = [
  "ba",
  "ci",
  "da",
  "ga",
  "ja",
  "ka",
  "la",
  "ma",
  "na",
  "pa",
  "ra",
  "sa",
  "ta",
  "wa",
  "ya",
  "lu",
  "mi",
  "no",
];

/** Easy to type on a phone, new in every installation: 18⁶ × 9,000 possibilities. */
function newPassword(): string {
  const word = () => Array.from({ length: 3 }, () => SYLLABLES[randomInt(SYLLABLES.length)]).join("");
  return `${word()}-${word()}-${randomInt(1000, 10_000)}`;
}
