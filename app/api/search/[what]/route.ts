import { getTranslations } from "next-intl/server";
import { refusalAnswer } from "@/app/api/needs/file-answer";
import { SECTORS } from "@/components/directory/sectors";
import type { Suggestion } from "@/components/ui/search-combobox";
import { requireActor } from "@/lib/access/session";
import { searchKbli } from "@/lib/catalog/kbli-queries";
import { suggestProducts } from "@/lib/matching/product-search-queries";
import { requestContext } from "@/lib/platform/context";
import { consume } from "@/lib/platform/rate-limit";
import { suggestNeeds } from "@/lib/sourcing/need-search-queries";

interface Context {
  readonly params: Promise<{ what: string }>;
}

/** Far more than anybody types; an office behind one address shares it. */
const SEARCHES_A_MINUTE = { points: 600, durationSeconds: 60 } as const;
const MOST_CLASSES = 4;
const MOST_CHARACTERS = 100;

const SUGGEST: Readonly<Record<string, (typed: string) => Promise<Suggestion[]>>> = {
  products: async (typed) =>
    (await suggestProducts(typed)).map(({ organizationId, firmName, name }) => ({
      href: `/pemasok/${organizationId}`,
      title: name,
      about: firmName,
    })),
  classes: async (typed) => {
    const t = await getTranslations("search");
    const sectors: readonly string[] = SECTORS;
    const found = await searchKbli(typed, "2020", MOST_CLASSES * 2);
    return found
      .filter(({ code }) => sectors.includes(code.slice(0, 2)))
      .slice(0, MOST_CLASSES)
      .map(({ code, title }) => ({
        href: `/pemasok?${new URLSearchParams({ sektor: code.slice(0, 2) })}`,
        title,
        about: t("class", { code, division: code.slice(0, 2) }),
      }));
  },
  needs: async (typed) => {
    const found = await suggestNeeds(await requireActor(), typed);
    return found.map(({ id, title, buyerName, own }) => ({
      href: `${own ? "/kebutuhan" : "/peluang"}/${id}`,
      title,
      about: own ? "" : buyerName,
    }));
  },
};

/**
 * What somebody may mean who is still typing: `/api/search/products?q=travrs`. Products of listed firms and business classes
 * are for everybody, needs for those who may know of them.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const { what } = await params;
    const suggest = Object.hasOwn(SUGGEST, what) ? SUGGEST[what] : undefined;
    if (!suggest) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
    await consume("search.address", (await requestContext()).ip ?? "unknown", SEARCHES_A_MINUTE);
    const typed = (new URL(request.url).searchParams.get("q") ?? "").replaceAll("\0", "").slice(0, MOST_CHARACTERS);
    const suggestions = await suggest(typed);
    const keep = what === "needs" ? "private, no-store" : "private, max-age=60";
    return Response.json({ suggestions }, { headers: { "cache-control": keep } });
  } catch (error) {
    return refusalAnswer(error);
  }
}
