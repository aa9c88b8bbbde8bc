import { rows } from "@/lib/catalog/vocabulary/rows";

/** What is put on a surface, and what prepares it. */
export const SURFACE = rows(
  "process",
  `
coating | | 25920 | pelapisan, coating, surface finishing, pelapisan permukaan, surface treatment, perlakuan permukaan, protective coating, pelapisan logam, finishing permukaan | DIN 8580, group 5
galvanizing | coating | 25920 | galvanis, galvanisasi, galvanizing, galvanising, galvanized, galvanised, galvanize, galvanise, galvanil, galvaniz, lapis seng, galpanis, digalvanis, galvanisir, pelapisan seng, galpanes, verzinkt, galvanisas, galvanish | ISO 14713
hot_dip_galvanizing | galvanizing | 25920 | celup seng panas, celup seng, celup panas, galvanis celup panas, galvanis celup, hot dip galvanizing, hot dip galvanising, hot dip galvanized, hot dip galvanised, hot dip galvanis, hot dip, hdg, hotdip, hot deep galvanis, hot deep, hotdip galvanis, celup galvanis, galvanis panas, galvanis rendam, rendam seng, lapis seng celup panas, hdg coating, hot dipped galvanized, hot dipped, hot dip galvanish | ISO 1461; ASTM A123, A153
zinc_plating | galvanizing, electroplating | 25920 | elektroplating seng, zinc plating, zinc plated, galvanis elektro, electro galvanized, electrogalvanizing, verzinken, zinc electroplating, galvanis listrik, zink plating, seng putih, seng kuning, white zinc, yellow zinc, versink, zinc plating trivalent, elektro galvanis, lapis seng listrik, zinc nickel plating, electro galvanis | ISO 2081
zinc_flake | coating | 25920 | dacromet, dakromet, zinc flake, geomet, zinc flake coating, dacro, dorken, zinc flake non electrolytic | ISO 10683
sherardizing | coating | 25920 | sherardizing, serardisasi, thermal diffusion zinc, sherardising | EN 13811
electroplating | coating | 25920 | elektroplating, electroplating, plating, lapis listrik, elektroplatting, pelapisan listrik, penyepuhan logam, elektro plating, plating logam, lapis logam listrik, sepuh logam | KBLI 25920
nickel_plating | electroplating | 25920 | vernikel, pelapisan nikel, nickel plating, lapis nikel, pernikel, nikel plating, electroless nickel, electroless nickel plating, nikelir, vernikkel | ISO 1456; Dutch vernikkelen
chrome_plating | electroplating | 25920 | krom, chrome plating, hard chrome, verchroom, lapis krom, pelapisan krom, chroming, hard chromium, krom keras, perkrom, verkrom, hardchrome, chromium plating, hard chrome plating, lapis chrome, krum, chrom | ISO 6158; Dutch verchromen
copper_plating | electroplating | 25920 | copper plating, lapis tembaga, pelapisan tembaga, copper bonded, sepuh tembaga, verkoper | ISO 1458
tin_plating | electroplating | 25920 | tin plating, lapis timah, pelapisan timah, tinning, tinned, vertin, tin plated, timah putih lapis | ISO 2093
silver_gold_plating | electroplating | 25920, 32112 | silver plating, lapis perak, gold plating, sepuh emas, lapis emas, pelapisan emas, sepuh perak, silver plated, pelapisan perak | KBLI 25920
anodizing | coating | 25920 | anodize, anodizing, anodis, anodising, anodized, anodisasi, anodais, anodizing aluminium, hard anodizing, hard anodize, anodize warna, anodise | ISO 7599
phosphating | coating | 25920 | phosphating, fosfat, phosphate coating, parkerizing, zinc phosphate, pelapisan fosfat, fosfating, phospating, pretreatment phosphate | ISO 9717
black_oxide | coating | 25920 | black oxide, black oxidation, blackening, hitam oksida, bluing, black oksida, burnishing hitam, penghitaman, black oxid | ISO 11408
passivation | coating | 25920 | pasivasi, passivation, pickling logam, pickling passivation, pickling and passivation, electropolishing, elektropolish, elektropolishing, acid pickling, pengasaman, pembersihan asam logam | ASTM A380, A967
painting | coating | 25920 | cat, pengecatan, painting, painted, cat duco, spray cat, ngecat, cat semprot, jasa cat, cat besi, dicat, epoxy painting, pengecetan, ducco, spray painting, cat kompresor, industrial painting, cat oven | KBLI 25920
powder_coating | painting | 25920 | cat bubuk, powder coating, powder coat, powdercoating, cat oven bubuk, cat powder, powder coated, cat serbuk, powder coting, electrostatic painting, puder coating, cat elektrostatik, epoxy powder coating, jasa cat bubuk, jasa powder coating | ISO 12206
electrodeposition | painting | 25920 | ed coating, edp coating, e coat, electrodeposition, cathodic electrodeposition, ced coating, cataphoresis, ecoat, cat celup listrik, electro deposition painting | car part makers
thermal_spray | coating | 25920 | thermal spray, metal spraying, hvof, metalizing, metallizing, arc spray, semprot logam, flame spray, plasma spray, metal spray, hvof coating, wire spray | ISO 14917
pvd_coating | coating | 25920 | pvd, pvd coating, titanium coating, dlc coating, cvd coating, physical vapour deposition | ISO 4885 usage; tool makers
rubber_lining | coating | 22192, 25920 | rubber lining, lapis karet, pelapisan karet, rubberlining, lining karet, karet lining, rubber lagging, lagging karet, vulkanisir drum pulley, lining tangki karet, pulley lagging | DIN EN 14879
frp_lining | coating | 25920 | frp lining, lining fiber, epoxy lining, lining tangki, glass flake lining, lapis fiber, vinyl ester lining, internal coating pipa | DIN EN 14879
plastic_coating | coating | 25920, 22299 | plastic coating, teflon coating, lapis teflon, ptfe coating, pvc coating, dip coating, coating pe, celup pvc, rilsan coating, plastisol, fbe coating, fusion bonded epoxy, three layer polyethylene, 3lpe, 3lpe coating, lapis teplon | ISO 21809
wrapping_pipe | coating | 25920 | wrapping pipa, pipe wrapping, wrapping tape pipa, wrapping denso, concrete weight coating, cwc, coating wrapping pipa | ISO 21809
enamelling | coating | 25920, 25992 | enamel, email logam, enamelling, lapis email, glass lining, pelapisan enamel, vitreous enamel, porcelain enamel, glass lined | ISO 28706
chemical_colouring | coating | 25920 | patina kuningan, patinasi, pewarnaan logam, antik kuningan, antique finish, patina tembaga, antiquing logam | crafts usage (Cepogo)
sandblasting | | 25920 | sandblasting, sand blasting, sandblast, semprot pasir, shot blasting, shotblasting, blasting, blasting painting, blasting pasir, grit blasting, sand blast, pasir blasting, shot blast, vapor blasting, wet blasting, sa 2.5, sanblasting, shot peening, steel grit blasting, dry ice blasting | ISO 8501, 8504
degreasing | | 25920 | degreasing, pembersihan minyak, cuci logam, ultrasonic cleaning, chemical cleaning, pembersihan kimia, cleaning part logam, cuci part, ultrasonik cleaning | ISO 8504
descaling | | 25920, 33119 | descaling, hilangkan kerak, pigging, hydro jetting, water jetting, hydroblasting, hydroblast, high pressure cleaning, pembersihan kerak boiler, retubing cleaning | plant maintenance usage
fireproofing | coating | 25920, 43303 | fireproofing, proteksi kebakaran baja, intumescent coating, cat tahan api, passive fire protection, pfp | UL 1709
insulation_work | | 43294, 33200 | insulasi, isolasi panas, isolasi pipa, insulation work, cladding insulasi, jasa insulasi, hot insulation, cold insulation, pekerjaan isolasi thermal, lagging pipa | plant maintenance usage
`,
);

/** Proving that a thing is right. */
export const INSPECTION = rows(
  "process",
  `
inspection | | 71204 | inspeksi, pemeriksaan mutu, inspection, quality inspection, qc, quality control, pengendalian mutu, kendali mutu, inspeksi mutu, third party inspection, inspeksi pihak ketiga | ISO 9000
ndt | inspection | 71204 | ndt, uji tak rusak, uji tanpa rusak, non destructive test, non destructive testing, uji ndt, nondestructive, nde, uji tidak merusak | ISO 9712
penetrant_test | ndt | 71204 | dye penetrant, penetrant test, uji penetran, dpt, liquid penetrant, uji cairan penetran, colour check, color check, red check | ISO 3452
magnetic_test | ndt | 71204 | magnetic particle, magnetic test, uji magnet, mpi test, magnetic particle inspection, uji serbuk magnet, magnaflux, partikel magnetik | ISO 9934
ultrasonic_test | ndt | 71204 | uji ultrasonik, ultrasonic test, ultrasonic testing, ut thickness, thickness gauge ultrasonik, phased array, paut, uji ketebalan, ut test | ISO 16810
radiography | ndt | 71204 | radiografi, uji radiografi, x ray las, radiography, gamma ray, rontgen las, radiographic test, rt film, uji sinar x | ISO 17636
leak_test | inspection | 71204, 33119 | uji bocor, leak test, leak testing, tes bocor, hydrotest, hydrostatic test, uji hidrostatik, uji tekan, pressure test, hidrotes, hydro test, tes tekanan air, pneumatic test, vacuum box test, hydrostatic testing, uji kebocoran, helium leak test | ASME B31.3, API 598
mechanical_testing | inspection | 71204 | uji tarik, tensile test, uji kekerasan, hardness test, uji impak, uji bending, impact test, uji mekanik, hardness tester, universal testing machine, utm tarik, uji kuat tekan, uji lengkung, compression test, uji beban, load test, uji rockwell, brinell, vickers | ISO 6892, 6508, 148
material_analysis | inspection | 71204 | uji komposisi, spektrometer, spectrometer, uji komposisi kimia, pmi test, positive material identification, analisa material, spectro, spektro, metallography, metalografi, uji struktur mikro, chemical composition test | ISO 14284
dimension_check | inspection | 71204 | pengukuran dimensi, ukur dimensi, dimensional inspection, dimension check, metrologi, laser alignment, pengukuran presisi, metrology, uji dimensi | ISO 14253
electrical_testing | inspection | 71204 | uji isolasi, uji tegangan tinggi, high voltage test, megger test, hipot test, routine test trafo, commissioning listrik, uji rutin trafo, electrical test, uji listrik, dielectric test, uji tegangan tembus, withstand voltage test, type test, uji jenis | IEC 60060; SPLN usage
coating_inspection | inspection | 71204 | dft test, uji ketebalan cat, coating inspection, holiday test, holiday detector, uji rekat cat, adhesion test, salt spray test, uji semprot garam, uji ketebalan galvanis, dry film thickness, elcometer | ISO 2808, 9227
environment_test | inspection | 71204 | uji lingkungan, ip test, uji ip, ingress protection test, uji getar, vibration test, aging test, drop test, burn in test, uji ketahanan, uji umur, life test | IEC 60068, 60529
`,
);
