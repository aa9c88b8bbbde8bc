import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Question } from "@/app/(workspace)/usaha/daftar/[langkah]/question";
import { defineMetadata, definePage } from "@/app/define-page";
import { RegistrationFrame } from "@/components/suppliers/registration-frame";
import { requirePerson } from "@/lib/access/session";
import { OFFERED_UNITS } from "@/lib/shared/quantities";
import { canOpenStop, registrationPath, stopOfSlug } from "@/lib/suppliers/registration";
import { getRegistration } from "@/lib/suppliers/registration-queries";

interface RegistrationStopProps {
  readonly params: Promise<{ readonly langkah: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export const generateMetadata = defineMetadata(async ({ params }: RegistrationStopProps) => {
  const [{ langkah }, t] = await Promise.all([params, getTranslations("registration")]);
  const stop = stopOfSlug(langkah) ?? notFound();
  return { title: t(`${stop}.title`) };
});

export default definePage(async function RegistrationStopPage({ params, searchParams }: RegistrationStopProps) {
  const actor = await requirePerson();
  const [{ langkah }, { cari, edisi, dari }] = await Promise.all([params, searchParams]);
  const stop = stopOfSlug(langkah) ?? notFound();
  const [t, units, registration] = await Promise.all([
    getTranslations("registration"),
    getTranslations("catalog.unit"),
    getRegistration(actor),
  ]);
  if (!canOpenStop(registration.answers, stop)) redirect(registrationPath(registration.next));
  const fromReview = dari === "periksa" && registration.next === "review" && stop !== "review";
  const asked = { query: wordOf(cari).trim(), edition: wordOf(edisi) };
  const { product } = registration.answers;
  const offered = OFFERED_UNITS.find((unit) => unit === product?.unit);
  const unit = offered ? units(offered) : (product?.unit ?? "");
  const lead = t(`${stop}.lead`, { product: product?.name ?? "", unit });
  return (
    <RegistrationFrame stop={stop} fromReview={fromReview} lead={lead}>
      <Question stop={stop} actor={actor} asked={asked} registration={registration} fromReview={fromReview} />
    </RegistrationFrame>
  );
});

const wordOf = (value: string | string[] | undefined) => (typeof value === "string" ? value.slice(0, 100) : "");
