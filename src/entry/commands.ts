import './olderScripts';
import { answerSends } from '../host/outlook/answerSends';
import { deviceTimer } from './device';

answerSends({ timer: deviceTimer, now: () => Date.now() });
