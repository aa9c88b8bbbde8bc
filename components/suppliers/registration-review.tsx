import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { Notice } from "@/components/ui/notice";
import { Photo } from "@/components/ui/photo";
import type { KbliOption } from "@/lib/catalog/kbli-queries";
import { formatMonthOfYear } from "@/lib/shared/date-format";
import { formatRupiah } from "@/lib/shared/money";
import { formatNumber } from "@/lib/shared/number-format";
import { formatQuantity, unitName } from "@/lib/shared/quantity-format";
import { finishRegistrationAction } from "@/lib/suppliers/actions";
import { REGISTRATION_STEPS, type RegistrationStep, registrationPath } from "@/lib/suppliers/registration";
import type { ClassifiedSize, RegistrationView } from "@/lib/suppliers/registration-queries";

export interface ReviewProps {
  readonly registration: RegistrationView;
  readonly size: ClassifiedSize | null;
  readonly kblis: readonly KbliOption[];
  readonly regionLabel: string | null;
  /** Names of the buyers in which the person holds a role. */
  readonly buyers: readonly string[];
}

/** All answers once more, each with the way back to its question, and the button that makes a firm of them. */
export async function RegistrationReview(props: ReviewProps) {
  const t = await getTranslations("registration");
  const lines = await linesOf(props);
  return (
    <>
      <ul className="-mt-2 flex flex-col divide-y divide-garis border-garis border-y">
        {REGISTRATION_STEPS.map((step) => (
          <li key={step} className="flex items-start justify-between gap-4 py-3">
            <div className="min-w-0">
              <h2 className="text-arang-600 text-sm">{t(`short.${step}`)}</h2>
              <Lines of={lines[step]} later={t("review.later")} />
            </div>
            <Link
              href={registrationPath(step, true)}
              className="link -my-1.5 inline-flex min-h-11 shrink-0 items-center"
              aria-label={t("review.changeWhat", { step: t(`short.${step}`) })}
            >
              {t("review.change")}
            </Link>
          </li>
        ))}
      </ul>
      {props.buyers.length > 0 ? (
        <Notice tone="attention" title={t("review.conflictTitle")}>
          <p>{t("review.conflictText", { buyers: props.buyers.join(", ") })}</p>
        </Notice>
      ) : null}
      <ActionForm action={finishRegistrationAction}>
        <HiddenField name="version" value={props.registration.version} />
        <p>{t("review.consent")}</p>
        <SubmitButton>{t("review.submit")}</SubmitButton>
      </ActionForm>
    </>
  );
}

type Line = ReactNode | null | undefined | false;

function Lines({ of, later }: { readonly of: readonly Line[]; readonly later: string }) {
  const said = of.filter((line) => line !== null && line !== undefined && line !== false && line !== "");
  if (said.length === 0) return <p className="text-kunyit-700">{later}</p>;
  return said.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an answer have no other name than their place.
    <div key={index} className="wrap-anywhere">
      {line}
    </div>
  ));
}

async function linesOf(props: ReviewProps): Promise<Readonly<Record<RegistrationStep, readonly Line[]>>> {
  const { answers, photo } = props.registration;
  const { nib, identity, product, capability } = answers;
  const [t, kinds, locale] = await Promise.all([
    getTranslations("registration.review"),
    getTranslations("registration"),
    getLocale(),
  ]);
  return {
    nib: [nib?.nib],
    kbli: props.kblis.map(({ edition, code, title }) => `${title} · ${t("edition", { code, edition })}`),
    size: await sizeLines(props.size),
    ownership: await ownershipLines(props),
    place: [props.regionLabel],
    identity: identity
      ? [identity.name, kinds(`identity.kindOf.${identity.kind}`), identity.npwp && `NPWP ${identity.npwp}`]
      : [],
    product: product
      ? [
          product.name,
          kinds(`product.madeByOf.${product.makerRole}`),
          product.unitPriceIdr !== null &&
            `${formatRupiah(product.unitPriceIdr, locale)} / ${unitName(product.unit, locale, 1)}`,
          product.description && <span className="whitespace-pre-line">{product.description}</span>,
        ]
      : [],
    photo: [
      photo && <Photo id={photo.id} width={photo.width} height={photo.height} alt={t("hasPhoto")} size="thumb" />,
    ],
    capability: capability
      ? [
          [capability.process, capability.machine, capability.material].filter(Boolean).join(" · "),
          capability.maxSizeMm !== null && t("maxSize", { size: formatNumber(capability.maxSizeMm, locale) }),
          capability.toleranceMm !== null &&
            t("tolerance", { tolerance: formatNumber(capability.toleranceMm, locale) }),
        ]
      : [],
    capacity: await capacityLines(props),
  };
}

async function sizeLines(size: ClassifiedSize | null): Promise<readonly Line[]> {
  if (!size) return [];
  const [t, classes, locale] = await Promise.all([
    getTranslations("registration.size"),
    getTranslations("catalog.sizeClass"),
    getLocale(),
  ]);
  const { basis, source, amountIdr, sizeClass } = size;
  return [classes(sizeClass), t("resultText", { basis, source, amount: formatRupiah(amountIdr, locale) })];
}

async function ownershipLines({ registration }: ReviewProps): Promise<readonly Line[]> {
  const { ownership } = registration.answers;
  if (!ownership) return [];
  const t = await getTranslations("registration.review");
  const { ownedByLarge, womanLed, workers } = ownership;
  return [
    `${t("ownedByLarge")}: ${t(ownedByLarge ? "ownedByLargeYes" : "no")}`,
    `${t("womanLed")}: ${womanLed === null ? t("unknown") : t(womanLed ? "yes" : "no")}`,
    `${t("workers")}: ${workers === null ? t("unknown") : t("workersCount", { count: workers })}`,
  ];
}

async function capacityLines({ registration }: ReviewProps): Promise<readonly Line[]> {
  const { capacity, product } = registration.answers;
  if (!capacity) return [];
  const [t, locale] = await Promise.all([getTranslations("registration.review"), getLocale()]);
  const amount = (quantity: number) => formatQuantity(quantity, product?.unit, locale);
  const { capacityPerMonth, freeCapacityPerMonth, seasonMonths, seasonCapacity } = capacity;
  const months = seasonMonths.map((month) => formatMonthOfYear(month, locale)).join(", ");
  return [
    capacityPerMonth !== null && t("perMonth", { quantity: amount(capacityPerMonth) }),
    freeCapacityPerMonth !== null && t("freePerMonth", { quantity: amount(freeCapacityPerMonth) }),
    seasonCapacity !== null && t("season", { quantity: amount(seasonCapacity), months }),
  ];
}
