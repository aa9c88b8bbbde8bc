import type { ActionRow } from "@/tests/e2e/action-row";
import { NOWHERE } from "@/tests/support/http-action";

/** A registration that went on elsewhere: nobody of the cast has come so far. */
const stale = { version: "999" };
const ELSEWHERE = "registration.changedElsewhere";

/** A question of the registration, which anybody who has signed in may answer, in a registration of their own. */
const question = (fields: Readonly<Record<string, string>>): ActionRow => ({
  who: "signed-in",
  fields: () => ({ ...stale, ...fields }),
  answer: ELSEWHERE,
});

/** The screens of the registration, and requests for membership. */
export const REGISTRATION_ACTIONS: Readonly<Record<string, ActionRow>> = {
  answerNibAction: question({ nib: "0220009900001" }),
  answerKbliAction: question({ "kblis[0]": "2020:25119" }),
  answerSizeAction: question({ sizeBasis: "annual_sales", sizeAmountIdr: "900000000" }),
  answerOwnershipAction: question({ ownedByLarge: "no", workers: "4" }),
  answerPlaceAction: question({ regionCode: "33.10" }),
  answerIdentityAction: question({ name: "UD Usaha Baru", kind: "umkm" }),
  answerProductAction: question({ name: "Klem baja", makerRole: "maker", unit: "bh", description: "Dua lubang" }),
  answerPhotoAction: question({}),
  answerCapabilityAction: question({ process: "las listrik", machine: "SMAW", material: "baja" }),
  answerCapacityAction: question({ capacityPerMonth: "900", freeCapacityPerMonth: "400" }),
  skipRegistrationStepAction: question({ step: "photo" }),
  discardRegistrationAction: question({}),
  finishRegistrationAction: question({}),
  askForFirmAction: {
    who: "signed-in",
    fields: () => ({ matchedBy: "nib", kind: "join", explanation: "Saya kepala bengkel sejak 2015." }),
    answer: "registration.noSameFirm",
  },
  withdrawMembershipRequestAction: {
    who: "signed-in",
    fields: () => ({ requestId: NOWHERE }),
    answer: "organizations.requestNotFound",
  },
  decideMembershipRequestAction: {
    who: "membership-request:decide",
    fields: () => ({ requestId: NOWHERE, version: "1", decision: "refuse", reason: "Bukti belum cukup." }),
    answer: "organizations.requestNotFound",
  },
};
