-- Days are ISO 8601 (2023-08-03), instants too, in UTC and to the microsecond, so that their order is that of the text:
-- hence the collation.

create table article (
  id bigint generated always as identity primary key,
  address text collate "C" not null,
  version integer not null check (version > 0),
  given_id text collate "C" not null,
  web boolean not null,
  outlet text collate "C",
  title text collate "C" not null,
  published text collate "C",
  dated_from text collate "C",
  dated_to text collate "C",
  day text collate "C" not null,
  recorded_at text collate "C" not null,
  series text collate "C",
  season integer,
  digest bytea not null,
  shingles integer not null,
  sketch bytea not null,
  credits text collate "C" not null,
  unique (address, version)
);

-- The same text without an address is the same article, whatever its file is called.
create unique index article_without_address on article (digest) where not web;

create table article_text (
  article bigint primary key references article (id),
  length integer not null,
  deflated bytea not null
);

create table series (
  id bigint generated always as identity primary key,
  title text collate "C" not null unique,
  title_key text collate "C" not null,
  articles integer not null,
  claims integer not null,
  last_day text collate "C" not null,
  revision bigint not null,
  settled bigint not null
);

create index series_by_key on series (title_key);
create index series_touched on series (id) where revision <> settled;

create table claim (
  id bigint generated always as identity primary key,
  article bigint not null references article (id),
  series bigint not null references series (id),
  season integer check (season > 0),
  type text collate "C" not null,
  modality text collate "C" not null,
  said_by text collate "C",
  window_from text collate "C",
  window_to text collate "C",
  platform text collate "C",
  part integer,
  episodes integer,
  person text collate "C",
  played text collate "C",
  status text collate "C",
  job text collate "C",
  work text collate "C",
  author text collate "C",
  quote_start integer not null,
  quote_end integer not null,
  quote text collate "C" not null,
  withdrawn_by bigint references article (id)
);

create index claim_of_series on claim (series);
create index claim_of_article on claim (article);

create table mark (
  series bigint not null references series (id),
  outlet text collate "C" not null,
  type text collate "C" not null,
  modality text collate "C" not null,
  settled text collate "C" not null,
  was_right boolean not null,
  blame integer not null check (blame between 0 and 1000000),
  days_ahead bigint not null,
  original boolean not null
);

create index mark_of_series on mark (series);

create table tally (
  outlet text collate "C" not null,
  type text collate "C" not null,
  modality text collate "C" not null,
  month text collate "C" not null,
  was_right integer not null,
  was_wrong integer not null,
  blame bigint not null,
  days_ahead bigint not null,
  original integer not null,
  primary key (outlet, type, modality, month)
);

-- Nothing is forgotten: a claim may be withdrawn, once, and that is all.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger changes and deletes no %', tg_table_name;
end
$$;

create trigger article_stays before update or delete on article
  for each row execute function refuse_change();

create trigger article_is_kept before truncate on article
  for each statement execute function refuse_change();

create trigger article_text_stays before update or delete on article_text
  for each row execute function refuse_change();

create trigger article_text_is_kept before truncate on article_text
  for each statement execute function refuse_change();

create trigger claim_stays before delete or update of
  id, article, series, season, type, modality, said_by, window_from, window_to, platform, part, episodes, person, played,
  status, job, work, author, quote_start, quote_end, quote
on claim
  for each row execute function refuse_change();

create trigger claim_is_withdrawn_once before update of withdrawn_by on claim
  for each row when (old.withdrawn_by is not null or new.withdrawn_by is null)
  execute function refuse_change();

create trigger claim_is_kept before truncate on claim
  for each statement execute function refuse_change();
