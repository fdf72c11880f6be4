-- What is settled once need not be settled again as long as what it rests on stays the same. Losing it costs only time.

-- How often the sums of a month were changed.
create table tally_month (
  month text collate "C" primary key,
  revision bigint not null
);

create table kept_standing (
  series text collate "C" primary key,
  revision bigint not null,
  day text collate "C" not null,
  tallies bigint not null,
  length integer not null,
  deflated bytea not null
);
