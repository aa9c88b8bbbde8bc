import { rows } from "@/lib/catalog/vocabulary/rows";

/** Telecommunication networks (Telkom, Telkomsel and tower companies). */
export const TELECOM = rows(
  "product",
  `
fibre_cable | | 27310 | kabel serat optik, kabel fiber optik, fiber optic cable, kabel fo, fibre optic cable, kabel fiber, kabel optik, optical fibre cable, kabel udara fo, adss, serat optik, kabel optic, optical fiber, kabel adss, fo cable, kabel fiber optic, fiber optic, kabel tanah fo, fiber optik, kabel single mode, figure 8 cable, single mode cable, opgw, kabel duct fo, adss cable, kabel fo 24 core, kabel feeder fo, kabel distribusi fo, kabel faiber optik | ITU-T G.652; KBLI 27310
drop_cable | fibre_cable | 27310 | dropcore, drop core, kabel drop core, drop cable, kabel dropcore, drop wire optik, ftth cable, kabel drop, drop wire, kabel precon, dropwire, precon cable, preconnectorized drop cable, kabel dc 1 core | ITU-T G.657; Telkom usage
patch_cord | | 27310, 26399 | patchcord, patch cord, pigtail, kabel patchcord, patchcord fo, patch cable optik, konektor fo, fast connector, konektor sc upc, adapter sc, pigtail fo, optical connector, fast konektor, jumper fo, konektor fiber optik, fiber adapter, connector sc apc, patch cord fo, attenuator optik | IEC 61754
odp_box | | 26399, 22293 | odp, kotak odp, odp box, box odp, optical distribution point, fat box, fiber access terminal, odp tiang, fdt box, terminal box fo, odp pole, odp 8 core, odp solid, optical termination box, fat 16 core, kotak fat, splitter box, box fat, fiber distribution box, odp pedestal, box terminal fo, kotak terminal optik | Telkom usage
odc_cabinet | | 26399, 25999 | odc, lemari odc, kabinet odc, optical distribution cabinet, fdt, odc cabinet, fiber distribution terminal, rumah kabel, kabinet serat optik, outdoor cabinet fo, box odc, odc 144 core, street cabinet | Telkom usage
joint_closure | | 26399, 22293 | joint closure, closure, jc dome, closure fo, joint box fo, closure dome, fiber closure, dome closure, sambungan closure, splice closure, inline closure, optical closure, joint closure fo, sarana sambung kabel, jointclosure, kotak sambung optik, kotak sambung fiber, kotak sambung serat optik | Telkom usage
otb_odf | | 26399, 25999 | otb, odf, optical distribution frame, rack otb, terminasi otb, optical terminal box, rak odf, otb rackmount, fiber patch panel, patch panel, box otb, roset optik, roset fo, optical rosette, fiber terminal, roset | Telkom usage
optical_splitter | | 26399 | splitter optik, passive splitter, optical splitter, splitter plc, plc splitter, splitter 1 8, pasif splitter, splitter modular | ITU-T G.671
telecom_tower | | 25113, 25119 | menara telekomunikasi, tower telekomunikasi, tower bts, telecom tower, menara bts, tower seluler, monopole, tower triangle, guyed tower, tower monopole, minipole, menara seluler, self supporting tower, sst tower, tower internet, tower wifi, tower pemancar, menara pemancar, mini tower, tower radio, microcell pole, mcp pole, monopole tower, tower komunikasi, pole telekomunikasi rooftop, radio mast, antena tower, mast, tower triangel, radio tower, cell tower, tower kamuflase, menara tiga kaki, tower tiga kaki, menara segitiga, tower segitiga, menara empat kaki, tower empat kaki, tower kaki tiga, tower kaki empat | TIA-222; Mitratel usage
antenna_mount | bracket | 25119, 25999 | bracket antena, antenna bracket, mounting antena, antenna mounting, dudukan antena, pipa mounting antena, mounting rru, bracket rru, sectoral mounting, braket antena, mounting antenna, outrigger antena, bracket microwave, boom antena, mounting microwave, antenna support, antenna mount, bracket sector, bracket radio, mounting pole antena, breket antena, pole mounting, antena mounting bracket, rru bracket, pipe mount antena | Telkomsel vendor usage
antenna | | 26320 | antena, antenna, antena sektoral, antena parabola, sectoral antenna, antena wifi, antena tv, antena yagi, antena grid, antena microwave, microwave antenna, parabola, antena radio, antena gsm, antena bts, dish antenna, satellite dish, antena omni, vsat | KBLI 26320
telecom_shelter | | 25113, 25119, 25999 | shelter bts, shelter telekomunikasi, telecom shelter, outdoor cabinet, kabinet outdoor, equipment cabinet, rak outdoor, kabinet baterai, battery cabinet, cabinet bts, shelter genset, shelter fiber, kabinet bts, cabinet outdoor, cage besi baterai, rak baterai bts, kerangkeng baterai, kabinet power bts, battery rack, rak baterai | tower-company usage
server_rack | | 25999 | rak server, server rack, rack 19 inch, rack server, closed rack, wallmount rack, open rack, lemari server, rack 42u, rack cabinet, kabinet server, rak server 19 inch, network rack, rack telekomunikasi, wall mount rack server, rak 19 inchi | IEC 60297
base_station | | 26320 | bts, base transceiver station, perangkat bts, radio link, repeater, remote radio unit, perangkat radio, microwave radio, base station, small cell, transceiver, perangkat telekomunikasi, pemancar radio, radio microwave, radio komunikasi, handy talky, telecommunication equipment, radio trunking | KBLI 26320
modem_router | | 26399, 26310 | modem, router, ont, set top box, stb, access point, olt, switch jaringan, onu, wifi router, perangkat jaringan, network switch, network equipment, mikrotik, optical network terminal, ruter, optical line terminal | KBLI 26399
telephone_set | | 26310 | pesawat telepon, telepon, pabx, telephone, telepon genggam, handphone, smartphone, ponsel, intercom, ip phone, hp android, interkom, telpon | KBLI 26310
manhole_telecom | | 23953, 24310 | handhole, hand hole, handhole beton, manhole telkom, pit handhole, handhole precast, hh beton, hand hole pit, hh pit portable, bak kabel beton, handhole fo, bak kontrol kabel, tutup handhole, handhole cover | Telkom usage
subduct | | 22230 | subduct, pipa subduct, hdpe subduct, microduct, pipa duct kabel, pipa subduct hdpe, cod pipa, corrugated optic duct, pipa duct, subduk, hdpe duct, micro duct, cable duct hdpe, kabel duct hdpe, pipa hdpe kabel, duct fo | Telkom usage
smart_card | | 26391 | kartu sim, sim card, smart card, kartu cerdas, kartu atm, simcard, rfid card, rfid tag, kartu kredit plastik, tag rfid, kartu pvc id card, e ktp card, e money card, kartu e toll, nfc card, smartcard, uang elektronik kartu, kartu debit, kartu perdana, id card | KBLI 26391; ISO 7816
edc_kiosk | | 26220, 28179 | mesin edc, edc, kiosk, kios layar sentuh, self service kiosk, casing atm, mesin antrian, kiosk machine, anjungan mandiri, atm booth, bilik atm, mesin antrean, booth atm, housing atm, payment terminal, body mesin atm, vending machine, mesin kasir, pos machine, mesin atm | bank usage (BRI)
`,
);

/** Electronics, instruments, optics (KBLI 26). */
export const ELECTRONICS = rows(
  "product",
  `
electronic_component | | 26120, 26110 | komponen elektronik, electronic component, komponen elektronika, part elektronik, electronic part, komponen pasif, sparepart elektronik | KBLI 26120
pcb | electronic_component | 26120 | pcb, papan sirkuit, printed circuit board, papan pcb, modul elektronik, papan rangkaian, board elektronik, circuit board, electronic board, electronic module, modul pcb, kit elektronik, electronic control board | IPC-6012
resistor_capacitor | electronic_component | 26120 | resistor, kapasitor, capacitor, elco, induktor, inductor, kondensator, potensiometer, hambatan listrik, elko, ferrite core, toroid, capasitor, kumparan elektronik, coil elektronik, spul, thermistor, varistor | KBLI 26120
semiconductor | electronic_component | 26120 | semikonduktor, semiconductor, transistor, dioda, integrated circuit, ic elektronik, mikrokontroler, diode, microcontroller, mosfet, igbt, wafer silikon, ic chip, leadframe, chip semikonduktor, thyristor, led smd | KBLI 26120
computer | | 26210 | komputer, laptop, computer, pc desktop, tablet komputer, server komputer, chromebook, laptop merah putih, personal computer, desktop computer, tablet pc, all in one pc, notebook | KBLI 26210
computer_accessory | | 26220 | keyboard, mouse, monitor komputer, aksesoris komputer, scanner, casing komputer, computer accessory, barcode scanner | KBLI 26220
printer | computer_accessory | 26220 | printer, pencetak dokumen | KBLI 26220
projector | computer_accessory | 26220 | projector, proyektor | KBLI 26220
storage_drive | computer_accessory | 26220 | harddisk, flashdisk, usb flash drive | KBLI 26220
television | | 26410 | televisi, tv, television, tv led, teve, smart tv, layar tv, videotron, led display, running text, layar led, digital signage, videotron led, interactive flat panel, papan tulis interaktif, display board led | KBLI 26410
audio_equipment | | 26420, 26490 | sound system, audio, headset, radio transistor, public address, sound sistem | KBLI 26490
loudspeaker | audio_equipment | 26420, 26490 | speaker, pengeras suara, loudspeaker, box speaker, toa, megaphone, spiker, salon speaker, pelantang | KBLI 26490
amplifier | audio_equipment | 26420, 26490 | amplifier, ampli | KBLI 26490
microphone | audio_equipment | 26420, 26490 | mikrofon, mic, microphone | KBLI 26490
cctv | | 26490, 26320 | cctv, kamera cctv, kamera pengawas, security camera, ip camera, kamera keamanan, dvr, surveillance camera, dashcam, access control, fingerprint, absensi sidik jari, mesin absensi, turnstile | KBLI 26490
gps_tracker | | 26513 | gps tracker, gps, pelacak kendaraan, vehicle tracking, ais kapal, transponder, navigasi elektronik, automatic identification system, vms kapal, radar kapal, fish finder, vessel monitoring system, echosounder, radar | KBLI 26513
sensor | | 26513, 26514 | sensor, sensor industri, transduser, transducer, proximity switch, proximity sensor, limit switch, sensor iot, photo sensor, encoder, load cell, iot sensor, sensor level, detektor, level switch, flow switch, gas detector, detektor gas, alat deteksi gas, smoke detector, sensor getaran, vibration sensor | IEC 60947-5
measuring_tool | | 26511 | alat ukur, measuring tool, dial indicator, mistar baja, measuring instrument, penggaris besi, waterpass, siku ukur, alat ukur mekanik, mistar ukur, bevel protractor | ISO 13385; workshop usage (Dutch schuifmaat)
caliper | measuring_tool | 26511 | jangka sorong, sigmat, caliper, sketmat, schuifmaat, skuifmat, vernier caliper | ISO 13385; workshop usage (Dutch schuifmaat)
micrometer | measuring_tool | 26511 | mikrometer, micrometer | ISO 13385; workshop usage (Dutch schuifmaat)
tape_measure | measuring_tool | 26511 | meteran roll, rol meter, roll meter, meteran bangunan, meteran gulung, meteran saku, meteran jahit, tape measure, measuring tape, pita ukur | ISO 13385; workshop usage (Dutch schuifmaat)
spirit_level | measuring_tool | 26511 | water pass, spirit level | ISO 13385; workshop usage (Dutch schuifmaat)
limit_gauge | measuring_tool | 26511 | feeler gauge, plug gauge, thread gauge, gauge, dial gauge, bore gauge, block gauge, snap gauge, ring gauge, go no go gauge | ISO 13385; workshop usage (Dutch schuifmaat)
electrical_meter | | 26512 | multimeter, multitester, avometer, tang ampere, clamp meter, voltmeter, amperemeter, megger, ammeter, alat ukur listrik, amper meter, insulation tester, earth tester, power meter, volt meter, avo meter, panel meter, power quality analyzer, oscilloscope, osiloskop, tespen, testpen, frekuensi meter, electrical measuring instrument, kv meter | IEC 61010
test_equipment | | 26513, 26514 | alat uji, alat uji laboratorium, test equipment, test bench, mesin uji, testing machine, alat uji bahan, alat uji tanah, alat uji beton, tester, alat uji material, soil test equipment, hydrotest pump, test pump, alat uji trafo, compression testing machine, cbr test, cone penetration, sondir | KBLI 26513
teaching_equipment | | 26513, 26514 | alat peraga teknik, trainer kit, alat praktik smk, alat peraga, trainer elektro | KBLI 26513
laboratory_instrument | | 26513 | alat laboratorium, peralatan lab, laboratory instrument, spektrofotometer, ph meter, oven laboratorium, laboratory equipment, lab equipment, alat lab, tds meter, hot plate stirrer, incubator lab, refraktometer, viskometer, muffle furnace lab, magnetic stirrer, centrifuge, autoclave lab, sentrifus, refractometer, water bath | KBLI 26513
weather_instrument | | 26513 | hygrometer, alat ukur cuaca, weather station, stasiun cuaca, anemometer, rain gauge, penakar hujan | KBLI 26513
thermometer | laboratory_instrument | 26513 | termometer, thermometer | KBLI 26513
fume_hood | laboratory_instrument | 26513 | fume hood, lemari asam, laminar air flow | KBLI 26513
moisture_meter | laboratory_instrument | 26513 | moisture meter, alat ukur kadar air | KBLI 26513
clock | | 26520 | jam dinding, arloji, jam tangan, clock, jam digital, jam masjid, timer mekanik, stopwatch | KBLI 26520
camera_optics | | 26710, 26792 | teropong, teleskop, mikroskop, microscope, lensa, kamera, binoculars, lensa optik, telescope, camera, teodolit, theodolite, total station, lens, waterpas optik, binokular, rifle scope | KBLI 2671, 26792
medical_electronics | | 26602, 26601 | alat elektromedik, tensimeter digital, usg, electromedical, alat kesehatan elektromedik, defibrillator, dental unit, mri, alat terapi, termometer infra merah | KBLI 2660
x_ray_machine | medical_electronics | 26602, 26601 | mesin x ray, rontgen, mesin rontgen, x ray machine | KBLI 2660
infant_incubator | medical_electronics | 26602, 26601 | inkubator bayi, infant incubator, baby incubator, infant warmer, phototherapy | KBLI 2660
patient_monitor | medical_electronics | 26602, 26601 | patient monitor, ecg, ekg, patient monitoring, pulse oximeter | KBLI 2660
oxygen_concentrator | medical_electronics | 26602, 26601 | ventilator medis, nebulizer, oksigen konsentrator, oxygen concentrator | KBLI 2660
infusion_pump | medical_electronics | 26602, 26601 | infusion pump, syringe pump | KBLI 2660
storage_media | | 26800 | cakram optik, dvd, pita magnetik, kaset, optical disc, magnetic tape, hologram sekuriti, kartu memori, cd kosong, memory card | KBLI 26800
`,
);
