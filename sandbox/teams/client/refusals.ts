import { noteRefusal } from '../../page/client/noteRefusal';

/** Calls whose first answer says whether it worked, and whose second says why not. */
const saysWhether =
  /^(executeDeepLink|openLink|navigate|settings\.|pages\.|calendar\.|mail\.|stageView\.|teams\.|profile\.|appInstallDialog\.)/;

const messageOf = (func: string): string => `The sandbox does not play ${func}.`;

/** Refuses a call in the shape that the client library turns into an error, and shows it on the page. */
export function refuse(func: string): readonly unknown[] {
  noteRefusal(messageOf(func));
  return saysWhether.test(func) ? [false, messageOf(func)] : [{ errorCode: 100, message: messageOf(func) }];
}
