-- Where intake has got to. Unlike the ledger's own tables these change: they say what to ask for next, and losing them
-- costs only requests.

-- Addresses that were fetched, with what their servers gave to ask whether they changed since.
create table visit (
  address text collate "C" primary key,
  etag text collate "C",
  last_modified text collate "C",
  stamp text collate "C",
  visited_at text collate "C" not null
);

create table feed (
  address text collate "C" primary key,
  title text collate "C" not null,
  added_at text collate "C" not null,
  etag text collate "C",
  last_modified text collate "C",
  polled_at text collate "C",
  answered_at text collate "C",
  next_at text collate "C" not null,
  failures integer not null check (failures >= 0),
  trouble text collate "C",
  gone boolean not null,
  articles integer not null check (articles >= 0)
);

-- Archives that were begun: all before the position was recorded.
create table archive (
  name text collate "C" primary key,
  beginning text collate "C" not null,
  position bigint not null check (position >= 0)
);
