/** Step n brings a database from version n to n + 1; a published step is never changed, only followed. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE articles (
    id TEXT PRIMARY KEY, outlet TEXT, title TEXT NOT NULL, published TEXT, language TEXT NOT NULL,
    source TEXT NOT NULL, text TEXT NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE TABLE readings (
    article TEXT PRIMARY KEY REFERENCES articles(id) ON DELETE CASCADE, extractor TEXT NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE TABLE sources (source TEXT PRIMARY KEY, hash TEXT NOT NULL) STRICT;
  CREATE TABLE decisions (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, verdict TEXT NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE TABLE ledger (anchor TEXT PRIMARY KEY, entity TEXT NOT NULL) STRICT;
  CREATE TABLE redirects (lost TEXT PRIMARY KEY, entity TEXT NOT NULL) STRICT;
  CREATE TABLE entities (id TEXT PRIMARY KEY, type TEXT NOT NULL, name TEXT NOT NULL, date TEXT, body TEXT NOT NULL) STRICT;
  CREATE TABLE mentions (
    article TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, surface TEXT NOT NULL, type TEXT NOT NULL,
    level TEXT NOT NULL, via TEXT, entity TEXT NOT NULL
  ) STRICT;
  CREATE INDEX mentions_by_entity ON mentions(entity);
  CREATE TABLE relations (
    id TEXT PRIMARY KEY, type TEXT NOT NULL, "from" TEXT NOT NULL, "to" TEXT NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX relations_by_from ON relations("from");
  CREATE INDEX relations_by_to ON relations("to");
  CREATE TABLE co_mentions (a TEXT NOT NULL, b TEXT NOT NULL, weight REAL NOT NULL, body TEXT NOT NULL, PRIMARY KEY (a, b)) STRICT;
  CREATE TABLE statements (
    id TEXT PRIMARY KEY, article TEXT NOT NULL, speaker TEXT, kind TEXT NOT NULL, cue TEXT NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE TABLE suggestions (id TEXT PRIMARY KEY, a TEXT NOT NULL, b TEXT NOT NULL, score REAL NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE TABLE state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
  INSERT INTO state VALUES ('changes', 0), ('resolved', -1);
  `,
  `
  ALTER TABLE articles ADD COLUMN words TEXT NOT NULL DEFAULT '';
  CREATE INDEX articles_by_source ON articles(source);
  CREATE INDEX articles_by_words ON articles(words);
  `,
  `
  CREATE TABLE layout (entity TEXT PRIMARY KEY, x REAL NOT NULL, y REAL NOT NULL) STRICT;
  `,
  `
  CREATE TABLE files (path TEXT PRIMARY KEY, stamp TEXT NOT NULL, articles INTEGER NOT NULL, copies INTEGER NOT NULL) STRICT;
  `,
  `
  ALTER TABLE readings ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
  CREATE INDEX readings_by_change ON readings(changed);
  CREATE TABLE removals (article TEXT PRIMARY KEY, changed INTEGER NOT NULL) STRICT;
  CREATE INDEX mentions_by_article ON mentions(article);
  CREATE INDEX statements_by_article ON statements(article);
  `,
];
