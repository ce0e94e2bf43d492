import { drawing } from './drawing';
import { askPerson } from './hostDialog';
import { itemService } from './itemService';
import { askAddIn, type AlertAnswer } from './smartAlert';
import { required, stage } from './stage';

const sendAnyway = 'Send anyway';

function showProblem(problem: string): void {
  required('p', '#form-problem').textContent = problem;
}

/** Whether the person sends after all. In the mode "block" there is no way around; in "soft block" only where the add-in is slow. */
async function sendsAfterAll(answer: AlertAnswer): Promise<boolean> {
  if (answer.kind === 'allowed' || answer.kind === 'unavailable') return true;
  const question =
    answer.kind === 'slow'
      ? { message: 'Tandem is taking longer than expected.', cancelLabel: 'Don’t send', mode: 'promptUser' }
      : answer;
  const buttons =
    question.mode === 'promptUser' ? [sendAnyway, question.cancelLabel] : [question.cancelLabel];
  const content = [Object.assign(document.createElement('p'), { textContent: question.message })];
  return (await askPerson({ title: 'Tandem', content, buttons })) === sendAnyway;
}

async function sendNow(): Promise<void> {
  const { problem, subject = '', week = '' } = await itemService.send();
  if (problem !== '') {
    showProblem(problem);
    return;
  }
  const address = new URL(stage.calendarAddress, window.location.origin);
  address.searchParams.set('week', week);
  address.searchParams.set('sent', subject === '' ? 'Without a subject' : subject);
  window.location.assign(address);
}

/** An appointment without people is only kept: no add-in is asked about it. */
const hasPeople = (): boolean => required('button', '#send').textContent === 'Send';

/** Asks the add-in's handler, then the person where the handler objects, and sends. */
export async function sendItem(): Promise<void> {
  const send = required('button', '#send');
  showProblem('');
  send.disabled = true;
  send.setAttribute('aria-busy', 'true');
  const answer: AlertAnswer = hasPeople()
    ? await askAddIn((executed) => drawing.draw(executed))
    : { kind: 'allowed' };
  if (await sendsAfterAll(answer)) await sendNow();
  send.disabled = false;
  send.removeAttribute('aria-busy');
}
