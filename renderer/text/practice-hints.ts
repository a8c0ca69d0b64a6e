// What to write in each field of a practice: a question for the empty box and a hint for the one at work.
import type { Language } from '#handbook/model/failure-words.ts'

/** `question` stands in an empty field, `hint` above the field one writes in. */
export type FieldHint = { readonly question: string; readonly hint: string }

type HintsByField = Readonly<Record<string, FieldHint>>

const fi: HintsByField = {
  'lyhyt-kuvaus': {
    question: 'Mistä tässä on kyse, muutamalla lauseella?',
    hint: 'Kirjoita lukijalle, joka ei tunne työtänne. Tämä näkyy ensimmäisenä.',
  },
  'ratkaisun-perusidea': {
    question: 'Mitä teette, kenen kanssa ja miksi se auttaa?',
    hint: 'Mitä tehdään, kenen kanssa ja miksi se toimii? Kirjoita niin, että naapurikunta voi aloittaa tästä.',
  },
  'toimivuuden-ehdot': {
    question: 'Mitä pitää olla kunnossa ennen kuin aloitatte?',
    hint: 'Kerro ihmisistä, ajasta, tiloista, rahasta ja sopimuksista. Kerro myös, mikä estäisi onnistumisen.',
  },
  toimintaymparisto: {
    question: 'Missä ja keiden kanssa tätä tehdään?',
    hint: 'Kuvaa kunta tai alue, palvelut ja kumppanit. Kerro, mikä niissä oli tärkeää.',
  },
  lahtotilanne: {
    question: 'Mistä lähditte liikkeelle?',
    hint: 'Kerro, mikä oli ongelma ja mihin suunnitelmaan, lakiin tai hankkeeseen työ liittyi.',
  },
  kohderyhma: {
    question: 'Ketä varten tämä on, ja mistä tiedätte, mitä he tarvitsevat?',
    hint: 'Kerro, keitä he ovat ja miten he itse olivat mukana. Älä kirjoita kenestäkään tunnistettavasti.',
  },
  tarpeet: {
    question: 'Mikä tarve käynnisti työn?',
    hint: 'Tämä kenttä on vanhasta lomakkeesta. Voit siirtää tekstin kenttään Lähtötilanne.',
  },
  kehittajajoukko: {
    question: 'Ketkä kehittivät tätä yhdessä?',
    hint: 'Kerro työntekijät, asiakkaat, kokemusasiantuntijat ja johto rooleittain, ja miten teitte yhdessä.',
  },
  'tavoiteltu-muutos': {
    question: 'Mikä muuttuu, kun tämä onnistuu?',
    hint: 'Kerro, mikä muuttuu asiakkaan arjessa, työntekijän työssä ja palveluissa.',
  },
  'muutoksen-mittaaminen': {
    question: 'Mistä huomaatte, että muutos tapahtuu?',
    hint: 'Kerro, mitä seuraatte, miten ja kuinka usein. Kokemus ja luku kelpaavat molemmat.',
  },
  toteutussuunnitelma: {
    question: 'Mitä tehdään, kuka tekee ja milloin?',
    hint: 'Kirjoita vaiheet siinä järjestyksessä, jossa ne tehdään.',
  },
  'arvioinnin-tulokset': {
    question: 'Mitä saitte aikaan ja mistä sen tiedätte?',
    hint: 'Tiivistä muutos, jonka käytäntö toi. Kerro myös, mikä ei toiminut.',
  },
  'vinkit-soveltajille': {
    question: 'Mitä kertoisit sille, joka aloittaa huomenna?',
    hint: 'Kirjoita neuvot, jotka olisit itse halunnut saada alussa.',
  },
}

const sv: HintsByField = {
  'lyhyt-kuvaus': {
    question: 'Vad handlar det här om, i några meningar?',
    hint: 'Skriv för den som inte känner ert arbete. Det här syns först.',
  },
  'ratkaisun-perusidea': {
    question: 'Vad gör ni, med vem och varför hjälper det?',
    hint: 'Vad görs, med vem och varför fungerar det? Skriv så att grannkommunen kan börja härifrån.',
  },
  'toimivuuden-ehdot': {
    question: 'Vad ska vara på plats innan ni börjar?',
    hint: 'Berätta om människor, tid, lokaler, pengar och avtal. Berätta också vad som skulle hindra er.',
  },
  toimintaymparisto: {
    question: 'Var och tillsammans med vilka görs det här?',
    hint: 'Beskriv kommunen eller området, tjänsterna och samarbetsparterna. Berätta vad som var viktigt.',
  },
  lahtotilanne: {
    question: 'Var började ni?',
    hint: 'Berätta vad problemet var och vilken plan, lag eller vilket projekt arbetet hörde till.',
  },
  kohderyhma: {
    question: 'För vem är det här, och hur vet ni vad de behöver?',
    hint: 'Berätta vilka de är och hur de själva var med. Skriv inte så att någon kan kännas igen.',
  },
  tarpeet: {
    question: 'Vilket behov satte igång arbetet?',
    hint: 'Det här fältet hör till det gamla formuläret. Du kan flytta texten till fältet Lähtötilanne.',
  },
  kehittajajoukko: {
    question: 'Vilka utvecklade det här tillsammans?',
    hint: 'Nämn arbetstagare, klienter, erfarenhetsexperter och ledning efter roll, och hur ni arbetade.',
  },
  'tavoiteltu-muutos': {
    question: 'Vad förändras när det här lyckas?',
    hint: 'Berätta vad som förändras i klientens vardag, i arbetet och i tjänsterna.',
  },
  'muutoksen-mittaaminen': {
    question: 'Hur märker ni att förändringen sker?',
    hint: 'Berätta vad ni följer, hur och hur ofta. Både erfarenheter och siffror duger.',
  },
  toteutussuunnitelma: {
    question: 'Vad görs, av vem och när?',
    hint: 'Skriv stegen i den ordning de görs.',
  },
  'arvioinnin-tulokset': {
    question: 'Vad åstadkom ni och hur vet ni det?',
    hint: 'Sammanfatta den förändring som praxisen gav. Berätta också vad som inte fungerade.',
  },
  'vinkit-soveltajille': {
    question: 'Vad skulle du säga till den som börjar i morgon?',
    hint: 'Skriv de råd som du själv hade velat få i början.',
  },
}

const en: HintsByField = {
  'lyhyt-kuvaus': {
    question: 'What is this about, in a few sentences?',
    hint: 'Write for a reader who does not know your work. This is seen first.',
  },
  'ratkaisun-perusidea': {
    question: 'What do you do, with whom, and why does it help?',
    hint: 'What is done, with whom, and why does it work? Write so that a neighbour could start from this.',
  },
  'toimivuuden-ehdot': {
    question: 'What must be in place before you start?',
    hint: 'Tell of people, time, rooms, money and agreements. Tell also what would stand in the way.',
  },
  toimintaymparisto: {
    question: 'Where and with whom is this done?',
    hint: 'Describe the town or area, the services and the partners. Tell what mattered in them.',
  },
  lahtotilanne: {
    question: 'Where did you start from?',
    hint: 'Tell what the problem was, and which plan, law or project the work belonged to.',
  },
  kohderyhma: {
    question: 'Who is this for, and how do you know what they need?',
    hint: 'Tell who they are and how they took part. Write of nobody so that they could be recognised.',
  },
  tarpeet: {
    question: 'What need started the work?',
    hint: 'This field is from the old form. You can move the text to the field Lähtötilanne.',
  },
  kehittajajoukko: {
    question: 'Who developed this together?',
    hint: 'Name workers, clients, experts by experience and leaders by role, and how you worked together.',
  },
  'tavoiteltu-muutos': {
    question: 'What changes when this succeeds?',
    hint: 'Tell what changes in the client’s everyday life, in the work and in the services.',
  },
  'muutoksen-mittaaminen': {
    question: 'How do you notice that the change happens?',
    hint: 'Tell what you follow, how and how often. Experiences and figures both count.',
  },
  toteutussuunnitelma: {
    question: 'What is done, by whom and when?',
    hint: 'Write the steps in the order in which they are done.',
  },
  'arvioinnin-tulokset': {
    question: 'What did you achieve, and how do you know?',
    hint: 'Sum up the change the practice brought. Tell also what did not work.',
  },
  'vinkit-soveltajille': {
    question: 'What would you tell someone who starts tomorrow?',
    hint: 'Write the advice you would have wanted at the start.',
  },
}

const hints: Readonly<Record<Language, HintsByField>> = { fi, sv, en }

/** The question and hint for a field, or null for a field of which we know nothing to ask. */
export function fieldHint(field: string, language: Language): FieldHint | null {
  return hints[language][field] ?? null
}
