import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { audienceOf, isAsset, pathForLog, ROUTES } from "@/lib/access/routes";

/** The routes that the folders of `app` make: groups like `(public)` are no part of a path. */
function routesOfFolders(): string[] {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  const pages = files.filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file));
  return pages.map((file) => {
    const parts = dirname(file).split("/");
    return join("/", ...parts.filter((part) => !/^\(.*\)$/.test(part) && part !== ".")).replace(/(.)\/$/, "$1");
  });
}

test("every page and route of `app` is in the table, and nothing else", () => {
  expect(Object.keys(ROUTES).toSorted()).toEqual([...new Set(routesOfFolders())].toSorted());
});

test("routes of the signed-in area are not public, and those of the API are the API's", () => {
  const workspace = readdirSync("app/(workspace)", { recursive: true, encoding: "utf8" });
  for (const file of workspace.filter((name) => name.endsWith("page.tsx"))) {
    const route = `/${dirname(file)}`.replace(/\/\.$/, "");
    expect.soft([route, ROUTES[route]]).toEqual([route, "signed-in"]);
  }
  for (const [route, audience] of Object.entries(ROUTES)) {
    expect.soft([route, audience === "api" || audience === "file"]).toEqual([route, route.startsWith("/api/")]);
  }
});

test.each([
  ["/", "public"],
  ["/masuk", "public"],
  ["/api/auth/callback/oidc", "api"],
])("%s is for %s", (pathname, audience) => {
  expect(audienceOf(pathname)).toBe(audience);
});

test.each(["/masuk/lain", "/masukan", "/api", "/api/auth", "/api/health", "/Masuk", "//masuk", "/wp-login.php"])(
  "%s is unknown",
  (pathname) => {
    expect(audienceOf(pathname)).toBeNull();
  },
);

test("only named files and what the build makes are files", () => {
  expect(isAsset("/_next/static/chunks/main.js")).toBe(true);
  expect(isAsset("/icon.svg")).toBe(true);
  expect(isAsset("/rahasia.svg")).toBe(false);
  expect(isAsset("/api/x/_next/static")).toBe(false);
});

test.each([
  ["/kebutuhan/n1?halaman=2", "/kebutuhan/n1"],
  ["/pemasok", "/pemasok"],
  ["/undangan-rekan/s3cret?x=1", "/undangan-rekan/[token]"],
])("the log holds of %s no query and no token", (address, path) => {
  expect(pathForLog(address)).toBe(path);
});
