import "server-only";
import { deleteIdleDrafts, removeLeftPhotos } from "@/lib/suppliers/registration-repository";

/** Days after the last answer that an unfinished registration is kept, as the register of personal columns says. */
export const REGISTRATION_KEPT_DAYS = 90;

/** Removes registrations that nobody went on with, and photos whose registration is gone. Run by a job. */
export async function cleanRegistrations(): Promise<void> {
  await deleteIdleDrafts(REGISTRATION_KEPT_DAYS);
  await removeLeftPhotos();
}
