import { rows } from "@/lib/catalog/vocabulary/rows";

/** Metals and the shapes that mills sell them in. */
export const METALS = rows(
  "material",
  `
metal | | | logam, metal, bahan logam, material logam | dictionary (KBBI)
ferrous_metal | metal | 24101 | logam besi, ferrous metal, ferro, logam ferro, fero | KBLI 24101
nonferrous_metal | metal | 24202 | logam bukan besi, non ferrous, nonferrous, logam non ferro, non ferro, logam nonfero | KBLI 24202
steel | ferrous_metal | 24101 | baja, besi, steel, iron, baja karbon, carbon steel, mild steel, ms, wesi, wajo, beusi, baja lunak, bosi, ss400, a36, astm a36, st 37, st 41, plain carbon steel, baja ringan karbon | JIS G3101; ASTM A36; Javanese wesi, Sundanese beusi, Batak bosi
medium_carbon_steel | steel | 24101 | s45c, baja s45c, aisi 1045, st 60, baja karbon sedang, ems 45, c45, baja as, s50c | JIS G4051
alloy_steel | steel | 24101 | baja paduan, alloy steel, scm 440, aisi 4140, vcn 150, aisi 4340, scm 415, baja vcn, 42crmo4, vcl 140, snc | JIS G4053
tool_steel | alloy_steel | 24101 | baja perkakas, tool steel, skd11, skd61, baja hss, hss, dc53, amutit, high speed steel, p20 steel, baja cold work, nak80, stavax, k100, bohler | JIS G4404
spring_steel | steel | 24101 | baja per, spring steel, baja pegas, sup9, per daun bekas, baja per mobil, sup 10, 65mn | JIS G4801
wear_steel | steel | 24101 | baja tahan aus, wear plate, hardox, plat hardox, abrasion resistant plate, ar400, ar500, plat creusabro, wear resistant plate, plat anti aus, wearplate, cco plate, cco, chromium carbide overlay plate, chromium carbide overlay, sumihard | plate makers' names; mill usage
manganese_steel | steel | 24101, 24310 | baja mangan, manganese steel, hadfield, hadfield steel, baja hadfield, high manganese steel, mn13, mangan steel, baja mangan tinggi | ASTM A128
high_chrome_iron | ferrous_metal | 24310 | besi cor krom tinggi, high chrome iron, high chromium white iron, white iron, besi putih, high chromium, hi chrome, nihard | ASTM A532
cast_iron_material | ferrous_metal | 24310 | besi tuang, grey iron, ductile iron, gray iron, besi kelabu, besi cor nodular, nodular iron, besi nodular, gg25, ggg40, fcd material, besi ductile | JIS G5501, G5502
pig_iron | ferrous_metal | 24101 | pig iron, besi kasar, besi wantah, hot metal, sponge iron, besi spons, direct reduced iron, dri besi | KBLI 24101
ferroalloy | ferrous_metal | 24101, 24202 | ferro alloy, ferroalloy, ferrosilikon, ferro silicon, ferromangan, ferro manganese, ferronikel, ferro nickel, silikomangan, ferro chrome, nickel pig iron | KBLI 24202
scrap_metal | metal | 38301 | besi tua, rongsok, scrap, rosok, besi rongsok, rongsokan, skrap besi, scrap besi, scrap metal, besi bekas, logam bekas, scrap aluminium, aluminium bekas, scrap tembaga, gram bubut, skrep, butut, rosokan | KBLI 38301; Javanese rosok, Batak/Medan butut
steel_billet | steel | 24101 | billet, billet baja, bilet baja, steel billet, bilet, square billet, bloom baja | KBLI 24101
steel_slab | steel | 24101 | slab baja, steel slab, slab bahan hrc | KBLI 24101
steel_ingot | steel | 24101 | ingot baja, steel ingot, ingot besi | KBLI 24101
steel_section | steel | 24102 | baja profil, besi profil, profil baja, steel section, steel profile, profil besi, baja struktural, structural steel, besi konstruksi, section steel, structural section | JIS G3192
steel_unp | steel_section | 24102 | baja unp, unp, besi unp, kanal u, baja kanal, u channel, channel steel, besi kanal, u np, kanal unp, channel bar, besi u, profil u, unp besi, profil unp, c channel steel, unp galvanis, upn | JIS G3192; workshop usage
steel_cnp | steel_section | 24102, 25994 | cnp, kanal c, baja cnp, besi cnp, c channel, lip channel, profil c, gording cnp, kanal cnp, c np, besi c, purlin, gording baja, lipped channel | JIS G3350
steel_angle | steel_section | 24102 | baja siku, besi siku, siku, profil l, angle bar, angle iron, steel angle, l profile, siku baja, baja siku sama kaki, equal angle, besi siku lubang, siku besi, besi l, angle steel, equal angle bar, siku lubang, slotted angle, hoekijzer, l angle | JIS G3192; SNI 07-2054
steel_h_beam | steel_section | 24102 | h beam, wf, iwf, besi wf, wide flange, i beam, inp, hbeam, besi h, baja wf, besi iwf, balok i, i wf, h beem, profil h, profil wf, king cross, besi h beam, ibeam, universal beam, baja h, castellated beam, honeycomb beam, queen cross | JIS G3192; SNI 2610
steel_hollow | steel_section | 24103, 24102 | hollow, besi hollow, hollow galvanis, pipa kotak, besi holo, holo, hollow besi, square hollow section, rhs, shs, besi kotak, square pipe, baja hollow, holow, pipa persegi, hollow section | JIS G3466
sheet_pile_steel | steel_section | 24102 | sheet pile baja, steel sheet pile, turap baja, sheetpile baja, larssen sheet pile, turap besi | JIS A5528
rail_steel | steel_section | 24102 | baja rel, rel kereta, rail r54, rel r54, rel r42, rail r60, crane rail, rel crane, rel kereta api, rel baja, uic 54, steel rail, rel uic, besi rel, rel lori, uic60, rel bantalan | UIC 860; KAI usage
flat_bar | steel | 24102 | strip plat, besi strip, plat strip, flat bar, strip baja, besi plat strip, strip besi, platstrip, flatbar, strip plate, plat setrip | JIS G3194
round_bar | steel | 24102 | besi as, as besi, as putih, round bar, besi bulat, baja bulat, as hitam, bright bar, besi as putih, steel round bar, roundbar, as st, besi assental, as sental, assental | JIS G4051; workshop usage (as from Dutch)
square_bar | steel | 24102 | besi nako, nako, besi kotak padat, square bar, besi vierkant, besi virkan, virkan, as kotak, besi persegi, virkant | workshop usage (vierkant from Dutch)
hexagonal_bar | steel | 24102 | as hexagon, besi hexagon, hexagonal bar, hex bar, as segi enam, besi segi enam | workshop usage
steel_plate | steel | 24102 | plat baja, pelat baja, plat besi, pelat besi, steel plate, plat kapal, plat eser, plat hitam, hot rolled plate, plat mild steel, plat eyser, base plate, baseplate, plat ms, marine plate, ijzerplaat, plat tebal, plate steel, hrp, plat baja hitam, mild steel plate | JIS G3101; workshop usage (ijzer from Dutch)
checkered_plate | steel_plate | 24102 | bordes, plat bordes, checkered plate, plat kembang, checker plate, chequered plate, plat boordes, plat bunga | JIS G3101
hot_rolled_coil | steel | 24102 | hrc, hot rolled coil, baja canai panas, coil baja, hot rolled steel, hot roll coil, sphc, hrc coil, gulungan baja, black coil, hrpo | SNI 07-0601; KS usage
cold_rolled_coil | steel | 24102 | crc, cold rolled coil, baja canai dingin, spcc, plat spcc, cold rolled sheet, crc sheet, plat putih, cold rolled steel, plat crc, spcd, plat eser putih | SNI 07-3567; JIS G3141
tinplate | steel | 24102 | tinplate, tin plate sheet, pelat timah, plat kaleng, baja lembaran lapis timah, tplate, latinusa, electrolytic tinplate, etp tinplate | SNI 602
galvanized_sheet | steel | 24102 | plat galvanil, baja lapis seng, seng, galvalum, zincalume, bjls, galvalume, plat seng, plat galvanis, galvanized sheet, plat galvalum, baja lembaran lapis seng, secc, sgcc, bjlas, seng plat, plat bjls, zincalum, galvanised iron sheet, gi sheet, galvanized coil, plat galvanize | SNI 07-2053
prepainted_steel | galvanized_sheet | 24102 | baja lapis warna, prepainted steel, ppgi, plat warna, colorbond, baja lapis seng warna, ppgl | JIS G3312
electrical_steel | steel | 24102 | baja silikon, silicon steel, inti trafo, kern trafo, electrical steel, plat kern, crgo, transformer core, plat ei trafo, grain oriented silicon steel, kern transformator | IEC 60404; workshop usage (kern from Dutch)
perforated_sheet | steel_plate | 25999 | plat strimin, plat perforasi, perforated sheet, strimin besi, plat bolong | workshop usage
expanded_metal | steel | 25999 | expanded metal, expanda metal, expand metal, ekspanda, mesh expanded, plat ekspanda, expamet | KBLI 25999
steel_bar | steel | 24102 | besi beton, baja tulangan, rebar, besi ulir, besi tulangan, baja tulangan beton, besi polos, bjtp, bjts, deformed bar, reinforcing bar, besi cor beton, besi ulir krakatau, besi cor bangunan, reinforcing steel, betonijzer, besi eser, bjts 420, besi cor 10 mm | SNI 2052
wire_rod | steel | 24102 | wire rod, batang kawat baja, steel wire rod, kawat batang, batang kawat, swrh, swrm | SNI 07-0053
steel_wire | steel | 25951, 24102 | kawat baja, kawat besi, steel wire, kawat galvanis, galvanized wire, kawat bwg, kawat tali, kawat seng, galvanised wire, low carbon wire, kawat ikat, kawat bendrat, bendrat, binding wire, tie wire, kawat beton, kawat hitam, kawat loket | KBLI 25951; JIS G3532
pc_strand | steel | 25951 | pc strand, pc wire, kawat prategang, strand prategang, baja prategang, prestressing strand, pc bar, kawat pc, tendon beton | SNI 1154, 1155
wire_rope | steel | 25951 | kawat sling, sling baja, wire rope, wirerope, tali baja, seling, tali kawat baja, sling wire rope, seling baja, kawat seling, wire sling, sling, kabel sling, steel wire rope | KBLI 25951; ISO 2408; Dutch sling
steel_pipe | steel | 24103 | pipa baja, pipa besi, steel pipe, pipa hitam, pipa carbon steel, black steel pipe, pipa bs, pipa medium, carbon steel pipe, pipa sch 40, pipa schedule 40, iron pipe, pipa las, erw pipe, welded pipe, pipa erw, ledeng pipa besi, pipa spiral, spiral welded pipe, steel tube | SNI 0039; ASTM A53
galvanized_pipe | steel_pipe | 24103 | pipa galvanis, pipa gip, galvanized pipe, gip medium, pipa galvanis medium, galvanized steel pipe, pipa ledeng, pipa leding, pipa galvanised | SNI 0039; Dutch leiding
seamless_pipe | steel_pipe | 24103 | pipa seamless, seamless pipe, pipa tanpa kampuh, astm a106, pipa tanpa las, a106 gr b, seamless tube, a106, boiler tube, pipa boiler, tube boiler, tube seamless, a179, pipa ketel | ASTM A106
line_pipe | steel_pipe | 24103 | line pipe, api 5l, pipa api 5l, linepipe, pipa minyak, pipeline, pipa transmisi minyak, pipa gas bumi, x52 pipe, api 5l x65, lsaw, pipa penyalur, pipa line, dsaw pipe | API 5L; Pertamina usage
octg | steel_pipe | 24103 | octg, casing api 5ct, casing pipe, pipa casing sumur minyak, tubing api 5ct, oil country tubular goods, pup joint, pipa selubung, api 5ct, casing and tubing, drill pipe, pipa bor, drill collar, tubing produksi, casing sumur | API 5CT
ductile_iron_pipe | cast_iron_material | 24103, 24310 | pipa dci, pipa ductile, ductile iron pipe, dcip, pipa besi tuang, pipa di, cast iron pipe, pipa ductile iron | ISO 2531
stainless_pipe | stainless_steel, steel_pipe | 24103 | pipa stainless, pipa stainless steel, pipa stenlis, stainless pipe, sanitary pipe, stainless tube, pipa sus, sanitary tube, pipa ornamen stainless | ASTM A312
stainless_steel | steel | 24101, 24102 | stainless, stainless steel, stenlis, stainles, baja tahan karat, sus, ss304, inox, sus304, aisi 304, aisi 316, ss316, sus316, stainlees, staenless, 316l, ss316l, stenles, setenlis, stainless 304, baja nirkarat, 304l, besi putih stainless | JIS G4303; workshop spelling
duplex_stainless | stainless_steel | 24101 | super duplex, duplex stainless, duplex stainless steel, uns s31803, 2205 duplex, sdss | ASTM A790
nickel_alloy | nonferrous_metal | 24202 | paduan nikel, inconel, monel, hastelloy, nickel alloy, incoloy, nikel alloy, inkonel, nimonic | ASTM B-series
titanium | nonferrous_metal | 24202 | titanium, titan, ti grade 2, titanium grade 5, titanium alloy | ASTM B265
aluminium | nonferrous_metal | 24202 | aluminium, aluminum, alumunium, almunium, alumunium profil, alumininum, aluminum alloy, alloy aluminium, aluminium paduan, alumium, alluminium, duralumin, aluminium 6061, al 6061, aluminium 5052, alum, aluminim, duralium | KBLI 24202; workshop spelling
aluminium_sheet | aluminium | 24203 | plat aluminium, plat alumunium, aluminium sheet, aluminium plate, lembaran aluminium, pelat aluminium, aluminum sheet, aluminium coil, aluminium strip | KBLI 24203
aluminium_foil | aluminium | 24203 | aluminium foil, aluminum foil, alumunium foil, kertas aluminium, foil aluminium, alu foil, alufoil | KBLI 24203
aluminium_profile | aluminium | 24204 | profil aluminium, aluminium profile, aluminium ekstrusi, aluminum profile, batang aluminium, aluminium batangan, profil alumunium, hollow aluminium, aluminium extrusion profile | KBLI 24204
aluminium_ingot | aluminium | 24202, 38301 | ingot aluminium, aluminium ingot, adc12, batangan aluminium lebur, ingot adc12, aluminium batang lebur, ac4b | JIS H5302
copper | nonferrous_metal | 24202 | tembaga, copper, tembago, tambaga, katoda tembaga, copper cathode, cooper, tambago | KBLI 24202; Sundanese tambaga
copper_busbar | copper | 24203, 27330 | busbar, busbar tembaga, copper busbar, bus bar, rel tembaga, plat busbar, tembaga batang panel, copper bar, busbar panel | IEC 61439; panel makers
copper_wire | copper | 24203, 27320 | kawat tembaga, copper wire, kawat email, enamelled wire, kawat dinamo, kawat lilit, magnet wire, enamel wire, enameled copper wire, kawat enamel, copper rod, kawat spul, winding wire, kawat tembaga email | IEC 60317; workshop usage
copper_sheet | copper | 24203 | plat tembaga, copper plate, lembaran tembaga, copper sheet, pelat tembaga | KBLI 24203
copper_pipe | copper | 24205 | pipa tembaga, copper pipe, copper tube, pipa ac tembaga, pipa cu | KBLI 24205
brass | nonferrous_metal | 24202 | kuningan, brass, koningan, loyang kuningan, brass bar, as kuningan, plat kuningan, batang kuningan, brass rod, brass sheet, messing, koneng | KBLI 24202; Dutch messing
bronze | nonferrous_metal | 24202 | perunggu, bronze, brons, phosphor bronze, gunmetal, aluminium bronze, brons fosfor, as bronze, perungu, bell metal, gangsa, bronze as, tin bronze | JIS H5120
lead | nonferrous_metal | 24202 | timbal, timah hitam, lead ingot, plumbum, lead metal, timbel, timah hitam batangan | KBLI 24202
tin | nonferrous_metal | 24202 | timah putih, tin ingot, timah balok, timah bangka, timah batangan, logam timah | KBLI 24202
solder_wire | nonferrous_metal | 24202, 25999 | timah solder, kawat timah, solder wire, tenol, kawat solder, tinol, timah patri, solder bar | workshop usage (tinol)
zinc | nonferrous_metal | 24202 | zinc ingot, zink, ingot seng, logam seng, zinc metal, zamak, zamak 3, zinc alloy, seng batangan, zink ingot, spelter | KBLI 24202
babbitt | nonferrous_metal | 24202 | babbit, babbitt, logam putih bantalan, white metal, metal putih, babet, babit, timah babet | ASTM B23; workshop usage
nickel | nonferrous_metal | 24202 | nikel, nickel, nickel matte, nikel matte, logam nikel | KBLI 24202
precious_metal | nonferrous_metal | 24201 | logam mulia, precious metal, platina, emas batangan, perak batangan, palladium, bullion | KBLI 24201
magnesium | nonferrous_metal | 24202 | magnesium, magnesium alloy, az91 | KBLI 24202
magnet_material | metal | 25999 | magnet, magnet neodymium, ferrite magnet, magnet permanen, neodymium, besi berani, permanent magnet, magnit | IEC 60404-8
carbide | metal | 25932 | karbida tungsten, tungsten carbide, widia, carbide, pahat karbida, hardmetal, cemented carbide, karbit widia, vidia | ISO 513; workshop usage
metal_powder | metal | 24202 | serbuk logam, metal powder, bubuk besi, serbuk aluminium, iron powder, serbuk besi, bubuk aluminium, metal dust, zinc dust | KBLI 25910
`,
);
