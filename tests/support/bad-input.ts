import { afterEach, beforeAll } from "vitest";
import type { Actor, MemberActor } from "@/lib/access/actor";
import type { ActionRow, Ids } from "@/tests/e2e/action-row";
import { type ActionForm, openActionForms, senderOf, someIds, type Told } from "@/tests/support/action-forms";
import { deliveredPartnership } from "@/tests/support/chain";
import { seedPeople } from "@/tests/support/people";
import { fieldsOf, type SchemaField } from "@/tests/support/schema-fields";

/** A form with somebody who may send it. */
export interface OpenForm {
  /** Every field that the schema knows. */
  readonly fields: readonly SchemaField[];
  /** What a right form holds. */
  valid(): Readonly<Record<string, string>>;
  /** Sends the right form with these changes; answers what it was told and what a person could not work with in it. */
  send(changes: Readonly<Record<string, string>>): Promise<{ readonly told: Told; readonly complaints: string[] }>;
}

/** Every action of the app in this process, on a database in which a need has come as far as a delivery. */
export function actionForms() {
  let forms: ReadonlyMap<string, ActionForm>;
  let failures: unknown[];
  let people: readonly MemberActor[];
  let ids: Ids;

  beforeAll(async () => {
    const named = await seedPeople();
    people = Object.values(named.people);
    await deliveredPartnership(named);
    ids = await someIds();
    ({ forms, failures } = await openActionForms());
  });
  afterEach(() => {
    failures.length = 0;
  });

  return {
    names: () => [...forms.keys()],
    open(name: string, row: ActionRow): OpenForm {
      const form = forms.get(name);
      if (!form) throw new Error(`There is no action ${name}.`);
      const sender: Actor | null = senderOf(row, people);
      const valid = () => row.fields(ids, sender?.roles[0] ?? null);
      return {
        fields: fieldsOf(form.schema),
        valid,
        async send(changes) {
          const told = await form.send(sender, { ...valid(), ...changes });
          return { told, complaints: [...failures.splice(0).map(causeOf), ...wordless(told)] };
        },
      };
    },
  };
}

/** A person needs a sentence: beside a field or above the form. */
function wordless(told: Told): string[] {
  if (told.led !== null || told.state.status === "success") return [];
  const { message, reply } = told.state;
  const texts = [...(message ? [message.text] : []), ...Object.values(reply.error ?? {}).flatMap((one) => one ?? [])];
  const isSaid = texts.length > 0 && texts.every((text) => /^[A-Z“].{8,}/s.test(text));
  return isSaid ? [] : [`no sentence: ${JSON.stringify(texts)}`];
}

/** What went to the log as an error, in a line. */
function causeOf(line: unknown): string {
  const [first] = line as [{ error?: Error; key?: string }];
  return `logged: ${String(first.error?.stack ?? first.key ?? first).slice(0, 600)}`;
}
