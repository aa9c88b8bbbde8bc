import { Failure } from "../lib/failure.mjs";

/**
 * @param {string} option
 * @param {string} given
 * @param {number} most
 */
export function wholeNumber(option, given, most) {
  const number = Number(given);
  if (!/^\d+$/.test(given) || number < 1 || number > most) {
    throw new Failure(`${option} ${given}: bilangan dari 1 sampai ${most}. (a whole number from 1 to ${most}.)`);
  }
  return number;
}
