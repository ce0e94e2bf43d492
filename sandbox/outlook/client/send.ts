import { drawing } from './drawing';
import { askPerson } from './hostDialog';
import { itemService } from './itemService';
import { askAddIn, type AlertAnswer } from './smartAlert';
import { required, stage } from './stage';

const sendAnyway = 'Send Anyway';
const dontSend = 'Don’t Send';

function showProblem(problem: string): void {
  required('p', '#form-problem').textContent = problem;
}

/** The pane may ask what the alert gave it; one that is open already stays as it is. */
async function openPane(context: string): Promise<void> {
  await itemService.giveContext(context);
  if (required('aside', '#task-pane').hidden) required('button', '#tandem').click();
}

type Stopped = Extract<AlertAnswer, { readonly kind: 'stopped' }>;

const tooSlow: Stopped = {
  kind: 'stopped',
  message: 'Tandem is taking longer than expected.',
  label: null,
  opensPane: false,
  context: '',
  mode: 'promptUser',
};

/** What the buttons say: the add-in's label stands on one of its own, or on the one that does not send. */
function buttonsOf({ label, opensPane, mode }: Stopped): {
  readonly all: readonly string[];
  readonly pane: string;
} {
  const anyway = mode === 'promptUser' ? [sendAnyway] : [];
  if (stage.alertButton === 'dontSend') {
    const pane = label ?? dontSend;
    return { all: [...anyway, pane], pane };
  }
  const pane = label ?? 'Take Action';
  return { all: [...anyway, ...(opensPane ? [pane] : []), dontSend], pane };
}

/** Whether the person sends after all. In the mode "block" there is no way around; in "soft block" only where the add-in is slow. */
async function sendsAfterAll(answer: AlertAnswer): Promise<boolean> {
  if (answer.kind === 'allowed' || answer.kind === 'unavailable') return true;
  const question = answer.kind === 'slow' ? tooSlow : answer;
  const { all, pane } = buttonsOf(question);
  const content = [Object.assign(document.createElement('p'), { textContent: question.message })];
  const pressed = await askPerson({ title: 'Tandem', content, buttons: all });
  if (pressed === pane && question.opensPane) await openPane(question.context);
  return pressed === sendAnyway;
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
