import { useTranslations } from "next-intl";

const STEPS = ["need", "match", "award", "delivery", "payment"] as const;
const PROMISES = ["reasons", "proof", "privacy"] as const;

/** The chain in five links, and what the service stands by. */
export function HowItWorks() {
  const t = useTranslations("landing");
  return (
    <div className="mx-auto flex max-w-wide flex-col gap-16 px-4 pt-12 lg:px-6 lg:pt-20">
      <section aria-labelledby="cara-kerja">
        <h2 id="cara-kerja" className="font-bold text-xl lg:text-2xl">
          {t("howTitle")}
        </h2>
        <p className="mt-2 max-w-prose text-arang-600">{t("howLead")}</p>
        <ol className="mt-8 grid lg:grid-cols-5">
          {STEPS.map((step, index) => (
            <li key={step} className="flex gap-4 pb-8 lg:flex-col lg:pb-0">
              <StepLink isLast={index === STEPS.length - 1} />
              <div className="pt-2 lg:pt-0 lg:pr-6">
                <h3 className="font-bold">
                  <span className="nums text-arang-600">{index + 1}. </span>
                  {t(`steps.${step}.title`)}
                </h3>
                <p className="mt-1 text-arang-600">{t(`steps.${step}.text`)}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="janji">
        <h2 id="janji" className="font-bold text-xl">
          {t("trustTitle")}
        </h2>
        <ul className="mt-6 grid gap-6 sm:grid-cols-3 lg:gap-10">
          {PROMISES.map((promise) => (
            <li key={promise} className="border-kunyit-500 border-t-4 pt-4">
              <h3 className="font-bold">{t(`trust.${promise}.title`)}</h3>
              <p className="mt-1 text-arang-600">{t(`trust.${promise}.text`)}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** One link of the chain and the slim one that hooks it to the next: downwards on phones, sideways on wide screens. */
function StepLink({ isLast }: { readonly isLast: boolean }) {
  return (
    <span aria-hidden="true" className="relative w-9 shrink-0 text-nila-700 lg:h-9 lg:w-full">
      <svg
        aria-hidden="true"
        viewBox="0 0 36 48"
        className="block h-12 w-9 fill-nila-100 lg:absolute lg:-top-1.5 lg:left-1.5 lg:rotate-90"
        strokeWidth="4"
        stroke="currentColor"
      >
        <ellipse cx="18" cy="24" rx="14" ry="21" />
        <circle cx="18" cy="24" r="5" className="fill-kunyit-500" stroke="none" />
      </svg>
      {isLast ? null : (
        <span className="absolute top-9.5 -bottom-10.5 left-[0.8125rem] w-2.5 rounded-full border-3 border-nila-700 bg-kertas lg:top-[0.8125rem] lg:-right-4 lg:bottom-auto lg:left-9.5 lg:h-2.5 lg:w-auto" />
      )}
    </span>
  );
}
