import { useLocale, useTranslations } from "next-intl";
import { Page } from "@/components/layout/page";
import { Section } from "@/components/ui/section";
import { formatDate } from "@/lib/shared/date-format";

const SECTIONS = {
  privacy: ["who", "what", "why", "shared", "kept", "ranking", "rights", "breach", "cookies", "contact"],
  terms: ["what", "account", "truth", "contract", "limits", "ending"],
} as const;

type LegalTextProps =
  | { readonly document: "privacy"; readonly version: string }
  | { readonly document: "terms"; readonly version: string };

/** A text that people agree to when they register, with the version that their consent names. */
export function LegalText(props: LegalTextProps) {
  const t = useTranslations("identity.legal");
  const locale = useLocale();
  const parts =
    props.document === "privacy"
      ? SECTIONS.privacy.map((key) => ({ key, title: t(`privacy.${key}.title`), text: t(`privacy.${key}.text`) }))
      : SECTIONS.terms.map((key) => ({ key, title: t(`terms.${key}.title`), text: t(`terms.${key}.text`) }));
  return (
    <Page
      title={t(`${props.document}.title`)}
      lead={<p>{t("version", { date: formatDate(props.version, locale) })}</p>}
      width="prose"
    >
      {parts.map(({ key, title, text }) => (
        <Section key={key} id={key} title={title}>
          {text.split("\n").map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Section>
      ))}
    </Page>
  );
}
