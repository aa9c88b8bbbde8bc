import { expect, it } from "vitest";
import { withdrawDataRequest } from "@/lib/access/use-cases/withdraw-data-request";
import { ask, fulfil } from "@/tests/support/data-requests";
import { freshPeople } from "@/tests/support/organizations";

const { seeded } = freshPeople();

it("is taken back by its owner only, and only before it is answered", async () => {
  const { staff, owner } = seeded().people;
  const { requestId } = await ask(staff, "access");
  await expect(withdrawDataRequest(owner, { requestId })).rejects.toMatchObject({ code: "not_found" });
  await withdrawDataRequest(staff, { requestId });
  await expect(withdrawDataRequest(staff, { requestId })).rejects.toMatchObject({ code: "conflict" });
  await expect(fulfil(seeded().people.admin, requestId, { version: 2 })).rejects.toMatchObject({
    messageKey: "access.dataRequestAnswered",
  });
});
