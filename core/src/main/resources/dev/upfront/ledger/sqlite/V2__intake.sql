-- Where intake has got to. Unlike the ledger's own tables these change: they say what to ask for next, and losing them
-- costs only requests.

-- Addresses that were fetched, with what their servers gave to ask whether they changed since.
create table visit (
  address text primary key,
  etag text,
  last_modified text,
  stamp text,
  visited_at text not null
) without rowid;

create table feed (
  address text primary key,
  title text not null,
  added_at text not null,
  etag text,
  last_modified text,
  polled_at text,
  answered_at text,
  next_at text not null,
  failures integer not null check (failures >= 0),
  trouble text,
  gone boolean not null,
  articles integer not null check (articles >= 0)
) without rowid;

-- Archives that were begun: all before the position was recorded.
create table archive (
  name text primary key,
  beginning text not null,
  position integer not null check (position >= 0)
) without rowid;
