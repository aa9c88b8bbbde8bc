import { rows } from "@/lib/catalog/vocabulary/rows";

/** What every machine is put together from. */
export const FASTENERS = rows(
  "product",
  `
fastener | | 25952 | pengencang, fastener, alat pengikat logam, komponen pengencang, fastner, baut mur ring, mur baut paku, komponen pengikat, hardware fastener | KBLI 25952
bolt_nut | fastener | 25952 | baut, mur, bolt, nut, mur baut, baut mur, bolt nut, baut galvanis, baut hitam, hexagon bolt, hex bolt, baut segi enam, baut mutu tinggi, high tensile bolt, moer, baot, baut baja, baut besi, baut stainless, mur galvanis, mur stainless, hex nut, baut hdg, bout, baut 8.8, bolt and nut, baut grade 8.8, mur segi enam, mor baut, bolt galvanized, baut hex, baut htb, htb | ISO 4014, 4032, 898; Dutch bout, moer
stud_bolt | bolt_nut | 25952 | stud bolt, baut stud, baut tanam, tap end stud, stud bolt b7, baut tap, stut bolt, stud, stud bolt nut, a193 b7, astm a193, studbolt, stud full thread | ASTM A193, A194
threaded_rod | bolt_nut | 25952 | long drat, as drat, threaded rod, longdrat, batang ulir, all thread, full drat, stang drat, besi drat, as drat panjang, batang drat, full thread rod, dratstang, batang berulir | workshop usage; Dutch draadstang
socket_screw | bolt_nut | 25952 | baut l, baut inbus, socket cap screw, baut kunci l, baut imbus, hex socket bolt, allen bolt, baut imbush, hexagon socket, grub screw, baut tanam l, allen screw, socket head cap screw, set screw | ISO 4762
screw | fastener | 25952 | sekrup, skrup, screw, self drilling screw, sekrup roofing, baut roofing, sekrup gypsum, sekrup baja ringan, sekrup kayu, self tapping screw, paku skrup, roofing screw, tapping screw, schroef, wood screw, sekerup, machine screw, skrup gypsum, baut baja ringan, skru, skrup roofing | ISO 1478; Dutch schroef
washer | fastener | 25952 | ring plat, washer, ring baut, ring per, spring washer, plat washer, flat washer, lock washer, square washer, ring pegas, ring galvanis, ring baja, ring plat galvanis, ring tembaga, ring segi empat, plain washer, veerring, wafer ring baut, ring as baut, ring mur, belleville washer | ISO 7089; Dutch ring
rivet | fastener | 25952 | paku keling, rivet, blind rivet, paku rivet, paku tembak, rivet nut, keling aluminium, paku ripet, mur tanam rivet, solid rivet, rifet, paku ribet, pop rivet | ISO 15977
nail | fastener | 25952 | paku, nail, paku besi, paku kayu, paku beton, paku payung, wire nail, paku usuk, paku seng, paku reng, paku kawat, paku ulir, spijker, paku kait, paku klem kabel, klem kabel paku, paku rel kayu, paku bumi bendera | SNI 03-6861; KBLI 25952
cotter_pin | fastener | 25952, 25999 | split pin, cotter pin, splitpen, pen belah, pin kunci, splitpin, pin belah, dowel pin, taper pin, spring pin, linch pin, split pen, pen kunci, parallel pin, spi pasak, pasak, key steel, pasak baja, baja spi, woodruff key, spie, besi spi, pen pasak, splitpenn | ISO 1234; Dutch splitpen, spie
circlip | fastener | 25999 | circlip, snap ring, ring penahan, sirklip, ring snap, retaining ring, kunci as ring, cirklip, e ring, spi ring pengunci, klip ring, seger, sircip | DIN 471; workshop usage
hose_clamp | | 25999 | klem selang, hose clamp, clamp selang, clem selang, hose clip, klem slang, kleman selang, klem baut selang, t bolt clamp, klem spiral | DIN 3017; Dutch klem
shackle | | 25999, 25910 | shackle, sekel, sackle, segel baja, bow shackle, d shackle, shackel, anting sekel, segel omega, segel sling, shakle, omega shackle | ISO 2415; Dutch sluiting usage
lifting_gear | | 25999 | lifting gear, alat angkat sling, chain sling, lifting equipment, master link, kukut, alat bantu angkat, peralatan angkat, rigging equipment | ISO 4779; workshop usage
wire_clip | lifting_gear | 25999 | lifting clamp, wire clip, klem sling, wire rope clip, klem seling, bulldog grip, kuku macan sling, wire clamp | ISO 4779; workshop usage
webbing_belt | lifting_gear | 25999 | sling belt, webbing belt sling, sling webbing, webbing sling | ISO 4779; workshop usage
lifting_hook | lifting_gear | 25999 | hook crane, lifting hook, kait crane, ganco crane, swivel hook, ganco angkat, kait angkat | ISO 4779; workshop usage
eye_bolt | lifting_gear | 25999 | eye bolt, eyebolt, baut mata, eye nut lifting, lifting lug, padeye, pad eye | ISO 4779; workshop usage
spreader_beam | lifting_gear | 25999 | spreader beam, lifting beam | ISO 4779; workshop usage
chain | | 25999, 28140 | rantai, chain, rantai besi, rantai baja, link chain, rantai galvanis, rante, rantai kapal, steel chain, ranti, ketting, rantai sling, rantai pengikat, short link chain | KBLI 25999; Dutch ketting
`,
);

/** What turns, carries and drives. */
export const DRIVE_PARTS = rows(
  "product",
  `
machine_part | | 28113, 28140, 28299 | komponen mesin, suku cadang mesin, spare part mesin, onderdil mesin, machine part, elemen mesin, sparepart mesin, sparepart, onderdil, machine component, suku cadang industri, spare part, mechanical part, part mesin, industrial spare part, spart part, onderdeel, sperpat, sparepart industri, suku cadang pabrik, suku cadang | KBLI 28113; Dutch onderdeel
gear | machine_part | 28140 | roda gigi, gear, gir, gigi transmisi, pinion, roda gigi lurus, spur gear, helical gear, roda gigi miring, ring gear, girboks gigi, kerongsang gigi, girth gear, gear nylon, tandwiel, gir besi | ISO 53; DIN 3960; workshop usage
worm_gear | gear | 28140 | worm gear, gigi cacing, gir nanas, worm wheel, roda gigi cacing, gigi nanas | ISO 53; DIN 3960; workshop usage
bevel_gear | gear | 28140 | bevel gear, roda gigi payung, gigi payung | ISO 53; DIN 3960; workshop usage
gear_rack | gear | 28140 | gear rack, gigi rak, rack gear, rack and pinion | ISO 53; DIN 3960; workshop usage
sprocket | machine_part | 28140 | sprocket, sproket, gir rantai, gear rantai, sprocket conveyor, roda rantai, gir sproket, gigi rantai, sprocket rs, kettingwiel, chain wheel, sproket conveyor | ISO 606
roller_chain | machine_part | 28140 | rantai rol, roller chain, rantai transmisi, rantai rs, conveyor chain, rantai conveyor, drag chain, rantai mesin, rantai roll, chain conveyor part, transmission chain, scraper chain, rantai bucket, rantai rs 60, bucket chain, rantai konveyor, rantai elevator | ISO 606
gearbox | machine_part | 28140 | gearbox, girboks, gear box, kotak roda gigi, reducer gearbox, gear reducer, speed reducer, gear motor, geareducer, worm reducer, gir boks, transmisi mesin, gearbox reducer, worm gearbox, gearbox industri, reduction gear, geer box, gear boks, reduser putaran, rumah gearbox, wpa gearbox | KBLI 28140
bearing | machine_part | 28140 | bearing, bantalan, laher, ball bearing, klaher, laker, lager, roller bearing, bantalan gelinding, bering, laker bearing, lahar, kelaher, bantalan bola, bantalan rol, spherical roller bearing, tapered bearing, bantalan mesin, needle bearing, thrust bearing, lakher | ISO 15; workshop usage (Dutch lager, kogellager)
bearing_housing | machine_part | 28140 | pillow block, bearing housing, pillow block bearing, rumah bearing, rumah laher, plummer block, housing bearing, bearing unit, ucp bearing, dudukan laher | ISO 15; workshop usage (Dutch lager, kogellager)
bearing_ball | machine_part | 28140 | peluru laher, bantalan peluru, gotri, steel ball, pelor, bola baja | ISO 15; workshop usage (Dutch lager, kogellager)
bushing | machine_part | 28140, 24320 | bushing, bos, bantalan luncur, sleeve, busing, plain bearing, bronze bushing, bos kuningan, bush kuningan, metal duduk, metal jalan, metal bush, bos perunggu, bushing kuningan, bushing bronze, bos as, bos nylon, bushing nylon, bushing besi, bos stang, bussing, self lubricating bushing, bosh kuningan, bush, bos arm, journal bearing, bos brons, bantalan poros, oilless bushing, spherical bearing, sleeve bearing, shaft sleeve, bush metal, brass bushing, bos besi, metal bearing, babbitt bearing, guide bush, guide bushing, bearing luncur | ISO 4379; workshop usage (Dutch bus)
shaft | machine_part | 28140, 25910 | poros, shaft, as roda, as baja, drive shaft, poros mesin, as mesin, main shaft, as gear, poros engkol mesin, splined shaft, as spline, poros penggerak, as stainless, axle shaft, as poros, as puli, poros transmisi, as penggerak, axle, as kopel, propeller shaft truk, kopel mobil, as conveyor, intermediate shaft, as motor listrik, poros baja, counter shaft | workshop usage (Dutch as); KBLI 28140
lead_screw | shaft | 28140, 25910 | poros ulir, lead screw, ball screw | workshop usage (Dutch as); KBLI 28140
pump_shaft | shaft | 28140, 25910 | as pompa, shaft pompa, pump shaft, poros pompa | workshop usage (Dutch as); KBLI 28140
spindle | shaft | 28140, 25910 | spindle, spindel | workshop usage (Dutch as); KBLI 28140
coupling | machine_part | 28140 | kopling mesin, coupling, flexible coupling, kopling fleksibel, gear coupling, coupling pompa, rigid coupling, kopling poros, kopling tetap, jaw coupling, fluid coupling, koppeling, coupling motor, chain coupling, kopling karet, kupling, tyre coupling, grid coupling, kopling flens, kopling fcl, fcl coupling, kopling magnet, spider coupling, kopling rantai, nylon coupling sleeve | ISO 14691; Dutch koppeling
pulley | machine_part | 28140 | puli, pulley, pully, pulli, v pulley, puli v belt, poelie, puley, v belt pulley, puli cor, puli besi, timing pulley, puli aluminium, pulley belt, puli mesin, puly, pulley v belt, puli alur, riemschijf, pully besi, poli mesin, wheel flange crane | workshop usage (Dutch poelie, katrol)
sheave | machine_part | 28140 | katrol besi, sheave, katrol, sheave crane, snatch block, puli takal, pulley sheave, sheave pulley, crane sheave, puli sling, hook block | workshop usage (Dutch poelie, katrol)
flywheel | machine_part | 28140 | flywheel, roda gila, vliegwiel | workshop usage (Dutch poelie, katrol)
v_belt | | 22192 | v belt, vbelt, sabuk v, fan belt, van belt, tali kipas, belting mesin, timing belt, sabuk transmisi, pan belt, transmission belt, tali kipas mesin, v belt mesin, fanbelt, panbel, drive belt, v snaar, sabuk mesin, cogged belt, drijfriem, tali vanbelt, tali pambel, rubber v belt, vanbel, ribbed belt | ISO 4184
spring | machine_part | 25999 | pegas, spring, per spiral, pegas tekan, coil spring, compression spring, pegas ulir, per tarik, pegas daun, leaf spring, per daun, disc spring, per tekan, per keong, tension spring, torsion spring, veer, per baja, per kawat, per tekan baja, pegas tarik, per coil, pegas spiral, per ulir, stainless spring, pegas keong, helical spring | DIN 2095; Dutch veer; KBLI 25999
brake_part_industrial | machine_part | 28140, 28160 | rem industri, kampas rem crane, brake lining industri, industrial brake, rem crane, kanvas rem industri, brake drum crane, rem elektromagnetik, kampas kopling industri, brake pad turbin, brake block industri, lining rem | workshop usage
hydraulic_cylinder | machine_part | 28120 | silinder hidrolik, hydraulic cylinder, hidrolik silinder, hydraulic jack cylinder, cylinder hydraulic, tabung hidrolik, as hidrolik, cylinder hidrolik, batang hidrolik, as hydraulic, telescopic cylinder, silender hidrolik, piston rod, hidrolis silinder, rod hidrolik, barrel hidrolik, hidraulic cylinder | ISO 6020; KBLI 28120
pneumatic_cylinder | machine_part | 28120 | silinder pneumatik, pneumatic cylinder, air cylinder, silinder angin | ISO 6020; KBLI 28120
hydraulic_power_unit | machine_part | 28120 | power pack hidrolik, hydraulic power unit, hpu, hydraulic power pack | ISO 6020; KBLI 28120
hydraulic_hose | | 22192, 28120 | selang hidrolik, hydraulic hose, selang tekanan tinggi, hose hidrolik, hydraulic hose assembly, slang hidrolik, fitting hidrolik, high pressure hose, nepel hidrolik, hydraulic fitting, fitting selang hidrolik, hose fitting, hose assembly | ISO 18752
pump | | 28130 | pompa, pump, pompa air, water pump, pompa industri, jet pump, booster pump, fire pump, pompa hidran, vertical pump, sanyo air, pump set, pomp | KBLI 28130
submersible_pump | pump | 28130 | pompa celup, submersible pump, sewage pump | KBLI 28130
centrifugal_pump | pump | 28130 | pompa sentrifugal, centrifugal pump, multistage pump, pompa multistage | KBLI 28130
dosing_pump | pump | 28130 | diaphragm pump, pompa dosing, dosing pump, plunger pump, piston pump | KBLI 28130
gear_pump | pump | 28130 | pompa minyak, gear pump, pompa gear, screw pump | KBLI 28130
slurry_pump | pump | 28130 | pompa lumpur, slurry pump | KBLI 28130
vacuum_pump | pump | 28130 | pompa vakum, vacuum pump | KBLI 28130
hand_pump | pump | 28130 | sumur pompa tangan, pompa tangan, dongki, pompa dragon, pompa pantek | KBLI 28130
hydraulic_ram_pump | pump | 28130 | pompa hidram, hydram | KBLI 28130
irrigation_pump | pump | 28130 | pompa irigasi, pompa banjir, axial pump, alkon, pompa alkon, pompa aksial | KBLI 28130
pump_part | machine_part | 28130, 24310 | part pompa, suku cadang pompa, wear ring, wearing ring, diffuser pompa, spare part pompa, liner pompa slurry, neck ring, pump part, slurry pump liner, bowl pompa, pump sleeve | KBLI 28130; workshop usage
pump_impeller | pump_part | 28130, 24310 | impeller, impeler, kipas pompa, baling baling pompa, pump impeller, impeller pompa, kipas air pompa, impeller kuningan, impeler pompa | KBLI 28130; workshop usage
pump_casing | pump_part | 28130, 24310 | rumah pompa, pump casing, volute pompa, casing pompa, rumah keong, rumah keong pompa, suction cover pompa, casing pump, keong pompa | KBLI 28130; workshop usage
compressor | | 28130 | kompresor, compressor, kompresor angin, air compressor, kompressor, screw compressor, piston compressor, kompresor udara, kompresor gas, gas compressor, konpresor, angin kompresor, komperesor, oil free compressor | KBLI 28130
compressor_part | machine_part | 28130 | suku cadang kompresor, valve kompresor, compressor part, piston kompresor, cylinder head kompresor, plate valve kompresor, compressor valve, blok kompresor, rotor screw kompresor | workshop usage
fan_blower | | 28199 | blower, fan industri, kipas industri, exhaust fan, blower keong, centrifugal fan, axial fan, industrial fan, kipas blower, induced draft fan, blouwer, id fan, forced draft fan, blower angin, roots blower, fan blade, cyclone fan, kipas exhaust, hexos, axial blower, blower sentrifugal, ring blower, sirkulasi kipas besar, blower tungku, kipas keong, ekshaus, hexos fan, impeller blower, impeller fan | KBLI 28199; workshop usage
roof_ventilator | fan_blower | 28199 | turbin ventilator, ventilator, turbine ventilator | KBLI 28199; workshop usage
turbine | | 28111 | turbin, turbine | KBLI 28111
water_turbine | turbine | 28111 | turbin air, kincir air, turbin mikrohidro, pltmh, water turbine, turbin crossflow, turbin pelton, mikrohidro, hydro turbine, turbin kaplan, pembangkit mikrohidro, picohydro, crossflow turbine, turbin francis | KBLI 28111
wind_turbine | turbine | 28111 | kincir angin, turbin angin, wind turbine | KBLI 28111
steam_turbine | turbine | 28111 | turbin uap, steam turbine, turbin gas, gas turbine | KBLI 28111
turbine_part | machine_part | 28113 | sudu turbin, turbine blade, runner turbin, guide vane, blade turbin, nozzle turbin, suku cadang turbin, bearing turbin, labyrinth seal, combustion liner, carbon seal ring, gland seal turbin, runner pelton, journal pad turbin, turbine part, wicket gate, labirin seal, diaphragm turbin, tilting pad bearing | KBLI 28113; PLN usage
engine_diesel | | 28112 | mesin diesel, motor diesel, diesel engine, mesin bensin, engine penggerak, motor bakar, marine engine, mesin penggerak, gasoline engine, mesin dompeng, dompeng, mesin diesel kapal, diesel penggerak, combustion engine, mesin kapal, motor tempel, disel | KBLI 28112
engine_part_industrial | machine_part | 28113 | suku cadang diesel, blok silinder diesel, crankshaft diesel, ring piston diesel, piston diesel, connecting rod diesel, engine part, part diesel, spare part genset | KBLI 28113; workshop usage (Dutch deksel)
cylinder_head | engine_part_industrial | 28113 | cylinder head diesel, cylinder head, silinder head, kepala silinder, deksel mesin, deksel, silinder kop | KBLI 28113; workshop usage (Dutch deksel)
cylinder_liner | engine_part_industrial | 28113 | cylinder liner, liner silinder, boring diesel, liner diesel, liner cylinder | KBLI 28113; workshop usage (Dutch deksel)
injection_pump | engine_part_industrial | 28113 | injector diesel, nozzle diesel, injektor, plunger bosch pump, pompa injeksi, bosch pump, injection pump | KBLI 28113; workshop usage (Dutch deksel)
turbocharger | engine_part_industrial | 28113 | turbocharger, turbo charger | KBLI 28113; workshop usage (Dutch deksel)
cooling_tower | | 28193, 28299 | cooling tower, menara pendingin, coling tower, filler cooling tower, fan cooling tower, kipas cooling tower, drift eliminator, infill cooling tower, film fill, filling cooling tower, nozzle cooling tower, cooling tower fill, cooling tower blade, menara pendingin air, sprinkler cooling tower | CTI usage
chiller_ac | | 28193 | chiller, mesin pendingin, cold storage room, kamar pendingin, refrigeration unit, blast chiller | KBLI 28193
ice_machine | chiller_ac | 28193 | mesin es, ice machine, ice maker, ice flake machine, mesin es balok, mesin es kristal | KBLI 28193
air_conditioner | chiller_ac | 28193 | ac sentral, pendingin ruangan, air conditioner, ahu, air handling unit, ac split, fcu, fan coil | KBLI 28193
freezer | chiller_ac | 28193 | freezer industri, refrigerator industri, showcase, chest freezer, freezer, showcase cooler | KBLI 28193
filter_industrial | | 28199 | filter industri, saringan industri, bag filter, filter bag, filter element, cartridge filter, dust collector, hepa filter, filter press, elemen filter, filter oli industri, penangkap debu, cyclone separator, filter udara industri, pre filter, filter cloth, siklon debu, baghouse, air filter industri, filter karet udara, gas turbine filter, kantong filter, saringan debu, kain filter press, wet scrubber, filter cartridge, coalescer, penyaring debu, cyclone dust, oil filter element, filter hidrolik, inlet air filter, electrostatic precipitator, pengumpul debu, separator element, filter nozzle, nozzle strainer filter | KBLI 28199
water_filter_unit | | 28299 | filter air, water filter, alat penjernih air, water purifier, tabung filter air, softener, penjernih air, mesin reverse osmosis, penyaring air, sand filter, filter tank, carbon filter tank, mesin depot air minum, housing filter air, membrane ro, saringan air, media filter air, water softener, unit ipa, ipa paket, instalasi pengolahan air bersih, mesin ro | KBLI 28299
bracket | | 25119, 25999 | braket, bracket, breket, dudukan, besi siku penyangga, penyangga besi, mounting bracket, siku penyangga, brecket, bracket besi, braket besi, dudukan besi, bracket galvanis, support bracket, wall bracket, gantungan besi, l bracket, braked, angle bracket, mounting besi, bracked, plat dudukan, braket siku, mounting plate, besi dudukan, ambalan siku | workshop usage
sheet_metal_part | | 25910, 25920 | komponen plat, sheet metal part, part plat, casing mesin, cover mesin, cover plat, body mesin plat, pintu panel plat, casing plat besi, machine guard, pelindung mesin, machine cover, cover besi, safety guard, guard coupling, guarding, housing plat, casing metal, chasing mesin, penutup mesin, metal casing, coupling guard, rumah mesin | KBLI 25910
machined_component | machine_part | 25920, 25999 | komponen bubutan, precision part, komponen presisi, part presisi, part bubut, komponen mesin presisi, machining part, bubutan part, turned part, milled part, komponen hasil bubut, part cnc, cnc part, suku cadang bubutan, precision component, komponen custom, custom part, spare part custom, parts custom | workshop usage
cast_component | machine_part | 24310, 24320 | komponen cor, casting part, part casting, part cor logam, produk cor, cast component, casting product, benda cor, iron cast part, hasil coran, suku cadang cor, cor spare part, produk cor logam, blank casting, komponen coran | KBLI 2431
forged_component | machine_part | 25910 | komponen tempa, forged part, part forging, produk tempa, forging part, benda tempa, forged component, blank forging, hasil tempa, forged steel part | KBLI 25910
counterweight | | 24310, 25999 | counterweight, pemberat besi, bandul besi, pemberat, balance weight, bandul pemberat, bobot lawan, counter weight, kontra berat, bandul cor, pemberat cor, ballast besi, bandul lift, barbel cor, weight cor, anak timbangan | workshop usage
caster_wheel | | 25999, 22299 | roda trolley, roda kastor, caster wheel, kastor, roda troli, roda etalase, caster, roda lori, roda gerobak, castor wheel, roda pu, roda nylon, roda troley, roda dorong, roda hidup mati, trolley wheel, castor, roda karet troli, roda besi, wheel caster, roda hand pallet, roda pagar, roda gerbang, roda angkong | KBLI 25999
handle_knob | | 25999, 22293 | handle besi, knob, handwheel, hand wheel, roda tangan, kenop, gagang besi, handle mesin, handle valve, pegangan mesin, engkol tangan, pegangan knop, lever handle, knop, star knob | workshop usage
`,
);
