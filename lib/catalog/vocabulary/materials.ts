import { rows } from "@/lib/catalog/vocabulary/rows";

/** Plastics, rubber, composites. */
export const POLYMERS = rows(
  "material",
  `
plastic | | 20131 | plastik, plastic, polimer, resin plastik, plastk, polymer, biji plastik, bijih plastik, pelastik, resin termoplastik, thermoplastic, biji plastik ori | ISO 472
plastic_pp | plastic | 20131 | plastik pp, polypropylene, polipropilena, pp, polipropilen, polyprophylene, ppc, pp impact | ISO 1043
plastic_pe | plastic | 20131 | plastik pe, polyethylene, polietilena, pe, polietilen, polyetilen, polyetylene | ISO 1043
plastic_hdpe | plastic_pe | 20131 | hdpe, high density polyethylene, pe100, plastik hdpe, pe80, polietilena densitas tinggi, hdp | ISO 1043
plastic_ldpe | plastic_pe | 20131 | ldpe, lldpe, low density polyethylene, plastik ldpe, linear low density | ISO 1043
uhmwpe | plastic_pe | 20131, 22293 | uhmwpe, uhmw pe, uhmw, uhmwpe sheet, polyethylene uhmw, lining uhmw, ultra high molecular weight | ISO 11542
xlpe | plastic_pe | 20131 | xlpe, cross linked polyethylene, polietilena tautsilang, pex | IEC 60502
plastic_abs | plastic | 20131 | plastik abs, abs, acrylonitrile butadiene styrene, abs resin | ISO 1043
plastic_pvc | plastic | 20131 | pvc, plastik pvc, polyvinyl chloride, polivinil klorida, upvc, vinyl, cpvc, resin pvc, pvc compound, vinil | ISO 1043
plastic_pet | plastic | 20131 | pet, plastik pet, polyethylene terephthalate, pete, resin pet, petg | ISO 1043
plastic_ps | plastic | 20131 | polystyrene, polistirena, hips, gpps, plastik ps, plastik mika, hips sheet | ISO 1043
foam_plastic | plastic | 22299, 20131 | styrofoam, gabus putih, eps foam, sterofoam, epe foam, pe foam, foam sheet, stirofoam, stereofoam, styrofom, expanded polystyrene, busa pe, gabus sterofoam, polyfoam | ISO 472
pu_foam | polyurethane | 22299 | busa, spons, foam, pu foam, polyurethane foam, busa pu, busa kasur, sponge, karet busa, busa sofa, busa jok | KBLI 22299
polyurethane | plastic | 20131 | polyurethane, poliuretan, pu rubber, uretan, urethane, polyuretan, poly urethane, karet pu, polyurethan, pu elastomer | ISO 1043
polycarbonate | plastic | 20131, 22291 | polikarbonat, polycarbonate, plastik pc, polycarbonat, solartuff, lexan, pc sheet | ISO 1043
acrylic | plastic | 20131, 22291 | akrilik, acrylic, pmma, mika akrilik, acrilic, akrilic, plexiglass, akrelik, lembaran akrilik, acrylic sheet | ISO 1043
nylon | plastic | 20131 | nilon, nylon, polyamide, pa6, pa66, poliamida, mc nylon, nilon batang, nylon batang, pa6 gf30, pe nylon, poliamide, mc blue | ISO 1043
pom | plastic | 20131 | pom, polyacetal, poliasetal, derlin, acetal, delrin, polyoxymethylene | ISO 1043
ptfe | plastic | 20131 | ptfe, teflon, pvdf, teflon batang, fluoropolymer, teplon, teflon sheet, polytetrafluoroethylene, tefelon | ISO 1043
peek | plastic | 20131 | peek, pps resin, polyetheretherketone, engineering plastic, plastik teknik, plastik teknis | ISO 1043
phenolic | plastic | 20131, 22291 | bakelit, phenolic, bakelite, pertinak, fenolik, bakelite sheet, pertinax, phenolic resin, hylam, cotton laminate | IEC 60893
melamine | plastic | 20131 | melamin, urea formaldehyde, melamine resin, hpl, formika, high pressure laminate, formica | ISO 1043
epoxy | plastic | 20131 | resin epoksi, epoxy, epoksi, epoxy resin, resin epoxy, cast resin, araldite | ISO 1043
polyester_resin | plastic | 20131 | resin poliester, unsaturated polyester, resin bening, polyester resin, upr, yukalac, vinyl ester, resin fiberglass, katalis resin, resin butek | ISO 1043
recycled_plastic | plastic | 38302 | plastik daur ulang, biji plastik daur ulang, recycled plastic, plastik cacahan, pet flake, regrind, plastik bekas, gilingan plastik, pcr plastik, plastik rongsok, recycle resin | KBLI 38302
masterbatch_material | plastic | 20131 | masterbat, pewarna plastik, pigmen plastik, additive plastik, colour concentrate, filler plastik | KBLI 20131
glass_fibre_mat | | 23119, 20301 | mat fiber, chopped strand mat, csm fiber, woven roving, roving, fiber mat, e glass, matt fiberglass, kain fiber, glass cloth, met fiber | workshop usage
fr4_board | plastic | 22291 | fr4, fr4 sheet, epoxy glass laminate, papan isolasi listrik, isolasi epoxy, epgc, g10 sheet, pressboard, insulation paper, prespan, presspan | IEC 60893
rubber | | 22123, 22192 | karet, rubber, karet alam, natural rubber, kompon karet, rss, sir 20, gatah, crumb rubber sir, gomma, kareh, rubber compound, tsr 20 | ISO 1382; Minang gatah
synthetic_rubber | rubber | 20132 | karet sintetis, sbr, karet sintetik, synthetic rubber, karet buatan, butadiene rubber, karet butyl, butyl rubber, butil | ISO 1629
nbr | synthetic_rubber | 20132 | nbr, karet nbr, nitrile, nitrile rubber, karet nitril, karet tahan minyak, buna n, perbunan, nitril | ISO 1629
epdm | synthetic_rubber | 20132 | epdm, karet epdm, karet tahan panas, ethylene propylene, karet tahan cuaca | ISO 1629
neoprene | synthetic_rubber | 20132 | neoprene, neopren, chloroprene, karet cr, polychloroprene, karet neoprene | ISO 1629
silicone_rubber | synthetic_rubber | 20132 | silikon, silicone rubber, karet silikon, silicone, silikon karet, rtv silicone, lsr, vmq, silicon rubber, silicon karet | ISO 1629
viton | synthetic_rubber | 20132 | viton, fkm, karet viton, fpm, fluoro rubber, fluoroelastomer, karet fkm | ISO 1629
eva | plastic | 20131 | eva, spon eva, eva foam, busa ati, spon ati, ethylene vinyl acetate, eva rubber, busa eva | ISO 1043
ebonite | rubber | 22199 | ebonit, ebonite, karet keras, hard rubber | ISO 1382
reclaimed_rubber | rubber | 38302, 22192 | karet bekas, ban bekas, reclaim rubber, karet daur ulang, serbuk ban, reclaimed rubber, serbuk karet, crumb tyre, rubber powder, rubber granule | KBLI 38302
asbestos_free_sheet | | 23956 | non asbestos sheet, klingerit, lembaran gasket, klingerite, compressed fibre, klingersil, paking klingerit, tombo, klinger, cnaf, non asbes | trade names in workshop usage
graphite | | 23990 | grafit, graphite, elektroda grafit, graphite electrode, carbon brush material, expanded graphite, potlot grafit, elektrode grafit | KBLI 23990
mica_sheet | | 23990 | mika lembaran, mica, mika isolasi, mica sheet, mika tape, mica tape, mika setrika, mika pemanas | KBLI 23990; IEC 60371
`,
);

/** Minerals and what is burnt from them. */
export const MINERALS = rows(
  "material",
  `
concrete | | 23957 | beton, concrete, beton k 350, mutu beton, fc 30 beton, adukan beton, semen cor, beton mutu tinggi | SNI 2847
cement | | 23941 | semen, cement, portland cement, semen portland, pcc, opc cement, semen putih, klinker, clinker, semen pcc, sement, semen curah, semin | SNI 15-2049
mortar | | 23957 | mortar, mortar instan, semen instan, plester instan, mortar siap pakai, acian instan, perekat bata ringan, plesteran, thinbed, nat keramik, tile grout, dry mix | KBLI 23957
lime | | 23942 | kapur, gamping, kapur tohor, quicklime, kapur padam, hydrated lime, dolomit, kapur bangunan, dolomite, kalsium karbonat, kaolin caco3, calcium carbonate, injet | KBLI 23942; Javanese injet
gypsum | | 23943 | gips, gypsum, gipsum, plaster of paris, gibsum, gypsum powder, casting plaster, tepung gypsum | KBLI 23943
sand_gravel | | 08101, 08104 | pasir, kerikil, agregat, batu split, sirtu, aggregate, batu pecah, pasir cor, pasir beton, koral, abu batu, crushed stone, kricak, batu belah, wedhi, pasir urug, keusik, gravel, sand, macadam, makadam, base course, split 1 2, batu balas, batu ballast, balas rel, track ballast, railway ballast | KBLI 0810; Javanese wedhi, Sundanese keusik
silica_sand | | 08103, 08999 | pasir silika, pasir kuarsa, silica sand, quartz sand, kuarsa, pasir cetak cor, resin coated sand, silika, pasir kuarsa filter, tepung silika | foundry usage
bentonite | | 08999, 20114 | bentonit, bentonite, drilling mud clay, barite, barit, bentonite grounding, lumpur bor | KBLI 08999; API 13A
zeolite | | 08999, 20114 | zeolit, zeolite, pasir zeolit | KBLI 08999
kaolin | | 08102 | kaolin, feldspar, china clay, felspar, ball clay, talc, talk mineral, pasir feldspar | KBLI 08102
clay | | 08102, 23929 | tanah liat, lempung, clay, tanah lempung, lempong, lemah liat, taneuh liat, slip keramik, tanah liat gerabah | dictionary (KBBI); Sundanese taneuh
stone | | 08101, 23963 | batu alam, batu andesit, batu candi, natural stone, andesit, batu kali, batu tempel, batu paras, palimanan, batu gunung, batu templek, batu sabak, paras jogja, batu lempeng, slate stone, lava stone, batu lava | KBLI 23963
marble | stone | 23961, 23962 | marmer, marble, onyx, batu marmer, onix, mermer, marmar, batu onyx, lantai marmer | KBLI 2396
granite | stone | 23962 | granit, granite, batu granit | KBLI 23962
terrazzo | | 23951 | teraso, terrazzo, tegel teraso, terazo, lantai teraso | KBLI 23951
glass | | 23111 | kaca, glass, beling, kaca bening, flat glass, kaca lembaran, cullet, pecahan kaca, kaca mati, float glass, soda lime glass, kaca polos, koco | KBLI 23111
tempered_glass | glass | 23112 | kaca tempered, tempered glass, kaca temper, kaca pengaman, laminated glass, kaca laminated, safety glass, kaca tempred, kaca laminasi, kaca tahan peluru, bulletproof glass, kaca anti peluru, toughened glass | KBLI 23112
insulating_glass | glass | 23119 | kaca ganda, double glazing, insulated glass, kaca double glass, low e glass, kaca film pabrik, reflective glass, kaca reflektif, kaca rayban | KBLI 23119
mirror | glass | 23119 | cermin, kaca cermin, mirror, kaca rias, pangilon, eunteung, carmin, kaca hias cermin | KBLI 23119; Javanese pangilon, Sundanese eunteung
porcelain_material | | 23933 | porselen, porselin, porcelain, keramik porselen, technical ceramic, keramik teknik, alumina ceramic, keramik alumina, advanced ceramic, zirconia | KBLI 23933
refractory_material | | 23911 | bahan tahan api, refraktori, refractory, refractories, material tahan api, refractory lining, refraktory, semen tahan api, tahan api | KBLI 23911
glass_wool | | 23990 | glasswool, glass wool, rockwool, rock wool, mineral wool, wol kaca, calcium silicate, kalsium silikat, peredam panas, insulation blanket, rock woll, glaswool, slag wool | KBLI 23990
ceramic_fibre | refractory_material | 23911 | ceramic fiber, ceramic blanket, ceramic fibre, blanket keramik, serat keramik, ceramic wool, kaowool, fiber blanket, ceramic board, ceramic rope | KBLI 23911
asbestos | | 23955, 23956 | asbes, asbestos, lembaran asbes, serat asbes, asbestos sheet | KBLI 2395
abrasive_grain | | 23990 | silikon karbida, aluminium oxide, garnet, pasir garnet, steel grit, steel shot, silicon carbide, garnet mesh, bijih blasting, corundum, boron carbide, glass bead, pasir besi blasting, grit | KBLI 23990
coal | | 05100, 19292 | batu bara, batubara, coal, kokas, coke, arang batu, batu baro, coking coal, bottom ash, fly ash, kokas cor, steam coal, breeze, antrasit, coal tar | KBLI 19100
iron_ore | | 07101 | bijih besi, pasir besi, iron ore, pellet bijih, iron sand, bijih nikel, nickel ore, bijih logam, ore, bauksit, bauxite | KBLI 07101
asphalt | | 19291 | aspal, asphalt, bitumen, aspal curah, asbuton, aspal emulsi, tack coat, aspal drum, aspal buton, emulsified asphalt, prime coat, aspal pertamina, aspal penetrasi | KBLI 19291
`,
);
