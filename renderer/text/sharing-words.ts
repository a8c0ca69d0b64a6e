// The words on packets, backups, a book that is open in two places, and what others did to the open page.
import type { WorkProgress } from '#contract'
import type { Language } from '#handbook/model/failure-words.ts'
import { ended } from './sentence.ts'

/** What came with a packet, in counts, and whose it was. */
type Taken = { readonly edits: number; readonly images: number; readonly people: readonly string[] }

/** Words of sharing in one language. */
export type SharingWords = {
  readonly packet: {
    readonly made: (file: string) => string
    readonly taken: (taken: Taken) => string
    readonly nothingNew: string
    readonly notMade: string
    readonly notTaken: string
    readonly drop: string
    readonly dropAbout: string
    readonly onlyPackets: string
    /** Said when the user stopped the making or the taking in. */
    readonly stopped: { readonly packetMade: string; readonly packetTaken: string }
  }
  readonly work: Readonly<Record<WorkProgress['kind'], string>> & {
    /** Numbers come in ready, as text. */
    readonly step: (done: string, total: string) => string
    readonly stop: string
    readonly stopping: string
  }
  readonly backups: {
    readonly title: string
    readonly about: string
    readonly none: string
    readonly open: string
    readonly notListed: string
  }
  readonly elsewhere: {
    readonly title: string
    readonly about: string
    readonly useHere: string
    readonly waiting: string
  }
  readonly takenOver: { readonly text: string; readonly useHere: string }
  readonly binnedPage: { readonly chapter: string; readonly practice: string; readonly restore: string }
  readonly revived: {
    readonly mark: string
    readonly title: string
    readonly about: string
    readonly keep: string
    readonly binAgain: string
    readonly kept: (title: string) => string
  }
}

const fi: SharingWords = {
  packet: {
    made: (file) => `Paketti ”${file}” on valmis. Lähetä se muille.`,
    taken: ({ edits, images, people }) =>
      [
        `Paketista tuli ${[edits === 1 ? '1 muutos' : `${edits} muutosta`, ...(images === 0 ? [] : [images === 1 ? '1 kuva' : `${images} kuvaa`])].join(' ja ')}.`,
        ...(people.length === 0 ? [] : [ended(`Kirjoittajat: ${people.join(', ')}`)]),
      ].join(' '),
    nothingNew: 'Paketissa ei ollut mitään uutta. Kirjassa on jo kaikki.',
    notMade: 'Pakettia ei tehty',
    notTaken: 'Pakettia ei voitu tuoda',
    drop: 'Pudota tähän muutospaketti, kirjan kansio tai tekstitiedosto',
    dropAbout:
      'Sama paketti voi tulla monta kertaa: mitään ei katoa eikä kahdennu. Tekstistä näet ensin, mitä kirjaan tulee.',
    onlyPackets:
      'Tähän voi pudottaa vain muutospaketin (.opaskirja), kirjan kansion tai tekstin (.docx, .html, .md, .txt).',
    stopped: {
      packetMade: 'Keskeytetty. Pakettia ei tehty.',
      packetTaken: 'Keskeytetty. Saat loput, kun tuot saman paketin uudelleen.',
    },
  },
  work: {
    makePacket: 'Tehdään pakettia',
    takePacket: 'Tuodaan pakettia',
    restoreBackup: 'Avataan varmuuskopiota',
    checkLinks: 'Tarkistetaan ulkoisia linkkejä',
    import: 'Luetaan tiedostoja',
    step: (done, total) => `${done}/${total}`,
    stop: 'Keskeytä',
    stopping: 'Keskeytetään…',
  },
  backups: {
    title: 'Varmuuskopiot',
    about: 'Kirja päivittäin tällä koneella. Kopio avautuu omaksi kirjakseen, ja nykyinen kirja säilyy.',
    none: 'Varmuuskopioita ei ole vielä. Ensimmäinen tehdään tämän päivän aikana.',
    open: 'Avaa kopiona…',
    notListed: 'Varmuuskopioita ei voi nyt näyttää',
  },
  elsewhere: {
    title: 'Kirja on auki toisessa ikkunassa',
    about:
      'Sama kirja on jo auki tällä koneella. Jos otat sen käyttöön tässä, toinen ikkuna tallentaa ensin kaiken ja jää vain luettavaksi.',
    useHere: 'Ota tähän käyttöön',
    waiting: 'Otetaan käyttöön…',
  },
  takenOver: {
    text: 'Kirja otettiin käyttöön toisessa ikkunassa. Tässä sitä voi lukea.',
    useHere: 'Ota takaisin tähän',
  },
  binnedPage: {
    chapter: 'Tämä luku on siirretty roskakoriin. Teksti on tallessa.',
    practice: 'Tämä käytäntö on siirretty roskakoriin. Teksti on tallessa.',
    restore: 'Palauta kirjaan',
  },
  revived: {
    mark: 'poistettu, mutta muokattu',
    title: 'Poistettu, mutta muokattu',
    about: 'Joku siirsi nämä roskakoriin samaan aikaan, kun toinen kirjoitti niihin. Ne ovat taas kirjassa.',
    keep: 'Pidä kirjassa',
    binAgain: 'Siirrä roskakoriin',
    kept: (title) => `”${title}” pysyy kirjassa.`,
  },
}

const sv: SharingWords = {
  packet: {
    made: (file) => `Paketet ”${file}” är klart. Skicka det till de andra.`,
    taken: ({ edits, images, people }) =>
      [
        `Med paketet kom ${[edits === 1 ? '1 ändring' : `${edits} ändringar`, ...(images === 0 ? [] : [images === 1 ? '1 bild' : `${images} bilder`])].join(' och ')}.`,
        ...(people.length === 0 ? [] : [ended(`Skribenter: ${people.join(', ')}`)]),
      ].join(' '),
    nothingNew: 'Paketet innehöll inget nytt. Allt finns redan i boken.',
    notMade: 'Paketet skapades inte',
    notTaken: 'Paketet kunde inte läsas in',
    drop: 'Släpp ett ändringspaket, bokens mapp eller en textfil här',
    dropAbout:
      'Samma paket kan komma många gånger: inget försvinner eller dubbleras. Av en text ser du först vad som kommer in i boken.',
    onlyPackets:
      'Här kan bara ett ändringspaket (.opaskirja), bokens mapp eller en text (.docx, .html, .md, .txt) släppas.',
    stopped: {
      packetMade: 'Avbrutet. Paketet skapades inte.',
      packetTaken: 'Avbrutet. Du får resten när du läser in samma paket på nytt.',
    },
  },
  work: {
    makePacket: 'Paketet skapas',
    takePacket: 'Paketet läses in',
    restoreBackup: 'Säkerhetskopian öppnas',
    checkLinks: 'Externa länkar kontrolleras',
    import: 'Filer läses',
    step: (done, total) => `${done}/${total}`,
    stop: 'Avbryt',
    stopping: 'Avbryts…',
  },
  backups: {
    title: 'Säkerhetskopior',
    about:
      'Boken dag för dag på den här datorn. Kopian öppnas som en egen bok, och den nuvarande boken finns kvar.',
    none: 'Det finns inga säkerhetskopior ännu. Den första görs i dag.',
    open: 'Öppna som kopia…',
    notListed: 'Säkerhetskopiorna kan inte visas nu',
  },
  elsewhere: {
    title: 'Boken är öppen i ett annat fönster',
    about:
      'Samma bok är redan öppen på den här datorn. Om du börjar använda den här sparar det andra fönstret först allt och kan sedan bara läsa.',
    useHere: 'Använd den här',
    waiting: 'Tas i bruk…',
  },
  takenOver: {
    text: 'Boken togs i bruk i ett annat fönster. Här kan den läsas.',
    useHere: 'Ta tillbaka hit',
  },
  binnedPage: {
    chapter: 'Det här kapitlet har flyttats till papperskorgen. Texten finns kvar.',
    practice: 'Den här praxisen har flyttats till papperskorgen. Texten finns kvar.',
    restore: 'Återställ till boken',
  },
  revived: {
    mark: 'borttagen men redigerad',
    title: 'Borttagna men redigerade',
    about: 'Någon flyttade dem till papperskorgen samtidigt som någon annan skrev i dem. De är i boken igen.',
    keep: 'Behåll i boken',
    binAgain: 'Flytta till papperskorgen',
    kept: (title) => `”${title}” blir kvar i boken.`,
  },
}

const en: SharingWords = {
  packet: {
    made: (file) => `The packet “${file}” is ready. Send it to the others.`,
    taken: ({ edits, images, people }) =>
      [
        `The packet brought ${[edits === 1 ? '1 change' : `${edits} changes`, ...(images === 0 ? [] : [images === 1 ? '1 image' : `${images} images`])].join(' and ')}.`,
        ...(people.length === 0 ? [] : [ended(`Writers: ${people.join(', ')}`)]),
      ].join(' '),
    nothingNew: 'There was nothing new in the packet. The book has it all.',
    notMade: 'The packet was not made',
    notTaken: 'The packet could not be taken in',
    drop: 'Drop a packet of changes, a folder of the book or a text here',
    dropAbout:
      'The same packet may come many times: nothing is lost or doubled. Of a text you first see what would come into the book.',
    onlyPackets:
      'Only a packet of changes (.opaskirja), a folder of the book or a text (.docx, .html, .md, .txt) can be dropped here.',
    stopped: {
      packetMade: 'Stopped. The packet was not made.',
      packetTaken: 'Stopped. You get the rest when you take in the same packet again.',
    },
  },
  work: {
    makePacket: 'Making the packet',
    takePacket: 'Taking in the packet',
    restoreBackup: 'Opening the backup',
    checkLinks: 'Checking external links',
    import: 'Reading files',
    step: (done, total) => `${done}/${total}`,
    stop: 'Stop',
    stopping: 'Stopping…',
  },
  backups: {
    title: 'Backups',
    about: 'The book day by day on this computer. A copy opens as a book of its own; the present book stays.',
    none: 'There are no backups yet. The first is made during this day.',
    open: 'Open as a copy…',
    notListed: 'The backups cannot be shown now',
  },
  elsewhere: {
    title: 'The book is open in another window',
    about:
      'The same book is already open on this computer. If you start using it here, the other window first saves everything and can then only be read.',
    useHere: 'Use it here',
    waiting: 'Taking it here…',
  },
  takenOver: {
    text: 'The book was taken into use in another window. Here it can be read.',
    useHere: 'Take it back here',
  },
  binnedPage: {
    chapter: 'This chapter was moved to the bin. Its text is safe.',
    practice: 'This practice was moved to the bin. Its text is safe.',
    restore: 'Put it back into the book',
  },
  revived: {
    mark: 'removed but edited',
    title: 'Removed but edited',
    about: 'Somebody moved these to the bin while another wrote in them. They are in the book again.',
    keep: 'Keep in the book',
    binAgain: 'Move to bin',
    kept: (title) => `“${title}” stays in the book.`,
  },
}

/** The words of sharing by language. */
export const sharingWords: Readonly<Record<Language, SharingWords>> = { fi, sv, en }
