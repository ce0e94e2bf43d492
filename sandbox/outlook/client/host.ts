import { wireMenus } from '../../page/client/menus';
import { drawing, makeEdit } from './drawing';
import { wireForm } from './form';
import { drawNotices } from './notices';
import { wireOpenItems } from './openItems';
import { sendItem } from './send';
import { required, stage } from './stage';
import { tellItem, tellTheme, wireTaskPane } from './taskPane';
import { wireThemes } from './themes';

wireMenus();
wireThemes(tellTheme);
wireTaskPane();
if (stage.form === null) drawNotices(stage.notices);
else {
  drawing.draw({ form: stage.form, notices: stage.notices, events: [] });
  wireForm(makeEdit);
  wireOpenItems(tellItem);
  required('button', '#send').addEventListener('click', () => void sendItem());
  required('button', '#discard').addEventListener('click', () =>
    window.location.assign(stage.calendarAddress),
  );
}
