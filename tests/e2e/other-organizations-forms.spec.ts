import { expect } from "@playwright/test";
import { holds } from "@/lib/access/permissions";
import type { Role } from "@/lib/access/roles";
import type { ActionRow, Ids } from "@/tests/e2e/action-row";
import { ACTIONS } from "@/tests/e2e/action-table";
import { admittedRoles, CAST, STRANGERS } from "@/tests/e2e/doors-cast";
import { FORBIDDEN, send, told } from "@/tests/e2e/doors-forms";
import { idKindsOf, storyIds } from "@/tests/e2e/doors-objects";
import { type Doors, test } from "@/tests/e2e/doors-stack";
import { changedTables, takeFingerprint } from "@/tests/e2e/doors-watch";

/** Forms that point to rows which belong to somebody. */
const pointing = Object.entries(ACTIONS).filter(([, row]) => idKindsOf(row).length > 0 && row.spans === undefined);
const withSeveral = pointing.filter(([, row]) => idKindsOf(row).length > 1);

/** Those that answer row by row on their own page say "done" to everybody; the journey of an import reads what they say. */
const speaking = pointing.filter(([, row]) => row.answer !== "done");

/** What takes a row off a list is sent last: the others still need it. */
const gentleFirst = speaking.toSorted(([a], [b]) => Number(a.startsWith("archive")) - Number(b.startsWith("archive")));

/** A file is kept before its ids are looked at; one that nothing points to is nobody's to read, and is cleaned away. */
const writtenBy = ({ file }: ActionRow, tables: readonly string[]) =>
  tables.filter((table) => file === undefined || table !== "public.blob_objects");

type Person = readonly [email: string, role: Role];

/** People of the right roles in other organizations than those of the paid story. */
function strangers({ who }: ActionRow): Person[] {
  const elsewhere: Partial<Record<Role, readonly string[]>> = { ...STRANGERS, admin: [CAST.admin] };
  return admittedRoles(who).flatMap((role) => (elsewhere[role] ?? []).map((email) => [email, role] as const));
}

/** People of the running story; the rival of the paid one and other buyers are not among them. */
function ownPeople({ who }: ActionRow): Person[] {
  return Object.entries(STRANGERS)
    .map(([role, [first, second]]) => [role.startsWith("supplier") ? second : first, role as Role] as const)
    .filter(([, role]) => who !== "public" && who !== "signed-in" && holds([role], who));
}

async function sendAs(doors: Doors, name: string, row: ActionRow, [email, role]: Person, ids: Ids): Promise<string> {
  return send(doors, name, row, { cookie: await doors.cookieOf(email), ids, role });
}

test.describe("Another organization's ids, sent by somebody of the right role", () => {
  for (const [name, row] of pointing) {
    test(`${name}: told what nobody's ids are told, and nothing is written`, async ({ doors }) => {
      const ids = await storyIds(doors, "paid");
      const people = strangers(row);
      expect(people.length).toBeGreaterThan(0);
      for (const [email] of people) await doors.cookieOf(email);
      const before = await takeFingerprint(doors);
      for (const person of people) {
        const heard = await sendAs(doors, name, row, person, ids);
        expect.soft([person[0], heard]).toEqual([person[0], told(row.answer)]);
      }
      expect(writtenBy(row, changedTables(before, await takeFingerprint(doors)))).toEqual([]);
    });
  }
});

test.describe("One id of another organization among one's own", () => {
  for (const [name, row] of withSeveral) {
    test(`${name} writes nothing`, async ({ doors }) => {
      const [own, foreign] = [await storyIds(doors, "running"), await storyIds(doors, "paid")];
      const people = ownPeople(row);
      expect(people.length).toBeGreaterThan(0);
      for (const [email] of people) await doors.cookieOf(email);
      const before = await takeFingerprint(doors);
      for (const kind of idKindsOf(row)) {
        for (const person of people) {
          const heard = await sendAs(doors, name, row, person, { ...own, [kind]: foreign[kind] });
          const wrong = heard === "done" || heard === FORBIDDEN || heard.startsWith("HTTP");
          expect.soft([kind, person[0], wrong, heard]).toEqual([kind, person[0], false, heard]);
        }
      }
      expect(changedTables(before, await takeFingerprint(doors))).toEqual([]);
    });
  }
});

// Last, because what is sent here may be done: it shows that the ids above are real and the forms complete.
test.describe("The same ids, sent by the organization's own people", () => {
  for (const [name, row] of gentleFirst) {
    test(`${name} is not told that there is nothing`, async ({ doors }) => {
      const ids = await storyIds(doors, "paid");
      const heard: string[] = [];
      for (const role of admittedRoles(row.who)) {
        if (role in STRANGERS) heard.push(await sendAs(doors, name, row, [CAST[role], role], ids));
      }
      expect(heard.filter((text) => text.startsWith("HTTP") || text === FORBIDDEN)).toEqual([]);
      expect(
        heard.some((text) => text !== told(row.answer)),
        heard.join(" | "),
      ).toBe(true);
    });
  }
});
