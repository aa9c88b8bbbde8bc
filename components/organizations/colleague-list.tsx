import { useLocale, useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { ActionForm } from "@/components/ui/form/action-form";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { removeColleagueAction } from "@/lib/organizations/actions";
import type { Colleague } from "@/lib/organizations/queries";
import { formatDate } from "@/lib/shared/date-format";
import { plainDateFromUtc } from "@/lib/shared/dates";

interface ColleagueListProps {
  readonly colleagues: readonly Colleague[];
  readonly mayRemove: boolean;
}

/** Who holds which role, since when. */
export function ColleagueList({ colleagues, mayRemove }: ColleagueListProps) {
  const t = useTranslations("organizations.colleagues");
  const roles = useTranslations("organizations.roles");
  const locale = useLocale();
  return (
    <DataTable
      caption={t("caption", { count: colleagues.length })}
      rows={colleagues}
      rowKey={({ membershipId }) => membershipId}
      columns={[
        { key: "name", header: t("name"), isName: true, cell: ({ name, self }) => (self ? t("you", { name }) : name) },
        { key: "role", header: t("role"), cell: ({ role }) => roles(role) },
        { key: "contact", header: t("contact"), cell: ({ contact }) => <span className="break-all">{contact}</span> },
        { key: "since", header: t("since"), cell: ({ since }) => formatDate(plainDateFromUtc(since), locale) },
        {
          key: "remove",
          header: t("action"),
          cell: (row) =>
            mayRemove && !row.self ? <RemoveForm colleague={row} roleName={roles(row.role)} /> : t("none"),
        },
      ]}
    />
  );
}

function RemoveForm({ colleague, roleName }: { readonly colleague: Colleague; readonly roleName: string }) {
  const t = useTranslations("organizations.colleagues");
  return (
    <ActionForm action={removeColleagueAction}>
      <HiddenField name="membershipId" value={colleague.membershipId} />
      <ConfirmSubmit
        label={t("remove")}
        title={t("removeTitle", { name: colleague.name, role: roleName })}
        confirmLabel={t("removeConfirm")}
      >
        <p>{t("removeText")}</p>
      </ConfirmSubmit>
    </ActionForm>
  );
}
