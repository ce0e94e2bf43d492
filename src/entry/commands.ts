import './olderScripts';
import { answerSends } from '../host/outlook/answerSends';
import { deviceTimer } from './deviceTimer';

answerSends(deviceTimer);
