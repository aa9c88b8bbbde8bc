import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Page } from "@/components/layout/page";
import { Icon } from "@/components/ui/icon";
import { StepProgress } from "@/components/ui/progress";
import {
  numberOfStop,
  REGISTRATION_START,
  type RegistrationStop,
  registrationPath,
  STOPS_IN_TOTAL,
  stopBefore,
} from "@/lib/suppliers/registration";

interface RegistrationFrameProps {
  readonly stop: RegistrationStop;
  readonly fromReview: boolean;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

/** One question on its screen: the way back, where I am, the question, what I gain, and that I may stop here. */
export function RegistrationFrame({ stop, fromReview, lead, children }: RegistrationFrameProps) {
  const t = useTranslations("registration");
  const before = stopBefore(stop);
  const back = fromReview ? registrationPath("review") : before ? registrationPath(before) : REGISTRATION_START;
  return (
    <Page
      width="form"
      title={t(`${stop}.title`)}
      overline={
        <>
          <Link href={back} className="link -ml-1 mb-2 inline-flex min-h-11 items-center gap-1.5 px-1">
            <Icon name="arrow-left" className="size-4" />
            {t(fromReview ? "frame.backToReview" : "frame.back")}
          </Link>
          <div className="mb-4">
            <StepProgress current={numberOfStop(stop)} total={STOPS_IN_TOTAL} title={t(`short.${stop}`)} />
          </div>
        </>
      }
      lead={
        <>
          <p>{lead}</p>
          {stop === "review" ? null : (
            <p className="mt-3 border-kunyit-500 border-l-4 pl-3 text-arang-900 text-sm">
              <span className="font-semibold">{t("frame.gain")}</span> {t(`${stop}.gain`)}
            </p>
          )}
        </>
      }
    >
      {children}
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-garis border-t pt-2 text-arang-600 text-sm">
        <p>{t("frame.pause")}</p>
        <Link href={REGISTRATION_START} className="link inline-flex min-h-11 items-center">
          {t("frame.pauseLink")}
        </Link>
      </div>
    </Page>
  );
}
