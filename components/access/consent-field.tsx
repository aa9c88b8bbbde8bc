import Link from "next/link";
import { useTranslations } from "next-intl";
import { CheckboxField } from "@/components/ui/form/choice-fields";

/** The box by which a person agrees to the privacy notice and the terms; each opens beside the form. */
export function ConsentField() {
  const t = useTranslations("identity.consent");
  const link = (href: string) => (words: React.ReactNode) => (
    <Link href={href} target="_blank" className="link">
      {words}
    </Link>
  );
  return (
    <CheckboxField name="consent" label={t.rich("label", { privacy: link("/privasi"), terms: link("/ketentuan") })} />
  );
}
