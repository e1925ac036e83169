/** The settings as they are saved, as they are edited, and what the edited ones would change. */
import { useCallback, useEffect, useState } from 'react';
import type { EditableSettings, PreviewAnswer, SettingsAnswer } from '../../src/model/admin-api';
import type { ScanStatus } from '../../src/model/api';
import { AppFailure, callApp } from '../shared/page/call-app';
import { useFailureText } from '../shared/texts/use-failure-text';

/** Milliseconds after the last change before its effect is asked for. */
const PAUSE_MS = 700;
/** Seconds between looks at a scan. */
const LOOK_SECONDS = 5;

export interface SettingsState {
  readonly answer: SettingsAnswer | null;
  readonly draft: EditableSettings | null;
  /** Names of the settings that differ from what is saved. */
  readonly changed: readonly string[];
  /** Of what is edited now; the one before stays until it comes. */
  readonly preview: PreviewAnswer | null;
  readonly isPreviewing: boolean;
  readonly failure: string | null;
  readonly saved: 'no' | 'saved' | 'savedStopped';
  readonly edit: (change: Partial<EditableSettings>) => void;
  readonly discard: () => void;
  /** Resolves to whether it is saved. */
  readonly save: () => Promise<boolean>;
  readonly reload: () => void;
  readonly fail: (error: unknown) => void;
  readonly follow: (status: ScanStatus) => void;
}

export function useSettings(): SettingsState {
  const [answer, setAnswer] = useState<SettingsAnswer | null>(null);
  const [edited, setEdited] = useState<Partial<EditableSettings>>({});
  const [preview, setPreview] = useState<PreviewAnswer | null>(null);
  /** What the last preview answered. */
  const [previewed, setPreviewed] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [saved, setSaved] = useState<SettingsState['saved']>('no');
  const sayFailure = useFailureText();
  const fail = useCallback((error: unknown) => { setFailure(sayFailure(error)); }, [sayFailure]);
  const reload = useCallback(() => {
    callApp('getSettings', {}).then((told) => {
      setAnswer(told);
      setFailure(null);
    }, fail);
  }, [fail]);
  useEffect(reload, [reload]);

  const draft = answer === null ? null : { ...answer.settings, ...edited };
  const changed = answer === null ? [] : Object.keys(edited).filter((name) => !isSame(edited[name as keyof EditableSettings], answer.settings[name as keyof EditableSettings]));
  const asked = draft === null ? null : JSON.stringify(draft);
  const mark = answer?.mark ?? null;
  const judgedAt = answer?.scan.status.scannedAt ?? null;
  const wanted = JSON.stringify([asked, mark, judgedAt]);
  useEffect(() => {
    if (asked === null) return undefined;
    let isOver = false;
    const timer = setTimeout(() => {
      callApp('previewSettings', { settings: JSON.parse(asked) as EditableSettings }).then((told) => { if (!isOver) setPreview(told); }, (error: unknown) => { if (!isOver) fail(error); })
        .finally(() => { if (!isOver) setPreviewed(wanted); });
    }, PAUSE_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [asked, wanted, fail]);

  const status = answer?.scan.status;
  useEffect(() => {
    if (status === undefined || !['queued', 'running', 'waiting'].includes(status.state)) return undefined;
    const timer = setTimeout(reload, LOOK_SECONDS * 1_000);
    return () => { clearTimeout(timer); };
  }, [status, reload]);

  const edit = useCallback((change: Partial<EditableSettings>) => {
    setEdited((before) => ({ ...before, ...change }));
    setSaved('no');
  }, []);
  const discard = useCallback(() => {
    setEdited({});
    setFailure(null);
  }, []);
  const save = async (): Promise<boolean> => {
    if (draft === null || mark === null) return false;
    try {
      const told = await callApp('saveSettings', { settings: draft, mark });
      if (told.mark === null) {
        setPreview({ problems: told.problems, effect: null });
        return false;
      }
      setSaved(told.scan.state === 'stopped' ? 'savedStopped' : 'saved');
      setAnswer(await callApp('getSettings', {}));
      setEdited({});
      setFailure(null);
      return true;
    } catch (error) {
      // What somebody else saved is what their next change begins from.
      if (error instanceof AppFailure && error.code === 'CONFLICT') reload();
      fail(error);
      return false;
    }
  };
  const follow = useCallback((told: ScanStatus) => { setAnswer((before) => before && { ...before, scan: { ...before.scan, status: told } }); }, []);
  return { answer, draft, changed, preview, isPreviewing: asked !== null && previewed !== wanted, failure, saved, edit, discard, save, reload, fail, follow };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
