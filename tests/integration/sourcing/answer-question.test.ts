import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { newId } from "@/lib/platform/id";
import { listOpenQuestions } from "@/lib/sourcing/question-queries";
import { answerQuestion } from "@/lib/sourcing/use-cases/answer-question";
import { askQuestion } from "@/lib/sourcing/use-cases/ask-question";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";
import { addInvitation, BEFORE_DUE, publishNeed, refusalOf } from "@/tests/support/sourcing";

let named: NamedPeople;
beforeAll(async () => {
  named = await seedPeople();
});

async function asked() {
  const need = await publishNeed(named.people.officer);
  await addInvitation(need, named.organizations.ceper);
  await addInvitation(need, named.organizations.tegal);
  const input = { needId: need.needId, text: "Boleh kirim bertahap?", idempotencyKey: randomUUID() };
  const { questionId } = await withClock(BEFORE_DUE, () => askQuestion(named.people.owner, input));
  return { ...need, questionId };
}

const answer = (actor: NamedPeople["people"]["officer"], questionId: string, version = 1) =>
  refusalOf(() =>
    withClock(BEFORE_DUE, () => answerQuestion(actor, { questionId, version, answer: "Boleh, per bulan." })),
  );

describe("answerQuestion", () => {
  it("is read by every invited supplier and stays as it is", async () => {
    const { officer, rivalOwner } = named.people;
    const { needId, questionId } = await asked();
    expect(await answer(officer, questionId)).toBe("allowed");
    const read = await withClock(BEFORE_DUE, () => listOpenQuestions(rivalOwner, needId));
    expect(read?.questions).toMatchObject([{ answer: "Boleh, per bulan.", answeredAt: BEFORE_DUE }]);
    expect((await auditTrail("question", questionId)).at(-1)).toMatchObject({
      verb: "question.answered",
      actorUserId: officer.userId,
    });
    expect(await answer(officer, questionId, 2)).toBe("conflict sourcing.questionAnswered");
  });

  it("is given once by two officers at the same moment", async () => {
    const { questionId } = await asked();
    const answers = await Promise.all(Array.from({ length: 6 }, () => answer(named.people.officer, questionId)));
    expect(answers.filter((one) => one === "allowed")).toHaveLength(1);
    expect((await database().question.findUniqueOrThrow({ where: { id: questionId } })).version).toBe(2);
  });

  it("is refused for other roles, other buyers and old pages", async () => {
    const { people } = named;
    const { questionId } = await asked();
    await expectForbiddenWithout(people, "question:answer", (actor) =>
      answerQuestion(actor, { questionId, version: 1, answer: "Ya" }),
    );
    for (const id of [questionId, newId(), "x"]) {
      expect(await answer(people.otherOfficer, id)).toBe("not_found sourcing.questionNotFound");
    }
    expect(await answer(people.officer, questionId, 9)).toBe("conflict platform.changedMeanwhile");
  });
});
