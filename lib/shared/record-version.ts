import * as z from "zod";

/** The largest number that the column of a version holds (int4). */
const LARGEST = 2_147_483_647;
/** It stands in a hidden field: who sends something else did not send our form, or a broken one. */
const MALFORMED = "action.malformed";

/** The version of a row that a form was drawn from, for compare-and-swap: `version: RecordVersion`. */
export const RecordVersion = z.number(MALFORMED).int(MALFORMED).min(0, MALFORMED).max(LARGEST, MALFORMED);
