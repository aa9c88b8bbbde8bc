import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/form/action-form";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { SelectField } from "@/components/ui/form/select-field";
import { SubmitButton } from "@/components/ui/form/submit-button";
import { savePreferencesAction } from "@/lib/notifications/actions";
import {
  type Delivery,
  deliveriesFor,
  NOTIFICATION_KINDS,
  NOTIFICATION_TOPICS,
  type NotificationKind,
} from "@/lib/notifications/notification";

const DELIVERY_TEXT = { at_once: "atOnce", daily: "daily", weekly: "weekly", never: "never" } as const;

interface PreferencesFormProps {
  readonly preferences: Readonly<Record<NotificationKind, Delivery>>;
  /** The kinds that this person can get at all. */
  readonly kinds: readonly NotificationKind[];
}

/** How soon each kind of news is mailed, by what it is about. */
export function PreferencesForm({ preferences, kinds }: PreferencesFormProps) {
  const t = useTranslations("notifications.settings");
  const labels = useTranslations("notifications.kinds");
  const groups = NOTIFICATION_TOPICS.map((topic) => ({
    topic,
    kinds: kinds.filter((kind) => NOTIFICATION_KINDS[kind].topic === topic),
  })).filter((group) => group.kinds.length > 0);
  return (
    <ActionForm
      action={savePreferencesAction}
      successText={t("saved")}
      defaultValue={{ preferences: kinds.map((kind) => ({ delivery: preferences[kind] })) }}
    >
      {groups.map((group) => (
        <fieldset key={group.topic} className="flex flex-col gap-4 border-garis border-t pt-4">
          <legend className="float-left mb-2 w-full font-bold text-lg">{t(`topics.${group.topic}`)}</legend>
          {group.kinds.map((kind) => {
            const name = `preferences[${kinds.indexOf(kind)}]`;
            return (
              <div key={kind} className="clear-both">
                <HiddenField name={`${name}.kind`} value={kind} />
                <SelectField
                  name={`${name}.delivery`}
                  label={labels(`${kind}.label`)}
                  emptyLabel={null}
                  options={deliveriesFor(kind).map((delivery) => ({
                    value: delivery,
                    label: t(DELIVERY_TEXT[delivery]),
                  }))}
                />
              </div>
            );
          })}
        </fieldset>
      ))}
      <SubmitButton>{t("submit")}</SubmitButton>
    </ActionForm>
  );
}
