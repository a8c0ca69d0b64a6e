// The words on where the text is: on this computer, in the shared folder, with the other writers.
import type { Language } from '#handbook/model/failure-words.ts'
import type { WriteTrouble } from '#handbook/model/failure.ts'
import { ended } from './sentence.ts'

/** A length of time in its largest fitting unit. */
export type Lasting = { readonly count: number; readonly unit: 'minutes' | 'hours' | 'days' }

/** Words of *Missä tekstisi on* in one language. Times and days come as already written. */
export type WhereWords = {
  readonly title: string
  readonly onThisComputer: string
  readonly onDisk: string
  readonly notOnDisk: string
  readonly leftBehind: string
  readonly inFolder: string
  readonly unpublished: (count: number) => string
  readonly folderAway: string
  readonly folderTrouble: Readonly<Record<WriteTrouble, string>>
  readonly shareNow: string
  readonly sharing: string
  readonly showFolder: string
  readonly who: string
  readonly nobodyYet: string
  readonly unnamed: string
  readonly notYet: string
  readonly heard: (when: string) => string
  readonly neverHeard: string
  readonly waits: (count: number) => string
  readonly awaited: string
  readonly awaitedFrom: (name: string, first: number, last: number) => string
  readonly awaitedImages: (count: number) => string
  readonly damaged: (count: number) => string
  readonly damagedAbout: string
  readonly clock: string
  readonly clockOff: (time: Lasting) => string
  readonly byPacket: string
  readonly byPacketAbout: string
  readonly makePacket: string
  readonly makePacketFor: (name: string) => string
  readonly takePacket: string
  readonly offline: string
  readonly offlineAbout: string
  readonly nameAsk: string
  readonly tellName: string
}

const fi: WhereWords = {
  title: 'Missä tekstisi on',
  onThisComputer: 'Tällä koneella',
  onDisk: 'Jokainen sana on levyllä.',
  notOnDisk: 'Viimeisimmät sanat odottavat tallennusta. Älä sulje ikkunaa.',
  leftBehind: 'Viimeisimmät sanat odottavat tässä ikkunassa. Ota kirja takaisin, niin ne tallentuvat.',
  inFolder: 'Jaetussa kansiossa',
  unpublished: (count) => (count === 1 ? '1 muutos odottaa vientiä.' : `${count} muutosta odottaa vientiä.`),
  folderAway: 'Kansioon ei pääse nyt. Muutokset viedään, kun kansio on taas käytettävissä.',
  folderTrouble: {
    full: 'Kansion levy on täynnä. Vapauta tilaa, niin muutokset viedään.',
    permission: 'Sinulla ei ole oikeutta kirjoittaa kansioon. Pyydä oikeus, niin muutokset viedään.',
    missing: 'Kansioon ei pääse nyt. Muutokset viedään, kun kansio on taas käytettävissä.',
    exists: 'Kansioon ei voi nyt kirjoittaa. Opaskirja yrittää uudelleen.',
    inUse: 'Toinen ohjelma käyttää kansiota juuri nyt. Opaskirja yrittää uudelleen.',
    pathTooLong: 'Kansion polku on liian pitkä. Siirrä kirjan kansio lyhyemmän polun taakse.',
    other: 'Kansioon ei voi nyt kirjoittaa. Opaskirja yrittää uudelleen.',
  },
  shareNow: 'Vie muutokset nyt',
  sharing: 'Viedään…',
  showFolder: 'Näytä kansio',
  who: 'Kuka on saanut muutoksesi',
  nobodyYet: 'Muita kirjoittajia ei ole vielä näkynyt. Jaa kansio heille, niin voitte kirjoittaa yhdessä.',
  unnamed: 'Nimeä ei ole kerrottu',
  notYet: 'ei vielä',
  heard: (when) => `Viimeksi yhteydessä ${ended(when)}`,
  neverHeard: 'Ei ole vielä ollut yhteydessä.',
  waits: (count) => (count === 1 ? '1 muutos odottaa.' : `${count} muutosta odottaa.`),
  awaited: 'Mitä vielä odotetaan',
  awaitedFrom: (name, first, last) =>
    first === last ? `${name}: muutos ${first}` : `${name}: muutokset ${first}–${last}`,
  awaitedImages: (count) => (count === 1 ? '1 kuva' : `${count} kuvaa`),
  damaged: (count) => (count === 1 ? '1 tiedosto on tullut vajaana' : `${count} tiedostoa on tullut vajaana`),
  damagedAbout: 'Tekstisi on tallessa. Opaskirja yrittää lukea tiedostot uudelleen, kun kansio päivittyy.',
  clock: 'Tarkista koneen kello',
  clockOff: ({ count, unit }) =>
    `Kello näyttää olevan väärässä noin ${count} ${fiUnits[unit][count === 1 ? 0 : 1]}. Se vaikuttaa vain aikoihin, jotka näytetään, ei tekstiin.`,
  byPacket: 'Ilman yhteistä kansiota',
  byPacketAbout: 'Muutospaketin voi lähettää sähköpostilla tai viedä muistitikulla.',
  makePacket: 'Tee paketti…',
  makePacketFor: (name) => `Tee paketti: ${name}`,
  takePacket: 'Tuo paketti…',
  offline: 'Ei yhteyttä? Jatka kirjoittamista.',
  offlineAbout: 'Teksti tallentuu koneelle ja yhdistyy muiden tekstiin, kun kansio on taas käytettävissä.',
  nameAsk: 'Kerro nimesi, niin muut näkevät, kenen muutoksia he lukevat.',
  tellName: 'Kerro nimesi…',
}

const fiUnits = {
  minutes: ['minuutin', 'minuuttia'],
  hours: ['tunnin', 'tuntia'],
  days: ['päivän', 'päivää'],
} as const

const sv: WhereWords = {
  title: 'Var din text finns',
  onThisComputer: 'På den här datorn',
  onDisk: 'Varje ord finns på disken.',
  notOnDisk: 'De senaste orden väntar på att sparas. Stäng inte fönstret.',
  leftBehind: 'De senaste orden väntar i det här fönstret. Ta tillbaka boken, så sparas de.',
  inFolder: 'I den delade mappen',
  unpublished: (count) =>
    count === 1 ? '1 ändring väntar på att skickas.' : `${count} ändringar väntar på att skickas.`,
  folderAway: 'Mappen kan inte nås nu. Ändringarna skickas när mappen är tillgänglig igen.',
  folderTrouble: {
    full: 'Mappens disk är full. Frigör utrymme, så skickas ändringarna.',
    permission: 'Du har inte rätt att skriva i mappen. Be om rättigheter, så skickas ändringarna.',
    missing: 'Mappen kan inte nås nu. Ändringarna skickas när mappen är tillgänglig igen.',
    exists: 'Det går inte att skriva i mappen nu. Opaskirja försöker igen.',
    inUse: 'Ett annat program använder mappen just nu. Opaskirja försöker igen.',
    pathTooLong: 'Mappens sökväg är för lång. Flytta bokens mapp till en kortare sökväg.',
    other: 'Det går inte att skriva i mappen nu. Opaskirja försöker igen.',
  },
  shareNow: 'Skicka ändringarna nu',
  sharing: 'Skickar…',
  showFolder: 'Visa mappen',
  who: 'Vem har fått dina ändringar',
  nobodyYet: 'Inga andra skribenter har synts till ännu. Dela mappen med dem, så kan ni skriva tillsammans.',
  unnamed: 'Namnet är inte angivet',
  notYet: 'inte ännu',
  heard: (when) => `Senast i kontakt ${ended(when)}`,
  neverHeard: 'Har inte varit i kontakt ännu.',
  waits: (count) => (count === 1 ? '1 ändring väntar.' : `${count} ändringar väntar.`),
  awaited: 'Vad som ännu väntas',
  awaitedFrom: (name, first, last) =>
    first === last ? `${name}: ändring ${first}` : `${name}: ändringarna ${first}–${last}`,
  awaitedImages: (count) => (count === 1 ? '1 bild' : `${count} bilder`),
  damaged: (count) =>
    count === 1 ? '1 fil har kommit ofullständig' : `${count} filer har kommit ofullständiga`,
  damagedAbout: 'Din text är i säkerhet. Opaskirja försöker läsa filerna igen när mappen uppdateras.',
  clock: 'Kontrollera datorns klocka',
  clockOff: ({ count, unit }) =>
    `Klockan verkar gå ungefär ${count} ${svUnits[unit][count === 1 ? 0 : 1]} fel. Det påverkar bara tiderna som visas, inte texten.`,
  byPacket: 'Utan gemensam mapp',
  byPacketAbout: 'Ett ändringspaket kan skickas med e-post eller tas med på ett minne.',
  makePacket: 'Skapa paket…',
  makePacketFor: (name) => `Skapa paket: ${name}`,
  takePacket: 'Läs in paket…',
  offline: 'Ingen kontakt? Fortsätt skriva.',
  offlineAbout: 'Texten sparas på datorn och förenas med de andras när mappen är tillgänglig igen.',
  nameAsk: 'Ange ditt namn, så ser de andra vems ändringar de läser.',
  tellName: 'Ange ditt namn…',
}

const svUnits = {
  minutes: ['minut', 'minuter'],
  hours: ['timme', 'timmar'],
  days: ['dag', 'dagar'],
} as const

const en: WhereWords = {
  title: 'Where your text is',
  onThisComputer: 'On this computer',
  onDisk: 'Every word is on disk.',
  notOnDisk: 'The latest words are waiting to be saved. Do not close the window.',
  leftBehind: 'The latest words are waiting in this window. Take the book back and they are saved.',
  inFolder: 'In the shared folder',
  unpublished: (count) =>
    count === 1 ? '1 change is waiting to be sent.' : `${count} changes are waiting to be sent.`,
  folderAway: 'The folder cannot be reached now. The changes are sent when the folder is back.',
  folderTrouble: {
    full: 'The disk of the folder is full. Free some space and the changes are sent.',
    permission: 'You are not allowed to write in the folder. Ask for access and the changes are sent.',
    missing: 'The folder cannot be reached now. The changes are sent when the folder is back.',
    exists: 'The folder cannot be written to now. Opaskirja tries again.',
    inUse: 'Another program is using the folder right now. Opaskirja will try again.',
    pathTooLong: 'The path of the folder is too long. Move the folder of the book to a shorter path.',
    other: 'The folder cannot be written to now. Opaskirja tries again.',
  },
  shareNow: 'Send changes now',
  sharing: 'Sending…',
  showFolder: 'Show folder',
  who: 'Who has got your changes',
  nobodyYet: 'No other writers have been seen yet. Share the folder with them to write together.',
  unnamed: 'Name not told',
  notYet: 'not yet',
  heard: (when) => `Last in touch ${ended(when)}`,
  neverHeard: 'Has not been in touch yet.',
  waits: (count) => (count === 1 ? '1 change is waiting.' : `${count} changes are waiting.`),
  awaited: 'What is still awaited',
  awaitedFrom: (name, first, last) =>
    first === last ? `${name}: change ${first}` : `${name}: changes ${first}–${last}`,
  awaitedImages: (count) => (count === 1 ? '1 image' : `${count} images`),
  damaged: (count) => (count === 1 ? '1 file has come incomplete' : `${count} files have come incomplete`),
  damagedAbout: 'Your text is safe. Opaskirja reads the files again when the folder is updated.',
  clock: 'Check the clock of this computer',
  clockOff: ({ count, unit }) =>
    `The clock seems to be wrong by about ${count} ${enUnits[unit][count === 1 ? 0 : 1]}. This affects only the times shown, not the text.`,
  byPacket: 'Without a shared folder',
  byPacketAbout: 'A packet of changes can be sent by e-mail or carried on a memory stick.',
  makePacket: 'Make a packet…',
  makePacketFor: (name) => `Make a packet: ${name}`,
  takePacket: 'Take in a packet…',
  offline: 'No connection? Go on writing.',
  offlineAbout: 'The text is saved on this computer and joins that of the others when the folder is back.',
  nameAsk: 'Tell your name, and the others see whose changes they read.',
  tellName: 'Tell your name…',
}

const enUnits = {
  minutes: ['minute', 'minutes'],
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
} as const

/** The words of *Missä tekstisi on* by language. */
export const whereWords: Readonly<Record<Language, WhereWords>> = { fi, sv, en }
