import './olderScripts';
import { answerSends } from '../host/outlook/answerSends';
import { deviceTimer } from './deviceTimer';

answerSends({ timer: deviceTimer, now: () => Date.now() });
