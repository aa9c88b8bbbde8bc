import {
  IdentityQuestion,
  NibQuestion,
  OwnershipQuestion,
  SizeQuestion,
} from "@/components/suppliers/registration-firm-questions";
import { KbliQuestion } from "@/components/suppliers/registration-kbli-question";
import { PlaceQuestion } from "@/components/suppliers/registration-place-question";
import { RegistrationReview } from "@/components/suppliers/registration-review";
import { SizeResult } from "@/components/suppliers/registration-size-result";
import type { QuestionProps } from "@/components/suppliers/registration-step-form";
import {
  CapabilityQuestion,
  CapacityQuestion,
  PhotoQuestion,
  ProductQuestion,
} from "@/components/suppliers/registration-work-questions";
import type { Actor } from "@/lib/access/actor";
import { type KbliOption, kbliTitles, searchKbli } from "@/lib/catalog/kbli-queries";
import { listProvincesWithRegencies, regionLabel, sizeRulesInForce } from "@/lib/catalog/queries";
import { findRegencies } from "@/lib/catalog/region-search";
import { buyersOfPerson } from "@/lib/organizations/membership-queries";
import { currentTime } from "@/lib/platform/clock";
import { isKbliEdition, KBLI_EDITIONS } from "@/lib/shared/identifiers";
import { dateInZone } from "@/lib/shared/zones";
import type { RegistrationAnswers, RegistrationStop } from "@/lib/suppliers/registration";
import { classifySize } from "@/lib/suppliers/registration-queries";

interface StopProps extends QuestionProps {
  readonly stop: RegistrationStop;
  readonly actor: Actor;
  /** What the address says of a search. */
  readonly asked: { readonly query: string; readonly edition: string };
}

const MOST_PLACES = 12;
const MOST_CLASSES = 8;

/** The question of a stop, with what it needs to be asked. */
export async function Question({ stop, actor, asked, ...props }: StopProps) {
  const { answers } = props.registration;
  switch (stop) {
    case "nib":
      return <NibQuestion {...props} />;
    case "kbli":
      return <KbliQuestion {...props} search={await searchClasses(answers, asked)} />;
    case "size":
      return <SizeQuestion {...props} rules={await sizeRulesInForce(dateInZone(currentTime(), "WIB"))} />;
    case "ownership": {
      const size = await classifySize(answers);
      return (
        <>
          {size ? <SizeResult size={size} /> : null}
          <OwnershipQuestion {...props} />
        </>
      );
    }
    case "place":
      return <PlaceQuestion {...props} search={await searchPlaces(answers, asked.query)} />;
    case "identity":
      return <IdentityQuestion {...props} />;
    case "product":
      return <ProductQuestion {...props} />;
    case "photo":
      return <PhotoQuestion {...props} />;
    case "capability":
      return <CapabilityQuestion {...props} />;
    case "capacity":
      return <CapacityQuestion {...props} />;
    default:
      return <Review {...props} actor={actor} />;
  }
}

async function Review({ actor, registration }: Pick<StopProps, "actor" | "registration">) {
  const { answers } = registration;
  const [size, kblis, place, buyers] = await Promise.all([
    classifySize(answers),
    chosenClasses(answers),
    regionLabel(answers.place?.regionCode ?? null),
    buyersOfPerson(actor.userId),
  ]);
  const names = buyers.map(({ name }) => name);
  return (
    <RegistrationReview registration={registration} size={size} kblis={kblis} regionLabel={place} buyers={names} />
  );
}

async function searchClasses(answers: RegistrationAnswers, { query, edition: word }: StopProps["asked"]) {
  const edition = isKbliEdition(word) ? word : (answers.kbli?.kblis[0]?.edition ?? "2020");
  const [found, chosen] = await Promise.all([searchKbli(query, edition, MOST_CLASSES), chosenClasses(answers)]);
  return { query, edition, found, chosen };
}

/** Chosen classes with their titles; a code that our list does not have stands for itself. */
async function chosenClasses({ kbli }: RegistrationAnswers): Promise<KbliOption[]> {
  const kblis = kbli?.kblis ?? [];
  const titles = await Promise.all(
    KBLI_EDITIONS.map((edition) =>
      kbliTitles(
        edition,
        kblis.filter((one) => one.edition === edition).map(({ code }) => code),
      ),
    ),
  );
  return kblis.map(({ edition, code }) => ({
    edition,
    code,
    title: titles[KBLI_EDITIONS.indexOf(edition)]?.get(code) ?? `KBLI ${code}`,
  }));
}

async function searchPlaces({ place }: RegistrationAnswers, query: string) {
  const provinces = query === "" ? [] : await listProvincesWithRegencies();
  const label = await regionLabel(place?.regionCode ?? null);
  const chosen = place && label !== null ? { code: place.regionCode, label } : null;
  return { query, found: findRegencies(provinces, query, MOST_PLACES), chosen };
}
