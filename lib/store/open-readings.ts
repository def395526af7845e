import type { z } from 'zod';
import { Article } from '../model/article.ts';
import { Reading } from '../model/reading.ts';
import { openDatabase } from './database.ts';
import { parsed } from './parsed.ts';
import { createStatements, type Statements } from './statements.ts';
import type { OpenReadings, StoredReading } from './store.ts';

/** Opens the articles over a connection of its own, so that others, and this program too, may write meanwhile. */
export function openReadings(folder: string, patience: number): OpenReadings & { readonly changes: number } {
  const database = openDatabase(folder, patience);
  database.exec('BEGIN DEFERRED');
  const sql = createStatements(database);
  const changes = Number(sql.first("SELECT value FROM state WHERE name = 'changes'")!.value);
  const latest: Latest = { id: null, reading: null };
  const readings = sql.map(
    "SELECT json_remove(a.body, '$.text') AS article, r.extractor FROM articles a JOIN readings r ON r.article = a.id ORDER BY a.id",
    (row) => new ReadLater(textLater(parsed(Untold, row.article), sql), String(row.extractor), sql, latest),
  );
  return { changes, readings, close: () => database.close() };
}

const Untold = Article.omit({ text: true });

/** An article whose text lies in the database; as an own property it would take as much room as what it stands for. */
function textLater(article: z.infer<typeof Untold>, sql: Statements): Article {
  return Object.assign(new TextLater(sql), article);
}

class TextLater {
  declare readonly id: Article['id'];
  readonly #sql: Statements;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  get text(): string {
    return String(this.#sql.first('SELECT text FROM articles WHERE id = ?', this.id)!.text);
  }
}

/** The reading that was asked for last. */
interface Latest {
  id: string | null;
  reading: Reading | null;
}

/** An article whose reading lies in the database. */
class ReadLater implements StoredReading {
  readonly article: Article;
  readonly extractor: string;
  readonly #sql: Statements;
  readonly #latest: Latest;
  #isChecked = false;

  constructor(article: Article, extractor: string, sql: Statements, latest: Latest) {
    this.article = article;
    this.extractor = extractor;
    this.#sql = sql;
    this.#latest = latest;
  }

  get reading(): Reading {
    const { id } = this.article;
    if (this.#latest.id === id) return this.#latest.reading!;
    const { body } = this.#sql.first('SELECT body FROM readings WHERE article = ?', id)!;
    const reading = this.#isChecked ? (JSON.parse(body as string) as Reading) : parsed(Reading, body);
    this.#isChecked = true;
    this.#latest.id = id;
    this.#latest.reading = reading;
    return reading;
  }
}
