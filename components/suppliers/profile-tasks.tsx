import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { TaskList } from "@/components/ui/task-list";
import { currentZone } from "@/lib/access/session";
import { currentTime } from "@/lib/platform/clock";
import { formatRelative } from "@/lib/shared/date-format";
import { confirmProfileAction } from "@/lib/suppliers/actions";
import type { OwnSupplier } from "@/lib/suppliers/queries";

/** What makes a firm easier to find, and the word of its owner that all of it is still true. */
export async function ProfileTasks({ supplier }: { readonly supplier: OwnSupplier }) {
  const t = await getTranslations("suppliers.tasks");
  const state = (isDone: boolean) => (isDone ? ("done" as const) : ("next" as const));
  const priced = supplier.products.some(({ unitPriceIdr, freeCapacityPerMonth, capacityPerMonth }) => {
    return unitPriceIdr !== null && (freeCapacityPerMonth ?? capacityPerMonth) !== null;
  });
  const firstProduct = supplier.products[0];
  const tasks = [
    { key: "product", href: "/usaha/produk/baru", done: supplier.products.length > 0 },
    { key: "figures", href: firstProduct ? `/usaha/produk/${firstProduct.id}` : "/usaha/produk/baru", done: priced },
    { key: "capabilities", href: "#kemampuan", done: supplier.capabilitiesStatedAt !== null },
    { key: "certificates", href: "#sertifikat", done: supplier.certificatesStatedAt !== null },
    { key: "kbli", href: "/usaha/profil", done: supplier.kblis.length > 0 },
  ] as const;
  const open = tasks.filter(({ done }) => !done);
  return (
    <>
      {open.length > 0 ? (
        <TaskList
          tasks={open.map(({ key, href, done }) => ({
            key,
            title: t(`${key}.title`),
            note: t(`${key}.note`),
            href,
            state: state(done),
          }))}
        />
      ) : (
        <p>{t("allDone")}</p>
      )}
      <ConfirmProfile supplier={supplier} />
    </>
  );
}

async function ConfirmProfile({ supplier }: { readonly supplier: OwnSupplier }) {
  const [t, locale, zone] = await Promise.all([getTranslations("suppliers.tasks"), getLocale(), currentZone()]);
  const { profileConfirmedAt } = supplier;
  const when = profileConfirmedAt && formatRelative(profileConfirmedAt, currentTime(), zone, locale);
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
