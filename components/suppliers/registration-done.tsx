import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { TaskList } from "@/components/ui/task-list";
import { bestNextStep, type FirmFacts, missingOf, type NextStep } from "@/lib/suppliers/next-step";

interface RegistrationDoneProps {
  readonly facts: FirmFacts;
  /** Id of the first product; null when there is none. */
  readonly productId: string | null;
}

/** The one best next step, then what buyers see and do not see, then all that is missing. */
export function RegistrationDone({ facts, productId }: RegistrationDoneProps) {
  const t = useTranslations("registration.done");
  const best = bestNextStep(facts);
  const schemes = facts.askedCertificates.join(", ");
  const others = missingOf(facts).filter((step) => step !== best);
  return (
    <>
      <section className="on-night rounded-md bg-malam p-5 text-fajar lg:p-6">
        <h2 className="text-kunyit-500 text-sm">{t("bestTitle")}</h2>
        <p className="mt-1 font-bold text-lg">{t(`best.${best}.title`, { schemes })}</p>
        <p className="mt-1 mb-4">{t(`best.${best}.text`)}</p>
        <LinkButton href={placeOf(best, productId)} variant="night">
          {t(`best.${best}.action`)}
        </LinkButton>
      </section>
      <div className="grid gap-8 sm:grid-cols-2">
        <Section title={t("seenTitle")}>
          <ul className="flex flex-col gap-2">
            {(["seen1", "seen2", "seen3", "seen4"] as const).map((key) => (
              <li key={key} className="flex gap-2">
                <Icon name="check" className="mt-0.5 size-5 text-daun-700" />
                {t(key)}
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t("unseenTitle")}>
          <ul className="flex flex-col gap-2">
            {(["unseen1", "unseen2", "unseen3", "unseen4"] as const).map((key) => (
              <li key={key} className="flex gap-2">
                <Icon name="eye-off" className="mt-0.5 size-5 text-arang-600" />
                {t(key)}
              </li>
            ))}
          </ul>
        </Section>
      </div>
      <Section title={t("missingTitle")}>
        {others.length === 0 ? (
          <p>{t("missingNone")}</p>
        ) : (
          <TaskList
            tasks={others.map((step) => ({
              key: step,
              title: t(`best.${step}.title`, { schemes }),
              note: t(`best.${step}.text`),
              href: placeOf(step, productId),
              state: step === "verification" ? "waiting" : "next",
            }))}
          />
        )}
        <LinkButton href="/usaha" variant="secondary">
          {t("toFirm")}
        </LinkButton>
      </Section>
    </>
  );
}

/** Where a step is taken. */
function placeOf(step: NextStep, productId: string | null): string {
  if (step === "capability") return "/usaha/kemampuan/baru";
  if (step === "askedCertificate") return "/usaha/sertifikat/baru";
  if (step === "certificates") return "/usaha#sertifikat";
  if (step === "nib") return "/usaha/identitas";
  if (step === "kbli") return "/usaha/profil";
  if (step === "verification" || step === "ready") return "/usaha";
  return productId === null ? "/usaha/produk/baru" : `/usaha/produk/${productId}`;
}
