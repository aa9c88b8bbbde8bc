/** The six ways a use case may refuse. Anything else that is thrown is a bug. */
export const ERROR_CODES = [
  "unauthenticated",
  "forbidden",
  "not_found",
  "invalid",
  "conflict",
  "rate_limited",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * A refusal that a person can understand and act on.
 *
 * `messageKey` names a text under the `errors` namespace of the message files (for example `needs.notFound`);
 * `field` names the form field that the sentence belongs to, when there is one.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly messageKey: string;
  readonly params: MessageParams;
  readonly field: string | undefined;

  constructor(code: ErrorCode, messageKey: string, options: { params?: MessageParams; field?: string } = {}) {
    super(`${code}: ${messageKey}`);
    this.name = "AppError";
    this.code = code;
    this.messageKey = messageKey;
    this.params = options.params ?? {};
    this.field = options.field;
  }
}

/** True when `error` is an {@link AppError} with one of the given codes (any code when none is given). */
export function isAppError(error: unknown, ...codes: ErrorCode[]): error is AppError {
  return error instanceof AppError && (codes.length === 0 || codes.includes(error.code));
}
