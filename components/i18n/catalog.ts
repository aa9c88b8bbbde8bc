import type { Locale } from "@/components/i18n/locales";

/**
 * Every message file, one entry a line: `needs` is messages/{id,en}/needs.json and read with `getTranslations("needs")`;
 * `errors.needs` is messages/{id,en}/errors.needs.json and holds the texts of the module's AppErrors under `errors.needs.*`.
 * See README.md beside this file. Order is alphabetical, so that two people rarely edit the same line.
 */
interface Files {
  admin: typeof import("./messages/id/admin.json");
  catalog: typeof import("./messages/id/catalog.json");
  common: typeof import("./messages/id/common.json");
  consortium: typeof import("./messages/id/consortium.json");
  directory: typeof import("./messages/id/directory.json");
  "errors.access": typeof import("./messages/id/errors.access.json");
  "errors.action": typeof import("./messages/id/errors.action.json");
  "errors.apportion": typeof import("./messages/id/errors.apportion.json");
  "errors.catalog": typeof import("./messages/id/errors.catalog.json");
  "errors.dates": typeof import("./messages/id/errors.dates.json");
  "errors.files": typeof import("./messages/id/errors.files.json");
  "errors.interchange": typeof import("./messages/id/errors.interchange.json");
  "errors.matching": typeof import("./messages/id/errors.matching.json");
  "errors.money": typeof import("./messages/id/errors.money.json");
  "errors.needs": typeof import("./messages/id/errors.needs.json");
  "errors.notifications": typeof import("./messages/id/errors.notifications.json");
  "errors.number": typeof import("./messages/id/errors.number.json");
  "errors.organizations": typeof import("./messages/id/errors.organizations.json");
  "errors.oversight": typeof import("./messages/id/errors.oversight.json");
  "errors.pages": typeof import("./messages/id/errors.pages.json");
  "errors.partnerships": typeof import("./messages/id/errors.partnerships.json");
  "errors.platform": typeof import("./messages/id/errors.platform.json");
  "errors.quantities": typeof import("./messages/id/errors.quantities.json");
  "errors.registration": typeof import("./messages/id/errors.registration.json");
  "errors.sourcing": typeof import("./messages/id/errors.sourcing.json");
  "errors.suppliers": typeof import("./messages/id/errors.suppliers.json");
  "errors.validation": typeof import("./messages/id/errors.validation.json");
  home: typeof import("./messages/id/home.json");
  identity: typeof import("./messages/id/identity.json");
  import: typeof import("./messages/id/import.json");
  landing: typeof import("./messages/id/landing.json");
  mail: typeof import("./messages/id/mail.json");
  matching: typeof import("./messages/id/matching.json");
  nav: typeof import("./messages/id/nav.json");
  needs: typeof import("./messages/id/needs.json");
  notifications: typeof import("./messages/id/notifications.json");
  organizations: typeof import("./messages/id/organizations.json");
  oversight: typeof import("./messages/id/oversight.json");
  partnerships: typeof import("./messages/id/partnerships.json");
  ranking: typeof import("./messages/id/ranking.json");
  registration: typeof import("./messages/id/registration.json");
  search: typeof import("./messages/id/search.json");
  sourcing: typeof import("./messages/id/sourcing.json");
  suppliers: typeof import("./messages/id/suppliers.json");
  verification: typeof import("./messages/id/verification.json");
}

/** The same list as values; a missing or superfluous name does not compile. */
const FILES = Object.keys({
  admin: 0,
  catalog: 0,
  common: 0,
  consortium: 0,
  directory: 0,
  "errors.access": 0,
  "errors.action": 0,
  "errors.apportion": 0,
  "errors.catalog": 0,
  "errors.dates": 0,
  "errors.files": 0,
  "errors.interchange": 0,
  "errors.matching": 0,
  "errors.money": 0,
  "errors.needs": 0,
  "errors.notifications": 0,
  "errors.number": 0,
  "errors.organizations": 0,
  "errors.oversight": 0,
  "errors.pages": 0,
  "errors.partnerships": 0,
  "errors.platform": 0,
  "errors.quantities": 0,
  "errors.registration": 0,
  "errors.sourcing": 0,
  "errors.suppliers": 0,
  "errors.validation": 0,
  home: 0,
  identity: 0,
  import: 0,
  landing: 0,
  mail: 0,
  matching: 0,
  nav: 0,
  needs: 0,
  notifications: 0,
  organizations: 0,
  oversight: 0,
  partnerships: 0,
  ranking: 0,
  registration: 0,
  search: 0,
  sourcing: 0,
  suppliers: 0,
  verification: 0,
} satisfies Record<keyof Files, 0>);

type ErrorModule<Name> = Name extends `errors.${infer Module}` ? Module : never;

/** The shape of all messages of one language, as next-intl's typed keys see it. */
export type Messages = {
  [Name in keyof Files as Name extends `errors.${string}` ? never : Name]: Files[Name];
} & {
  errors: { [Module in ErrorModule<keyof Files>]: Files[`errors.${Module}`] };
};

const loadedOnce = new Map<Locale, Promise<Messages>>();

/** Every message file of a language, with `errors.<module>` nested under `errors`. Read once: files do not change as we run. */
export function loadMessages(locale: Locale): Promise<Messages> {
  const messages = loadedOnce.get(locale) ?? readMessages(locale);
  loadedOnce.set(locale, messages);
  return messages;
}

async function readMessages(locale: Locale): Promise<Messages> {
  const loaded = await Promise.all(
    FILES.map(async (file) => {
      const content = (await import(`./messages/${locale}/${file}.json`)) as { default: object };
      return [file, content.default] as const;
    }),
  );
  const messages: Record<string, object> = {};
  const errors: Record<string, object> = {};
  for (const [file, content] of loaded) {
    if (file.startsWith("errors.")) errors[file.slice("errors.".length)] = content;
    else messages[file] = content;
  }
  return { ...messages, errors } as Messages;
}
