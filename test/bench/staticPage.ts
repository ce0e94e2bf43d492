import { decisions, raciLetterLabels } from '../../src/playbook/decisions';
import { raciRoles, roleNames } from '../../src/playbook/roles';

const row = ({ number, title, raci }: (typeof decisions)[number]): string =>
  `<tr><th scope="row">${number} ${title}</th>${raciRoles
    .map((role) => `<td>${raci[role]} ${raciLetterLabels[raci[role]]}</td>`)
    .join('')}</tr>`;

/** The least that shows the same table: no script, no style sheet. What the start of the tab is measured against. */
export const staticPage = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Who decides what</title><style>body{font:14px sans-serif}th{text-align:left}td,th{padding:8px}</style>
<table><caption>Who decides what</caption><thead><tr><th scope="col">Decision</th>${raciRoles
  .map((role) => `<th scope="col">${roleNames[role].short}</th>`)
  .join('')}</tr></thead><tbody>${decisions.map(row).join('')}</tbody></table></html>`;
