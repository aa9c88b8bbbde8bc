import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { CheckboxField } from "@/components/ui/form/choice-fields";

/** The box by which a person agrees to the privacy notice and the terms; each opens beside the form. */
export async function ConsentField() {
  const t = await getTranslations("identity.consent");
  const link = (href: string) => (words: React.ReactNode) => (
    <Link href={href} target="_blank" className="link">
      {words}
    </Link>
  );
  return (
    <CheckboxField name="consent" label={t.rich("label", { privacy: link("/privasi"), terms: link("/ketentuan") })} />
  );
}
