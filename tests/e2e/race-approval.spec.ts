import { expect, test } from "@playwright/test";
import { TEST_DIST_DIR } from "@/scripts/lib/stack.mjs";
import { builtActions, callAction, type Outcome, outcomeOf, signInOverHttp } from "@/tests/support/http-action";
import { runSql } from "@/tests/support/sql";
import { baseUrl, databaseUrl, loginOf } from "@/tests/support/stack";

const RIVALS = 20;
const SESSIONS = 4;

const actions = builtActions(TEST_DIST_DIR);

async function send(name: string, fields: Readonly<Record<string, string>>, cookie: string): Promise<Outcome> {
  const action = actions.find((built) => built.name === name);
  if (!action) throw new Error(`The build has no ${name}.`);
  return outcomeOf(await callAction(baseUrl(), action, fields, cookie));
}

/** A complete need that its officer has put before the approver, sent form by form. */
async function submitNeed(): Promise<string> {
  const officer = await signInOverHttp(baseUrl(), actions, loginOf("Ratna Kusuma"));
  const need = { title: "Kaki meja kayu jati 720 mm", quantity: "500", unit: "bh", deliverUntil: "2127-06-30" };
  const drafted = await send("draftNeedAction", { ...need, regionCode: "33.74" }, officer);
  const needId = drafted.kind === "done" ? drafted.to?.split("/").at(-1) : undefined;
  if (!needId) throw new Error(`The draft was not kept: ${JSON.stringify(drafted)}`);
  expect(await send("submitNeedAction", { needId, version: "1" }, officer)).toMatchObject({ kind: "done" });
  return needId;
}

test("twenty approvals sent at the same moment from several devices publish a need once", async () => {
  const needId = await submitNeed();
  const devices: string[] = [];
  while (devices.length < SESSIONS) {
    devices.push(await signInOverHttp(baseUrl(), actions, loginOf("Fajar Nugroho")));
  }
  const form = { needId, version: "2" };
  const answers = await Promise.all(
    Array.from({ length: RIVALS }, (_, rival) => send("approveNeedAction", form, devices[rival % SESSIONS] ?? "")),
  );

  expect(answers.filter(({ kind }) => kind === "done")).toEqual([{ kind: "done", to: `/kebutuhan/${needId}` }]);
  const refused = answers.flatMap((answer) => (answer.kind === "refused" ? [answer.text] : []));
  expect(refused).toHaveLength(RIVALS - 1);
  // Each loser reads what has happened; nobody is shown the number of a fault.
  for (const text of refused) expect(text).not.toMatch(/sebutkan kode|reference/);

  const [kept] = await runSql(
    databaseUrl(),
    `SELECT n.state::text, (SELECT count(*)::int FROM need_approvals a WHERE a.need_id = n.id) AS approvals,
            (SELECT count(*)::int FROM audit_entries e WHERE e.subject_id = n.id::text AND verb = 'need.approved') AS entries
       FROM needs n WHERE n.id = $1`,
    [needId],
  );
  expect(kept).toEqual({ state: "published", approvals: 1, entries: 1 });
});
