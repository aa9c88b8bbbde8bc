import { rows } from "@/lib/catalog/vocabulary/rows";

/** Joining metal and building with it. */
export const JOINING = rows(
  "process",
  `
welding | | 25920 | las, pengelasan, mengelas, ngelas, welding, weld, welded, mesin las, trafo las, bengkel las, tukang las, dilas, welder, kampuh las, juru las, nge las, lassen | ISO 4063
arc_welding | welding | 25920 | las listrik, las busur, smaw, las smaw, arc welding, stick welding, las elektroda, mma welding, las kawat rb, inverter las, las busur listrik, las manual, las trafo, las mma | ISO 4063, process 111
mig_welding | welding | 25920 | las mig, las mag, gmaw, las co2, co2 welding, mig welding, mig mag, las mig mag, las gmaw, las semi otomatis, mag welding, mesin las co2, las kawat gulung | ISO 4063, processes 131, 135
flux_cored_welding | welding | 25920 | fcaw, las fcaw, flux cored, flux cored welding, las flux core, las kawat inti | ISO 4063, process 136
tig_welding | welding | 25920 | las argon, las tig, gtaw, tig welding, argon welding, las gtaw, argon, las argon stainless, las alumunium argon, las wolfram, orbital welding, las orbital | ISO 4063, process 141
submerged_arc_welding | welding | 25920 | las saw, submerged arc, submerged arc welding, las busur rendam, las rendam, las flux rendam | ISO 4063, process 12
gas_welding | welding | 25920 | las karbit, las asetilin, las gas, las oksi asetilin, oxy acetylene welding, oxyacetylene, las otogen, las autogen, las kuningan gas, las oaw, gas welding | ISO 4063, process 311; Dutch autogeen
brazing | welding | 25920 | brazing, las kuningan, patri keras, las perak, silver brazing, braze welding, las tembaga, solder keras, las babet | ISO 4063, process 9
spot_welding | welding | 25920 | las titik, spot welding, las spot, resistance welding, mesin las titik, spot weld, las resistansi, projection welding, seam welding, las tahanan, spot las | ISO 4063, process 21
stud_welding | welding | 25920 | stud welding, las stud, shear connector welding, las baut stud, stud weld | ISO 4063, process 78
laser_welding | welding | 25920 | las laser, laser welding, mesin las laser, handheld laser welding, laser weld | ISO 4063, process 52
friction_welding | welding | 25920 | las gesek, friction welding, friction stir welding, fsw, las friksi | ISO 4063, process 42
thermit_welding | welding | 25920, 33152 | las thermit, las termit, thermit welding, thermite welding, las rel, aluminothermic welding, cadweld, las cadweld, exothermic welding, las eksotermik | ISO 4063, process 71; EN 14730
pipe_welding | welding | 25920 | las pipa, pipe welding, las pipa 6g, welder 6g, las 6g, pengelasan pipa, las pipeline | ASME IX, API 1104
hardfacing | welding | 25920 | hardfacing, hard facing, las keras, las tambal aus, surfacing, weld overlay, cladding las, las hadfield, overlay welding, las pelapis keras, rebuild roll, build up welding | ISO 14700
plastic_welding | | 22293, 22230 | las plastik, plastic welding, las pe, las hdpe, butt fusion, hot air welding, las geomembran, las terpal, electrofusion, penyambungan pipa hdpe, extrusion welding, las pvc, ultrasonic welding, las ultrasonik, high frequency welding | ISO 4063 has none; DVS 2207
soldering | | 26120, 25920 | solder, penyolderan, soldering, patri, patri timah, menyolder, nyolder, wave soldering, reflow soldering, patri lunak | ISO 4063, process 94
riveting | | 25920 | keling, pengelingan, riveting, rivet pasang, paku keling pasang, ngeling, rivet nut pasang | DIN 8593-5
fabrication | | 25920, 25113, 25119 | fabrikasi, fabrication, fabrikasi logam, metal fabrication, fabrikasi plat, pabrikasi, pabrikasi logam, fabrikasi besi, fabrikator, sheet metal, sheet metal fabrication, sheetmetal, bengkel fabrikasi, pabrikasi besi, workshop fabrikasi | KBLI 25119; workshop usage
steel_fabrication | fabrication | 25113 | konstruksi baja, steel fabrication, fabrikasi baja, kontruksi baja, structural steel fabrication, rangka baja las, fabrikasi struktur, bengkel konstruksi, steel structure fabrication, erection baja, konstruksi besi | KBLI 25113; SNI 1729
pipe_fabrication | fabrication | 25920, 33200 | fabrikasi pipa, pipe fabrication, piping, spooling, piping fabrication, pekerjaan perpipaan, pemipaan, prefabrikasi pipa, perpipaan, pipe fitter | ASME B31.3
stainless_fabrication | fabrication | 25920 | fabrikasi stainless, bengkel stainless, fabrikasi stenlis, stainless steel fabrication, las stainless, kerjaan stainless, konstruksi stainless, las stenlis, welding stainless | workshop usage
aluminium_fabrication | fabrication | 25112 | fabrikasi aluminium, bengkel aluminium, las aluminium, aluminium fabrication, las alumunium, kerjaan aluminium, aluminium welding, pabrikasi aluminium | KBLI 25112
tank_fabrication | fabrication | 25120 | fabrikasi tangki, tank fabrication, pembuatan tangki, fabrikasi bejana, vessel fabrication, bikin tangki, las tangki | KBLI 25120
prototyping | | 25920, 71204 | prototipe, prototyping, pembuatan prototipe, purwarupa, sample making, rapid prototyping, mockup, mock up | trade usage
reverse_engineering | | 71102, 25920 | reverse engineering, rekayasa balik, rekayasa ulang, tiru suku cadang, duplikasi part, gambar ulang part, 3d scanning, scan 3d, lokalisasi suku cadang, substitusi impor part | trade usage (spare part localisation)
additive_manufacturing | | 25910, 22299 | 3d printing, cetak 3d, 3d print, additive manufacturing, printer 3d, fdm, sla printing, slm, cetak tiga dimensi | ISO/ASTM 52900
engineering_design | | 71102 | desain teknik, gambar teknik, jasa gambar, drafting, autocad, solidworks, perancangan mesin, engineering drawing, desain cad, shop drawing, ded, detail engineering design, desain mekanik | ISO 128
assembly | | 25920, 33200 | perakitan, merakit, assembly, assembling, rakit, ngrakit, sub assembly, subassembly, perakitan komponen, lini perakitan, assembling line, rakitan, dirakit | DIN 8593
machine_building | assembly | 28199, 28299 | pembuatan mesin, rekayasa mesin, bikin mesin, rancang bangun mesin, machine building, special purpose machine, custom machine, mesin pesanan, pembuat mesin, mesin khusus, otomasi mesin, machine builder, rancang bangun | KBLI 28299
`,
);

/** Casting, and what makes its shapes. */
export const CASTING = rows(
  "process",
  `
casting | | 24310, 24320 | cor, pengecoran, cor logam, pengecoran logam, casting, foundry, metal casting, tuang logam, ngecor logam, coran, penuangan logam, gieterij, giteri, pengecor, metal foundry, cetak tuang, cast part | KBLI 2431, 2432; Ceper usage
iron_casting | casting | 24310 | cor besi, besi cor, pengecoran besi, iron casting, cast iron, cor kelabu, fc25, fcd, besi tuang kelabu, cor besi kelabu, fc 250, fcd 450, fcd 500, ductile iron casting, cor nodular, fc 200, cor ductile, gray iron casting, cor wesi, coran besi | JIS G5501, G5502; Ceper usage
steel_casting | casting | 24310 | cor baja, baja cor, pengecoran baja, steel casting, cast steel, scmncr, sc 480, scmn, cor baja mangan, high manganese casting, cor hadfield, hi chrome casting, high chrome, ni hard, baja tuang, coran baja | JIS G5101, G5131
stainless_casting | steel_casting | 24310 | cor stainless, cor stenlis, stainless casting, cast stainless, pengecoran stainless, scs13, scs14, cor tahan panas, heat resistant casting | JIS G5121
aluminium_casting | casting | 24320 | cor aluminium, cor alumunium, cor almunium, pengecoran aluminium, aluminium casting, aluminum casting, coran alumunium, alumunium cor, ac4c, cor alum, tuang aluminium | JIS H5202; Tegal usage
brass_casting | casting | 24320 | cor kuningan, pengecoran kuningan, brass casting, bronze casting, cor perunggu, cor tembaga, pengecoran perunggu, gunmetal casting, cor bronze, bronze cor, cor brons, cor nikel aluminium bronze | JIS H5120; Juwana usage
lead_zinc_casting | casting | 24320 | cor timah, cor seng, pengecoran timbal, cor zamak, zinc casting, lead casting, cor timbal | KBLI 24320
die_casting | casting | 24320 | die casting, diecasting, die cast, cetak tekan logam, hpdc, aluminium die casting, high pressure die casting, zinc die casting, low pressure die casting, lpdc, diecast, cor cetak tekan | ISO 8062; car part makers
gravity_casting | casting | 24320 | gravity casting, gravity die casting, cor cetakan logam, permanent mold casting, cor gravitasi, permanent mould | ISO 8062
sand_casting | casting | 24310, 24320 | cor pasir, sand casting, cetakan pasir, cor cetakan pasir, green sand, pasir silika resin, furan, co2 sand process, pasir resin, green sand moulding, shell mold, shell moulding, jolt squeeze, pasir cetak | ISO 8062
investment_casting | casting | 24310, 24320 | investment casting, lost wax, cor lilin, cor presisi, precision casting, cor lilin hilang, silica sol casting, cetak lilin, lost foam casting, lost foam | ISO 8062
centrifugal_casting | casting | 24310, 24320 | cor sentrifugal, centrifugal casting, centrifugal cast, cor putar, spin casting, cor sentripugal | ISO 8062
continuous_casting | casting | 24101, 24320 | continuous casting, cor kontinyu, concast, billet caster, cor menerus, pengecoran kontinyu | KBLI 24101
metal_melting | | 24310, 24320, 38301 | peleburan logam, peleburan besi, melting, lebur logam, peleburan, peleburan aluminium, smelting, peleburan timah, remelting, ingot making, pelebur logam | KBLI 24202
pattern_making | | 24310, 25910 | pembuatan pola cor, pattern making, pola cor, mal kayu cor, pola kayu cor, patern, pattern cor, model kayu cor, mal cor | foundry usage
mould_making | | 25910, 28221 | pembuatan mold, pembuatan cetakan, mold making, mould making, dies, mold, mould, moulds dies, matras, cetakan logam, bengkel dies, mold base, dies maker, moulding dies, pembuatan dies, moldmaker, tool and die, tooling, tool making, mal besi | KBLI 28221; workshop usage (Dutch matrijs)
plastic_mould_making | mould_making | 28223 | mold injeksi, cetakan plastik, mold plastik, mould plastik, plastic mould, injection mold making, matras plastik, molding dies plastik, mold blow, blow mould tooling, cetakan injeksi, molding plastik dies | KBLI 28223
press_die_making | mould_making | 28221 | dies press, dies stamping, press dies, progressive dies, stamping die, cetakan press, dies plong, punch dies, matras plong, punch and die, dies potong, dies tekuk, trimming dies, blanking die | KBLI 28221
rubber_mould_making | mould_making | 28223 | cetakan karet, mold karet, rubber mould tooling, matras karet, mould karet, dies karet | KBLI 28223
forging_die_making | mould_making | 28221 | dies tempa, forging dies, cetakan tempa, matras tempa | KBLI 28221
jig_fixture | mould_making | 25920, 28221 | jig, fixture, jig fixture, jig and fixture, alat bantu produksi, checking fixture, inspection jig, welding jig, jig las, jig bor, mal jig, cf jig, gauge fixture, clamping fixture, alat cekam khusus, mal rakit | car part makers
`,
);

/** Changing the inside of metal by heat. */
export const HEAT_TREATMENT = rows(
  "process",
  `
heat_treatment | | 25920 | perlakuan panas, heat treatment, heat treatmen, heattreatment, hardening, pengerasan, sepuh, quenching, tempering, penyepuhan, pengerasan baja, sepuh baja, nyepuh, quench and temper, vacuum hardening, celup oli, dikeraskan, disepuh, harden | ISO 4885
annealing | heat_treatment | 25920 | annealing, anil, normalizing, normalising, pelunakan baja, normalisasi baja, pelunakan, anealing, di aniling, full annealing, bright annealing, spheroidizing | ISO 4885
stress_relieving | heat_treatment | 25920 | stress relieving, stress relief, pwht, post weld heat treatment, pembebasan tegangan, preheating las, stress relive, pre heating | ISO 4885; ASME VIII
carburizing | heat_treatment | 25920 | karburasi, carburizing, karburising, case hardening, carburising, carbonitriding, sementasi, pengerasan permukaan, carbonitriding gas, pack carburizing, sepuh arang | ISO 4885
nitriding | heat_treatment | 25920 | nitriding, nitridasi, nitrocarburizing, tufftride, gas nitriding, plasma nitriding, soft nitriding, salt bath nitriding, nitriding gas | ISO 4885
induction_hardening | heat_treatment | 25920 | induction hardening, pengerasan induksi, induksi hardening, high frequency hardening, flame hardening, hardening induksi, sepuh induksi | ISO 4885
solution_treatment | heat_treatment | 25920 | solution treatment, ageing treatment, age hardening, solution annealing, t6 treatment, perlakuan t6 | ISO 4885
cryogenic_treatment | heat_treatment | 25920 | cryogenic treatment, subzero, sub zero treatment, kriogenik treatment | ISO 4885
austempering | heat_treatment | 25920 | austempering, austempered ductile iron, martempering | ISO 4885
`,
);
