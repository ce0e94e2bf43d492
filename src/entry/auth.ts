import { answerSignIn } from '../identity/answerSignIn';

void answerSignIn();
