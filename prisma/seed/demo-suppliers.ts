import type { DemoSupplier } from "@/prisma/seed/demo-firm";
import { METAL_FIRMS } from "@/prisma/seed/demo-metal-firms";
import { OTHER_FIRMS } from "@/prisma/seed/demo-other-firms";

/** Every firm of the demo. */
export const DEMO_SUPPLIERS: readonly DemoSupplier[] = [...METAL_FIRMS, ...OTHER_FIRMS];
