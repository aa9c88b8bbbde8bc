import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TaskList } from "@/components/ui/task-list";
import { formatRelative } from "@/lib/shared/date-format";
import { dateInZone, type Zone } from "@/lib/shared/zones";
import { confirmProfileAction } from "@/lib/suppliers/actions";
import type { ClaimStanding } from "@/lib/suppliers/claim-queries";
import { isStale } from "@/lib/suppliers/freshness";
import { missingOf, type NextStep } from "@/lib/suppliers/next-step";
import type { OwnSupplier } from "@/lib/suppliers/queries";
import type { OwnFiles } from "@/lib/suppliers/workshop-queries";

interface ProfileTasksProps {
  readonly supplier: OwnSupplier;
  readonly claims: ReadonlyMap<string, ClaimStanding>;
  readonly files: OwnFiles;
  /** Schemes that open needs in the firm's lines ask for and that it does not show. */
  readonly askedCertificates: readonly string[];
  readonly zone: Zone;
  readonly now: Date;
}

/** What is still open for a firm to be found more easily, the best step first, and the word of its owner that all is true. */
export function ProfileTasks(props: ProfileTasksProps) {
  const t = useTranslations("suppliers.tasks");
  const open = openSteps(props);
  const schemes = props.askedCertificates.join(", ");
  const titleOf = (step: OpenStep, index: number) => {
    const title = t(`step.${step}.title`, { schemes });
    return index === 0 ? t("best", { title }) : title;
  };
  return (
    <>
      {open.length > 0 ? (
        <TaskList
          tasks={open.map(({ step, href }, index) => ({
            key: step,
            title: titleOf(step, index),
            note: t(`step.${step}.note`),
            href,
            state: step === "verification" ? "waiting" : "next",
          }))}
        />
      ) : (
        <p>{t("allDone")}</p>
      )}
      <ConfirmProfile {...props} />
    </>
  );
}

type OpenStep = Exclude<NextStep, "ready">;

function openSteps({
  supplier,
  claims,
  files,
  askedCertificates,
}: ProfileTasksProps): { step: OpenStep; href: string }[] {
  const { products, capabilities } = supplier;
  const firstProduct = `/usaha/produk/${products[0]?.id ?? "baru"}`;
  const identity = claims.get(supplier.organizationId);
  const hrefs: Readonly<Record<OpenStep, string>> = {
    capability: "/usaha/kemampuan/baru",
    freeCapacity: firstProduct,
    nib: "/usaha/identitas",
    kbli: "/usaha/profil",
    askedCertificate: "/usaha/sertifikat/baru",
    photo: firstProduct,
    price: firstProduct,
    certificates: "#sertifikat",
    verification: identity ? `/usaha/bukti/${identity.id}` : "/usaha/identitas",
  };
  const missing = missingOf({
    hasNib: supplier.nib !== null,
    isVerified: supplier.verifiedAt !== null,
    hasKbli: supplier.kblis.length > 0,
    hasProductPhoto: products.some(({ id }) => files.photos.has(id)),
    hasCapability: capabilities.length > 0 || supplier.capabilitiesStatedAt !== null,
    hasFreeCapacity: products.some(({ freeCapacityPerMonth }) => freeCapacityPerMonth !== null),
    hasPrice: products.some(({ unitPriceIdr }) => unitPriceIdr !== null),
    hasStatedCertificates: supplier.certificatesStatedAt !== null,
    askedCertificates,
  });
  return missing.flatMap((step) => (step === "ready" ? [] : [{ step, href: hrefs[step] }]));
}

function ConfirmProfile({ supplier, zone, now }: ProfileTasksProps) {
  const t = useTranslations("suppliers.tasks");
  const locale = useLocale();
  const { profileConfirmedAt } = supplier;
  // Of a profile that grew old the same is asked at the head of the page.
  if (isStale(profileConfirmedAt && dateInZone(profileConfirmedAt, "WIB"), dateInZone(now, "WIB"))) return null;
  const when = profileConfirmedAt && formatRelative(profileConfirmedAt, now, zone, locale);
  return (
    <ActionForm action={confirmProfileAction} successText={t("confirmed")} hasOnlyButtons>
      <HiddenField name="version" value={supplier.version} />
      <p>
        {when ? t("confirmedWhen", { when }) : t("neverConfirmed")} {t("confirmWhy")}
      </p>
      <SubmitButton variant="secondary">{t("confirm")}</SubmitButton>
    </ActionForm>
  );
}
