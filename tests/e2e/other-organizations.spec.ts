import { expect } from "@playwright/test";
import { admittedRoles } from "@/tests/e2e/doors-cast";
import { find, follow, visit } from "@/tests/e2e/doors-pages";
import { test } from "@/tests/e2e/doors-stack";
import type { PageRow } from "@/tests/e2e/page-row";
import { PAGES } from "@/tests/e2e/page-table";

const withObject = Object.entries(PAGES).filter(([, { object }]) => object !== undefined);
const ofSomebody = withObject.filter(([, { spans }]) => spans === undefined);

test("every page with a parameter names the object that it shows", () => {
  const bare = Object.entries(PAGES).filter(([route, { object }]) => route.includes("[") && object === undefined);
  expect(bare.map(([route]) => route)).toEqual([]);
});

/** The people of the right roles, inside and outside of the organizations that may see the object. */
async function audience(doors: Parameters<typeof find>[0], route: string, row: PageRow) {
  const shown = await find(doors, route, row);
  const roles = await doors.rows<{ email: string; role: string }>(
    "select u.email, m.role from users u join memberships m on m.user_id = u.id where m.revoked_at is null",
  );
  const admitted: readonly string[] = admittedRoles(row.who);
  const rightRole = (email: string) => roles.some((held) => held.email === email && admitted.includes(held.role));
  return { ...shown, insiders: shown.insiders.filter(rightRole), outsiders: shown.outsiders.filter(rightRole) };
}

test.describe("A page with somebody's object", () => {
  for (const [route, row] of ofSomebody) {
    test(`${route} is there for its own people and for nobody of the same role elsewhere`, async ({ doors }) => {
      const { path, secret, insiders, outsiders } = await audience(doors, route, row);
      expect(insiders.length, "somebody may see it").toBeGreaterThan(0);
      expect(outsiders.length, "somebody of the same role may not").toBeGreaterThan(0);
      for (const email of insiders) {
        const page = await visit(doors, path, await doors.cookieOf(email));
        expect.soft([email, page.status]).toEqual([email, 200]);
        expect.soft([email, page.body.includes(secret)]).toEqual([email, true]);
        expect
          .soft([email, (await follow(doors, path, await doors.cookieOf(email))).body.includes(secret)])
          .toEqual([email, true]);
      }
      for (const email of outsiders) {
        const cookie = await doors.cookieOf(email);
        const page = await visit(doors, path, cookie);
        expect.soft([email, page.status]).toEqual([email, 404]);
        expect.soft([email, page.body.includes(secret)]).toEqual([email, secret === ""]);
        const payload = await follow(doors, path, cookie);
        expect.soft([email, "rsc", payload.body.includes(secret)]).toEqual([email, "rsc", secret === ""]);
      }
    });
  }
});
