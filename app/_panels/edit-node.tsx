'use client';

import { useState, type FormEvent, type ReactNode } from 'react';
import type { DecisionRequest } from '#lib/model/decision-request.ts';
import type { EntityView } from '#lib/model/views.ts';
import { entityHref } from '../_state/links.ts';
import { shownName, TYPE_WORDS, TYPES } from '../_state/wording.ts';
import { decide } from './correct.ts';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { NodeDecisions } from './node-decisions.tsx';
import { PickNode } from './pick-node.tsx';
import { sourceOf } from './quote.tsx';
import styles from './edit.module.css';

/** Sets right what was read wrongly: name, type, two nodes that are one, a mention of something else. Each can be undone. */
export function EditNode({ view }: { view: EntityView }) {
  const { entity } = view;
  const { store } = useExplorer();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const correcting = useExplorerState((state) => state.correcting);
  const send = (request: DecisionRequest, words: string) =>
    void decide(store, [{ ...request, ...(note.trim() && { note }) }], words).then(
      (done) => done && setNote(''),
    );
  const shared = { id: entity.id, note };
  return (
    <details
      className={styles.edit}
      data-testid="edit-node"
      aria-busy={correcting}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>Correct this node</summary>
      <label className={styles.field}>
        <span>Note, kept with the decision (optional)</span>
        <input value={note} maxLength={2000} onChange={(event) => setNote(event.target.value)} />
      </label>
      <Form
        {...shared}
        verdict="rename"
        label="Rename"
        onSend={(of) =>
          send(
            { verdict: 'rename', a: entity.id, name: String(of.get('name')), was: entity.name },
            `Renamed to ${String(of.get('name'))}`,
          )
        }
      >
        <label>
          <span>Name</span>
          <input
            name="name"
            required
            maxLength={300}
            defaultValue={entity.name}
            autoComplete="off"
            dir="auto"
          />
        </label>
      </Form>
      <Form
        {...shared}
        verdict="retype"
        label="Change"
        onSend={(of) =>
          send(
            { verdict: 'retype', a: entity.id, type: of.get('type') as typeof entity.type, was: entity.type },
            `Changed to ${String(of.get('type'))}`,
          )
        }
      >
        <label>
          <span>Type</span>
          <select name="type" defaultValue={entity.type}>
            {TYPES.map((type) => (
              <option key={type} value={type}>
                {TYPE_WORDS[type].one}
              </option>
            ))}
          </select>
        </label>
      </Form>
      <div className="scripted-only">
        <PickNode
          label="Join with"
          except={entity.id}
          onPick={(other) =>
            send({ verdict: 'same', a: entity.id, b: other.id }, `Joined with ${shownName(other)}`)
          }
        />
        <SplitOff view={view} onSplit={(request) => send(request, 'Split off')} />
      </div>
      <Form
        {...shared}
        verdict="hide"
        label="Hide from the graph"
        back="/"
        onSend={() => send({ verdict: 'hide', a: entity.id }, `Hidden: ${shownName(entity)}`)}
      />
      {open && <NodeDecisions id={entity.id} name={shownName(entity)} />}
    </details>
  );
}

function Form({
  id,
  note,
  verdict,
  label,
  back = entityHref(id),
  onSend,
  children,
}: {
  id: EntityView['entity']['id'];
  note: string;
  verdict: string;
  label: string;
  back?: string;
  onSend: (fields: FormData) => void;
  children?: ReactNode;
}) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSend(new FormData(event.currentTarget));
  };
  return (
    <form method="post" action="/api/v1/decisions" className={styles.form} onSubmit={submit}>
      <input type="hidden" name="verdict" value={verdict} />
      <input type="hidden" name="a" value={id} />
      <input type="hidden" name="note" value={note} />
      <input type="hidden" name="back" value={back} />
      {children}
      <button type="submit">{label}</button>
    </form>
  );
}

type Split = Extract<DecisionRequest, { verdict: 'split' }>;

/** Mentions by name, of which one may mean something else. */
function SplitOff({
  view: { entity, passages },
  onSplit,
}: {
  view: EntityView;
  onSplit: (request: Split) => void;
}) {
  const named = passages.flatMap((passage) =>
    passage.marks
      .filter((mark) => mark.entity === entity.id && (mark.level === 'name' || mark.level === 'trigger'))
      .map((mark) => ({
        request: {
          verdict: 'split',
          article: passage.article.id,
          start: passage.span.start + mark.start,
        } as Split,
        words: `“${passage.text.slice(mark.start, mark.end)}”, ${sourceOf(passage.article)}, sentence ${passage.sentence + 1}`,
      })),
  );
  if (named.length < 2) return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const chosen = named[Number(new FormData(event.currentTarget).get('mention'))];
    if (chosen) onSplit(chosen.request);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label>
        <span>A mention that means something else</span>
        <select name="mention">
          {named.map(({ words }, i) => (
            <option key={words + String(i)} value={i}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">Split off</button>
    </form>
  );
}
