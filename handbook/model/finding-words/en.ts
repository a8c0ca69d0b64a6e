// Findings in English: what is wrong and what to do.
import type { RuleWords } from './rule-words.ts'

export const en: RuleWords = {
  bookTitleMissing: 'The book has no title. Give it one in the book’s details.',
  bookLanguageInvalid: 'The language of the book is not known. Choose one in the book’s details.',
  publisherMissing: 'The publisher is missing from the book’s details. Add it before publishing.',
  licenceMissing: 'The licence is missing from the book’s details. Say how the book may be used.',
  titleMissing: 'The title is missing. Give the chapter or practice a name.',
  chapterEmpty: 'The chapter has no text. Write it or move it to the bin.',
  contentUnknown: 'This content was made by a newer Opaskirja. Update Opaskirja before publishing.',

  imageMissing: 'An image cannot be found. Choose the image again.',
  imageDamaged: 'An image cannot be read. Choose the image again.',
  altMissing: 'An image has no text description. Write one, or mark the image as decoration.',
  altIsFileName: 'The text description of an image is a file name. Write what the image shows.',
  altSaysNothing: 'The text description of an image says nothing. Write what the image shows.',
  altRepeatsCaption: 'The text description of an image repeats its caption. Write what the image shows.',
  authorMissing: 'The author of an image is missing. Note it in the image’s details.',
  permissionMissing: 'An image has no permission. Note the permission in the image’s details.',

  headingEmpty: 'A heading is empty. Write it or remove the line.',
  headingSkipsLevel: 'A heading skips a level. Choose a higher level.',
  headingByBold: 'A line in bold looks like a heading. Make it a heading.',

  linkEmpty: 'A link has no text. Write where it leads, or remove it.',
  linkVague: 'The text of a link does not tell where it leads. Write the name of the target.',
  linkIsAddress: 'The text of a link is an address. Write the name of the target.',
  linkSameText: 'The same text links to another place in the book. Tell the links apart by their text.',
  linkUnsafe: 'The address cannot be a link. Use one that begins with https:// or mailto:.',
  linkDead: 'The link leads nowhere any more. Find the new address of the page or remove the link.',

  tableEmpty: 'The table is empty. Fill it in or remove it.',
  tableHeaderMissing: 'The table has no header cells. Mark its header row or column.',
  tableHeaderEmpty: 'A header cell of the table is empty. Write the header.',
  tableCaptionMissing: 'The table has no caption. Write what the table tells.',
  tableUneven: 'The rows of the table have different numbers of cells. Add those that are missing.',

  languageInvalid: 'The language of a passage is not known. Choose the language again.',
  languageUnmarked: 'The text seems to be in another language than the book. Mark its language.',
  sentenceLong: 'The sentence is long. Divide it if you can.',
  paragraphLong: 'The paragraph is long. Divide it if you can.',

  referenceGone:
    'A reference leads to a chapter or practice that is not there. Choose the target again or remove the reference.',
  referenceInBin: 'The target of a reference is in the bin. Restore it or remove the reference.',
  sectionGone: 'The section of a reference is no longer there. Choose the section again.',
  anchorTwice: 'Two headings are the same target of references. Write the latter heading anew.',
  footnoteEmpty: 'A footnote is empty. Write it or remove it.',

  fieldEmpty: 'A field that is needed is empty. Write in the field.',
  fieldTooLong: 'The text is longer than the form recommends. Shorten it if you can.',
  areasMissing: 'The area is missing. Choose the area of the practice.',
  areaUnknown: 'The area is not known. Choose an area from the list.',
  funderMissing: 'The funder is missing. Add it, or note that there is no separate funding.',
  stageMissing: 'The stage of development is missing. Choose one.',
  keywordsMissing: 'Keywords are missing. Add at least one.',
  organisationMissing: 'The organisation is missing. Add who carries the practice out.',
  checkDateMissing: 'The review date is missing. Note when the practice is to be looked at again.',
  checkDatePassed: 'The review date has passed. Look the practice over and note a new date.',

  lawSourceMissing: 'A law quotation has no source. Note the act and section.',
  lawUnchecked:
    'A law quotation is not marked as checked. Compare it with the law in force and note the day.',
  lawStale:
    'A law quotation was checked over a year ago. Compare it with the law in force and note a new day.',
  lawCheckedInFuture: 'The day on which a law quotation was checked is still to come. Correct the day.',

  personalId: 'The text has a personal identity code. Remove it.',
  personalIdLike:
    'The text has something that looks like a personal identity code. Remove it, or approve it in your name.',
  birthDate: 'The text has a date of birth. Remove it, or approve it in your name.',
  phone: 'The text has a telephone number. Remove it, or approve it as an official contact.',
  email: 'The text has a person’s e-mail address. Remove it, or approve it as an official contact.',
  officeEmail: 'The text has a shared e-mail address. Check that it is in use.',
  address: 'The text has a street address. Remove it, or approve it as an official contact.',
  personName: 'The text has a person’s name. Remove it, or approve it in your name.',

  contactStale:
    'The contact was approved more than a year ago. Make sure that it still holds, withdraw the approval and approve it again.',
  citationUnknown: 'The cited source is not in the list of sources. Choose it again or remove the citation.',
  sourceTitleMissing: 'The source has no title. Add it to the list of sources.',
  sourceYearMissing: 'The year of the source is missing. Add it to the list of sources.',
  sourceUnused: 'No text cites the source. Cite it or remove it: the book’s list of sources leaves it out.',
  termUnknown: 'The term is no longer in the glossary. Choose it again or remove the mark.',
  termMissing: 'A term of the glossary has no name in the language of the book. Add it to the glossary.',
  definitionMissing:
    'A term of the glossary has no meaning in the language of the book. Add it to the glossary.',
  variableUnknown: 'The variable is there no more. Choose it again or write text in its place.',
  variableEmpty: 'The variable has no value in the edition. Give it one in the list of variables.',
  indexTermEmpty: 'A mark for the subject index is empty. Write a term or remove the mark.',
  conditionUnreadable:
    'The condition cannot be read, so this stands in every edition. Choose the editions again.',
  conditionUnknown: 'The condition names an edition that the book does not have. Choose the editions again.',
  replacedGone: 'The page that this one replaces is not there. Choose again which page it replaces.',

  isbnInvalid: 'The check digit of the ISBN is wrong. Check the number.',
  issnInvalid: 'The check digit of the ISSN is wrong. Check the number.',
  urnInvalid: 'The URN is not well formed. Check it.',
  logoUnnamed: 'A logo has no name. Write whose logo it is.',
  abstractMissing:
    'The abstract of the documentation page is missing. Write it in the imprint of the edition.',
  yearMissing: 'The year of publication is missing. Add it to the imprint of the edition.',
  feedbackMissing:
    'The address for feedback is missing. The accessibility statement needs it: add it to the imprint.',

  unprintable: 'The typefaces of the book lack these characters. Replace them.',
  tooDeep: 'Content is nested too deep. Move a part of it outwards.',
  tooLong: 'A title or a description is too long. Move a part of it into the text.',
  imageColours:
    'An image is in the colours of a printing press (CMYK). Save it in RGB colours and choose it again.',
}
