import { describe, expect, it } from "vitest";
import { firstDelivery, madeInWindow, windowOf } from "@/lib/sourcing/schedule";

const window = { deliverFrom: "2027-02-01", deliverUntil: "2027-03-02" };
const line = { leadTimeDays: 10, quantityPerMonth: 300 };

describe("the schedule of an offer", () => {
  it("begins with the window or the first delivery, whichever is later", () => {
    expect(madeInWindow(line, window, "2027-01-04")).toBe(300);
    expect(madeInWindow(line, window, "2027-02-05")).toBe(160);
  });

  it("makes nothing when the first delivery comes after the last day", () => {
    expect(madeInWindow(line, window, "2027-02-25")).toBe(0);
    expect(firstDelivery(line, "2027-02-25")).toBe("2027-03-07");
  });

  it("is not known without a monthly quantity or a last day", () => {
    expect(madeInWindow({ ...line, quantityPerMonth: undefined }, window, "2027-01-04")).toBeNull();
    expect(madeInWindow(line, { deliverFrom: null, deliverUntil: null }, "2027-01-04")).toBeNull();
  });

  it("takes what a lot leaves open from its need", () => {
    expect(windowOf({ deliverFrom: null, deliverUntil: "2027-02-10" }, window)).toEqual({
      deliverFrom: "2027-02-01",
      deliverUntil: "2027-02-10",
    });
  });
});
