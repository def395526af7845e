import type { Metadata } from 'next';
import { pathText } from '#lib/explore/path-text.ts';
import type { PathEnd } from '#lib/model/views.ts';
import { PageFrame } from '../_panels/page-frame.tsx';
import { PathForm } from '../_panels/path-form.tsx';
import { PathRoutes } from '../_panels/path-routes.tsx';
import { PathText } from '../_panels/path-text.tsx';
import styles from '../_panels/path.module.css';
import { getExplorer } from '../_server/explorer.ts';
import { origin } from '../_server/origin.ts';
import { pathsHref } from '../_state/links.ts';
import type { PageQuery } from '../_state/page-query.ts';
import { plainName } from '../_state/plain-text.ts';
import { shownName } from '../_state/wording.ts';

export const dynamic = 'force-dynamic';

interface Props {
  searchParams: Promise<PageQuery>;
}

async function find({ searchParams }: Props) {
  const { from, to } = await searchParams;
  const text = (value: PageQuery[string]) => [value].flat()[0] ?? '';
  return getExplorer().paths(text(from), text(to));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { from, to } = await find(props);
  if (!from.found || !to.found) return { title: 'How two things are connected' };
  const [a, b] = [from.found, to.found].map((end) => plainName(shownName(end), 60));
  return {
    title: `From ${a} to ${b}`,
    description: `How ${a} and ${b} are connected, sentence by sentence.`,
    alternates: { canonical: pathsHref(from.found.id, to.found.id) },
  };
}

/** `/paths?from=&to=`: the strongest routes between two things; reads without scripts. */
export default async function PathsPage(props: Props) {
  const view = await find(props);
  const { from, to } = view;
  return (
    <PageFrame>
      <div className={styles.page} data-testid="paths">
        <h1 className={styles.title}>
          {from.found && to.found ? (
            <>
              From <bdi>{shownName(from.found)}</bdi> to <bdi>{shownName(to.found)}</bdi>
            </>
          ) : (
            'How are two things connected?'
          )}
        </h1>
        <PathForm from={from} to={to} values={[fieldOf(from), fieldOf(to)]} />
        <PathRoutes view={view} />
        {view.routes.length > 0 && (
          <PathText
            text={pathText(view, (await origin()).origin)}
            href={pathsHref(from.found!.id, to.found!.id)}
          />
        )}
      </div>
    </PageFrame>
  );
}

/** What the form shows for an end: its name where that finds it again, else its id. */
function fieldOf({ asked, found }: PathEnd): string {
  if (!found) return asked;
  return getExplorer().nearest(found.name, 1)[0]?.id === found.id ? plainName(found.name, 200) : found.id;
}
