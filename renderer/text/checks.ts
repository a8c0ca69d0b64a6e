// The words of the checks, of approving what they find, and of what stops a publication.
import type { Language } from '#handbook/model/failure-words.ts'
import type { FindingKind } from '#handbook/model/finding-kinds.ts'
import type { Severity } from '#handbook/model/finding.ts'

/** Words of the checks in one language. Days come as already written. */
export type ChecksWords = {
  readonly title: string
  readonly about: string
  readonly reading: string
  readonly nothing: string
  readonly nothingShown: string
  readonly summary: (errors: number, all: number) => string
  readonly severities: Readonly<Record<Severity, { readonly one: string; readonly many: string }>>
  readonly severityFilter: string
  readonly kindFilter: string
  readonly allKinds: string
  readonly kinds: Readonly<Record<FindingKind, string>>
  readonly edition: string
  readonly wholeBook: string
  readonly nationalEdition: string
  readonly book: string
  readonly count: (count: number) => string
  readonly showAll: (count: number) => string
  readonly showMorePages: (count: number) => string
  readonly quoted: (found: string) => string
  readonly goTo: string
  readonly goToOf: (place: string) => string
  readonly approve: string
  readonly approveAbout: string
  readonly approver: string
  readonly approverMissing: string
  readonly approveNow: string
  readonly withdraw: string
  readonly withdrawAbout: string
  readonly withdrawer: string
  readonly withdrawNow: string
  readonly cancel: string
  readonly approvedBy: (name: string, day: string) => string
  readonly withdrawnBy: (name: string, day: string) => string
  readonly approvedNow: string
  readonly withdrawnNow: string
  readonly links: string
  readonly linksAbout: string
  readonly checkLinks: string
  readonly linksFound: (count: number) => string
  readonly stopped: (count: number) => string
  readonly stoppedAbout: string
  readonly told: (count: number) => string
  readonly showChecks: string
}

const fi: ChecksWords = {
  title: 'Tarkistukset',
  about:
    'Virheet ja hyväksymättömät henkilötiedot estävät julkaisemisen. Varoitukset ja vihjeet ovat neuvoja: ne eivät estä mitään.',
  reading: 'Tarkistetaan kirjaa…',
  nothing: 'Kirjassa ei ole huomautettavaa. Voit julkaista sen.',
  nothingShown: 'Näillä rajauksilla ei ole havaintoja. Muut saat näkyviin painikkeista yllä.',
  summary: (errors, all) =>
    `${all === 1 ? '1 havainto' : `${all} havaintoa`}, ${errors === 0 ? 'mikään ei estä julkaisemista' : `joista ${errors} estää julkaisemisen`}.`,
  severities: {
    error: { one: 'Virhe', many: 'Virheet' },
    warning: { one: 'Varoitus', many: 'Varoitukset' },
    hint: { one: 'Vihje', many: 'Vihjeet' },
    approved: { one: 'Hyväksytty', many: 'Hyväksytyt' },
  },
  severityFilter: 'Näytä vakavuuden mukaan',
  kindFilter: 'Aihe',
  allKinds: 'Kaikki aiheet',
  kinds: {
    personal: 'Henkilötiedot',
    accessibility: 'Saavutettavuus',
    links: 'Linkit',
    references: 'Viittaukset ja alaviitteet',
    lists: 'Lähteet, sanasto, muuttujat',
    practices: 'Käytäntöjen tiedot',
    law: 'Lakilainaukset',
    language: 'Selkeä kieli',
    book: 'Kirja ja painokset',
  },
  edition: 'Painos',
  wholeBook: 'Koko kirja',
  nationalEdition: 'Valtakunnallinen',
  book: 'Kirjan tiedot',
  count: (count) => (count === 1 ? '1 havainto' : `${count} havaintoa`),
  showAll: (count) => `Näytä kaikki ${count}`,
  showMorePages: (count) => `Näytä vielä ${count} sivun havainnot`,
  quoted: (found) => `”${found}”`,
  goTo: 'Siirry kohtaan',
  goToOf: (place) => `Siirry kohtaan: ${place}`,
  approve: 'Hyväksy julkaistavaksi…',
  approveAbout:
    'Hyväksy vain tieto, jonka saa julkaista, esimerkiksi viraston yhteystieto tai luvan antaneen ihmisen nimi. Hyväksyntä koskee samaa tietoa tällä sivulla. Nimesi ja päivä tallentuvat kirjaan, ja kaikki kirjan tekijät näkevät ne.',
  approver: 'Hyväksyjän nimi tai tehtävä',
  approverMissing: 'Kirjoita, kuka hyväksyy.',
  approveNow: 'Hyväksy',
  withdraw: 'Peru hyväksyntä…',
  withdrawAbout: 'Tieto estää taas julkaisemisen. Kirjaan jää merkintä hyväksynnästä ja sen perumisesta.',
  withdrawer: 'Perujan nimi tai tehtävä',
  withdrawNow: 'Peru hyväksyntä',
  cancel: 'Peruuta',
  approvedBy: (name, day) => `Hyväksynyt ${name}, ${day}.`,
  withdrawnBy: (name, day) => `Hyväksynnän perui ${name}, ${day}.`,
  approvedNow: 'Hyväksytty julkaistavaksi',
  withdrawnNow: 'Hyväksyntä on peruttu',
  links: 'Ulkoiset linkit',
  linksAbout:
    'Tarkistus kysyy jokaiselta kirjassa mainitulta verkkosivulta, onko se vielä olemassa. Verkkoon otetaan yhteys vain, kun painat tätä.',
  checkLinks: 'Tarkista ulkoiset linkit',
  linksFound: (count) =>
    count === 0
      ? 'Kaikki ulkoiset linkit vastasivat.'
      : count === 1
        ? '1 ulkoinen linkki ei vastannut. Se on havaintojen joukossa.'
        : `${count} ulkoista linkkiä ei vastannut. Ne ovat havaintojen joukossa.`,
  stopped: (count) =>
    count === 1 ? 'Yksi kohta estää julkaisemisen' : `${count} kohtaa estää julkaisemisen`,
  stoppedAbout:
    'Korjaa kohdat ja julkaise uudelleen. Henkilötiedon voi myös hyväksyä julkaistavaksi omalla nimellään.',
  told: (count) =>
    count === 1
      ? 'Yksi huomautus ei estänyt julkaisemista.'
      : `${count} huomautusta ei estänyt julkaisemista.`,
  showChecks: 'Näytä tarkistukset',
}

const sv: ChecksWords = {
  title: 'Kontroller',
  about:
    'Fel och personuppgifter som ingen har godkänt hindrar publicering. Varningar och tips är råd: de hindrar ingenting.',
  reading: 'Boken kontrolleras…',
  nothing: 'Det finns ingenting att anmärka på. Du kan publicera boken.',
  nothingShown: 'Det finns inga iakttagelser med de här filtren. De andra visas med knapparna ovan.',
  summary: (errors, all) =>
    `${all === 1 ? '1 iakttagelse' : `${all} iakttagelser`}, ${errors === 0 ? 'ingen hindrar publicering' : `av vilka ${errors} hindrar publicering`}.`,
  severities: {
    error: { one: 'Fel', many: 'Fel' },
    warning: { one: 'Varning', many: 'Varningar' },
    hint: { one: 'Tips', many: 'Tips' },
    approved: { one: 'Godkänd', many: 'Godkända' },
  },
  severityFilter: 'Visa enligt allvar',
  kindFilter: 'Ämne',
  allKinds: 'Alla ämnen',
  kinds: {
    personal: 'Personuppgifter',
    accessibility: 'Tillgänglighet',
    links: 'Länkar',
    references: 'Hänvisningar och fotnoter',
    lists: 'Källor, ordlista, variabler',
    practices: 'Uppgifter om praxis',
    law: 'Lagcitat',
    language: 'Klart språk',
    book: 'Boken och upplagorna',
  },
  edition: 'Upplaga',
  wholeBook: 'Hela boken',
  nationalEdition: 'Nationell',
  book: 'Bokens uppgifter',
  count: (count) => (count === 1 ? '1 iakttagelse' : `${count} iakttagelser`),
  showAll: (count) => `Visa alla ${count}`,
  showMorePages: (count) => `Visa iakttagelserna på ännu ${count} sidor`,
  quoted: (found) => `”${found}”`,
  goTo: 'Gå till stället',
  goToOf: (place) => `Gå till stället: ${place}`,
  approve: 'Godkänn för publicering…',
  approveAbout:
    'Godkänn bara en uppgift som får publiceras, till exempel ett ämbetsverks kontaktuppgifter eller namnet på någon som har gett sitt tillstånd. Godkännandet gäller samma uppgift på den här sidan. Ditt namn och dagen sparas i boken, och alla som skriver boken ser dem.',
  approver: 'Namn på eller uppgift för den som godkänner',
  approverMissing: 'Skriv vem som godkänner.',
  approveNow: 'Godkänn',
  withdraw: 'Återta godkännandet…',
  withdrawAbout: 'Uppgiften hindrar igen publicering. Godkännandet och återtagandet antecknas i boken.',
  withdrawer: 'Namn på eller uppgift för den som återtar',
  withdrawNow: 'Återta godkännandet',
  cancel: 'Avbryt',
  approvedBy: (name, day) => `Godkänd av ${name}, ${day}.`,
  withdrawnBy: (name, day) => `Godkännandet återtogs av ${name}, ${day}.`,
  approvedNow: 'Godkänd för publicering',
  withdrawnNow: 'Godkännandet är återtaget',
  links: 'Externa länkar',
  linksAbout:
    'Kontrollen frågar varje webbsida som boken nämner om den ännu finns. Nätet kontaktas bara när du trycker på knappen.',
  checkLinks: 'Kontrollera externa länkar',
  linksFound: (count) =>
    count === 0
      ? 'Alla externa länkar svarade.'
      : `${count} ${count === 1 ? 'extern länk' : 'externa länkar'} svarade inte. Se iakttagelserna.`,
  stopped: (count) =>
    count === 1 ? 'Ett ställe hindrar publicering' : `${count} ställen hindrar publicering`,
  stoppedAbout:
    'Rätta ställena och publicera på nytt. En personuppgift kan du också godkänna för publicering med ditt namn.',
  told: (count) =>
    count === 1
      ? 'En anmärkning hindrade inte publicering.'
      : `${count} anmärkningar hindrade inte publicering.`,
  showChecks: 'Visa kontrollerna',
}

const en: ChecksWords = {
  title: 'Checks',
  about:
    'Errors, and personal data that nobody has approved, stop publishing. Warnings and hints are advice: they stop nothing.',
  reading: 'Checking the book…',
  nothing: 'There is nothing to remark. You can publish the book.',
  nothingShown: 'There are no findings within these filters. The buttons above show the others.',
  summary: (errors, all) =>
    `${all === 1 ? '1 finding' : `${all} findings`}, ${errors === 0 ? 'none of which stops publishing' : `${errors} of which ${errors === 1 ? 'stops' : 'stop'} publishing`}.`,
  severities: {
    error: { one: 'Error', many: 'Errors' },
    warning: { one: 'Warning', many: 'Warnings' },
    hint: { one: 'Hint', many: 'Hints' },
    approved: { one: 'Approved', many: 'Approved' },
  },
  severityFilter: 'Show by severity',
  kindFilter: 'Subject',
  allKinds: 'All subjects',
  kinds: {
    personal: 'Personal data',
    accessibility: 'Accessibility',
    links: 'Links',
    references: 'References and footnotes',
    lists: 'Sources, glossary, variables',
    practices: 'Facts of practices',
    law: 'Law quotations',
    language: 'Plain language',
    book: 'The book and its editions',
  },
  edition: 'Edition',
  wholeBook: 'Whole book',
  nationalEdition: 'National',
  book: 'Facts of the book',
  count: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  showAll: (count) => `Show all ${count}`,
  showMorePages: (count) => `Show the findings of ${count} more pages`,
  quoted: (found) => `“${found}”`,
  goTo: 'Go to place',
  goToOf: (place) => `Go to place: ${place}`,
  approve: 'Approve for publishing…',
  approveAbout:
    'Approve only what may be published, such as the contact of an office or the name of somebody who has agreed. It holds for the same data on this page. Your name and the day are kept in the book, where all its writers see them.',
  approver: 'Name or role of who approves',
  approverMissing: 'Write who approves.',
  approveNow: 'Approve',
  withdraw: 'Withdraw approval…',
  withdrawAbout:
    'The data stops publishing again. The approval and its withdrawal stay on record in the book.',
  withdrawer: 'Name or role of who withdraws',
  withdrawNow: 'Withdraw approval',
  cancel: 'Cancel',
  approvedBy: (name, day) => `Approved by ${name}, ${day}.`,
  withdrawnBy: (name, day) => `Approval withdrawn by ${name}, ${day}.`,
  approvedNow: 'Approved for publishing',
  withdrawnNow: 'The approval is withdrawn',
  links: 'External links',
  linksAbout:
    'Each web page that the book names is asked whether it still exists. The web is reached only when you press this.',
  checkLinks: 'Check external links',
  linksFound: (count) =>
    count === 0
      ? 'All external links answered.'
      : `${count} external ${count === 1 ? 'link' : 'links'} did not answer. See the findings.`,
  stopped: (count) => (count === 1 ? 'One place stops publishing' : `${count} places stop publishing`),
  stoppedAbout:
    'Mend the places and publish again. Personal data can also be approved for publishing by your own name.',
  told: (count) =>
    count === 1 ? 'One remark did not stop publishing.' : `${count} remarks did not stop publishing.`,
  showChecks: 'Show checks',
}

/** The words of the checks by language of the window. */
export const checksWords: Readonly<Record<Language, ChecksWords>> = { fi, sv, en }
