import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TaskList } from "@/components/ui/task-list";
import { formatRelative } from "@/lib/shared/date-format";
import type { Zone } from "@/lib/shared/zones";
import { confirmProfileAction } from "@/lib/suppliers/actions";
import type { OwnProduct, OwnSupplier } from "@/lib/suppliers/queries";

interface ProfileTasksProps {
  readonly supplier: OwnSupplier;
  readonly zone: Zone;
  readonly now: Date;
}

/** What is still open for a firm to be found more easily, and the word of its owner that all of it is still true. */
export async function ProfileTasks(props: ProfileTasksProps) {
  const { supplier } = props;
  const t = await getTranslations("suppliers.tasks");
  const [firstProduct] = supplier.products;
  const priced = supplier.products.some(isPriced);
  const tasks = [
    { key: "product", href: "/usaha/produk/baru", done: firstProduct !== undefined },
    { key: "figures", href: `/usaha/produk/${firstProduct?.id ?? "baru"}`, done: priced || !firstProduct },
    { key: "capabilities", href: "#kemampuan", done: supplier.capabilitiesStatedAt !== null },
    { key: "certificates", href: "#sertifikat", done: supplier.certificatesStatedAt !== null },
    { key: "kbli", href: "/usaha/profil", done: supplier.kblis.length > 0 },
  ] as const;
  const open = tasks.filter(({ done }) => !done);
  return (
    <>
      {open.length > 0 ? (
        <TaskList
          tasks={open.map(({ key, href }) => ({
            key,
            title: t(`${key}.title`),
            note: t(`${key}.note`),
            href,
            state: "next",
          }))}
        />
      ) : (
        <p>{t("allDone")}</p>
      )}
      <ConfirmProfile {...props} />
    </>
  );
}

/** With a price and a capacity a buyer can reckon. */
function isPriced({ unitPriceIdr, freeCapacityPerMonth, capacityPerMonth }: OwnProduct): boolean {
  return unitPriceIdr !== null && (freeCapacityPerMonth ?? capacityPerMonth) !== null;
}

async function ConfirmProfile({ supplier, zone, now }: ProfileTasksProps) {
  const [t, locale] = await Promise.all([getTranslations("suppliers.tasks"), getLocale()]);
  const { profileConfirmedAt } = supplier;
  const when = profileConfirmedAt && formatRelative(profileConfirmedAt, now, zone, locale);
  return (
    <ActionForm action={confirmProfileAction} successText={t("confirmed")}>
      <HiddenField name="version" value={supplier.version} />
      <p>
        {when ? t("confirmedWhen", { when }) : t("neverConfirmed")} {t("confirmWhy")}
      </p>
      <SubmitButton variant="secondary">{t("confirm")}</SubmitButton>
    </ActionForm>
  );
}
