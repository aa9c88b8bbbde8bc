import { rows } from "@/lib/catalog/vocabulary/rows";

/** Forming plastics and rubber. */
export const POLYMER_PROCESSES = rows(
  "process",
  `
plastic_moulding | | 22293, 22299 | cetak plastik, plastic molding, plastic moulding, pencetakan plastik, plastik cetak, bikin plastik cetak, plastic part making, pabrik plastik, olah plastik | KBLI 2229
injection_moulding | plastic_moulding | 22293 | injeksi plastik, plastik injeksi, injection molding, injection moulding, plastic injection, mesin injeksi, inject plastik, suntik plastik, mesin injection, injection plastik, mesin inject, injeksi moulding, mesin injeksi plastik, cetak injeksi, plastik injection, mesin haitian, injek plastik, injeksi, cetak suntik | ISO 294; workshop usage
insert_moulding | injection_moulding | 22293 | insert molding, insert moulding, overmolding, overmoulding, injeksi insert, two shot molding, bi injection | ISO 294
blow_moulding | plastic_moulding | 22220 | blow molding, blow moulding, tiup plastik, blowing, mesin blow, blowing botol, stretch blow, pet blowing, botol tiup, cetak tiup, blow mold, plastik tiup, extrusion blow, isbm | KBLI 22220
extrusion | | 22210, 22230, 22291 | ekstrusi, extrusion, extruder, ekstruder, ekstrusi plastik, mesin extruder, plastic extrusion, profile extrusion, ekstruksi, ekstrusi profil, twin screw extruder | ISO 472
pipe_extrusion | extrusion, plastic_moulding | 22230 | ekstrusi pipa, pipe extrusion, produksi pipa plastik, extruder pipa, ekstrusi pipa hdpe, ekstrusi pipa pvc | KBLI 22230
film_blowing | extrusion, plastic_moulding | 22220, 22291 | blown film, film blowing, tiup film plastik, mesin tiup plastik, mesin blown film, blowing film, blow film, mesin plastik hd, ekstrusi film, cast film | KBLI 22291
thermoforming | plastic_moulding | 22220, 22299 | thermoforming, vacuum forming, vakum forming, thermo forming, vacum forming, vakum plastik, mika vacuum, bubut vakum plastik, blister forming, pressure forming, cetak vakum, vacuum form | ISO 472
rotational_moulding | plastic_moulding | 22293 | rotomolding, rotational molding, roto molding, rotomoulding, rotational moulding, cetak putar plastik | ISO 472
compression_moulding | plastic_moulding | 22293 | compression molding, compression moulding, press molding, hot press plastik, cetak tekan plastik, smc press, bmc molding, melamine press, bakelit press, transfer molding | ISO 472
foam_moulding | plastic_moulding | 22299 | foaming, eps molding, cetak styrofoam, cetak busa, pu foam molding, busa cetak, polyurethane foaming, injeksi pu, foam molding, cutting styrofoam | ISO 472
pultrusion | plastic_moulding | 22293 | pultrusi, pultrusion, frp pultruded, pultruded, profil pultrusi | ISO 472
filament_winding | frp_layup | 22293 | filament winding, winding fiber, frp winding, lilit fiber, gulung serat kaca | ISO 472
frp_layup | | 22293, 22299, 30111 | fiberglass, fiber glass, hand lay up, frp, serat kaca, layup, grp, fiberglas, piber, cetak fiber, spray up fiber, pekerjaan fiber, gfrp, bikin fiber, resin fiber, vacuum infusion, fiber resin, hand layup, fiberglass reinforced plastic, glass reinforced plastic, papan fiber, grc fiber, rtm resin, vacuum bagging, fibreglass | ISO 472; workshop usage
carbon_fibre_layup | frp_layup | 22299 | serat karbon, carbon fiber, carbon fibre, karbon fiber, komposit karbon, prepreg, cfrp, karbon kevlar, prepreg autoclave | ISO 472
plastic_machining | plastic_moulding | 22293 | bubut plastik, bubut nylon, machining plastik, bubut teflon, cnc plastik, potong akrilik, cutting akrilik, laser akrilik, cnc akrilik, laser acrylic, bubut nilon, frais plastik | workshop usage
acrylic_work | plastic_moulding | 22299 | kerajinan akrilik, pekerjaan akrilik, tekuk akrilik, fabrikasi akrilik, acrylic fabrication, box akrilik, lem akrilik, custom akrilik | KBLI 22299
plastic_compounding | | 20131 | compounding plastik, compound plastik, masterbatch, campur plastik, plastic compounding, biji plastik warna, pelet plastik, colour masterbatch, kompon plastik | KBLI 20131
plastic_recycling | | 38302, 20131 | daur ulang plastik, cacah plastik, penggilingan plastik, plastic recycling, pencacahan plastik, giling plastik, recycle plastik, crusher plastik, cuci plastik giling, washing line plastik, bank sampah plastik | KBLI 38302
rubber_moulding | | 22192, 22193, 22199 | cetak karet, pencetakan karet, rubber molding, rubber moulding, press karet, kompon karet cetak, pres karet, karet cetak, molded rubber, moulded rubber, rubber press, tukang karet, hot press karet, karet press, karet dipres, rubber compression molding, vulkanisasi, vulcanizing, vulcanising, masak karet | KBLI 22192; workshop usage
rubber_extrusion | extrusion | 22192, 22193 | ekstrusi karet, rubber extrusion, extruder karet, karet ekstrusi, karet profil ekstrusi | ISO 1382
rubber_calendering | | 22192 | kalender karet, calendering karet, rubber calendering, rubber sheeting, giling karet lembaran, lembaran karet rol | ISO 1382
rubber_compounding | | 20132, 22192 | kompon karet giling, rubber compounding, rubber mixing, kneader karet, open mill karet, banbury, dispersion kneader, two roll mill, mixing karet, giling kompon | ISO 1382
tyre_retreading | | 22112 | vulkanisir, retread, vulkanisir ban, retreading, ban vulkanisir, tyre retreading, suntik ban, ban masak, tread rubber, cold retreading, precure tread | KBLI 22112
latex_dipping | | 22194, 22199 | celup lateks, latex dipping, dipping latex, pencelupan lateks, latex dipped, produk lateks celup | ISO 1382
crumb_rubber_making | | 22123, 22121, 22122 | crumb rubber, karet remah, pengasapan karet, ribbed smoked sheet, rss 1, sit angin, karet asap, remilling karet, crep karet, brown crepe, karet sit, penggilingan karet mentah | KBLI 2212
rubber_to_metal_bonding | rubber_moulding | 22192 | rubber to metal bonding, bonding karet logam, karet tempel besi, karet ikat logam, rubber bonded metal, vulkanisir karet besi | ISO 1382
pu_casting | plastic_moulding | 22293, 22192 | cor polyurethane, cor pu, pu casting, polyurethane casting, cor uretan, lapis pu roll, pu lining, roll pu, urethane casting | ISO 472
`,
);

/** Minerals, chemicals and concrete. */
export const MINERAL_CHEMICAL_PROCESSES = rows(
  "process",
  `
concrete_casting | | 23953, 23957 | cor beton, pengecoran beton, beton pracetak, precast, beton precast, ngecor beton, cetak beton, precast concrete, concrete casting, pracetak, beton cetak, cast in situ, cor semen, pabrik pracetak, betonan cetak | KBLI 23953; SNI 2847
ready_mix | concrete_casting | 23957 | readymix, ready mix, beton siap pakai, beton readymix, batching plant, ready mixed concrete, beton curah, beton jayamix, cor jayamix, wet mix, beton molen, truk molen | KBLI 23957; SNI 4433
prestressing | concrete_casting | 23953 | prategang, pratekan, prestressed, prestress, beton prategang, post tension, pretension, beton pratekan, stressing, pc pole spinning | SNI 2847
concrete_spinning | concrete_casting | 23953 | spun pile, beton putar, spinning beton, centrifugal spinning concrete, beton sentrifugal | JIS A5373
grouting | | 43903, 23957 | grouting, grout, semen grouting, groting, injeksi beton, shotcrete, non shrink grout, beton semprot | construction usage
asphalt_mixing | | 23990, 19291 | pencampuran aspal, asphalt mixing plant, amp aspal, hotmix, hot mix, aspal hotmix, asphalt hotmix, aspal beton, lapen, ac wc, laston | Bina Marga specification
stone_crushing | | 08101, 23969 | stone crusher, pemecah batu, crushing plant, stone crushing, crusher batu, mesin pecah batu, pecah batu, jaw crushing | KBLI 08101
stone_cutting | | 23961, 23962, 23963 | potong batu, pemotongan marmer, stone cutting, poles marmer, bubut batu, pengolahan batu alam, gergaji batu, potong granit, ukir batu, pahat batu, slep batu, natah watu | KBLI 2396; Javanese natah watu
ceramic_firing | | 23921, 23922, 23932 | bakar keramik, pembakaran keramik, keramik bakar, pembakaran bata, kiln keramik, ceramic firing, tungku keramik, glasir, glazing keramik, bisque firing, pembakaran gerabah, biskuit keramik, tobong, linggan, glazed | KBLI 2392, 2393; Javanese tobong
ceramic_forming | | 23932, 23939 | putar gerabah, teknik putar keramik, slip casting keramik, cetak tuang keramik, pottery throwing, roller jigger, press keramik, jigger jolley, cetak genteng, cetak bata, extruder bata | KBLI 2393
glass_tempering | | 23112 | temper kaca, tempered glass process, glass tempering, pengerasan kaca, tempering kaca, laminating kaca, laminasi kaca | KBLI 23112
glass_blowing | | 23121, 23123 | tiup kaca, glass blowing, peleburan kaca, tiup gelas, kaca tiup, press gelas, pengolahan gelas kaca | KBLI 2312
glass_cutting | | 23119, 23129 | potong kaca, kaca potong, gosok kaca, bevel kaca, edging kaca, glass cutting, bor kaca, grafir kaca, sandblast kaca, poles kaca | KBLI 23119
lime_burning | | 23942 | bakar kapur, pembakaran kapur, lime burning, tobong gamping, pembakaran gamping, kalsinasi, lime kiln, kalsinasi kapur | KBLI 23942
chemical_mixing | | 20299 | pencampuran kimia, chemical mixing, blending kimia, mixing kimia, formulasi kimia, chemical blending, mixing tank process, formulasi, campur kimia, dispersing | KBLI 2029
distillation_chemical | | 20294, 20119 | destilasi fraksinasi, rektifikasi minyak, fractional distillation, isolasi eugenol | KBLI 20296
chemical_reaction | | 20114, 20119 | sintesis kimia, esterifikasi, saponifikasi, polimerisasi, reaksi kimia, chemical synthesis, transesterifikasi, penyabunan, sulfonasi, polymerization | KBLI 2011
fertiliser_granulation | | 20123, 20129 | granulasi pupuk, granulasi, granulator, pupuk granul proses, pan granulator, prilling, granulation, pengomposan, composting, fermentasi pupuk, penggranulan | KBLI 2012
oil_re_refining | | 19213, 19214 | daur ulang oli, pengolahan oli bekas, oil re refining, rerefining oli, reclaim oli, pemurnian oli bekas, penyulingan oli bekas, purifikasi oli trafo, pirolisis ban, pyrolysis oil | KBLI 19213
lubricant_blending | | 19212 | blending pelumas, blending oli, lubricant blending, pencampuran pelumas, lube oil blending plant, lobp | KBLI 19212
gas_filling | | 20112 | pengisian gas, gas filling, isi ulang gas, filling tabung, pengisian tabung gas, refill gas, pengisian oksigen | KBLI 20112
water_treatment | | 36001, 37011 | pengolahan air, water treatment, wtp, wwtp, ipal, pengolahan limbah cair, reverse osmosis, ro system, penjernihan air, demineralisasi, demin plant, instalasi pengolahan air limbah, pengolahan air limbah | KBLI 36001
filling_packing_liquid | | 20231, 20299 | filling cairan, pengisian jerigen, maklon cairan, kemas cairan | trade usage
paint_making | | 20221 | pembuatan cat, tinting cat, pabrik cat, paint manufacturing, mixing cat, milling pigment, tinting | KBLI 20221
`,
);

/** Electrical, electronic and repair work. */
export const ELECTRICAL_PROCESSES = rows(
  "process",
  `
coil_winding | | 27111, 27113, 33141 | gulung kawat, lilit kumparan, coil winding, winding, gulung kumparan, penggulungan kumparan, lilitan, gulungan, gulung coil, lilit kawat, lilit trafo, wikkelen, wikel, mesin gulung, toroid winding | KBLI 27113; Dutch wikkelen
rewinding | coil_winding | 33141 | rewinding, gulung ulang, gulung dinamo, rewinding motor, servis dinamo, rewinding trafo, perbaikan kumparan, gulung motor, rewind motor, gulung ulang motor listrik, lilit ulang, tukang dinamo, rewinding generator, spul ulang | KBLI 33141; workshop usage
panel_assembly | assembly | 27120, 33200 | rakit panel, perakitan panel, panel assembly, wiring panel, panel maker, perakitan panel listrik, pembuatan panel, panel builder, panel wiring, merakit panel, busbar bending, bengkel panel | IEC 61439
wire_harness_assembly | assembly | 27320, 29300 | wiring harness assembly, rakit kabel, crimping kabel, perakitan kabel, cable assembly, wire crimping, krimping, kabel bodi rakit, assembling kabel, crimping terminal | IPC/WHMA-A-620
pcb_assembly | assembly | 26120 | pcb assembly, smt, rakit pcb, pcba, surface mount, perakitan elektronik, electronic assembly, solder pcb, pick and place, smd assembly, ems elektronik, perakitan pcb, through hole assembly, electronics manufacturing services | IPC-A-610
pcb_making | | 26120 | pembuatan pcb, cetak pcb, etching pcb, pcb fabrication, pcb manufacture, fabrikasi pcb | IPC-6012
cable_drawing | | 27320 | produksi kabel, stranding kabel, ekstrusi kabel, cable manufacturing, stranding, pilin kabel, cable extrusion, bunching, jacketing kabel, pabrik kabel | KBLI 27320
fibre_splicing | | 43212, 61100 | splicing fiber, splicing, sambung fiber optik, fusion splice, penyambungan fiber optik, splice fo, terminasi fiber optik, jointing fiber, fusion splicing, otdr, tarik kabel fo | ITU-T L-series
cable_jointing | | 43211, 27330 | jointing kabel, terminasi kabel, sambung kabel, cable jointing, cable termination work, penyambungan kabel, jointer kabel, jointing skth, jointing tm | PLN usage
electrical_installation | | 43211 | instalasi listrik, pemasangan listrik, electrical installation, pasang listrik, instalatir listrik, instalasi tenaga listrik, biro teknik listrik, instalatur listrik, tukang listrik, instalasi penerangan | KBLI 43211; PUIL
machine_installation | | 33200 | instalasi mesin, pemasangan mesin, machine installation, erection mesin, erection, commissioning, instalasi pabrik, pemasangan peralatan industri, mechanical erection, rigging, pemasangan peralatan, relokasi mesin, machine moving | KBLI 33200
machine_repair | | 33121, 33122 | reparasi mesin, perbaikan mesin, servis mesin, machine repair, overhaul mesin, overhoul, overhaul, turun mesin, rekondisi mesin, rekondisi, retrofit mesin, reconditioning, perbaikan peralatan, servis alat, revisi mesin, revisie, retrofit, service mesin, reparasi | KBLI 3312; Dutch revisie
pump_repair | machine_repair | 33121 | servis pompa, jasa pompa, perbaikan pompa, reparasi pompa, overhaul pompa, service pompa, pump repair, rekondisi pompa, pump overhaul, jasa service pompa | KBLI 33121
valve_repair | machine_repair | 33121 | servis valve, rekondisi valve, valve repair, perbaikan valve, overhaul valve, service valve, reparasi katup, valve overhaul | KBLI 33121; API 598
motor_repair | machine_repair, rewinding | 33141 | servis motor listrik, perbaikan motor listrik, motor repair, overhaul motor listrik, reparasi motor listrik, electric motor repair, overhaul generator, servis genset, perbaikan genset | KBLI 33141
transformer_repair | machine_repair | 33141 | servis trafo, perbaikan trafo, reparasi trafo, transformer repair, rekondisi trafo, overhaul trafo, trafo rekondisi, refurbish trafo | KBLI 33141
boiler_repair | machine_repair | 33111 | retubing boiler, servis boiler, perbaikan boiler, boiler repair, retubing, reparasi ketel, perbaikan ketel uap, retubing heat exchanger, retubing kondensor | KBLI 33111
hydraulic_repair | machine_repair | 33121 | servis hidrolik, reparasi hidrolik, perbaikan hidrolik, hydraulic repair, repair silinder hidrolik, servis silinder hidrolik, hydraulic cylinder repair, service hidrolik | KBLI 33121
engine_repair | machine_repair | 33121, 45201 | servis mesin diesel, overhaul engine, diesel repair, turun mesin diesel, engine overhaul, overhaul mesin diesel, bengkel diesel, kalibrasi injector, rekondisi engine | KBLI 33121
ship_repair | | 33151 | docking, reparasi kapal, ship repair, perbaikan kapal, dok kapal, docking kapal, galangan reparasi, dok reparasi, replating kapal, replating, dok apung reparasi, ship docking, annual docking | KBLI 33151
ship_building | | 30111 | pembuatan kapal, galangan kapal, galangan, shipbuilding, shipyard, galangan perahu, bangun kapal, bikin perahu, dok galangan, bangunan baru kapal, new building kapal | KBLI 30111
rail_vehicle_repair | | 33152 | reparasi kereta, perawatan kereta, overhaul gerbong, perbaikan gerbong, semi perawatan akhir, perawatan akhir kereta, railway rolling stock repair, overhaul lokomotif, retrofit kereta, balai yasa | KBLI 33152; KAI usage
aircraft_repair | | 33153 | perawatan pesawat, mro pesawat, aircraft maintenance, reparasi pesawat, aircraft mro, maintenance repair overhaul pesawat, part 145 | KBLI 33153
metal_goods_repair | | 33119, 33111 | perbaikan konstruksi logam, reparasi produk logam, perbaikan tangki, tank repair, servis pagar, reparasi tangki, perbaikan besi, repair las | KBLI 33111, 33119
instrument_repair | | 33131 | servis alat ukur, perbaikan timbangan, reparasi alat ukur, servis timbangan, perbaikan instrumen, instrument repair, tera timbangan, servis kwh meter, instrumentasi perbaikan | KBLI 33131
elevator_service | | 43291, 33121 | servis lift, perawatan lift, elevator maintenance, instalasi lift, instalasi eskalator, perawatan eskalator, service elevator | KBLI 43291
hvac_work | | 43224, 33121 | instalasi ac, servis ac, hvac, tata udara, pasang ac, ducting ac, pekerjaan hvac, service ac, ducting, pemasangan ducting, mekanikal elektrikal, instalasi pendingin | KBLI 43224
software_automation | | 62014, 33200 | otomasi industri, plc programming, pemrograman plc, scada, programming plc, otomatisasi, industrial automation, sistem kontrol otomatis, iot industri, hmi, rancang otomasi | IEC 61131
dismantling | | 38301, 43110 | pembongkaran besi, dismantling, bongkar pabrik, demolition, scrapping, pemotongan kapal bekas, pemotongan kapal, ship breaking, bongkar mesin, dismantle | KBLI 38301
`,
);
