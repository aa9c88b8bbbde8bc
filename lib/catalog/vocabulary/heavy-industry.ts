import { rows } from "@/lib/catalog/vocabulary/rows";

/** Machines of workshops. */
export const HEAVY_MACHINES = rows(
  "machine",
  `
hydraulic_press | press_machine | | press hidrolik, pres hidrolik, hydraulic press, mesin press hidrolik | workshop usage
press_machine |  | | mesin press, mesin pres, press machine, power press, mesin stamping | workshop usage
induction_furnace | furnace | | tungku induksi, dapur induksi, induction furnace | workshop usage
cupola | furnace | | kupola, cupola, tungkik | workshop usage
furnace |  | | tungku, dapur peleburan, furnace, oven pembakaran | workshop usage
zinc_bath |  | | bak galvanis, bak seng, zinc bath, zinc kettle, bak celup seng | workshop usage
overhead_crane |  | | crane, overhead crane, hoist crane, derek gantung | workshop usage
spray_booth |  | | ruang cat, spray booth, spraybooth | workshop usage
cmm |  | | cmm, coordinate measuring machine, mesin ukur koordinat | workshop usage
`,
);

/** Components of metal, plastic and rubber. */
export const HEAVY_PRODUCTS = rows(
  "product",
  `
cross_arm |  | | travers, traves, cross arm, crossarm, cross arms, palang tiang, lengan silang | workshop usage
bracket |  | | braket, bracket, breket, dudukan, besi siku penyangga | workshop usage
pole_clamp |  | | klem tiang, begel, pole clamp, pole band, klem begel, gelang tiang, beugel | workshop usage
power_pole |  | | tiang listrik, tiang besi, tiang baja, power pole, steel pole, tiang beton | workshop usage
anchor_block |  | | angkur, anchor, baut angkur, anchor bolt, stay block, guy anchor | workshop usage
bolt_nut | fastener | | baut, mur, bolt, nut, mur baut, baut mur, bolt nut, stud bolt | workshop usage
fastener |  | | pengencang, fastener, ring plat, washer, paku keling, rivet | workshop usage
flange |  | | flens, flange, flensa, flanges | workshop usage
valve |  | | katup, valve, kran, keran | workshop usage
gear |  | | roda gigi, gear, gir, gigi transmisi, pinion | workshop usage
bushing |  | | bushing, bos, bantalan luncur, sleeve | workshop usage
shaft |  | | poros, shaft, as roda, as baja | workshop usage
pulley |  | | puli, pulley, pully | workshop usage
roller |  | | roller, idler, rol conveyor, roller conveyor, conveyor roller, carrier roller | workshop usage
pump_part |  | | impeller, rumah pompa, pump casing, part pompa, suku cadang pompa | workshop usage
manhole_cover |  | | tutup manhole, manhole cover, tutup got, grill got, manhole | workshop usage
rubber_seal |  | | seal karet, karet seal, rubber seal, oring, o ring, gasket karet, packing karet, gasket | workshop usage
rubber_band |  | | karet gelang, rubber band | workshop usage
rubber_mount |  | | karet mounting, rubber mount, bantalan karet, rubber bushing, fender karet, rubber fender, damper karet, rubber pad | workshop usage
number_plate |  | | plat nomor, pelat nomor, number plate, tnkb | workshop usage
name_plate |  | | name plate, nameplate, plat nama, rambu, papan nama, signage | workshop usage
panel_box |  | | panel listrik, box panel, panel box, kotak panel, electrical enclosure, enclosure, kotak app, box app, kwh box | workshop usage
cable_tray |  | | cable tray, kabel tray, cable ladder, rak kabel, tray kabel | workshop usage
tank |  | | tangki, tank, tanki, storage tank | workshop usage
bottle |  | | botol, bottle, botol plastik | workshop usage
`,
);
