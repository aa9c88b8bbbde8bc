import { expect } from "@playwright/test";
import { admittedRoles, CAST, refusedPeople } from "@/tests/e2e/doors-cast";
import { deadCookies, roleOf } from "@/tests/e2e/doors-forms";
import { builtPages, find, visit } from "@/tests/e2e/doors-pages";
import { test } from "@/tests/e2e/doors-stack";
import { PAGES } from "@/tests/e2e/page-table";

test("every page of the build is in the table, and nothing else", async ({ doors }) => {
  expect(builtPages(doors.distDir).toSorted()).toEqual(Object.keys(PAGES).toSorted());
});

/** The words are in the page itself: without JavaScript, or before it has come, the reader sees them too. */
const NOT_FOUND = /<h1[^>]*>Halaman ini tidak ditemukan<\/h1>/;

test.describe("A page", () => {
  for (const [route, row] of Object.entries(PAGES).filter(([, { who }]) => who !== "public")) {
    test(`${route} opens for ${row.who} and for nobody else`, async ({ doors }) => {
      const { path, secret, insiders } = await find(doors, route, row);
      const welcome = admittedRoles(row.who).filter((role) => row.spans !== undefined || insiders.includes(CAST[role]));
      for (const role of welcome) {
        const { status } = await visit(doors, path, await doors.cookieOf(CAST[role]));
        expect.soft([role, status]).toEqual([role, 200]);
      }
      for (const [who, email] of refusedPeople(row.who)) {
        const page = await visit(doors, path, await doors.cookieOf(email));
        expect.soft([who, roleOf(email), page.status]).toEqual([who, roleOf(email), 404]);
        expect.soft([who, page.body.includes(secret)]).toEqual([who, secret === ""]);
        expect.soft([who, NOT_FOUND.test(page.body)]).toEqual([who, true]);
      }
      for (const [who, cookie] of await deadCookies(doors)) {
        const page = await visit(doors, path, cookie);
        const signIn = `/masuk?kembali=${encodeURIComponent(path)}`;
        expect.soft([who, page.location?.replace(doors.baseUrl, "")]).toEqual([who, signIn]);
        expect.soft(page.status, who).toBeGreaterThanOrEqual(303);
        expect.soft([who, page.body.includes(secret)]).toEqual([who, secret === ""]);
      }
    });
  }

  for (const [route, row] of Object.entries(PAGES).filter(([, { who }]) => who === "public")) {
    test(`${route} answers everybody`, async ({ doors }) => {
      const { path } = await find(doors, route, row);
      for (const [who, cookie] of await deadCookies(doors)) {
        expect.soft([who, (await visit(doors, path, cookie)).status < 500]).toEqual([who, true]);
      }
    });
  }
});
