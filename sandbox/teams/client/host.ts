import { answerCall } from './answerCall';
import { listenToApp } from './appChannel';
import { wireMenus } from '../../page/client/menus';
import { stage } from './stage';
import { wireTabConfiguration } from './tabConfiguration';
import { wireThemes } from './themes';

const frame = document.querySelector<HTMLIFrameElement>('iframe[name="app"]');
const channel = listenToApp(frame, {
  isSilent: (func) => stage.silent === '1' || stage.silent === func,
  answer: answerCall,
});

// Only now: an app that calls before anybody listens would wait for an answer that never comes.
if (frame?.dataset.src !== undefined) frame.src = frame.dataset.src;

wireMenus();
wireThemes(channel);
wireTabConfiguration(channel);
