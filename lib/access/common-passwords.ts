/**
 * Passwords of ten characters and more that people choose first, in Indonesia and elsewhere. Compared without case and
 * without what people add to pass a rule: trailing digits and signs, and digits that stand for letters.
 */
const WORDS = `
admin administrator adminadmin aku sayang kamu akusayangkamu alhamdulillah assalamualaikum asdfghjkl asdfasdf
astaghfirullah ayahbunda bandung bapakibu basketball bismillah bismillahirrahmanirrahim cantik cintaku cintakamu
computer dadidudedo doraemon facebook football garuda garudaku gantengbanget ganteng iloveyou ibubapak indonesia
indonesiaku indonesiaraya internet jakarta jayalahindonesia kambing katasandi katasandiku kemerdekaan kerajaan
keluarga keluargaku komputer kucing letmein liverpool login lupakatasandi mamapapa manchester masukdong masyaallah
matarantai merahputih merdeka michael minecraft monkey naruto newpassword nusantara orangtua pancasila pass password
passwordku passwords passwort persib persija pertamina princess qazwsxedc qwerty qwertyuiop rahasia rahasiaku
rahasiasaya rahasiabanget rantaipasok sandiku sayang sayangku sayangibu sepakbola secret secretpassword selamatdatang
selamatpagi semangat semarang sukses suksesselalu sunshine superman surabaya telkomsel temanku terserah test testing
tidaktahu trustno umkm umkmindonesia usahaku welcome whatever yogyakarta zxcvbnm
`;

const COMMON = new Set(WORDS.trim().split(/\s+/));

const LETTER_OF_DIGIT: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
};
const SEQUENCES = [
  "01234567890123456789",
  "98765432109876543210",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiopasdfghjklzxcvbnm",
];

/** True for a password that guessing programs try early. */
export function isCommonPassword(password: string): boolean {
  const folded = password.toLowerCase().replace(/\s+/g, "");
  return isSequence(folded) || isRepetition(folded) || cores(folded).some((core) => COMMON.has(core));
}

/** What is left of a password without the usual decoration. */
function cores(folded: string): string[] {
  const bare = folded.replace(/^[\d\W_]+|[\d\W_]+$/g, "");
  const read = (text: string) =>
    text
      .replace(/[@$!]/g, (sign) => ({ "@": "a", $: "s", "!": "i" })[sign] ?? sign)
      .replace(/[013457]/g, (digit) => LETTER_OF_DIGIT[digit] ?? digit);
  const spelled = read(bare);
  const half = bare.slice(0, bare.length / 2);
  return [bare, spelled, ...(half !== "" && half + half === bare ? [half] : [])];
}

function isSequence(folded: string): boolean {
  return SEQUENCES.some((sequence) => sequence.includes(folded) || folded.startsWith(sequence.slice(0, 10)));
}

/** One piece of at most four characters again and again: `aaaaaaaaaa`, `1212121212`. */
function isRepetition(folded: string): boolean {
  return /^(.{1,4}?)\1+.{0,3}$/.test(folded) && new Set(folded).size <= 4;
}
