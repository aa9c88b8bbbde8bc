/** The closed lists of the public file format. A change here is a change of that format. */

export const CRITERIA = [
  "capability",
  "kbli",
  "process",
  "material",
  "machine",
  "size",
  "tolerance",
  "capacity",
  "certification",
  "tkdn",
  "price",
  "region",
  "evidence",
  "verification",
  "maker",
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** pass: proven; fail: proven not to be so; unknown: nobody has said, earns nothing and excludes nobody. */
export const VERDICTS = ["pass", "fail", "unknown"] as const;
export type Verdict = (typeof VERDICTS)[number];

export const FIXES = [
  "add_evidence",
  "get_certificate",
  "renew_certificate",
  "add_machine",
  "raise_capacity",
  "lower_price",
  "raise_tkdn",
  "use_shared_facility",
  "join_consortium",
  "complete_profile",
] as const;
export type Fix = (typeof FIXES)[number];

/** Why a verdict was reached. The sentence for each code lives with the screens, in both languages. */
export const REASONS = [
  "capability.same_kind",
  "capability.not_this_kind",
  "capability.nothing_described",
  "capability.need_without_words",
  "kbli.same_class",
  "kbli.near",
  "kbli.other_edition",
  "kbli.different",
  "kbli.not_given",
  "process.named",
  "process.only_broader",
  "process.negated",
  "process.not_named",
  "process.not_listed",
  "process.no_term",
  "material.named",
  "material.only_broader",
  "material.negated",
  "material.not_named",
  "material.not_listed",
  "material.no_term",
  "machine.named",
  "machine.only_broader",
  "machine.negated",
  "machine.not_named",
  "machine.not_listed",
  "machine.no_term",
  "size.large_enough",
  "size.too_small",
  "size.not_given",
  "tolerance.fine_enough",
  "tolerance.too_coarse",
  "tolerance.not_given",
  "capacity.enough",
  "capacity.short",
  "capacity.not_given",
  "capacity.unit_not_convertible",
  "capacity.no_window",
  "certificate.valid",
  "certificate.expired",
  "certificate.no_expiry",
  "certificate.number_not_shown",
  "certificate.not_a_certificate",
  "certificate.missing",
  "certificate.not_listed",
  "certificate.no_term",
  "tkdn.enough",
  "tkdn.below_minimum",
  "tkdn.not_given",
  "price.within_ceiling",
  "price.above_ceiling",
  "price.not_given",
  "price.unit_not_convertible",
  "region.same_regency",
  "region.same_province",
  "region.neighbour_province",
  "region.same_island_group",
  "region.elsewhere",
  "region.not_given",
  "evidence.reliable",
  "evidence.weak",
  "evidence.no_record",
  "verification.third_party",
  "verification.visited",
  "verification.documented",
  "verification.declared",
  "verification.not_given",
  "maker.confirmed",
  "maker.process_shown",
  "maker.trader_confirmed",
  "maker.trader_by_kbli",
  "maker.trader_by_description",
  "maker.product_traded",
  "maker.not_shown",
] as const;
export type Reason = (typeof REASONS)[number];

/** Why a supplier cannot be chosen for a need: these and no others. The last three are gates that files do not carry. */
export const INELIGIBLE_REASONS = [
  "requirement.failed",
  "tkdn.below_minimum",
  "min_order.above_quantity",
  "supplier.suspended",
  "supplier.owned_by_large_firm",
  "halal.missing",
] as const;
export type IneligibleReason = (typeof INELIGIBLE_REASONS)[number];

/** Things an officer should see at a glance although they exclude nobody. */
export const FLAGS = ["price.above_ceiling", "supplier.trader"] as const;
export type Flag = (typeof FLAGS)[number];
