import type { Messages } from "@/components/i18n/catalog";
import type { Locale } from "@/components/i18n/locales";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
