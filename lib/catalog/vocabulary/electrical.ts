import { rows } from "@/lib/catalog/vocabulary/rows";

/** Electrical equipment (KBLI 27). */
export const ELECTRICAL = rows(
  "product",
  `
switchgear | | 27120 | switchgear, peralatan hubung bagi, alat pemutus tegangan, peralatan pengontrol listrik, switch gear, peralatan switching, peralatan proteksi listrik | IEC 62271; KBLI 27120
mv_switchgear | switchgear | 27120 | kubikel, cubicle, kubikel 20 kv, mv switchgear, medium voltage switchgear, rmu, ring main unit, kubikel tm, cubicle 20 kv, cell 20 kv, kubikal, metal clad switchgear, panel tm, gis switchgear, gas insulated switchgear | IEC 62271-200; PLN usage
circuit_breaker_hv | switchgear | 27120 | pemutus tenaga, pmt, vacuum circuit breaker, vcb, sf6 breaker, pmt 150 kv, circuit breaker 20 kv, oil circuit breaker | IEC 62271-100
mcb | switchgear | 27120 | mcb, miniature circuit breaker, pemutus sirkit mini, mcb listrik, sekring otomatis, breaker rumah, saklar pembatas arus, mini circuit breaker, zekering otomatis, elcb, rccb, rcbo, pengaman listrik otomatis | IEC 60898
mccb | switchgear | 27120 | mccb, nfb, no fuse breaker, moulded case circuit breaker, molded case circuit breaker, acb breaker, air circuit breaker, breaker panel | IEC 60947-2
contactor | switchgear | 27120 | kontaktor, contactor, magnetic contactor, magnetik kontaktor, thermal overload, overload relay, kontaktor magnet, tor overload, star delta starter, dol starter, soft starter | IEC 60947-4
relay | switchgear | 27120 | relay, relai, relay proteksi, protection relay, timer relay, rele, rele proteksi, relay timer, time delay relay | IEC 60255
fuse | switchgear | 27120 | sekering, fuse, sikring, sekring, nh fuse, zekering, patron lebur, pengaman lebur, patron nh, hrc fuse, fuse holder, zekring, nt fuse, nh blade fuse, ground plate nh | IEC 60269; Dutch zekering
switch_socket | | 27330 | saklar, sakelar, wall switch, terminal listrik, saklar tunggal, saklar lampu | SNI 04-6203; Dutch schakelaar, stopcontact, stekker
socket_outlet | switch_socket | 27330 | stop kontak, socket listrik, steker, colokan listrik, kontak listrik, stopkontak, power socket, contact tusuk, colokan, stekker, tusuk kontak, kotak kontak, electrical outlet, stok kontak | SNI 04-6203; Dutch schakelaar, stopcontact, stekker
connector_electrical | | 26110, 27330 | konektor listrik, konektor, electrical connector, connector, terminal block, terminal kabel, soket kabel, terminal strip, konektor elektronik, jack connector, terminal blok, header connector, konektor otomotif | KBLI 26110
panel_box | | 27120, 25999 | panel listrik, box panel, panel box, kotak panel, electrical enclosure, enclosure, boks panel, lemari panel, electrical panel, panel besi, box panel listrik, box panel indoor, box panel outdoor, housing panel, distribution box, wall mounting panel, free standing panel, electrical cabinet, kotak listrik besi, panel board, kabinet panel, electric panel, box mcb, peti panel | IEC 61439; workshop usage
lv_panel | panel_box | 27120 | panel hubung bagi, phb tr, phb, lvmdp, panel distribusi, phbtr, panel distribusi tegangan rendah, panel lvmdp, rak tr, lv panel, lv board, panel sdp, panel mdp, lvsb, lemari phb, rak phb tr, low voltage panel, papan hubung bagi, phb tegangan rendah, panel tr, sub distribution panel, lvsdp, panel lv, main distribution panel | SPLN; IEC 61439
control_panel | panel_box | 27120 | panel kontrol, control panel, panel kontrol motor, mcc, motor control center, panel plc, panel pompa, panel otomatis, panel starter, panel star delta, control cubicle, panel kendali, motor control centre, panel inverter, panel kontrol pompa, panel proteksi, control box | IEC 61439
genset_panel | panel_box | 27120 | panel ats, ats amf, panel sinkron, ats panel, amf panel, panel genset, automatic transfer switch, panel synchrone, panel change over switch, cos switch, ohm saklar | panel makers' usage
capacitor_bank | | 27120, 27900 | kapasitor bank, capacitor bank, panel kapasitor, power factor correction, kapasitor daya, bank kapasitor, capasitor bank, kvar capacitor | IEC 60831
plc_controller | | 26514, 27120 | plc, programmable logic controller, modul kontrol, rtu scada, controller industri, modul plc, rtu, remote terminal unit | IEC 61131
inverter_drive | | 27113 | inverter motor, vfd, variable speed drive, vsd, variable frequency drive, inverter drive, speed drive | IEC 61800
transformer | | 27113 | trafo, transformator, transformer, trapo, travo, trafo listrik, transformer listrik, trafoo, trafo daya, power transformer, trafo tenaga | IEC 60076
distribution_transformer | transformer | 27113 | trafo distribusi, transformator distribusi, distribution transformer, trafo 20 kv, trafo 3 fasa 20 kv, trafo csp, trafo hermetic, trafo cantol, trafo tiang, trafo 160 kva, trafo distribusi 100 kva, trafo 250 kva, pole mounted transformer | SPLN D3; IEC 60076
dry_transformer | transformer | 27113 | trafo kering, dry type transformer, trafo isolasi, trafo step down, isolation transformer, cast resin transformer, trafo step up, autotrafo, auto transformer, trafo control, trafo dry type, trafo toroid, trafo las inti | IEC 60076-11
transformer_tank | | 25120, 27113 | tangki trafo, transformer tank, radiator trafo, sirip trafo, corrugated fin trafo, body trafo, konservator trafo, tank trafo, fin wall trafo, casing trafo, corrugated wall transformer, transformer radiator | transformer makers
voltage_stabilizer | | 27113 | stabilizer, stavol, stabilisator, stabiliser tegangan, avr stabilizer, stavolt, voltage stabilizer, automatic voltage regulator | KBLI 27113
rectifier | | 27113 | rectifier, penyearah, charger aki industri, battery charger, adaptor listrik, power supply, adaptor, switching power supply, cas aki, charger baterai, penyearah arus, catu daya, power supplay | KBLI 27113
ups | | 27113, 27900 | ups, uninterruptible power supply, catu daya tak terputus, ups industri, uninteruptible power supply | IEC 62040
electric_motor | | 27111 | motor listrik, dinamo, electric motor, elektromotor, motor induksi, electro motor, motor 3 fasa, induction motor, elmot, elektro motor, dinamo listrik, motor ac listrik, dinamo air, motor dc, bldc motor, geared motor, elektrik motor | IEC 60034; workshop usage
servo_motor | electric_motor | 27111 | servo motor, stepper motor | IEC 60034; workshop usage
generator | | 27112 | generator, genset, alternator industri, pembangkit listrik diesel, generator set, diesel generator, jenset, genset silent, dynamo generator, diesel genset, gensed, alternator genset, mesin genset, generating set | IEC 60034; KBLI 27112
motor_part | | 27111 | stator, rotor, part motor listrik, angker dinamo, commutator, komutator, anker dinamo, rotor bar, kipas motor listrik, spul dinamo, end shield motor, terminal box motor, motor core, armature, kumparan motor, kumparan dinamo | workshop usage
carbon_brush | | 27900, 23990 | carbon brush, sikat arang, arang dinamo, brush arang, kol dinamo, carbon bras, kool, sikat karbon, borstel arang, kolbostel, kool borstel | Dutch koolborstel; workshop usage
cable | | 27320 | kabel, cable, kabel listrik, power cable, kabel daya, kabel tenaga, electric cable, kabel tembaga, kabel tegangan rendah, kabel tr, low voltage cable, wire and cable, electrical cable, kabel power, kable | IEC 60502; SNI 04-6629
lv_installation_cable | cable | 27320 | nym, nyaf, kabel nym, kabel nya, kabel instalasi, nymhy, kabel nyaf, kabel rumah, kabel serabut, kabel nyyhy, nyyhy, building wire, kabel tunggal listrik, nyhy | SNI 04-6629; SPLN
underground_cable | cable | 27320 | nyy, nyfgby, kabel tanah, kabel nyy, nyfgby 4x, kabel nyfgby, nyby, underground cable, kabel nyry, kabel bawah tanah, skutr, armoured cable, kabel perisai, nyrgby | IEC 60502; PLN usage
mv_cable | cable | 27320 | kabel tm, kabel 20 kv, n2xsy, n2xseby, na2xsebgy, na2xseyby, medium voltage cable, kabel tegangan menengah, sktm, kabel n2xsy, mv cable, nfa2xsey t, mvtic, n2xsebgy, kabel sktm, high voltage cable, kabel tegangan tinggi, na2xsey | IEC 60502-2; SPLN
twisted_cable | cable | 27320 | kabel twisted, lvtc, nfa2x, kabel pilin, twisted cable, kabel jtr, nfa2x t, kabel twist, kabel sr, low voltage twisted cable, nfa2xt, kabel pilin tegangan rendah, lv tc, abc cable, kabel udara, kabel tweest, twistet kabel, kabel nfa2x, kabel sambungan rumah, aerial bundled cable | SPLN 42-10
bare_conductor | cable | 27320 | konduktor, aaac, a3c, acsr, kawat aaac, kabel aaac, konduktor aluminium, bare conductor, aaac s, aac konduktor, accc, overhead conductor, kawat penghantar, penghantar udara, bcc, bare copper conductor, hantaran udara, acsr hawk, kawat a3c, kabel bc, kabel telanjang, kabel bcc, a3cs, penghantar aaac, tacsr, sutm kabel, bc 50 mm, konduktor tembaga | SPLN 41; IEC 61089
control_cable | cable | 27320 | kabel kontrol, control cable, kabel instrumen, instrumentation cable, kabel data, kabel lan, kabel utp, kabel shielded, instrument cable, kabel cat 6, lan cable, liycy, kabel coaxial, kabel koaksial, coaxial cable, kabel telepon, telephone cable, thermocouple cable, kabel rg6, kabel audio | IEC 60502; trade usage
special_cable | cable | 27320 | kabel tahan api, frc cable, fire resistant cable, kabel solar, solar cable, kabel las, welding cable, kabel karet, kabel kapal, marine cable, rubber cable, kabel lift, kabel tahan panas, kabel pompa submersible, kabel h07rn, mining cable | IEC 60331; trade usage
wire_harness | | 29300, 27320 | wiring harness, kabel body, wire harness, kabel bodi motor, harness kabel, kabel harness, wiring kit, kabel body motor, wiringan, kabel set kelistrikan, kabel rakitan, automotive wiring, wiring body | KBLI 29300; workshop usage
cable_drum | | 16230, 25999 | haspel kabel, haspel, haspel kayu, drum kabel, cable drum, wooden drum, gulungan kabel kayu, haspel besi, cable reel, steel drum kabel, cable spool, bobbin kabel, steel bobbin | cable makers; Dutch haspel
cable_tray | | 25999, 27330 | cable tray, kabel tray, cable ladder, rak kabel, tray kabel, kabel ladder, kabel trey, ladder kabel, cable tray galvanis, wiremesh tray, tray cable, tangga kabel, perforated cable tray, cable trunking, wire duct, cable duct panel, tray ladder, kabel duct, kebel tray, trunking | IEC 61537
conduit | | 22230, 25999 | pipa conduit, conduit, pipa listrik, konduit, flexible conduit, pipa instalasi listrik, pipa conduit emt, kulit kabel conduit, t dos, tdus, pipa konduit, inbow dus, conduit pipe, junction box, dos listrik, imc conduit, emt conduit, kotak sambung kabel, electrical conduit | IEC 61386; Dutch doos
lamp | | 27401, 27404 | lampu, bohlam, lamp, bola lampu, lampu pijar, light bulb, bulb, lampu listrik, bolam, bohlam lampu, dop lampu | KBLI 2740
led_lamp | lamp | 27404 | lampu led, led lamp, lampu hemat energi, led bulb, lampu tl led, led light, bohlam led, led strip, modul led, led panel light, lampu lhe, tube led | KBLI 27404
street_light | lamp | 27404, 27409 | lampu jalan, pju, lampu pju, street light, lampu jalan led, penerangan jalan umum, lampu pju led, street lighting, pju tenaga surya, lampu pju tenaga surya, lampu jalan tenaga surya, pju solar cell, pjuts, solar street light, led street light, pju led | SNI 7391
industrial_light | lamp | 27404, 27409 | lampu industri, high bay, lampu sorot, flood light, lampu tambang, floodlight, explosion proof lamp, lampu tembak, lampu high bay, lampu explosion proof, emergency lamp, lampu darurat, exit lamp, searchlight, lampu navigasi, high bay led | IEC 60598; IEC 60079
luminaire | | 27409 | armatur lampu, rumah lampu, luminaire, kap lampu, fitting lampu, armatur, kap tl, downlight, housing lampu, box lampu, lighting fixture, lamp housing, piting lampu, pitting lampu, lampu hias, armateur lampu, lampu gantung, fiting lampu, chandelier, senter, lampu senter, flashlight | IEC 60598; Dutch armatuur
ballast | | 27113, 27900 | ballast, driver led, led driver, balast, trafo neon, ballast elektronik, ignitor lampu, starter lampu tl | IEC 61347
battery_primary | | 27201 | batu baterai, baterai kering, dry cell, batere, batrei, batu batre, battery alkaline, baterai, batu bateri, battery | KBLI 27201
accumulator | | 27202 | aki, accu, akumulator, lead acid battery, batere aki, aki mobil, aki kering, car battery, vrla, akki, aki basah, plat aki, batterai accu, accumulator, sel aki, opzs, baterai stasioner | KBLI 27202; Dutch accu
lithium_battery | | 27203, 27202 | baterai lithium, lithium battery, battery pack, baterai motor listrik, lifepo4, lithium ion, baterai litium, baterai kendaraan listrik, battery ev, sel baterai, baterai lifepo4, ev battery, swap battery, bms baterai, battery energy storage, bess | KBLI 27203
solar_panel | | 26120, 27900 | panel surya, solar panel, solar cell, modul surya, plts, photovoltaic, modul fotovoltaik, panel solar, sel surya, pv module, solar module, solarcell, solar pv | IEC 61215
solar_mounting | | 25119 | rangka panel surya, mounting solar panel, solar mounting, bracket panel surya, mounting plts, penyangga panel surya, struktur plts, solar mounting structure, mounting pv, dudukan panel surya | trade usage
heater_element | | 27520, 28152 | elemen pemanas, heater, heating element, tubular heater, cartridge heater, band heater, pemanas listrik, elemen heater, immersion heater, heater element, kawat nikelin, nikelin, kawat pemanas, elemen setrika, nichrome, kanthal, elemen rice cooker, coil heater | KBLI 27520; workshop usage
home_appliance | | 27510, 27520, 27530 | peralatan listrik rumah tangga, home appliance, elektronik rumah tangga, oven listrik, vacuum cleaner, white goods | KBLI 275
rice_cooker | home_appliance | 27510, 27520, 27530 | rice cooker, magic com, magic jar | KBLI 275
flat_iron | home_appliance | 27510, 27520, 27530 | setrika, seterika, strika | KBLI 275
electric_fan | home_appliance | 27510, 27520, 27530 | kipas angin, exhaust fan rumah | KBLI 275
washing_machine | home_appliance | 27510, 27520, 27530 | mesin cuci | KBLI 275
fridge | home_appliance | 27510, 27520, 27530 | kulkas | KBLI 275
induction_stove | home_appliance | 27510, 27520, 27530 | kompor listrik, kompor induksi, induction cooker | KBLI 275
kitchen_mixer | home_appliance | 27510, 27520, 27530 | blender, mixer rumah | KBLI 275
water_heater | home_appliance | 27510, 27520, 27530 | dispenser, water heater | KBLI 275
stove | | 27530 | kompor, kompor gas, stove, kompor minyak, tungku kompor, kompor biomassa, burner kompor, gas stove, kompor mawar, kompor high pressure, kompor portable, tungku hemat energi, kompor semawar, burner kompor gas, anglo, keren tungku, hawu | SNI 7368; Javanese anglo, Sundanese hawu
siren_signal | | 27900 | sirine, siren, alarm, bel listrik, buzzer, sirene, bel pabrik | KBLI 27900
traffic_light | | 27900 | traffic light, lampu lalu lintas, apill, traffic signal | KBLI 27900
rotary_light | | 27900 | lampu rotari, rotary lamp, warning light, lampu strobo | KBLI 27900
fire_alarm | siren_signal | 27900 | fire alarm, alarm kebakaran | KBLI 27900
ev_charger | | 27120, 27900 | spklu, ev charger, charging station, pengisi daya kendaraan listrik, stasiun pengisian kendaraan listrik, spbklu, ev charging, home charger, charger motor listrik, wall charger | trade usage
`,
);
