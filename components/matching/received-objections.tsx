import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { CriteriaList } from "@/components/matching/criteria-list";
import { getCriterionTexts } from "@/components/matching/criterion-texts";
import { ObjectionList } from "@/components/matching/objection-list";
import { RunMatchForm } from "@/components/matching/run-match-form";
import { ActionForm } from "@/components/ui/form/action-form";
import { RadioField } from "@/components/ui/form/choice-fields";
import { ConfirmSubmit } from "@/components/ui/form/confirm-submit";
import { HiddenField } from "@/components/ui/form/hidden-field";
import { TextareaField } from "@/components/ui/form/textarea-field";
import { Notice } from "@/components/ui/notice";
import type { Actor } from "@/lib/access/actor";
import { holds } from "@/lib/access/permissions";
import { answerObjectionAction } from "@/lib/matching/actions";
import { OBJECTION_VERBS } from "@/lib/matching/objection";
import type { ReceivedObjection } from "@/lib/matching/objection-queries";
import { canRunMatch } from "@/lib/matching/policy";
import type { NeedDetail } from "@/lib/needs/queries";
import type { Zone } from "@/lib/shared/zones";

interface ReceivedObjectionsProps {
  readonly actor: Actor;
  readonly need: NeedDetail;
  readonly objections: readonly ReceivedObjection[];
  /** Names of the regions that the judgements name by code. */
  readonly regions: ReadonlyMap<string, string>;
  readonly zone: Zone;
  readonly justAnswered: boolean;
}

/** Objections with the judgement that they are about, and a form for the one answer of each. */
export async function ReceivedObjections(props: ReceivedObjectionsProps) {
  const { actor, need, objections, regions, zone, justAnswered } = props;
  const t = await getTranslations("matching");
  const texts = await getCriterionTexts({
    need: { unit: need.unit ?? undefined, requirements: need.requirements },
    regions,
  });
  const upheld = objections.some(({ state }) => state === "upheld");
  return (
    <>
      {justAnswered ? (
        <Notice tone="good" title={t("objection.answered")}>
          <p>{t("objection.answeredText")}</p>
        </Notice>
      ) : null}
      {upheld && canRunMatch(actor, need) ? (
        <Notice
          tone="info"
          title={t("objection.rerunTitle")}
          actions={<RunMatchForm needId={need.id} label={t("runAgain")} variant="secondary" />}
        >
          <p>{t("objection.rerunText")}</p>
        </Notice>
      ) : null}
      <ObjectionList
        objections={objections}
        texts={texts}
        zone={zone}
        heading={({ supplierName, rank, contested, answeredByName }) => (
          <div className="flex flex-col gap-2">
            <p>
              <strong className="font-semibold">{supplierName}</strong>
              <span className="nums text-arang-600"> · {t("list.rank", { rank })}</span>
              {answeredByName ? (
                <span className="text-arang-600"> · {t("objection.answeredBy", { name: answeredByName })}</span>
              ) : null}
            </p>
            {contested.length > 0 ? <CriteriaList criteria={contested} texts={texts} /> : null}
          </div>
        )}
        answerForm={(objection) =>
          holds(actor.roles, "objection:answer") ? <AnswerForm objection={objection} /> : null
        }
      />
    </>
  );
}

function AnswerForm({ objection }: { readonly objection: ReceivedObjection }) {
  const t = useTranslations("matching.objection");
  return (
    <ActionForm action={answerObjectionAction} draftKey={`jawab-${objection.id}`}>
      <HiddenField name="objectionId" value={objection.id} />
      <HiddenField name="version" value={objection.version} />
      <RadioField
        name="outcome"
        label={t("outcome")}
        options={OBJECTION_VERBS.map((verb) => ({
          value: verb,
          label: t(`verbs.${verb}`),
          hint: t(`verbHints.${verb}`),
        }))}
      />
      <TextareaField name="answer" label={t("answer")} hint={t("answerHint")} maxLength={2_000} />
      <div>
        <ConfirmSubmit
          label={t("sendAnswer")}
          title={t("confirmTitle")}
          confirmLabel={t("sendAnswer")}
          variant="primary"
        >
          <p>{t("confirmText")}</p>
        </ConfirmSubmit>
      </div>
    </ActionForm>
  );
}
