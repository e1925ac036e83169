/** Asks the app for what a tab shows; it is asked again when told to, or when the payload changes. */
import type { Answer, ApiMethod, Payload, ScanStatus } from '../../src/model/api';
import type { AnswerState } from '../shared/page/use-answer';
import { useAnswer } from '../shared/page/use-answer';

/** The page's head looks at the scan. */
const RESTS: ScanStatus = { scannedAt: null, state: 'done', progress: null, isLicensed: true };

export const useAnswerOnce = <Method extends ApiMethod>(method: Method, payload: Payload<Method>): AnswerState<Answer<Method>> => useAnswer(method, payload, () => RESTS);
