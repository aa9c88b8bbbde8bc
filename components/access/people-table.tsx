import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { signOutPersonAction } from "@/lib/access/actions";
import type { PersonSummary } from "@/lib/access/person-queries";
import { formatShortDate } from "@/lib/shared/date-format";
import { plainDateFromUtc } from "@/lib/shared/dates";

/** People with their roles of today and their devices. */
export function PeopleTable({ people }: { readonly people: readonly PersonSummary[] }) {
  const t = useTranslations("admin.people");
  const roles = useTranslations("organizations.roles");
  const locale = useLocale();
  if (people.length === 0) {
    return (
      <EmptyState title={t("emptyTitle")}>
        <p>{t("empty")}</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={t("caption")}
      isCaptionHidden
      isCompact
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", header: t("name"), isName: true, cell: ({ name }) => name },
        { key: "contact", header: t("contact"), cell: ({ contact }) => contact },
        {
          key: "roles",
          header: t("roles"),
          cell: (person) =>
            person.roles.length === 0 ? (
              t("noRoles")
            ) : (
              <ul>
                {person.roles.map(({ role, organizationName, since }) => (
                  <li key={`${role} ${organizationName}`}>
                    {roles(role)} · {organizationName} ·{" "}
                    {t("since", { date: formatShortDate(plainDateFromUtc(since), locale) })}
                  </li>
                ))}
              </ul>
            ),
        },
        { key: "devices", header: t("devices"), align: "end", cell: ({ openSessions }) => openSessions },
        {
          key: "action",
          header: t("action"),
          cell: ({ id, name, openSessions }) =>
            openSessions === 0 ? null : (
              <ActionForm action={signOutPersonAction}>
                <HiddenField name="userId" value={id} />
                <ConfirmSubmit label={t("signOut")} title={t("signOutTitle", { name })} confirmLabel={t("signOut")}>
                  <p>{t("signOutText")}</p>
                </ConfirmSubmit>
              </ActionForm>
            ),
        },
      ]}
    />
  );
}
