import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };

/**
 * Holds a page that a journey has come to against what every page promises: nothing serious for axe, and nothing wider than
 * the screen, at 360 and at 1440 px. Leaves the window as it was.
 */
export async function inspectPage(page: Page): Promise<void> {
  const before = page.viewportSize();
  // Between two pages the title is away for a moment: the new page stands before its streamed title does.
  await expect(page).toHaveTitle(/\S/);
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${page.url()} is wider than ${size.width} px`).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    const found = serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    expect(found, `axe at ${page.url()}, ${size.width} px`).toEqual([]);
  }
  if (before) await page.setViewportSize(before);
}
