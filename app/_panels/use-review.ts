'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { DecisionRequest } from '#lib/model/decision-request.ts';
import type { ReviewView } from '#lib/model/review-view.ts';
import { isTyping } from '../_ui/is-typing.ts';
import { sendDecision } from './send-decision.ts';
import { SAID, type Answer } from './review-answers.tsx';

const KEYS: Readonly<Record<string, Answer>> = { y: 'same', n: 'different', u: 'unsure' };

export interface Review {
  readonly view: ReviewView;
  readonly busy: boolean;
  /** What was done last, for screen readers and eyes. */
  readonly notice: string;
  readonly problem: string | null;
  answer(answer: Answer): void;
  undo(decision: string): void;
  /** Why, kept with the next decision. */
  takeNote(note: string): void;
  /** Shows the state the server is in. */
  renew(): void;
}

/** Sends answers and undoings one after the other, and shows the state the server is in afterwards. */
export function useReview(first: ReviewView): Review {
  const [view, setView] = useState(first);
  const [busy, setBusy] = useState(false);
  const [notice, setNotice] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const working = useRef(false);
  const note = useRef('');
  const takeNote = useCallback((words: string) => void (note.current = words), []);
  const renew = useCallback(async () => {
    const fresh = await fetch('/api/v1/review', { cache: 'no-store' }).catch(() => null);
    if (fresh?.ok) setView((await fresh.json()) as ReviewView);
  }, []);
  const send = useCallback(
    async (request: DecisionRequest, done: string) => {
      if (working.current) return;
      working.current = true;
      setBusy(true);
      setProblem(null);
      try {
        const { known } = await sendDecision({
          ...request,
          ...(note.current.trim() && { note: note.current }),
        });
        note.current = '';
        setNotice(known ? 'That was decided already, in another tab or by someone else' : done);
      } catch (error) {
        setProblem((error as Error).message);
      }
      await renew();
      working.current = false;
      setBusy(false);
    },
    [renew],
  );
  const question = view.items[0];
  const answer = useCallback(
    (verdict: Answer) => {
      if (!question) return;
      const { a, b } = question;
      void send(
        { verdict, a: a.entity.id, b: b.entity.id },
        `${SAID[verdict]}: ${a.entity.name} and ${b.entity.name}`,
      );
    },
    [question, send],
  );
  const undo = useCallback(
    (decision: string) => void send({ verdict: 'undo', decision } as DecisionRequest, 'Undone'),
    [send],
  );
  const last = view.decisions.find((d) => d.undoneBy === null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) {
        if (key !== 'z' || event.shiftKey) return;
        event.preventDefault();
        if (last) undo(last.id);
        else setNotice('Nothing to undo');
      } else if (KEYS[key] && !event.repeat) {
        event.preventDefault();
        answer(KEYS[key]);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [answer, undo, last]);
  return { view, busy, notice, problem, answer, undo, takeNote, renew: () => void renew() };
}
