import { rows } from "@/lib/catalog/vocabulary/rows";

/** Taking metal away: machine tools and cutting. */
export const MACHINING = rows(
  "process",
  `
machining | | 25920 | pemesinan, permesinan, machining, pengerjaan mesin perkakas, mesin perkakas, bengkel bubut frais, pemesinan presisi, precision machining, machine shop, pengerjaan logam presisi, machined part, part machining | DIN 8580, group 3 (cutting)
turning | machining | 25920 | bubut, pembubutan, membubut, mesin bubut, turning, lathe, bubutan, mbubut, dibubut, bubut manual, bengkel bubut, bubut kayu besi, tukang bubut, draaien | DIN 8589-1; workshop usage
vertical_turning | turning | 25920 | bubut vertikal, vertical lathe, vertical turning lathe, vtl, bubut karusel, bubut carousel, mesin bubut tegak | machine builders' catalogues
cnc | machining | 25920 | cnc, mesin cnc, computer numerical control, pemesinan cnc, jasa cnc, cnc machining | ISO 6983
cnc_turning | turning, cnc | 25920 | bubut cnc, cnc bubut, mesin bubut cnc, cnc turning, cnc lathe, turning center, turning centre, cnc swiss, bubut otomatis | workshop usage
milling | machining | 25920 | frais, freis, milling, pengefraisan, mesin frais, mesin milling, frais universal, frais vertikal, frais horizontal, fraisen, ngefrais, prais, mesin freis | DIN 8589-3; workshop usage
cnc_milling | milling, cnc | 25920 | frais cnc, cnc frais, cnc milling, milling cnc, machining center, machining centre, vmc, vertical machining center, hmc, cnc 5 axis, cnc 3 axis, mesin vmc | workshop usage
plano_milling | milling | 25920 | plano miller, plano milling, frais plano, double column machining, mesin plano, bridge type machining center | workshop usage
drilling | machining | 25920 | bor, pengeboran, ngebor, drilling, mesin bor, bor duduk, bor magnet, bor radial, radial drill, bor tangan, bench drill, pillar drill, pembuatan lubang bor | DIN 8589-2
deep_hole_drilling | drilling | 25920 | bor dalam, gun drilling, deep hole drilling, bor lubang dalam, bta drilling | VDI 3208
boring | machining | 25920 | boring, line boring, bor silinder, korter, kolter, oversize silinder, boring silinder, horizontal boring, mesin boring, kotter | workshop usage; "korter" from Dutch kotteren
tapping | machining | 25920 | tapping, ngetap, pengetapan, pembuatan ulir dalam, tap ulir, senai, snei, sney, thread tapping | DIN 8589-2; Dutch snijden
threading | machining | 25920 | pembuatan ulir, threading, thread cutting, drat, ngedrat, bikin drat, ulir luar, thread rolling, rol ulir, roll drat, penguliran | workshop usage (drat from Dutch draad)
oilfield_threading | threading | 25920 | ulir api, api thread, premium thread, premium connection, ulir ctg, threading casing tubing, ulir oil country tubular goods | API 5B
reaming | machining | 25920 | reamer, reaming, pereameran, rimer, rimmer | DIN 8589-2
shaping | machining | 25920 | sekrap, skrap, penyekrapan, shaping, mesin sekrap, planer logam, ketam logam, shaper, sekrap meja | DIN 8589-4; Dutch schaven
slotting | machining | 25920 | slotting, mesin stik, stick alur pasak, pembuatan spi, alur spi, keyway, alur pasak, keyway cutting, steekmachine, mesin slotting | workshop usage
broaching | machining | 25920 | broaching, brosing, broach, pull broach, mesin broaching | DIN 8589-5
grinding | machining | 25920 | gerinda, penggerindaan, grinding, mesin gerinda, gerinda tangan, gurinda, grenda, nyelep, disk grinder, grinda | DIN 8589-11; Dutch slijpen
surface_grinding | grinding | 25920 | gerinda datar, surface grinding, gerinda rata, surface grinder, gerinda permukaan, slep datar | DIN 8589-11
cylindrical_grinding | grinding | 25920 | gerinda silinder, cylindrical grinding, gerinda bulat, roll grinding, gerinda poros, slep as, crankshaft grinding, slep kruk as, gerinda rol | DIN 8589-11
centerless_grinding | grinding | 25920 | gerinda centerless, centerless grinding, gerinda tanpa senter, centreless grinding | DIN 8589-11
tool_grinding | grinding | 25920 | asah pisau, pengasahan, tool grinding, asah mata bor, regrinding tool, asah cutter, pisau industri asah, gerinda alat, asah circular saw, ngasah | workshop usage
honing | machining | 25920 | honing, hone silinder, mesin honing, honing silinder, pengasahan halus silinder | DIN 8589-14
lapping | machining | 25920 | lapping, sekir, skir, skur klep, skir klep, lapping valve, nyekir, sekir klep | DIN 8589-15; workshop usage (schuren)
polishing | machining | 25920 | pemolesan, polishing, buffing, poles logam, poles stainless, mirror finish, amplas logam, hairline finish, poles mengkilap, brushed finish, poles kuningan, poles velg, tukang poles | DIN 8589-14; workshop usage
deburring | machining | 25920 | deburring, buang bram, hilangkan tatal, kikir tepi, penghalusan tepi, finishing bram, vibratory finishing, tumbling, barrel finishing, buang duri | workshop usage (braam)
engraving | machining | 25920 | grafir, gravir, engraving, laser marking, grafir laser, grafir logam, marking laser, penandaan laser, stempel huruf, dot peen marking, etching logam | workshop usage (graveren)
gear_cutting | machining | 25920, 28140 | hobbing, gear cutting, pembuatan roda gigi, potong gigi, gear hobbing, gear shaping, frais gigi, mesin hobbing, gear shaving, buat gir | DIN 8589-3
wire_cut | edm | 25920 | wire cut, wirecut, wire edm, wire erosion, potong kawat, mesin wire cut, cnc wire cut | VDI 3402
edm | machining | 25920 | edm, mesin edm, sinker edm, edm sinking, electrical discharge machining, erosi listrik, die sinking, super drill edm, spark erosion | VDI 3400
balancing | machining | 25920, 33121 | balancing, balansing, balancing rotor, dynamic balancing, penyeimbangan rotor, balancing kipas, balans, balancing impeller | ISO 21940
benchwork | machining | 25920 | kerja bangku, kikir, pengikiran, bench work, fitting kerja bangku, scraping logam, skrap tangan | vocational curricula (SMK)
`,
);

/** Cutting sheet, plate and bar. */
export const METAL_CUTTING = rows(
  "process",
  `
cutting | | 25920 | potong, pemotongan, memotong, cutting, jasa potong, motong, cut to size | DIN 8580, group 3
shearing | cutting | 25920 | potong plat, shearing, mesin potong plat, gunting plat, guillotine, mesin gilotin, gilotin, shearing machine, gunting hidrolik, potong gunting | DIN 8588
laser_cutting | cutting | 25920 | potong laser, laser cutting, laser cut, lasercut, fiber laser, cutting laser, cnc laser, laser plat, laser cuting, mesin laser, tube laser, laser pipa | ISO 9013
plasma_cutting | cutting | 25920 | potong plasma, plasma cutting, cnc plasma, plasma cut, mesin plasma, cutting plasma, las plasma potong | ISO 9013
gas_cutting | cutting | 25920 | potong gas, blander, brander, oxy cutting, flame cutting, potong blender, blender potong, oxyfuel cutting, potong asetilin, brender, las potong, gas cutting, straight cutter | ISO 9013; workshop usage (snijbrander)
waterjet_cutting | cutting | 25920, 23969 | water jet, waterjet, waterjet cutting, potong air, cutting water jet, abrasive waterjet | ISO/TC 44 usage
metal_sawing | cutting | 25920 | gergaji besi, gergaji logam, potong gergaji, band saw metal, bandsaw besi, bandsaw logam, hacksaw, cold saw, cut off saw, gergaji pita logam, potong besi as, circular saw metal | DIN 8589-6
slitting | cutting | 25920, 24102 | slitting, slitting coil, potong coil, belah coil, coil slitting, cut to length, mesin slitting, leveling coil, coil center | service centres for sheet
nibbling | cutting | 25920 | nibbling, nibler, turret punch, cnc punching, turret punching, amada punch | DIN 8588
`,
);

/** Forming metal without taking any away. */
export const FORMING = rows(
  "process",
  `
metal_forming | | 25910 | pembentukan logam, metal forming, forming, pengepresan logam, press logam, cold forming, pembentukan plat | KBLI 25910
stamping | metal_forming | 25910 | stamping, press part, pres logam, metal stamping, stempel logam, press stamping, stamping part, progressive stamping, progressive die stamping, pressed part, part press, stampingan | KBLI 25910; workshop usage
punching | stamping | 25910 | plong, pons, punching, punch, pelubangan, blanking, mesin plong, mesin pons, ponsen, ngepons, diplong, punch hole, lubang pons, plong plat, mesin punch | DIN 8588; Dutch ponsen
perforating | punching | 25910 | perforasi, perforated, perforated plate, plat perforated, plat berlubang, perforating, plat lubang, perforated metal | ISO 7806
deep_drawing | metal_forming | 25910 | deep drawing, deep draw, tarik dalam, drawing plat, deep drawn, mesin drawing | DIN 8584-3
bending | metal_forming | 25910, 25920 | tekuk, penekukan, menekuk, bending, bengkok, mesin tekuk, press brake, bending plat, nekuk, tekuk plat, cnc bending, mesin bending, bending hidrolik, pembengkokan, dibending, bengkokkan besi, buigen | DIN 8586
pipe_bending | bending | 25910, 25920 | bending pipa, pipe bending, tekuk pipa, bengkok pipa, tube bending, mandrel bending, roll pipa, induction bending, cold bend, hot bend, bender pipa, rol pipa | DIN 8586
bar_bending | bending | 25910 | bending besi beton, tekuk besi beton, bar bending, bar bender, begel besi beton, cut and bend, bengkok besi beton, fabrikasi tulangan, bar cutter | construction usage
rolling | metal_forming | 25910, 25920 | rol, roll plat, pengerolan, rolling, mesin roll, rol plat, ngerol, plate rolling, roll bending plate, mesin rol plat, mengerol plat, digiling rol | DIN 8586
roll_forming | rolling | 25994 | roll forming, rollforming, pembuatan profil, cold roll forming, mesin roll forming, profil roll, roll former | KBLI 25994
steel_rolling | metal_forming | 24102 | penggilingan baja, hot rolling, canai panas, cold rolling, canai dingin, pengerolan baja, rolling mill, re rolling, giling baja, steel rolling | KBLI 24102
wire_drawing | metal_forming | 24102, 25951 | penarikan kawat, wire drawing, tarik kawat, drawing kawat, mesin tarik kawat, cold drawing, bright drawing, kawat tarik | KBLI 24102, 25951
flow_forming | metal_forming | 25910 | spinning logam, metal spinning, flow forming, putar tekan, dish end forming, head forming, spinning plat, dished head forming, flanging head | DIN 8584-4
hydroforming | metal_forming | 25910 | hydroforming, hydro forming, bulging pipa, hidroforming | VDI 3146
swaging | metal_forming | 25910 | swaging, swage, pengecilan ujung pipa, pipe swaging, crimping selang, hose crimping, press selang hidrolik, reduce pipa, expanding pipa, flaring | workshop usage
metal_extrusion | metal_forming | 24204 | ekstrusi aluminium, extrusion aluminium, aluminium extrusion, aluminum extrusion, ekstrusi logam, ekstrusi tembaga, metal extrusion, ekstrusi kuningan | KBLI 24204
forging | metal_forming | 25910 | tempa, penempaan, menempa, pandai besi, forging, forged, hot forging, nempa, ditempa, drop forging, die forging, tempaan, gosali, gusali, kiyai besi, apa basi, tukang wesi | KBLI 25910; Sundanese gosali
open_die_forging | forging | 25910 | tempa bebas, open die forging, tempa palu, hammer forging, pneumatic hammer, power hammer, mesin tempa, spring hammer, hammer tempa, tempa manual | DIN 8583-3
cold_forging | forging | 25910, 25952 | cold forging, tempa dingin, cold heading, heading baut, bolt former, cold forming baut, mesin heading, multi stage former, upset forging | DIN 8583; bolt makers
ring_rolling | forging | 25910 | ring rolling, rol cincin tempa, seamless rolled ring, forged ring | DIN 8583-2
powder_metallurgy | metal_forming | 25910 | metalurgi serbuk, metalurgi bubuk, powder metallurgy, sintering, sinter logam, metal injection molding, mim, sintered part, sintered metal | KBLI 25910 (metalurgi bubuk)
hand_panel_beating | metal_forming | 25910, 29200 | ketok magic, ketok plat, panel beating, ketok, kenteng plat, kerajinan pukul logam, body repair, embos logam, wudulan, repousse | workshop usage in Java
cold_straightening | metal_forming | 25920 | straightening, pelurusan as, luruskan poros, press lurus, straightening machine, pelurusan besi, leveling plat, mesin leveler, levelling | workshop usage
spring_coiling | metal_forming | 25999 | coiling per, gulung per, spring coiling, pembuatan per, spring making, mesin per, bikin pegas, pembuatan pegas, cnc spring | KBLI 25999
wire_forming | metal_forming | 25951 | wire forming, bentuk kawat, kawat bentuk, wire bending, tekuk kawat, kawat bending, wireform | KBLI 25951
wire_mesh_welding | metal_forming | 25951 | pembuatan wiremesh, pabrikasi wiremesh, mesh welding, tenun kawat, anyam kawat, anyam ram kawat, wire weaving, kawat anyam mesin | KBLI 25951
`,
);
