import { expect, it, vi } from "vitest";
import { GET } from "@/app/api/me/data/route";
import { newcomerActor } from "@/tests/support/membership-requests";
import { sendAnswer } from "@/tests/support/registrations";

const world = vi.hoisted(() => ({ actor: null as unknown }));
vi.mock("@/lib/access/session", () => ({ currentActor: async () => world.actor }));

it("hands the person a copy of what they answered so far, and nobody anything without a session", async () => {
  expect((await GET()).status).toBe(401);
  const newcomer = await newcomerActor();
  await sendAnswer(newcomer, "nib", { nib: "0220009900001" });
  world.actor = newcomer;
  const copy = await (await GET()).json();
  expect(copy).toMatchObject({ account: { id: newcomer.userId }, registration: { nib: { nib: "0220009900001" } } });
});
