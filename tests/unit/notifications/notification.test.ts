import { describe, expect, it } from "vitest";
import english from "@/components/i18n/messages/en/notifications.json";
import indonesian from "@/components/i18n/messages/id/notifications.json";
import {
  deliveriesFor,
  deliveryOf,
  kindsFor,
  NOTIFICATION_KINDS,
  type NotificationKind,
} from "@/lib/notifications/notification";

const KINDS = Object.keys(NOTIFICATION_KINDS) as NotificationKind[];

describe("kinds of notifications", () => {
  it("have words in both languages, and no words are left over", () => {
    for (const { kinds } of [indonesian, english]) expect(Object.keys(kinds).toSorted()).toEqual(KINDS.toSorted());
  });

  it("that ask somebody to act cannot be switched off or put off for a week", () => {
    for (const kind of KINDS.filter((name) => NOTIFICATION_KINDS[name].mustAct)) {
      expect(deliveriesFor(kind)).toEqual(["at_once", "daily"]);
      expect(deliveryOf(kind, "never")).toBe(NOTIFICATION_KINDS[kind].delivery);
    }
  });

  it("follow the person's choice when there is one, also one of an older version that is gone", () => {
    expect(deliveryOf("need-published", undefined)).toBe("daily");
    expect(deliveryOf("need-published", "never")).toBe("never");
    expect(deliveryOf("need-published", "hourly")).toBe("daily");
  });

  it("are offered to those who can get them", () => {
    expect(kindsFor([])).toEqual(["membership-request-decided", "data-request-decided"]);
    expect(kindsFor(["supplier_staff"])).toContain("invitation-received");
    expect(kindsFor(["supplier_staff"])).not.toContain("need-waits");
    expect(kindsFor(["buyer_officer", "supplier_owner"])).toEqual(
      expect.arrayContaining(["need-returned", "payment-to-confirm", "contract-waits"]),
    );
    const everybody = kindsFor(["supplier_owner", "buyer_officer", "admin"]);
    expect(everybody.toSorted()).toEqual(KINDS.toSorted());
  });
});
