// Clipboards as other programs write them, made by hand after their patterns.

const marker = (text: string): string =>
  `<!--[if !supportLists]--><span style='mso-list:Ignore'>${text}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><!--[endif]-->`

const item = (list: string, level: number, written: string, text: string): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:${list} level${level} lfo1'>${marker(written)}${text}<o:p></o:p></p>`

/** Word: headings, two lists by style rules, a footnote, an interruption, a quote, a table, and things to drop. */
export const wordClipboard = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8>
<style><!--
@list l0:level1 {mso-level-text:"%1\\.";}
@list l0:level2 {mso-level-number-format:bullet; mso-level-text:o;}
@list l1:level1 {mso-level-number-format:bullet; mso-level-text:·;}
--></style></head><body lang=FI onclick="x()">
<!--StartFragment-->
<p class=MsoTitle>Opas<o:p></o:p></p>
<h2>Vaiheet<o:p></o:p></h2>
<p class=MsoNormal>Johdanto<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>
jatkuu.<o:p></o:p></p>
${item('l0', 1, '1.', 'Ensimmäinen')}
${item('l0', 2, 'o', 'Alakohta')}
${item('l0', 1, '2.', 'Toinen')}
<p class=MsoListParagraph style='margin-left:36.0pt'>Jatkoa toiselle<o:p></o:p></p>
<p class=MsoNormal>Väliin<img src="file:///C:/kuva.png"><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
${item('l0', 1, '3.', 'Kolmas')}
${item('l1', 1, '·', 'Luotiviiva')}
<p class=MsoIntenseQuote>Lainattu<o:p></o:p></p>
<table class=MsoTableGrid><tr><th><p class=MsoNormal><b>Otsake</b></p></th><td>${item('l1', 1, '·', '<b>solussa</b>')}</td></tr></table>
<!--EndFragment-->
<script>alert(1)</script>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Lähde: <b>lihava</b> kirja</p></div></div>
</body></html>`

/** LibreOffice: a list straight in a list, paragraphs in items, a start. */
export const libreOfficeClipboard = `<html><head><meta name="generator" content="LibreOffice"/>
<style type="text/css">p { margin-bottom: 0.25cm }</style></head><body lang="fi-FI" dir="ltr">
<h2 class="western">Luku</h2>
<ol start="4">
  <li><p style="margin-bottom: 0cm">neljäs</p></li>
  <ol><li><p style="margin-bottom: 0cm">alempi</p></li></ol>
  <li><p style="margin-bottom: 0cm">viides</p></li>
</ol>
<ul><li><p>luoti</p><p>toinen kappale</p></li></ul>
<p><br/></p>
<p>Loppu</p></body></html>`

/** Google Docs: everything in a bold element that is not bold, bold words as styles, lists straight in lists. */
export const googleClipboard = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">
<h3 dir="ltr"><span style="font-size:14pt;font-weight:400;">Otsikko</span></h3><br />
<p dir="ltr"><span style="font-weight:400;">Teksti </span><span style="font-weight:700;">lihava</span><span> loppu</span></p>
<ul><li dir="ltr"><p dir="ltr" role="presentation"><span>yksi</span></p></li><ul><li dir="ltr"><p dir="ltr"><span>kaksi</span></p></li></ul></ul><br />
<p dir="ltr"><span>Viimeinen</span></p></b>`
