/**
 * The modules of lib, lowest first: a module may import modules on an earlier line, and the kernel. lib/README.md tells
 * the same order with a sentence on each.
 */
exports.ORDER = [
  ["catalog"],
  ["organizations"],
  ["suppliers", "needs", "production-houses"],
  ["matching"],
  ["sourcing"],
  ["partnerships"],
  ["upgrading"],
  ["notifications"],
  ["interchange"],
  ["oversight"],
];

/** What every module may import. */
exports.KERNEL = ["shared", "platform", "access"];
