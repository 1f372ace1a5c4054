/** Word on a computer: lines broken anywhere, lists as paragraphs, comments, a table with merged cells. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=NB style='tab-interval:35.4pt'>
<!--StartFragment-->
<h1><a name="_Toc1"></a>Plan for gjestebud<o:p></o:p></h1>
<p class=MsoNormal>Vi inviterer <b style='mso-bidi-font-weight:normal'>alle</b> som
bor i bygda,&nbsp; og <a href="https://example.org/bygda"><span
style='color:#0563C1'>setter av<span style='mso-spacerun:yes'>  </span>en kveld</span></a><a
style='mso-comment-reference:KH_1;mso-comment-date:20261120T1200'>.</a><span
class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a
class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[KH1]</a><![endif]></span></span><a
style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]>Kaffe<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span></span><![endif]>med
melk<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Te<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Ønske velkommen<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=201 valign=top style='width:151.0pt'><p class=MsoNormal><b>Tid<o:p></o:p></b></p></td>
  <td width=201 colspan=2 valign=top style='width:151.0pt'><p class=MsoNormal><b>Hva vi
  gjør<o:p></o:p></b></p></td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td rowspan=2><p class=MsoNormal align=right style='text-align:right'>18.00<o:p></o:p></p></td>
  <td><p class=MsoNormal>Mat | <i>suppe</i><o:p></o:p></p><p class=MsoNormal>Kaffe<o:p></o:p></p></td>
  <td><p class=MsoNormal><a href="https://example.org/kari">Kari</a><o:p></o:p></p></td>
 </tr>
 <tr style='mso-yfti-irow:2;mso-yfti-lastrow:yes'>
  <td><p class=MsoNormal>Samtale<o:p></o:p></p></td>
  <td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td>
 </tr>
</table>
<p class=MsoNormal>17. mai er fri.<o:p></o:p></p>
<!--EndFragment-->
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1'
href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> Avtalt i mars.<o:p></o:p></p></div></div>
<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'>
<div id="_com_1" class=msocomtxt><p class=MsoCommentText>Er Kari spurt?<o:p></o:p></p></div></div></div>
</body></html>`;

const WORD_IN_MARKDOWN = `## Plan for gjestebud

Vi inviterer **alle** som bor i bygda, og [setter av en kveld](https://example.org/bygda).[^1]

- Kaffe
  - med melk
- Te

1. Ønske velkommen

| Tid | Hva vi gjør | |
| ---: | --- | --- |
| 18.00 | Mat \\| *suppe*; Kaffe | [Kari](https://example.org/kari) |
| | Samtale | |

17\\. mai er fri.

[^1]: Avtalt i mars.`;

/** Excel: cells without paragraphs, numbers to the right, empty columns, a merged heading. */
const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=ProgId content=Excel.Sheet><style><!--td {mso-style-parent:style0;} .xl65 {text-align:center;}--></style></head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=256 style='border-collapse:collapse;width:192pt'>
<!--StartFragment-->
 <col width=64 span=4 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl65 width=64 style='height:15.0pt;width:48pt'>Filial</td>
  <td width=64 style='width:48pt'>Besøk<br>
    2025</td>
  <td></td>
  <td></td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>Tromsø<span style='mso-spacerun:yes'> </span></td>
  <td align=right>1&nbsp;204</td>
  <td></td>
  <td></td>
 </tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 style='height:15.0pt'>Å</td>
  <td align=right>*</td>
  <td></td>
  <td></td>
 </tr>
<!--EndFragment-->
</table>
</body></html>`;

const EXCEL_IN_MARKDOWN = `| Filial | Besøk 2025 |
| --- | ---: |
| Tromsø | 1\u00a0204 |
| Å | \\* |`;

/** Google Docs: everything in a \`<b>\` that is not bold, styles on spans, lists behind their items. */
const DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h2 dir="ltr"><span
style="font-weight:700;">Program</span></h2><p dir="ltr"><span style="font-weight:400;">Kom </span><span
style="font-weight:700;">tidlig</span><span style="font-style:italic;"> i kveld</span></p><br /><ul><li dir="ltr"
aria-level="1"><p dir="ltr" role="presentation"><span>Ét</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr"
role="presentation"><span>Underpunkt</span></p></li></ul><li dir="ltr"><p><span>To</span></p></li></ul><div dir="ltr"
align="left"><table style="border:none;"><colgroup><col width="301" /><col width="301" /></colgroup><tbody><tr><td><p
dir="ltr"><span>A</span></p></td><td><p><span>B</span></p></td></tr><tr><td><ul><li><p><span>c</span></p></li><li><p><span>d</span></p></li></ul></td><td><br
/></td></tr></tbody></table></div></b><br class="Apple-interchange-newline">`;

const DOCS_IN_MARKDOWN = `## Program

Kom **tidlig** *i kveld*

- Ét
  - Underpunkt
- To

| A | B |
| --- | --- |
| c; d | |`;

/** What programs hand over when something is copied, shortened, each with its own quirks; and what is saved of it. */
export const COPIED = {
  Word: { html: WORD, markdown: WORD_IN_MARKDOWN },
  Excel: { html: EXCEL, markdown: EXCEL_IN_MARKDOWN },
  "Google Docs": { html: DOCS, markdown: DOCS_IN_MARKDOWN },
} as const;
