import type { MouseEvent, ReactElement } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SoftLinks } from "@/components/ui/soft-links";

const push = vi.hoisted(() => vi.fn());
vi.mock("next/navigation", () => ({ useRouter: () => ({ push }) }));

/** As much of a link as is looked at. */
class Link {
  readonly target = "";
  readonly origin: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly href: string;

  constructor(href: string) {
    this.href = href;
    ({ origin: this.origin, pathname: this.pathname, search: this.search, hash: this.hash } = new URL(href));
  }

  closest() {
    return this;
  }

  hasAttribute() {
    return false;
  }
}

beforeEach(() => {
  push.mockClear();
  vi.stubGlobal("Element", Link);
  vi.stubGlobal("location", new URL("https://rantai.test/usaha?halaman=2"));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function press(href: string, how: Partial<MouseEvent> = {}) {
  const event = { target: new Link(href), button: 0, defaultPrevented: false, preventDefault: vi.fn(), ...how };
  const { props } = SoftLinks({ children: null }) as ReactElement<{ onClick(event: unknown): void }>;
  props.onClick(event);
  return event;
}

test("a plain press on a link of this site is followed by the script", () => {
  expect(press("https://rantai.test/pemasok").preventDefault).toHaveBeenCalled();
  expect(push).toHaveBeenCalledExactlyOnceWith("https://rantai.test/pemasok");
});

test("a place on another page is followed by the script", () => {
  press("https://rantai.test/usaha#produk");
  expect(push).toHaveBeenCalledExactlyOnceWith("https://rantai.test/usaha#produk");
});

test.each<[string, string, Partial<MouseEvent>]>([
  ["elsewhere", "https://contoh.test/", {}],
  ["on a file", "https://rantai.test/api/files/1", {}],
  ["on a place of this page", "https://rantai.test/usaha?halaman=2#produk", {}],
  ["with a key", "https://rantai.test/pemasok", { ctrlKey: true }],
  ["with another button", "https://rantai.test/pemasok", { button: 1 }],
  ["answered by somebody inside already", "https://rantai.test/pemasok", { defaultPrevented: true }],
])("a press %s is left alone", (_, href, how) => {
  expect(press(href, how).preventDefault).not.toHaveBeenCalled();
  expect(push).not.toHaveBeenCalled();
});
