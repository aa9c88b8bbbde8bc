import { useMessages, useTranslations } from "next-intl";

type Namespace = NonNullable<Parameters<typeof useTranslations>[0]>;

/** Texts without arguments that were looked up before, by namespace, as long as the messages of their language are loaded. */
const remembered = new WeakMap<object, Map<string, Map<unknown, string>>>();

function rememberedOf(messages: object, namespace: string): Map<unknown, string> {
  const spaces = remembered.get(messages) ?? new Map<string, Map<unknown, string>>();
  const known = spaces.get(namespace) ?? new Map<unknown, string>();
  remembered.set(messages, spaces.set(namespace, known));
  return known;
}

/**
 * `useTranslations` for what a page draws many times over: a text without arguments is looked up once in each language, not
 * once for each row. Texts with arguments are formatted as ever.
 */
export function useTexts<const Name extends Namespace>(namespace: Name) {
  const t = useTranslations(namespace);
  const known = rememberedOf(useMessages(), namespace);
  return new Proxy(t, {
    apply(format, self, given: unknown[]) {
      if (given.length > 1) return Reflect.apply(format, self, given);
      const text = known.get(given[0]);
      if (text !== undefined) return text;
      const drawn: string = Reflect.apply(format, self, given);
      known.set(given[0], drawn);
      return drawn;
    },
  });
}
