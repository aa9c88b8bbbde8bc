import sharp from "sharp";
import type { Actor } from "@/lib/access/actor";
import { getRegistration } from "@/lib/suppliers/registration-queries";
import {
  AnswerCapability,
  AnswerCapacity,
  AnswerIdentity,
  AnswerKbli,
  AnswerNib,
  AnswerOwnership,
  AnswerPlace,
  AnswerProduct,
  AnswerSize,
  type SaveRegistrationStep,
} from "@/lib/suppliers/registration-schema";
import { saveRegistrationStep } from "@/lib/suppliers/use-cases/save-registration-step";
import { skipRegistrationStep } from "@/lib/suppliers/use-cases/skip-registration-step";

const SCHEMAS = {
  nib: AnswerNib,
  kbli: AnswerKbli,
  size: AnswerSize,
  ownership: AnswerOwnership,
  place: AnswerPlace,
  identity: AnswerIdentity,
  product: AnswerProduct,
  capability: AnswerCapability,
  capacity: AnswerCapacity,
} as const;
type FormStep = keyof typeof SCHEMAS;

/** A form of each question as a person in Klaten would send it. */
const FORMS: Readonly<Record<FormStep, object>> = {
  nib: { nib: "0220 0099 00001" },
  kbli: { kblis: ["2020:25119"] },
  size: { sizeBasis: "annual_sales", sizeAmountIdr: 1_750_000_000 },
  ownership: { ownedByLarge: "no", womanLed: "yes", workers: 12 },
  place: { regionCode: "33.10" },
  identity: { name: "CV Klem Juwiring", kind: "umkm", npwp: "012345678901000" },
  product: { name: "Klem gantung galvanis", makerRole: "maker", unit: "bh", unitPriceIdr: 42_500 },
  capability: { process: "celup seng panas", material: "plat baja", maxSizeMm: 6_000 },
  capacity: { capacityPerMonth: 5_000, freeCapacityPerMonth: 3_000, seasonMonths: [3, 4], seasonCapacity: 2_000 },
};

/** The form of a question, read by its schema. */
export function answerOf(step: FormStep, version: number, changes: object = {}): SaveRegistrationStep {
  return SCHEMAS[step].parse({ ...FORMS[step], ...changes, version });
}

/** The version of the person's registration. */
export async function versionOf(actor: Actor): Promise<number> {
  return (await getRegistration(actor)).version;
}

/** Sends the form of a question with the version that is there. */
export async function sendAnswer(actor: Actor, step: FormStep, changes: object = {}): Promise<{ path: string }> {
  return saveRegistrationStep(actor, answerOf(step, await versionOf(actor), changes));
}

type Changes = Partial<Record<FormStep, object>>;

/** Answers every question but the photo, which is put off. Returns the version to be reviewed. */
export async function answerAll(actor: Actor, changes: Changes = {}): Promise<number> {
  for (const step of ["nib", "kbli", "size", "ownership", "place", "identity", "product"] as const) {
    await sendAnswer(actor, step, changes[step]);
  }
  await skipRegistrationStep(actor, { step: "photo", version: await versionOf(actor) });
  await sendAnswer(actor, "capability", changes.capability);
  await sendAnswer(actor, "capacity", changes.capacity);
  return versionOf(actor);
}

/** A photo as a phone would send it. */
export async function phonePhoto(): Promise<File> {
  const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background: "teal" } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(bytes)], "IMG_0001.jpg", { type: "image/jpeg" });
}
