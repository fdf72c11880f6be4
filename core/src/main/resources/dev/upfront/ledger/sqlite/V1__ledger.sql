-- Days are ISO 8601 (2023-08-03), instants too, in UTC and to the microsecond, so that their order is that of the text.

create table article (
  id integer primary key,
  address text not null,
  version integer not null check (version > 0),
  given_id text not null,
  web boolean not null,
  outlet text,
  title text not null,
  published text,
  dated_from text,
  dated_to text,
  day text not null,
  recorded_at text not null,
  series text,
  season integer,
  digest blob not null,
  shingles integer not null,
  sketch blob not null,
  credits text not null,
  unique (address, version)
);

-- The same text without an address is the same article, whatever its file is called.
create unique index article_without_address on article (digest) where not web;

create table article_text (
  article integer primary key references article (id),
  length integer not null,
  deflated blob not null
);

create table series (
  id integer primary key,
  title text not null unique,
  title_key text not null,
  articles integer not null,
  claims integer not null,
  last_day text not null,
  revision integer not null,
  settled integer not null
);

create index series_by_key on series (title_key);
create index series_touched on series (id) where revision <> settled;

create table claim (
  id integer primary key,
  article integer not null references article (id),
  series integer not null references series (id),
  season integer check (season > 0),
  type text not null,
  modality text not null,
  said_by text,
  window_from text,
  window_to text,
  platform text,
  part integer,
  episodes integer,
  person text,
  played text,
  status text,
  job text,
  work text,
  author text,
  quote_start integer not null,
  quote_end integer not null,
  quote text not null,
  withdrawn_by integer references article (id)
);

create index claim_of_series on claim (series);
create index claim_of_article on claim (article);

create table mark (
  series integer not null references series (id),
  outlet text not null,
  type text not null,
  modality text not null,
  settled text not null,
  was_right boolean not null,
  blame integer not null check (blame between 0 and 1000000),
  days_ahead integer not null,
  original boolean not null
);

create index mark_of_series on mark (series);

create table tally (
  outlet text not null,
  type text not null,
  modality text not null,
  month text not null,
  was_right integer not null,
  was_wrong integer not null,
  blame integer not null,
  days_ahead integer not null,
  original integer not null,
  primary key (outlet, type, modality, month)
) without rowid;

-- Nothing is forgotten: a claim may be withdrawn, once, and that is all.

create trigger article_stays before update on article begin
  select raise(abort, 'the ledger changes no article');
end;

create trigger article_is_kept before delete on article begin
  select raise(abort, 'the ledger deletes no article');
end;

create trigger article_text_stays before update on article_text begin
  select raise(abort, 'the ledger changes no text');
end;

create trigger article_text_is_kept before delete on article_text begin
  select raise(abort, 'the ledger deletes no text');
end;

create trigger claim_stays before update of
  id, article, series, season, type, modality, said_by, window_from, window_to, platform, part, episodes, person, played,
  status, job, work, author, quote_start, quote_end, quote
on claim begin
  select raise(abort, 'the ledger changes no claim');
end;

create trigger claim_is_withdrawn_once before update of withdrawn_by on claim
when old.withdrawn_by is not null or new.withdrawn_by is null begin
  select raise(abort, 'the ledger withdraws a claim once');
end;

create trigger claim_is_kept before delete on claim begin
  select raise(abort, 'the ledger deletes no claim');
end;
