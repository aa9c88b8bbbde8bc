import { rows } from "@/lib/catalog/vocabulary/rows";

/** Processes on metal, plastic and rubber. */
export const HEAVY_PROCESSES = rows(
  "process",
  `
machining |  | | pemesinan, permesinan, machining, pengerjaan mesin perkakas, mesin perkakas | workshop usage
turning | machining | | bubut, pembubutan, membubut, mesin bubut, turning, lathe, bubutan | workshop usage
cnc_turning | turning, cnc | | bubut cnc, cnc bubut, mesin bubut cnc, cnc turning, cnc lathe | workshop usage
milling | machining | | frais, freis, milling, pengefraisan, mesin frais, mesin milling | workshop usage
cnc_milling | milling, cnc | | frais cnc, cnc frais, cnc milling, milling cnc, machining center, vmc | workshop usage
cnc | machining | | cnc, mesin cnc | workshop usage
drilling | machining | | bor, pengeboran, ngebor, drilling, mesin bor, bor duduk | workshop usage
shaping | machining | | sekrap, skrap, penyekrapan, shaping, mesin sekrap | workshop usage
grinding | machining | | gerinda, penggerindaan, grinding, gerinda datar, surface grinding, gerinda silinder | workshop usage
gear_cutting | machining | | hobbing, gear cutting, pembuatan roda gigi, potong gigi | workshop usage
wire_cut | machining | | wire cut, wirecut, edm, wire edm, mesin edm | workshop usage
welding |  | | las, pengelasan, mengelas, ngelas, welding, weld, welded, mesin las, trafo las | workshop usage
arc_welding | welding | | las listrik, las busur, smaw, las smaw, arc welding, stick welding, las elektroda | workshop usage
mig_welding | welding | | las mig, las mag, gmaw, las co2, co2 welding, mig welding, mig mag, las mig mag | workshop usage
tig_welding | welding | | las argon, las tig, gtaw, tig welding, argon welding | workshop usage
spot_welding | welding | | las titik, spot welding, las spot | workshop usage
plastic_welding | welding | | las plastik, plastic welding, las pe, las hdpe, butt fusion | workshop usage
fabrication |  | | fabrikasi, fabrication, fabrikasi logam, metal fabrication, konstruksi baja, steel fabrication | workshop usage
casting |  | | cor, pengecoran, cor logam, pengecoran logam, casting, foundry, metal casting, tuang logam | workshop usage
iron_casting | casting | | cor besi, besi cor, pengecoran besi, iron casting, cast iron, cor kelabu, fc25, fcd | workshop usage
steel_casting | casting | | cor baja, baja cor, pengecoran baja, steel casting, cast steel | workshop usage
aluminium_casting | casting | | cor aluminium, cor alumunium, cor almunium, pengecoran aluminium, aluminium casting, aluminum casting | workshop usage
brass_casting | casting | | cor kuningan, pengecoran kuningan, brass casting, bronze casting, cor perunggu | workshop usage
die_casting | casting | | die casting, diecasting, die cast, cetak tekan logam | workshop usage
concrete_casting |  | | cor beton, pengecoran beton, beton pracetak, precast, beton precast, readymix, ready mix | workshop usage
forging |  | | tempa, penempaan, menempa, pandai besi, forging, forged, hot forging | workshop usage
stamping |  | | stamping, press part, pres logam, metal stamping, stempel logam, press stamping | workshop usage
punching | stamping | | plong, pons, punching, punch, pelubangan, blanking, mesin plong, mesin pons | workshop usage
deep_drawing | stamping | | deep drawing, deep draw | workshop usage
bending |  | | tekuk, penekukan, menekuk, bending, bengkok, mesin tekuk, press brake, bending plat | workshop usage
rolling |  | | rol, roll plat, pengerolan, rolling, roll forming, mesin roll | workshop usage
cutting |  | | potong, pemotongan, memotong, cutting | workshop usage
shearing | cutting | | potong plat, shearing, mesin potong plat, gunting plat, guillotine | workshop usage
laser_cutting | cutting | | potong laser, laser cutting, laser cut, lasercut, fiber laser, cutting laser | workshop usage
plasma_cutting | cutting | | potong plasma, plasma cutting, cnc plasma, plasma cut | workshop usage
gas_cutting | cutting | | potong gas, blander, brander, oxy cutting, flame cutting | workshop usage
galvanizing | coating | | galvanis, galvanisasi, galvanizing, galvanising, galvanized, galvanised, galvanize, galvanise, galvanil, galvaniz, lapis seng | workshop usage
hot_dip_galvanizing | galvanizing | | celup seng panas, celup seng, celup panas, galvanis celup panas, galvanis celup, hot dip galvanizing, hot dip galvanising, hot dip galvanized, hot dip galvanised, hot dip galvanis, hot dip, hdg, hotdip | workshop usage
zinc_plating | galvanizing, electroplating | | elektroplating seng, zinc plating, zinc plated, galvanis elektro, electro galvanized, electrogalvanizing, verzinken | workshop usage
electroplating | coating | | elektroplating, electroplating, plating, lapis listrik, vernikel, pelapisan nikel, krom, chrome plating, hard chrome, verchroom | workshop usage
anodizing | coating | | anodize, anodizing, anodis, anodising | workshop usage
coating |  | | pelapisan, coating, surface finishing, pelapisan permukaan | workshop usage
painting | coating | | cat, pengecatan, painting, painted, cat duco, spray cat | workshop usage
powder_coating | painting | | cat bubuk, powder coating, powder coat, powdercoating, cat oven bubuk | workshop usage
sandblasting |  | | sandblasting, sand blasting, sandblast, semprot pasir, shot blasting, shotblasting | workshop usage
heat_treatment |  | | perlakuan panas, heat treatment, hardening, pengerasan, sepuh, quenching, tempering, annealing, karburasi | workshop usage
assembly |  | | perakitan, merakit, assembly, assembling, rakit | workshop usage
injection_moulding | plastic_moulding | | injeksi plastik, plastik injeksi, injection molding, injection moulding, plastic injection, mesin injeksi, inject plastik, suntik plastik, mesin injection | workshop usage
plastic_moulding |  | | cetak plastik, plastic molding, plastic moulding, pencetakan plastik | workshop usage
blow_moulding | plastic_moulding | | blow molding, blow moulding, tiup plastik, blowing | workshop usage
extrusion |  | | ekstrusi, extrusion, extruder, ekstruder | workshop usage
thermoforming | plastic_moulding | | thermoforming, vacuum forming, vakum forming | workshop usage
rubber_moulding |  | | cetak karet, pencetakan karet, rubber molding, rubber moulding, vulkanisir, vulkanisasi, press karet, kompon karet cetak | workshop usage
frp_layup |  | | fiberglass, fiber glass, hand lay up, frp, serat kaca, layup | workshop usage
mould_making |  | | pembuatan mold, pembuatan cetakan, mold making, mould making, dies, mold, mould, moulds dies, matras, cetakan logam | workshop usage
ceramic_firing |  | | bakar keramik, pembakaran keramik, gerabah, keramik bakar, tembikar | workshop usage
`,
);

/** Metals, plastics, rubber and minerals. */
export const HEAVY_MATERIALS = rows(
  "material",
  `
steel | metal | | baja, besi, steel, iron, baja karbon, carbon steel, mild steel, ms | workshop usage
metal |  | | logam, metal | workshop usage
steel_section | steel | | baja profil, besi profil, profil baja, steel section, steel profile | workshop usage
steel_unp | steel_section | | baja unp, unp, besi unp, kanal u, baja kanal, u channel, channel steel, besi kanal | workshop usage
steel_angle | steel_section | | baja siku, besi siku, siku, profil l, angle bar, angle iron, steel angle, l profile, siku baja | workshop usage
steel_h_beam | steel_section | | h beam, wf, iwf, besi wf, wide flange, i beam, inp | workshop usage
steel_plate | steel | | plat baja, pelat baja, plat besi, pelat besi, steel plate, plat kapal, plat eser, bordes | workshop usage
steel_bar | steel | | besi beton, baja tulangan, rebar, besi ulir, wiremesh, wire mesh | workshop usage
steel_pipe | steel | | pipa baja, pipa besi, steel pipe, pipa hitam | workshop usage
stainless_steel | steel | | stainless, stainless steel, stenlis, stainles, baja tahan karat, sus, ss304, inox | workshop usage
galvanized_sheet | steel | | plat galvanil, baja lapis seng, seng, galvalum, zincalume, bjls | workshop usage
aluminium | metal | | aluminium, aluminum, alumunium, almunium, alumunium profil | workshop usage
brass | metal | | kuningan, brass | workshop usage
copper | metal | | tembaga, copper | workshop usage
cast_iron_material | steel | | besi tuang, grey iron, ductile iron | workshop usage
rubber |  | | karet, rubber, karet alam, natural rubber, kompon karet, rss, sir 20 | workshop usage
synthetic_rubber | rubber | | karet sintetis, nbr, epdm, neoprene, silikon, silicone rubber, viton, sbr | workshop usage
plastic |  | | plastik, plastic, polimer, resin plastik | workshop usage
plastic_pp | plastic | | plastik pp, polypropylene, polipropilena, pp | workshop usage
plastic_pe | plastic | | plastik pe, polyethylene, polietilena, hdpe, ldpe, pe | workshop usage
plastic_abs | plastic | | plastik abs, abs | workshop usage
plastic_pvc | plastic | | pvc, plastik pvc | workshop usage
nylon | plastic | | nilon, nylon, polyamide, pa6 | workshop usage
concrete |  | | beton, concrete | workshop usage
clay |  | | tanah liat, lempung, clay | workshop usage
glass |  | | kaca, glass | workshop usage
`,
);

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
