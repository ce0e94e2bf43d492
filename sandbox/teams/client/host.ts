import { answerCall } from './answerCall';
import { listenToApp } from './appChannel';
import { wireMenus } from './menus';
import { stage } from './stage';
import { wireTabConfiguration } from './tabConfiguration';
import { wireThemes } from './themes';

const frame = document.querySelector<HTMLIFrameElement>('iframe[name="app"]');
const channel = listenToApp(frame, {
  isSilent: (func) => stage.silent === '1' || stage.silent === func,
  answer: answerCall,
});

wireMenus();
wireThemes(channel);
wireTabConfiguration(channel);
