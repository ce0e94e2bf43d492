import type { EntraError } from './entraError';
import { wordsOf } from './scopes';
import type { Subject } from './tokenMint';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter);

const style = `
  body{margin:0;min-height:100vh;display:grid;place-items:center;background:#f2f2f2;color:#1b1b1b;font:15px/1.45 "Segoe UI",system-ui,sans-serif}
  main{box-sizing:border-box;width:min(440px,100vw);padding:44px;background:#fff;box-shadow:0 2px 6px #0003}
  .brand{color:#5e5e5e;font-weight:600;margin:0 0 16px}h1{font-size:24px;font-weight:600;margin:0 0 12px}
  p{margin:0 0 12px}ul{margin:0 0 20px;padding-left:20px}li{margin:6px 0}
  .people{display:grid;gap:2px;max-height:60vh;overflow:auto;margin:0 -12px}
  .people button{all:unset;cursor:pointer;padding:8px 12px;display:grid}.people button:hover{background:#f2f2f2}
  .people small{color:#5e5e5e}.people button:focus-visible,.actions button:focus-visible{outline:2px solid #0067b8}
  .actions{display:flex;gap:8px;justify-content:flex-end}
  .actions button{font:inherit;padding:6px 24px;border:0;cursor:pointer;background:#ccc}.actions .primary{background:#0067b8;color:#fff}
  code{font-size:13px;overflow-wrap:anywhere}`;

const page = (title: string, content: string, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title}</title><style>${style}</style><main><p class="brand">Sandbox sign-in</p><h1>${title}</h1>${content}</main></html>`,
    {
      status,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
    },
  );

const hidden = (name: string, value: string): string =>
  `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;

const row = ({ id, displayName, upn }: Subject, title: string): string =>
  `<button name="person" value="${id}"><span>${escapeHtml(displayName)}</span><small>${escapeHtml(`${title} · ${upn}`)}</small></button>`;

/** Everybody of the tenant, to choose from. */
export const peoplePage = (people: readonly (Subject & { readonly jobTitle: string })[]): Response =>
  page(
    'Pick an account',
    `<form method="post" class="people">${people.map((person) => row(person, person.jobTitle)).join('')}</form>`,
  );

/** What the app wants to be allowed, in words. */
export const consentPage = (subject: Subject, scopes: readonly string[]): Response =>
  page(
    'Permissions requested',
    `<p>${escapeHtml(subject.upn)}</p><p>This app would like to:</p><ul>${scopes
      .map((scope) => `<li>${wordsOf(scope)} <code>${scope}</code></li>`)
      .join('')}</ul><form method="post" class="actions">${hidden('person', subject.id)}
      <button name="decision" value="cancel">Cancel</button><button class="primary" name="decision" value="accept">Accept</button></form>`,
  );

/** The end of the road for a scope that only an administrator can grant. */
export const adminApprovalPage = (subject: Subject, scopes: readonly string[]): Response =>
  page(
    'Need admin approval',
    `<p>${escapeHtml(subject.upn)}</p><p>This app needs a permission that only an admin can grant:</p><ul>${scopes
      .map((scope) => `<li>${wordsOf(scope)} <code>${scope}</code></li>`)
      .join('')}</ul><form method="post" class="actions">${hidden('person', subject.id)}
      <button name="decision" value="cancel">Return to the application without granting consent</button></form>`,
  );

/** An error that must not be sent to the redirect address. */
export const errorPage = ({ description }: EntraError): Response =>
  page('Sorry, but we’re having trouble signing you in', `<p>${escapeHtml(description)}</p>`, 400);

export const signedOutPage = (headers: Record<string, string>): Response =>
  page('You signed out', '<p>Close this window to be safe.</p>', 200, headers);
