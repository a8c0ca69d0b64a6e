// Findings in Swedish: what is wrong and what to do.
import type { RuleWords } from './rule-words.ts'

export const sv: RuleWords = {
  bookTitleMissing: 'Boken har inget namn. Ge den ett namn i bokens uppgifter.',
  bookLanguageInvalid: 'Bokens språk är okänt. Välj språk i bokens uppgifter.',
  publisherMissing: 'Utgivaren saknas i bokens uppgifter. Lägg till den före publiceringen.',
  licenceMissing: 'Användningsrätten saknas i bokens uppgifter. Berätta hur boken får användas.',
  titleMissing: 'Rubriken saknas. Ge kapitlet eller praxisen ett namn.',
  chapterEmpty: 'Kapitlet har ingen text. Skriv kapitlet eller flytta det till papperskorgen.',
  contentUnknown: 'Innehållet är gjort med en nyare Opaskirja. Uppdatera Opaskirja före publiceringen.',

  imageMissing: 'Bilden hittas inte. Välj bilden på nytt.',
  imageDamaged: 'Bilden kan inte läsas. Välj bilden på nytt.',
  altMissing: 'Bilden saknar textbeskrivning. Skriv en eller märk bilden som dekoration.',
  altIsFileName: 'Bildens textbeskrivning är ett filnamn. Skriv vad bilden visar.',
  altSaysNothing: 'Bildens textbeskrivning säger ingenting. Skriv vad bilden visar.',
  altRepeatsCaption: 'Bildens textbeskrivning upprepar bildtexten. Skriv vad bilden visar.',
  authorMissing: 'Bildens upphovsperson saknas. Anteckna den i bildens uppgifter.',
  permissionMissing: 'Bilden saknar tillstånd. Anteckna tillståndet i bildens uppgifter.',

  headingEmpty: 'Mellanrubriken är tom. Skriv rubriken eller ta bort raden.',
  headingSkipsLevel: 'Rubriknivån hoppar över en nivå. Välj en högre nivå.',
  headingByBold: 'En rad i fetstil ser ut som en rubrik. Gör den till mellanrubrik.',

  linkEmpty: 'Länken har ingen text. Skriv vart länken leder eller ta bort den.',
  linkVague: 'Länkens text berättar inte vart länken leder. Skriv målets namn.',
  linkIsAddress: 'Länkens text är en adress. Skriv målets namn.',
  linkSameText: 'Samma text länkar till ett annat ställe i boken. Skilj länkarna åt med texten.',
  linkUnsafe: 'Adressen duger inte som länk. Använd en adress som börjar med https:// eller mailto:.',
  linkDead: 'Länken leder inte längre någonstans. Sök sidans nya adress eller ta bort länken.',

  tableEmpty: 'Tabellen är tom. Fyll i den eller ta bort den.',
  tableHeaderMissing: 'Tabellen har inga rubrikceller. Märk ut rubrikraden eller -kolumnen.',
  tableHeaderEmpty: 'En rubrikcell i tabellen är tom. Skriv rubriken.',
  tableCaptionMissing: 'Tabellen saknar rubrik. Skriv vad tabellen handlar om.',
  tableUneven: 'Tabellens rader har olika många celler. Lägg till de celler som saknas.',

  languageInvalid: 'Språket för en del av texten är okänt. Välj språk på nytt.',
  languageUnmarked: 'Texten ser ut att vara på ett annat språk än boken. Märk ut språket.',
  sentenceLong: 'Meningen är lång. Dela den i två om du kan.',
  paragraphLong: 'Stycket är långt. Dela det om du kan.',

  referenceGone:
    'Hänvisningen leder till ett kapitel eller en praxis som inte finns. Välj målet på nytt eller ta bort hänvisningen.',
  referenceInBin: 'Hänvisningens mål är i papperskorgen. Återställ målet eller ta bort hänvisningen.',
  sectionGone: 'Avsnittet som hänvisningen gäller finns inte längre. Välj avsnittet på nytt.',
  anchorTwice: 'Två rubriker är samma mål för hänvisningar. Skriv den senare rubriken på nytt.',
  footnoteEmpty: 'Fotnoten är tom. Skriv noten eller ta bort den.',

  fieldEmpty: 'Ett fält som behövs är tomt. Skriv i fältet.',
  fieldTooLong: 'Texten är längre än formuläret rekommenderar. Korta ned den om du kan.',
  areasMissing: 'Området saknas. Välj praxisens område.',
  areaUnknown: 'Området är okänt. Välj ett område i listan.',
  funderMissing: 'Finansiären saknas. Lägg till den eller anteckna att särskild finansiering saknas.',
  stageMissing: 'Utvecklingsskedet saknas. Välj skede.',
  keywordsMissing: 'Ämnesord saknas. Lägg till minst ett.',
  organisationMissing: 'Organisationen saknas. Lägg till vem som genomför praxisen.',
  checkDateMissing: 'Granskningsdagen saknas. Anteckna när praxisen granskas på nytt.',
  checkDatePassed: 'Granskningsdagen har passerat. Gå igenom praxisen och anteckna en ny dag.',

  lawSourceMissing: 'Lagcitatet saknar källa. Anteckna lagen och paragrafen.',
  lawUnchecked: 'Lagcitatet är inte märkt som granskat. Jämför det med gällande lag och anteckna dagen.',
  lawStale:
    'Lagcitatet granskades för över ett år sedan. Jämför det med gällande lag och anteckna en ny dag.',
  lawCheckedInFuture: 'Lagcitatets granskningsdag ligger i framtiden. Rätta dagen.',

  personalId: 'Texten innehåller en personbeteckning. Ta bort den.',
  personalIdLike:
    'Texten innehåller något som ser ut som en personbeteckning. Ta bort det eller godkänn det i ditt namn.',
  birthDate: 'Texten innehåller en födelsetid. Ta bort den eller godkänn den i ditt namn.',
  phone: 'Texten innehåller ett telefonnummer. Ta bort det eller godkänn det som officiell kontaktuppgift.',
  email:
    'Texten innehåller en persons e-postadress. Ta bort den eller godkänn den som officiell kontaktuppgift.',
  officeEmail: 'Texten innehåller en gemensam e-postadress. Kontrollera att den gäller.',
  address: 'Texten innehåller en gatuadress. Ta bort den eller godkänn den som officiell kontaktuppgift.',
  personName: 'Texten innehåller en persons namn. Ta bort det eller godkänn det i ditt namn.',

  contactStale:
    'Kontaktuppgiften godkändes för mer än ett år sedan. Kontrollera att den gäller, återkalla godkännandet och godkänn på nytt.',
  citationUnknown: 'Källan finns inte i källförteckningen. Välj källan på nytt eller ta bort hänvisningen.',
  sourceTitleMissing: 'Källan har ingen titel. Lägg till den i källförteckningen.',
  sourceYearMissing: 'Källans år saknas. Lägg till det i källförteckningen.',
  sourceUnused:
    'Texten hänvisar inte till källan. Hänvisa till den eller ta bort den: i bokens källförteckning kommer den inte med.',
  termUnknown: 'Termen finns inte längre i ordlistan. Välj den på nytt eller ta bort märkningen.',
  termMissing: 'Termen i ordlistan saknar namn på bokens språk. Lägg till det i ordlistan.',
  definitionMissing: 'Termen i ordlistan saknar förklaring på bokens språk. Lägg till den i ordlistan.',
  variableUnknown: 'Variabeln finns inte längre. Välj den på nytt eller skriv text i stället.',
  variableEmpty: 'Variabeln har inget värde i upplagan. Ge ett värde i listan över variabler.',
  indexTermEmpty: 'Märkningen för sakregistret är tom. Skriv ett sökord eller ta bort märkningen.',
  conditionUnreadable: 'Villkoret kan inte läsas, så stället finns i alla upplagor. Välj upplagorna på nytt.',
  conditionUnknown: 'Villkoret nämner en upplaga som boken inte har. Välj upplagorna på nytt.',
  replacedGone: 'Sidan som den här ersätter finns inte. Välj på nytt vilken sida som ersätts.',

  isbnInvalid: 'Kontrolltecknet i ISBN stämmer inte. Kontrollera numret.',
  issnInvalid: 'Kontrolltecknet i ISSN stämmer inte. Kontrollera numret.',
  urnInvalid: 'URN har inte rätt form. Kontrollera den.',
  logoUnnamed: 'Logotypen saknar namn. Skriv vems logotyp det är.',
  abstractMissing: 'Presentationsbladets sammandrag saknas. Skriv det i upplagans utgivningsuppgifter.',
  yearMissing: 'Utgivningsåret saknas. Lägg till det i upplagans utgivningsuppgifter.',
  feedbackMissing:
    'Adressen för respons saknas. Tillgänglighetsutlåtandet behöver den: lägg till den i utgivningsuppgifterna.',

  unprintable: 'Bokens typsnitt saknar dessa tecken. Byt ut dem.',
  tooDeep: 'Innehållet har för många nivåer. Flytta en del av det utåt.',
  tooLong: 'Rubriken eller beskrivningen är för lång. Flytta en del av den till texten.',
  imageColours: 'Bilden är i tryckfärger (CMYK). Spara den i RGB-färger och välj den på nytt.',
}
