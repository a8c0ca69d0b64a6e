// Failures in words, in the three languages of the window: what happened, what is safe, what to do.
import type { Failure, WriteTrouble } from './failure.ts'
import { importTroubles } from './import-trouble-words.ts'

/** The languages of the window and the command line. */
export type Language = 'fi' | 'sv' | 'en'
export const languages: readonly Language[] = ['fi', 'sv', 'en']

type FailureWords = { readonly [K in Failure['kind']]: (failure: Extract<Failure, { kind: K }>) => string }
type TroubleWords = Readonly<Record<WriteTrouble, string>>

const troubles: Readonly<Record<Language, TroubleWords>> = {
  fi: {
    full: 'Levy on täynnä. Vapauta tilaa ja yritä uudelleen.',
    permission: 'Sinulla ei ole oikeutta kirjoittaa sinne. Valitse toinen kansio tai pyydä oikeus.',
    missing: 'Kansiota ei löydy. Tarkista, että levy tai verkkoyhteys on käytössä.',
    exists: 'Samanniminen kohde on jo olemassa. Valitse toinen nimi tai paikka.',
    inUse: 'Toinen ohjelma käyttää sitä juuri nyt. Sulje ohjelma ja yritä uudelleen.',
    pathTooLong: 'Kansion polku on liian pitkä. Siirrä kansio lähemmäs levyn juurta.',
    other: 'Tarkista kansio ja yritä uudelleen.',
  },
  sv: {
    full: 'Disken är full. Frigör utrymme och försök igen.',
    permission: 'Du har inte rätt att skriva där. Välj en annan mapp eller be om rättigheter.',
    missing: 'Mappen hittas inte. Kontrollera att disken eller nätverket är tillgängligt.',
    exists: 'Det finns redan något med samma namn. Välj ett annat namn eller en annan plats.',
    inUse: 'Ett annat program använder det just nu. Stäng programmet och försök igen.',
    pathTooLong: 'Sökvägen till mappen är för lång. Flytta mappen närmare diskens rot.',
    other: 'Kontrollera mappen och försök igen.',
  },
  en: {
    full: 'The disk is full. Free some space and try again.',
    permission: 'You are not allowed to write there. Choose another folder or ask for access.',
    missing: 'The folder cannot be found. Check that the disk or network is available.',
    exists: 'Something with the same name is already there. Choose another name or place.',
    inUse: 'Another program is using it right now. Close that program and try again.',
    pathTooLong: 'The path of the folder is too long. Move the folder closer to the root of the disk.',
    other: 'Check the folder and try again.',
  },
}

const fi: FailureWords = {
  invalidInput: ({ what }) => `Pyyntöä ei ymmärretty (${what}).`,
  noSuchFolder: ({ what }) => `Kansiota ei löydy: ${what}. Tarkista polku tai valitse toinen kansio.`,
  notAHandbook: ({ what }) =>
    `Kansio ei ole käsikirja: ${what}. Valitse kansio, jossa on tiedosto kasikirja.json, tai tee uusi kirja.`,
  fromTheFuture: ({ what }) =>
    `${what} on kirjoitettu Opaskirjan uudemmalla versiolla. Sitä voi lukea, mutta ei muokata. Päivitä Opaskirja.`,
  folderNotEmpty: ({ what }) => `Kansio ei ole tyhjä: ${what}. Valitse uudelle kirjalle tyhjä kansio.`,
  notOnThisComputer: ({ what }) =>
    `Tämän kirjan muutokset eivät ole vielä tulleet kansioon: ${what}. Odota, että kansio on haettu kokonaan, ja avaa kirja uudelleen.`,
  cannotRead: ({ what }) => `Tätä ei voi lukea: ${what}. Tarkista, että sinulla on lukuoikeus.`,
  damagedLog: ({ what }) =>
    `Kirjan muokkausloki oli vioittunut: ${what}. Kaikki ehjät muutokset on luettu, eikä vioittunutta loppua poisteta. Tarkista viimeisin teksti.`,
  cannotWrite: ({ what, trouble }) => `Tallennus ei onnistu: ${what}. ${troubles.fi[trouble]}`,
  cannotShare: ({ what, trouble }) =>
    `Tekstisi on tallessa tällä koneella, mutta ei vielä jaetussa kansiossa: ${what}. ${troubles.fi[trouble]}`,
  noSuchDocument: ({ what }) => `Kirjassa ei ole tällaista lukua tai käytäntöä: ${what}.`,
  notAnImage: ({ what }) =>
    `Tiedosto ei ole kuva, jota kirja voi käyttää: ${what}. Valitse SVG-, PNG-, JPEG-, GIF- tai WebP-kuva.`,
  otherHandbook: ({ what }) =>
    `Tämä kuuluu toiseen kirjaan: ${what}. Mitään ei muutettu. Yhdistä vain saman kirjan kansioita ja paketteja.`,
  notAPacket: ({ what }) => `Tiedosto ei ole Opaskirjan paketti: ${what}. Valitse .opaskirja-tiedosto.`,
  damagedPacket: ({ what }) =>
    `Paketti on katkennut tai vioittunut matkalla: ${what}. Ehjä osa otettiin. Pyydä lähettäjältä paketti uudelleen.`,
  cannotImport: ({ what, trouble }) => `Tiedostoa ei tuotu: ${what}. ${importTroubles.fi[trouble]}`,
  tooLarge: ({ what }) => `Liian suuri käsiteltäväksi: ${what}. Jätä kuvat pois ja vie ne kansiossa.`,
  noSuchWriter: ({ what }) => `Tämännimistä kirjoittajaa tai laitetta ei tunneta: ${what}. Tarkista nimi.`,
  noSuchFinding: ({ what }) => `Tätä havaintoa ei enää ole tai sitä ei voi hyväksyä: ${what}.`,
  notTypeset: () => 'Sivua ei saatu taitettua. Teksti on silti tallessa.',
  noNetwork: () => 'Verkkoon ei saatu yhteyttä. Linkkejä ei tarkistettu.',
  frozenOtherwise: ({ what }) =>
    `Numero ”${what}” on jo jäädytetty toisenlaisena. Anna painokselle uusi numero.`,
  noSuchRelease: ({ what }) =>
    `Jäädytettyä painosta ei löydy tai niitä on monta: ${what}. Katso tunnukset komennolla opaskirja editions.`,
  partMissing: ({ what }) =>
    `Painokseen kuuluva osa ei ole vielä tällä koneella eikä jaetussa kansiossa: ${what}. Odota, että kansio päivittyy, ja yritä uudelleen.`,
  noSuchEdition: ({ what }) => `Kirjalla ei ole painosta ${what}.`,
  noSuchBackup: ({ what }) => `Varmuuskopiota ei ole: ${what}. Katso päivät komennolla opaskirja backups.`,
  nothingOpen: () => 'Yhtään kirjaa ei ole auki. Avaa kirja ensin.',
  openElsewhere: ({ what }) =>
    `Kirja on auki toisessa ikkunassa tai ohjelmassa: ${what}. Sulje se siellä tai ota kirja käyttöön tässä.`,
  stopped: () => 'Työ keskeytettiin. Keskeneräisiä tiedostoja ei jäänyt.',
  obstacles: ({ count }) =>
    count === 1
      ? 'Julkaisu pysähtyi yhteen esteeseen. Korjaa se ja julkaise uudelleen.'
      : `Julkaisu pysähtyi ${count} esteeseen. Korjaa ne ja julkaise uudelleen.`,
  unexpected: ({ what }) => `Tapahtui jotain odottamatonta. Tekstisi on tallessa. (${what})`,
}

const sv: FailureWords = {
  invalidInput: ({ what }) => `Begäran förstods inte (${what}).`,
  noSuchFolder: ({ what }) => `Mappen hittas inte: ${what}. Kontrollera sökvägen eller välj en annan mapp.`,
  notAHandbook: ({ what }) =>
    `Mappen är ingen handbok: ${what}. Välj en mapp med filen kasikirja.json eller skapa en ny bok.`,
  fromTheFuture: ({ what }) =>
    `${what} har skrivits med en nyare version av Opaskirja. Den kan läsas men inte redigeras. Uppdatera Opaskirja.`,
  folderNotEmpty: ({ what }) => `Mappen är inte tom: ${what}. Välj en tom mapp för den nya boken.`,
  notOnThisComputer: ({ what }) =>
    `Bokens ändringar har inte kommit till mappen än: ${what}. Vänta tills mappen är helt hämtad och öppna boken igen.`,
  cannotRead: ({ what }) => `Det här kan inte läsas: ${what}. Kontrollera att du har läsrättighet.`,
  damagedLog: ({ what }) =>
    `Bokens ändringslogg var skadad: ${what}. Alla hela ändringar har lästs, och det skadade slutet raderas inte. Kontrollera den senaste texten.`,
  cannotWrite: ({ what, trouble }) => `Det gick inte att spara: ${what}. ${troubles.sv[trouble]}`,
  cannotShare: ({ what, trouble }) =>
    `Din text är sparad på den här datorn men inte ännu i den delade mappen: ${what}. ${troubles.sv[trouble]}`,
  noSuchDocument: ({ what }) => `Boken har inget sådant kapitel eller sådan praxis: ${what}.`,
  notAnImage: ({ what }) =>
    `Filen är ingen bild som boken kan använda: ${what}. Välj en SVG-, PNG-, JPEG-, GIF- eller WebP-bild.`,
  otherHandbook: ({ what }) =>
    `Det här hör till en annan bok: ${what}. Inget ändrades. Slå bara ihop mappar och paket av samma bok.`,
  notAPacket: ({ what }) => `Filen är inget Opaskirja-paket: ${what}. Välj en .opaskirja-fil.`,
  damagedPacket: ({ what }) =>
    `Paketet har gått av eller skadats på vägen: ${what}. Den hela delen togs emot. Be avsändaren skicka paketet på nytt.`,
  cannotImport: ({ what, trouble }) => `Filen importerades inte: ${what}. ${importTroubles.sv[trouble]}`,
  tooLarge: ({ what }) => `För stort att hantera: ${what}. Lämna bort bilderna och för över dem i mappen.`,
  noSuchWriter: ({ what }) =>
    `Ingen skribent eller enhet med detta namn är känd: ${what}. Kontrollera namnet.`,
  noSuchFinding: ({ what }) => `Den här iakttagelsen finns inte längre eller kan inte godkännas: ${what}.`,
  notTypeset: () => 'Sidan kunde inte sättas. Texten är ändå sparad.',
  noNetwork: () => 'Nätet kunde inte nås. Länkarna kontrollerades inte.',
  frozenOtherwise: ({ what }) =>
    `Numret ”${what}” är redan fryst på annat sätt. Ge upplagan ett nytt nummer.`,
  noSuchRelease: ({ what }) =>
    `Den frysta upplagan hittas inte, eller så finns det flera: ${what}. Se koderna med opaskirja editions.`,
  partMissing: ({ what }) =>
    `En del av upplagan finns varken på den här datorn eller i den delade mappen: ${what}. Vänta tills mappen har uppdaterats och försök igen.`,
  noSuchEdition: ({ what }) => `Boken har ingen upplaga ${what}.`,
  noSuchBackup: ({ what }) =>
    `Säkerhetskopian finns inte: ${what}. Se dagarna med kommandot opaskirja backups.`,
  nothingOpen: () => 'Ingen bok är öppen. Öppna en bok först.',
  openElsewhere: ({ what }) =>
    `Boken är öppen i ett annat fönster eller program: ${what}. Stäng den där eller börja använda den här.`,
  stopped: () => 'Arbetet stoppades. Inga ofärdiga filer blev kvar.',
  obstacles: ({ count }) =>
    count === 1
      ? 'Publiceringen stannade vid ett hinder. Åtgärda det och publicera igen.'
      : `Publiceringen stannade vid ${count} hinder. Åtgärda dem och publicera igen.`,
  unexpected: ({ what }) => `Något oväntat hände. Din text är i säkerhet. (${what})`,
}

const en: FailureWords = {
  invalidInput: ({ what }) => `The request was not understood (${what}).`,
  noSuchFolder: ({ what }) => `The folder cannot be found: ${what}. Check the path or choose another folder.`,
  notAHandbook: ({ what }) =>
    `The folder is not a handbook: ${what}. Choose a folder with the file kasikirja.json, or make a new book.`,
  fromTheFuture: ({ what }) =>
    `${what} was written with a newer version of Opaskirja. It can be read but not edited. Update Opaskirja.`,
  folderNotEmpty: ({ what }) => `The folder is not empty: ${what}. Choose an empty folder for the new book.`,
  notOnThisComputer: ({ what }) =>
    `The changes of this book have not come to the folder yet: ${what}. Wait until the folder is fully fetched, and open the book again.`,
  cannotRead: ({ what }) => `This cannot be read: ${what}. Check that you have permission to read it.`,
  damagedLog: ({ what }) =>
    `The book's log of edits was damaged: ${what}. All whole edits were read, and the damaged end is not deleted. Check the latest text.`,
  cannotWrite: ({ what, trouble }) => `Saving did not work: ${what}. ${troubles.en[trouble]}`,
  cannotShare: ({ what, trouble }) =>
    `Your text is safe on this computer, but not yet in the shared folder: ${what}. ${troubles.en[trouble]}`,
  noSuchDocument: ({ what }) => `The book has no such chapter or practice: ${what}.`,
  notAnImage: ({ what }) =>
    `The file is not an image the book can use: ${what}. Choose an SVG, PNG, JPEG, GIF or WebP image.`,
  otherHandbook: ({ what }) =>
    `This belongs to another book: ${what}. Nothing was changed. Merge only folders and packets of the same book.`,
  notAPacket: ({ what }) => `The file is not an Opaskirja packet: ${what}. Choose an .opaskirja file.`,
  damagedPacket: ({ what }) =>
    `The packet was cut or damaged on its way: ${what}. The whole part of it was taken. Ask the sender for the packet again.`,
  cannotImport: ({ what, trouble }) => `The file was not imported: ${what}. ${importTroubles.en[trouble]}`,
  tooLarge: ({ what }) => `Too large to handle: ${what}. Leave the images out and carry them in the folder.`,
  noSuchWriter: ({ what }) => `No writer or device of this name is known: ${what}. Check the name.`,
  noSuchFinding: ({ what }) => `This finding is there no more, or cannot be approved: ${what}.`,
  notTypeset: () => 'The page could not be typeset. The text is saved all the same.',
  noNetwork: () => 'The web could not be reached. The links were not checked.',
  frozenOtherwise: ({ what }) =>
    `The number “${what}” already stands for something else that was frozen. Give the edition a new number.`,
  noSuchRelease: ({ what }) =>
    `No frozen edition is found, or there are several: ${what}. See the ids with opaskirja editions.`,
  partMissing: ({ what }) =>
    `A part of the edition is neither on this computer nor in the shared folder yet: ${what}. Wait until the folder is up to date and try again.`,
  noSuchEdition: ({ what }) => `The book has no edition ${what}.`,
  noSuchBackup: ({ what }) =>
    `There is no such backup: ${what}. See the days with the command opaskirja backups.`,
  nothingOpen: () => 'No book is open. Open a book first.',
  openElsewhere: ({ what }) =>
    `The book is open in another window or program: ${what}. Close it there, or start using it here.`,
  stopped: () => 'The work was stopped. No unfinished files were left.',
  obstacles: ({ count }) =>
    count === 1
      ? 'Publishing stopped at one blocker. Mend it and publish again.'
      : `Publishing stopped at ${count} blockers. Mend them and publish again.`,
  unexpected: ({ what }) => `Something unexpected happened. Your text is safe. (${what})`,
}

const words: Readonly<Record<Language, FailureWords>> = { fi, sv, en }

/** The failure as one or two sentences in `language`. */
export function failureText(failure: Failure, language: Language): string {
  const say = words[language][failure.kind] as (failure: Failure) => string
  return say(failure)
}
