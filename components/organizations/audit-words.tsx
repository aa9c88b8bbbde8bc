import Link from "next/link";
import { useTranslations } from "next-intl";
import type { AuditLine } from "@/lib/organizations/audit-queries";

/** Ids are told apart by their end: what they begin with is the time. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHOWN_OF_AN_ID = 8;

/** More of a kind are counted, not listed. */
const SHOWN_OF_A_KIND = 3;

/** What was done, in words, with the name that the program and the search know it by; a new verb shows that name alone. */
export function AuditVerb({ verb }: Pick<AuditLine, "verb">) {
  const t = useTranslations("organizations.audit");
  const key = `verbs.${verb}` as "verbs.need.matched";
  if (!t.has(key)) return verb;
  return (
    <>
      {t(key)} <span className="font-normal text-arang-600 text-sm [overflow-wrap:anywhere]">{verb}</span>
    </>
  );
}

/** The object in words, as a link to everything that happened to it. */
export function AuditSubject({ subjectType, subjectId }: Pick<AuditLine, "subjectType" | "subjectId">) {
  const t = useTranslations("organizations.audit");
  const key = `subjects.${subjectType}` as "subjects.need";
  return (
    <Link href={`/admin/audit?cari=${subjectId}`} className="link">
      {t.has(key) ? t(key) : subjectType} {shortId(subjectId)}
    </Link>
  );
}

/** Names of fields and states in words, ids by their end; the audit holds no personal value. */
export function AuditDetails({ details }: Pick<AuditLine, "details">) {
  const t = useTranslations("organizations.audit");
  const fieldOf = (name: string) => {
    const key = `fields.${name}` as "fields.needId";
    return t.has(key) ? t(key) : name;
  };
  const wordOf = (value: unknown) => {
    const word = String(value);
    if (UUID.test(word)) return shortId(word);
    const key = `values.${word}` as "values.draft";
    return !word.includes(".") && t.has(key) ? t(key) : word;
  };
  const wordsOf = (value: unknown) => {
    if (!Array.isArray(value)) return wordOf(value);
    const rest = value.length - SHOWN_OF_A_KIND;
    const words = value.slice(0, SHOWN_OF_A_KIND).map(wordOf).join(", ");
    return rest > 0 ? t("andMore", { words, count: rest }) : words || t("none");
  };
  const facts = Object.entries((details ?? {}) as Record<string, unknown>);
  if (facts.length === 0) return t("none");
  return (
    <span className="text-sm [overflow-wrap:anywhere]">
      {facts.map(([name, value]) => `${fieldOf(name)}: ${wordsOf(value)}`).join(" · ")}
    </span>
  );
}

function shortId(id: string): string {
  return UUID.test(id) ? `#${id.slice(-SHOWN_OF_AN_ID)}` : id;
}
